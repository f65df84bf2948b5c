package wms.dispatch;

import java.math.BigDecimal;
import java.util.List;

/** What the plan gives to one need, and what limited it when something is missing. */
public record NeedAnswer(String need, BigDecimal met, BigDecimal unmet, List<Limit> limits) {
  public NeedAnswer { limits = List.copyOf(limits); }
}
