import { onScopeDispose, ref, shallowRef } from 'vue'
import { http, newId, part } from '../api/http'
import { ProblemError } from '../api/problem'
import type { Quantity } from '../api/types'
import { thisMoment } from '../shared/clock'

/** What was counted, with the sender's id and the moment of counting: it may be sent late and twice. */
export interface Entry { id: string; lot: string; lotNumber: string; zone: string; bin: string | null; quantity: Quantity; at: string }
export interface NotTaken { entry: Entry; problem: ProblemError }

const AGAIN_MS = 10_000

/** Keeps entries on the device until the server has taken them, so that dead Wi-Fi costs time and no counts. */
export function useOutbox(count: string) {
  const kept = `wms.count.${count}`
  const waiting = shallowRef<Entry[]>(JSON.parse(localStorage.getItem(kept) ?? '[]') as Entry[])
  const notTaken = shallowRef<NotTaken[]>([])
  const sending = ref(false)
  let due: ReturnType<typeof setTimeout> | undefined

  function keep(entries: Entry[]) {
    waiting.value = entries
    if (entries.length) localStorage.setItem(kept, JSON.stringify(entries))
    else localStorage.removeItem(kept)
  }

  async function send() {
    if (sending.value) return
    sending.value = true
    clearTimeout(due)
    try {
      for (let entry = waiting.value[0]; entry; entry = waiting.value[0]) {
        const { lotNumber: _shown, ...body } = entry
        try {
          await http.post(`/counts/${part(count)}/entries`, body, { key: entry.id })
        } catch (thrown) {
          if (!(thrown instanceof ProblemError)) throw thrown
          if (thrown.status < 400 || thrown.status >= 500 || thrown.status === 401 || thrown.status === 429) { due = setTimeout(() => { void send() }, AGAIN_MS); return }
          notTaken.value = [...notTaken.value, { entry, problem: thrown }]
        }
        keep(waiting.value.slice(1))
      }
    } finally {
      sending.value = false
    }
  }

  function put(goods: Omit<Entry, 'id' | 'at'>) {
    keep([...waiting.value, { ...goods, id: newId(), at: thisMoment() }])
    void send()
  }

  onScopeDispose(() => clearTimeout(due))
  void send()
  return { waiting, notTaken, put }
}
