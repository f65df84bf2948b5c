import type { PartnerView } from '../api/types'
import { whole } from '../shared/whole'

const { known, use } = whole<PartnerView>('/partners', { role: 'SUPPLIER' })

export const useSuppliers = use
/** Lots name their supplier by its code or by its name in either language; undefined when it is nobody we know. */
export const supplierOf = (text: string) => known.value.find(each => [each.code, each.names.zh, each.names.en].includes(text))
