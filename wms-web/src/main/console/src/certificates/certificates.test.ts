import { describe, expect, it } from 'vitest'
import type { Certificate, StockRow } from '../api/types'
import { inBase64, lackingOf, stateOf } from './certificates'

const today = new Date().toISOString().slice(0, 10)
const row = (needed: StockRow['papers']['needed']) => ({ papers: { needed } }) as StockRow
const certificate = (validUntil: string | null, withdrawnAt: string | null) => ({ validUntil, withdrawnAt }) as Certificate

describe('what goods lack', () => {
  it('is a certificate that is not there, or is over', () => {
    expect(lackingOf(row([{ kind: 'QUARANTINE', there: false, until: null }, { kind: 'ORIGIN', there: true, until: '2020-01-01' }, { kind: 'ENTRY', there: true, until: null }]), 'UTC')).toEqual(['QUARANTINE', 'ORIGIN'])
  })
  it('is nothing on the last day', () => expect(lackingOf(row([{ kind: 'ORIGIN', there: true, until: today }]), 'UTC')).toEqual([]))
})

describe('a certificate', () => {
  it('is good, over or withdrawn', () => {
    expect(stateOf(certificate(null, null), 'UTC')).toBe('GOOD')
    expect(stateOf(certificate(today, null), 'UTC')).toBe('GOOD')
    expect(stateOf(certificate('2020-01-01', null), 'UTC')).toBe('OVER')
    expect(stateOf(certificate(null, '2026-01-01T00:00:00Z'), 'UTC')).toBe('WITHDRAWN')
  })
  it('is sent as text, however large it is', async () => expect(await inBase64(new Blob(['%PDF-']))).toBe('JVBERi0='))
  it('is sent whole', async () => expect(atob(await inBase64(new Blob(['a'.repeat(100_000)])))).toHaveLength(100_000))
})
