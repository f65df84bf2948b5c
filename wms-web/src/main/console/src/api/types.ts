/** What the server says and takes; the names follow the OpenAPI description. */
export interface Names { zh: string; en: string }
export interface Quantity { value: string; unit: string; pieces?: number | null }
export interface Page<T> { items: T[]; next: string | null }

export type Right = 'SEE' | 'WORK_STOCK' | 'ADJUST_STOCK' | 'DECIDE_HOLD' | 'ANSWER_ALARM' | 'LEAD_INCIDENT' | 'SWITCH_MODE' | 'PLAN' | 'APPROVE_PLAN' | 'AUDIT' | 'ADMINISTER'
export type Role = 'OPERATOR' | 'LEAD' | 'PLANNER' | 'MANAGER' | 'AUDITOR' | 'ADMINISTRATOR'
export interface UserName { user: string; name: string }
export interface Grant { role: Role; facility: string }
export interface Me { user: string; name: string; language: 'zh' | 'en'; roles: Grant[]; rights: Record<string, Right[]>; csrf: string; demo: boolean; mustChangePassword: boolean }
export interface DemoUser { user: string; password: string; name: string; role: Role; facilities: Names[] }
export interface SystemView { demo: boolean; version: string; demoUsers: DemoUser[] }

export type Mode = 'NORMAL' | 'ALERT' | 'EMERGENCY' | 'RECOVERY'
export type Condition = 'OK' | 'WARN' | 'ALARM' | 'STALE' | 'NONE'
export interface FacilityAtAGlance {
  code: string; names: Names; kind: string; county: string; lat: number; lon: number; timezone: string; mode: Mode
  zones: number; worst: Condition; openAlarms: number; heldLots: number; version: number
}
export type FacilityView = Omit<FacilityAtAGlance, 'zones'> & { zones: ZoneAtAGlance[] }
export interface ZoneAtAGlance {
  code: string; facility: string; names: Names; temperatureClass: string; use: string; low: number | null; high: number | null
  temperature: number | null; measuredAt: string | null; state: Condition; outsideSince: string | null; lots: number; heldLots: number; sensors: number
}
export type Sensed = 'TEMP' | 'HUM' | 'DOOR' | 'POWER' | 'BATT' | 'CO2' | 'C2H4' | 'KWH' | 'DEFROST'
export interface ProfileRule {
  code: string; quantity: Sensed; per: string | null; bound: string; limit: number; duration: string; window: string | null; hysteresis: number; severity: Severity; door: string | null; defrost: boolean; holds: boolean
}
export interface NextVersion { from: string; low: number | null; high: number | null; rules: ProfileRule[]; remark: string; by: string }
export interface ProfileView {
  code: string; names: Names; temperatureClass: string; standsForClass: boolean; low: number | null; high: number | null; rules: ProfileRule[]; zones: string[]; next: NextVersion | null; version: number
}
export interface ProfileVersion { number: number; from: string; low: number | null; high: number | null; remark: string; by: string; decidedAt: string }
export interface ReadyProfile { code: string; names: Names; temperatureClass: string; low: number | null; high: number | null; source: string; rules: ProfileRule[] }
export interface TrialResult { zone: string; from: string; to: string; found: Excursion[]; onRecord: Excursion[] }
export interface ZoneView extends Omit<ZoneAtAGlance, 'sensors'> {
  profile: { code: string; rules: ProfileRule[] } | null; sensors: SensorState[]; bins: { code: string }[]; excursions: Excursion[]
}
export type SensorPlace = 'AIR' | 'PULP'
export interface SensorState {
  code: string; zone: string; gateway: string; temperature: number | null; humidity: number | null; battery: number | null; doorOpen: boolean | null
  measuredAt: string | null; stale: boolean; gapLimitSeconds: number; place: SensorPlace; calibrationDue: string | null; calibration: Calibration
}
export interface ReadingPoint { t: string; min: number; max: number; mean: number; n: number }
export interface ZoneReadings { from: string; to: string; bucketSeconds: number; series: { sensor: string; points: ReadingPoint[] }[] }
export interface GatewayView {
  code: string; facility: string; online: boolean; lastSeen: string | null; buffered: number | null; epoch: string | null; committedSeq: number | null; version: string | null; missing: { from: number; to: number }[]; clock: { lagSeconds: number; driftSecondsPerDay: number | null } | null; refused: number; dropped: number; newSensors: number
  droppedReadings: number | null; trouble: string | null; configuration: ConfigurationState
}
export interface DeadLetter {
  id: string; topic: string; gateway: string | null; reason: string; detail: string | null; payload: string; receivedAt: string; facility: string | null; canBeResent: boolean
  settledAt: string | null; settledBy: string | null; settlement: string | null
}
export interface LetterContent { dialect: string | null; content: string | null }
export interface Resent { stored: number; known: number; waiting: number; refused: number }
export interface ResentLetters { sent: number; stored: number; left: number; next: string | null }
export interface NewSensor { gateway: string; facility: string; code: string; newest: Record<string, number>; firstHeardAt: string; lastHeardAt: string; kept: number; dropped: number; registered: boolean }
export type ConfigurationState = 'UNKNOWN' | 'UNDER_WAY' | 'FOLLOWED' | 'NO_KEY' | 'REFUSED'
export interface SensorCorrection { sensor: string; quantity: string; slope: number; offset: number }
export interface GatewayConfiguration { gateway: string; facility: string; sampleSeconds: number | null; sensors: number; corrections: SensorCorrection[]; version: number; publicKey: string | null }
export interface MapView { outlines: { name: string; ring: [number, number][] }[]; roads: RoadLine[] }
export interface RoadLine { from: string; to: string; open: boolean; line: [number, number][] }
export interface RoadView { from: string; to: string; km: number; minutes: number; open: boolean; closedBecause: string | null; version: number }

