package wms.shared.gs1;

import java.util.Map;
import wms.shared.Reason;
import wms.shared.Refusal;

/** Why a code cannot be taken. Each brings the facts its sentence needs: mostly {@code ai} and {@code text}. */
public enum Gs1Reason implements Reason {
  EMPTY, NOT_GS1, AI_UNKNOWN, AI_TWICE, AI_MISSING, AI_NOT_TOGETHER, COUNT_WITHOUT_UNIT, TOO_LONG, TOO_SHORT, CHARACTER_NOT_ALLOWED, CHECK_DIGIT_WRONG, MONTH_WRONG, DAY_WRONG,
  YEAR_OUT_OF_REACH;

  Refusal with(Map<String, Object> facts) { return Refusal.of(Refusal.Kind.UNPROCESSABLE, this, facts); }

  Refusal in(String ai, String text) { return with(Map.of("ai", ai, "text", text)); }
}
