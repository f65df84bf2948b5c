-- The gap that was found, of which late readings left this one; a gap that was found is its own.
ALTER TABLE data_gap ADD COLUMN whole VARCHAR(36);
UPDATE data_gap SET whole = id;
ALTER TABLE data_gap ALTER COLUMN whole SET NOT NULL;
CREATE INDEX data_gap_by_whole ON data_gap (whole);