export interface MaterialView {
  code: string; gtin: string | null; names: Names; gb38565: string | null; unit: string; temperatureClass: string; shelfLifeDays: number | null; massKg: number; volumeM3: number; step: string
  storageGroups: string[]; shrinkPercentDay: number | null; shrinkAtC: number | null; shrinkAtHumidity: number | null; humidityLow: number | null; humidityHigh: number | null; pieceKgLeast: number | null; pieceKgMost: number | null; certificates: string[]; version: number
}
export interface PackView { material: string; code: string; level: string; gtin: string | null; quantity: Quantity; massKg: number; volumeM3: number; lengthMm: number | null; widthMm: number | null; heightMm: number | null }
export interface SpecialLife { material: string | null; temperatureClass: string | null; atReceiptDays: number | null; atIssueDays: number | null }
export interface MinimumLife { atReceiptDays: number | null; atIssueDays: number | null; exceptions: SpecialLife[] }
export interface PartnerView { code: string; names: Names; roles: string[]; gln: string | null; county: string | null; contact: string | null; minimumLife: MinimumLife; version: number }
export type Calibration = 'NOT_NEEDED' | 'GOOD' | 'DUE_SOON' | 'OVERDUE'
export interface EquipmentView {
  code: string; names: Names; facility: string; zone: string | null; kind: string; status: 'WORKING' | 'LIMITED' | 'DOWN' | 'RETIRED'; statusReason: string | null; statusSince: string; serial: string | null
  calibrationDue: string | null; calibration: Calibration; defrost: { times: string[]; minutes: number } | null; version: number
}
export type ReserveClass = 'COMMERCIAL' | 'PHYSICAL_RESERVE' | 'ENTERPRISE_RESERVE'
export type StockStatus = 'FREE' | 'RESERVED' | 'HELD' | 'EXPIRED' | 'RECALLED'
export interface HoldReason { code: string; excursion: string | null; since: string }
export interface StockRow {
  lot: string; lotNumber: string; material: string; names: Names; facility: string; zone: string; bin: string | null; expiry: string | null
  reserveClass: ReserveClass; owner: string | null; balance: Quantity; free: Quantity; reserved: Quantity; held: Quantity; status: StockStatus; holdReasons: HoldReason[]; papers: Papers
}
/** Certificates that goods need before they leave; `until` is null when there is none or it has no end. */
export interface Papers { needed: { kind: string; there: boolean; until: string | null }[] }
export interface CertifiedLot { lot: string; lotNumber: string; material: string; names: Names }
export interface Certificate {
  id: string; kind: string; number: string; issuer: string; issuedOn: string; validUntil: string | null; form: 'PDF' | 'JPEG' | 'PNG'; bytes: number; hash: string; lots: CertifiedLot[]
  addedAt: string; addedBy: string; withdrawnAt: string | null; withdrawnBy: string | null; withdrawReason: string | null; version: number
}
export interface LifeLeft { zone: string; bin: string | null; usedPercent: number; daysLeft: number; celsius: number; lastDay: string }
export interface LifeOutlook { kept: 'AS_GIVEN' | 'AS_NOW' | 'ASKED' | 'MOVED'; zone: string | null; celsius: number; daysLeft: number; over: string }
export interface LifeCurve { zone: string; bin: string | null; past: { at: string; leftPercent: number }[]; outlooks: LifeOutlook[]; label: string | null }
export interface Q10Step { fromC: number; factor: number }
export interface Ageing { lifeDays: number; atC: number; leastC: number | null; activationKj: number | null; steps: Q10Step[] }
export interface ShelfModelView { code: string; names: Names; ageing: Ageing; materials: { code: string; names: Names }[]; retiredAt: string | null; version: number }
export interface ShelfRate { celsius: number; speed: number; lifeDays: number; daysLeft: number }
export interface ShelfPreview { rates: ShelfRate[]; usedPercent: number; daysLeft: number; curve: { hours: number; leftPercent: number }[] }
export interface DryAir { atC?: string; celsius?: string | null; atHumidity?: number; humidity?: string | null }
export interface ShrinkFrom { before: string; gone: string; percentDay: string; since: string; days: string; counted: string; air: DryAir }
export interface ShrinkLeft { amount: Quantity; reckonedFrom: ShrinkFrom }
export interface Movement { id: string; document: { type: string; id: string }; from: string; to: string; quantity: Quantity; reason: string | null; at: string; recordedAt: string; by: string; reverses: string | null }
export interface Hold {
  id: string; lot: string; lotNumber: string; material: string; names: Names; facility: string; zone: string; bin: string | null; quantity: Quantity; reason: string; excursion: string | null; placedAt: string; placedBy: string
  releasedAt: string | null; releasedBy: string | null; decision: string | null; comment: string | null; expiryBefore: string | null; expiryAfter: string | null; gradeAfter: LotGrade | null; version: number
}
export type LotGrade = 'B' | 'C'
export interface Reservation { id: string; lot: string; zone: string; bin: string | null; quantity: Quantity; reference: string; state: 'ACTIVE' | 'RELEASED' | 'SHIPPED' | 'SUSPENDED'; by: string; at: string }
export interface LotView {
  lot: string; lotNumber: string; material: string; names: Names; expiry: string | null; produced: string | null; owner: string | null; reserveClass: ReserveClass; grade: LotGrade | null; supplier: string | null
  stock: StockRow[]; movements: Movement[]; holds: Hold[]; reservations: Reservation[]; exposures?: Excursion[]; version: number
}
export interface NewReceipt { lotNumber: string; material: string; quantity: Quantity; zone: string; bin?: string; expiry: string; produced?: string; supplier: string; owner?: string; reserveClass?: ReserveClass; probeTemperature?: number; at?: string }
export type ScanKind = 'LOT' | 'UNIT' | 'MATERIAL' | 'BIN' | 'ZONE' | 'FACILITY'
export interface ScanNamed { kind: ScanKind; code: string; names: Names | null; within: string | null }
export interface Scan {
  text: string; parts: { ai: string; text: string }[]; gtin: string | null; lotNumber: string | null; produced: string | null; expiry: string | null; netKg: string | null; count: number | null; sscc: string | null; named: ScanNamed[]
}
export interface OrderLine { material: string; names: Names; quantity: Quantity; pack: string | null; packs: number | null; pieces: number | null; allocated: Quantity; shipped: Quantity; givenUp: Quantity; short: Quantity }
export type ShortChoice = 'UNDECIDED' | 'WAIT' | 'SHIP_PART' | 'GIVE_UP_REST'
export interface OrderView {
  id: string; number: string; facility: string; consignee: string; destination: string | null; owner: string | null; priority: number; state: 'OPEN' | 'ALLOCATED' | 'PARKED' | 'SHIPPED' | 'CANCELLED'
  dueFrom: string | null; dueUntil: string | null; shortChoice: ShortChoice; lines: OrderLine[]; minLifeDays: number | null; placedAt: string; placedBy: string; version: number
}
export interface ShortLimit { because: string; quantity: Quantity }
export interface Shortage { material: string; short: Quantity; limits: ShortLimit[] }
export interface WaveOrder { id: string; number: string; consignee: string }
export interface WaveView { id: string; number: string; facility: string; orders: WaveOrder[]; lists: PickListView[]; madeAt: string; madeBy: string }
export interface ProposedOrder { id: string; number: string; consignee: string; priority: number; dueUntil: string | null; lines: number; part: boolean }
export interface ProposedWalk { zone: string; temperatureClass: string; lists: number; seconds: number; limitSeconds: number | null }
export interface WaveProposal { facility: string; from: string | null; until: string | null; walks: ProposedWalk[]; orders: ProposedOrder[]; lines: number }
export interface WaveProposals { waves: WaveProposal[]; undecided: ProposedOrder[] }
export interface PickListView {
  id: string; number: string; wave: string; facility: string; zone: string; temperatureClass: string; staging: string; walkM: number; expectedSeconds: number; limitSeconds: number | null
  picker: string | null; stops: number; open: number; lines: PickLineView[]; version: number
}
export type PickState = 'OPEN' | 'PICKED' | 'SHORT' | 'VOID'
export interface PickLineView {
  id: string; line: number; order: string; orderNumber: string; lot: string; lotNumber: string; material: string; names: Names; expiry: string | null; zone: string; bin: string | null; quantity: Quantity; pieces: number | null
  state: PickState; picked: Quantity | null; pickedPieces: number | null; shortReason: string | null; count: string | null; pickedBy: string | null; parcel: string | null
}
export interface ParcelContent { reservation: string; lot: string; lotNumber: string; material: string; names: Names; expiry: string | null; temperatureClass: string; quantity: Quantity; pieces: number | null }
export interface ParcelView { sscc: string; facility: string; order: string; orderNumber: string; delivery: string | null; packedAt: string; packedBy: string; loadedAt: string | null; loadedBy: string | null; openedAt: string | null; contents: ParcelContent[] }
export interface CrossDock {
  line: number | null; receipt: string | null; lot: string | null; lotNumber: string | null; material: string; names: Names; zone: string | null; bin: string | null; order: string; orderNumber: string; consignee: string; priority: number
  dueUntil: string | null; quantity: Quantity; staging: string | null
}
export interface StagedGoods {
  id: string; facility: string; zone: string; bin: string | null; zoneClass: string; sscc: string | null; lots: number; lot: string | null; lotNumber: string | null; material: string | null; names: Names | null
  expiry: string | null; temperatureClass: string; quantity: Quantity; held: boolean; parcel: string | null; order: string | null; orderNumber: string | null; stray: string | null; since: string; strayAt: string | null; limitMinutes: number | null; late: boolean
}
export type DeliveryState = 'LOADING' | 'UNDER_WAY' | 'ARRIVED' | 'CANCELLED'
export interface DeliveryLine {
  line: number; order: string; parcel: string; lot: string; lotNumber: string; material: string; names: Names; expiry: string | null; temperatureClass: string; quantity: Quantity; pieces: number | null
  lost: Quantity | null; damaged: Quantity | null; reason: string | null; returned: Quantity
}
export interface DeliveryView {
  id: string; number: string; state: DeliveryState; facility: string; consignee: string; destination: string | null; plate: string; vehicleClass: string; driver: string; seal: string | null
  bodyTemperature: number | null; bodyMeasuredAt: string | null; excepted: string | null; exceptedBy: string | null; orders: WaveOrder[]; parcels: ParcelView[]; lines: DeliveryLine[]; madeAt: string; madeBy: string
  leftAt: string | null; leftBy: string | null; expectedAt: string | null; arrivedAt: string | null; arrivedTemperature: number | null; signedBy: string | null; signature: string | null; remark: string | null; version: number
}
export interface InTransitRow {
  delivery: string; number: string; plate: string; driver: string; from: string; to: string; lot: string; lotNumber: string; material: string; names: Names; expiry: string | null; quantity: Quantity
  leftAt: string; expectedAt: string; late: boolean
}
export interface InTransit { rows: InTransitRow[]; differences: string[] }
export interface CrateBalance { partner: string; names: Names; kind: string; out: number; back: number; has: number; lastMoved: string }
export type SampleBy = 'ALL' | 'RANDOM' | 'LARGEST'
export type CountState = 'OPEN' | 'COUNTED' | 'APPROVED' | 'CANCELLED'
export type CountLineState = 'OPEN' | 'COUNTED' | 'RECOUNT' | 'MATCHED' | 'BOOKED' | 'NOT_COUNTED' | 'LEFT_OUT'
export interface CountFind { id: string; zone: string; bin: string | null; remark: string; at: string; by: string }
export interface CountView {
  id: string; number: string; facility: string; zones: string[]; temperatureClass: string | null; material: string | null; sampleBy: SampleBy; sampleLines: number | null; seed: number | null; recountShare: string; recountKg: string
  state: CountState; lines: number; counted: number; recounts: number; counters: string[]; finds: CountFind[]; blind: boolean; openedAt: string; openedBy: string; closedAt: string | null; closedBy: string | null; comment: string | null; version: number
}
export interface CountLine {
  id: string; lot: string; lotNumber: string; material: string; names: Names; zone: string; bin: string | null; unit: string; step: string; inPieces: boolean; listed: boolean; state: CountLineState
  counted: Quantity | null; countedAt: string | null; countedBy: string | null; times: number; expected: Quantity | null; variance: Quantity | null; movement: string | null
}
export interface Adjustment {
  id: string; lot: string; lotNumber: string; material: string; names: Names; facility: string; zone: string; bin: string | null; delta: Quantity; reason: string; comment: string | null; state: 'WAITING' | 'BOOKED' | 'REJECTED'
  waitsFor: string | null; facts: Params; proposedAt: string; proposedBy: string; decidedAt: string | null; decidedBy: string | null; decision: string | null; movement: string | null; version: number
}
export interface BalanceAt { lot: string | null; lotNumber: string | null; material: string; names: Names; facility: string; zone: string; bin: string | null; quantity: Quantity }
export interface ProofPieces { movements: number; balance: number; free: number; reserved: number; held: number; underWay: number }
export interface LedgerTotal { material: string; unit: string; movements: string; balance: string; free: string; reserved: string; held: string; underWay: string; pieces: ProofPieces | null }
export interface LedgerDifference { lot: string; place: string; movements: string; balance: string; free: string; reserved: string; held: string; underWay: string; pieces: ProofPieces | null; document: { type: string; id: string } | null; movement: string | null; fault: string }
export interface LedgerProof { at: string; checkedAt: string; rows: number; ok: boolean; differences: LedgerDifference[]; totals: LedgerTotal[] }

