import type { MaterialView } from '../api/types'
import { nameOf } from '../shared/i18n'
import { whole } from '../shared/whole'

const { known, use } = whole<MaterialView>('/materials')

export const useMaterials = use
export const materialName = (code: string) => nameOf(known.value.find(each => each.code === code)?.names) || code
/** Catch weight: no two pieces weigh the same, so both are told. */
export const isWeighedAndCounted = (code: string) => (materialOf(code)?.pieceKgLeast ?? null) !== null
export const materialOf = (code: string) => known.value.find(each => each.code === code)
