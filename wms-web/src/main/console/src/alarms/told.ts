import { say } from '../shared/i18n'
import { reason } from '../shared/reasons'
import type { AlarmGroup } from './groups'

/** A group of alarms as one sentence. */
export const told = (group: AlarmGroup): string =>
  group.first.code === 'SENSOR_SILENT' && group.sensors.length > 1 ? say('alarmTexts.SENSORS_SILENT', { n: group.sensors.length }) : reason(group.first, 'alarmTexts')
