import type { ReadingPoint, ZoneReadings } from '../api/types'
import { offsetMs, TIMES, withGaps } from '../facilities/chart'
import { signed } from '../shared/degrees'

export const MOST = 6
export const QUANTITIES = ['temp', 'hum', 'co2', 'c2h4', 'kwh'] as const
/** A sensor, or a zone as a whole. */
export interface Chosen { kind: 'sensor' | 'zone'; code: string; zone: string }
export interface Line { who: string; bucketSeconds: number; points: ReadingPoint[] }

/** As it stands in the address of the page: `s:SENSOR@ZONE` or `z:ZONE`. */
export const written = (each: Chosen) => (each.kind === 'zone' ? `z:${each.code}` : `s:${each.code}@${each.zone}`)

export function read(text: string): Chosen[] {
  return text.split(',').flatMap((each): Chosen[] => {
    const [, kind, code, , zone] = /^([sz]):([^@]+)(@(.+))?$/.exec(each) ?? []
    if (kind === 'z' && code) return [{ kind: 'zone', code, zone: code }]
    return kind === 's' && code && zone ? [{ kind: 'sensor', code, zone }] : []
  }).slice(0, MOST)
}

/** Of a zone, the sensor with the highest mean of each moment; what is worst for goods must not hide in a mean. */
export function warmest(readings: ZoneReadings): ReadingPoint[] {
  const at = new Map<string, ReadingPoint>()
  for (const series of readings.series) for (const point of series.points) if ((at.get(point.t)?.mean ?? -Infinity) < point.mean) at.set(point.t, point)
  return [...at.values()].toSorted((a, b) => a.t.localeCompare(b.t))
}

export const pointsOf = (each: Chosen, readings: ZoneReadings) => (each.kind === 'zone' ? warmest(readings) : readings.series.find(series => series.sensor === each.code)?.points ?? [])

/** Lowest, highest and the mean weighted by how many readings each point stands for; null without any. */
export function extremes(points: ReadingPoint[]) {
  if (points.length === 0) return null
  const n = points.reduce((sum, point) => sum + point.n, 0)
  return { low: Math.min(...points.map(point => point.min)), high: Math.max(...points.map(point => point.max)), mean: points.reduce((sum, point) => sum + point.mean * point.n, 0) / n }
}

export function compareOptions(lines: Line[], from: string, to: string, timezone: string, unit: string, colours: { lines: string[]; text: string; grid: string }) {
  const end = Date.parse(to)
  const shift = offsetMs(timezone, end)
  const value = (of: unknown) => (typeof of === 'number' ? `${signed(String(Math.round(of * 10) / 10))} ${unit}`.trim() : '–')
  return {
    animation: false, useUTC: true, textStyle: { fontFamily: 'inherit' },
    grid: { left: 64, right: 16, top: 16, bottom: 28 },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: value },
    xAxis: { type: 'time', min: Date.parse(from) + shift, max: end + shift, axisLabel: { color: colours.text, hideOverlap: true, formatter: TIMES }, splitLine: { show: false }, axisLine: { lineStyle: { color: colours.grid } } },
    yAxis: { type: 'value', scale: true, axisLabel: { color: colours.text, formatter: value }, splitLine: { lineStyle: { color: colours.grid } } },
    series: lines.map((line, index) => ({
      type: 'line', name: line.who, data: withGaps(line.points, Math.max(2.5 * line.bucketSeconds, 900) * 1000, shift), showSymbol: line.points.length < 3, symbolSize: 4, connectNulls: false,
      lineStyle: { width: 1.8, color: colours.lines[index % colours.lines.length], type: DASHES[index % DASHES.length] }, itemStyle: { color: colours.lines[index % colours.lines.length] },
    })),
  }
}
/** Told apart without colours, too. */
export const DASHES = ['solid', 'dashed', 'dotted', [12, 4], [2, 6], [12, 4, 2, 4]] as const
