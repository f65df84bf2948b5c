import { http, part } from '../api/http'
import type { OnCall } from '../api/types'
import { may } from '../session/session'
import { useResource } from '../shared/resource'

/** Those who may be on duty at a facility, with their names; only those who keep rotas may ask. */
export function useOnCall(facility: () => string) {
  const mayKeep = () => facility() !== '' && (may('ANSWER_ALARM', facility()) || may('ADMINISTER', facility()))
  const { data } = useResource(async () => (mayKeep() ? await http.get<OnCall[]>(`/duty-rotas/${part(facility())}/people`) : []), { on: facility })
  const nameOf = (user: string | null) => data.value?.find(one => one.user === user)?.name ?? user ?? ''
  return { people: data, nameOf, mayKeep }
}
