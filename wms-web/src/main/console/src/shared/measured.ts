import { celsius, number } from './format'
import { say } from './i18n'

const UNITS: Record<string, string> = { HUM: '%', BATT: '%', CO2: 'ppm', C2H4: 'ppm' }

/** The unit of what is sensed; a difference of temperatures is in kelvins. */
export const unitOf = (quantity: string, isChange = false) => (quantity === 'TEMP' ? (isChange ? 'K' : '°C') : UNITS[quantity] ?? '')

/** A value of what is sensed, with its unit; a switch says its state. */
export function measured(quantity: string, value: number, isChange = false): string {
  if (quantity === 'DOOR') return say(value > 0 ? 'facilities.doorOpen' : 'facilities.doorClosed')
  if (quantity === 'POWER') return say(value > 0 ? 'profiles.powerOn' : 'profiles.powerOff')
  return quantity === 'TEMP' && !isChange ? celsius(value) : `${number(value)} ${unitOf(quantity, isChange)}`
}
