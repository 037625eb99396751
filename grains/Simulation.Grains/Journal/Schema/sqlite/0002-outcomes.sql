-- Side tables, written in the same transaction as the events they come from (SQLite).

-- What a student has shown, logged against the curriculum. One hash chain per person, in the order of number.
CREATE TABLE outcome_record
(
    number           INTEGER PRIMARY KEY AUTOINCREMENT,
    id               TEXT NOT NULL UNIQUE,
    person           TEXT NOT NULL,
    programme        TEXT,
    discipline       TEXT,
    semester         INTEGER,
    ects             NUMERIC,
    course           TEXT,
    exercise         TEXT,
    session          TEXT,
    scenario         TEXT,
    scenario_version TEXT,
    delegation       TEXT,
    member_function  TEXT,
    outcome          TEXT NOT NULL,
    level            INTEGER,
    points           NUMERIC,
    maximum          NUMERIC,
    assessors        TEXT,
    evidence         TEXT,
    formative        INTEGER NOT NULL CHECK (formative IN (0, 1)),
    at               TEXT NOT NULL,
    previous_hash    TEXT NOT NULL,
    hash             TEXT NOT NULL,
    UNIQUE (person, previous_hash)
);

CREATE INDEX outcome_record_of_person ON outcome_record (person, number);
CREATE INDEX outcome_record_of_discipline ON outcome_record (programme, discipline, outcome);

CREATE TRIGGER outcome_record_keeps_rows BEFORE UPDATE ON outcome_record BEGIN SELECT RAISE(ABORT, 'outcome_record is append-only'); END;
CREATE TRIGGER outcome_record_keeps_all_rows BEFORE DELETE ON outcome_record BEGIN SELECT RAISE(ABORT, 'outcome_record is append-only'); END;

-- What is owed to other systems. The id names the delivery, so that it is owed once however often it is asked for.
CREATE TABLE outbox
(
    number       INTEGER PRIMARY KEY AUTOINCREMENT,
    id           TEXT NOT NULL UNIQUE,
    destination  TEXT NOT NULL,
    payload      TEXT NOT NULL,
    at           TEXT NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0,
    next_at      TEXT,
    delivered_at TEXT,
    last_error   TEXT
) STRICT;

CREATE INDEX outbox_owed ON outbox (next_at) WHERE delivered_at IS NULL;
