import { describe, expect, it } from 'vitest'
import type { LifeCurve } from '../api/types'
import { lifeOptions, previewOptions } from './lifeChart'

const colours = { past: 'black', limit: '', text: '', grid: '' }
const curve: LifeCurve = {
  zone: 'A', bin: null, label: '2026-11-20',
  past: [{ at: '2026-11-01T00:00:00Z', leftPercent: 100 }, { at: '2026-11-03T00:00:00Z', leftPercent: 80 }],
  outlooks: [{ kept: 'AS_GIVEN', zone: null, celsius: 4, daysLeft: 8, over: '2026-11-11T00:00:00Z' }, { kept: 'ASKED', zone: null, celsius: 14, daysLeft: 2, over: '2026-11-05T00:00:00Z' }],
}
const options = lifeOptions(curve, 'Asia/Urumqi', { past: 'Left', label: 'Label', outlook: each => each.kept }, colours)
const HOURS = 3_600_000

describe('the curve of a life', () => {
  it('goes on from now to the end of each outlook', () => expect(options.series.slice(1).map(each => [each.name, each.data])).toEqual([
    ['AS_GIVEN', [[Date.parse('2026-11-03T06:00:00Z'), 80], [Date.parse('2026-11-11T06:00:00Z'), 0]]], ['ASKED', [[Date.parse('2026-11-03T06:00:00Z'), 80], [Date.parse('2026-11-05T06:00:00Z'), 0]]],
  ]))
  it('ends with the day on the label, by the clock of the place', () => expect((options.series[0] as unknown as { markLine: { data: unknown } }).markLine.data).toEqual([{ xAxis: Date.parse('2026-11-20T00:00:00Z') + 24 * HOURS }]))
  it('has no label line for goods that keep', () => expect((lifeOptions({ ...curve, label: null }, 'UTC', { past: '', label: '', outlook: () => '' }, colours).series[0] as unknown as { markLine: { data: unknown } }).markLine.data).toEqual([]))
})

describe('a way that is tried', () => {
  it('is drawn in days, and then as the life is given for', () => {
    const tried = previewOptions({ rates: [], usedPercent: 50, daysLeft: 7, curve: [{ hours: 0, leftPercent: 100 }, { hours: 48, leftPercent: 50 }] }, { way: 'w', after: 'a' }, colours)
    expect(tried.series.map(each => each.data)).toEqual([[[0, 100], [2, 50]], [[2, 50], [9, 0]]])
    expect((tried.xAxis as { max?: number }).max).toBe(9)
  })
})
