-- A lot: goods of one material that one supplier made together and one owner holds for one purpose.
CREATE TABLE lot (
  lot           VARCHAR(36)  NOT NULL PRIMARY KEY,
  lot_number    VARCHAR(64)  NOT NULL,
  material      VARCHAR(64)  NOT NULL,
  unit          VARCHAR(8)   NOT NULL,
  expiry        DATE,
  produced      DATE,
  supplier      VARCHAR(200) NOT NULL,
  lot_owner     VARCHAR(200) NOT NULL,
  reserve_class VARCHAR(24)  NOT NULL,
  version       BIGINT       NOT NULL,
  UNIQUE (material, lot_number, supplier, lot_owner, reserve_class)
);

-- Whoever changes a lot's stock takes its turn here first, lots in order of their id: so nobody waits in a circle. Readers never look here.
CREATE TABLE lot_turn (
  lot   VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES lot (lot),
  turns BIGINT      NOT NULL
);

-- What lies where; always the sum of the movements.
CREATE TABLE stock_balance (
  lot       VARCHAR(36)   NOT NULL REFERENCES lot (lot),
  place     VARCHAR(129)  NOT NULL,
  facility  VARCHAR(64)   NOT NULL,
  zone_code VARCHAR(64)   NOT NULL,
  bin_code  VARCHAR(64),
  balance   DECIMAL(19,3) NOT NULL CHECK (balance >= 0),
  CONSTRAINT stock_balance_key PRIMARY KEY (lot, place)
);
CREATE INDEX stock_balance_zone ON stock_balance (zone_code);
CREATE INDEX stock_balance_facility ON stock_balance (facility);

-- The ledger: only ever appended to. Zone columns repeat the places for the question who was where.
CREATE TABLE stock_movement (
  id            VARCHAR(36)   NOT NULL PRIMARY KEY,
  seq           BIGINT        NOT NULL GENERATED ALWAYS AS IDENTITY,
  document_type VARCHAR(16)   NOT NULL,
  document_id   VARCHAR(36)   NOT NULL,
  lot           VARCHAR(36)   NOT NULL REFERENCES lot (lot),
  from_place    VARCHAR(129)  NOT NULL,
  from_zone     VARCHAR(64)   NOT NULL,
  to_place      VARCHAR(129)  NOT NULL,
  to_zone       VARCHAR(64)   NOT NULL,
  quantity      DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  reason        VARCHAR(200)  NOT NULL,
  moved_at      BIGINT        NOT NULL,
  recorded_at   BIGINT        NOT NULL,
  moved_by      VARCHAR(64)   NOT NULL,
  reverses      VARCHAR(36)   UNIQUE REFERENCES stock_movement (id),
  CHECK (from_place <> to_place)
);
CREATE INDEX stock_movement_lot ON stock_movement (lot, seq);
CREATE INDEX stock_movement_document ON stock_movement (document_id);
CREATE INDEX stock_movement_left ON stock_movement (from_zone, moved_at);

-- Goods kept for someone. Suspended is not a state here: it is active while the goods are held.
CREATE TABLE reservation (
  id                VARCHAR(36)   NOT NULL PRIMARY KEY,
  lot               VARCHAR(36)   NOT NULL REFERENCES lot (lot),
  place             VARCHAR(129)  NOT NULL,
  zone_code         VARCHAR(64)   NOT NULL,
  facility          VARCHAR(64)   NOT NULL,
  quantity          DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  purpose           VARCHAR(16)   NOT NULL,
  reference         VARCHAR(64)   NOT NULL,
  reservation_state VARCHAR(16)   NOT NULL CHECK (reservation_state IN ('ACTIVE', 'RELEASED', 'SHIPPED')),
  reserved_at       BIGINT        NOT NULL,
  reserved_by       VARCHAR(64)   NOT NULL,
  ended_at          BIGINT
);
CREATE INDEX reservation_goods ON reservation (lot, place, reservation_state);
CREATE INDEX reservation_reference ON reservation (reference);

-- Goods that may not leave; open until ended_at is set.
CREATE TABLE stock_hold (
  id         VARCHAR(36)  NOT NULL PRIMARY KEY,
  lot        VARCHAR(36)  NOT NULL REFERENCES lot (lot),
  place      VARCHAR(129) NOT NULL,
  zone_code  VARCHAR(64)  NOT NULL,
  facility   VARCHAR(64)  NOT NULL,
  reason     VARCHAR(64)  NOT NULL,
  reference  VARCHAR(64)  NOT NULL,
  placed_at  BIGINT       NOT NULL,
  placed_by  VARCHAR(64)  NOT NULL,
  ended_at   BIGINT,
  ended_by   VARCHAR(64),
  decision   VARCHAR(16),
  remark     VARCHAR(1000),
  version    BIGINT       NOT NULL
);
CREATE INDEX stock_hold_goods ON stock_hold (lot, place);
CREATE INDEX stock_hold_reference ON stock_hold (reference);
CREATE INDEX stock_hold_facility ON stock_hold (facility, ended_at);
CREATE INDEX stock_hold_zone ON stock_hold (zone_code, ended_at);

-- Goods that left together.
CREATE TABLE stock_shipment (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  consignee    VARCHAR(200) NOT NULL,
  order_of_use VARCHAR(64),
  shipped_at   BIGINT       NOT NULL,
  shipped_by   VARCHAR(64)  NOT NULL
);

-- 动用指令: the authority's orders to use a reserve.
CREATE TABLE order_of_use (
  order_number VARCHAR(64) NOT NULL PRIMARY KEY,
  reference    VARCHAR(64) NOT NULL,
  issued_at    BIGINT      NOT NULL,
  issued_by    VARCHAR(64) NOT NULL
);
