-- Vehicles that carry, by home facility and temperature class.
CREATE TABLE vehicle (
  code              VARCHAR(64)   NOT NULL PRIMARY KEY,
  plate             VARCHAR(32)   NOT NULL,
  home              VARCHAR(64)   NOT NULL REFERENCES facility,
  temperature_class VARCHAR(16)   NOT NULL,
  capacity_kg       DECIMAL(12,3) NOT NULL CHECK (capacity_kg > 0),
  capacity_m3       DECIMAL(12,3) NOT NULL CHECK (capacity_m3 > 0),
  hours_per_day     DECIMAL(5,2)  NOT NULL CHECK (hours_per_day BETWEEN 0 AND 24)
);
CREATE INDEX vehicle_home ON vehicle (home);

-- A plan is stored as it was drawn up and never rewritten; only its state and who decided on it change.
CREATE TABLE dispatch_plan (
  id               VARCHAR(36)  NOT NULL PRIMARY KEY,
  plan_number      VARCHAR(32)  NOT NULL UNIQUE,
  incident         VARCHAR(36)  NOT NULL,
  plan_state       VARCHAR(16)  NOT NULL,
  drawn_at         BIGINT       NOT NULL,
  drawn_by         VARCHAR(64)  NOT NULL,
  decided_at       BIGINT,
  decided_by       VARCHAR(64),
  decision_comment VARCHAR(500),
  order_of_use     VARCHAR(64)  UNIQUE,
  approved_before  INT          NOT NULL,
  solve_millis     BIGINT       NOT NULL,
  weighted_unmet   DOUBLE PRECISION NOT NULL,
  lower_bound      DOUBLE PRECISION NOT NULL,
  version          BIGINT       NOT NULL
);
CREATE INDEX dispatch_plan_incident ON dispatch_plan (incident);

CREATE TABLE plan_line (
  plan_id       VARCHAR(36)   NOT NULL REFERENCES dispatch_plan (id),
  need          VARCHAR(36)   NOT NULL,
  line_no       INT           NOT NULL,
  point_code    VARCHAR(64)   NOT NULL,
  material      VARCHAR(64)   NOT NULL,
  needed        DECIMAL(19,3) NOT NULL,
  planned       DECIMAL(19,3) NOT NULL,
  unit          VARCHAR(16)   NOT NULL,
  priority      INT           NOT NULL,
  min_life_days INT           NOT NULL,
  deadline_at   BIGINT        NOT NULL,
  PRIMARY KEY (plan_id, need)
);

-- Why a line is not fully met.
CREATE TABLE plan_limit (
  plan_id     VARCHAR(36) NOT NULL,
  need        VARCHAR(36) NOT NULL,
  limit_no    INT         NOT NULL,
  limit_code  VARCHAR(32) NOT NULL,
  params      ${text}     NOT NULL,
  suffices    BOOLEAN     NOT NULL,
  PRIMARY KEY (plan_id, need, limit_no),
  FOREIGN KEY (plan_id, need) REFERENCES plan_line (plan_id, need)
);

CREATE TABLE plan_shipment (
  id             VARCHAR(36)   NOT NULL PRIMARY KEY,
  plan_id        VARCHAR(36)   NOT NULL REFERENCES dispatch_plan (id),
  shipment_no    INT           NOT NULL,
  need           VARCHAR(36)   NOT NULL,
  facility       VARCHAR(64)   NOT NULL,
  destination    VARCHAR(64)   NOT NULL,
  material       VARCHAR(64)   NOT NULL,
  lot            VARCHAR(36)   NOT NULL,
  lot_number     VARCHAR(64)   NOT NULL,
  reserve_class  VARCHAR(24)   NOT NULL,
  zone_code      VARCHAR(64)   NOT NULL,
  bin_code       VARCHAR(64),
  expiry         DATE,
  quantity       DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  unit           VARCHAR(16)   NOT NULL,
  departure_at   BIGINT        NOT NULL,
  arrival_at     BIGINT        NOT NULL,
  vehicle_class  VARCHAR(16)   NOT NULL,
  trips          INT           NOT NULL,
  vehicle_hours  DOUBLE PRECISION NOT NULL
);
CREATE INDEX plan_shipment_plan ON plan_shipment (plan_id);

CREATE TABLE plan_left_out (
  plan_id     VARCHAR(36)   NOT NULL REFERENCES dispatch_plan (id),
  line_no     INT           NOT NULL,
  facility    VARCHAR(64)   NOT NULL,
  material    VARCHAR(64)   NOT NULL,
  lot         VARCHAR(36)   NOT NULL,
  lot_number  VARCHAR(64)   NOT NULL,
  quantity    DECIMAL(19,3) NOT NULL,
  unit        VARCHAR(16)   NOT NULL,
  cause       VARCHAR(32)   NOT NULL,
  PRIMARY KEY (plan_id, line_no)
);

CREATE TABLE plan_vehicle_use (
  plan_id           VARCHAR(36) NOT NULL REFERENCES dispatch_plan (id),
  facility          VARCHAR(64) NOT NULL,
  temperature_class VARCHAR(16) NOT NULL,
  vehicles          INT         NOT NULL,
  hours_used        DOUBLE PRECISION NOT NULL,
  hours_available   DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (plan_id, facility, temperature_class)
);

-- What the floor has to load for an approved plan: one task a shipment, holding one reservation.
CREATE TABLE loading_task (
  id           VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES plan_shipment (id),
  task_number  VARCHAR(40) NOT NULL UNIQUE,
  plan_id      VARCHAR(36) NOT NULL REFERENCES dispatch_plan (id),
  facility     VARCHAR(64) NOT NULL,
  reservation  VARCHAR(36) NOT NULL,
  task_state   VARCHAR(16) NOT NULL,
  departure_at BIGINT      NOT NULL,
  decided_at   BIGINT,
  decided_by   VARCHAR(64),
  version      BIGINT      NOT NULL
);
CREATE INDEX loading_task_facility ON loading_task (facility, task_state);
CREATE INDEX loading_task_plan ON loading_task (plan_id);
