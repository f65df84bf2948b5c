-- Profiles are no longer one for each class, and rules watch anything that is sensed, from one time to another. The keys of their tables
-- have no names to drop them by, so the tables are made anew.
CREATE TABLE cold_profile_before (
  code              VARCHAR(64)  NOT NULL PRIMARY KEY,
  temperature_class VARCHAR(16)  NOT NULL,
  name_zh           VARCHAR(200) NOT NULL,
  name_en           VARCHAR(200) NOT NULL,
  low_c             DOUBLE PRECISION,
  high_c            DOUBLE PRECISION
);
INSERT INTO cold_profile_before SELECT code, temperature_class, name_zh, name_en, low_c, high_c FROM cold_profile;

CREATE TABLE cold_rule_before (
  code         VARCHAR(64) NOT NULL PRIMARY KEY,
  profile      VARCHAR(64) NOT NULL,
  bound        VARCHAR(8)  NOT NULL,
  limit_c      DOUBLE PRECISION NOT NULL,
  duration_s   BIGINT      NOT NULL,
  window_s     BIGINT,
  hysteresis_k DOUBLE PRECISION NOT NULL,
  severity     VARCHAR(16) NOT NULL
);
INSERT INTO cold_rule_before SELECT code, profile, bound, limit_c, duration_s, window_s, hysteresis_k, severity FROM cold_rule;

CREATE TABLE cold_watch_before (
  sensor        VARCHAR(64) NOT NULL,
  rule_code     VARCHAR(64) NOT NULL,
  outside_since BIGINT,
  kept          ${text}     NOT NULL,
  PRIMARY KEY (sensor, rule_code)
);
INSERT INTO cold_watch_before SELECT sensor, rule_code, outside_since, kept FROM cold_watch;

DROP TABLE cold_watch;
DROP TABLE cold_rule;
DROP TABLE cold_profile;

-- The band is that of its first version. One that stands for its class holds in the zones of the class that chose none.
CREATE TABLE cold_profile (
  code              VARCHAR(64)  NOT NULL PRIMARY KEY,
  temperature_class VARCHAR(16)  NOT NULL,
  name_zh           VARCHAR(200) NOT NULL,
  name_en           VARCHAR(200) NOT NULL,
  low_c             DOUBLE PRECISION,
  high_c            DOUBLE PRECISION,
  stands_for_class  SMALLINT     NOT NULL DEFAULT 1,
  version           INT          NOT NULL DEFAULT 1
);
INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) SELECT code, temperature_class, name_zh, name_en, low_c, high_c FROM cold_profile_before;

-- A version after the first: its band, and who had it take effect. The rules say themselves from when to when they are in force.
CREATE TABLE cold_profile_version (
  profile      VARCHAR(64) NOT NULL REFERENCES cold_profile,
  number       INT         NOT NULL,
  valid_from   BIGINT      NOT NULL,
  low_c        DOUBLE PRECISION,
  high_c       DOUBLE PRECISION,
  remark       VARCHAR(500) NOT NULL,
  activated_by VARCHAR(64) NOT NULL,
  activated_at BIGINT      NOT NULL,
  PRIMARY KEY (profile, number)
);

-- Limits and hysteresis are in the unit of the quantity. per_s: the change within that time is judged. door_s: so long the clock stands
-- while a door is open.
CREATE TABLE cold_rule (
  code         VARCHAR(64) NOT NULL,
  profile      VARCHAR(64) NOT NULL REFERENCES cold_profile,
  quantity     VARCHAR(16) NOT NULL DEFAULT 'TEMP',
  per_s        BIGINT      CHECK (per_s > 0),
  bound        VARCHAR(8)  NOT NULL,
  limit_c      DOUBLE PRECISION NOT NULL,
  duration_s   BIGINT      NOT NULL CHECK (duration_s >= 0),
  window_s     BIGINT,
  hysteresis_k DOUBLE PRECISION NOT NULL CHECK (hysteresis_k >= 0),
  severity     VARCHAR(16) NOT NULL,
  door_s       BIGINT      CHECK (door_s > 0),
  in_defrost   SMALLINT    NOT NULL DEFAULT 0,
  holds        SMALLINT    NOT NULL DEFAULT 1,
  valid_from   BIGINT      NOT NULL DEFAULT 0,
  valid_to     BIGINT,
  PRIMARY KEY (code, valid_from)
);
CREATE INDEX cold_rule_by_profile ON cold_rule (profile);
INSERT INTO cold_rule (code, profile, bound, limit_c, duration_s, window_s, hysteresis_k, severity)
  SELECT code, profile, bound, limit_c, duration_s, window_s, hysteresis_k, severity FROM cold_rule_before;

-- A watch that is not calm: the value is beyond its limit, or was within the rule's window. Its rule is in force at the sensor since.
CREATE TABLE cold_watch (
  sensor        VARCHAR(64) NOT NULL REFERENCES sensor,
  rule_code     VARCHAR(64) NOT NULL,
  valid_from    BIGINT      NOT NULL,
  quantity      VARCHAR(16) NOT NULL,
  outside_since BIGINT,
  kept          ${text}     NOT NULL,
  PRIMARY KEY (sensor, rule_code, valid_from)
);
INSERT INTO cold_watch SELECT sensor, rule_code, 0, 'TEMP', outside_since, kept FROM cold_watch_before;

DROP TABLE cold_watch_before;
DROP TABLE cold_rule_before;
DROP TABLE cold_profile_before;

-- Which profile a zone keeps from a time on; null: that of its class again.
CREATE TABLE zone_profile (
  zone       VARCHAR(64) NOT NULL REFERENCES zone,
  valid_from BIGINT      NOT NULL,
  profile    VARCHAR(64) REFERENCES cold_profile,
  PRIMARY KEY (zone, valid_from)
);

-- An excursion keeps the rule it was judged by.
ALTER TABLE excursion ADD COLUMN quantity VARCHAR(16) DEFAULT 'TEMP' NOT NULL;
ALTER TABLE excursion ADD COLUMN per_s BIGINT;
ALTER TABLE excursion ADD COLUMN holds SMALLINT DEFAULT 1 NOT NULL;
