package wms.shipping;

import java.time.Instant;
import java.util.List;

/** A wave with its pick lists, their lines left out. */
public record WaveView(String id, String number, String facility, List<WaveOrder> orders, List<PickListView> lists, Instant madeAt, String madeBy) {
  public record WaveOrder(String id, String number, String consignee) {}
}
