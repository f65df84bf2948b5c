import { describe, expect, it } from 'vitest'
import type { Condition, ZoneAtAGlance } from '../api/types'
import { shownOnWall, worstFirst } from './wall'

const zone = (code: string, state: Condition, outsideSince: string | null = null, measuredAt: string | null = '2026-11-22T08:00:00Z') => ({ code, state, outsideSince, measuredAt }) as ZoneAtAGlance

describe('the wall of zones', () => {
  it('shows the longest excursion first, then what is outside, what is silent, and what is calm', () => {
    const zones = [zone('D', 'OK'), zone('C', 'STALE', null, '2026-11-22T07:00:00Z'), zone('B', 'STALE', null, '2026-11-22T06:00:00Z'), zone('A', 'ALARM', '2026-11-22T07:30:00Z'), zone('E', 'ALARM', '2026-11-22T05:00:00Z'), zone('F', 'NONE'), zone('G', 'WARN', '2026-11-22T07:59:00Z')]
    expect(worstFirst(zones).map(each => each.code)).toEqual(['E', 'A', 'G', 'B', 'C', 'D'])
  })

  it('leaves out calm zones only, and says how many', () => {
    const calm = Array.from({ length: 40 }, (_, i) => zone(`Z${i}`, 'OK'))
    expect(shownOnWall(worstFirst(calm))).toMatchObject({ calm: 16 })
    const wrong = Array.from({ length: 30 }, (_, i) => zone(`W${i}`, 'ALARM', '2026-11-22T05:00:00Z'))
    expect(shownOnWall(worstFirst([...calm, ...wrong])).tiles.every(each => each.state === 'ALARM')).toBe(true)
    expect(shownOnWall(worstFirst([...calm, ...wrong])).tiles).toHaveLength(30)
  })
})
