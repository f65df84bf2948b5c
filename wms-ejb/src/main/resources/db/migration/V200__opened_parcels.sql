-- When a parcel was opened and all that was in it taken out; its number is not used again.
ALTER TABLE parcel ADD COLUMN opened_at BIGINT;
ALTER TABLE parcel ADD COLUMN opened_by VARCHAR(64);
