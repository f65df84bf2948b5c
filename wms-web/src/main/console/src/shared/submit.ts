import { ref, shallowRef } from 'vue'
import { newId } from '../api/http'
import { ProblemError } from '../api/problem'

/** Sends what a person decided. When no answer came, the next try carries the same key, so nothing is done twice. */
export function useSubmit() {
  const busy = ref(false)
  const problem = shallowRef<ProblemError | null>(null)
  let key = newId()
  let sent = ''

  async function submit<T>(body: unknown, send: (key: string) => Promise<T>): Promise<{ answer: T } | null> {
    const text = JSON.stringify(body)
    if (text !== sent) key = newId()
    sent = text
    busy.value = true
    problem.value = null
    try {
      const answer = await send(key)
      sent = ''
      return { answer }
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown
      if (thrown.status >= 400 && thrown.status < 500) sent = ''
      problem.value = thrown
      return null
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, submit }
}
