-- Orders of the trade. What is allocated to them stands in the reservations made for them.
CREATE TABLE trade_order (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  seq            BIGINT       NOT NULL GENERATED ALWAYS AS IDENTITY,
  facility       VARCHAR(64)  NOT NULL,
  consignee      VARCHAR(200) NOT NULL,
  priority       INT          NOT NULL CHECK (priority BETWEEN 1 AND 5),
  min_life_days  INT          NOT NULL CHECK (min_life_days >= 0),
  stage          VARCHAR(16)  NOT NULL,
  placed_at      BIGINT       NOT NULL,
  placed_by      VARCHAR(64)  NOT NULL,
  parked_because VARCHAR(100),
  version        BIGINT       NOT NULL
);
CREATE INDEX trade_order_facility ON trade_order (facility, stage);
CREATE INDEX trade_order_parked ON trade_order (parked_because);
CREATE INDEX trade_order_seq ON trade_order (seq);

CREATE TABLE trade_order_line (
  order_id VARCHAR(36)   NOT NULL REFERENCES trade_order (id),
  line_no  INT           NOT NULL,
  material VARCHAR(64)   NOT NULL,
  quantity DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  unit     VARCHAR(8)    NOT NULL,
  PRIMARY KEY (order_id, line_no)
);
