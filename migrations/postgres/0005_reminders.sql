-- When the card's group is to be reminded of the open poll; null: not (any more).
ALTER TABLE card ADD COLUMN remind_at BIGINT;
CREATE INDEX card_by_reminder ON card (remind_at);
