import { describe, expect, it } from 'vitest'
import { degrees } from './degrees'

describe('degrees', () => {
  it('have a real minus sign', () => expect(degrees(-18.04)).toBe('−18.0'))
  it('know no negative nought', () => expect([degrees(-0.04), degrees(0.04), degrees(-0.06)]).toEqual(['0.0', '0.0', '−0.1']))
})
