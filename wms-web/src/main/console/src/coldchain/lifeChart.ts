import type { LifeCurve, LifeOutlook, ShelfPreview } from '../api/types'
import { offsetMs, TIMES } from '../facilities/chart'
import { LINES } from '../shared/colour'

export interface LifeTexts { past: string; label: string; outlook: (outlook: LifeOutlook) => string }
export interface LifeColours { past: string; limit: string; text: string; grid: string }
const DAY = 86_400_000

const frame = (colours: LifeColours, xAxis: object, names: string[]) => ({
  animation: false, useUTC: true, textStyle: { fontFamily: 'inherit' }, grid: { left: 48, right: 24, top: 24 + 22 * Math.ceil(names.length / 2), bottom: 28 },
  legend: { top: 0, left: 0, textStyle: { color: colours.text }, icon: 'roundRect', itemHeight: 3, data: names },
  tooltip: { trigger: 'axis', confine: true, valueFormatter: (value: unknown) => (typeof value === 'number' ? `${value.toFixed(1)} %` : '–') },
  xAxis: { splitLine: { show: false }, axisLine: { lineStyle: { color: colours.grid } }, ...xAxis },
  yAxis: { type: 'value', min: 0, max: 100, axisLabel: { color: colours.text, formatter: '{value} %' }, splitLine: { lineStyle: { color: colours.grid } } },
})

/** What was left until now, what comes of it by how it is kept, and the end of the day on the label. */
export function lifeOptions(curve: LifeCurve, timezone: string, texts: LifeTexts, colours: LifeColours) {
  const last = curve.past.at(-1)!
  const shift = offsetMs(timezone, Date.parse(last.at))
  const at = (time: string) => Date.parse(time) + shift
  const label = curve.label ? Date.parse(`${curve.label}T00:00:00Z`) + DAY : null
  const line = { type: 'line', symbol: 'none' }
  const past = {
    ...line, name: texts.past, data: curve.past.map(point => [at(point.at), point.leftPercent]), lineStyle: { width: 2.5, color: colours.past }, itemStyle: { color: colours.past },
    markLine: { silent: true, symbol: 'none', lineStyle: { color: colours.limit, type: 'dotted', width: 1.5 }, label: { formatter: texts.label, color: colours.text, position: 'insideEndTop' }, data: label === null ? [] : [{ xAxis: label }] },
  }
  const outlooks = curve.outlooks.map((outlook, index) => {
    const colour = LINES[index % LINES.length]!
    return { ...line, name: texts.outlook(outlook), data: [[at(last.at), last.leftPercent], [at(outlook.over), 0]], lineStyle: { width: 2, type: 'dashed', color: colour }, itemStyle: { color: colour } }
  })
  const end = Math.max(label ?? 0, at(last.at), ...curve.outlooks.map(outlook => at(outlook.over)))
  const time = { type: 'time', min: at(curve.past[0]!.at), max: end, axisLabel: { color: colours.text, hideOverlap: true, formatter: TIMES } }
  return { ...frame(colours, time, [texts.past, ...outlooks.map(each => each.name)]), series: [past, ...outlooks] }
}

/** What is left along a way that was only thought of, in days from its beginning, and then at the temperature the life is given for. */
export function previewOptions(preview: ShelfPreview, texts: { way: string; after: string }, colours: LifeColours) {
  const points = preview.curve.map(point => [point.hours / 24, point.leftPercent])
  const [end, left] = points.at(-1) as [number, number]
  const days = { type: 'value', min: 0, max: Math.ceil(end + preview.daysLeft), axisLabel: { color: colours.text } }
  const line = { type: 'line', symbol: 'circle', symbolSize: 6 }
  return { ...frame(colours, days, [texts.way, texts.after]), series: [
    { ...line, name: texts.way, data: points, lineStyle: { width: 2.5, color: colours.past }, itemStyle: { color: colours.past } },
    { ...line, name: texts.after, data: [[end, left], [end + preview.daysLeft, 0]], lineStyle: { width: 2, type: 'dashed', color: LINES[0] }, itemStyle: { color: LINES[0] } },
  ] }
}
