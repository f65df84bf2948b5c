-- The roll-ups of one series for the hours of one day (UTC): 24 times how many, lowest, highest, sum; in 28 bytes each, as Day packs them.
CREATE TABLE reading_day (
  series      INT    NOT NULL REFERENCES reading_series,
  day_at      BIGINT NOT NULL,
  hours       ${shortbytes} NOT NULL,
  PRIMARY KEY (series, day_at)
);

-- Up to where raw readings were dropped, and up to where late ones are not taken any more, since when.
CREATE TABLE reading_retention (
  id             INT    NOT NULL PRIMARY KEY,
  dropped_before BIGINT NOT NULL,
  refused_before BIGINT NOT NULL,
  raised_at      BIGINT NOT NULL
);
INSERT INTO reading_retention (id, dropped_before, refused_before, raised_at) VALUES (1, 0, 0, 0);
