package wms.web.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import wms.reports.GreenElectricity;
import wms.reports.usecase.GreenBook;
import wms.reports.usecase.KeepGreenElectricity;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** How much of a facility's electricity is green, from which day on, as a person knows it. */
@Door
@Path("facilities/{code}/green-electricity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GreenElectricityResource {
  public record Said(LocalDate fromDay, BigDecimal percent, String proof) {}

  private final Caller caller;
  private final GreenBook book;
  private final KeepGreenElectricity keep;

  @Inject GreenElectricityResource(Caller caller, GreenBook book, KeepGreenElectricity keep) {
    this.caller = caller;
    this.book = book;
    this.keep = keep;
  }

  @GET @Allowed(Right.SEE)
  public List<GreenElectricity> list(@PathParam("code") String code) {
    caller.actor().mustBeAllowed(Right.SEE, code);
    return book.of(code);
  }

  @PUT @Allowed(Right.ADMINISTER)
  public List<GreenElectricity> keep(@PathParam("code") String code, Said said) {
    Said s = Given.body(said);
    return keep.keep(code, s.fromDay(), s.percent(), s.proof(), caller.actor());
  }
}
