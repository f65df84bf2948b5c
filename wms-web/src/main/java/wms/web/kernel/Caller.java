package wms.web.kernel;

import jakarta.enterprise.context.RequestScoped;
import wms.people.Identity;
import wms.shared.Actor;
import wms.shared.CommonReason;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import java.util.Map;

/** Who calls, and what is known of the request. */
@RequestScoped
public class Caller {
  private Identity identity;
  private Actor actor;
  private String token;
  private String address = "";
  private WriteRequest write;

  void arrivesFrom(String from) { address = from; }

  void isKnownAs(Identity known, String byToken) {
    identity = known;
    actor = known.actingFrom(address);
    token = byToken;
  }

  void writes(WriteRequest request) { write = request; }

  /** @throws Refusal NOT_SIGNED_IN */
  public Actor actor() {
    if (actor == null) throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, CommonReason.NOT_SIGNED_IN, Map.of());
    return actor;
  }

  public Identity identity() {
    actor();
    return identity;
  }

  public boolean isKnown() { return actor != null; }

  public String token() { return token; }

  public String address() { return address; }

  /** The facilities whose data may be shown. */
  public Scope sees() { return actor().where(Right.SEE); }

  /** The writing request under way, null when this one only reads. */
  WriteRequest write() { return write; }
}
