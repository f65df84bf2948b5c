/**
 * What needs a person, after ISA-18.2 (ANSI/ISA-18.2-2016, IEC 62682): raised by excursions, by silence of sensors and
 * gateways, by gaps in their data and by sensors that are doubtful, taken with a comment, cleared when the cause is gone; kept quiet by a person for a time (shelved) or for repairs (out of service), or by a rule of the
 * site (suppressed by design); grouped while it chatters. Answers also for who is told, when and by which way, until someone has it.
 * Words: alarm 告警, acknowledge 确认, raised 触发, cleared 恢复, silent 失联, shelved 搁置, suppressed 抑制, out of service 停用, point 告警点,
 * chattering 频闪, duty 值班, escalation 升级, channel 通知渠道, delivery log 通知记录.
 */
package wms.alarms;
