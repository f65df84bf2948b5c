-- The last day of what lies of a lot at a place: the date on its label, or an earlier one that the temperatures it has had leave it.
-- Null for goods that keep.
ALTER TABLE stock_balance ADD COLUMN use_by DATE;
UPDATE stock_balance SET use_by = (SELECT l.expiry FROM lot l WHERE l.lot = stock_balance.lot);
