package wms.emergency.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import wms.emergency.Effect;
import wms.facilities.Mode;
import wms.shared.Facts;

/** A short text that is the same exactly when a switch would do the same: SHA-256 over the effects in their order. */
public final class EffectsToken {
  private EffectsToken() {}

  public static String of(String facility, Mode from, Mode target, List<Effect> effects) {
    StringBuilder told = new StringBuilder(facility).append('\n').append(from).append('\n').append(target);
    effects.forEach(effect -> told.append('\n').append(effect.code()).append(' ').append(Facts.write(effect.params())));
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
