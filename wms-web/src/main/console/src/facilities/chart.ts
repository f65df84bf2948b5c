import type { Excursion, ZoneReadings, ZoneView } from '../api/types'
import { degrees } from '../shared/degrees'
import { told, type Hovered } from './hover'

export interface ChartTexts { excursion: string; limit: (text: string) => string }
export interface ChartColours { lines: string[]; band: string; limit: string; excursion: string; text: string; grid: string }
/** Dates in the order the whole console writes them. */
export const TIMES = { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{MM}-{dd}', hour: '{HH}:{mm}', minute: '{HH}:{mm}', second: '{HH}:{mm}:{ss}' }
type Point = [number, number | null]

/** How far the clock of a place is ahead of UTC at that time. */
export function offsetMs(timezone: string, at: number): number {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-US', { timeZone: timezone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(at).map(part => [part.type, Number(part.value)]))
  return Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!, parts.second!) - Math.floor(at / 1000) * 1000
}

/** The points of a sensor with a hole wherever it was silent for longer than it may be: a gap is never drawn as a line. */
export function withGaps(points: { t: string; mean: number }[], gapMs: number, shift: number): Point[] {
  const line: Point[] = []
  let last: number | null = null
  for (const point of points) {
    const at = Date.parse(point.t) + shift
    if (last !== null && at - last > gapMs) line.push([last + 1, null])
    line.push([at, point.mean])
    last = at
  }
  return line
}

/** The span of the vertical axis: everything measured and the band, with some air. */
export function span(values: number[]): { min: number; max: number } {
  if (values.length === 0) return { min: 0, max: 10 }
  const low = Math.min(...values)
  const high = Math.max(...values)
  const air = Math.max(1, (high - low) * 0.12)
  return { min: Math.floor(low - air), max: Math.ceil(high + air) }
}

function spread(points: { t: string; min: number; max: number }[], gapMs: number, shift: number): { low: Point[]; rise: Point[] } {
  const low = withGaps(points.map(point => ({ t: point.t, mean: point.min })), gapMs, shift)
  const high = withGaps(points.map(point => ({ t: point.t, mean: point.max })), gapMs, shift)
  return { low, rise: high.map(([at, value], index) => [at, value === null ? null : value - (low[index]![1] ?? 0)]) }
}

const intervals = (excursions: Excursion[], shift: number, end: number) => excursions.map(each => [
  { xAxis: Date.parse(each.startedAt) + shift, name: '' }, { xAxis: (each.endedAt ? Date.parse(each.endedAt) : end) + shift },
])

export function chartOptions(readings: ZoneReadings, zone: ZoneView, timezone: string, texts: ChartTexts, colours: ChartColours) {
  const end = Date.parse(readings.to)
  const shift = offsetMs(timezone, end)
  const gapOf = (sensor: string) => Math.max(2.5 * readings.bucketSeconds, zone.sensors.find(each => each.code === sensor)?.gapLimitSeconds ?? 0) * 1000
  const limits = [zone.low, zone.high].filter((each): each is number => each !== null)
  const axis = span([...limits, ...readings.series.flatMap(each => each.points.flatMap(point => [point.min, point.max]))])
  const showSpread = readings.series.some(each => each.points.some(point => point.n > 1))
  const lines = readings.series.flatMap((each, index) => {
    const colour = colours.lines[index % colours.lines.length]!
    const seen = new Map(each.points.map(point => [Date.parse(point.t) + shift, point]))
    const data = withGaps(each.points, gapOf(each.sensor), shift).map(([at, mean]) => { const point = seen.get(at); return point ? [at, mean, point.min, point.max] : [at, mean] })
    const line = { type: 'line', name: each.sensor, data, showSymbol: each.points.length < 3, symbolSize: 4, lineStyle: { width: 1.8, color: colour }, itemStyle: { color: colour }, connectNulls: false, z: 5 }
    if (!showSpread) return [line]
    const { low, rise } = spread(each.points, gapOf(each.sensor), shift)
    const hidden = { type: 'line', stack: each.sensor, stackStrategy: 'all', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, tooltip: { show: false } }
    return [line, { ...hidden, name: `${each.sensor}↓`, data: low }, { ...hidden, name: `${each.sensor}↑`, data: rise, areaStyle: { color: colour, opacity: readings.series.length <= 4 ? 0.22 : 0.12 } }]
  })
  const frame = {
    type: 'line', name: '', data: [], silent: true, z: 1,
    markArea: { silent: true, itemStyle: { color: colours.band }, data: limits.length ? [[{ yAxis: zone.low ?? axis.min }, { yAxis: zone.high ?? axis.max }]] : [] },
    markLine: { silent: true, symbol: 'none', lineStyle: { color: colours.limit, type: 'dashed', width: 1 }, label: { position: 'insideEndTop', color: colours.text, formatter: (at: { value: number }) => texts.limit(degrees(at.value)) }, data: limits.map(yAxis => ({ yAxis })) },
  }
  const outside = { type: 'line', name: texts.excursion, data: [], silent: true, z: 0, itemStyle: { color: colours.excursion }, markArea: { silent: true, itemStyle: { color: colours.excursion, opacity: 0.2 }, data: intervals(zone.excursions, shift, end) } }
  return {
    animation: false, useUTC: true, textStyle: { fontFamily: 'inherit' },
    grid: { left: 48, right: 16, top: 32, bottom: 28 },
    legend: { top: 0, type: 'scroll', data: readings.series.map(each => each.sensor), textStyle: { color: colours.text }, icon: 'roundRect', itemHeight: 3 },
    tooltip: { trigger: 'axis', confine: true, formatter: (hovered: Hovered[]) => told(hovered) },
    xAxis: { type: 'time', min: Date.parse(readings.from) + shift, max: end + shift, axisLabel: { color: colours.text, hideOverlap: true, formatter: TIMES }, splitLine: { show: false }, axisLine: { lineStyle: { color: colours.grid } } },
    yAxis: { type: 'value', ...axis, axisLabel: { color: colours.text, showMinLabel: false, showMaxLabel: false, formatter: (value: number) => `${value < 0 ? '\u2212' + -value : value} °C` }, splitLine: { lineStyle: { color: colours.grid } } },
    series: [frame, outside, ...lines],
  }
}
