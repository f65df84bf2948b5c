package wms.dispatch.domain;

import java.util.Map;
import java.util.regex.Pattern;
import wms.dispatch.PlanReason;
import wms.shared.Refusal;

/**
 * The number of an order to use goods of the reserve (动用指令), as offices write it: {@code 昌应急动〔2026〕12号}, {@code CJ-2026/0012}. It is
 * what the paper, the plan and the ledger have in common, so it must be there, readable, and used once.
 */
public final class OrderOfUse {
  private static final Pattern FORM = Pattern.compile("(?=.*\\p{N})[\\p{L}\\p{N}〔〕（）\\[\\]() ./_-]{4,64}");

  private OrderOfUse() {}

  /** @throws Refusal ORDER_OF_USE_MISSING or ORDER_OF_USE_MALFORMED, as bad input */
  public static String parse(String text) {
    String number = text == null ? "" : text.strip();
    if (number.isEmpty()) throw Refusal.of(Refusal.Kind.INVALID, PlanReason.ORDER_OF_USE_MISSING, Map.of());
    if (!FORM.matcher(number).matches()) throw Refusal.of(Refusal.Kind.INVALID, PlanReason.ORDER_OF_USE_MALFORMED, Map.of("given", number));
    return number;
  }
}
