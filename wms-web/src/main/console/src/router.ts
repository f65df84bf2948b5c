import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { may, session } from './session/session'
import type { Right } from './api/types'

declare module 'vue-router' {
  interface RouteMeta { title?: string; bare?: boolean; open?: boolean; right?: Right }
}

const routes: RouteRecordRaw[] = [
  { path: '/login', name: 'login', component: () => import('./session/LoginPage.vue'), meta: { title: 'session.signIn', bare: true, open: true } },
  { path: '/', name: 'overview', component: () => import('./overview/OverviewPage.vue'), meta: { title: 'overview.title' } },
  { path: '/wall', name: 'wall', component: () => import('./overview/WallPage.vue'), meta: { title: 'overview.wall', bare: true } },
  { path: '/facilities', name: 'facilities', component: () => import('./facilities/FacilitiesPage.vue'), meta: { title: 'facilities.title' } },
  { path: '/facilities/:code', name: 'facility', component: () => import('./facilities/FacilityPage.vue'), props: true, meta: { title: 'facilities.one' } },
  { path: '/facilities/:code/switch', name: 'switch', component: () => import('./emergency/SwitchPage.vue'), props: true, meta: { title: 'emergency.switchTitle', right: 'SWITCH_MODE' } },
  { path: '/zones/:code', name: 'zone', component: () => import('./facilities/ZonePage.vue'), props: true, meta: { title: 'facilities.zone' } },
  { path: '/alarms', name: 'alarms', component: () => import('./alarms/AlarmsPage.vue'), meta: { title: 'alarms.title' } },
  { path: '/alarms/duty', name: 'duty', component: () => import('./alarms/DutyPage.vue'), meta: { title: 'alarms.duty' } },
  { path: '/alarms/escalation', name: 'escalation', component: () => import('./alarms/EscalationPage.vue'), meta: { title: 'alarms.escalation' } },
  { path: '/alarms/channels', name: 'channels', component: () => import('./alarms/ChannelsPage.vue'), meta: { title: 'alarms.channels', right: 'ADMINISTER' } },
  { path: '/alarms/log', name: 'notifications', component: () => import('./alarms/NotificationsPage.vue'), meta: { title: 'alarms.log' } },
  { path: '/excursions/:id', name: 'excursion', component: () => import('./alarms/ExcursionPage.vue'), props: true, meta: { title: 'alarms.excursion' } },
  { path: '/compare', name: 'compare', component: () => import('./compare/ComparePage.vue'), meta: { title: 'compare.title' } },
  { path: '/figures', name: 'figures', component: () => import('./figures/FiguresPage.vue'), meta: { title: 'figures.title' } },
  { path: '/profiles', name: 'profiles', component: () => import('./profiles/ProfilesPage.vue'), meta: { title: 'profiles.title' } },
  { path: '/profiles/new', name: 'newProfile', component: () => import('./profiles/EditPage.vue'), props: route => ({ from: route.query.from ? String(route.query.from) : undefined }), meta: { title: 'profiles.add', right: 'DECIDE_HOLD' } },
  { path: '/profiles/:code', name: 'profile', component: () => import('./profiles/ProfilePage.vue'), props: true, meta: { title: 'profiles.one' } },
  { path: '/profiles/:code/change', name: 'changeProfile', component: () => import('./profiles/EditPage.vue'), props: true, meta: { title: 'profiles.change', right: 'DECIDE_HOLD' } },
  { path: '/stock', name: 'stock', component: () => import('./stock/StockPage.vue'), meta: { title: 'stock.title' } },
  { path: '/stock/in-transit', name: 'inTransit', component: () => import('./stock/InTransitPage.vue'), meta: { title: 'stock.inTransit' } },
  { path: '/lots/:lot', name: 'lot', component: () => import('./stock/LotPage.vue'), props: true, meta: { title: 'stock.lot' } },
  { path: '/precooling', name: 'precooling', component: () => import('./precooling/BoardPage.vue'), meta: { title: 'precooling.title' } },
  { path: '/precooling/:id', name: 'precooling-job', component: () => import('./precooling/JobPage.vue'), props: true, meta: { title: 'precooling.job' } },
  { path: '/arrivals', name: 'arrivals', component: () => import('./receiving/ArrivalsPage.vue'), meta: { title: 'receiving.title' } },
  { path: '/arrivals/:code', name: 'arrival', component: () => import('./receiving/NoticePage.vue'), props: true, meta: { title: 'receiving.one' } },
  { path: '/arrivals/:code/unload', name: 'unload', component: () => import('./receiving/UnloadPage.vue'), props: true, meta: { title: 'receiving.unload' } },
  { path: '/shared/:link', name: 'sharedReport', component: () => import('./receiving/SharedReportPage.vue'), props: true, meta: { title: 'receiving.report', bare: true, open: true } },
  { path: '/put-away', name: 'putAway', component: () => import('./receiving/PutAwayPage.vue'), meta: { title: 'receiving.putAway' } },
  { path: '/put-away/place', name: 'putInPlace', component: () => import('./receiving/PlacePage.vue'), meta: { title: 'receiving.putInPlace' } },
  { path: '/units', name: 'units', component: () => import('./receiving/UnitsPage.vue'), meta: { title: 'receiving.units' } },
  { path: '/units/:sscc', name: 'unit', component: () => import('./receiving/UnitPage.vue'), props: true, meta: { title: 'receiving.unit' } },
  { path: '/zones/:code/bins', name: 'bins', component: () => import('./receiving/BinMapPage.vue'), props: true, meta: { title: 'receiving.binMap' } },
  { path: '/ledger', name: 'ledger', component: () => import('./stock/LedgerPage.vue'), meta: { title: 'stock.ledgerTitle' } },
  { path: '/adjustments', name: 'adjustments', component: () => import('./stock/AdjustmentsPage.vue'), meta: { title: 'adjustments.title' } },
  { path: '/recalls', name: 'recalls', component: () => import('./recalls/RecallsPage.vue'), meta: { title: 'recalls.title' } },
  { path: '/recalls/new', name: 'newRecall', component: () => import('./recalls/NewRecallPage.vue'), meta: { title: 'recalls.new', right: 'DECIDE_HOLD' } },
  { path: '/recalls/:id', name: 'recall', component: () => import('./recalls/RecallPage.vue'), props: true, meta: { title: 'recalls.one' } },
  { path: '/certificates', name: 'certificates', component: () => import('./certificates/CertificatesPage.vue'), meta: { title: 'certificates.title' } },
  { path: '/counts', name: 'counts', component: () => import('./counts/CountsPage.vue'), meta: { title: 'counts.title' } },
  { path: '/counts/:id', name: 'count', component: () => import('./counts/CountPage.vue'), props: true, meta: { title: 'counts.one' } },
  { path: '/counts/:id/sheet', name: 'countSheet', component: () => import('./counts/CountSheetPage.vue'), props: true, meta: { title: 'counts.sheet' } },
  { path: '/orders', name: 'orders', component: () => import('./orders/OrdersPage.vue'), meta: { title: 'orders.title' } },
  { path: '/orders/:id', name: 'order', component: () => import('./orders/OrderPage.vue'), props: true, meta: { title: 'orders.one' } },
  { path: '/picking', name: 'picking', component: () => import('./picking/PickingPage.vue'), meta: { title: 'picking.title' } },
  { path: '/staging', name: 'staging', component: () => import('./picking/StagingPage.vue'), meta: { title: 'staging.title' } },
  { path: '/picking/waves/:id', name: 'wave', component: () => import('./picking/WavePage.vue'), props: true, meta: { title: 'picking.wave' } },
  { path: '/picking/lists/:id', name: 'pickSheet', component: () => import('./picking/PickSheetPage.vue'), props: true, meta: { title: 'picking.list' } },
  { path: '/shipments', name: 'shipments', component: () => import('./shipments/ShipmentsPage.vue'), meta: { title: 'shipments.title' } },
  { path: '/shipments/:id', name: 'shipment', component: () => import('./shipments/ShipmentPage.vue'), props: true, meta: { title: 'shipments.one' } },
  { path: '/shipments/:id/load', name: 'loadCheck', component: () => import('./shipments/LoadPage.vue'), props: true, meta: { title: 'shipments.loadCheck' } },
  { path: '/shipments/:id/arrival', name: 'deliveryArrival', component: () => import('./shipments/ArrivalPage.vue'), props: true, meta: { title: 'shipments.arrival' } },
  { path: '/crates', name: 'crates', component: () => import('./shipments/CratesPage.vue'), meta: { title: 'crates.title' } },
  { path: '/incidents', name: 'incidents', component: () => import('./emergency/IncidentsPage.vue'), meta: { title: 'emergency.incidents' } },
  { path: '/incidents/:id', name: 'incident', component: () => import('./emergency/IncidentPage.vue'), props: true, meta: { title: 'emergency.incident' } },
  { path: '/plans/:id', name: 'plan', component: () => import('./dispatch/PlanPage.vue'), props: true, meta: { title: 'dispatch.plan' } },
  { path: '/loading-tasks', name: 'loading', component: () => import('./dispatch/LoadingPage.vue'), meta: { title: 'dispatch.loading' } },
  { path: '/materials', name: 'materials', component: () => import('./catalogue/MaterialsPage.vue'), meta: { title: 'catalogue.title' } },
  { path: '/materials/:code', name: 'material', component: () => import('./catalogue/MaterialPage.vue'), props: true, meta: { title: 'stock.material' } },
  { path: '/shelf-models', name: 'shelfModels', component: () => import('./coldchain/ShelfModelsPage.vue'), meta: { title: 'shelf.title' } },
  { path: '/shelf-models/:code', name: 'shelfModel', component: () => import('./coldchain/ShelfModelPage.vue'), props: true, meta: { title: 'shelf.model' } },
  { path: '/partners', name: 'partners', component: () => import('./partners/PartnersPage.vue'), meta: { title: 'partners.title' } },
  { path: '/partners/:code', name: 'partner', component: () => import('./partners/PartnerPage.vue'), props: true, meta: { title: 'partners.one' } },
  { path: '/equipment', name: 'equipment', component: () => import('./facilities/EquipmentPage.vue'), meta: { title: 'equipment.title' } },
  { path: '/gateways', name: 'gateways', component: () => import('./telemetry/GatewaysPage.vue'), meta: { title: 'telemetry.title' } },
  { path: '/roads', name: 'roads', component: () => import('./roads/RoadsPage.vue'), meta: { title: 'roads.title' } },
  { path: '/audit', name: 'audit', component: () => import('./audit/AuditPage.vue'), meta: { title: 'audit.title', right: 'AUDIT' } },
  { path: '/users', name: 'users', component: () => import('./people/UsersPage.vue'), meta: { title: 'people.title', right: 'ADMINISTER' } },
  { path: '/imports', name: 'imports', component: () => import('./people/ImportPage.vue'), meta: { title: 'people.import', right: 'ADMINISTER' } },
  { path: '/:any(.*)*', name: 'unknown', component: () => import('./shell/UnknownPage.vue'), meta: { title: 'shell.unknownTitle' } },
]

export const router = createRouter({ history: createWebHistory(), routes, scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 } })

router.beforeEach(to => {
  if (to.meta.open || session.me) return true
  return { name: 'login', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
})

export const isForbidden = (right?: Right) => right !== undefined && !may(right)
