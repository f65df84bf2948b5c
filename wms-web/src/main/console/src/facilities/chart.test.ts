import { describe, expect, it } from 'vitest'
import { offsetMs, span, withGaps } from './chart'

describe('the chart of a zone', () => {
  it('shows silence as a hole, not as a line', () => {
    const line = withGaps([{ t: '2026-11-22T10:00:00Z', mean: 2 }, { t: '2026-11-22T10:01:00Z', mean: 2.1 }, { t: '2026-11-22T11:00:00Z', mean: 3 }], 300_000, 0)
    expect(line.map(([, value]) => value)).toEqual([2, 2.1, null, 3])
  })

  it('joins readings that come as often as they should', () => {
    expect(withGaps([{ t: '2026-11-22T10:00:00Z', mean: 2 }, { t: '2026-11-22T10:05:00Z', mean: 2.1 }], 300_000, 0).length).toBe(2)
  })

  it('leaves air around band and readings, below zero too', () => {
    expect(span([-18, -21, -15])).toEqual({ min: -22, max: -14 })
  })

  it('tells time as the clocks of the place do', () => {
    expect(offsetMs('Asia/Shanghai', Date.parse('2026-11-22T17:06:00Z'))).toBe(8 * 3_600_000)
  })
})
