import type { CountView } from '../api/types'
import { say, word } from '../shared/i18n'
import { materialName } from '../stock/materials'

/** What a count takes up, in one line. */
export function scopeOf(count: CountView): string {
  const parts = [count.zones.length ? count.zones.join(', ') : say('counts.wholeFacility')]
  if (count.temperatureClass) parts.push(word('temperatureClass', count.temperatureClass))
  if (count.material) parts.push(materialName(count.material))
  if (count.sampleBy !== 'ALL') parts.push(word('sampleBy', count.sampleBy))
  if (count.seed !== null) parts.push(say('counts.seedIs', { seed: count.seed }))
  return parts.join(' · ')
}