export type CoolingMethod = 'FORCED_AIR' | 'HYDRO' | 'VACUUM' | 'MOBILE'
export type JobState = 'RUNNING' | 'DONE' | 'STOPPED'
export type Standing = 'READY' | 'UNREACHABLE' | 'PULP_UNKNOWN' | 'LATE' | 'COOLING'
export interface Measured { t: string; celsius: number; byHand: boolean }
export interface Known { celsius: number; at: string | null; byHand: boolean; stale: boolean }
export interface Milestone { celsius: number; reached: boolean; at: string | null }
export interface CooledGoods { lot: string; lotNumber: string; material: string; names: Names; quantity: Quantity }
export interface PrecoolingJob {
  id: string; number: string; state: JobState; standing: Standing | null; facility: string; zone: string; method: CoolingMethod; lots: CooledGoods[]
  startTemperature: number; targetTemperature: number; mediumTemperature: number | null; probe: string | null; startedAt: string; startedBy: string; dueAt: string | null
  medium: Known | null; pulp: Known & { at: string }; halfCoolingMinutes: number | null; sevenEighths: Milestone | null; target: Milestone
  endedAt: string | null; endedBy: string | null; endTemperature: number | null; reason: string | null; version: number
}
export interface CurvePoint { t: string; celsius: number }
export interface PrecoolingInDetail { job: PrecoolingJob; measured: Measured[]; medium: Measured[]; fitted: CurvePoint[]; predicted: CurvePoint[] }
export interface PreCooler { zone: ZoneAtAGlance; jobs: PrecoolingJob[] }

