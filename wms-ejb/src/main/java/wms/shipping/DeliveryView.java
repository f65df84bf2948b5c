package wms.shipping;

import java.time.Instant;
import java.util.List;
import wms.catalogue.TemperatureClass;

/**
 * One vehicle's load to one consignee, with what came of it.
 *
 * @param destination one of our own facilities, or null when it goes outside
 * @param bodyTemperature degrees Celsius in the vehicle's body before it was loaded, or null
 * @param excepted why a lead let it be loaded although its body was not in the band, or null
 * @param parcels of its orders, loaded or not; empty in lists
 * @param lines what left; empty before that and in lists
 * @param expectedAt when it should be there, null before it leaves
 * @param signature strokes as drawn, or null
 */
public record DeliveryView(String id, String number, DeliveryState state, String facility, String consignee, String destination, String plate, TemperatureClass vehicleClass, String driver, String seal,
    Double bodyTemperature, Instant bodyMeasuredAt, String excepted, String exceptedBy, List<WaveView.WaveOrder> orders, List<ParcelView> parcels, List<DeliveryLine> lines,
    Instant madeAt, String madeBy, Instant leftAt, String leftBy, Instant expectedAt, Instant arrivedAt, String arrivedBy, Double arrivedTemperature, String signedBy, String signature, String remark, long version) {}
