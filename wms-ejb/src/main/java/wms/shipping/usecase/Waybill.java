package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.inventory.Certificate;
import wms.people.PartnerBook;
import wms.people.PartnerRole;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.paper.Paper;
import wms.shipping.DeliveryLine;
import wms.shipping.DeliveryView;
import wms.shipping.ParcelView;

/** 电子运单: a delivery on paper, for the driver and whoever stops or receives it. Before it leaves it shows what is loaded so far. */
@Query
public class Waybill {
  private final FacilityBook facilities;
  private final PartnerBook partners;
  private final CertificatesCarried certificates;

  @Inject public Waybill(FacilityBook facilities, PartnerBook partners, CertificatesCarried certificates) {
    this.facilities = facilities;
    this.partners = partners;
    this.certificates = certificates;
  }

  /** PDF, as many pages as its lines need. */
  public byte[] of(DeliveryView delivery) {
    FacilityView from = facilities.facility(delivery.facility());
    List<DeliveryLine> lines = delivery.lines().isEmpty() ? loaded(delivery) : delivery.lines();
    List<Certificate> carried = certificates.by(delivery);
    int pages = Math.max(1, (lines.size() + WaybillDrawing.LINES_A_PAGE - 1) / WaybillDrawing.LINES_A_PAGE);
    try (Paper paper = Paper.a4()) {
      for (int page = 0; page < pages; page++) {
        List<DeliveryLine> some = lines.subList(page * WaybillDrawing.LINES_A_PAGE, Math.min(lines.size(), (page + 1) * WaybillDrawing.LINES_A_PAGE));
        paper.add(1, new WaybillDrawing(delivery, both(from.names()), consignee(delivery), some, carried, page + 1 + " / " + pages, ZoneId.of(from.timezone())));
      }
      return paper.toPdf();
    }
  }

  /** By the name it is registered under, if it is. */
  private String consignee(DeliveryView delivery) {
    if (delivery.destination() != null) return both(facilities.facility(delivery.destination()).names());
    return partners.named(delivery.consignee(), PartnerRole.CONSIGNEE).map(partner -> both(partner.names())).orElse(delivery.consignee());
  }

  private static String both(Names names) { return names.zh() + " " + names.en(); }

  private static List<DeliveryLine> loaded(DeliveryView delivery) {
    List<DeliveryLine> lines = new ArrayList<>();
    for (ParcelView parcel : delivery.parcels())
      if (delivery.id().equals(parcel.delivery()))
        for (ParcelView.Content goods : parcel.contents())
          lines.add(new DeliveryLine(lines.size() + 1, parcel.order(), parcel.sscc(), goods.lot(), goods.lotNumber(), goods.material(), goods.names(), goods.expiry(), goods.temperatureClass(), goods.quantity(), goods.pieces(), null, null, null, null));
    return lines;
  }
}
