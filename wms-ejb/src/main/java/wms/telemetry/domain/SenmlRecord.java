package wms.telemetry.domain;

/**
 * One record with its base fields applied.
 *
 * @param index its place in the pack, from 0
 * @param ownUnit the unit stands in the record itself rather than in a base field
 * @param millis epoch milliseconds; may be anything, plausible or not
 * @param problem why it is malformed, or null
 */
record SenmlRecord(int index, String name, String unit, boolean ownUnit, boolean isSwitch, double value, double millis, String problem) {
  static SenmlRecord malformed(int index, String name, String problem) { return new SenmlRecord(index, name, null, false, false, 0, 0, problem); }
}
