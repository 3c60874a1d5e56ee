-- Times as a group's people read them.

-- The group's time zone, by its name in the IANA database.
ALTER TABLE chat_group ADD COLUMN zone TEXT NOT NULL DEFAULT 'Europe/London';
