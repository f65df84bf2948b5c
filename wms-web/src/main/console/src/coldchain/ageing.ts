import type { Ageing } from '../api/types'
import { celsius, number } from '../shared/format'
import { say } from '../shared/i18n'

/** In tens of degrees: from 0 upwards, for frozen goods from 30 below. */
export const temperaturesFor = (atC: number) => (atC < -5 ? [-30, -20, -10, 0, 10] : [0, 10, 20, 30, 40])

/** How goods age, in a line. */
export const pace = (ageing: Ageing) => (ageing.activationKj !== null
  ? say('shelf.byEnergy', { energy: number(ageing.activationKj) })
  : `Q10 ${ageing.steps.map(step => say('shelf.byStep', { factor: number(step.factor), from: celsius(step.fromC) })).join(', ')}`)

export const wholeLife = (ageing: Ageing) => say('shelf.lifeAt', { days: number(ageing.lifeDays), temperature: celsius(ageing.atC) })
