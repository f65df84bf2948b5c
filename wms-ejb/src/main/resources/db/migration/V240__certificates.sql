-- 证明: a paper about lots, as many as it names. It is never deleted: a wrong one is withdrawn.
CREATE TABLE certificate (
  id                 VARCHAR(36)  NOT NULL PRIMARY KEY,
  seq                BIGINT       NOT NULL GENERATED ALWAYS AS IDENTITY,
  kind               VARCHAR(24)  NOT NULL,
  certificate_number VARCHAR(64)  NOT NULL,
  issuer             VARCHAR(200) NOT NULL,
  issued_on          DATE         NOT NULL,
  valid_until        DATE,
  file_form          VARCHAR(8)   NOT NULL,
  file_bytes         INT          NOT NULL,
  file_hash          VARCHAR(64)  NOT NULL,
  added_at           BIGINT       NOT NULL,
  added_by           VARCHAR(64)  NOT NULL,
  withdrawn_at       BIGINT,
  withdrawn_by       VARCHAR(64),
  withdraw_reason    VARCHAR(500),
  -- Kind, issuer and number of one that stands; two that stand never have the same.
  standing_as        VARCHAR(300) UNIQUE,
  version            BIGINT       NOT NULL
);
CREATE INDEX certificate_seq ON certificate (seq);
CREATE INDEX certificate_valid ON certificate (valid_until);

-- Apart, so that nobody who reads certificates reads their files.
CREATE TABLE certificate_file (
  certificate VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES certificate,
  content     ${file}     NOT NULL
);

-- Only ever added to.
CREATE TABLE certificate_lot (
  certificate VARCHAR(36) NOT NULL REFERENCES certificate,
  lot         VARCHAR(36) NOT NULL REFERENCES lot,
  covered_at  BIGINT      NOT NULL,
  covered_by  VARCHAR(64) NOT NULL,
  PRIMARY KEY (certificate, lot)
);
CREATE INDEX certificate_lot_lot ON certificate_lot (lot, certificate);

-- Kinds of certificate that goods need before they leave, separated by semicolons; null: none.
ALTER TABLE material ADD COLUMN certificates VARCHAR(200);
