-- Why a poll was closed before its time, in an organiser's words: the language's tag, a blank, the words.
ALTER TABLE poll ADD COLUMN close_reason TEXT;

-- A question asked again in other words: the poll whose place it takes, why, and in that one's row which poll took it.
ALTER TABLE poll ADD COLUMN replaces TEXT REFERENCES poll (code);
ALTER TABLE poll ADD COLUMN replaces_reason TEXT;
ALTER TABLE poll ADD COLUMN replaced_by TEXT REFERENCES poll (code);

-- What a poll is about stands in translation_text: parts 101 to 104 are what is being decided, who decides, by when, what can't change.

-- Who asked to be reminded of a poll before it ends. Gone once they are, or need not be.
CREATE TABLE private_reminder (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    person     TEXT   NOT NULL,               -- the poll's pseudonym of the person, not the one they answer under
    sealed     BYTEA  NOT NULL,               -- {"id"}
    at         BIGINT NOT NULL,               -- when it is due, by the end of the poll: the same for everybody
    PRIMARY KEY (poll, person)
);
CREATE INDEX private_reminder_by_time ON private_reminder (at);
