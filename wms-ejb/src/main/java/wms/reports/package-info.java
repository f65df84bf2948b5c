/**
 * What is told to people who were not there: the record of an excursion for an inspector, and the figures of a period for managers and
 * quality control. Reads what the others keep, and keeps only what nobody else knows.
 * Words: record 记录, figures 指标, loss rate 损耗率, standing alarm 常驻告警, green electricity 绿电.
 * Norms: GB 31605-2020 and the GSP annex (what a temperature record must say), ISA-18.2 (alarm load), USP 1079.2 (MKT).
 */
package wms.reports;
