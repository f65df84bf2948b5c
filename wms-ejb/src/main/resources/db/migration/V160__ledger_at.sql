-- What lay at the two places after a line, so that the line which breaks the books can be named; null where a place is outside.
ALTER TABLE stock_movement ADD COLUMN from_after DECIMAL(19,3);
ALTER TABLE stock_movement ADD COLUMN to_after DECIMAL(19,3);

-- The ledger is asked for any day, and a lot for its line of time.
CREATE INDEX stock_movement_came ON stock_movement (to_zone, moved_at);
CREATE INDEX stock_movement_time ON stock_movement (lot, moved_at);
