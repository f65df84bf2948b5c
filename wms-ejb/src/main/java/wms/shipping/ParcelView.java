package wms.shipping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * Picked goods of one order that travel as one thing.
 *
 * @param delivery what it is loaded on, or null
 */
public record ParcelView(String sscc, String facility, String order, String orderNumber, String delivery, Instant packedAt, String packedBy, Instant loadedAt, String loadedBy, Instant openedAt, String openedBy, List<Content> contents) {
  /** @param reservation what keeps the goods until they leave */
  @Schema(name = "ParcelContent")
  public record Content(String reservation, String lot, String lotNumber, String material, Names names, LocalDate expiry, TemperatureClass temperatureClass, Quantity quantity, Integer pieces) {}
}
