import { celsius, number } from '../shared/format'
import { word } from '../shared/i18n'

/** What a sensor may sense, as it is named on the wire. */
export const SENSES = ['temp', 'hum', 'door', 'power', 'batt', 'co2', 'c2h4', 'kwh']

/** What a sensor said last, in words. */
export const saying = (newest: Record<string, number>) => Object.entries(newest).map(([quantity, value]) => `${word('senses', quantity)} ${quantity === 'temp' ? celsius(value) : number(value)}`).join(', ')
