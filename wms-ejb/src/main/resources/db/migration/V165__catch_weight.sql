-- Goods that are weighed and counted, no two pieces of the same weight: what one piece weighs at least and at most. Null for all others.
ALTER TABLE material ADD COLUMN piece_kg_least DECIMAL(19,3);
ALTER TABLE material ADD COLUMN piece_kg_most DECIMAL(19,3);

-- In how many pieces, beside the weight; null where goods are not counted so.
ALTER TABLE stock_balance ADD COLUMN pieces INT CHECK (pieces >= 0);
ALTER TABLE stock_movement ADD COLUMN pieces INT CHECK (pieces >= 0);
ALTER TABLE reservation ADD COLUMN pieces INT CHECK (pieces >= 0);
ALTER TABLE stock_adjustment ADD COLUMN delta_pieces INT;
ALTER TABLE count_tally ADD COLUMN pieces INT CHECK (pieces >= 0);
ALTER TABLE count_line ADD COLUMN expected_pieces INT;
ALTER TABLE count_line ADD COLUMN variance_pieces INT;
