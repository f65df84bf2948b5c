import type { Movement, ReadingPoint, ZoneReadings } from '../api/types'

/** How long some of a lot lay in a zone; still there when it has no end. */
export interface Stay { zone: string; from: number; to: number | null }
/** How warm a zone was in a span: the warmest sensor's mean, and the lowest and highest of all of them, °C. */
export interface Air { t: string; mean: number; min: number; max: number }

const zoneOf = (place: string) => place.split(':')[0]!
const NOTHING = 1e-9

/** The stays of a lot in zones of ours, by when things happened, the oldest first. */
export function stays(movements: Movement[]): Stay[] {
  const balance = new Map<string, number>()
  const open = new Map<string, Stay>()
  const all: Stay[] = []
  for (const line of movements.toSorted((a, b) => a.at.localeCompare(b.at) || a.recordedAt.localeCompare(b.recordedAt))) {
    const [from, to] = [zoneOf(line.from), zoneOf(line.to)]
    if (from === to) continue
    const at = Date.parse(line.at)
    for (const [zone, delta] of [[from, -Number(line.quantity.value)], [to, Number(line.quantity.value)]] as const) {
      if (zone.startsWith('@')) continue
      const left = (balance.get(zone) ?? 0) + delta
      balance.set(zone, left)
      const stay = open.get(zone)
      if (left > NOTHING && !stay) {
        const begun: Stay = { zone, from: at, to: null }
        open.set(zone, begun)
        all.push(begun)
      } else if (left <= NOTHING && stay) {
        stay.to = at
        open.delete(zone)
      }
    }
  }
  return all.filter(stay => stay.to === null || stay.to > stay.from).toSorted((a, b) => a.from - b.from)
}

/** In how many spans a stay is asked for: its share of the pixels that the whole way has. */
export function pointsFor(stay: Stay, wayMs: number, now: number, pixels: number): number {
  const share = wayMs > 0 ? ((stay.to ?? now) - stay.from) / wayMs : 1
  return Math.min(2000, Math.max(1, Math.floor(pixels * share)))
}

/** All sensors of a zone as one: goods are as warm as the warmest air around them. */
export function airOf(readings: ZoneReadings): Air[] {
  const byTime = new Map<string, ReadingPoint>()
  for (const series of readings.series) for (const point of series.points) {
    const known = byTime.get(point.t)
    byTime.set(point.t, known ? { ...known, mean: Math.max(known.mean, point.mean), min: Math.min(known.min, point.min), max: Math.max(known.max, point.max) } : point)
  }
  return [...byTime.values()].toSorted((a, b) => a.t.localeCompare(b.t))
}
