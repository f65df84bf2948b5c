-- A wave: orders of one facility that are picked together.
CREATE TABLE pick_wave (
  id       VARCHAR(36) NOT NULL PRIMARY KEY,
  seq      BIGINT      NOT NULL GENERATED ALWAYS AS IDENTITY,
  facility VARCHAR(64) NOT NULL REFERENCES facility,
  made_at  BIGINT      NOT NULL,
  made_by  VARCHAR(64) NOT NULL
);
CREATE INDEX pick_wave_facility ON pick_wave (facility, seq);

CREATE TABLE pick_wave_order (
  wave     VARCHAR(36) NOT NULL REFERENCES pick_wave,
  order_id VARCHAR(36) NOT NULL REFERENCES trade_order,
  PRIMARY KEY (wave, order_id)
);
CREATE INDEX pick_wave_order_order ON pick_wave_order (order_id);

-- What one person fetches in one walk through one zone, and how long it is expected to be out of the cold.
CREATE TABLE pick_list (
  id                VARCHAR(36)  NOT NULL PRIMARY KEY,
  wave              VARCHAR(36)  NOT NULL REFERENCES pick_wave,
  list_no           INT          NOT NULL,
  facility          VARCHAR(64)  NOT NULL,
  zone_code         VARCHAR(64)  NOT NULL,
  temperature_class VARCHAR(16)  NOT NULL,
  staging           VARCHAR(129) NOT NULL,
  walk_m            DECIMAL(9,1) NOT NULL,
  expected_s        INT          NOT NULL,
  limit_s           INT,
  picker            VARCHAR(64),
  taken_at          BIGINT,
  version           BIGINT       NOT NULL,
  UNIQUE (wave, list_no)
);
CREATE INDEX pick_list_facility ON pick_list (facility);

-- One stop of a walk. A reservation is on one line only: nobody else is sent for the same goods.
CREATE TABLE pick_line (
  id            VARCHAR(36)   NOT NULL PRIMARY KEY,
  list          VARCHAR(36)   NOT NULL REFERENCES pick_list,
  line_no       INT           NOT NULL,
  reservation   VARCHAR(36)   NOT NULL UNIQUE,
  order_id      VARCHAR(36)   NOT NULL REFERENCES trade_order,
  lot           VARCHAR(36)   NOT NULL REFERENCES lot,
  place         VARCHAR(129)  NOT NULL,
  quantity      DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  pieces        INT,
  picked        DECIMAL(19,3) CHECK (picked >= 0),
  picked_pieces INT           CHECK (picked_pieces >= 0),
  staged        VARCHAR(36)   UNIQUE,
  short_reason  VARCHAR(24),
  count_id      VARCHAR(36),
  picked_at     BIGINT,
  picked_by     VARCHAR(64),
  parcel        VARCHAR(18),
  UNIQUE (list, line_no)
);
CREATE INDEX pick_line_order ON pick_line (order_id);
CREATE INDEX pick_line_parcel ON pick_line (parcel);

-- Goods that a picker did not find, until the count that looks into it is closed.
CREATE TABLE pick_doubt (
  count_id VARCHAR(36)  NOT NULL REFERENCES stock_count,
  lot      VARCHAR(36)  NOT NULL REFERENCES lot,
  place    VARCHAR(129) NOT NULL,
  PRIMARY KEY (count_id, lot, place)
);
