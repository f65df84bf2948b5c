/**
 * What needs a person: raised by excursions and by silence of sensors and gateways, taken with a comment, cleared when the cause is
 * gone (ISA-18.2, core states). Words: alarm 告警, acknowledge 确认, raised 触发, cleared 恢复, silent 失联.
 */
package wms.alarms;
