import { describe, expect, it } from 'vitest'
import type { ZoneView } from '../api/types'
import { chartOptions, offsetMs, span, withGaps } from './chart'

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

  it('shows a short peak beside the line of means', () => {
    const points = [{ t: '2026-11-22T10:00:00Z', mean: 2, min: 1, max: 9, n: 60 }, { t: '2026-11-22T11:00:00Z', mean: 2, min: 2, max: 2, n: 60 }]
    const readings = { from: '2026-11-22T00:00:00Z', to: '2026-11-23T00:00:00Z', bucketSeconds: 3600, series: Array.from({ length: 6 }, (_, i) => ({ sensor: `T${i}`, points })) }
    const zone = { low: 2, high: 8, sensors: [], excursions: [] } as unknown as ZoneView
    const options = chartOptions(readings, zone, 'UTC', { excursion: '', limit: text => text }, { lines: ['red'], band: '', limit: '', excursion: '', text: '', grid: '' })
    const rises = options.series.filter(each => each.name === 'T5↑')
    expect(rises[0]!.data).toEqual([[Date.parse('2026-11-22T10:00:00Z'), 8], [Date.parse('2026-11-22T11:00:00Z'), 0]])
    expect(options.yAxis.max).toBeGreaterThanOrEqual(9)
  })
})
