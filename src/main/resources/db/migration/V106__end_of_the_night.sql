-- The night that the out-of-hours handover is about ends in the morning of the next working day.
INSERT INTO usual_limit (what, amount) VALUES ('NIGHT_ENDS', 540);
