package wms.facilities;

/** Whether a piece of equipment does its work. */
public enum WorkStatus {
  /** 正常. */
  WORKING,
  /** 带病运行: works, but not as it should. */
  LIMITED,
  /** 停用: does not work, to be repaired. */
  DOWN,
  /** 报废: comes back no more. */
  RETIRED
}
