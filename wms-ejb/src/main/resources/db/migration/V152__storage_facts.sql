-- What goods do to each other and lose while they lie: groups such as ETHYLENE_MAKER;ODOUR_MAKER, percent of mass a day, percent of humidity.
ALTER TABLE material ADD COLUMN storage_groups VARCHAR(120);
ALTER TABLE material ADD COLUMN shrink_percent_day DECIMAL(6,3) CHECK (shrink_percent_day >= 0);
ALTER TABLE material ADD COLUMN humidity_low INT CHECK (humidity_low BETWEEN 0 AND 100);
ALTER TABLE material ADD COLUMN humidity_high INT CHECK (humidity_high BETWEEN 0 AND 100);
