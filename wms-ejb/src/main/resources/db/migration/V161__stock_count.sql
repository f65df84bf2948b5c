-- 盘点单: a count of what lies where. The limits above which a second count is asked for are those of its first day.
CREATE TABLE stock_count (
  id                VARCHAR(36)   NOT NULL PRIMARY KEY,
  seq               BIGINT        NOT NULL GENERATED ALWAYS AS IDENTITY,
  facility          VARCHAR(64)   NOT NULL,
  zones             VARCHAR(2000) NOT NULL,
  temperature_class VARCHAR(16),
  material          VARCHAR(64),
  sample_by         VARCHAR(16)   NOT NULL,
  sample_lines      INT,
  seed              BIGINT,
  recount_share     DECIMAL(9,6)  NOT NULL,
  recount_kg        DECIMAL(19,3) NOT NULL,
  opened_at         BIGINT        NOT NULL,
  opened_by         VARCHAR(64)   NOT NULL,
  closed_at         BIGINT,
  closed_by         VARCHAR(64),
  approved          SMALLINT,
  remark            VARCHAR(1000),
  version           BIGINT        NOT NULL
);
CREATE INDEX stock_count_facility ON stock_count (facility, closed_at);

-- What the plan lists, and what was found that it did not list. The outcome is written when the count is closed.
CREATE TABLE count_line (
  id        VARCHAR(36)  NOT NULL PRIMARY KEY,
  count_id  VARCHAR(36)  NOT NULL REFERENCES stock_count (id),
  lot       VARCHAR(36)  NOT NULL REFERENCES lot (lot),
  place     VARCHAR(129) NOT NULL,
  listed    SMALLINT     NOT NULL,
  outcome   VARCHAR(16),
  expected  DECIMAL(19,3),
  variance  DECIMAL(19,3),
  movement  VARCHAR(36),
  UNIQUE (count_id, lot, place)
);
CREATE INDEX count_line_goods ON count_line (lot, place);

-- Each time somebody counted a line, under the id of the sender; only ever appended to.
CREATE TABLE count_tally (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  line        VARCHAR(36)   NOT NULL REFERENCES count_line (id),
  quantity    DECIMAL(19,3) NOT NULL CHECK (quantity >= 0),
  counted_at  BIGINT        NOT NULL,
  received_at BIGINT        NOT NULL,
  counted_by  VARCHAR(64)   NOT NULL
);
CREATE INDEX count_tally_line ON count_tally (line, counted_at);

-- Goods that were found and that no lot of the books fits; they wait for a receipt.
CREATE TABLE count_find (
  id         VARCHAR(36)  NOT NULL PRIMARY KEY,
  count_id   VARCHAR(36)  NOT NULL REFERENCES stock_count (id),
  place      VARCHAR(129) NOT NULL,
  remark     VARCHAR(500) NOT NULL,
  found_at   BIGINT       NOT NULL,
  found_by   VARCHAR(64)  NOT NULL
);
CREATE INDEX count_find_count ON count_find (count_id);
