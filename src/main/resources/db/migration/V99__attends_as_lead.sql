-- As what somebody attends who leads for a child: lead child protection practitioner, or family help lead practitioner.
ALTER TABLE attendance ADD COLUMN attends_as VARCHAR;
