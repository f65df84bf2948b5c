-- Who is on duty: every week on a weekday (1 Monday to 7 Sunday), or once on a day; times of day of the facility, to <= from ends the next day.
CREATE TABLE duty_shift (
  id         VARCHAR(36) NOT NULL PRIMARY KEY,
  facility   VARCHAR(64) NOT NULL REFERENCES facility,
  weekday    INTEGER,
  on_day     DATE,
  from_time  VARCHAR(5)  NOT NULL,
  to_time    VARCHAR(5)  NOT NULL,
  person     VARCHAR(64),
  instead_of VARCHAR(64)
);
CREATE INDEX duty_shift_by_facility ON duty_shift (facility);

-- Facility * holds where a facility has none of its own.
CREATE TABLE escalation_policy (
  facility VARCHAR(64) NOT NULL PRIMARY KEY,
  version  BIGINT      NOT NULL
);
CREATE TABLE escalation_step (
  facility      VARCHAR(64) NOT NULL REFERENCES escalation_policy,
  severity      VARCHAR(16) NOT NULL,
  after_minutes INTEGER     NOT NULL,
  audience      VARCHAR(16) NOT NULL,
  named         VARCHAR(64),
  channel_kind  VARCHAR(16) NOT NULL,
  place         INTEGER     NOT NULL,
  PRIMARY KEY (facility, place)
);
INSERT INTO escalation_policy (facility, version) VALUES ('*', 1);
INSERT INTO escalation_step (facility, severity, after_minutes, audience, named, channel_kind, place) VALUES
  ('*', 'CRITICAL', 0, 'DUTY', NULL, 'SMS', 1),
  ('*', 'CRITICAL', 0, 'DUTY', NULL, 'EMAIL', 2),
  ('*', 'CRITICAL', 10, 'ROLE', 'LEAD', 'SMS', 3),
  ('*', 'CRITICAL', 30, 'ROLE', 'MANAGER', 'SMS', 4),
  ('*', 'WARNING', 0, 'DUTY', NULL, 'EMAIL', 5),
  ('*', 'WARNING', 60, 'ROLE', 'LEAD', 'EMAIL', 6);
