package wms.coldchain;

import java.time.Instant;
import java.util.List;

/**
 * What a profile shall ask from a time on.
 *
 * @param from null: at once
 * @param remark why
 */
public record ProfileChange(Double low, Double high, List<RuleView> rules, Instant from, String remark) {}
