/**
 * Answers for gateways and sensors, the intake of their readings and the store that keeps them (GB 31605-2020; RFC 8428 SenML).
 * Words: gateway 网关, sensor 传感器, reading 读数, pack 报文 (the readings of one message), committed 已落盘, gap 数据中断,
 * dead letter 拒收记录. Knows nothing of goods. Event time is the device's time; receipt time is kept beside it.
 */
package wms.telemetry;
