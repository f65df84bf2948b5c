import type { PrecoolingInDetail } from '../api/types'
import { offsetMs, span, withGaps } from '../facilities/chart'
import { degrees } from '../shared/degrees'

export interface CurveTexts { measured: string; handProbe: string; fitted: string; predicted: string; medium: string; target: string; sevenEighths: string }
export interface CurveColours { pulp: string; curve: string; medium: string; target: string; text: string; grid: string; surface: string }
interface Point { t: string; celsius: number }

const GAP_MS = 15 * 60_000

/** From the start to the last thing known or foreseen, with a little room to the right. */
export function reach(detail: PrecoolingInDetail): { from: number; to: number } {
  const { job } = detail
  const from = Date.parse(job.startedAt)
  const last = [job.endedAt, job.state === 'RUNNING' ? job.target.at : null, ...[detail.measured, detail.medium, detail.fitted].map(points => points.at(-1)?.t ?? null)].filter((each): each is string => each !== null).map(each => Date.parse(each))
  const to = Math.max(from + 10 * 60_000, ...last)
  return { from, to: to + (to - from) * 0.04 }
}

export function curveOptions(detail: PrecoolingInDetail, timezone: string, texts: CurveTexts, colours: CurveColours) {
  const { job } = detail
  const { from, to } = reach(detail)
  const shift = offsetMs(timezone, from)
  const at = (points: Point[]) => points.map(point => [Date.parse(point.t) + shift, point.celsius])
  const medium = withGaps(detail.medium.map(point => ({ t: point.t, mean: point.celsius })), GAP_MS, shift)
  const byHand = job.mediumTemperature
  const axis = span([job.startTemperature, job.targetTemperature, ...(byHand === null ? [] : [byHand]), ...[...detail.measured, ...detail.medium].map(point => point.celsius)])
  const seven = job.sevenEighths
  const line = { type: 'line', symbol: 'none', silent: true }
  const level = (name: string, yAxis: number, colour: string, position: string) => ({ name, yAxis, lineStyle: { color: colour, type: 'solid', width: 1.5 }, label: { position, color: colour, formatter: `${name} ${degrees(yAxis)} °C` } })
  return {
    animation: false, useUTC: true, textStyle: { fontFamily: 'inherit' },
    grid: { left: 52, right: 16, top: 56, bottom: 28 },
    legend: { top: 0, left: 0, textStyle: { color: colours.text }, itemHeight: 8, itemWidth: 18, data: [texts.measured, ...(detail.measured.some(point => point.byHand) ? [texts.handProbe] : []), texts.fitted, ...(detail.predicted.length ? [texts.predicted] : []), ...(byHand === null ? [texts.medium] : [])] },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: (value: unknown) => (typeof value === 'number' ? `${degrees(value)} °C` : '–') },
    xAxis: { type: 'time', min: from + shift, max: to + shift, axisLabel: { color: colours.text, hideOverlap: true }, splitLine: { show: false }, axisLine: { lineStyle: { color: colours.grid } } },
    yAxis: { type: 'value', ...axis, axisLabel: { color: colours.text, showMinLabel: false, showMaxLabel: false, formatter: (value: number) => `${degrees(value).replace('.0', '')} °C` }, splitLine: { lineStyle: { color: colours.grid } } },
    series: [
      { ...line, name: texts.medium, data: medium, lineStyle: { color: colours.medium, width: 1.5 }, itemStyle: { color: colours.medium }, connectNulls: false, silent: false },
      { ...line, name: texts.fitted, data: at(detail.fitted), lineStyle: { color: colours.curve, width: 2.5 }, itemStyle: { color: colours.curve }, z: 4, markLine: { silent: true, symbol: 'none', data: [level(texts.target, job.targetTemperature, colours.target, 'insideEndTop'), ...(byHand === null ? [] : [level(texts.medium, byHand, colours.medium, 'insideEndBottom')])] },
        markPoint: { silent: true, symbol: 'circle', symbolSize: 10, itemStyle: { color: colours.surface, borderColor: colours.curve, borderWidth: 2.5 }, label: { position: 'top', color: colours.text, formatter: texts.sevenEighths, distance: 8, fontWeight: 'bold' }, data: seven?.at ? [{ coord: [Date.parse(seven.at) + shift, seven.celsius] }] : [] } },
      { ...line, name: texts.predicted, data: at(detail.predicted), lineStyle: { color: colours.curve, width: 2, type: 'dashed' }, itemStyle: { color: colours.curve }, z: 4 },
      { type: 'scatter', name: texts.measured, data: at(detail.measured.filter(point => !point.byHand)), symbolSize: 6, itemStyle: { color: colours.pulp, opacity: 0.6 }, z: 5 },
      { type: 'scatter', name: texts.handProbe, data: at(detail.measured.filter(point => point.byHand)), symbol: 'diamond', symbolSize: 12, itemStyle: { color: colours.pulp }, z: 6 },
    ],
  }
}
