-- Law is a file of the release: no hub keeps a copy of its own that could grow old.
DROP TABLE law_rule;
