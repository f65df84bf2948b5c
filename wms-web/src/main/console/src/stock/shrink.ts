import type { Params, ShrinkFrom } from '../api/types'
import { celsius, number, unitName } from '../shared/format'
import { language, say } from '../shared/i18n'
import { dateTime } from '../shared/time'

const amount = (text: string) => { const [value, unit] = text.split(' ') as [string, string]; return `${number(value)} ${unitName(unit)}` }

/** What may have dried out was reckoned from this, in words. */
export function shrinkFrom(from: ShrinkFrom): string {
  const { air } = from
  const facts = { before: amount(from.before), rate: number(from.percentDay), days: number(from.days), counted: number(from.counted), since: dateTime(from.since) }
  const sentences = [say(air.atC === undefined ? 'adjustments.fromDays' : 'adjustments.fromCounted', facts)]
  if (air.atC !== undefined) sentences.push(say(air.celsius ? 'adjustments.fromAir' : 'adjustments.fromUnknownAir', { celsius: celsius(Number(air.celsius)), at: celsius(Number(air.atC)) }))
  if (air.atHumidity !== undefined) sentences.push(say(air.humidity ? 'adjustments.fromHumidity' : 'adjustments.fromUnknownHumidity', { humidity: number(air.humidity ?? 0), at: number(air.atHumidity) }))
  if (Number(from.gone.split(' ')[0]) > 0) sentences.push(say('adjustments.fromGone', { gone: amount(from.gone) }))
  return sentences.join(language() === 'zh' ? '' : ' ')
}

/** Null where nothing was reckoned. */
export const shrinkOf = (facts: Params): string | null => (facts?.reckonedFrom ? shrinkFrom(facts.reckonedFrom as unknown as ShrinkFrom) : null)
