-- When an order is wanted, for which of our own facilities (else it goes outside), whose goods serve it, and what a person decided about what is short.
ALTER TABLE trade_order ADD COLUMN destination VARCHAR(64);
ALTER TABLE trade_order ADD COLUMN due_from BIGINT;
ALTER TABLE trade_order ADD COLUMN due_until BIGINT;
ALTER TABLE trade_order ADD COLUMN goods_owner VARCHAR(200);
ALTER TABLE trade_order ADD COLUMN short_choice VARCHAR(16) DEFAULT 'UNDECIDED' NOT NULL;

-- What the line says besides its quantity in the material's unit, and what of it was given up because it was short.
ALTER TABLE trade_order_line ADD COLUMN pack VARCHAR(64);
ALTER TABLE trade_order_line ADD COLUMN packs INT CHECK (packs > 0);
ALTER TABLE trade_order_line ADD COLUMN pieces INT CHECK (pieces > 0);
ALTER TABLE trade_order_line ADD COLUMN given_up DECIMAL(19,3) DEFAULT 0 NOT NULL CHECK (given_up >= 0);

-- All that is kept at a facility is asked for at once.
CREATE INDEX reservation_facility ON reservation (facility, reservation_state);
