-- Who told a meeting what became of an earlier action, and in what words; empty in answers of before.
ALTER TABLE item_answer ADD told_by VARCHAR;
ALTER TABLE item_answer ADD told_by_agency UUID;
ALTER TABLE item_answer ADD told TEXT;
ALTER TABLE item_answer ADD told_mark VARCHAR;
ALTER TABLE item_answer ADD told_mark_agencies TEXT;
