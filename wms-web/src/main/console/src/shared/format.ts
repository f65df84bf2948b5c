import type { Quantity } from '../api/types'
import { now } from './clock'
import { degrees, signed } from './degrees'
import { knows, language, say } from './i18n'

/** One decimal, a real minus sign, and the unit. */
export function celsius(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : `${degrees(value)} °C`
}

/** The band of a zone: "2.0 to 8.0 °C", "at most −18.0 °C". */
export function band(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return say('shared.bandBetween', { low: degrees(low), high: degrees(high) })
  if (high !== null) return say('shared.bandAtMost', { high: degrees(high) })
  if (low !== null) return say('shared.bandAtLeast', { low: degrees(low) })
  return say('shared.bandNone')
}

export function number(value: number | string, digits?: number): string {
  const numeric = Number(value)
  if (!Number.isFinite(numeric)) return String(value)
  const fixed = digits === undefined ? { maximumFractionDigits: 3 } : { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return signed(new Intl.NumberFormat(language() === 'zh' ? 'zh-CN' : 'en-GB', fixed).format(numeric))
}

/** Goods that are weighed and counted say both. */
export function quantity(value: Quantity | null | undefined): string {
  if (!value) return '–'
  const amount = `${number(value.value)} ${unitName(value.unit)}`
  return value.pieces === null || value.pieces === undefined ? amount : say('shared.inPieces', { amount, n: value.pieces })
}

/** Units of count have names; units of measure are the same everywhere. */
export const unitName = (unit: string) => (knows(`words.unit.${unit}`) ? say(`words.unit.${unit}`) : unit)

export const isPositive = (value: Quantity | null | undefined) => Number(value?.value ?? 0) > 0

export function minutesInWords(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes))
  if (whole < 1) return say('shared.underAMinute')
  if (whole < 60) return say('shared.minutes', { m: whole })
  if (whole < 48 * 60) return whole % 60 === 0 ? say('shared.hours', { h: whole / 60 }) : say('shared.hoursMinutes', { h: Math.floor(whole / 60), m: whole % 60 })
  return say('shared.daysHours', { d: Math.floor(whole / 1440), h: Math.floor((whole % 1440) / 60) })
}

/** A length of time that is set rather than measured, to the second where it is short. */
export const durationInWords = (iso: string) => { const minutes = isoDuration(iso); return minutes < 1 ? say('shared.seconds', { s: Math.round(minutes * 60) }) : minutesInWords(minutes) }

export const minutesSince = (time: string) => (now.value - Date.parse(time)) / 60_000

export const lasting = (since: string) => minutesInWords(minutesSince(since))

export function ago(time: string): string {
  const minutes = minutesSince(time)
  if (minutes < 1) return say('shared.justNow')
  return say('shared.ago', { time: minutesInWords(minutes) })
}

export const isoDuration = (text: string): number => {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(text)
  if (!match) return 0
  const [days, hours, minutes, seconds] = match.slice(1).map(part => Number(part ?? 0)) as [number, number, number, number]
  return days * 1440 + hours * 60 + minutes + seconds / 60
}
