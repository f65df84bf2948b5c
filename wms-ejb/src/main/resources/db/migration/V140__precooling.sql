-- What a temperature sensor feels: the air of its zone, or the inside of goods.
ALTER TABLE sensor ADD COLUMN sensor_place VARCHAR(8) DEFAULT 'AIR' NOT NULL;

-- How warm the goods of a lot in a zone were when last probed; cooled_by is the work under way that is to cool them.
CREATE TABLE lot_pulp (
  lot       VARCHAR(36) NOT NULL REFERENCES lot,
  zone      VARCHAR(64) NOT NULL REFERENCES zone,
  pulp_c    DOUBLE PRECISION NOT NULL,
  fit_up_to DOUBLE PRECISION,
  cooled_by VARCHAR(36),
  probed_at BIGINT      NOT NULL,
  PRIMARY KEY (lot, zone)
);

CREATE TABLE precooling_job (
  id         VARCHAR(36) NOT NULL PRIMARY KEY,
  seq        BIGINT      NOT NULL GENERATED ALWAYS AS IDENTITY,
  facility   VARCHAR(64) NOT NULL REFERENCES facility,
  zone       VARCHAR(64) NOT NULL REFERENCES zone,
  cooling_method VARCHAR(16) NOT NULL,
  start_c    DOUBLE PRECISION NOT NULL,
  target_c   DOUBLE PRECISION NOT NULL,
  medium_c   DOUBLE PRECISION,
  probe      VARCHAR(64) REFERENCES sensor,
  due_at     BIGINT,
  stage      VARCHAR(16) NOT NULL,
  started_at BIGINT      NOT NULL,
  started_by VARCHAR(64) NOT NULL,
  ended_at   BIGINT,
  ended_by   VARCHAR(64),
  end_c      DOUBLE PRECISION,
  end_reason VARCHAR(500),
  version    BIGINT      NOT NULL
);
CREATE INDEX precooling_job_facility ON precooling_job (facility, stage);
CREATE INDEX precooling_job_zone ON precooling_job (zone, stage);
CREATE INDEX precooling_job_seq ON precooling_job (seq);

-- cooling is the lot while its job runs and nothing afterwards, so that no lot is in two running jobs.
CREATE TABLE precooling_lot (
  job      VARCHAR(36)   NOT NULL REFERENCES precooling_job,
  lot      VARCHAR(36)   NOT NULL REFERENCES lot,
  quantity DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  unit     VARCHAR(8)    NOT NULL,
  cooling  VARCHAR(36)   UNIQUE,
  PRIMARY KEY (job, lot)
);
CREATE INDEX precooling_lot_lot ON precooling_lot (lot);

-- What people read from a probe they stuck into the goods.
CREATE TABLE precooling_probe (
  id       VARCHAR(36) NOT NULL PRIMARY KEY,
  job      VARCHAR(36) NOT NULL REFERENCES precooling_job,
  pulp_c   DOUBLE PRECISION NOT NULL,
  taken_at BIGINT      NOT NULL,
  taken_by VARCHAR(64) NOT NULL
);
CREATE INDEX precooling_probe_job ON precooling_probe (job, taken_at);
