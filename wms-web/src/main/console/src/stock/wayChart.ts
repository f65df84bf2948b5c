import type { Excursion } from '../api/types'
import { offsetMs, span, TIMES, withGaps } from '../facilities/chart'
import { told, type Hovered } from '../facilities/hover'
import { degrees } from '../shared/degrees'
import type { Air, Stay } from './way'

export interface Stretch extends Stay { air: Air[]; bucketSeconds: number }
export interface WayTexts { excursion: string; limit: (text: string) => string; zone: (code: string) => string }
export interface WayColours { zones: string[]; limit: string; excursion: string; text: string; grid: string }
const SILENT_AFTER_MS = 15 * 60_000

/** One chart of all stays: the ground of each in its zone's colour, limits dashed, excursions red, silence as a hole. */
export function wayOptions(stretches: Stretch[], limits: { low: number | null; high: number | null }, excursions: Excursion[], now: number, timezone: string, texts: WayTexts, colours: WayColours) {
  const start = Math.min(...stretches.map(each => each.from))
  const end = Math.max(...stretches.map(each => each.to ?? now))
  const shift = offsetMs(timezone, end)
  const zones = [...new Set(stretches.map(each => each.zone))]
  const colourOf = (zone: string) => colours.zones[zones.indexOf(zone) % colours.zones.length]!
  const bounds = [limits.low, limits.high].filter((each): each is number => each !== null)
  const axis = span([...bounds, ...stretches.flatMap(each => each.air.flatMap(point => [point.min, point.max]))])
  const grounds = stretches.map(each => [{ xAxis: each.from + shift, itemStyle: { color: colourOf(each.zone), opacity: 0.1 } }, { xAxis: (each.to ?? now) + shift }])
  const outside = excursions.map(each => [{ xAxis: Math.max(start, Date.parse(each.startedAt)) + shift }, { xAxis: Math.min(end, each.endedAt ? Date.parse(each.endedAt) : now) + shift }]).filter(([from, to]) => from!.xAxis < to!.xAxis)
  const lines = stretches.flatMap((each, index) => {
    const colour = colourOf(each.zone)
    const gap = Math.max(2.5 * each.bucketSeconds * 1000, SILENT_AFTER_MS)
    const at = new Map(each.air.map(point => [Date.parse(point.t) + shift, point]))
    const of = (pick: (point: Air) => number) => withGaps(each.air.map(point => ({ t: point.t, mean: pick(point) })), gap, shift)
    const data = of(point => point.mean).map(([time, mean]) => { const point = at.get(time); return point ? [time, mean, point.min, point.max] : [time, mean] })
    const low = of(point => point.min)
    const rise = of(point => point.max).map(([time, high], place) => [time, high === null ? null : high - (low[place]![1] ?? 0)])
    const hidden = { type: 'line', stack: `stay${index}`, stackStrategy: 'all', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, tooltip: { show: false } }
    return [
      { type: 'line', name: texts.zone(each.zone), data, showSymbol: each.air.length < 3, symbolSize: 4, connectNulls: false, lineStyle: { width: 1.8, color: colour }, itemStyle: { color: colour }, z: 5 },
      { ...hidden, name: `↓${index}`, data: low }, { ...hidden, name: `↑${index}`, data: rise, areaStyle: { color: colour, opacity: 0.22 } },
    ]
  })
  const frame = {
    type: 'line', name: '', data: [], silent: true, z: 1, markArea: { silent: true, data: grounds },
    markLine: { silent: true, symbol: 'none', lineStyle: { color: colours.limit, type: 'dashed', width: 1 }, label: { position: 'insideEndTop', color: colours.text, formatter: (at: { value: number }) => texts.limit(degrees(at.value)) }, data: bounds.map(yAxis => ({ yAxis })) },
  }
  const red = { type: 'line', name: texts.excursion, data: [], silent: true, z: 0, itemStyle: { color: colours.excursion }, markArea: { silent: true, itemStyle: { color: colours.excursion, opacity: 0.2 }, data: outside } }
  return {
    animation: false, useUTC: true, textStyle: { fontFamily: 'inherit' },
    grid: { left: 48, right: 16, top: 40, bottom: 28 },
    legend: { top: 0, type: 'scroll', data: [...zones.map(texts.zone), ...(outside.length ? [texts.excursion] : [])], textStyle: { color: colours.text }, icon: 'roundRect', itemHeight: 6 },
    tooltip: { trigger: 'axis', confine: true, formatter: (hovered: Hovered[]) => told(hovered) },
    xAxis: { type: 'time', min: start + shift, max: end + shift, axisLabel: { color: colours.text, hideOverlap: true, formatter: TIMES }, splitLine: { show: false }, axisLine: { lineStyle: { color: colours.grid } } },
    yAxis: { type: 'value', ...axis, axisLabel: { color: colours.text, showMinLabel: false, showMaxLabel: false, formatter: (value: number) => `${value < 0 ? '\u2212' + -value : value} °C` }, splitLine: { lineStyle: { color: colours.grid } } },
    series: [frame, red, ...lines],
  }
}
