import { session } from '../session/session'

/** How goods age is the same in every house, so only who decides everywhere says it. */
export const mayKeepModels = () => (session.me?.rights['*'] ?? []).some(right => right === 'DECIDE_HOLD' || right === 'ADMINISTER')
