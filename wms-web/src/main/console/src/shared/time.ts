/** The time zone of what belongs to no facility, such as a plan: that of most facilities. */
let home: string | undefined
export const liveIn = (timezone: string | undefined) => { home = timezone }

const formats = new Map<string, Intl.DateTimeFormat>()

function parts(time: string | number, place: string | undefined, seconds: boolean): Record<string, string> {
  const timezone = place ?? home
  const key = `${timezone ?? ''}|${seconds}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: seconds ? '2-digit' : undefined, hourCycle: 'h23',
    })
    formats.set(key, format)
  }
  return Object.fromEntries(format.formatToParts(new Date(time)).map(part => [part.type, part.value]))
}

/** Date and time of day where it happened: "2026-11-22 17:06". */
export function dateTime(time: string | number | null | undefined, timezone?: string, seconds = false): string {
  if (time === null || time === undefined) return '–'
  const of = parts(time, timezone, seconds)
  return `${of.year}-${of.month}-${of.day} ${of.hour}:${of.minute}${seconds ? ':' + of.second : ''}`
}

export function timeOfDay(time: string | number, timezone?: string): string {
  const of = parts(time, timezone, false)
  return `${of.hour}:${of.minute}`
}

/** The zone's short name, such as "GMT+8", for where two time zones meet. */
export function zoneName(timezone: string): string {
  const named = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, timeZoneName: 'shortOffset' }).formatToParts(new Date())
  return named.find(part => part.type === 'timeZoneName')?.value ?? timezone
}

/** Whole days from today until a plain date; negative once it has passed. */
export function daysUntil(date: string, timezone: string | undefined, nowMs: number): number {
  const today = dateTime(nowMs, timezone).slice(0, 10)
  return Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000)
}

/** Whether it is a day of the calendar, with a time of day or without: 2026-02-31 is none. */
export function isMoment(text: string): boolean {
  const written = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d))?$/.exec(text)
  if (!written) return false
  const at = Date.parse(`${written[1]}T${written[2] ?? '00:00'}:00Z`)
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(written[1]!)
}

/** What a person typed into a date-and-time field of that time zone, as an instant; what is no date stays as it was typed, and is refused where it goes. */
export function instantOf(local: string, timezone: string): string {
  if (!isMoment(local)) return local
  const asIfUtc = Date.parse(local + ':00Z')
  const shown = Date.parse(dateTime(asIfUtc, timezone).replace(' ', 'T') + ':00Z')
  const guess = asIfUtc - (shown - asIfUtc)
  const again = Date.parse(dateTime(guess, timezone).replace(' ', 'T') + ':00Z')
  return new Date(guess - (again - asIfUtc)).toISOString()
}
