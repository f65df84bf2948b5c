import type { Coded } from '../api/types'
import { reason } from '../shared/reasons'
import { materialName, useMaterials } from '../stock/materials'

/** What a switch does, as a sentence with names instead of codes. */
export function effectText(effect: Coded): string {
  const material = effect.params.material
  if (typeof material !== 'string') return reason(effect, 'effects')
  useMaterials()
  return reason({ code: effect.code, params: { ...effect.params, material: materialName(material) } }, 'effects')
}
