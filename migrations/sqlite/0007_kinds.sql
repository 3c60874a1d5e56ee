-- Kinds of polls: one option, several, or options put in order.

ALTER TABLE poll ADD COLUMN kind TEXT NOT NULL DEFAULT 'one';  -- one, several, order
ALTER TABLE poll ADD COLUMN most BIGINT;                       -- of several: how many at most; else null

-- `option` of response and response_log holds all that a person chose, as one number: four bits an option, the first choice in
-- the lowest. Option 3 alone is 3, as it was; 3 and then 1 is 0x13.
