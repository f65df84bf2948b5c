-- 召回: what it selects stays, so that lots that come in later are caught too.
CREATE TABLE recall (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  seq           BIGINT       NOT NULL GENERATED ALWAYS AS IDENTITY,
  reason        VARCHAR(500) NOT NULL,
  material      VARCHAR(64),
  supplier      VARCHAR(200),
  produced_from DATE,
  produced_to   DATE,
  received_from DATE,
  received_to   DATE,
  opened_at     BIGINT       NOT NULL,
  opened_by     VARCHAR(64)  NOT NULL,
  lifted_at     BIGINT,
  lifted_by     VARCHAR(64),
  lift_reason   VARCHAR(500),
  version       BIGINT       NOT NULL
);
CREATE INDEX recall_seq ON recall (seq);
CREATE INDEX recall_lifted ON recall (lifted_at);

CREATE TABLE recall_number (
  recall     VARCHAR(36) NOT NULL REFERENCES recall,
  lot_number VARCHAR(64) NOT NULL,
  PRIMARY KEY (recall, lot_number)
);

-- Lots it has caught; only ever added to.
CREATE TABLE recall_lot (
  recall    VARCHAR(36) NOT NULL REFERENCES recall,
  lot       VARCHAR(36) NOT NULL REFERENCES lot,
  caught_at BIGINT      NOT NULL,
  late      SMALLINT    NOT NULL,
  PRIMARY KEY (recall, lot)
);
CREATE INDEX recall_lot_lot ON recall_lot (lot);
-- Lots are sought by the number on the goods, and by who made them.
CREATE INDEX lot_by_number ON lot (lot_number);
CREATE INDEX lot_by_supplier ON lot (supplier);
