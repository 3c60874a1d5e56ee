-- Times are epoch milliseconds. Sealed columns are readable with the host's secret only.

-- A group that Chorus serves, by Telegram's chat id.
CREATE TABLE chat_group (
    id         BIGINT NOT NULL PRIMARY KEY,
    languages  TEXT   NOT NULL,               -- tags joined by commas; the first is what cards speak
    active     BOOLEAN NOT NULL               -- false once the bot was removed
);

-- A person who chose a language. `person` is a keyed hash of the Telegram user id.
CREATE TABLE person (
    person     TEXT   NOT NULL PRIMARY KEY,
    sealed     BYTEA  NOT NULL                -- {"id", "language"}
);

CREATE TABLE poll (
    code       TEXT   NOT NULL PRIMARY KEY,
    source     TEXT   NOT NULL,               -- the language it was written in
    voter_key  BYTEA  NOT NULL,               -- sealed; makes the poll's pseudonyms
    opened_at  BIGINT NOT NULL,
    closed_at  BIGINT                         -- null while open
);

-- Every text of a poll in every language it has: part 0 is the question, part n option n.
CREATE TABLE poll_text (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    language   TEXT   NOT NULL,
    part       BIGINT NOT NULL,
    body       TEXT   NOT NULL,
    PRIMARY KEY (poll, language, part)
);

CREATE TABLE poll_option (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    number     BIGINT NOT NULL,
    ready      TEXT,                          -- a ready-made answer's key; null for a written one
    PRIMARY KEY (poll, number)
);

-- A poll's message in a group. A job posts it, redraws it and announces its close.
CREATE TABLE card (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    group_id   BIGINT NOT NULL,
    thread_id  BIGINT,                        -- the forum topic of the command
    message_id BIGINT,                        -- null until posted
    wanted     BIGINT NOT NULL,               -- the revision that the poll is at
    drawn      BIGINT NOT NULL,               -- the revision that the group sees
    announced  BOOLEAN NOT NULL,              -- whether the close was told
    next_at    BIGINT NOT NULL,               -- not to be touched before
    faults     BIGINT NOT NULL,               -- failed tries in a row
    PRIMARY KEY (poll, group_id)
);
CREATE INDEX card_by_group ON card (group_id, message_id);
CREATE INDEX card_by_time ON card (next_at);

-- A person's current answer. `voter` is random to anyone without the poll's key.
CREATE TABLE response (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    voter      TEXT   NOT NULL,
    option     BIGINT,                        -- null when taken back
    PRIMARY KEY (poll, voter)
);

-- The history of answers.
CREATE TABLE response_log (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    voter      TEXT   NOT NULL,
    seq        BIGINT NOT NULL,               -- 1, 2, … for each voter
    day        TEXT   NOT NULL,               -- YYYY-MM-DD; nothing finer is kept
    event      TEXT   NOT NULL,               -- cast, changed, withdrawn
    option     BIGINT,
    language   TEXT   NOT NULL,
    group_id   BIGINT NOT NULL,
    via        TEXT   NOT NULL,               -- card, ballot, private
    PRIMARY KEY (poll, voter, seq)
);

-- Updates already carried out, so that one delivered again changes nothing. Pruned after 48 hours.
CREATE TABLE processed_update (
    bot_id     BIGINT NOT NULL,
    update_id  BIGINT NOT NULL,
    at         BIGINT NOT NULL,               -- to the hour: a finer time would date an answer
    PRIMARY KEY (bot_id, update_id)
);
CREATE INDEX processed_update_by_age ON processed_update (at);

-- Updates that could not be carried out. No text of a person stands here.
CREATE TABLE failed_update (
    bot_id     BIGINT NOT NULL,
    update_id  BIGINT NOT NULL,
    kind       TEXT   NOT NULL,
    error      TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (bot_id, update_id)
);

-- Single values, such as the hash of the commands last registered.
CREATE TABLE fact (
    name       TEXT   NOT NULL PRIMARY KEY,
    value      TEXT   NOT NULL
);
