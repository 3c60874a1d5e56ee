-- The open question: each person answers in their own words. An idea is a suggestion that waits until it is put to a vote.

ALTER TABLE suggestion ADD COLUMN marked BOOLEAN NOT NULL DEFAULT FALSE;  -- an organiser marked it for a vote
ALTER TABLE suggestion ADD COLUMN vote TEXT REFERENCES poll (code);       -- of state `vote`: the poll in which it is `option`

-- poll.kind may be `open` as well: such a poll has no options.
