import { describe, expect, it } from 'vitest'
import { withRoom } from './labels'

const SIZE = { x: 600, y: 400 }
const at = (code: string, x: number, y: number, rank = 3) => ({ code, text: 'Cold store of ' + code, x, y, rank })

describe('the names on the map', () => {
  it('stand to the right where nothing is in the way', () => expect(withRoom([at('A', 100, 100)], SIZE).get('A')).toBe('right'))

  it('move to another side rather than over the edge', () => expect(withRoom([at('A', 580, 100)], SIZE).get('A')).toBe('left'))

  it('never lie on the mark of another place', () => expect(withRoom([at('A', 200, 100), at('B', 260, 102)], SIZE).get('A')).toBe('left'))

  it('are left out where two places lie on each other, the calmer one first', () => {
    const crowd = Array.from({ length: 6 }, (_, index) => at(`C${index}`, 300, 200 + index, 4))
    const sides = withRoom([...crowd, at('WARM', 300, 203, 0)], SIZE)
    expect(sides.get('WARM')).toBe('right')
    expect(sides.size).toBeLessThan(7)
  })

  it('are written over a mark rather than left out where something is wrong', () => {
    const around = [at('R', 220, 100), at('L', 180, 100), at('T', 200, 80), at('B', 200, 120)]
    expect(withRoom([...around, at('MID', 200, 100)], SIZE).has('MID')).toBe(false)
    expect(withRoom([...around, at('MID', 200, 100, 0)], SIZE).has('MID')).toBe(true)
  })
})
