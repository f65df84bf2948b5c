/**
 * Orders of the trade: taken in, served with what expires first, parked in an emergency, shipped or cancelled.
 * Words: order 订单, allocation 配货, first expired first out 先到期先出, consignee 收货方.
 */
package wms.shipping;
