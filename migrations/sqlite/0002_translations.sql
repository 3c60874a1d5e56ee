-- A poll in many languages: translations by organisers, members and a machine, each kept when another takes its place.

-- Words or a recording of a poll in one language. The words that a poll was asked in are its first.
CREATE TABLE translation (
    poll       TEXT   NOT NULL REFERENCES poll (code),
    id         BIGINT NOT NULL,               -- 1, 2, … in each poll
    language   TEXT   NOT NULL,
    kind       TEXT   NOT NULL,               -- words, voice
    origin     TEXT   NOT NULL,               -- organiser, member, machine
    state      TEXT   NOT NULL,               -- waiting, live, replaced, removed; declined: never live
    checked    TEXT,                          -- who said that it is right: organiser, reader; null: nobody
    author     TEXT,                          -- the poll's pseudonym of a member who made it, not the one they vote under
    day        TEXT   NOT NULL,               -- YYYY-MM-DD
    sealed     BLOB,                          -- words that wait to be checked; a recording's file
    PRIMARY KEY (poll, id)
);
CREATE INDEX translation_by_state ON translation (poll, state);

-- The words of translations that are live or were: part 0 is the question, part n option n.
CREATE TABLE translation_text (
    poll       TEXT   NOT NULL,
    id         BIGINT NOT NULL,
    part       BIGINT NOT NULL,
    body       TEXT   NOT NULL,
    PRIMARY KEY (poll, id, part),
    FOREIGN KEY (poll, id) REFERENCES translation (poll, id)
);

INSERT INTO translation (poll, id, language, kind, origin, state, checked, author, day, sealed)
    SELECT code, 1, source, 'words', 'organiser', 'live', NULL, NULL, date(opened_at / 1000, 'unixepoch'), NULL FROM poll;
INSERT INTO translation_text (poll, id, part, body)
    SELECT t.poll, 1, t.part, t.body FROM poll_text t JOIN poll p ON p.code = t.poll AND p.source = t.language;
DROP TABLE poll_text;

-- A draft was written and is not shown to its group yet; `opened_at` is then when it was written.
ALTER TABLE poll ADD COLUMN draft BOOLEAN NOT NULL DEFAULT FALSE;

-- Who may check what a member translated: readers (and organisers), or organisers alone.
ALTER TABLE chat_group ADD COLUMN checkers TEXT NOT NULL DEFAULT 'readers';

-- What a person was asked to send in private. `person` is a keyed hash of the Telegram user id.
CREATE TABLE awaited (
    person     TEXT   NOT NULL PRIMARY KEY,
    sealed     BLOB NOT NULL,               -- {"poll", "language"}
    until      BIGINT NOT NULL                -- not awaited any more after
);
