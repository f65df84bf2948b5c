import { describe, expect, it } from 'vitest'
import type { Alarm } from '../api/types'
import { grouped } from './groups'

const alarm = (id: string, sensor: string, more: Partial<Alarm> = {}): Alarm => ({
  id, facility: 'F', zone: 'F-B1', source: { type: 'EXCURSION', id: `e${id}` }, code: 'EXCURSION_WARM', params: { sensor, limit: 7, extreme: 9 }, severity: 'CRITICAL', state: 'UNACKNOWLEDGED',
  raisedAt: `2026-11-25T10:0${id}:00Z`, clearedAt: null, acknowledgedAt: null, acknowledgedBy: null, comment: null, lotsHeld: 1, raises: 1, chatterOf: null, pause: null, version: 1, ...more,
})

describe('the alarm desk', () => {
  it('tells one open door once, with every sensor that felt it and the worst they felt', () => {
    const [door, ...others] = grouped([alarm('2', 'T2', { params: { sensor: 'T2', limit: 7, extreme: 11 }, lotsHeld: 2 }), alarm('1', 'T1')])
    expect(others).toEqual([])
    expect(door).toMatchObject({ id: '2', sensors: ['T1', 'T2'], raisedAt: '2026-11-25T10:01:00Z', lotsHeld: 2 })
  })

  it('says of what chatters how often it was raised', () => {
    const [gateway] = grouped([alarm('1', 'T1', { raises: 4 }), alarm('2', 'T1', { chatterOf: '1' })])
    expect(gateway).toMatchObject({ chatters: true, times: 5 })
  })

  it('lets a critical limit speak before a warning that is exceeded by more', () => {
    expect(grouped([alarm('1', 'T1', { severity: 'WARNING', params: { sensor: 'T1', limit: 4, extreme: 9 } }), alarm('2', 'T1')])[0]!.id).toBe('2')
  })

  it('keeps apart what somebody has taken, what lies elsewhere, and what is settled', () => {
    const settled = { state: 'NORMAL' as const }
    expect(grouped([alarm('1', 'T1'), alarm('2', 'T2', { state: 'ACKNOWLEDGED' }), alarm('3', 'T3', { zone: 'F-B2' }), alarm('4', 'T1', settled), alarm('5', 'T1', settled)]).length).toBe(5)
  })
})
