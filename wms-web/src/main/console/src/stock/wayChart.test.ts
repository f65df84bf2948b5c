import { describe, expect, it } from 'vitest'
import type { Excursion } from '../api/types'
import { told } from '../facilities/hover'
import { wayOptions, type Stretch } from './wayChart'

const at = (text: string) => Date.parse(text)
const air = (t: string, mean: number) => ({ t, mean, min: mean - 1, max: mean + 1 })
const texts = { excursion: 'Excursion', limit: (text: string) => text, zone: (code: string) => `Zone ${code}` }
const colours = { zones: ['red', 'green'], limit: '', excursion: 'crimson', text: '', grid: '' }
const stretches: Stretch[] = [
  { zone: 'A', from: at('2026-11-01T08:00:00Z'), to: at('2026-11-01T12:00:00Z'), bucketSeconds: 60, air: [air('2026-11-01T08:00:00Z', 2), air('2026-11-01T08:01:00Z', 3), air('2026-11-01T11:00:00Z', 4)] },
  { zone: 'B', from: at('2026-11-01T12:00:00Z'), to: null, bucketSeconds: 60, air: [air('2026-11-01T12:00:00Z', 5)] },
]
const warm = { startedAt: '2026-11-01T07:00:00Z', endedAt: '2026-11-01T09:00:00Z' } as Excursion
const options = wayOptions(stretches, { low: 0, high: 4 }, [warm], at('2026-11-01T14:00:00Z'), 'UTC', texts, colours)
const lines = options.series.filter(each => each.name.startsWith('Zone')) as unknown as { name: string; data: (number | null)[][]; itemStyle: { color: string } }[]

describe('the chart of a lot', () => {
  it('has a line for each stay in the colour of its zone', () => expect(lines.map(line => [line.name, line.itemStyle.color])).toEqual([['Zone A', 'red'], ['Zone B', 'green']]))
  it('shows silence as a hole', () => expect(lines[0]!.data.map(point => point[1])).toEqual([2, 3, null, 4]))
  it('ends now where the goods still are', () => expect(options.xAxis.max).toBe(at('2026-11-01T14:00:00Z')))
  it('marks excursions within the way only', () => expect((options.series[1] as { markArea: { data: { xAxis: number }[][] } }).markArea.data).toEqual([[{ xAxis: at('2026-11-01T08:00:00Z') }, { xAxis: at('2026-11-01T09:00:00Z') }]]))
  it('tells zone, time and value, and nothing of a hole', () => {
    const hovered = { seriesName: 'Zone <A>', color: 'red' }
    expect(told([{ ...hovered, value: [at('2026-11-01T08:00:00Z'), 2, 1, 3] }])).toBe('2026-11-01 08:00<br><span style="color:red">■</span> Zone &#60;A&#62;: <b>2.0 °C</b> (1.0 … 3.0)')
    expect(told([{ ...hovered, value: [at('2026-11-01T08:00:00Z'), null] }])).toBe('')
  })
})
