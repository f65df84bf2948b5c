import type { Alarm, AlarmState } from '../api/types'

/** Alarms that tell of one thing, such as the sensors of a room that all say it is too warm. `first` speaks for them. */
export interface AlarmGroup { id: string; first: Alarm; alarms: Alarm[]; state: AlarmState; sensors: string[]; raisedAt: string; lotsHeld: number; chatters: boolean; times: number }

/** What is settled stands alone: that the same thing went wrong twice is two things. */
const kinship = (alarm: Alarm) => (alarm.state === 'NORMAL' || !alarm.zone ? alarm.id : [alarm.facility, alarm.zone, alarm.code, alarm.state].join('|'))

/** How far beyond its limit, with a critical one before a warning. */
const weight = (alarm: Alarm) => (alarm.severity === 'CRITICAL' ? 1_000 : 0) + Math.abs(Number(alarm.params.extreme ?? 0) - Number(alarm.params.limit ?? 0))
/** Where its sentence counts sensors, none is named. */
const sensorOf = (alarm: Alarm) => (alarm.source.type === 'SENSOR' ? alarm.source.id : 'sensors' in alarm.params ? '' : String(alarm.params.sensor ?? ''))

function groupOf(alarms: Alarm[]): AlarmGroup {
  const first = alarms.toSorted((a, b) => weight(b) - weight(a) || a.id.localeCompare(b.id))[0]!
  return {
    id: first.id, first, alarms, state: first.state, sensors: [...new Set(alarms.map(sensorOf).filter(Boolean))].toSorted(),
    raisedAt: alarms.map(each => each.raisedAt).toSorted()[0]!, lotsHeld: Math.max(...alarms.map(each => each.lotsHeld)),
    chatters: alarms.some(each => each.chatterOf !== null), times: alarms.map(each => each.raises).reduce((sum, one) => sum + one, 0),
  }
}

/** In the order of their newest. */
export function grouped(alarms: Alarm[]): AlarmGroup[] {
  const kin = new Map<string, Alarm[]>()
  for (const alarm of alarms) kin.set(kinship(alarm), [...(kin.get(kinship(alarm)) ?? []), alarm])
  return [...kin.values()].map(groupOf)
}
