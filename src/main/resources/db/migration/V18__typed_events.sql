-- What happened as a person here types it: who said so, why it is rated as it is, how a child went
-- missing and came back; children in custody; what was corrected or withdrawn, and why.
ALTER TABLE referral ADD COLUMN said_by VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE referral ADD COLUMN category VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE referral ADD COLUMN rating_why VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE referral ADD COLUMN typed_here BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE referral ADD COLUMN withdrawn_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE referral ADD COLUMN withdrawn_by VARCHAR;
ALTER TABLE referral ADD COLUMN withdrawn_why TEXT;
DROP INDEX referral_since;
CREATE INDEX referral_since ON referral (subject, received_day, withdrawn_at);
ALTER TABLE missing_episode ADD COLUMN last_seen VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE missing_episode ADD COLUMN gone_from VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE missing_episode ADD COLUMN reported_day DATE;
ALTER TABLE missing_episode ADD COLUMN reported_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE missing_episode ADD COLUMN reported_by VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE missing_episode ADD COLUMN police_risk VARCHAR;
ALTER TABLE missing_episode ADD COLUMN returned_how VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE missing_episode ADD COLUMN typed_here BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE missing_episode ADD COLUMN withdrawn_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE missing_episode ADD COLUMN withdrawn_by VARCHAR;
ALTER TABLE missing_episode ADD COLUMN withdrawn_why TEXT;
CREATE TABLE custody (
  id UUID PRIMARY KEY,
  subject UUID NOT NULL REFERENCES subject (id),
  since_day DATE NOT NULL,
  since_at TIMESTAMP(6) WITH TIME ZONE,
  held_at VARCHAR NOT NULL,
  told_by VARCHAR NOT NULL,
  confirmed_at TIMESTAMP(6) WITH TIME ZONE,
  confirmed_by VARCHAR,
  detention_limit VARCHAR NOT NULL,
  authorised_by VARCHAR NOT NULL,
  ended_day DATE,
  ended_at TIMESTAMP(6) WITH TIME ZONE,
  ended_how VARCHAR,
  ended_towards VARCHAR,
  end_known_at TIMESTAMP(6) WITH TIME ZONE,
  settled_at TIMESTAMP(6) WITH TIME ZONE,
  typed_here BOOLEAN NOT NULL,
  withdrawn_at TIMESTAMP(6) WITH TIME ZONE,
  withdrawn_by VARCHAR,
  withdrawn_why TEXT,
  version BIGINT NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE INDEX custody_subject ON custody (subject);
CREATE INDEX custody_settled ON custody (settled_at);
CREATE TABLE entry_correction (
  id UUID PRIMARY KEY,
  entry UUID NOT NULL,
  entry_kind VARCHAR NOT NULL,
  subject UUID NOT NULL REFERENCES subject (id),
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  by_whom VARCHAR NOT NULL,
  why TEXT NOT NULL,
  stood TEXT NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE INDEX entry_correction_subject ON entry_correction (subject);
