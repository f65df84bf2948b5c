/**
 * Answers for incidents, what their points need, and the mode of facilities. Words: Incident 突发事件, Level 响应级别 (I highest),
 * Need 需求, ModeSwitch 平急转换, preview 预览, reversal 撤回, physical reserve opened 实物储备启用.
 * A switch is one operation: every effect previewed, guarded by named blocks, all or nothing, recorded, reversible.
 * Norms: the four levels of the national response plans (start, adjustment and end are acts of the lead); the regional plans for
 * dual-use bases 平急两用. Planning for an incident is the business of {@code dispatch}.
 */
package wms.emergency;
