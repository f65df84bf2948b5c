import { describe, expect, it } from 'vitest'
import { dateTime, daysUntil, instantOf } from './time'

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

  it('count the days of an expiry by the calendar of the place', () => {
    const lateEvening = Date.parse('2026-11-22T17:06:00Z')
    expect(daysUntil('2026-11-23', SHANGHAI, lateEvening)).toBe(0)
    expect(daysUntil('2026-11-23', URUMQI, lateEvening)).toBe(1)
  })
})
