-- Decisions. The words of one are those of a poll whose kind is `decision`: part 0 is what will be done, parts 105 and 106 of
-- translation_text are what can't be done and who is responsible.

CREATE TABLE decision (
    poll       TEXT   NOT NULL PRIMARY KEY REFERENCES poll (code),
    review_at  BIGINT,                        -- when organisers look at it again; null where they do not
    ask_at     BIGINT,                        -- when they are asked next what came of it; null where they are not
    outcome    TEXT                           -- done, partly, not; null until they said
);
CREATE INDEX decision_by_time ON decision (ask_at);

-- The polls that a decision names.
CREATE TABLE decision_poll (
    decision   TEXT   NOT NULL REFERENCES decision (poll),
    poll       TEXT   NOT NULL REFERENCES poll (code),
    place      BIGINT NOT NULL,               -- 0, 1, … in the order in which they were chosen
    PRIMARY KEY (decision, poll)
);
CREATE INDEX decision_poll_by_poll ON decision_poll (poll);
