CREATE TABLE facility (
  code          VARCHAR(64)  NOT NULL PRIMARY KEY,
  kind          VARCHAR(32)  NOT NULL,
  name_zh       VARCHAR(200) NOT NULL,
  name_en       VARCHAR(200) NOT NULL,
  county        VARCHAR(200) NOT NULL,
  organisation  VARCHAR(200) NOT NULL,
  lat           DOUBLE PRECISION NOT NULL CHECK (lat BETWEEN -90 AND 90),
  lon           DOUBLE PRECISION NOT NULL CHECK (lon BETWEEN -180 AND 180),
  time_zone     VARCHAR(64)  NOT NULL,
  facility_mode VARCHAR(16)  NOT NULL,
  version       INT          NOT NULL
);

CREATE TABLE zone (
  code              VARCHAR(64)   NOT NULL PRIMARY KEY,
  facility          VARCHAR(64)   NOT NULL REFERENCES facility,
  name_zh           VARCHAR(200)  NOT NULL,
  name_en           VARCHAR(200)  NOT NULL,
  temperature_class VARCHAR(16)   NOT NULL,
  zone_use          VARCHAR(16)   NOT NULL,
  normal_use        VARCHAR(16)   NOT NULL,
  emergency_use     VARCHAR(16),
  area_m2           DECIMAL(12,2) NOT NULL CHECK (area_m2 > 0),
  capacity_kg       DECIMAL(19,3) NOT NULL CHECK (capacity_kg > 0),
  version           INT           NOT NULL
);
CREATE INDEX zone_by_facility ON zone (facility);

CREATE TABLE bin (
  code VARCHAR(64) NOT NULL PRIMARY KEY,
  zone VARCHAR(64) NOT NULL REFERENCES zone
);
CREATE INDEX bin_by_zone ON bin (zone);

CREATE TABLE road (
  code           VARCHAR(129) NOT NULL PRIMARY KEY,
  from_facility  VARCHAR(64)  NOT NULL REFERENCES facility,
  to_facility    VARCHAR(64)  NOT NULL REFERENCES facility,
  km             DOUBLE PRECISION NOT NULL CHECK (km > 0),
  drive_minutes  DOUBLE PRECISION NOT NULL CHECK (drive_minutes > 0),
  closed_because VARCHAR(500),
  version        INT          NOT NULL,
  CHECK (from_facility <> to_facility)
);

CREATE TABLE outline_corner (
  region  VARCHAR(64) NOT NULL,
  corner  INT         NOT NULL,
  lat     DOUBLE PRECISION NOT NULL,
  lon     DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (region, corner)
);
