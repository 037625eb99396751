-- The append-only journal of events, and the register of commands (PostgreSQL).

CREATE TABLE journal
(
    stream  text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    type    text NOT NULL,
    at      timestamptz NOT NULL,
    actor   text NOT NULL,
    payload text NOT NULL, -- not jsonb: the hash is over the text as it was written
    hash    text NOT NULL,
    PRIMARY KEY (stream, version)
);

CREATE TABLE command
(
    stream       text COLLATE "C" NOT NULL,
    command_id   uuid NOT NULL,
    request_hash text NOT NULL,
    result       text NOT NULL,
    PRIMARY KEY (stream, command_id)
);

-- History is added to, never rewritten: a mistake is corrected by a later event.
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS
$body$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$body$;

CREATE TRIGGER journal_keeps_rows BEFORE UPDATE OR DELETE OR TRUNCATE ON journal EXECUTE FUNCTION append_only();
CREATE TRIGGER command_keeps_rows BEFORE UPDATE OR DELETE OR TRUNCATE ON command EXECUTE FUNCTION append_only();