export type Severity = 'WARNING' | 'CRITICAL'
export interface ExposedLot { lot: string; lotNumber: string; material: string; names: Names; quantity: Quantity; held: boolean }
export interface Excursion {
  id: string; zone: string; facility: string; sensor: string; rule: string; quantity: Sensed; per: string | null; trouble: string; bound: string; limit: number; severity: Severity; startedAt: string; confirmedAt: string | null
  endedAt: string | null; endReason: 'REGAINED' | 'SENSOR_SILENT' | 'RULE_CHANGED' | 'WITHDRAWN' | null; extreme: number; minutesOutside: number; holds: boolean; lots: ExposedLot[]
}
export interface Period { from: string; to: string }
export interface Exposure {
  lot: string; lotNumber: string; material: string; names: Names; periods: Period[]; minutes: number; minutesOutside: number; worst: { value: number; at: string; sensor: string } | null
  kinetic: { exposure: number | null; stay: number | null; stayFrom: string; stayTo: string } | null; life: ExposureLife | null
}
export interface ExposureLife { percentBefore: number; percentAfter: number; daysBefore: number; daysAfter: number; celsius: number; label: string | null }
export interface JudgedBy { profile: string | null; version: number | null; rule: string; duration: string | null; window: string | null; hysteresis: number | null }
export interface LateReadings { sensor: string; from: string; to: string; readings: number; receivedFrom: string; receivedTo: string }
export interface ExcursionRecord { excursion: Excursion; withdrawn: boolean; judgedBy: JudgedBy; exposures: Exposure[]; late: LateReadings[]; alarms: Alarm[]; holds: Hold[]; at: string }
export interface Loss { kind: string; code: string | null; material: string; names: Names; quantity: Quantity; kg: number; lines: number }
export interface Losses { kg: number; openingKg: number; cameInKg: number; ratePercent: number | null; causes: Loss[] }
export interface ZoneOut { facility: string; zone: string; names: Names; trouble: string; excursions: number; minutes: number; percent: number }
export interface OperatorLoad { facility: string; day: string; person: string | null; hours: number | null; alarms: number; perTenMinutes: number | null }
export interface Energy {
  facility: string; names: Names; meters: number; kwh: number; cameInTonnes: number; meanTonnes: number; perTonneCameIn: number | null; perTonneDay: number | null; greenPercent: number | null; knownPercent: number
}
export interface Figures { facility: string | null; firstDay: string; lastDay: string; from: string; to: string; losses: Losses; zones: ZoneOut[]; alarms: { operators: OperatorLoad[]; standing: Alarm[] }; energy: Energy[] }
export interface GreenElectricity { facility: string; fromDay: string; percent: number; proof: string; keptAt: string; keptBy: string }
export type AlarmState = 'UNACKNOWLEDGED' | 'ACKNOWLEDGED' | 'RETURNED_UNACKNOWLEDGED' | 'SHELVED' | 'SUPPRESSED' | 'OUT_OF_SERVICE' | 'NORMAL'
export interface Alarm {
  id: string; facility: string; zone: string | null; source: { type: string; id: string }; code: string; params: Params; severity: Severity; state: AlarmState
  raisedAt: string; clearedAt: string | null; acknowledgedAt: string | null; acknowledgedBy: string | null; comment: string | null; lotsHeld: number; raises: number; chatterOf: string | null; pause: AlarmPause | null; version: number
}
export interface AlarmPause { id: string; kind: 'SHELVED' | 'OUT_OF_SERVICE'; facility: string; zone: string | null; code: string; point: string; since: string; until: string | null; reason: string; by: string; version: number }
export interface AlarmEvent { id: string; what: string; at: string; by: string; remark: string | null }
export type ChannelKind = 'EMAIL' | 'SMS' | 'WEBHOOK'
export type SendState = 'WAITING' | 'SENT' | 'GIVEN_UP' | 'UNDELIVERABLE'
export interface Notification {
  id: string; alarm: string | null; facility: string; afterMinutes: number | null; kind: ChannelKind; channel: string | null; person: string | null; personName: string | null; address: string | null; subject: string
  state: SendState; madeAt: string; dueAt: string | null; tries: number; sentAt: string | null; problem: string | null; problemText: string | null; note: string | null
}
export interface AlarmHistory { events: AlarmEvent[]; told: Notification[] }
export interface AlarmLoad { from: string; to: string; alarms: number; perTenMinutes: number; most: number; mostAt: string | null; tooMany: number }
export interface AlarmChannel {
  code: string; kind: ChannelKind; label: string; facility: string; active: boolean; host: string | null; port: number | null; safety: string | null; login: string | null; sender: string | null; url: string | null
  contentType: string | null; body: string | null; hasSecret: boolean; waiting: number; lastSentAt: string | null; failingSince: string | null; problem: string | null; version: number
}
export interface Shift { id: string; facility: string; weekday: number | null; day: string | null; from: string; to: string; person: string | null; insteadOf: string | null }
export interface Rota { facility: string; timezone: string; shifts: Shift[]; now: string[]; gaps: { from: string; to: string }[] }
export interface OnCall { user: string; name: string; hasEmail: boolean; hasPhone: boolean }
export interface EscalationStep { severity: Severity; afterMinutes: number; audience: 'DUTY' | 'ROLE' | 'PERSON'; named: string | null; by: ChannelKind }
export interface EscalationPolicy { facility: string; own: boolean; steps: EscalationStep[]; version: number }
export interface Suppression { facility: string; code: string; heldWhile: string }

