import type { ProfileRule } from '../api/types'
import { durationInWords as words, isoDuration } from '../shared/format'
import { say } from '../shared/i18n'
import { measured } from '../shared/measured'

export const QUANTITIES = ['TEMP', 'HUM', 'DOOR', 'POWER', 'BATT', 'CO2', 'C2H4'] as const
export const isSwitch = (quantity: string) => quantity === 'DOOR' || quantity === 'POWER'
const BOUNDS: Record<string, string> = { '>': 'above', '>=': 'atLeast', '<': 'below', '<=': 'atMost' }

/** "above 8.0 °C for 10 h without a break" */
export function limitInWords(rule: ProfileRule): string {
  const limit = measured(rule.quantity, Math.abs(rule.limit), true)
  if (rule.per) return say(rule.bound.startsWith('>') ? 'profiles.rises' : 'profiles.falls', { limit, time: words(rule.per) })
  if (isSwitch(rule.quantity)) return say(`profiles.is.${rule.quantity}`)
  return say(`profiles.bound.${BOUNDS[rule.bound]}`, { what: say(`profiles.quantity.${rule.quantity}`), limit: measured(rule.quantity, rule.limit) })
}

export function timeInWords(rule: ProfileRule): string {
  if (isoDuration(rule.duration) === 0) return say('profiles.atOnce')
  return rule.window ? say('profiles.within', { time: words(rule.duration), window: words(rule.window) }) : say(isSwitch(rule.quantity) ? 'profiles.lasting' : 'profiles.unbroken', { time: words(rule.duration) })
}

/** What is allowed for, and what follows. */
export function restInWords(rule: ProfileRule): string[] {
  const rest: string[] = []
  if (rule.hysteresis > 0) rest.push(say('profiles.ends', { hysteresis: measured(rule.quantity, rule.hysteresis, true) }))
  if (rule.door) rest.push(say('profiles.doorAllowed', { time: words(rule.door) }))
  if (rule.defrost) rest.push(say('profiles.defrostAllowed'))
  rest.push(say(rule.holds ? 'profiles.holds' : 'profiles.holdsNot'))
  return rest
}

/** A rule as a person writes it: times in minutes. */
export interface RuleDraft { code: string; quantity: string; per: number | null; bound: string; limit: number | null; duration: number | null; window: number | null; hysteresis: number | null; severity: string; door: number | null; defrost: boolean; holds: boolean }

const minutes = (iso: string | null) => (iso ? isoDuration(iso) : null)
const iso = (value: number | null) => (value === null || String(value) === '' ? null : `PT${Math.round(Number(value) * 60)}S`)
const numeric = (value: number | null) => (value === null || String(value) === '' ? null : Number(value))

export const draftOf = (rule: ProfileRule): RuleDraft => ({ ...rule, per: minutes(rule.per), duration: minutes(rule.duration), window: minutes(rule.window), door: minutes(rule.door) })
export const newDraft = (code: string): RuleDraft => ({ code, quantity: 'TEMP', per: null, bound: '>', limit: null, duration: 30, window: null, hysteresis: 0.5, severity: 'WARNING', door: null, defrost: false, holds: true })
export const ruleOf = (draft: RuleDraft) => ({
  ...draft, code: draft.code.trim(), per: iso(draft.per), duration: iso(draft.duration), window: iso(draft.window), door: iso(draft.door), limit: numeric(draft.limit), hysteresis: numeric(draft.hysteresis),
})

/** A switch has one thing that can be wrong with it: a door that is open, power that is off. */
export function settle(draft: RuleDraft) {
  if (!isSwitch(draft.quantity)) return
  Object.assign(draft, draft.quantity === 'DOOR' ? { bound: '>=', limit: 1 } : { bound: '<=', limit: 0 }, { hysteresis: 0, per: null, door: null, defrost: false })
}
