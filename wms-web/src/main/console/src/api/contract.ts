import type { components } from '../../generated/openapi'
import type * as mine from './types'

/** Compiles only while every field that the console reads is one that the API describes; names the strangers otherwise. */
type Served = components['schemas']
type Strangers<Mine, Theirs> = Exclude<keyof Mine, keyof Theirs>
type Agree<Mine, Theirs> = [Strangers<Mine, Theirs>] extends [never] ? true : Strangers<Mine, Theirs>

export interface Contract {
  me: Agree<mine.Me, Served['Me']>
  excursionRecord: Agree<mine.ExcursionRecord, Served['ExcursionRecord']>
  exposure: Agree<mine.Exposure, Served['Exposure']>
  judgedBy: Agree<mine.JudgedBy, Served['JudgedBy']>
  lateReadings: Agree<mine.LateReadings, Served['LateReadings']>
  figures: Agree<mine.Figures, Served['Figures']>
  losses: Agree<mine.Losses, Served['Losses']>
  loss: Agree<mine.Loss, Served['Loss']>
  zoneOut: Agree<mine.ZoneOut, Served['ZoneOut']>
  operatorLoad: Agree<mine.OperatorLoad, Served['OperatorLoad']>
  energy: Agree<mine.Energy, Served['Energy']>
  greenElectricity: Agree<mine.GreenElectricity, Served['GreenElectricity']>
  system: Agree<mine.SystemView, Served['About']>
  facility: Agree<mine.FacilityView, Served['FacilityInDetail']>
  glance: Agree<mine.FacilityAtAGlance, Served['FacilityAtAGlance']>
  zone: Agree<mine.ZoneAtAGlance, Served['ZoneAtAGlance']>
  material: Agree<mine.MaterialView, Served['MaterialView']>
  pack: Agree<mine.PackView, Served['PackView']>
  partner: Agree<mine.PartnerView, Served['PartnerView']>
  equipment: Agree<mine.EquipmentView, Served['EquipmentView']>
  sensor: Agree<mine.SensorState, Served['SensorState']>
  gateway: Agree<mine.GatewayView, Served['GatewayState']>
  deadLetter: Agree<mine.DeadLetter, Served['DeadLetter']>
  resent: Agree<mine.Resent, Served['Resent']>
  resentLetters: Agree<mine.ResentLetters, Served['ResentLetters']>
  newSensor: Agree<mine.NewSensor, Served['NewSensor']>
  importJob: Agree<mine.ImportJob, Served['ImportJob']>
  profile: Agree<mine.ProfileView, Served['ProfileView']>
  rule: Agree<mine.ProfileRule, Served['RuleView']>
  profileVersion: Agree<mine.ProfileVersion, Served['ProfileVersionView']>
  readyProfile: Agree<mine.ReadyProfile, Served['ReadyProfile']>
  road: Agree<mine.RoadView, Served['RoadView']>
  stock: Agree<mine.StockRow, Served['StockRow']>
  life: Agree<mine.LifeLeft, Served['LifeLeft']>
  lifeCurve: Agree<mine.LifeCurve, Served['LifeCurve']>
  outlook: Agree<mine.LifeOutlook, Served['Outlook']>
  shelfModel: Agree<mine.ShelfModelView, Served['ShelfModelView']>
  ageing: Agree<mine.Ageing, Served['Ageing']>
  shelfPreview: Agree<mine.ShelfPreview, Served['ShelfPreview']>
  shelfRate: Agree<mine.ShelfRate, Served['Rate']>
  shrink: Agree<mine.ShrinkLeft, Served['ShrinkLeft']>
  movement: Agree<mine.Movement, Served['Movement']>
  hold: Agree<mine.Hold, Served['Hold']>
  reservation: Agree<mine.Reservation, Served['Reservation']>
  scan: Agree<mine.Scan, Served['Scan']>
  named: Agree<mine.ScanNamed, Served['ScanNamed']>
  order: Agree<mine.OrderView, Served['OrderView']>
  shortage: Agree<mine.Shortage, Served['Shortage']>
  wave: Agree<mine.WaveView, Served['WaveView']>
  pickList: Agree<mine.PickListView, Served['PickListView']>
  pickLine: Agree<mine.PickLineView, Served['PickLineView']>
  parcel: Agree<mine.ParcelView, Served['ParcelView']>
  waveProposal: Agree<mine.WaveProposal, Served['WaveProposal']>
  proposedOrder: Agree<mine.ProposedOrder, Served['ProposedOrder']>
  proposedWalk: Agree<mine.ProposedWalk, Served['ProposedWalk']>
  crossDock: Agree<mine.CrossDock, Served['CrossDock']>
  staged: Agree<mine.StagedGoods, Served['StagedGoods']>
  delivery: Agree<mine.DeliveryView, Served['DeliveryView']>
  deliveryLine: Agree<mine.DeliveryLine, Served['DeliveryLine']>
  inTransit: Agree<mine.InTransitRow, Served['InTransitRow']>
  crates: Agree<mine.CrateBalance, Served['CrateBalance']>
  certificate: Agree<mine.Certificate, Served['Certificate']>
  precooling: Agree<mine.PrecoolingJob, Served['PrecoolingView']>
  precoolingCurve: Agree<mine.PrecoolingInDetail, Served['PrecoolingInDetail']>
  preCooler: Agree<mine.PreCooler, Served['PreCooler']>
  proof: Agree<mine.LedgerProof, Served['Proof']>
  difference: Agree<mine.LedgerDifference, Served['Difference']>
  count: Agree<mine.CountView, Served['CountView']>
  countLine: Agree<mine.CountLine, Served['CountLineView']>
  adjustment: Agree<mine.Adjustment, Served['AdjustmentView']>
  balance: Agree<mine.BalanceAt, Served['BalanceAt']>
  incident: Agree<mine.Incident, Served['IncidentView']>
  need: Agree<mine.Need, Served['NeedView']>
  preview: Agree<mine.SwitchPreview, Served['SwitchPreview']>
  modeSwitch: Agree<mine.ModeSwitch, Served['ModeSwitch']>
  plan: Agree<mine.Plan, Served['PlanView']>
  planLine: Agree<mine.PlanLine, Served['PlanLine']>
  shipment: Agree<mine.PlannedShipment, Served['PlanShipment']>
  leftOut: Agree<mine.LeftOut, Served['LeftOutLot']>
  task: Agree<mine.LoadingTask, Served['LoadingTaskView']>
  audit: Agree<mine.AuditEntry, Served['AuditEntry']>
  verification: Agree<mine.AuditVerification, Served['Verification']>
  notice: Agree<mine.Notice, Served['NoticeView']>
  noticeLine: Agree<mine.NoticeLine, Served['NoticeLineView']>
  receiptLine: Agree<mine.ReceiptLine, Served['ReceiptLineView']>
  discrepancies: Agree<mine.Discrepancies, Served['Discrepancies']>
  dockDay: Agree<mine.DockDay, Served['DockDay']>
  unit: Agree<mine.HandlingUnit, Served['UnitView']>
  putAwayTask: Agree<mine.PutAwayTask, Served['PutAwayTask']>
  putAwayProposal: Agree<mine.PutAwayProposal, Served['PutAwayProposal']>
  binFill: Agree<mine.BinFill, Served['BinFill']>
  user: Agree<mine.UserView, Served['PersonView']>
  userName: Agree<mine.UserName, Served['UserName']>
  alarm: Agree<mine.Alarm, Served['AlarmView']>
  pause: Agree<mine.AlarmPause, Served['Pause']>
  alarmEvent: Agree<mine.AlarmEvent, Served['AlarmEvent']>
  notification: Agree<mine.Notification, Served['Notification']>
  alarmLoad: Agree<mine.AlarmLoad, Served['AlarmLoad']>
  channel: Agree<mine.AlarmChannel, Served['Channel']>
  shift: Agree<mine.Shift, Served['Shift']>
  rota: Agree<mine.Rota, Served['Rota']>
  onCall: Agree<mine.OnCall, Served['OnCall']>
  escalationStep: Agree<mine.EscalationStep, Served['EscalationStep']>
  policy: Agree<mine.EscalationPolicy, Served['EscalationPolicy']>
  suppression: Agree<mine.Suppression, Served['Suppression']>
}