export type Params = Record<string, unknown>
export interface Coded { code: string; params: Params }
export type IncidentLevel = 'I' | 'II' | 'III' | 'IV'
export interface Need { id: string; material: string; names: Names; point: string; quantity: Quantity; deadline: string; priority: number; minLifeDays: number; met: Quantity | null }
export interface NewNeed { id: string; material: string; point: string; quantity: Quantity; deadline: string; priority: number; minLifeDays: number }
export interface PlanSummary { id: string; number: string; state: PlanState; drawnAt: string; drawnBy: string; approvedAt: string | null; approvedBy: string | null; orderOfUse: string | null; lines: number; unmetLines: number }
export interface Incident {
  id: string; number: string; name: string; place: string; level: IncidentLevel; kind: string | null; state: 'OPEN' | 'CLOSED'; openedAt: string; openedBy: string; closedAt: string | null
  needs: Need[]; plans: PlanSummary[]; switched: { facility: string; mode: Mode; since: string }[]; version: number
}
export interface Block extends Coded { link: string | null }
export interface SwitchPreview { facility: string; from: Mode; target: Mode; effects: Coded[]; blocks: Block[]; token: string }
export interface ModeSwitch { id: string; facility: string; from: Mode; target: Mode; state: 'DONE' | 'REVERTED'; at: string; by: string; incident: string | null; effects: Coded[]; version: number }

