-- The organisations we deal with; roles is a list such as OWNER;SUPPLIER.
CREATE TABLE partner (
  code                 VARCHAR(64)  NOT NULL PRIMARY KEY,
  name_zh              VARCHAR(200) NOT NULL,
  name_en              VARCHAR(200) NOT NULL,
  roles                VARCHAR(64)  NOT NULL,
  gln                  VARCHAR(13)  UNIQUE,
  county               VARCHAR(200),
  contact              VARCHAR(200),
  life_at_receipt_days INT          CHECK (life_at_receipt_days >= 0),
  life_at_issue_days   INT          CHECK (life_at_issue_days >= 0),
  version              INT          NOT NULL
);
CREATE INDEX partner_name_zh ON partner (name_zh);
CREATE INDEX partner_name_en ON partner (name_en);

-- What a partner asks for one material, or for one temperature class; the subject names either.
CREATE TABLE partner_life (
  partner           VARCHAR(64) NOT NULL REFERENCES partner,
  subject           VARCHAR(65) NOT NULL,
  material          VARCHAR(64) REFERENCES material,
  temperature_class VARCHAR(16),
  at_receipt_days   INT         CHECK (at_receipt_days >= 0),
  at_issue_days     INT         CHECK (at_issue_days >= 0),
  PRIMARY KEY (partner, subject)
);
