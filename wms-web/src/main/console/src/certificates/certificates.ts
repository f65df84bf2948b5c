import type { Certificate, StockRow } from '../api/types'
import { now } from '../shared/clock'
import { daysUntil } from '../shared/time'

export const KINDS = ['INSPECTION', 'QUARANTINE', 'ORIGIN', 'CONFORMITY', 'TEMPERATURE', 'ENTRY', 'BATCH_RELEASE']
export const LARGEST_FILE = 5 << 20
const AT_ONCE = 0x8000
export const FILE_TYPES = 'application/pdf,image/jpeg,image/png'

const isOver = (until: string | null, timezone: string | undefined) => until !== null && daysUntil(until, timezone, now.value) < 0

export type CertificateState = 'GOOD' | 'OVER' | 'WITHDRAWN'

export const stateOf = (certificate: Certificate, timezone: string | undefined): CertificateState =>
  certificate.withdrawnAt !== null ? 'WITHDRAWN' : isOver(certificate.validUntil, timezone) ? 'OVER' : 'GOOD'

/** The kinds of certificate that goods need today and do not have. */
export const lackingOf = (row: StockRow, timezone: string | undefined): string[] => row.papers.needed.filter(each => !each.there || isOver(each.until, timezone)).map(each => each.kind)

/** A file's bytes as text that JSON can carry. */
export async function inBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let from = 0; from < bytes.length; from += AT_ONCE) text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE))
  return btoa(text)
}
