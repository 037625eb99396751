-- People, staff accounts and sign-ins of the web host. Identifiers are 32 hex digits, times are milliseconds since 1970 in UTC.
-- Secrets (sign-in ids, link tokens, PINs) are kept as hashes only.

CREATE TABLE person (
    id        TEXT   NOT NULL PRIMARY KEY,
    name      TEXT   NOT NULL,
    language  TEXT   NOT NULL,
    created   INTEGER NOT NULL
);

CREATE TABLE staff_account (
    person         TEXT  NOT NULL PRIMARY KEY REFERENCES person (id),
    user_name      TEXT  NOT NULL,
    user_key       TEXT  NOT NULL UNIQUE,
    password_hash  TEXT  NULL,
    roles          TEXT  NOT NULL,
    failures       INTEGERNOT NULL DEFAULT 0,
    locked_until   INTEGERNULL
);

CREATE TABLE sign_in (
    id_hash  TEXT  NOT NULL PRIMARY KEY,
    person   TEXT  NOT NULL REFERENCES person (id),
    created  INTEGERNOT NULL,
    expires  INTEGERNOT NULL,
    ended    INTEGERNULL
);
CREATE INDEX sign_in_person ON sign_in (person);

CREATE TABLE one_time_link (
    token_hash  TEXT  NOT NULL PRIMARY KEY,
    purpose     TEXT  NOT NULL,
    person      TEXT  NULL REFERENCES person (id),
    created     INTEGERNOT NULL,
    expires     INTEGERNOT NULL,
    used        INTEGERNULL
);

CREATE TABLE join_code (
    code      TEXT  NOT NULL PRIMARY KEY,
    exercise  TEXT  NOT NULL UNIQUE,
    created   INTEGERNOT NULL
);

-- Who has said "I am ..." in which exercise.
CREATE TABLE seat_claim (
    exercise  TEXT  NOT NULL,
    person    TEXT  NOT NULL REFERENCES person (id),
    claimed   INTEGER  NOT NULL,
    PRIMARY KEY (exercise, person)
);
CREATE INDEX seat_claim_person ON seat_claim (person);

-- A student's own PIN: set the first time a name is taken, asked for on every other device.
CREATE TABLE person_pin (
    person        TEXT  NOT NULL PRIMARY KEY REFERENCES person (id),
    pin_hash      TEXT  NOT NULL,
    failures      INTEGER  NOT NULL DEFAULT 0,
    locked_until  INTEGER  NULL
);

-- The institution's student numbers: the same number on two rosters is the same person.
CREATE TABLE student_number (
    number  TEXT  NOT NULL PRIMARY KEY,
    person  TEXT  NOT NULL REFERENCES person (id)
);

CREATE TABLE data_protection_key (
    name     TEXT  NOT NULL PRIMARY KEY,
    xml      TEXT  NOT NULL,
    created  INTEGERNOT NULL
);
