-- What speakers of a language say is wrong in Chorus's own words: for the host to read. Who wrote it is not kept.
CREATE TABLE correction (
    id         TEXT   NOT NULL PRIMARY KEY,   -- random, so that it does not tell which came first
    language   TEXT   NOT NULL,               -- the language that it is about
    day        TEXT   NOT NULL,               -- YYYY-MM-DD
    sealed     BLOB   NOT NULL                -- the words
);
