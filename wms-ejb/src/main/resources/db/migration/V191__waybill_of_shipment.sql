-- Which lines of the ledger left with a delivery. Those of before are known by who sent them off when, and to whom.
ALTER TABLE delivery ADD COLUMN shipment VARCHAR(36);
CREATE INDEX stock_shipment_consignee ON stock_shipment (consignee, shipped_at);
UPDATE delivery SET shipment = (
  SELECT MAX(s.id) FROM stock_shipment s WHERE s.consignee = delivery.consignee AND s.shipped_by = delivery.left_by AND s.shipped_at <= delivery.left_at AND s.shipped_at > delivery.left_at - 60000)
WHERE left_at IS NOT NULL;
CREATE INDEX delivery_shipment ON delivery (shipment);