export type PlanState = 'DRAFT' | 'APPROVED' | 'REJECTED' | 'SUPERSEDED'
export interface PlanLine { need: string; point: string; material: string; names: Names; needed: Quantity; planned: Quantity; unmet: Quantity; priority: number; deadline: string; latestArrival: string | null; whyNot: Coded[] }
export interface PlannedShipment { id: string; from: string; to: string; material: string; names: Names; lot: string; lotNumber: string; reserveClass: ReserveClass; quantity: Quantity; departure: string; arrival: string; vehicleClass: string; trips: number }
export interface LeftOut { lot: string; lotNumber: string; material: string; facility: string; quantity: Quantity; reason: string }
export interface VehicleHours { facility: string; temperatureClass: string; used: number; available: number }
export interface Plan {
  id: string; number: string; incident: string; state: PlanState; drawnAt: string; drawnBy: string; approvedAt: string | null; approvedBy: string | null; orderOfUse: string | null
  solveSeconds: number; bound: number; gap: number | null; lines: PlanLine[]; shipments: PlannedShipment[]; leftOut: LeftOut[]; vehicleHours: VehicleHours[]; version: number
}
export interface LoadingTask { id: string; number: string; plan: string; facility: string; to: string; lot: string; lotNumber: string; material: string; names: Names; quantity: Quantity; zone: string; departure: string; vehicleClass: string; state: 'WAITING' | 'LOADED' | 'CANCELLED'; reservation: string }

