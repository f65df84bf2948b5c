package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import wms.inventory.Proof;
import wms.inventory.usecase.LedgerProof;
import wms.shared.Actor;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;

/** Whether the books agree. */
@Door
@Path("ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {
  private final Caller caller;
  private final LedgerProof proof;

  @Inject LedgerResource(Caller caller, LedgerProof proof) {
    this.caller = caller;
    this.proof = proof;
  }

  /** Without a facility it looks at every one, which asks for the right to see every one. */
  @GET @Path("proof") @Allowed({Right.SEE, Right.AUDIT})
  public Proof prove(@QueryParam("facility") String facility, @QueryParam("zone") String zone, @QueryParam("lot") String lot) {
    caller.actor().mustBeAllowed(Right.SEE, facility == null ? Actor.EVERYWHERE : facility);
    return proof.prove(facility, zone, lot);
  }
}
