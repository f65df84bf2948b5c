-- Corrections of the stock, with the paper trail of those that a second person had to look at.
CREATE TABLE stock_adjustment (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  lot         VARCHAR(36)   NOT NULL REFERENCES lot (lot),
  place       VARCHAR(129)  NOT NULL,
  facility    VARCHAR(64)   NOT NULL,
  delta       DECIMAL(19,3) NOT NULL,
  reason      VARCHAR(16)   NOT NULL,
  remark      VARCHAR(1000),
  waits_for   VARCHAR(32),
  facts       VARCHAR(1000),
  proposed_at BIGINT        NOT NULL,
  proposed_by VARCHAR(64)   NOT NULL,
  decided_at  BIGINT,
  decided_by  VARCHAR(64),
  decision    VARCHAR(1000),
  movement    VARCHAR(36),
  version     BIGINT        NOT NULL
);
CREATE INDEX stock_adjustment_facility ON stock_adjustment (facility, decided_at);
CREATE INDEX stock_adjustment_goods ON stock_adjustment (lot, place);
