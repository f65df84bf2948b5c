import { describe, expect, it } from 'vitest'
import { amountFault, isAmount } from './amount'

const code = (typed: string, rules = {}) => amountFault(typed, rules)?.code ?? null

describe('an amount as it is typed', () => {
  it('is digits, and three of them after the point at most', () => {
    for (const good of ['1', '0.001', '246.4', ' 12.500 ', '999999999999']) expect(isAmount(good)).toBe(true)
    expect(code('1.2345')).toBe('TOO_MANY_DECIMALS')
  })
  it('is neither letters nor a comma nor a power of ten', () => {
    for (const typed of ['abc', '5kg', '5,5', '1e9', '1.', '.5', '--1']) expect(code(typed)).toBe('NOT_A_NUMBER')
  })
  it('is neither negative nor nothing, unless nothing is an answer', () => {
    expect(code('-5')).toBe('NEGATIVE')
    expect(code('0')).toBe('NOT_POSITIVE')
    expect(code('0.000')).toBe('NOT_POSITIVE')
    expect(isAmount('0', { zero: true })).toBe(true)
  })
  it('is no more than the books have room for', () => expect(code('1000000000000')).toBe('NUMBER_TOO_LARGE'))
  it('is whole where pieces are counted', () => {
    expect(isAmount('12', { whole: true })).toBe(true)
    expect(code('1.5', { whole: true })).toBe('NOT_A_WHOLE_NUMBER')
    expect(code('1000001', { whole: true })).toBe('NUMBER_TOO_LARGE')
  })
  it('is not complained of before it is there', () => {
    expect(code('')).toBeNull()
    expect(isAmount('')).toBe(false)
  })
})
