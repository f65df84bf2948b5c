/** From this rank on nobody must look at the place. */
export const CALM = 3

/** A facility where it lies on the screen, in pixels; those of a lower rank are named first. */
export interface Placed { code: string; text: string; x: number; y: number; rank: number }
export type Side = 'right' | 'left' | 'top' | 'bottom'
interface Box { left: number; right: number; top: number; bottom: number }

export const OFFSETS: Record<Side, [number, number]> = { right: [8, 0], left: [-8, 0], top: [0, -6], bottom: [0, 6] }
const SIDES: Side[] = ['right', 'left', 'top', 'bottom']
const MARK = 5
const GAP = 12
const HALF = 8

const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12.5 : 6.6), 0)

function labelOf({ text, x, y }: Placed, side: Side): Box {
  const width = widthOf(text)
  switch (side) {
    case 'right': return { left: x + GAP, right: x + GAP + width, top: y - HALF, bottom: y + HALF }
    case 'left': return { left: x - GAP - width, right: x - GAP, top: y - HALF, bottom: y + HALF }
    case 'top': return { left: x - width / 2, right: x + width / 2, top: y - GAP - 2 * HALF, bottom: y - GAP }
    case 'bottom': return { left: x - width / 2, right: x + width / 2, top: y + GAP, bottom: y + GAP + 2 * HALF }
  }
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Which names there is room for, and on which side of their mark: on no other name, wholly on the map, and on no other mark,
 * unless the place is one that somebody must look at.
 */
export function withRoom(facilities: Placed[], size: { x: number; y: number }): Map<string, Side> {
  const marks = facilities.map(each => ({ code: each.code, left: each.x - MARK, right: each.x + MARK, top: each.y - MARK, bottom: each.y + MARK }))
  const taken: Box[] = []
  const inside = (label: Box) => label.left >= 0 && label.top >= 0 && label.right <= size.x && label.bottom <= size.y
  const sides = new Map<string, Side>()
  for (const each of facilities.toSorted((a, b) => a.rank - b.rank)) {
    const free = SIDES.filter(side => inside(labelOf(each, side)) && !taken.some(other => overlap(labelOf(each, side), other)))
    const clear = free.find(side => !marks.some(mark => mark.code !== each.code && overlap(labelOf(each, side), mark)))
    const side = clear ?? (each.rank < CALM ? free[0] : undefined)
    if (!side) continue
    taken.push(labelOf(each, side))
    sides.set(each.code, side)
  }
  return sides
}
