/**
 * Goods on their way in and within the house: what was announced, what came and how it was judged, and what the zone must be before the
 * ledger moves. Refused goods are written down and never enter the stock.
 * Words: notice 到货通知, arrival 到货, receipt 收货, refused 拒收, discrepancy 差异, dock door 月台门, put-away 上架, probe temperature 货温.
 * Norm: GB 31605-2020 (temperature is checked and recorded at hand-over).
 */
package wms.receiving;
