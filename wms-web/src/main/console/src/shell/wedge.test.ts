import { describe, expect, it } from 'vitest'
import { leadsTo } from './scan'
import { Wedge } from './wedge'

const key = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false })

function type(keys: ReturnType<typeof key>[], gap: number): string {
  let time = 0
  const wedge = new Wedge(() => time)
  let scan = ''
  for (const each of keys) {
    time += gap
    scan = wedge.hear(each) || scan
  }
  return scan
}

describe('a scanner that types', () => {
  const code = [...'0109521000000377'].map(each => key(each))
  it('is heard when it is quick', () => expect(type([...code, key('Enter')], 8)).toBe('0109521000000377'))
  it('is told from a person', () => expect(type([...code, key('Enter')], 120)).toBe(''))
  it('sends the separator as Ctrl+]', () => expect(type([...code, key('Control'), key(']', true), key('1'), key('Enter')], 8)).toBe('0109521000000377\u001d1'))
  it('types capitals with Shift', () => expect(type([...[...'CJ-A-01'].flatMap(each => [key('Shift'), key(each)]), key('Enter')], 8)).toBe('CJ-A-01'))
  it('is not taken for shortcuts or a lonely Enter', () => expect(type([key('Enter'), key('c', true), key('/'), key('Enter')], 8)).toBe(''))
})

describe('a scan', () => {
  const scan = (...kinds: ['LOT' | 'UNIT' | 'MATERIAL' | 'BIN', string][]) => ({
    text: '', parts: [], gtin: null, lotNumber: 'M1', produced: null, expiry: null, netKg: null, count: null, sscc: null,
    named: kinds.map(([kind, code]) => ({ kind, code, names: null, within: 'CJ-A' })),
  })
  it('leads to the lot', () => expect(leadsTo(scan(['LOT', 'L-1'], ['MATERIAL', 'MILK']))).toEqual({ name: 'lot', params: { lot: 'L-1' } }))
  it('of two lots leads to the list', () => expect(leadsTo(scan(['LOT', 'L-1'], ['LOT', 'L-2'], ['MATERIAL', 'MILK']))).toEqual({ name: 'stock', query: { q: 'M1' } }))
  it('of a bin leads to its zone', () => expect(leadsTo(scan(['BIN', 'CJ-A-01']))).toEqual({ name: 'zone', params: { code: 'CJ-A' } }))
  it('of goods leads to their stock', () => expect(leadsTo(scan(['MATERIAL', 'MILK']))).toEqual({ name: 'stock', query: { material: 'MILK' } }))
  it('of strange things leads nowhere', () => expect(leadsTo(scan())).toBeNull())
})
