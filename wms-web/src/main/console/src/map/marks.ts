import type { Condition, FacilityAtAGlance, Mode } from '../api/types'

const SHAPES: Record<Condition, string> = {
  OK: '<circle cx="14" cy="14" r="6"/>', NONE: '<circle cx="14" cy="14" r="4"/>', STALE: '<circle cx="14" cy="14" r="6" fill="none" stroke-dasharray="3 2.5" class="line"/>',
  WARN: '<path d="M14 6 22 20H6z"/>', ALARM: '<path d="M10.5 6h7l4.500 4.500v7l-4.500 4.500h-7L6 17.500v-7z"/>'.replaceAll('.500', '.5'),
}
const RINGS: Record<Mode, string> = {
  NORMAL: '', ALERT: '<circle cx="14" cy="14" r="12" class="ring thin"/>', EMERGENCY: '<circle cx="14" cy="14" r="12" class="ring"/>', RECOVERY: '<circle cx="14" cy="14" r="12" class="ring thin dashed"/>',
}

/** A facility on the map: the shape is its worst zone, the ring its mode. */
export const markOf = (facility: Pick<FacilityAtAGlance, 'worst' | 'mode'>) =>
  `<svg viewBox="0 0 28 28" width="28" height="28" class="facility-mark ${facility.worst}">${RINGS[facility.mode]}${SHAPES[facility.worst]}</svg>`

/** A gentle arc from one place to another, so that there and back do not lie on each other. */
export function arc(from: [number, number], to: [number, number], steps = 16): [number, number][] {
  const bend = 0.12
  const middle: [number, number] = [(from[0] + to[0]) / 2 + (to[1] - from[1]) * bend, (from[1] + to[1]) / 2 - (to[0] - from[0]) * bend]
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps
    const along = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * (1 - t) * t * middle[axis] + t ** 2 * to[axis]
    return [along(0), along(1)]
  })
}
