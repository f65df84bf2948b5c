package wms.telemetry.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Resolves the records of one pack in order (RFC 8428, 4.1 to 4.6): base fields hold from their record on until they come again. */
final class SenmlPack {
  static final int KNOWN_VERSION = 10;
  /** 2^28 seconds: below it a time is relative to now. */
  static final double RELATIVE = 1 << 28;

  private final List<SenmlRecord> records = new ArrayList<>(128);
  private final Set<String> broken = new HashSet<>(2);
  private final double now;
  private String bn = "";
  private String bu;
  private double bt;
  private double bv;
  private double bver = KNOWN_VERSION;

  /** @param receivedAt epoch milliseconds, what "now" means in this pack */
  SenmlPack(long receivedAt) { this.now = receivedAt; }

  void add(SenmlFields fields) {
    rebase(fields);
    records.add(resolve(records.size(), fields));
  }

  void addMalformed(String why) { records.add(SenmlRecord.malformed(records.size(), null, why)); }

  /** @throws NotAPack when there is no record in it */
  List<SenmlRecord> records() throws NotAPack {
    if (records.isEmpty()) throw new NotAPack("an empty pack");
    return records;
  }

  private void rebase(SenmlFields fields) {
    if (fields.bn != null) bn = mended("bn", fields.bn);
    if (fields.bu != null) bu = mended("bu", fields.bu);
    if (fields.bt != null) bt = mended("bt", fields.bt);
    if (fields.bv != null) bv = mended("bv", fields.bv);
    if (fields.bver != null) bver = mended("bver", fields.bver);
    broken.addAll(fields.brokenBases);
  }

  private <T> T mended(String label, T value) {
    broken.remove(label);
    return value;
  }

  private SenmlRecord resolve(int index, SenmlFields fields) {
    String name = fields.n == null ? bn : bn.isEmpty() ? fields.n : bn.concat(fields.n);
    String problem = fields.problem != null ? fields.problem : problem(name, fields);
    if (problem != null) return SenmlRecord.malformed(index, name, problem);
    boolean isSwitch = fields.vb != null;
    double value = isSwitch ? (fields.vb ? 1 : 0) : fields.v + bv;
    return new SenmlRecord(index, name, fields.u == null ? bu : fields.u, fields.u != null, isSwitch, value, millis(fields.t), null);
  }

  private String problem(String name, SenmlFields fields) {
    if (!broken.isEmpty()) return "the base field " + broken.iterator().next() + " could not be read";
    if (!(bver >= 1 && bver <= KNOWN_VERSION) || bver != Math.rint(bver)) return "version " + bver + " is not known";
    if (name.isEmpty()) return "no name";
    if (fields.values() == 0) return "no value";
    if (fields.values() > 1) return "more than one value";
    return fields.text ? "a text is no reading" : null;
  }

  private double millis(Double t) {
    double seconds = bt + (t == null ? 0 : t);
    return seconds < RELATIVE ? now + Math.rint(seconds * 1000) : Math.rint(seconds * 1000);
  }
}
