CREATE TABLE incident (
  id              VARCHAR(36)  NOT NULL PRIMARY KEY,
  incident_number VARCHAR(16)  NOT NULL UNIQUE,
  title           VARCHAR(200) NOT NULL,
  place           VARCHAR(200) NOT NULL,
  kind            VARCHAR(64),
  severity        VARCHAR(4)   NOT NULL,
  incident_state  VARCHAR(8)   NOT NULL,
  opened_at       BIGINT       NOT NULL,
  opened_by       VARCHAR(64)  NOT NULL,
  closed_at       BIGINT,
  closed_by       VARCHAR(64),
  closing_comment VARCHAR(500),
  version         BIGINT       NOT NULL
);
CREATE INDEX incident_opened ON incident (opened_at);

-- The last number given out in a year. One row; giving out a number locks it.
CREATE TABLE incident_counter (
  id          INT NOT NULL PRIMARY KEY,
  year_no     INT NOT NULL,
  last_number INT NOT NULL
);
INSERT INTO incident_counter (id, year_no, last_number) VALUES (1, 0, 0);

CREATE TABLE relief_need (
  id            VARCHAR(36)   NOT NULL PRIMARY KEY,
  incident_id   VARCHAR(36)   NOT NULL REFERENCES incident (id),
  material      VARCHAR(64)   NOT NULL,
  point_code    VARCHAR(64)   NOT NULL,
  quantity      DECIMAL(19,3) NOT NULL CHECK (quantity > 0),
  unit          VARCHAR(16)   NOT NULL,
  deadline_at   BIGINT        NOT NULL,
  priority      INT           NOT NULL CHECK (priority BETWEEN 1 AND 5),
  min_life_days INT           NOT NULL CHECK (min_life_days >= 0),
  stated_at     BIGINT        NOT NULL,
  stated_by     VARCHAR(64)   NOT NULL,
  withdrawn_at  BIGINT,
  withdrawn_by  VARCHAR(64)
);
CREATE INDEX relief_need_incident ON relief_need (incident_id);

-- Every switch of a facility, with what was before, so that it can be taken back exactly.
CREATE TABLE mode_switch (
  id              VARCHAR(36)  NOT NULL PRIMARY KEY,
  facility        VARCHAR(64)  NOT NULL,
  switch_no       INT          NOT NULL,
  mode_before     VARCHAR(16)  NOT NULL,
  mode_after      VARCHAR(16)  NOT NULL,
  incident_id     VARCHAR(36)  REFERENCES incident (id),
  switch_reason   VARCHAR(500) NOT NULL,
  switch_state    VARCHAR(16)  NOT NULL,
  switched_at     BIGINT       NOT NULL,
  switched_by     VARCHAR(64)  NOT NULL,
  reverted_at     BIGINT,
  reverted_by     VARCHAR(64),
  reversal_reason VARCHAR(500),
  version         BIGINT       NOT NULL,
  UNIQUE (facility, switch_no)
);

CREATE TABLE mode_switch_zone (
  switch_id  VARCHAR(36) NOT NULL REFERENCES mode_switch (id),
  zone_code  VARCHAR(64) NOT NULL,
  use_before VARCHAR(24) NOT NULL,
  use_after  VARCHAR(24) NOT NULL,
  PRIMARY KEY (switch_id, zone_code)
);

CREATE TABLE mode_switch_effect (
  switch_id   VARCHAR(36) NOT NULL REFERENCES mode_switch (id),
  effect_no   INT         NOT NULL,
  effect_code VARCHAR(32) NOT NULL,
  params      ${text}     NOT NULL,
  PRIMARY KEY (switch_id, effect_no)
);
