-- What was asked of whoever sent a contact whose words do not allow a decision, until when an answer is waited for, and
-- the answer. It is shared as far as the contact that it is about. How long is waited is a length of the hub.
CREATE TABLE sender_question (
  referral UUID NOT NULL REFERENCES referral (id),
  number INTEGER NOT NULL,
  whom VARCHAR NOT NULL,
  words TEXT NOT NULL,
  asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  asked_by VARCHAR NOT NULL,
  due_at TIMESTAMP(6) NOT NULL,
  answer TEXT,
  answered_at TIMESTAMP(6) WITH TIME ZONE,
  answered_by VARCHAR,
  PRIMARY KEY (referral, number)
);

INSERT INTO usual_limit (what, amount) VALUES ('SENDER_ANSWER', 1);
