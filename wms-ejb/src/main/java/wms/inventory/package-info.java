/**
 * Which goods lie where, and how they came there. Stock moves only by appended movement lines from a place to a place (the outside
 * included); a balance, reservations and holds stand beside them, and the proof shows that they agree. Knows nothing of temperatures.
 * Words: lot 批次, place 货位, movement 流水, balance 结存, reservation 预留, hold 冻结, reversal 冲销, count 盘点, adjustment 调整, order of use 动用指令.
 * A place outside ({@code @SUPPLIER}, {@code @CONSIGNEE}, {@code @LOSS}, {@code @COUNT}) is the world: it has no balance and no limit, and is never a row that two
 * writers would wait for. What is under way between our own facilities ({@code @TRANSIT}) is in nobody's zone and has a balance by lot.
 * Norms: two-sided ledger; GB 31605-2020 (hand-over, traceability); reserve goods leave only on an order of use.
 */
package wms.inventory;
