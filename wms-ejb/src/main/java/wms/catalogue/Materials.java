package wms.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Optional;
import wms.shared.Refusal;

@Dependent
public class Materials {
  private final EntityManager entities;

  @Inject public Materials(EntityManager entities) { this.entities = entities; }

  public Optional<Material> seek(String code) { return Optional.ofNullable(entities.find(Material.class, code)); }

  public Optional<Material> seek(Gtin gtin) {
    return entities.createQuery("SELECT m FROM Material m WHERE m.gtin = :gtin", Material.class).setParameter("gtin", gtin).setFlushMode(FlushModeType.COMMIT).getResultStream().findFirst();
  }

  /** @throws Refusal not found */
  public Material find(String code) { return seek(code).orElseThrow(() -> Refusal.notFound("material", code)); }

  void add(Material material) { entities.persist(material); }
}
