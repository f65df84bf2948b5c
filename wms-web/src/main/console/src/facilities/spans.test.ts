import { describe, expect, it } from 'vitest'
import { ends, pointsOn } from './spans'

const now = Date.parse('2026-11-22T10:00:00Z')
const asUtc = (text: string) => text + ':00Z'

describe('the time that a chart shows', () => {
  it('reaches from some hours ago to now', () => {
    expect(ends(24, { from: '', to: '' }, asUtc, now)).toEqual({ from: Date.parse('2026-11-21T10:00:00Z'), to: now })
  })

  it('is what a person wrote, by the clocks of the place', () => {
    expect(ends('own', { from: '2026-01-01 00:00', to: '2026-03-01 12:30' }, asUtc, now)).toEqual({ from: Date.parse('2026-01-01T00:00:00Z'), to: Date.parse('2026-03-01T12:30:00Z') })
  })

  it('is nothing while it is not whole, not a date, or runs backwards', () => {
    for (const [from, to] of [['', ''], ['2026-01-01 0', '2026-03-01 12:30'], ['2026-02-30 00:00', '2026-03-01 12:30'], ['2026-04-01 00:00', '2026-03-01 12:30'], ['2026-03-01 12:30', '2026-03-01 12:30'], ['0026-01-01 00:00', '2026-03-01 12:30']]) {
      expect(ends('own', { from: from!, to: to! }, asUtc, now)).toBeNull()
    }
  })

  it('has a point a pixel between the axes at most', () => {
    expect([pointsOn(1000), pointsOn(10), pointsOn(9000)]).toEqual([936, 100, 2000])
  })
})
