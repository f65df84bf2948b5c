/**
 * Dispatch 调度: who gets what from where, by which lots and vehicles, and why a need stays unmet.
 * Words: situation 态势, supply source 货源 (commercial stock 商业库存, physical reserve 实物储备, enterprise reserve 社会储备,
 * production capacity 生产能力储备), need 需求, consignment 调运批次, limit 制约因素.
 * The planner in {@code domain} is a plain library: no container, no database, the time comes in with the situation.
 * Every plan carries a bound that no plan can beat, and every unmet need names what limited it.
 */
package wms.dispatch;
