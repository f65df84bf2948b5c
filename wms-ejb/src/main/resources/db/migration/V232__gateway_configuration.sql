-- How often the gateway asks its sensors, when the server says so; and what it says of itself besides being there.
ALTER TABLE gateway ADD COLUMN sample_seconds INT;
ALTER TABLE gateway ADD COLUMN dropped BIGINT;
ALTER TABLE gateway ADD COLUMN trouble VARCHAR(1000);
ALTER TABLE gateway ADD COLUMN config_version BIGINT;
ALTER TABLE gateway ADD COLUMN config_refused VARCHAR(64);

-- What the gateway was last told, word for word; the version rises with each change.
CREATE TABLE gateway_configuration (
  gateway     VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES gateway,
  version     BIGINT      NOT NULL,
  content     ${text}     NOT NULL
);

-- What a calibration found: true value = slope x reading + shift. The gateway applies it.
CREATE TABLE sensor_correction (
  sensor      VARCHAR(64)      NOT NULL REFERENCES sensor,
  quantity    VARCHAR(16)      NOT NULL,
  slope       DOUBLE PRECISION NOT NULL CHECK (slope BETWEEN 0.5 AND 2),
  shift       DOUBLE PRECISION NOT NULL CHECK (shift BETWEEN -20 AND 20),
  PRIMARY KEY (sensor, quantity)
);

-- The one key pair (Ed25519) that signs configurations, drawn when it is first needed.
CREATE TABLE configuration_key (
  id          INT          NOT NULL PRIMARY KEY,
  public_key  VARCHAR(200) NOT NULL,
  private_key VARCHAR(200) NOT NULL
);
