import type { Milestone, PreCooler, PrecoolingJob } from '../api/types'
import { now } from '../shared/clock'
import { celsius, minutesInWords, minutesSince } from '../shared/format'
import { say } from '../shared/i18n'
import { dateTime, timeOfDay } from '../shared/time'

const URGENCY = ['UNREACHABLE', 'PULP_UNKNOWN', 'READY', 'LATE', 'COOLING']
export const isUrgent = (job: PrecoolingJob) => job.standing !== null && job.standing !== 'COOLING'
const urgency = (cooler: PreCooler) => Math.min(...cooler.jobs.map(job => URGENCY.indexOf(job.standing ?? 'COOLING')), cooler.zone.lots > 0 ? URGENCY.length : URGENCY.length + 1)

/** What needs a person first, then what cools, then where goods wait, then what is empty. */
export const byUrgency = (coolers: PreCooler[]) => coolers.toSorted((a, b) => urgency(a) - urgency(b) || a.zone.code.localeCompare(b.zone.code))

/** How much of the way from the start is done, 0 to 1. */
export function share(job: PrecoolingJob, milestone: Milestone): number {
  if (milestone.reached) return 1
  return Math.min(1, Math.max(0, (job.startTemperature - job.pulp.celsius) / (job.startTemperature - milestone.celsius)))
}

/** The time of day, with the date when it is another day than today. */
export function clockTime(time: string, timezone?: string): string {
  const isToday = dateTime(time, timezone).slice(0, 10) === dateTime(now.value, timezone).slice(0, 10)
  return isToday ? timeOfDay(time, timezone) : dateTime(time, timezone)
}

export function when(milestone: Milestone, timezone?: string): string {
  if (milestone.at === null) return say('precooling.unknownYet')
  const time = clockTime(milestone.at, timezone)
  return milestone.reached ? say('precooling.reachedAt', { time }) : say('precooling.finishesAt', { time, in: minutesInWords(-minutesSince(milestone.at)) })
}

/** What somebody must know or do now; nothing while it simply cools. */
export function says(job: PrecoolingJob, timezone?: string): string {
  switch (job.standing) {
    case 'READY': return say('precooling.saysReady', { time: clockTime(job.target.at ?? job.startedAt, timezone) })
    case 'UNREACHABLE': return say('precooling.saysUnreachable', { medium: celsius(job.medium?.celsius), target: celsius(job.targetTemperature) })
    case 'PULP_UNKNOWN': return say('precooling.saysUnknown', { time: minutesInWords(minutesSince(job.pulp.at)) })
    case 'LATE': return late(job, timezone)
    default: return ''
  }
}

function late(job: PrecoolingJob, timezone?: string): string {
  const due = clockTime(job.dueAt!, timezone)
  if (job.target.at === null) return say('precooling.saysLateUnknown', { due })
  return say('precooling.saysLate', { due, at: clockTime(job.target.at, timezone), late: minutesInWords((Date.parse(job.target.at) - Date.parse(job.dueAt!)) / 60_000) })
}
