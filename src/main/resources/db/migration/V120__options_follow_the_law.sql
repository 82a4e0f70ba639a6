-- Whether an option of disrupting harm can be used on a day is said by the law of the release alone.
ALTER TABLE disruption_option DROP COLUMN in_force;
