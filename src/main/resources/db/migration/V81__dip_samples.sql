-- Children drawn by lot whose records are read again, and what was found.
CREATE TABLE dip_sample (
  id UUID PRIMARY KEY,
  from_day DATE NOT NULL,
  until_day DATE NOT NULL,
  out_of INTEGER NOT NULL,
  drawn_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  drawn_by UUID NOT NULL
);
CREATE TABLE dip_sample_child (
  sample UUID NOT NULL REFERENCES dip_sample (id),
  place INTEGER NOT NULL,
  subject UUID NOT NULL REFERENCES subject (id),
  PRIMARY KEY (sample, place)
);
CREATE INDEX dip_sample_child_subject ON dip_sample_child (subject);
CREATE TABLE dip_answer (
  sample UUID NOT NULL,
  place INTEGER NOT NULL,
  question VARCHAR NOT NULL,
  answer VARCHAR NOT NULL,
  answered_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  answered_by UUID NOT NULL,
  PRIMARY KEY (sample, place, question),
  FOREIGN KEY (sample, place) REFERENCES dip_sample_child (sample, place)
);
