package wms.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A role at a facility, or everywhere ({@code *}). Written {@code LEAD@CJ-DU} in files. */
@Embeddable
public class Grant {
  @Enumerated(EnumType.STRING) @Column(name = "role_name", nullable = false) private Role role;
  @Column(name = "facility", nullable = false) private String facility;

  protected Grant() {}

  public Grant(Role role, String facility) {
    this.role = Objects.requireNonNull(role);
    this.facility = Objects.requireNonNull(facility);
  }

  public Role role() { return role; }

  public String facility() { return facility; }

  @Override public boolean equals(Object other) {
    return other instanceof Grant grant && role == grant.role && facility.equals(grant.facility);
  }

  @Override public int hashCode() { return Objects.hash(role, facility); }
}
