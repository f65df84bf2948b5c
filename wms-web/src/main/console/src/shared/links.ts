export const toFacility = (code: string) => ({ name: 'facility', params: { code } })
export const toZone = (code: string) => ({ name: 'zone', params: { code } })
export const toLot = (lot: string) => ({ name: 'lot', params: { lot } })
export const toIncident = (id: string) => ({ name: 'incident', params: { id } })
export const toPrecooling = (id: string) => ({ name: 'precooling-job', params: { id } })
export const toCount = (id: string) => ({ name: 'count', params: { id } })
export const toNotice = (code: string) => ({ name: 'arrival', params: { code } })
export const toUnit = (sscc: string) => ({ name: 'unit', params: { sscc } })
export const toOrder = (id: string) => ({ name: 'order', params: { id } })
export const toWave = (id: string) => ({ name: 'wave', params: { id } })
export const toPickList = (id: string) => ({ name: 'pickSheet', params: { id } })
export const toShipment = (id: string) => ({ name: 'shipment', params: { id } })
export const toShelfModel = (code: string) => ({ name: 'shelfModel', params: { code } })
export const toPlan = (id: string) => ({ name: 'plan', params: { id } })

export const toRecall = (id: string) => ({ name: 'recall', params: { id } })

const EXCURSIONS = /^(EXCURSION|HUMIDITY|DOOR_|POWER_|BATTERY_|GAS_|CHANGES_)/

/** What holds goods: its page, or null when it has none. */
export function toCause(reason: string, reference: string | null): object | null {
  if (!reference) return null
  if (EXCURSIONS.test(reason)) return { name: 'excursion', params: { id: reference } }
  if (reason === 'RECALLED') return toRecall(reference)
  return reason === 'DAMAGED' ? toShipment(reference) : null
}

/** Where the thing of an audit entry, a document or a block can be looked at; null when it has no page of its own. */
export function toSubject(type: string, id: string): object | null {
  switch (type.toLowerCase()) {
    case 'facility': return toFacility(id)
    case 'zone': return toZone(id)
    case 'lot': return toLot(id)
    case 'incident': return toIncident(id)
    case 'plan': return toPlan(id)
    case 'excursion': return { name: 'excursion', params: { id } }
    case 'precooling': return toPrecooling(id)
    case 'count': return toCount(id)
    case 'adjustment': return { name: 'adjustments', query: { id } }
    case 'notice': return toNotice(id)
    case 'unit': return toUnit(id)
    case 'order': return toOrder(id)
    case 'wave': return toWave(id)
    case 'pick-list': case 'pick': return toPickList(id)
    case 'delivery': case 'transfer': return toShipment(id)
    case 'recall': return toRecall(id)
    case 'certificate': return { name: 'certificates' }
    case 'alarm': return { name: 'alarms', query: { id } }
    case 'channel': return { name: 'channels' }
    case 'notification': return { name: 'notifications' }
    case 'material': return { name: 'material', params: { code: id } }
    case 'shelf-model': return toShelfModel(id)
    case 'partner': return { name: 'partner', params: { code: id } }
    case 'equipment': return { name: 'equipment', query: { q: id } }
    case 'profile': return { name: 'profile', params: { code: id } }
    case 'gateway': return { name: 'gateways' }
    case 'user': case 'person': return { name: 'users' }
    default: return null
  }
}
