import { computed, type Ref } from 'vue'
import type { ProblemError } from '../api/problem'
import { reason } from './reasons'

/** What the server said about each field, by the field's name, or by the whole way to it such as `lines/0/quantity`. */
export function useFieldErrors(problem: Ref<ProblemError | null>) {
  const byField = computed(() => new Map((problem.value?.errors ?? []).flatMap(error => {
    const way = error.pointer.split('/').filter(Boolean)
    return [[way[0] ?? '', reason(error)], [way.join('/'), reason(error)]] as [string, string][]
  })))
  return (name: string) => byField.value.get(name) ?? ''
}
