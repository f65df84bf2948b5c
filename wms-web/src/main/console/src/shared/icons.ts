/** The only icons of the console; each stands beside a word. */
export {
  mdiAccountGroupOutline as iconUsers, mdiClipboardCheckOutline as iconCount, mdiScaleBalance as iconAdjust, mdiBackspaceOutline as iconErase, mdiAlarmLightOutline as iconAlarm, mdiAlertOctagonOutline as iconIncident, mdiArrowRight as iconArrow, mdiBookCheckOutline as iconLedger,
  mdiCalendarOutline as iconDate, mdiCheck as iconCheck, mdiChevronDown as iconDown, mdiClipboardListOutline as iconOrders, mdiClose as iconClose, mdiSnowflakeThermometer as iconCooling, mdiThermometer as iconProbe, mdiThermometerLines as iconProfiles, mdiDownload as iconExport, mdiLogout as iconSignOut, mdiMagnify as iconSearch,
  mdiMenu as iconMenu, mdiMonitorDashboard as iconWall, mdiPackageVariantClosed as iconStock, mdiPlus as iconAdd, mdiPrinterOutline as iconPrint, mdiRefresh as iconRefresh, mdiRouterWireless as iconGateway,
  mdiShieldSearch as iconAudit, mdiSwapHorizontal as iconSwitch, mdiTranslate as iconLanguage, mdiTruckOutline as iconTruck, mdiUndoVariant as iconUndo, mdiUpload as iconImport,
  mdiTruckDeliveryOutline as iconArrivals, mdiTrayArrowDown as iconPutAway, mdiPackageVariant as iconUnits,
  mdiFoodAppleOutline as iconMaterials, mdiTimerSandComplete as iconShelfLife, mdiHandshakeOutline as iconPartners, mdiWrenchOutline as iconEquipment,
  mdiCartArrowDown as iconPicking, mdiTruckDeliveryOutline as iconShipment, mdiBasketOutline as iconCrates, mdiPackageVariantClosedCheck as iconStaging,
  mdiBullhornOutline as iconRecall, mdiCertificateOutline as iconCertificate, mdiRoadVariant as iconRoad, mdiViewDashboardOutline as iconOverview, mdiWarehouse as iconFacility, mdiKeyVariant as iconKey, mdiEyeOutline as iconShow, mdiEyeOffOutline as iconHide,
  mdiBellOffOutline as iconQuiet, mdiVolumeHigh as iconSound, mdiVolumeOff as iconMute, mdiSendOutline as iconSend, mdiChartMultiline as iconCompare, mdiChartBar as iconFigures, mdiFullscreen as iconFullScreen, mdiDeleteOutline as iconRemove,
} from '@quasar/extras/mdi-v7'
