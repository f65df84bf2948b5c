import { describe, expect, it } from 'vitest'
import type { PrecoolingInDetail } from '../api/types'
import { curveOptions, reach } from './jobChart'

const minute = (m: number) => new Date(Date.parse('2026-11-22T08:00:00Z') + m * 60_000).toISOString()
const detail: PrecoolingInDetail = {
  job: {
    id: '1', number: 'PC-000001', state: 'RUNNING', standing: 'COOLING', facility: 'MNS', zone: 'MNS-K1', method: 'FORCED_AIR', lots: [], startTemperature: 26, targetTemperature: 1, mediumTemperature: null, probe: 'X', startedAt: minute(0), startedBy: 'li', dueAt: null,
    medium: { celsius: 0, at: minute(60), byHand: false, stale: false }, pulp: { celsius: 13, at: minute(60), byHand: false, stale: false }, halfCoolingMinutes: 60,
    sevenEighths: { celsius: 3.25, reached: false, at: minute(180) }, target: { celsius: 1, reached: false, at: minute(282) }, endedAt: null, endedBy: null, endTemperature: null, reason: null, version: 1,
  },
  measured: [{ t: minute(30), celsius: 18.4, byHand: false }, { t: minute(60), celsius: 13, byHand: true }], medium: [{ t: minute(30), celsius: 0.1, byHand: false }],
  fitted: [{ t: minute(0), celsius: 26 }, { t: minute(60), celsius: 13 }], predicted: [{ t: minute(60), celsius: 13 }, { t: minute(282), celsius: 1 }],
}
const texts = { measured: 'm', handProbe: 'h', fitted: 'f', predicted: 'p', medium: 'a', target: 't', sevenEighths: '7/8' }
const colours = { pulp: '#000', curve: '#000', medium: '#000', target: '#000', text: '#000', grid: '#000', surface: '#fff' }
type Series = { name: string; data: unknown[]; markPoint?: { data: unknown[] }; markLine?: { data: { yAxis: number }[] } }
const series = (of: PrecoolingInDetail) => Object.fromEntries((curveOptions(of, 'UTC', texts, colours).series as Series[]).map(each => [each.name, each]))

describe('the cooling curve', () => {
  it('reaches from the start to the predicted end while the job runs', () => {
    expect(reach(detail).from).toBe(Date.parse(minute(0)))
    expect(reach(detail).to).toBeGreaterThan(Date.parse(minute(282)))
  })

  it('ends with the job, whatever was predicted', () => {
    const ended = { ...detail, predicted: [], job: { ...detail.job, state: 'DONE' as const, standing: null, endedAt: minute(100) } }
    expect(reach(ended).to).toBeLessThan(Date.parse(minute(110)))
  })

  it('keeps what people probed apart from what the sensor said', () => {
    expect(series(detail).m!.data.length).toBe(1)
    expect(series(detail).h!.data.length).toBe(1)
  })

  it('marks seven eighths and the target', () => {
    expect(series(detail).f!.markPoint!.data).toEqual([{ coord: [Date.parse(minute(180)), 3.25] }])
    expect(series(detail).f!.markLine!.data.map(each => each.yAxis)).toEqual([1])
  })

  it('draws a medium that was given by hand as a level', () => {
    const water = { ...detail, medium: [], job: { ...detail.job, mediumTemperature: 0.5 } }
    expect(series(water).f!.markLine!.data.map(each => each.yAxis)).toEqual([1, 0.5])
  })
})
