import type { PartnerView } from '../api/types'
import { nameOf } from '../shared/i18n'
import { whole } from '../shared/whole'

const { known, use } = whole<PartnerView>('/partners', { role: 'CONSIGNEE' })

export const useConsignees = use
/** Orders name their consignee by its code, or in words when it is nobody we know. */
export const consigneeName = (text: string | null) => nameOf(known.value.find(each => each.code === text)?.names) || (text ?? '')
