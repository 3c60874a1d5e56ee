-- What is sent in the background, and at what pace each chat gets it.

-- A chat that something is sent to: a group's id, or for a private chat a keyed hash of the person's.
CREATE TABLE chat_pace (
    chat         TEXT   NOT NULL PRIMARY KEY,
    next_at      BIGINT NOT NULL,             -- nothing is sent before
    leased_until BIGINT NOT NULL,             -- a replica works on it until then
    closed       BOOLEAN NOT NULL             -- the bot was removed, blocked, or never started there
);
INSERT INTO chat_pace (chat, next_at, leased_until, closed)
    SELECT CAST(id AS TEXT), 0, 0, NOT active FROM chat_group;

-- Messages to be sent, in order of their ids.
CREATE TABLE outbox (
    id           BIGINT NOT NULL PRIMARY KEY,
    chat         TEXT   NOT NULL,
    sealed       BYTEA  NOT NULL,             -- the message
    at           BIGINT NOT NULL,             -- when it was put here
    until        BIGINT,                      -- not to be sent after; null: it keeps
    tries        BIGINT NOT NULL,
    dead         BOOLEAN NOT NULL             -- given up
);
CREATE INDEX outbox_by_chat ON outbox (chat, id);

-- How often the message of a card was found deleted: the first time it is posted anew, after that it is left.
ALTER TABLE card ADD COLUMN lost BIGINT NOT NULL DEFAULT 0;

-- Who opened a ballot a moment ago: again within a minute means that they saw nothing. A name of the poll's for the person,
-- not the one that they answer under.
CREATE TABLE ballot_opened (
    poll         TEXT   NOT NULL,
    opener       TEXT   NOT NULL,
    at           BIGINT NOT NULL,
    PRIMARY KEY (poll, opener)
);
CREATE INDEX ballot_opened_by_age ON ballot_opened (at);