export interface AuditEntry { seq: number; at: string; user: string; name: string; address: string; action: string; subjectType: string; subjectId: string; facility: string | null; details: unknown; hash: string }
export interface AuditVerification { checkedAt: string; entries: number; ok: boolean; firstBad: { seq: number; problem: 'CHANGED' | 'MISSING' | 'SWAPPED' } | null; head: string }
export interface UserView { user: string; name: string; language: 'zh' | 'en'; roles: Grant[]; email: string | null; phone: string | null; active?: boolean; version: number }
export interface ImportJob {
  id: string; table: string; state: 'QUEUED' | 'RUNNING' | 'DONE' | 'REFUSED' | 'FAILED' | 'INTERRUPTED'; queuedAt: string; queuedBy: string; rowsTotal: number; rowsChecked: number; rowsStored: number
  endedAt: string | null; reason: string | null; params: Params; errorCount: number; errors: FieldError[]
}

export interface FieldError extends Coded { pointer: string }
export interface ProblemBody { type: string; title: string; status: number; code: string; params: Params; errors: FieldError[] }
export interface News { topic: string; facility: string | null; key: string; data: Record<string, unknown>; at: string }

export type NoticeState = 'EXPECTED' | 'ARRIVED' | 'RECEIVING' | 'CLOSED' | 'CANCELLED'
export type Grade = 'A' | 'B' | 'C' | 'REFUSED'
export interface Dock { door: string; from: string; to: string }
export interface Notice {
  code: string; facility: string; supplier: string; supplierNames: Names; state: NoticeState; announced: boolean; from: string; to: string; dock: Dock | null; plate: string | null; remark: string | null
  lines: number; receipts: number; madeAt: string; madeBy: string | null; changedAt: string | null; changedBy: string | null; arrivedAt: string | null; begunAt: string | null; closedAt: string | null; closedBy: string | null; cancelledAt: string | null; cancelNote: string | null; version: number
}
export interface NoticeLine {
  line: number; material: string; names: Names; pack: string | null; packs: number | null; quantity: Quantity; pieces: number | null; lotNumber: string | null; expiry: string | null; produced: string | null; received: Quantity; refused: Quantity
}
export interface ReceiptLine {
  id: string; notice: string; line: number | null; material: string; names: Names; lot: string | null; lotNumber: string | null; expiry: string | null; quantity: Quantity; pieces: number | null; zone: string | null; bin: string | null
  probeTemperature: number | null; grade: Grade; cause: string | null; remark: string | null; letIn: string | null; overNote: string | null; held: boolean; at: string; by: string
}
export interface NoticeInDetail { notice: Notice; lines: NoticeLine[]; receipts: ReceiptLine[] }
export interface DiscrepancyLine {
  line: number | null; material: string; names: Names; lotNumbers: string[]; announcedExpiry: string | null; expected: Quantity | null; expectedPieces: number | null; accepted: Quantity; acceptedPieces: number | null; refused: Quantity; held: Quantity
  over: Quantity | null; missing: Quantity | null; coldest: number | null; warmest: number | null; grades: { grade: Grade; quantity: Quantity }[]; refusals: { cause: string; quantity: Quantity; pieces: number | null; lotNumber: string | null; probeTemperature: number | null; remark: string | null }[]
}
export interface ReportComment { id: string; at: string; fromSupplier: boolean; author: string | null; text: string }
export interface NoticeLink { notice: string; madeAt: string; madeBy: string; expiresAt: string; opened: number; lastOpenedAt: string | null }
export interface Discrepancies { notice: Notice; agrees: boolean; lines: DiscrepancyLine[]; comments: ReportComment[] }
export interface DockDoor { code: string | null; names: Names | null; zone: string | null; works: boolean; arrivals: Notice[] }
export interface DockDay { facility: string; day: string; timezone: string; doors: DockDoor[] }
export interface UnitContent { lot: string; lotNumber: string; material: string; names: Names; expiry: string | null; quantity: Quantity; pieces: number | null }
export interface HandlingUnit {
  sscc: string; kind: string; facility: string; zone: string; bin: string | null; parent: string | null; contents: UnitContent[]; units: string[]; massKg: string; madeAt: string; madeBy: string; closedAt: string | null; endedAt: string | null; version: number
}
export interface PutAwayTask {
  id: string; sscc: string | null; lot: string | null; lotNumber: string | null; material: string | null; names: Names | null; facility: string; zone: string; bin: string | null; quantity: Quantity; pieces: number | null; expiry: string | null
  celsius: number | null; held: boolean; lots: number; since: string | null
}
export interface PlaceChoice { zone: string; bin: string | null; fits: Quantity | null; fill: number | null; why: string[] }
export interface PutAwayProposal {
  facility: string; zone: string; bin: string | null; goods: { lot: string; lotNumber: string; material: string; quantity: Quantity; celsius: number | null }[]; turnover: string; places: PlaceChoice[]
  leftOut: { zone: string; bin: string | null; code: string; params: Params }[]
}
export interface BinFill {
  bin: { code: string; aisle: string | null; position: number | null; level: number | null; capacityKg: number | null; capacityM3: number | null } | null; massKg: string; volumeM3: string; fill: number | null
  goods: { lot: string; lotNumber: string; material: string; names: Names; quantity: Quantity; expiry: string | null; held: boolean }[]; units: string[]
}

