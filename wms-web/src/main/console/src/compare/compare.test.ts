import { describe, expect, it } from 'vitest'
import type { ZoneReadings } from '../api/types'
import { compareOptions, extremes, pointsOf, read, written } from './compare'

const point = (t: string, mean: number, n = 1) => ({ t, min: mean - 1, max: mean + 1, mean, n })
const readings: ZoneReadings = { from: '2026-11-22T00:00:00Z', to: '2026-11-22T02:00:00Z', bucketSeconds: 60, series: [
  { sensor: 'A-T1', points: [point('2026-11-22T00:00:00Z', 3), point('2026-11-22T00:01:00Z', 4)] }, { sensor: 'A-T2', points: [point('2026-11-22T00:01:00Z', 6), point('2026-11-22T01:30:00Z', 2)] },
] }

describe('comparing sensors', () => {
  it('finds in the address what was chosen, and no more than six', () => {
    const chosen = [{ kind: 'sensor', code: 'A-T1', zone: 'A' }, { kind: 'zone', code: 'B', zone: 'B' }] as const
    expect(read(chosen.map(written).join(','))).toEqual(chosen)
    expect(read('nonsense,s:alone,z:A')).toEqual([{ kind: 'zone', code: 'A', zone: 'A' }])
    expect(read(Array.from({ length: 9 }, (_, i) => `z:Z${i}`).join(','))).toHaveLength(6)
  })

  it('draws of a zone the sensor with the highest mean of each moment', () => {
    expect(pointsOf({ kind: 'zone', code: 'A', zone: 'A' }, readings).map(each => each.mean)).toEqual([3, 6, 2])
    expect(pointsOf({ kind: 'sensor', code: 'A-T1', zone: 'A' }, readings).map(each => each.mean)).toEqual([3, 4])
    expect(pointsOf({ kind: 'sensor', code: 'gone', zone: 'A' }, readings)).toEqual([])
  })

  it('weighs the mean by how many readings a point stands for', () => {
    expect(extremes([point('2026-11-22T00:00:00Z', 2, 3), point('2026-11-22T00:01:00Z', 6, 1)])).toEqual({ low: 1, high: 7, mean: 3 })
    expect(extremes([])).toBeNull()
  })

  it('puts all lines on one axis of time, with holes where a sensor was silent', () => {
    const options = compareOptions([{ who: 'A-T2', bucketSeconds: 60, points: readings.series[1]!.points }, { who: 'B', bucketSeconds: 60, points: [] }], readings.from, readings.to, 'Asia/Shanghai', '°C', { lines: ['#111', '#222'], text: '#000', grid: '#ccc' })
    expect(options.xAxis.min).toBe(Date.parse(readings.from) + 8 * 3_600_000)
    expect(options.series[0]!.data.map(each => each[1])).toEqual([6, null, 2])
    expect(options.series.map(each => each.lineStyle.type)).toEqual(['solid', 'dashed'])
  })
})
