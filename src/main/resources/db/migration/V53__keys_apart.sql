-- The authority's private key lies under a secret of its own, and what it issued stands in a list
-- that it signs. Nothing there: the authority is as earlier programs kept it, under the data key.
ALTER TABLE authority ADD COLUMN certificate_list BYTEA;

-- The certificate of the authority that issued a user's certificate. Nothing there: it stands
-- inside the wrapped key, as earlier programs kept it.
ALTER TABLE signing_key ADD COLUMN issuer BYTEA;

-- Signing keys that their owners made and no authority has certified yet.
CREATE TABLE key_request (
  program_user UUID PRIMARY KEY,
  wrapped BYTEA NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);

-- Users whose passphrase was given to them: it opens the hub, and signs nothing.
CREATE TABLE given_passphrase (
  program_user UUID PRIMARY KEY,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);

-- Authorities of this hub that issue nothing any more. What they issued counts where the list of
-- the present one names it.
CREATE TABLE earlier_authority (
  fingerprint VARCHAR(64) PRIMARY KEY,
  certificate BYTEA NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_by UUID NOT NULL
);
