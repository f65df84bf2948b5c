-- In which air goods lose the share of their mass that is said of them; without it the share holds in any.
ALTER TABLE material ADD COLUMN shrink_at_c DECIMAL(5,2);
ALTER TABLE material ADD COLUMN shrink_at_humidity INT CHECK (shrink_at_humidity BETWEEN 0 AND 99);
