import { word } from '../shared/i18n'
import { personName } from './names'

/** Who did it: what a person is called, or in words the part of the system that did it by itself. */
export const doer = (user: string | null | undefined): string => (user?.startsWith('system:') ? word('system', user.slice('system:'.length)) : user ? personName(user) : '')