export type RecallState = 'IN_FORCE' | 'LIFTED'
export interface RecallSelection { lotNumbers: string[]; material: string | null; supplier: string | null; producedFrom: string | null; producedTo: string | null; receivedFrom: string | null; receivedTo: string | null }
export interface RecallHead {
  id: string; number: string; state: RecallState; reason: string; selection: RecallSelection; lots: number; openedAt: string; openedBy: string
  liftedAt: string | null; liftedBy: string | null; liftReason: string | null; version: number
}
export interface RecalledLot {
  lot: string; lotNumber: string; material: string; names: Names; supplier: string; produced: string | null; expiry: string | null; received: string | null; recalledBy: string[]; caughtAt: string | null; late: boolean
  here: Quantity; underWay: Quantity; out: Quantity; returned: Quantity; discarded: Quantity; toSupplier: Quantity; missing: Quantity
}
export interface RecalledUnit { sscc: string; facility: string; zone: string; bin: string | null; lot: string; lotNumber: string; quantity: Quantity }
export interface Touched { kind: 'ORDER' | 'PLAN' | 'MANUAL' | 'PICK_LIST' | 'PARCEL' | 'DELIVERY'; id: string; number: string | null; facility: string; consignee: string | null; lot: string; lotNumber: string; quantity: Quantity }
export interface Reached {
  lot: string; lotNumber: string; material: string; names: Names; consignee: string; partner: string | null; contact: string | null; facility: string; shipment: string; delivery: string | null; deliveryNumber: string | null
  order: string | null; orderNumber: string | null; at: string; quantity: Quantity; returned: Quantity
}
export interface RecallPicture { lots: RecalledLot[]; places: StockRow[]; units: RecalledUnit[]; underWay: InTransitRow[]; touched: Touched[]; reached: Reached[]; certificates: Certificate[]; undated: number }
export interface RecallView { head: RecallHead; picture: RecallPicture }
export interface LotTrail {
  certificates: Certificate[]
  receipts: { notice: string; facility: string; supplier: string; names: Names; quantity: Quantity; probe: number | null; grade: string; letIn: string | null; at: string; by: string }[]
  coolings: { job: string; number: string; state: string; facility: string; zone: string; start: number; target: number; end: number | null; startedAt: string; endedAt: string | null }[]
  counts: { count: string; number: string; facility: string; zone: string; bin: string | null; variance: Quantity | null; openedAt: string; closedAt: string | null }[]
  waybills: { delivery: string; number: string; facility: string; consignee: string | null; destination: string | null; order: string; orderNumber: string; quantity: Quantity; leftAt: string | null; arrivedAt: string | null }[]
  units: RecalledUnit[]; touched: Touched[]; reached: Reached[]; kin: { lot: string; lotNumber: string; owner: string; reserveClass: ReserveClass }[]
  recalls: { recall: string; number: string; state: RecallState; reason: string }[]
}
