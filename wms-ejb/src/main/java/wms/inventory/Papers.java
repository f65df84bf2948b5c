package wms.inventory;

import java.time.LocalDate;
import java.util.List;
import wms.catalogue.CertificateKind;

/** Which certificates the goods of a lot need before they leave, and until when those that it has are good. */
public record Papers(List<Needed> needed) {
  public static final Papers NONE_NEEDED = new Papers(List.of());

  public Papers { needed = List.copyOf(needed); }

  /**
   * @param there whether the lot has such a certificate at all
   * @param until its last day, of several the latest; null when there is none or it has no end
   */
  public record Needed(CertificateKind kind, boolean there, LocalDate until) {
    boolean isGoodOn(LocalDate day) { return there && (until == null || !until.isBefore(day)); }
  }

  /** The kinds of which no certificate is good on that day. */
  public List<CertificateKind> lackingOn(LocalDate day) { return needed.stream().filter(each -> !each.isGoodOn(day)).map(Needed::kind).toList(); }
}
