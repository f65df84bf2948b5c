import { computed, type Ref } from 'vue'
import type { ProblemError } from '../api/problem'
import { reason } from './reasons'

/** What the server said about each field, by the field's name. */
export function useFieldErrors(problem: Ref<ProblemError | null>) {
  const byField = computed(() => new Map((problem.value?.errors ?? []).map(error => [error.pointer.split('/').filter(Boolean)[0] ?? '', reason(error)])))
  return (name: string) => byField.value.get(name) ?? ''
}
