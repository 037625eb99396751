-- What Microsoft.Orleans.Persistence.AdoNet 10 asks of a database (SQLite): the table OrleansQuery, and under each key a statement
-- with the parameters and result columns that the provider names. The interface is that of Orleans (MIT licence,
-- https://github.com/dotnet/orleans, src/AdoNet); the tables and statements are our own: a real key instead of hashes, and single
-- statements instead of a transaction in text, which an error would leave open on a pooled connection.

CREATE TABLE OrleansQuery
(
    QueryKey  TEXT PRIMARY KEY,
    QueryText TEXT NOT NULL
);

CREATE TABLE document
(
    service   TEXT NOT NULL,
    type      TEXT NOT NULL,
    key_0     INTEGER NOT NULL,
    key_1     INTEGER NOT NULL,
    key_text  TEXT NOT NULL,
    content   BLOB,
    changed_at TEXT NOT NULL,
    version   INTEGER NOT NULL,
    PRIMARY KEY (service, type, key_0, key_1, key_text)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('ReadFromStorageKey', '
SELECT content AS PayloadBinary, version AS Version FROM document
WHERE service = @ServiceId AND type = @GrainTypeString AND key_0 = @GrainIdN0 AND key_1 = @GrainIdN1 AND key_text = COALESCE(@GrainIdExtensionString, '''');
'),
-- No version: a first write, which must find nothing. A version: a later write, which must find it. No row back means a conflict.
('WriteToStorageKey', '
INSERT INTO document (service, type, key_0, key_1, key_text, content, changed_at, version)
SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, COALESCE(@GrainIdExtensionString, ''''), @PayloadBinary, strftime(''%Y-%m-%dT%H:%M:%fZ'', ''now''), 1
WHERE @GrainStateVersion IS NULL
ON CONFLICT DO NOTHING
RETURNING version AS NewGrainStateVersion;
UPDATE document SET content = @PayloadBinary, changed_at = strftime(''%Y-%m-%dT%H:%M:%fZ'', ''now''), version = version + 1
WHERE service = @ServiceId AND type = @GrainTypeString AND key_0 = @GrainIdN0 AND key_1 = @GrainIdN1 AND key_text = COALESCE(@GrainIdExtensionString, '''')
  AND version = @GrainStateVersion
RETURNING version AS NewGrainStateVersion;
'),
('ClearStorageKey', '
UPDATE document SET content = NULL, changed_at = strftime(''%Y-%m-%dT%H:%M:%fZ'', ''now''), version = version + 1
WHERE service = @ServiceId AND type = @GrainTypeString AND key_0 = @GrainIdN0 AND key_1 = @GrainIdN1 AND key_text = COALESCE(@GrainIdExtensionString, '''')
  AND version = @GrainStateVersion
RETURNING version AS NewGrainStateVersion;
'),
('DeleteStorageKey', '
DELETE FROM document
WHERE service = @ServiceId AND type = @GrainTypeString AND key_0 = @GrainIdN0 AND key_1 = @GrainIdN1 AND key_text = COALESCE(@GrainIdExtensionString, '''')
  AND version = @GrainStateVersion
RETURNING version + 1 AS NewGrainStateVersion;
');
