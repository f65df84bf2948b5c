-- 到货通知: what a supplier says is coming, or an arrival that nobody announced. How far it is follows from the times.
CREATE TABLE inbound_notice (
  code         VARCHAR(64)  NOT NULL PRIMARY KEY,
  facility     VARCHAR(64)  NOT NULL REFERENCES facility,
  supplier     VARCHAR(64)  NOT NULL REFERENCES partner,
  announced    SMALLINT     NOT NULL,
  window_from  BIGINT       NOT NULL,
  window_to    BIGINT       NOT NULL,
  dock_door    VARCHAR(64)  REFERENCES equipment,
  slot_from    BIGINT,
  slot_to      BIGINT,
  plate        VARCHAR(32),
  remark       VARCHAR(500),
  made_at      BIGINT       NOT NULL,
  made_by      VARCHAR(64)  NOT NULL,
  arrived_at   BIGINT,
  begun_at     BIGINT,
  closed_at    BIGINT,
  closed_by    VARCHAR(64),
  cancelled_at BIGINT,
  cancelled_by VARCHAR(64),
  cancel_note  VARCHAR(500),
  version      BIGINT       NOT NULL,
  CHECK (window_from <= window_to)
);
CREATE INDEX inbound_notice_facility ON inbound_notice (facility, window_from);
CREATE INDEX inbound_notice_dock ON inbound_notice (dock_door, slot_from);

CREATE TABLE inbound_line (
  notice     VARCHAR(64)   NOT NULL REFERENCES inbound_notice,
  line_no    INT           NOT NULL,
  material   VARCHAR(64)   NOT NULL REFERENCES material,
  pack       VARCHAR(64),
  packs      INT           CHECK (packs > 0),
  quantity   DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  unit       VARCHAR(8)    NOT NULL,
  pieces     INT           CHECK (pieces > 0),
  lot_number VARCHAR(64),
  expiry     DATE,
  produced   DATE,
  PRIMARY KEY (notice, line_no)
);

-- What was really unloaded, line by line, under the sender's id; only ever appended to. Refused goods have no lot.
CREATE TABLE receipt_line (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  notice      VARCHAR(64)   NOT NULL REFERENCES inbound_notice,
  line_no     INT,
  material    VARCHAR(64)   NOT NULL,
  lot         VARCHAR(36)   REFERENCES lot,
  lot_number  VARCHAR(64),
  expiry      DATE,
  quantity    DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  unit        VARCHAR(8)    NOT NULL,
  pieces      INT           CHECK (pieces > 0),
  place       VARCHAR(129),
  probe_c     DOUBLE PRECISION,
  grade       VARCHAR(8)    NOT NULL,
  cause       VARCHAR(24),
  remark      VARCHAR(500),
  let_in      VARCHAR(500),
  over_note   VARCHAR(500),
  held        SMALLINT      NOT NULL,
  received_at BIGINT        NOT NULL,
  received_by VARCHAR(64)   NOT NULL,
  CHECK ((grade = 'REFUSED' AND lot IS NULL AND cause IS NOT NULL) OR (grade <> 'REFUSED' AND lot IS NOT NULL AND cause IS NULL))
);
CREATE INDEX receipt_line_notice ON receipt_line (notice, line_no);

-- Who may read the report of one notice without signing in: the code itself is kept nowhere.
CREATE TABLE notice_link (
  code_hash  VARCHAR(64) NOT NULL PRIMARY KEY,
  notice     VARCHAR(64) NOT NULL REFERENCES inbound_notice,
  made_at    BIGINT      NOT NULL,
  made_by    VARCHAR(64) NOT NULL,
  expires_at BIGINT      NOT NULL
);

-- Numbers of notices whose senders gave none; whoever gives the next takes the turn at this row.
CREATE TABLE inbound_serial (
  id          INT    NOT NULL PRIMARY KEY CHECK (id = 1),
  last_serial BIGINT NOT NULL CHECK (last_serial >= 0)
);
INSERT INTO inbound_serial (id, last_serial) VALUES (1, 0);

-- Whoever books a dock door takes its turn here, so that no two get the same time.
CREATE TABLE dock_turn (
  dock_door VARCHAR(64) NOT NULL PRIMARY KEY,
  turns     BIGINT      NOT NULL
);
