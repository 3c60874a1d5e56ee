-- Whether people may suggest further options for a poll.
ALTER TABLE poll ADD COLUMN suggestions BOOLEAN NOT NULL DEFAULT TRUE;

-- Who asked for news of an open poll: that it has another option, and that it ends soon. Gone with the poll, or when they want none.
CREATE TABLE follower (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    person     TEXT   NOT NULL,               -- the poll's pseudonym of the person, not the one they answer under
    sealed     BYTEA  NOT NULL,               -- {"id", "language"}
    remind_at  BIGINT,                        -- by the end of the poll, the same for everybody; null: not, or not again
    PRIMARY KEY (poll, person)
);
INSERT INTO follower (poll, person, sealed, remind_at) SELECT poll, person, sealed, at FROM private_reminder;
DROP TABLE private_reminder;
CREATE INDEX follower_by_time ON follower (remind_at);

-- suggestion.state may be `taken_back` as well: an idea that its author took back. Nothing is kept of it but that its number was given.
