package wms.alarms;

public enum AlarmCode { EXCURSION_WARM, EXCURSION_COLD, GATEWAY_SILENT, SENSOR_SILENT }
