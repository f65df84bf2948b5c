-- Time between two readings of a thermometer that is longer than its gap limit: neither warm nor cold is known of it.
CREATE TABLE data_gap (
  id        VARCHAR(36) NOT NULL PRIMARY KEY,
  facility  VARCHAR(64) NOT NULL,
  zone      VARCHAR(64) NOT NULL,
  sensor    VARCHAR(64) NOT NULL,
  from_at   BIGINT      NOT NULL,
  to_at     BIGINT      NOT NULL,
  filled_at BIGINT
);
CREATE INDEX data_gap_by_sensor ON data_gap (sensor, to_at);
