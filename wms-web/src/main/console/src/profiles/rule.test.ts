import { describe, expect, it, vi } from 'vitest'
import { draftOf, limitInWords, newDraft, restInWords, ruleOf, settle, timeInWords } from './rule'

/** Without a browser: the English texts themselves. */
vi.mock('../shared/i18n', async () => {
  const { default: en } = await import('../locales/en')
  const text = (key: string) => key.split('.').reduce<unknown>((found, part) => (found as Record<string, unknown>)[part], en) as string
  return { say: (key: string, params: Record<string, unknown> = {}) => text(key).replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name])), knows: () => true, language: () => 'en' }
})

const fridge = { code: 'WHO-WARM', quantity: 'TEMP', per: null, bound: '>', limit: 8, duration: 'PT10H', window: null, hysteresis: 0, severity: 'CRITICAL', door: null, defrost: false, holds: true } as const

describe('a rule in words', () => {
  it('says what is too warm for how long', () => {
    expect(`${limitInWords(fridge)} ${timeInWords(fridge)}`).toBe('temperature above 8.0 °C for 10 h without a break')
    expect(timeInWords({ ...fridge, window: 'P20D' })).toBe('for 10 h in all within 20 d 0 h')
    expect(timeInWords({ ...fridge, duration: 'PT0S' })).toBe('at once')
  })
  it('says what a switch says and how fast a value may change', () => {
    expect(limitInWords({ ...fridge, quantity: 'DOOR', bound: '>=', limit: 1 })).toBe('door open')
    expect(limitInWords({ ...fridge, per: 'PT30M', limit: 4 })).toBe('rises by more than 4 K within 30 min')
    expect(limitInWords({ ...fridge, per: 'PT30M', bound: '<', limit: -4 })).toBe('falls by more than 4 K within 30 min')
  })
  it('says what is allowed for', () => expect(restInWords({ ...fridge, door: 'PT10M', defrost: true, holds: false })).toHaveLength(3))
})

describe('a rule that is being written', () => {
  it('goes there and back', () => expect(ruleOf(draftOf(fridge))).toEqual({ ...fridge, duration: 'PT36000S' }))
  it('of a switch has the one limit there is', () => {
    const draft = { ...newDraft('D'), quantity: 'POWER', door: 5 }
    settle(draft)
    expect(draft).toMatchObject({ bound: '<=', limit: 0, door: null })
  })
})
