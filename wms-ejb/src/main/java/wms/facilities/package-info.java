/**
 * Where goods are and how one gets from one place to another: facilities with their mode, zones with a temperature class, bins, roads
 * and the outline of the region. Words: Facility 设施, Zone 库区, Bin 货位, Mode 模式 (平时, 戒备, 急时, 恢复), ZoneUse 用途,
 * Road 道路,
 * Equipment 设备 with its working status and the day its calibration is due (GB 31605: devices are calibrated, with records). Norm: the dual-use bases 平急两用 of the regional plans, which turn from storage into transfer station 中转调运站,
 * hand-over point 接驳点 or sorting yard 分拨场地 at once.
 */
package wms.facilities;
