/**
 * From the order to the consignee's signature: orders of the trade are taken in and served with what expires first, picked in waves, packed,
 * loaded under check, sent off with a waybill, confirmed on arrival, taken back; parked in an emergency. Crates are counted out and back.
 * Words: order 订单, allocation 配货, first expired first out 先到期先出, consignee 收货方, wave 波次, pick list 拣货单, parcel 包装单元,
 * delivery 运单, transfer 调拨, under way 在途, crate 周转器具. GB 31605-2020 asks for the temperature at issue and at delivery.
 */
package wms.shipping;
