-- What Microsoft.Orleans.Persistence.AdoNet 10 asks of a database (PostgreSQL): the table OrleansQuery, and under each key a statement
-- with the parameters and result columns that the provider names. The interface is that of Orleans (MIT licence,
-- https://github.com/dotnet/orleans, src/AdoNet); the tables and statements are our own.

CREATE TABLE OrleansQuery
(
    QueryKey  text PRIMARY KEY,
    QueryText text NOT NULL
);

CREATE TABLE document
(
    service    text NOT NULL,
    type       text NOT NULL,
    key_0      bigint NOT NULL,
    key_1      bigint NOT NULL,
    key_text   text NOT NULL,
    content    bytea,
    changed_at timestamptz NOT NULL,
    version    integer NOT NULL,
    PRIMARY KEY (service, type, key_0, key_1, key_text)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('ReadFromStorageKey', '
SELECT content AS PayloadBinary, version AS Version FROM document
WHERE service = @ServiceId AND type = @GrainTypeString AND key_0 = @GrainIdN0 AND key_1 = @GrainIdN1 AND key_text = COALESCE(@GrainIdExtensionString, '''')
'),
-- No version: a first write, which must find nothing. A version: a later write, which must find it. No row back means a conflict.
('WriteToStorageKey', '
WITH first_write AS
(
    INSERT INTO document (service, type, key_0, key_1, key_text, content, changed_at, version)
    SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, COALESCE(@GrainIdExtensionString, ''''), @PayloadBinary, now(), 1
    WHERE @GrainStateVersion::integer IS NULL
    ON CONFLICT DO NOTHING
    RETURNING version
), later_write AS
(
    UPDATE document SET content = @PayloadBinary, changed_at = now(), version = version + 1
    WHERE service = @ServiceId AND type = @GrainTypeString AND key_0 = @GrainIdN0 AND key_1 = @GrainIdN1 AND key_text = COALESCE(@GrainIdExtensionString, '''')
      AND version = @GrainStateVersion::integer
    RETURNING version
)
SELECT version AS NewGrainStateVersion FROM first_write UNION ALL SELECT version FROM later_write
'),
('ClearStorageKey', '
UPDATE document SET content = NULL, changed_at = now(), version = version + 1
WHERE service = @ServiceId AND type = @GrainTypeString AND key_0 = @GrainIdN0 AND key_1 = @GrainIdN1 AND key_text = COALESCE(@GrainIdExtensionString, '''')
  AND version = @GrainStateVersion::integer
RETURNING version AS NewGrainStateVersion
'),
('DeleteStorageKey', '
DELETE FROM document
WHERE service = @ServiceId AND type = @GrainTypeString AND key_0 = @GrainIdN0 AND key_1 = @GrainIdN1 AND key_text = COALESCE(@GrainIdExtensionString, '''')
  AND version = @GrainStateVersion::integer
RETURNING version + 1 AS NewGrainStateVersion
');
