-- What of a lot is under way between our own facilities: a place like any other, which the ledger keeps in step and never lets fall below nothing.
CREATE TABLE stock_under_way (
  lot     VARCHAR(36)   NOT NULL REFERENCES lot (lot),
  balance DECIMAL(19,3) NOT NULL CHECK (balance >= 0),
  pieces  INT           CHECK (pieces >= 0),
  CONSTRAINT stock_under_way_key PRIMARY KEY (lot)
);
INSERT INTO stock_under_way (lot, balance, pieces)
SELECT lot, SUM(quantity), SUM(pieces) FROM (
  SELECT lot, quantity, pieces FROM stock_movement WHERE to_zone = '@TRANSIT'
  UNION ALL SELECT lot, -quantity AS quantity, -pieces AS pieces FROM stock_movement WHERE from_zone = '@TRANSIT') t
GROUP BY lot HAVING SUM(quantity) >= 0 AND COALESCE(SUM(pieces), 0) >= 0;

-- How many pieces lay at the two places after a line, as from_after and to_after say for the weight.
ALTER TABLE stock_movement ADD COLUMN from_pieces_after INT;
ALTER TABLE stock_movement ADD COLUMN to_pieces_after INT;
