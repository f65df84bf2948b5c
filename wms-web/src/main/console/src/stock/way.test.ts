import { describe, expect, it } from 'vitest'
import type { Movement } from '../api/types'
import { airOf, pointsFor, stays } from './way'

const line = (from: string, to: string, kg: string, at: string): Movement => ({ id: at + to, document: { type: 'MOVE', id: at }, from, to, quantity: { value: kg, unit: 'kg' }, reason: null, at, recordedAt: at, by: 'li', reverses: null })
const at = (text: string) => Date.parse(text)

describe('the way of a lot', () => {
  it('is one stay for each zone, from the first goods to the last', () => {
    expect(stays([
      line('@SUPPLIER', 'A:A-01', '10', '2026-11-01T08:00:00Z'), line('A:A-01', 'A:A-02', '4', '2026-11-01T09:00:00Z'), line('A:A-01', 'B', '6', '2026-11-02T08:00:00Z'), line('A:A-02', '@CONSIGNEE', '4', '2026-11-03T08:00:00Z'),
    ])).toEqual([{ zone: 'A', from: at('2026-11-01T08:00:00Z'), to: at('2026-11-03T08:00:00Z') }, { zone: 'B', from: at('2026-11-02T08:00:00Z'), to: null }])
  })

  it('goes by when things happened, however late they were written down', () => {
    const late = { ...line('A', 'B', '10', '2026-11-01T12:00:00Z'), recordedAt: '2026-11-05T00:00:00Z' }
    expect(stays([line('B', 'C', '10', '2026-11-02T08:00:00Z'), late, line('@SUPPLIER', 'A', '10', '2026-11-01T08:00:00Z')]).map(stay => stay.zone)).toEqual(['A', 'B', 'C'])
  })

  it('is asked for by the hour when it is long', () => {
    const day = 86_400_000
    expect(pointsFor({ zone: 'A', from: 0, to: 3 * day }, 30 * day, 30 * day, 1000)).toBe(100)
    expect(pointsFor({ zone: 'A', from: 0, to: null }, day, day, 700)).toBe(700)
    expect(pointsFor({ zone: 'A', from: 0, to: 1000 }, 300 * day, 300 * day, 700)).toBe(1)
  })

  it('is as warm as the warmest air, and shows the coldest and the warmest of all', () => {
    const point = (t: string, min: number, mean: number, max: number) => ({ t, min, mean, max, n: 1 })
    expect(airOf({ from: '', to: '', bucketSeconds: 60, series: [{ sensor: 'S1', points: [point('t1', 1, 2, 3)] }, { sensor: 'S2', points: [point('t1', 0, 4, 5), point('t2', 1, 1, 1)] }] }))
      .toEqual([{ t: 't1', min: 0, mean: 4, max: 5, n: 1 }, { t: 't2', min: 1, mean: 1, max: 1, n: 1 }])
  })
})
