-- The writing of the key file that this record knows. An earlier key file beside it lets nobody in.
CREATE TABLE slots_known (
  id INT PRIMARY KEY,
  generation BIGINT NOT NULL,
  seal VARCHAR(64) NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
