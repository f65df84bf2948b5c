-- How much of a facility's electricity is green, from a day on until the next one says otherwise, as a person knows it from the supplier.
CREATE TABLE green_electricity (
  facility   VARCHAR(64)  NOT NULL REFERENCES facility (code),
  from_day   DATE         NOT NULL,
  percent    DECIMAL(5,2) NOT NULL CHECK (percent >= 0 AND percent <= 100),
  proof      VARCHAR(200) NOT NULL,
  kept_at    BIGINT       NOT NULL,
  kept_by    VARCHAR(64)  NOT NULL,
  CONSTRAINT green_electricity_key PRIMARY KEY (facility, from_day)
);