export const contract: Contract = {
  me: true, excursionRecord: true, exposure: true, judgedBy: true, lateReadings: true, figures: true, losses: true, loss: true, zoneOut: true, operatorLoad: true, energy: true, greenElectricity: true, system: true, facility: true, glance: true, zone: true, material: true, pack: true, partner: true, equipment: true, sensor: true, gateway: true, deadLetter: true, resent: true, resentLetters: true, newSensor: true, importJob: true, road: true, stock: true, life: true, movement: true, hold: true, reservation: true, scan: true, named: true, order: true, shortage: true, wave: true, pickList: true, pickLine: true, parcel: true, waveProposal: true, proposedOrder: true, proposedWalk: true, crossDock: true, staged: true, delivery: true, deliveryLine: true, inTransit: true, crates: true, precooling: true, precoolingCurve: true, preCooler: true, proof: true, difference: true, count: true, countLine: true, adjustment: true, certificate: true, lifeCurve: true, outlook: true, shelfModel: true, ageing: true, shelfPreview: true, shelfRate: true, shrink: true, profile: true, rule: true, profileVersion: true, readyProfile: true, balance: true,
  incident: true, need: true, preview: true, modeSwitch: true, plan: true, planLine: true, shipment: true, leftOut: true, task: true, audit: true, verification: true, userName: true, user: true,
  notice: true, noticeLine: true, receiptLine: true, discrepancies: true, dockDay: true, unit: true, putAwayTask: true, putAwayProposal: true, binFill: true,
  alarm: true, pause: true, alarmEvent: true, notification: true, alarmLoad: true, channel: true, shift: true, rota: true, onCall: true, escalationStep: true, policy: true, suppression: true,
}
