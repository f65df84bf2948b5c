import { measured } from '../shared/measured'
import { say } from '../shared/i18n'
import { reason } from '../shared/reasons'
import type { Params } from '../api/types'
import type { AlarmGroup } from './groups'

/** Limits of other things than temperatures have other units. */
function withUnits(params: Params): Params {
  const { quantity, limit, extreme } = params
  if (typeof quantity !== 'string' || typeof limit !== 'number' || typeof extreme !== 'number') return params
  const isChange = 'minutes' in params
  return { ...params, limit: measured(quantity, limit, isChange), extreme: measured(quantity, extreme, isChange) }
}

/** A group of alarms as one sentence. */
export const told = (group: AlarmGroup): string =>
  group.first.code === 'DATA_GAP' && typeof group.first.params.sensors === 'number' ? say('alarmTexts.DATA_GAPS', { n: group.first.params.sensors, minutes: group.first.params.minutes as number }) :
  group.first.code === 'SENSOR_SILENT' && group.sensors.length > 1 ? say('alarmTexts.SENSORS_SILENT', { n: group.sensors.length }) : reason({ code: group.first.code, params: withUnits(group.first.params) }, 'alarmTexts')
