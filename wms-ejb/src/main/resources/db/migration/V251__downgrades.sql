-- Null: as good as it came. A lower grade holds for the whole lot, as its date does.
ALTER TABLE lot ADD COLUMN grade VARCHAR(8) CHECK (grade IN ('B', 'C'));

-- What a decision on a hold changed of the lot: its last day from which to which, or to which grade.
ALTER TABLE stock_hold ADD COLUMN expiry_before DATE;
ALTER TABLE stock_hold ADD COLUMN expiry_after DATE;
ALTER TABLE stock_hold ADD COLUMN grade_after VARCHAR(8);
