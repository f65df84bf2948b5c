import type { Coded } from '../api/types'
import { directory } from '../facilities/directory'
import { number, minutesInWords } from '../shared/format'
import { knows, say, word } from '../shared/i18n'
import { reason } from '../shared/reasons'
import { dateTime } from '../shared/time'
import { materialName } from '../stock/materials'

const PLACES = ['facility', 'point', 'from', 'to', 'place', 'source']

function told(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (PLACES.includes(name)) return directory.name(value)
  if (name === 'material') return materialName(value)
  if (name === 'class' || name === 'temperatureClass') return word('temperatureClass', value)
  if (/minutes/i.test(name)) return minutesInWords(Number(value))
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return dateTime(value, directory.all[0]?.timezone)
  if (/^-?\d+(\.\d+)?$/.test(value)) return number(value)
  return value
}

/** Why a need is not fully met, as a sentence: with names instead of codes, and only as much as the planner said. */
export function whyNot(limit: Coded): string {
  const params = Object.fromEntries(Object.entries(limit.params ?? {}).map(([name, value]) => [name, told(name, value)]))
  const exact = `whyNot.${limit.code}`
  const at = `${exact}_AT`
  if ((params.facility || params.point) && knows(at)) return say(at, params)
  return knows(exact) ? say(exact, params) : reason({ code: limit.code, params })
}

/** The same of several lots is said once. */
export const whyNots = (limits: Coded[]) => [...new Map(limits.map(limit => [whyNot(limit), limit.code])).entries()].map(([said, code]) => ({ said, code }))
