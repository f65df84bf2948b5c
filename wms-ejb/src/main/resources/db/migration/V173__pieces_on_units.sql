-- How many pieces of goods that are weighed and counted stand on units; 0 for all others.
ALTER TABLE stock_balance ADD COLUMN pieces_on_units INT DEFAULT 0 NOT NULL;
ALTER TABLE stock_balance ADD CONSTRAINT stock_pieces_on_units CHECK (pieces_on_units >= 0 AND pieces_on_units <= COALESCE(pieces, 0));
