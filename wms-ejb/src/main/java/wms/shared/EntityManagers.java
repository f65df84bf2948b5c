package wms.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets repositories take their entity manager in the constructor, so that a test may hand them its own. */
@Dependent
class EntityManagers {
  @Produces @PersistenceContext(unitName = "wms") private EntityManager entities;
}
