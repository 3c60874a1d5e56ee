-- Polls that organisers write in private. A row goes when its poll is opened, or when nobody has looked at it for 90 days.
CREATE TABLE sketch (
    person     TEXT   NOT NULL,               -- a keyed hash of the Telegram user id
    code       TEXT   NOT NULL,               -- the code that the poll will have
    sealed     BYTEA  NOT NULL,               -- all of it
    at         BIGINT NOT NULL,               -- when it was last looked at
    opens_at   BIGINT,                        -- when it opens by itself; null: when its writer opens it
    PRIMARY KEY (person, code)
);
CREATE INDEX sketch_by_age ON sketch (at);
CREATE INDEX sketch_by_opening ON sketch (opens_at);
