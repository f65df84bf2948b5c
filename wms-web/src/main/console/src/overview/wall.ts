import type { ZoneAtAGlance } from '../api/types'

const RANK = { ALARM: 0, WARN: 1, STALE: 2, OK: 3, NONE: 4 }
/** More than these nobody reads from across a room; what is wrong is shown however much there is of it. */
const MOST = 24

/** Zones with a sensor: excursions first, the longest of them first; then what is outside its band, what is silent, and the rest by code. */
export function worstFirst(zones: ZoneAtAGlance[]): ZoneAtAGlance[] {
  return zones.filter(zone => zone.state !== 'NONE').toSorted((a, b) => RANK[a.state] - RANK[b.state]
    || (a.outsideSince ?? '~').localeCompare(b.outsideSince ?? '~') || (a.state === 'STALE' ? (a.measuredAt ?? '').localeCompare(b.measuredAt ?? '') : 0) || a.code.localeCompare(b.code))
}

/** Calm zones make room for those that are not; how many are left out is said. */
export function shownOnWall(zones: ZoneAtAGlance[]): { tiles: ZoneAtAGlance[]; calm: number } {
  const wrong = zones.filter(zone => zone.state !== 'OK').length
  const tiles = zones.slice(0, Math.max(MOST, wrong))
  return { tiles, calm: zones.length - tiles.length }
}
