-- An item that became a strategy discussion: its own times, and the answers to its questions, each
-- with how far it may travel.
CREATE TABLE strategy_discussion (
  item UUID PRIMARY KEY REFERENCES discussion (item),
  began_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  ended_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE TABLE strategy_answer (
  item UUID NOT NULL REFERENCES discussion (item),
  question VARCHAR NOT NULL,
  said TEXT NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  PRIMARY KEY (item, question)
);
