-- Side tables, written in the same transaction as the events they come from (PostgreSQL).

-- What a student has shown, logged against the curriculum. One hash chain per person, in the order of number.
CREATE TABLE outcome_record
(
    number           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id               text NOT NULL UNIQUE,
    person           text COLLATE "C" NOT NULL,
    programme        text,
    discipline       text,
    semester         bigint,
    ects             numeric,
    course           text,
    exercise         text,
    session          text,
    scenario         text,
    scenario_version text,
    delegation       text,
    member_function  text,
    outcome          text NOT NULL,
    level            bigint,
    points           numeric,
    maximum          numeric,
    assessors        text,
    evidence         text,
    formative        boolean NOT NULL,
    at               timestamptz NOT NULL,
    previous_hash    text NOT NULL,
    hash             text NOT NULL,
    UNIQUE (person, previous_hash)
);

CREATE INDEX outcome_record_of_person ON outcome_record (person, number);
CREATE INDEX outcome_record_of_discipline ON outcome_record (programme, discipline, outcome);

CREATE TRIGGER outcome_record_keeps_rows BEFORE UPDATE OR DELETE OR TRUNCATE ON outcome_record EXECUTE FUNCTION append_only();

-- What is owed to other systems. The id names the delivery, so that it is owed once however often it is asked for.
CREATE TABLE outbox
(
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           text NOT NULL UNIQUE,
    destination  text NOT NULL,
    payload      text NOT NULL,
    at           timestamptz NOT NULL,
    attempts     integer NOT NULL DEFAULT 0,
    next_at      timestamptz,
    delivered_at timestamptz,
    last_error   text
);

CREATE INDEX outbox_owed ON outbox (next_at) WHERE delivered_at IS NULL;
