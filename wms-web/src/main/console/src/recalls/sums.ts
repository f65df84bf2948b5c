import type { Quantity } from '../api/types'

/** Amounts added up, one for each unit; nothing where there is nothing; less than nothing where more was found. */
export function sums(amounts: Quantity[]): Quantity[] {
  const byUnit = new Map<string, number>()
  for (const each of amounts) byUnit.set(each.unit, (byUnit.get(each.unit) ?? 0) + Number(each.value))
  return [...byUnit].filter(([, value]) => value !== 0).map(([unit, value]) => ({ value: value.toFixed(3), unit }))
}
