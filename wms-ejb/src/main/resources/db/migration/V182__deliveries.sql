-- 运单: one vehicle's load to one consignee, or to one of our own facilities.
CREATE TABLE delivery (
  id                VARCHAR(36)  NOT NULL PRIMARY KEY,
  seq               BIGINT       NOT NULL GENERATED ALWAYS AS IDENTITY,
  facility          VARCHAR(64)  NOT NULL REFERENCES facility,
  consignee         VARCHAR(200) NOT NULL,
  destination       VARCHAR(64)  REFERENCES facility,
  stage             VARCHAR(16)  NOT NULL,
  plate             VARCHAR(20)  NOT NULL,
  vehicle_class     VARCHAR(16)  NOT NULL,
  driver            VARCHAR(100) NOT NULL,
  seal              VARCHAR(64),
  body_c            DECIMAL(5,1),
  body_at           BIGINT,
  excepted          VARCHAR(500),
  excepted_by       VARCHAR(64),
  made_at           BIGINT       NOT NULL,
  made_by           VARCHAR(64)  NOT NULL,
  left_at           BIGINT,
  left_by           VARCHAR(64),
  arrived_at        BIGINT,
  arrived_by        VARCHAR(64),
  arrived_c         DECIMAL(5,1),
  signed_by         VARCHAR(100),
  signature         VARCHAR(16000),
  remark            VARCHAR(500),
  version           BIGINT       NOT NULL
);
CREATE INDEX delivery_facility ON delivery (facility, seq);
CREATE INDEX delivery_destination ON delivery (destination, stage);

CREATE TABLE delivery_order (
  delivery VARCHAR(36) NOT NULL REFERENCES delivery,
  order_id VARCHAR(36) NOT NULL REFERENCES trade_order,
  PRIMARY KEY (delivery, order_id)
);
CREATE INDEX delivery_order_order ON delivery_order (order_id);

-- Picked goods of one order that travel as one thing, under the number on its label.
CREATE TABLE parcel (
  sscc      VARCHAR(18) NOT NULL PRIMARY KEY,
  facility  VARCHAR(64) NOT NULL,
  order_id  VARCHAR(36) NOT NULL REFERENCES trade_order,
  packed_at BIGINT      NOT NULL,
  packed_by VARCHAR(64) NOT NULL,
  delivery  VARCHAR(36) REFERENCES delivery,
  loaded_at BIGINT,
  loaded_by VARCHAR(64)
);
CREATE INDEX parcel_order ON parcel (order_id);
CREATE INDEX parcel_delivery ON parcel (delivery);

-- What left with a delivery, and what came of it.
CREATE TABLE delivery_line (
  delivery   VARCHAR(36)   NOT NULL REFERENCES delivery,
  line_no    INT           NOT NULL,
  order_id   VARCHAR(36)   NOT NULL REFERENCES trade_order,
  parcel     VARCHAR(18)   NOT NULL,
  lot        VARCHAR(36)   NOT NULL REFERENCES lot,
  quantity   DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  pieces     INT,
  lost       DECIMAL(19,3) CHECK (lost >= 0),
  damaged    DECIMAL(19,3) CHECK (damaged >= 0),
  reason     VARCHAR(500),
  returned   DECIMAL(19,3) DEFAULT 0 NOT NULL CHECK (returned >= 0),
  PRIMARY KEY (delivery, line_no)
);
CREATE INDEX delivery_line_lot ON delivery_line (lot);

-- Reusable crates, pallets and boxes that went out with somebody and came back; only ever appended to. What somebody has is the sum.
CREATE TABLE crate_movement (
  id       VARCHAR(36)  NOT NULL PRIMARY KEY,
  partner  VARCHAR(64)  NOT NULL REFERENCES partner,
  facility VARCHAR(64)  NOT NULL REFERENCES facility,
  kind     VARCHAR(16)  NOT NULL,
  pieces   INT          NOT NULL CHECK (pieces <> 0),
  delivery VARCHAR(36)  REFERENCES delivery,
  remark   VARCHAR(500),
  moved_at BIGINT       NOT NULL,
  moved_by VARCHAR(64)  NOT NULL
);
CREATE INDEX crate_movement_partner ON crate_movement (partner, kind);
