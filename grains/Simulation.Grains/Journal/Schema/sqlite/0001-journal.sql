-- The append-only journal of events, and the register of commands (SQLite).
-- Times are UTC with microseconds, 2026-08-22T10:00:00.000000Z, so that text order is time order.

CREATE TABLE journal
(
    stream  TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    type    TEXT NOT NULL,
    at      TEXT NOT NULL,
    actor   TEXT NOT NULL,
    payload TEXT NOT NULL,
    hash    TEXT NOT NULL,
    PRIMARY KEY (stream, version)
) STRICT;

CREATE TABLE command
(
    stream       TEXT NOT NULL,
    command_id   TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    result       TEXT NOT NULL,
    PRIMARY KEY (stream, command_id)
) STRICT;

-- History is added to, never rewritten: a mistake is corrected by a later event.
CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_keeps_all_rows BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER command_keeps_rows BEFORE UPDATE ON command BEGIN SELECT RAISE(ABORT, 'command is append-only'); END;
CREATE TRIGGER command_keeps_all_rows BEFORE DELETE ON command BEGIN SELECT RAISE(ABORT, 'command is append-only'); END;
