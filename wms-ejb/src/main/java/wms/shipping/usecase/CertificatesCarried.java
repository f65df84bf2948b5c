package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import wms.inventory.Certificate;
import wms.inventory.usecase.CertificateBook;
import wms.shared.Query;
import wms.shipping.DeliveryLine;
import wms.shipping.DeliveryView;
import wms.shipping.ParcelView;

/** The certificates of what is on a delivery: the consignee asks for them. */
@Query
public class CertificatesCarried {
  private final CertificateBook certificates;

  @Inject public CertificatesCarried(CertificateBook certificates) { this.certificates = certificates; }

  /** Those that stand, the oldest first; before it leaves, of what is loaded so far. */
  public List<Certificate> by(DeliveryView delivery) {
    Stream<String> left = delivery.lines().stream().map(DeliveryLine::lot);
    Stream<String> loaded = delivery.parcels().stream().filter(parcel -> delivery.id().equals(parcel.delivery())).flatMap(parcel -> parcel.contents().stream()).map(ParcelView.Content::lot);
    return certificates.of(Stream.concat(left, loaded).distinct().toList()).stream().filter(Certificate::stands).toList();
  }
}
