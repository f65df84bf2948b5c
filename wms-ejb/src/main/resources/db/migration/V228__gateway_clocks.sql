-- How far a gateway's clock is off: the least time between a reading's own time and its receipt, in the hour under way, in the last whole
-- hour, and in the first whole hour there was.
ALTER TABLE gateway ADD COLUMN clock_hour BIGINT;
ALTER TABLE gateway ADD COLUMN clock_least BIGINT;
ALTER TABLE gateway ADD COLUMN clock_last BIGINT;
ALTER TABLE gateway ADD COLUMN clock_last_hour BIGINT;
ALTER TABLE gateway ADD COLUMN clock_first BIGINT;
ALTER TABLE gateway ADD COLUMN clock_first_hour BIGINT;
