-- 0100 wrote INTEGERNOT NULL and INTEGERNULL: SQLite read a type of that name (of integer affinity) that may be null. Here the columns are what
-- was meant. A table is made anew, because SQLite can't change a column; nothing refers to these tables. PostgreSQL never had the mistake.

CREATE TABLE staff_account_meant (
    person         TEXT     NOT NULL PRIMARY KEY REFERENCES person (id),
    user_name      TEXT     NOT NULL,
    user_key       TEXT     NOT NULL UNIQUE,
    password_hash  TEXT     NULL,
    roles          TEXT     NOT NULL,
    failures       INTEGER  NOT NULL DEFAULT 0,
    locked_until   INTEGER  NULL
);
INSERT INTO staff_account_meant SELECT person, user_name, user_key, password_hash, roles, COALESCE(failures, 0), locked_until FROM staff_account;
DROP TABLE staff_account;
ALTER TABLE staff_account_meant RENAME TO staff_account;

CREATE TABLE sign_in_meant (
    id_hash  TEXT     NOT NULL PRIMARY KEY,
    person   TEXT     NOT NULL REFERENCES person (id),
    created  INTEGER  NOT NULL,
    expires  INTEGER  NOT NULL,
    ended    INTEGER  NULL
);
INSERT INTO sign_in_meant SELECT id_hash, person, COALESCE(created, 0), COALESCE(expires, 0), ended FROM sign_in;
DROP TABLE sign_in;
ALTER TABLE sign_in_meant RENAME TO sign_in;
CREATE INDEX sign_in_person ON sign_in (person);

CREATE TABLE one_time_link_meant (
    token_hash  TEXT     NOT NULL PRIMARY KEY,
    purpose     TEXT     NOT NULL,
    person      TEXT     NULL REFERENCES person (id),
    created     INTEGER  NOT NULL,
    expires     INTEGER  NOT NULL,
    used        INTEGER  NULL
);
INSERT INTO one_time_link_meant SELECT token_hash, purpose, person, COALESCE(created, 0), COALESCE(expires, 0), used FROM one_time_link;
DROP TABLE one_time_link;
ALTER TABLE one_time_link_meant RENAME TO one_time_link;

CREATE TABLE join_code_meant (
    code      TEXT     NOT NULL PRIMARY KEY,
    exercise  TEXT     NOT NULL UNIQUE,
    created   INTEGER  NOT NULL
);
INSERT INTO join_code_meant SELECT code, exercise, COALESCE(created, 0) FROM join_code;
DROP TABLE join_code;
ALTER TABLE join_code_meant RENAME TO join_code;

CREATE TABLE data_protection_key_meant (
    name     TEXT     NOT NULL PRIMARY KEY,
    xml      TEXT     NOT NULL,
    created  INTEGER  NOT NULL
);
INSERT INTO data_protection_key_meant SELECT name, xml, COALESCE(created, 0) FROM data_protection_key;
DROP TABLE data_protection_key;
ALTER TABLE data_protection_key_meant RENAME TO data_protection_key;
