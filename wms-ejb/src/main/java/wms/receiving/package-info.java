/**
 * Goods on their way in and within the house: what the zone must be before the ledger moves.
 * Words: receipt 收货, put-away 上架, probe temperature 货温. Norm: GB 31605-2020 (temperature is checked and recorded at hand-over).
 */
package wms.receiving;
