import { describe, expect, it } from 'vitest'
import { sums } from './sums'

describe('amounts of a recall', () => {
  it('are added up for each unit', () => expect(sums([{ value: '1.250', unit: 'kg' }, { value: '2', unit: 'kg' }, { value: '3', unit: 'L' }])).toEqual([{ value: '3.250', unit: 'kg' }, { value: '3.000', unit: 'L' }]))
  it('are nothing when nothing is there', () => expect(sums([{ value: '0.000', unit: 'kg' }])).toEqual([]))
})
