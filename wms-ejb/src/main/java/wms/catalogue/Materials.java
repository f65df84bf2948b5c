package wms.catalogue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import wms.shared.Part;
import wms.shared.Refusal;

@Part
public class Materials {
  private final EntityManager entities;

  @Inject public Materials(EntityManager entities) { this.entities = entities; }

  public Optional<Material> seek(String code) { return Optional.ofNullable(entities.find(Material.class, code)); }

  /** @throws Refusal not found */
  public Material find(String code) { return seek(code).orElseThrow(() -> Refusal.notFound("material", code)); }
}
