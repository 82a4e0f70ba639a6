-- A paper is sealed first and brought out then: printed, or saved. What was sealed and never came
-- out is seen. Papers from before this were brought out.
CREATE TABLE paper_out (
  reference VARCHAR PRIMARY KEY REFERENCES issued_paper (reference),
  out_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  out_by UUID NOT NULL
);
INSERT INTO paper_out (reference, out_at, out_by)
  SELECT reference, issued_at, issued_by FROM issued_paper;
-- Why a paper no longer counts: it was called back, it came back by itself, or it never came out.
ALTER TABLE paper_recall ADD COLUMN cause VARCHAR DEFAULT 'RECALLED' NOT NULL;
