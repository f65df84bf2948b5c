import { describe, expect, it } from 'vitest'
import { dateTime, daysUntil, instantOf, isMoment } from './time'

const URUMQI = 'Asia/Urumqi'
const SHANGHAI = 'Asia/Shanghai'

describe('times of a place', () => {
  it('are shown in the time of the facility', () => {
    expect(dateTime('2026-11-22T17:06:00Z', SHANGHAI)).toBe('2026-11-23 01:06')
    expect(dateTime('2026-11-22T17:06:00Z', URUMQI)).toBe('2026-11-22 23:06')
  })

  it('typed at a place are that instant', () => {
    expect(instantOf('2026-11-23T01:06', SHANGHAI)).toBe('2026-11-22T17:06:00.000Z')
    expect(instantOf('2026-11-22T23:06', URUMQI)).toBe('2026-11-22T17:06:00.000Z')
  })

  it('are none when the calendar has no such day', () => {
    for (const good of ['2026-11-23', '2028-02-29', '2026-11-23 23:59', '2026-11-23T00:00']) expect(isMoment(good)).toBe(true)
    for (const bad of ['2026-02-31', '2026-13-01', '2026-11-2', '2026-11-23 24:30', '2026-11-23 9:00', 'tomorrow', '']) expect(isMoment(bad)).toBe(false)
    expect(instantOf('2026-13-45T99:99', SHANGHAI)).toBe('2026-13-45T99:99')
  })

  it('count the days of an expiry by the calendar of the place', () => {
    const lateEvening = Date.parse('2026-11-22T17:06:00Z')
    expect(daysUntil('2026-11-23', SHANGHAI, lateEvening)).toBe(0)
    expect(daysUntil('2026-11-23', URUMQI, lateEvening)).toBe(1)
  })
})
