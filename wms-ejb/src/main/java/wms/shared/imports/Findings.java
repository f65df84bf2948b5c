package wms.shared.imports;

import java.util.List;
import java.util.Map;
import wms.shared.Facts;
import wms.shared.Refusal;

/** What a refusal said, as text to be kept. */
final class Findings {
  private Findings() {}

  static String write(Refusal refusal) {
    List<Map<String, Object>> errors = refusal.fields().stream().map(field -> Map.<String, Object>of("pointer", field.pointer(), "code", field.code(), "params", field.params())).toList();
    return Facts.write(Map.of("params", refusal.params(), "errors", errors));
  }

  static Map<String, Object> params(Map<String, Object> findings) { return map(findings.getOrDefault("params", Map.of())); }

  static List<Refusal.Field> errors(Map<String, Object> findings) {
    return ((List<?>) findings.getOrDefault("errors", List.of())).stream().map(Findings::map)
        .map(error -> new Refusal.Field(String.valueOf(error.get("pointer")), String.valueOf(error.get("code")), map(error.get("params")))).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) { return (Map<String, Object>) value; }
}
