-- Suggestions: people propose further options for a poll, and organisers decide on them.

-- The language and the words of an option that was suggested; null for the others.
ALTER TABLE poll_option ADD COLUMN language TEXT;
ALTER TABLE poll_option ADD COLUMN body TEXT;

-- A suggestion. Its words and who is to hear of it are sealed, and gone once it is decided.
CREATE TABLE suggestion (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    id         BIGINT NOT NULL,               -- 1, 2, … in each poll
    language   TEXT   NOT NULL,
    state      TEXT   NOT NULL,               -- waiting, accepted, same, declined, silenced; late: the poll closed first
    option     BIGINT,                        -- accepted: the option that it is; same: the one that says the same
    reason     TEXT,                          -- declined: why, in an organiser's words, for everyone to read
    author     TEXT   NOT NULL,               -- the poll's pseudonym of who made it, not the one they vote under
    sealed     BLOB,                          -- {"text", "user"} while it waits
    day        TEXT   NOT NULL,               -- YYYY-MM-DD
    PRIMARY KEY (poll, id)
) WITHOUT ROWID;

-- People of whom a poll takes no more suggestions, by that pseudonym.
CREATE TABLE suggestion_silenced (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    author     TEXT   NOT NULL,
    PRIMARY KEY (poll, author)
) WITHOUT ROWID;
