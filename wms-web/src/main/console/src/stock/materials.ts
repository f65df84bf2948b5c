import { shallowRef } from 'vue'
import { http } from '../api/http'
import { ProblemError } from '../api/problem'
import type { MaterialView, Page } from '../api/types'
import { nameOf } from '../shared/i18n'

const known = shallowRef<MaterialView[]>([])
let asked: Promise<void> | null = null

async function load() {
  const all: MaterialView[] = []
  let cursor: string | null = null
  do {
    const page: Page<MaterialView> = await http.get('/materials', { limit: 500, cursor })
    all.push(...page.items)
    cursor = page.next
  } while (cursor)
  known.value = all
}

/** The catalogue, loaded when first needed; a failed load is tried again at the next need. */
export function useMaterials() {
  asked ??= load().catch(thrown => {
    asked = null
    if (!(thrown instanceof ProblemError)) throw thrown
  })
  return known
}

export const materialName = (code: string) => nameOf(known.value.find(each => each.code === code)?.names) || code
/** Catch weight: no two pieces weigh the same, so both are told. */
export const isWeighedAndCounted = (code: string) => (materialOf(code)?.pieceKgLeast ?? null) !== null
export const materialOf = (code: string) => known.value.find(each => each.code === code)
