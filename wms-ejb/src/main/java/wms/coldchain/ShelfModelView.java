package wms.coldchain;

import java.time.Instant;
import java.util.List;
import wms.shared.Names;

/**
 * A shelf-life model.
 *
 * @param materials those that age by it, in order of code
 * @param retiredAt since when no material may be given it any more; null while it is in use
 */
public record ShelfModelView(String code, Names names, Ageing ageing, List<Use> materials, Instant retiredAt, long version) {
  public record Use(String code, Names names) {}

  public ShelfModelView { materials = List.copyOf(materials); }

  public List<String> materialCodes() { return materials.stream().map(Use::code).toList(); }
}
