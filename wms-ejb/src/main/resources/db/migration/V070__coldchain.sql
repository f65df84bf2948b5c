CREATE TABLE cold_profile (
  code              VARCHAR(64)  NOT NULL PRIMARY KEY,
  temperature_class VARCHAR(16)  NOT NULL UNIQUE,
  name_zh           VARCHAR(200) NOT NULL,
  name_en           VARCHAR(200) NOT NULL,
  low_c             DOUBLE PRECISION,
  high_c            DOUBLE PRECISION
);

CREATE TABLE cold_rule (
  code         VARCHAR(64) NOT NULL PRIMARY KEY,
  profile      VARCHAR(64) NOT NULL REFERENCES cold_profile,
  bound        VARCHAR(8)  NOT NULL,
  limit_c      DOUBLE PRECISION NOT NULL,
  duration_s   BIGINT      NOT NULL CHECK (duration_s >= 0),
  window_s     BIGINT,
  hysteresis_k DOUBLE PRECISION NOT NULL CHECK (hysteresis_k >= 0),
  severity     VARCHAR(16) NOT NULL
);

-- A watch that is not calm: the temperature is beyond its limit, or was within the rule's window.
CREATE TABLE cold_watch (
  sensor       VARCHAR(64)   NOT NULL REFERENCES sensor,
  rule_code    VARCHAR(64)   NOT NULL REFERENCES cold_rule,
  outside_since BIGINT,
  kept         ${text}       NOT NULL,
  PRIMARY KEY (sensor, rule_code)
);

CREATE TABLE excursion (
  id           VARCHAR(36) NOT NULL PRIMARY KEY,
  facility     VARCHAR(64) NOT NULL,
  zone         VARCHAR(64) NOT NULL,
  sensor       VARCHAR(64) NOT NULL,
  rule_code    VARCHAR(64) NOT NULL,
  bound        VARCHAR(8)  NOT NULL,
  limit_c      DOUBLE PRECISION NOT NULL,
  severity     VARCHAR(16) NOT NULL,
  started_at   BIGINT      NOT NULL,
  confirmed_at BIGINT      NOT NULL,
  ended_at     BIGINT,
  end_reason   VARCHAR(16),
  extreme_c    DOUBLE PRECISION NOT NULL,
  outside_ms   BIGINT      NOT NULL
);
CREATE INDEX excursion_by_sensor ON excursion (sensor, rule_code, started_at);
CREATE INDEX excursion_by_zone ON excursion (zone, started_at);

-- Which lots were in the zone; only ever added to.
CREATE TABLE excursion_lot (
  excursion    VARCHAR(36) NOT NULL REFERENCES excursion,
  lot          VARCHAR(64) NOT NULL,
  PRIMARY KEY (excursion, lot)
);
CREATE INDEX excursion_by_lot ON excursion_lot (lot);
