package wms.shared.gs1;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wms.shared.Refusal;

/** Which elements need which others (General Specifications, section 4.13: mandatory and invalid associations). */
final class Together {
  private Together() {}

  static void mustBeWhole(Collection<Element> elements) {
    if (elements.isEmpty()) throw Gs1Reason.EMPTY.with(Map.of());
    Set<Ai> said = elements.stream().map(Element::ai).collect(Collectors.toCollection(() -> EnumSet.noneOf(Ai.class)));
    boolean contents = said.contains(Ai.CONTENT) || said.contains(Ai.COUNT);
    if (contents && said.contains(Ai.GTIN)) throw Gs1Reason.AI_NOT_TOGETHER.with(Map.of("ai", Ai.GTIN.code(), "other", said.contains(Ai.CONTENT) ? Ai.CONTENT.code() : Ai.COUNT.code()));
    if (contents && !said.contains(Ai.SSCC)) throw Gs1Reason.COUNT_WITHOUT_UNIT.with(Map.of());
    if (contents && !said.contains(Ai.COUNT)) throw missing(Ai.CONTENT.code(), Ai.COUNT);
    if (contents && !said.contains(Ai.CONTENT)) throw missing(Ai.COUNT.code(), Ai.CONTENT);
    if (contents || said.contains(Ai.GTIN)) return;
    elements.stream().filter(element -> element.ai().isOfGoods()).findFirst().ifPresent(element -> { throw missing(element.key(), Ai.GTIN); });
  }

  private static Refusal missing(String ai, Ai needs) { return Gs1Reason.AI_MISSING.with(Map.of("ai", ai, "needs", needs.code())); }
}
