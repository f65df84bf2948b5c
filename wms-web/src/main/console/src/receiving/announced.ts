import type { NoticeLine } from '../api/types'
import { isAmount } from '../shared/amount'
import { materialOf } from '../stock/materials'

/** A line of a notice as it is typed. */
export interface AnnouncedLine { line: number | null; material: string; amount: string; pieces: string; lotNumber: string; expiry: string; pack: string | null; packs: number | null; produced: string | null }

export const newLine = (): AnnouncedLine => ({ line: null, material: '', amount: '', pieces: '', lotNumber: '', expiry: '', pack: null, packs: null, produced: null })

export const typed = (line: NoticeLine): AnnouncedLine => ({
  line: line.line, material: line.material, amount: String(Number(line.quantity.value)), pieces: line.pieces ? String(line.pieces) : '', lotNumber: line.lotNumber ?? '', expiry: line.expiry ?? '', pack: line.pack, packs: line.packs, produced: line.produced,
})

export const isGood = (line: AnnouncedLine) => line.material !== '' && isAmount(line.amount) && (line.pieces.trim() === '' || isAmount(line.pieces, { whole: true }))

/** As the server takes it. */
export const said = (line: AnnouncedLine) => ({
  ...(line.line === null ? {} : { line: line.line }), material: line.material, quantity: { value: line.amount.trim(), unit: materialOf(line.material)?.unit ?? '' },
  ...(line.pack ? { pack: line.pack, packs: line.packs } : {}), ...(line.pieces.trim() ? { pieces: Number(line.pieces) } : {}), ...(line.lotNumber.trim() ? { lotNumber: line.lotNumber.trim() } : {}),
  ...(line.expiry ? { expiry: line.expiry } : {}), ...(line.produced ? { produced: line.produced } : {}),
})
