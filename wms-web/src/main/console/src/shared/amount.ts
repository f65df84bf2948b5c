import type { Coded } from '../api/types'

const DECIMALS = 3
/** What the ledger has room for. */
const MOST = 999_999_999_999
const MOST_PIECES = 1_000_000

/** Whole: pieces. Zero: none is an answer too. */
export interface AmountRules { whole?: boolean; zero?: boolean }

/** What is wrong with an amount as it was typed; null when it is good, or when nothing was typed yet. */
export function amountFault(typed: string | number | null | undefined, rules: AmountRules = {}): Coded | null {
  const text = String(typed ?? '').trim()
  if (text === '') return null
  if (/^[-−]\d/.test(text)) return { code: 'NEGATIVE', params: {} }
  if (!/^\d+(\.\d+)?$/.test(text)) return { code: 'NOT_A_NUMBER', params: {} }
  const decimals = text.split('.')[1]?.length ?? 0
  if (rules.whole && decimals > 0) return { code: 'NOT_A_WHOLE_NUMBER', params: {} }
  if (decimals > DECIMALS) return { code: 'TOO_MANY_DECIMALS', params: {} }
  if (Number(text) === 0 && !rules.zero) return { code: 'NOT_POSITIVE', params: {} }
  const most = rules.whole ? MOST_PIECES : MOST
  return Number(text) > most ? { code: 'NUMBER_TOO_LARGE', params: { most } } : null
}

/** Whether something was typed and can be booked as it stands. */
export const isAmount = (typed: string | number | null | undefined, rules: AmountRules = {}) => String(typed ?? '').trim() !== '' && amountFault(typed, rules) === null
