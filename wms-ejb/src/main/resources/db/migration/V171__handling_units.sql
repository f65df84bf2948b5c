-- 物流单元: a pallet, box or cage that is moved as one. It stands where its outermost unit stands.
CREATE TABLE handling_unit (
  sscc      VARCHAR(18)  NOT NULL PRIMARY KEY REFERENCES issued_sscc (sscc),
  facility  VARCHAR(64)  NOT NULL REFERENCES facility,
  kind      VARCHAR(16)  NOT NULL,
  place     VARCHAR(129) NOT NULL,
  zone_code VARCHAR(64)  NOT NULL REFERENCES zone,
  parent    VARCHAR(18)  REFERENCES handling_unit,
  made_at   BIGINT       NOT NULL,
  made_by   VARCHAR(64)  NOT NULL,
  closed_at BIGINT,
  ended_at  BIGINT,
  version   BIGINT       NOT NULL,
  CHECK (parent <> sscc)
);
CREATE INDEX handling_unit_place ON handling_unit (facility, zone_code, place);
CREATE INDEX handling_unit_parent ON handling_unit (parent);

-- What stands directly on a unit: a part of the balance at its place.
CREATE TABLE unit_content (
  sscc     VARCHAR(18)   NOT NULL REFERENCES handling_unit,
  lot      VARCHAR(36)   NOT NULL REFERENCES lot,
  quantity DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  pieces   INT           CHECK (pieces > 0),
  CONSTRAINT unit_content_key PRIMARY KEY (sscc, lot)
);
CREATE INDEX unit_content_lot ON unit_content (lot);

-- How much of a balance stands on units; the rest is loose. Never more than there is.
ALTER TABLE stock_balance ADD COLUMN on_units DECIMAL(19,3) DEFAULT 0 NOT NULL;
ALTER TABLE stock_balance ADD CONSTRAINT stock_on_units CHECK (on_units >= 0 AND on_units <= balance);
