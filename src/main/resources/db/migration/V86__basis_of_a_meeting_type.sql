-- What a type of meeting shares on, as the cover of its minutes says it.
ALTER TABLE meeting_type ADD COLUMN article VARCHAR DEFAULT 'Article 6(1)(e): public task' NOT NULL;
ALTER TABLE meeting_type ADD COLUMN special_category VARCHAR DEFAULT 'Article 9(2)(g): substantial public interest' NOT NULL;
ALTER TABLE meeting_type ADD COLUMN schedule_one VARCHAR DEFAULT 'paragraph 18: safeguarding of children and of individuals at risk' NOT NULL;
