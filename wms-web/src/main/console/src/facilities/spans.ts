const HOUR_MS = 3_600_000

/** What a chart of the past shows: the hours up to now, or a time of one's own. */
export const SPANS = [3, 24, 168, 720, 8760]
export type Shown = number | 'own'

/** The ends of what is shown in epoch milliseconds; null while a time of one's own is not whole, or runs backwards. */
export function ends(shown: Shown, own: { from: string; to: string }, instant: (text: string) => string, now: number): { from: number; to: number } | null {
  if (shown !== 'own') return { from: now - shown * HOUR_MS, to: now }
  const from = whole(own.from, instant)
  const to = whole(own.to, instant)
  return from !== null && to !== null && from < to ? { from, to } : null
}

/** "2026-11-22 17:06" of the place, or null. */
function whole(text: string, instant: (text: string) => string): number | null {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)$/.exec(text) ?? []
  if (!year) return null
  const there = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)))
  if (there.toISOString().slice(0, 16) !== text.replace(' ', 'T') || Number(year) < 1970 || Number(year) > 2199) return null
  return Date.parse(instant(text.replace(' ', 'T')))
}

/** One point a pixel of what lies between the axes, in as many as the server gives. */
export const pointsOn = (width: number) => Math.min(2000, Math.max(100, Math.floor(width) - 64))
