/**
 * What every capability speaks: refusals with reason codes, quantities and temperatures with their units, who acts, and the one way
 * to the database. Words: Actor 操作者, Quantity 数量, Refusal 拒绝, Deed 操作记录, News 动态.
 * Time inside is always UTC; a wall clock appears only at the doors.
 */
package wms.shared;
