-- What a group promises under a principle: how it does this here, in its organisers' words, which are for everyone.
CREATE TABLE promise (
    group_id   BIGINT NOT NULL REFERENCES chat_group (id) ON UPDATE CASCADE ON DELETE CASCADE,
    principle  BIGINT NOT NULL,               -- 1 to 8
    source     TEXT   NOT NULL,               -- the language it was written in
    PRIMARY KEY (group_id, principle)
);

-- The words in each language that it has, the source among them.
CREATE TABLE promise_text (
    group_id   BIGINT NOT NULL,
    principle  BIGINT NOT NULL,
    language   TEXT   NOT NULL,
    body       TEXT   NOT NULL,
    PRIMARY KEY (group_id, principle, language),
    FOREIGN KEY (group_id, principle) REFERENCES promise (group_id, principle) ON UPDATE CASCADE ON DELETE CASCADE
);
