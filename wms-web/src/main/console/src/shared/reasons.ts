import { ProblemError } from '../api/problem'
import type { Coded, Params } from '../api/types'
import { celsius, number, unitName } from './format'
import { knows, readable, say, word } from './i18n'
import { dateTime } from './time'

const DEGREES = new Set(['temperature', 'low', 'high', 'limit', 'extreme', 'probe', 'probeTemperature', 'storeTemperature', 'medium', 'target', 'pulp', 'start'])
const FAMILIES: Record<string, string> = { use: 'zoneUse', from: 'zoneUse', to: 'zoneUse', now: 'zoneUse', expected: 'zoneUse', allowed: 'mode', zoneClass: 'temperatureClass', needs: 'temperatureClass', temperatureClass: 'temperatureClass', mode: 'mode', target: 'mode', right: 'right', reserveClass: 'reserveClass', state: 'state', kind: 'facilityKind', noticeState: 'noticeState', certificates: 'certificateKind', reason: 'deadLetter' }
const EVERYWHERE = '*'
const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT/.test(text)

function shown(name: string, value: unknown): string {
  if (typeof value === 'number') return DEGREES.has(name) ? celsius(value) : number(value)
  if (Array.isArray(value)) return value.map(each => shown(name, each)).join(', ')
  if (typeof value === 'object' && value !== null) {
    const known = value as Record<string, unknown>
    if ('value' in known && 'unit' in known) return `${number(String(known.value))} ${unitName(String(known.unit))}`
    return JSON.stringify(value)
  }
  const text = String(value ?? '')
  if (isInstant(text)) return dateTime(text)
  if (name === 'facility' && text === EVERYWHERE) return say('session.everywhere')
  const family = [FAMILIES[name], 'mode'].find(each => each && knows(`words.${each}.${text}`))
  return family ? word(family, text) : text
}

/** The facts, ready to be read; `n` stays a number and chooses between one and many. */
export function shownParams(params: Params): Record<string, unknown> {
  const texts = Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, shown(name, value)]))
  const many = [params?.count, params?.lots].find(value => typeof value === 'number')
  return many === undefined ? texts : { ...texts, n: many }
}

/** A reason code with its facts as a sentence. A code without a text yet is shown readable, with its facts. */
export function reason(coded: Coded, family = 'reasons'): string {
  const key = `${family}.${coded.code}`
  const params = shownParams(coded.params)
  if (Object.keys(params).length === 0 && knows(`${key}_PLAIN`)) return say(`${key}_PLAIN`)
  if (knows(key)) return say(key, params)
  const facts = Object.entries(params).map(([name, value]) => `${readable(name.replaceAll(/([A-Z])/g, ' $1'))}: ${value}`).join(', ')
  return readable(coded.code) + (facts ? ` (${facts})` : '')
}

export function problemText(thrown: unknown): string {
  if (thrown instanceof ProblemError) return reason(thrown)
  return say('reasons.UNFORESEEN', { incident: thrown instanceof Error ? thrown.message : String(thrown) })
}
