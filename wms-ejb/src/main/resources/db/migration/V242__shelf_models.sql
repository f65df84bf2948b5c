-- How goods age is said once, by a model that several materials may use.
CREATE TABLE shelf_model (
  code          VARCHAR(64)   NOT NULL PRIMARY KEY,
  name_zh       VARCHAR(200)  NOT NULL,
  name_en       VARCHAR(200)  NOT NULL,
  life_days     DECIMAL(9,3)  NOT NULL CHECK (life_days > 0),
  at_c          DECIMAL(5,2)  NOT NULL,
  least_c       DECIMAL(5,2),
  activation_kj DECIMAL(9,3)  CHECK (activation_kj > 0),
  q10           VARCHAR(200),
  retired_at    BIGINT,
  version       BIGINT        NOT NULL,
  CHECK ((activation_kj IS NULL AND q10 IS NOT NULL) OR (activation_kj IS NOT NULL AND q10 IS NULL))
);
CREATE TABLE shelf_model_material (
  material      VARCHAR(64)   NOT NULL PRIMARY KEY REFERENCES material (code),
  model         VARCHAR(64)   NOT NULL REFERENCES shelf_model (code)
);
CREATE INDEX shelf_model_material_model ON shelf_model_material (model);
INSERT INTO shelf_model (code, name_zh, name_en, life_days, at_c, least_c, activation_kj, q10, version)
  SELECT m.code, m.name_zh, m.name_en, s.life_days, s.at_c, s.least_c, s.activation_kj, s.q10, 1 FROM shelf_life s JOIN material m ON m.code = s.material;
INSERT INTO shelf_model_material (material, model) SELECT material, material FROM shelf_life;
DROP TABLE shelf_life;
