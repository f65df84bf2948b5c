-- How a material comes packed; all quantities of stock stay in its base unit.
CREATE TABLE pack (
  material   VARCHAR(64)   NOT NULL REFERENCES material,
  code       VARCHAR(64)   NOT NULL,
  pack_level VARCHAR(16)   NOT NULL,
  gtin       VARCHAR(14)   UNIQUE,
  quantity   DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  mass_kg    DECIMAL(19,6) NOT NULL CHECK (mass_kg > 0),
  volume_m3  DECIMAL(19,6) NOT NULL CHECK (volume_m3 > 0),
  length_mm  INT           CHECK (length_mm > 0),
  width_mm   INT           CHECK (width_mm > 0),
  height_mm  INT           CHECK (height_mm > 0),
  PRIMARY KEY (material, code)
);
