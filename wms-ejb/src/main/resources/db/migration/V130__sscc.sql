-- The serial that was given last; whoever gives the next takes its turn at this row.
CREATE TABLE sscc_serial (
  id          INT    NOT NULL PRIMARY KEY CHECK (id = 1),
  last_serial BIGINT NOT NULL CHECK (last_serial >= 0)
);
INSERT INTO sscc_serial (id, last_serial) VALUES (1, 0);

-- Numbers of logistic units that were given, each for one request of its sender.
CREATE TABLE issued_sscc (
  request   VARCHAR(64) NOT NULL PRIMARY KEY,
  sscc      VARCHAR(18) NOT NULL UNIQUE,
  facility  VARCHAR(64) NOT NULL REFERENCES facility,
  issued_at BIGINT      NOT NULL,
  issued_by VARCHAR(64) NOT NULL
);
