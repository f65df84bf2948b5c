import { word } from './i18n'

/** Who did it: a person's user name, or in words the part of the system that did it by itself. */
export const doer = (user: string | null | undefined): string => (user?.startsWith('system:') ? word('system', user.slice('system:'.length)) : (user ?? ''))
