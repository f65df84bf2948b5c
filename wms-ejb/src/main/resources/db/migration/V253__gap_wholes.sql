-- The gap that speaks for this one: the first of the same outage, or the one of which late readings left this; otherwise its own.
ALTER TABLE data_gap ADD COLUMN whole VARCHAR(36);
UPDATE data_gap SET whole = id;
ALTER TABLE data_gap ALTER COLUMN whole SET NOT NULL;
CREATE INDEX data_gap_by_whole ON data_gap (whole);
