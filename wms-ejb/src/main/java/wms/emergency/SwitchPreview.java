package wms.emergency;

import java.util.List;
import wms.facilities.Mode;

/**
 * Everything a switch would do, at this moment.
 *
 * @param token stands for these effects; a switch sent with it is refused when the effects have changed
 */
public record SwitchPreview(String facility, Mode from, Mode target, List<Effect> effects, List<Block> blocks, String token) {
  public SwitchPreview {
    effects = List.copyOf(effects);
    blocks = List.copyOf(blocks);
  }

  public boolean isBlocked() { return !blocks.isEmpty(); }
}
