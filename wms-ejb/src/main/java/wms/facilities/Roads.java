package wms.facilities;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import wms.shared.Part;
import wms.shared.Refusal;

@Part
public class Roads {
  private final EntityManager entities;

  @Inject public Roads(EntityManager entities) { this.entities = entities; }

  /** The stretch between the two, in whichever direction it was entered. */
  public Optional<Road> between(String one, String other) {
    return Optional.ofNullable(entities.find(Road.class, Road.code(one, other))).or(() -> Optional.ofNullable(entities.find(Road.class, Road.code(other, one))));
  }

  /** @throws Refusal not found */
  public Road road(String from, String to) { return between(from, to).orElseThrow(() -> Refusal.notFound("road", Road.code(from, to))); }

  void add(Road road) { entities.persist(road); }

  void flush() { entities.flush(); }
}
