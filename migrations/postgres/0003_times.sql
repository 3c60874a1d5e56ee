-- Times: a group's clock and quiet hours, and polls that close by themselves.

-- The group's time zone, by its name in the IANA database.
ALTER TABLE chat_group ADD COLUMN zone TEXT NOT NULL DEFAULT 'Europe/London';
-- The hours in which messages make no sound, from and to, such as '21-8'; empty: none.
ALTER TABLE chat_group ADD COLUMN quiet TEXT NOT NULL DEFAULT '21-8';

-- When an open poll closes by itself; null: when an organiser closes it.
ALTER TABLE poll ADD COLUMN closes_at BIGINT;
CREATE INDEX poll_by_closing ON poll (closes_at);
