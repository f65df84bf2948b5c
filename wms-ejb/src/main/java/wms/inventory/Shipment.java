package wms.inventory;

import java.util.List;

/** Goods that left together. */
public record Shipment(String id, String consignee, List<Movement> movements) {}
