-- What of a material lies at a facility, what has to be used first coming first: allocation reads the first few and no more.
ALTER TABLE stock_balance ADD COLUMN material VARCHAR(64);
UPDATE stock_balance SET material = (SELECT l.material FROM lot l WHERE l.lot = stock_balance.lot);
ALTER TABLE stock_balance ALTER COLUMN material SET NOT NULL;
CREATE INDEX stock_balance_material ON stock_balance (facility, material, use_by, lot, place);
-- Many lots at once: an index that a question can name, for Derby would rather read every lot there is.
CREATE INDEX lot_named ON lot (lot, lot_number);
