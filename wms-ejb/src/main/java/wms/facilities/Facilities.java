package wms.facilities;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import wms.shared.Part;
import wms.shared.Refusal;

/** The facilities with their zones and bins, for those who change them. */
@Part
public class Facilities {
  private final EntityManager entities;

  @Inject public Facilities(EntityManager entities) { this.entities = entities; }

  /** @throws Refusal not found */
  public Facility facility(String code) { return seekFacility(code).orElseThrow(() -> Refusal.notFound("facility", code)); }

  /** The facility as it is now, kept from other switches until the end of the transaction. */
  public Facility lock(String code) {
    Facility facility = entities.find(Facility.class, code, LockModeType.PESSIMISTIC_WRITE);
    if (facility == null) throw Refusal.notFound("facility", code);
    return facility;
  }

  /** @throws Refusal not found */
  public Zone zone(String code) { return seekZone(code).orElseThrow(() -> Refusal.notFound("zone", code)); }

  /** @throws Refusal not found */
  public Bin bin(String code) { return seekBin(code).orElseThrow(() -> Refusal.notFound("bin", code)); }

  public Optional<Facility> seekFacility(String code) { return Optional.ofNullable(entities.find(Facility.class, code)); }

  public Optional<Zone> seekZone(String code) { return Optional.ofNullable(entities.find(Zone.class, code)); }

  public Optional<Bin> seekBin(String code) { return Optional.ofNullable(entities.find(Bin.class, code)); }

  public List<Zone> zonesOf(String facility) {
    return entities.createQuery("SELECT z FROM Zone z WHERE z.facility = :facility ORDER BY z.code", Zone.class).setParameter("facility", facility).getResultList();
  }

  public List<Bin> binsOf(String zone) {
    return entities.createQuery("SELECT b FROM Bin b WHERE b.zone = :zone ORDER BY b.code", Bin.class).setParameter("zone", zone).getResultList();
  }

  void add(Facility facility) { entities.persist(facility); }

  void add(Zone zone) { entities.persist(zone); }

  void add(Bin bin) { entities.persist(bin); }
}
