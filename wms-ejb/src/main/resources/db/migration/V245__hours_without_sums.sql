-- What an hour amounts to is in the roll-ups.
ALTER TABLE reading_hour DROP COLUMN lowest;
ALTER TABLE reading_hour DROP COLUMN highest;
ALTER TABLE reading_hour DROP COLUMN total;
