package wms.shared;

import java.util.List;
import java.util.Map;

/**
 * A "no" with its reason, its facts and, for bad input, the fields it concerns. Thrown inside a use case it rolls the work back.
 */
public final class Refusal extends RuntimeException {
  /** What the caller can do about it; the doors map it to a status. */
  public enum Kind { INVALID, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT, STALE, UNPROCESSABLE, TOO_LARGE, TOO_MANY, BUSY, PRECONDITION_MISSING }

  /** One bad field: where it is (JSON pointer), the reason code, and facts for the translated sentence. */
  public record Field(String pointer, String code, Map<String, Object> params) {
    public Field(String pointer, String code) { this(pointer, code, Map.of()); }
  }

  private final transient Kind kind;
  private final transient Reason reason;
  private final transient Map<String, Object> params;
  private final transient List<Field> fields;

  private Refusal(Kind kind, Reason reason, Map<String, Object> params, List<Field> fields) {
    super(reason.name() + (params.isEmpty() ? "" : " " + params) + (fields.isEmpty() ? "" : " " + fields));
    this.kind = kind;
    this.reason = reason;
    this.params = Map.copyOf(params);
    this.fields = List.copyOf(fields);
  }

  public static Refusal of(Kind kind, Reason reason, Map<String, Object> params) { return new Refusal(kind, reason, params, List.of()); }

  /** A rule of the trade says no to a request that is well formed. */
  public static Refusal conflict(Reason reason, Map<String, Object> params) { return of(Kind.CONFLICT, reason, params); }

  public static Refusal conflict(Reason reason) { return conflict(reason, Map.of()); }

  /** The request itself is wrong; every bad field is named at once. */
  public static Refusal invalid(List<Field> fields) { return new Refusal(Kind.INVALID, CommonReason.INVALID_INPUT, Map.of(), fields); }

  public static Refusal invalid(String pointer, String code, Map<String, Object> params) { return invalid(List.of(new Field(pointer, code, params))); }

  public static Refusal invalid(String pointer, String code) { return invalid(pointer, code, Map.of()); }

  /** The request is well formed, but what it carries cannot be taken; every error is named at once. */
  public static Refusal unprocessable(Reason reason, Map<String, Object> params, List<Field> fields) { return new Refusal(Kind.UNPROCESSABLE, reason, params, fields); }

  public static Refusal notFound(String what, Object id) { return of(Kind.NOT_FOUND, CommonReason.NOT_FOUND, Map.of("what", what, "id", String.valueOf(id))); }

  public static Refusal forbidden(Reason reason, Map<String, Object> params) { return of(Kind.FORBIDDEN, reason, params); }

  /** Someone else changed the thing since it was read. */
  public static Refusal stale() { return of(Kind.STALE, CommonReason.STALE, Map.of()); }

  public Kind kind() { return kind; }

  public Reason reason() { return reason; }

  public Map<String, Object> params() { return params; }

  public List<Field> fields() { return fields; }
}
