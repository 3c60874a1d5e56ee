-- The log of what was done to a group's polls. Every entry holds a hash over the one before it (docs/log.md).

CREATE TABLE log_entry (
    chain      BIGINT NOT NULL,               -- the group's id when its log began
    number     BIGINT NOT NULL,               -- 1, 2, … in each
    at         BIGINT NOT NULL,
    poll       TEXT   NOT NULL,               -- its code, also once the poll is deleted
    event      TEXT,                          -- what was done; null once the poll is deleted
    salt       BLOB,                          -- of the commitment; null once the poll is deleted
    commitment BLOB   NOT NULL,               -- to poll and event
    hash       BLOB   NOT NULL,               -- over this and all before
    PRIMARY KEY (chain, number)
);
CREATE INDEX log_entry_by_poll ON log_entry (poll);

-- Where each log ends.
CREATE TABLE log_head (
    chain      BIGINT NOT NULL PRIMARY KEY,
    group_id   BIGINT NOT NULL UNIQUE,        -- the group's id now
    number     BIGINT NOT NULL,
    hash       BLOB   NOT NULL
);

-- The number of the entry whose mark is printed with the poll's result, or with the decision; null until there is one.
ALTER TABLE card ADD COLUMN marked_entry BIGINT;
