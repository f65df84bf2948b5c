import type { UserName } from '../api/types'
import { whole } from '../shared/whole'

const { use } = whole<UserName>('/users/names')

/** What somebody is called; the user name until that is known, and of those whom nobody knows. */
export const personName = (user: string): string => use().value.find(each => each.user === user)?.name ?? user
