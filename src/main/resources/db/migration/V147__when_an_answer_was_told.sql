-- When an answer to an earlier action was told: what was told after a meeting had ended was said in no room of it. Empty
-- in answers of before.
ALTER TABLE item_answer ADD told_at TIMESTAMP(6) WITH TIME ZONE;
