-- How long things are kept.

-- When the bot left the group; null while it is there. Some time later all that is kept of the group is deleted.
ALTER TABLE chat_group ADD COLUMN left_at BIGINT;

-- poll.voter_key is empty once it is destroyed, some time after the poll was closed: nobody knows then whose the poll's pseudonyms are.
-- response_log.group_id is 0 where the group was left and deleted, and the poll was asked in others, too.
