import type { Right } from '../api/types'
import { iconAdjust, iconAlarm, iconArrivals, iconAudit, iconCompare, iconFigures, iconCooling, iconCertificate, iconCount, iconCrates, iconEquipment, iconFacility, iconGateway, iconImport, iconIncident, iconLedger, iconMaterials, iconOrders, iconOverview, iconPartners, iconPicking, iconPutAway, iconRecall, iconRoad, iconShipment, iconStaging, iconStock, iconTruck, iconUnits, iconShelfLife, iconProfiles, iconUsers } from '../shared/icons'

export interface Place { name: string; label: string; icon: string; right?: Right; also?: string[] }

export const groups: Place[][] = [
  [
    { name: 'overview', label: 'overview.title', icon: iconOverview },
    { name: 'alarms', label: 'alarms.title', icon: iconAlarm, also: ['excursion', 'duty', 'escalation', 'channels', 'notifications'] },
    { name: 'facilities', label: 'facilities.title', icon: iconFacility, also: ['facility', 'zone', 'switch'] },
    { name: 'compare', label: 'compare.title', icon: iconCompare },
    { name: 'figures', label: 'figures.title', icon: iconFigures },
  ],
  [
    { name: 'stock', label: 'stock.title', icon: iconStock, also: ['lot', 'inTransit'] },
    { name: 'arrivals', label: 'receiving.title', icon: iconArrivals, also: ['arrival', 'unload'] },
    { name: 'putAway', label: 'receiving.putAway', icon: iconPutAway, also: ['putInPlace'] },
    { name: 'units', label: 'receiving.units', icon: iconUnits, also: ['unit'] },
    { name: 'precooling', label: 'precooling.title', icon: iconCooling, also: ['precooling-job'] },
    { name: 'orders', label: 'orders.title', icon: iconOrders, also: ['order'] },
    { name: 'picking', label: 'picking.title', icon: iconPicking, also: ['wave', 'pickSheet'] },
    { name: 'staging', label: 'staging.title', icon: iconStaging },
    { name: 'shipments', label: 'shipments.title', icon: iconShipment, also: ['shipment', 'loadCheck', 'deliveryArrival'] },
    { name: 'crates', label: 'crates.title', icon: iconCrates },
    { name: 'recalls', label: 'recalls.title', icon: iconRecall, also: ['recall', 'newRecall'] },
    { name: 'certificates', label: 'certificates.title', icon: iconCertificate },
    { name: 'counts', label: 'counts.title', icon: iconCount, also: ['count', 'countSheet'] },
    { name: 'adjustments', label: 'adjustments.title', icon: iconAdjust },
    { name: 'ledger', label: 'stock.ledgerTitle', icon: iconLedger },
  ],
  [
    { name: 'incidents', label: 'emergency.incidents', icon: iconIncident, also: ['incident', 'plan'] },
    { name: 'loading', label: 'dispatch.loading', icon: iconTruck },
    { name: 'roads', label: 'roads.title', icon: iconRoad },
  ],
  [
    { name: 'materials', label: 'catalogue.title', icon: iconMaterials, also: ['material'] },
    { name: 'shelfModels', label: 'shelf.title', icon: iconShelfLife, also: ['shelfModel'] },
    { name: 'partners', label: 'partners.title', icon: iconPartners, also: ['partner'] },
    { name: 'profiles', label: 'profiles.title', icon: iconProfiles, also: ['profile', 'newProfile', 'changeProfile'] },
    { name: 'equipment', label: 'equipment.title', icon: iconEquipment },
  ],
  [
    { name: 'gateways', label: 'telemetry.title', icon: iconGateway },
    { name: 'audit', label: 'audit.title', icon: iconAudit, right: 'AUDIT' },
    { name: 'users', label: 'people.title', icon: iconUsers, right: 'ADMINISTER' },
    { name: 'imports', label: 'people.import', icon: iconImport, right: 'ADMINISTER' },
  ],
]
