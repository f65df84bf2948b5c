CREATE TABLE material (
  code              VARCHAR(64)   NOT NULL PRIMARY KEY,
  gtin              VARCHAR(14)   UNIQUE,
  name_zh           VARCHAR(200)  NOT NULL,
  name_en           VARCHAR(200)  NOT NULL,
  gb38565           VARCHAR(7),
  unit              VARCHAR(8)    NOT NULL,
  temperature_class VARCHAR(16)   NOT NULL,
  shelf_life_days   INT,
  mass_kg           DECIMAL(19,6) NOT NULL CHECK (mass_kg > 0),
  volume_m3         DECIMAL(19,6) NOT NULL CHECK (volume_m3 > 0),
  step              DECIMAL(19,3) NOT NULL CHECK (step > 0),
  version           INT           NOT NULL
);
