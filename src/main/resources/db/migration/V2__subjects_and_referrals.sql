-- Subjects: a child, a person of concern or a place, each with one row of its own kind beside the
-- row they share.
CREATE TABLE subject (
  id UUID PRIMARY KEY,
  kind VARCHAR NOT NULL,
  sort_key VARCHAR NOT NULL,
  version BIGINT NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE INDEX subject_sort_key ON subject (sort_key);
CREATE TABLE restriction (
  subject UUID PRIMARY KEY REFERENCES subject (id)
);
CREATE TABLE restriction_user (
  subject UUID NOT NULL REFERENCES restriction (subject),
  program_user UUID NOT NULL,
  PRIMARY KEY (subject, program_user)
);
CREATE TABLE child (
  subject UUID PRIMARY KEY REFERENCES subject (id),
  given VARCHAR NOT NULL,
  family VARCHAR NOT NULL,
  known_as VARCHAR,
  pronoun VARCHAR,
  birth_kind VARCHAR NOT NULL,
  birth_on DATE,
  sex VARCHAR NOT NULL,
  ethnicity VARCHAR NOT NULL,
  nhs_number VARCHAR,
  upn VARCHAR,
  local_ref VARCHAR,
  home_lines TEXT,
  home_postcode VARCHAR,
  home_safe BOOLEAN,
  care_plan TEXT NOT NULL,
  school TEXT NOT NULL,
  school_note TEXT NOT NULL,
  doctor TEXT NOT NULL,
  worker TEXT NOT NULL,
  lives_with TEXT NOT NULL,
  household UUID,
  typed_here VARCHAR NOT NULL
);
CREATE INDEX child_household ON child (household);
CREATE TABLE person_of_concern (
  subject UUID PRIMARY KEY REFERENCES subject (id),
  given VARCHAR NOT NULL,
  family VARCHAR NOT NULL,
  known_as VARCHAR,
  pronoun VARCHAR,
  birth_kind VARCHAR NOT NULL,
  birth_on DATE,
  known TEXT NOT NULL
);
CREATE TABLE place (
  subject UUID PRIMARY KEY REFERENCES subject (id),
  name VARCHAR NOT NULL,
  postcode VARCHAR NOT NULL,
  known TEXT NOT NULL
);
CREATE TABLE link (
  id UUID PRIMARY KEY,
  from_subject UUID NOT NULL REFERENCES subject (id),
  to_subject UUID NOT NULL REFERENCES subject (id),
  kind VARCHAR NOT NULL,
  words TEXT NOT NULL,
  reported_by VARCHAR NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE INDEX link_from ON link (from_subject);
CREATE INDEX link_to ON link (to_subject);

-- A moment is a day and, where the source knew it, the instant.
CREATE TABLE referral (
  id UUID PRIMARY KEY,
  subject UUID NOT NULL REFERENCES subject (id),
  kind VARCHAR NOT NULL,
  received_day DATE NOT NULL,
  received_at TIMESTAMP(6) WITH TIME ZONE,
  known_here_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  source VARCHAR NOT NULL,
  summary TEXT NOT NULL,
  mark VARCHAR NOT NULL,
  mark_agencies TEXT,
  rating VARCHAR,
  settled_at TIMESTAMP(6) WITH TIME ZONE,
  version BIGINT NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE INDEX referral_subject ON referral (subject);
CREATE INDEX referral_settled ON referral (settled_at);
CREATE TABLE missing_episode (
  id UUID PRIMARY KEY,
  subject UUID NOT NULL REFERENCES subject (id),
  since_day DATE NOT NULL,
  since_at TIMESTAMP(6) WITH TIME ZONE,
  confirmed_at TIMESTAMP(6) WITH TIME ZONE,
  confirmed_by VARCHAR,
  returned_day DATE,
  returned_at TIMESTAMP(6) WITH TIME ZONE,
  interview_offered BOOLEAN,
  interview_accepted BOOLEAN,
  interview_held_at TIMESTAMP(6) WITH TIME ZONE,
  version BIGINT NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
CREATE INDEX missing_episode_subject ON missing_episode (subject);
CREATE INDEX missing_episode_since ON missing_episode (since_day);
