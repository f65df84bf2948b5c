package wms.facilities;

public enum EquipmentKind {
  /** 冷间: the insulated room itself. */
  ROOM,
  /** 预冷设备. */
  PRECOOLER,
  /** 制冷机组. */
  CHILLER,
  /** 冷库门. */
  DOOR,
  /** 温度记录仪. */
  LOGGER,
  /** 传感器; its code is that of the sensor. */
  SENSOR,
  /** 衡器. */
  SCALE,
  /** 叉车. */
  FORKLIFT,
  /** 备用发电机. */
  GENERATOR,
  OTHER
}
