-- What a bin holds, and where one walks to it: aisle, number along the aisle, level from the floor.
ALTER TABLE bin ADD COLUMN capacity_kg DECIMAL(19,3) CHECK (capacity_kg > 0);
ALTER TABLE bin ADD COLUMN capacity_m3 DECIMAL(19,6) CHECK (capacity_m3 > 0);
ALTER TABLE bin ADD COLUMN length_mm INT CHECK (length_mm > 0);
ALTER TABLE bin ADD COLUMN width_mm INT CHECK (width_mm > 0);
ALTER TABLE bin ADD COLUMN height_mm INT CHECK (height_mm > 0);
ALTER TABLE bin ADD COLUMN aisle VARCHAR(16);
ALTER TABLE bin ADD COLUMN aisle_position INT CHECK (aisle_position >= 0);
ALTER TABLE bin ADD COLUMN shelf_level INT CHECK (shelf_level >= 0);

CREATE TABLE equipment (
  code            VARCHAR(64)  NOT NULL PRIMARY KEY,
  name_zh         VARCHAR(200) NOT NULL,
  name_en         VARCHAR(200) NOT NULL,
  facility        VARCHAR(64)  NOT NULL REFERENCES facility,
  zone            VARCHAR(64)  REFERENCES zone,
  kind            VARCHAR(16)  NOT NULL,
  work_status     VARCHAR(16)  NOT NULL,
  status_reason   VARCHAR(500),
  status_at       BIGINT       NOT NULL,
  serial_number   VARCHAR(64),
  calibration_due DATE,
  version         INT          NOT NULL
);
CREATE INDEX equipment_facility ON equipment (facility);
CREATE INDEX equipment_due ON equipment (calibration_due);
