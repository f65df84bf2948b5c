-- How long a material keeps at which temperature, and how much faster it ages when it is warmer: by an activation energy or by Q10 steps.
CREATE TABLE shelf_life (
  material      VARCHAR(64)   NOT NULL PRIMARY KEY REFERENCES material (code),
  life_days     DECIMAL(9,3)  NOT NULL CHECK (life_days > 0),
  at_c          DECIMAL(5,2)  NOT NULL,
  least_c       DECIMAL(5,2),
  activation_kj DECIMAL(9,3)  CHECK (activation_kj > 0),
  q10           VARCHAR(200),
  CHECK ((activation_kj IS NULL AND q10 IS NOT NULL) OR (activation_kj IS NOT NULL AND q10 IS NULL))
);
