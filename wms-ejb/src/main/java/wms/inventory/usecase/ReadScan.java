package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import wms.inventory.Scan;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.shared.gs1.ElementString;
import wms.shared.gs1.Sscc;

/** What a scan means here: one of our own codes, or else a code of the trade. */
@Query
public class ReadScan {
  private final NamedThings things;
  private final Clock clock;

  @Inject public ReadScan(NamedThings things, Clock clock) {
    this.things = things;
    this.clock = clock;
  }

  /**
   * @param text as the scanner sent it
   * @param scope only what lies there is named
   * @throws Refusal with the reason of {@code wms.shared.gs1} when it is neither
   */
  public Scan read(String text, Scope scope) {
    if (text == null) throw Refusal.invalid("/text", "REQUIRED");
    String code = text.strip();
    List<Scan.Named> ours = code.matches("[A-Za-z0-9_-]{1,64}") ? things.coded(code, scope) : List.of();
    if (!ours.isEmpty()) return new Scan(code, List.of(), null, null, null, null, null, null, null, ours);
    return read(ElementString.read(text, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)), scope);
  }

  private Scan read(ElementString code, Scope scope) {
    List<Scan.Part> parts = code.elements().stream().map(element -> new Scan.Part(element.key(), element.text())).toList();
    return new Scan(code.human(), parts, code.gtin().orElse(null), code.lotNumber().orElse(null), code.produced().orElse(null), code.expiry().orElse(null), code.netKg().orElse(null),
        code.count().orElse(null), code.sscc().map(Sscc::digits).orElse(null), named(code, scope));
  }

  private List<Scan.Named> named(ElementString code, Scope scope) {
    List<Scan.Named> named = new ArrayList<>();
    code.sscc().ifPresent(sscc -> named.addAll(things.unit(sscc, scope)));
    code.gtin().ifPresent(gtin -> {
      code.lotNumber().ifPresent(number -> named.addAll(things.lots(gtin, number, scope)));
      named.addAll(things.material(gtin));
    });
    return named;
  }
}
