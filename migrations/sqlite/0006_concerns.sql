-- Concerns: people say that they don't understand a question, or that it is the wrong one.

-- A person's concern. No time stands here, and one that is taken back is deleted.
CREATE TABLE concern (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    person     TEXT   NOT NULL,               -- the poll's pseudonym of the person, not the one they answer under
    concern    TEXT   NOT NULL,               -- u: I don't understand this; w: this is the wrong question
    PRIMARY KEY (poll, person)
) WITHOUT ROWID;

-- Whether organisers were told that many have a concern.
ALTER TABLE poll ADD COLUMN concerns_told BOOLEAN NOT NULL DEFAULT FALSE;

-- From which share of those who answered the card speaks of it: off, tenth, quarter, half.
ALTER TABLE chat_group ADD COLUMN concern_share TEXT NOT NULL DEFAULT 'quarter';
