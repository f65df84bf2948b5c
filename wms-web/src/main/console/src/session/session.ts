import { computed, reactive } from 'vue'
import { http, useCsrf, whenSignedOut } from '../api/http'
import { startFeed, stopFeed } from '../api/live'
import { ProblemError } from '../api/problem'
import type { Me, Right, SystemView } from '../api/types'
import { hasChosen, speak } from '../shared/i18n'

/** Who is signed in. `asked` is false until the server was asked once. */
export const session = reactive<{ me: Me | null; asked: boolean }>({ me: null, asked: false })

async function enter(me: Me) {
  session.me = me
  useCsrf(me.csrf)
  if (!hasChosen()) await speak(me.language)
  startFeed(leave)
}

export function leave() {
  session.me = null
  useCsrf('')
  stopFeed()
}

export async function resume() {
  if (session.asked) return
  try {
    await enter(await http.get<Me>('/session'))
  } catch (thrown) {
    if (!(thrown instanceof ProblemError)) throw thrown
    if (thrown.status !== 401) return
  }
  session.asked = true
}

export async function signIn(user: string, password: string) {
  await enter(await http.post<Me>('/session', { user, password }))
  session.asked = true
}

export async function signOut() {
  await http.remove('/session').catch(thrown => { if (!(thrown instanceof ProblemError)) throw thrown })
  leave()
}

export const changePassword = (old: string, fresh: string) => http.put<void>('/session/password', { old, chosen: fresh })
export const aboutSystem = () => http.get<SystemView>('/system')

/** May the person do this there, or anywhere at all when no place is named? */
export function may(right: Right, facility?: string | null): boolean {
  const rights = session.me?.rights ?? {}
  if (rights['*']?.includes(right)) return true
  return facility ? (rights[facility]?.includes(right) ?? false) : Object.values(rights).some(held => held.includes(right))
}

export const signedIn = computed(() => session.me !== null)

whenSignedOut(leave)
