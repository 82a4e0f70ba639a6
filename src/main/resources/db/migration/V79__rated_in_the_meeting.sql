-- The MASH rating as it was changed while the room was still in the meeting, after it had come to the
-- item. Nothing of it changes afterwards; why it was changed stands with the referral.
CREATE TABLE item_rating (
  item UUID NOT NULL REFERENCES item_snapshot (item),
  place INTEGER NOT NULL,
  rated_before VARCHAR,
  rated_after VARCHAR NOT NULL,
  rated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (item, place)
);
