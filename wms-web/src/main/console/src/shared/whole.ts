import { shallowRef, type ShallowRef } from 'vue'
import { http } from '../api/http'
import { ProblemError } from '../api/problem'
import type { Page } from '../api/types'

/** A list of the server's, kept whole on this side: loaded when first needed; a failed load is tried again at the next need. */
export function whole<T>(path: string, query: Record<string, string> = {}): { known: ShallowRef<T[]>; use: () => ShallowRef<T[]> } {
  const known = shallowRef<T[]>([]) as ShallowRef<T[]>
  let asked: Promise<void> | null = null

  async function load() {
    const all: T[] = []
    let cursor: string | null = null
    do {
      const page: Page<T> = await http.get(path, { ...query, limit: 500, cursor })
      all.push(...page.items)
      cursor = page.next
    } while (cursor)
    known.value = all
  }

  function use() {
    asked ??= load().catch(thrown => {
      asked = null
      if (!(thrown instanceof ProblemError)) throw thrown
    })
    return known
  }
  return { known, use }
}
