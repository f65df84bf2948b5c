-- 上架: which place was proposed for goods, which was chosen, and why another one; only ever appended to.
CREATE TABLE put_away (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  facility       VARCHAR(64)  NOT NULL,
  lot            VARCHAR(36)  REFERENCES lot,
  sscc           VARCHAR(18)  REFERENCES handling_unit,
  from_place     VARCHAR(129) NOT NULL,
  to_place       VARCHAR(129) NOT NULL,
  proposed_place VARCHAR(129),
  followed       SMALLINT     NOT NULL,
  reason         VARCHAR(500),
  done_at        BIGINT       NOT NULL,
  done_by        VARCHAR(64)  NOT NULL,
  CHECK (lot IS NOT NULL OR sscc IS NOT NULL)
);
CREATE INDEX put_away_facility ON put_away (facility, done_at);
