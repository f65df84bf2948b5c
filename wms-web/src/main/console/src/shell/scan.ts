import { http } from '../api/http'
import { ProblemError } from '../api/problem'
import type { Scan, ScanNamed } from '../api/types'
import { toFacility, toLot, toUnit, toZone } from '../shared/links'

/** The separator of GS1 codes, as scanners send it. */
export const GS = '\u001d'

/** True for what can only be a bar code: then a mistake in it is worth a sentence. */
const isPlainlyACode = (text: string) => /^(\][A-Za-z]|\(\d\d|https?:\/\/)/.test(text) || /[\u001d^|]|\{GS\}/.test(text)

/** What a scan names, or null when it is no bar code and no code of ours. */
export async function understand(text: string): Promise<Scan | null> {
  try {
    return await http.post<Scan>('/scans', { text })
  } catch (thrown) {
    if (thrown instanceof ProblemError && thrown.status === 422 && !isPlainlyACode(text)) return null
    throw thrown
  }
}

/** The page of a thing; a bin is shown on its zone's. */
export function pageOf(named: ScanNamed): object {
  switch (named.kind) {
    case 'LOT': return toLot(named.code)
    case 'MATERIAL': return { name: 'stock', query: { material: named.code } }
    case 'BIN': return toZone(named.within ?? '')
    case 'ZONE': return toZone(named.code)
    case 'FACILITY': return toFacility(named.code)
    case 'UNIT': return toUnit(named.code)
  }
}

/** Where a scan leads: one thing to its page, several lots of one number to the list of stock; null when nothing of it is known here. */
export function leadsTo(scan: Scan): object | null {
  const lots = scan.named.filter(each => each.kind === 'LOT')
  if (lots.length > 1) return { name: 'stock', query: { q: scan.lotNumber } }
  return scan.named.map(pageOf).find(page => page !== null) ?? null
}
