-- What Microsoft.Orleans.Clustering.AdoNet 10 asks of a database (PostgreSQL). As in 0003-documents.sql, the keys, parameters and result
-- columns are Orleans' interface (MIT licence, https://github.com/dotnet/orleans, src/AdoNet); tables and statements are our own.
-- Every change of a member raises its cluster's version by one in the same statement, and happens only if the version was the one expected.

CREATE TABLE cluster
(
    id         text PRIMARY KEY,
    version    integer NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE cluster_member
(
    cluster       text NOT NULL REFERENCES cluster (id),
    address       text NOT NULL,
    port          integer NOT NULL,
    generation    integer NOT NULL,
    silo_name     text NOT NULL,
    host_name     text NOT NULL,
    status        integer NOT NULL,
    proxy_port    integer,
    suspect_times text,
    started_at    timestamptz NOT NULL,
    alive_at      timestamptz NOT NULL,
    PRIMARY KEY (cluster, address, port, generation)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('InsertMembershipVersionKey', '
WITH added AS (INSERT INTO cluster (id) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1)
SELECT count(*)::integer FROM added
'),
('InsertMembershipKey', '
WITH raised AS
(
    UPDATE cluster SET version = version + 1, changed_at = now()
    WHERE id = @DeploymentId AND version = @Version
      AND NOT EXISTS (SELECT 1 FROM cluster_member WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING id
), added AS
(
    INSERT INTO cluster_member (cluster, address, port, generation, silo_name, host_name, status, proxy_port, started_at, alive_at)
    SELECT id, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM raised
    RETURNING 1
)
SELECT count(*)::integer FROM added
'),
('UpdateMembershipKey', '
WITH raised AS
(
    UPDATE cluster SET version = version + 1, changed_at = now()
    WHERE id = @DeploymentId AND version = @Version
      AND EXISTS (SELECT 1 FROM cluster_member WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING id
), changed AS
(
    UPDATE cluster_member SET status = @Status, suspect_times = @SuspectTimes, alive_at = @IAmAliveTime
    FROM raised
    WHERE cluster = raised.id AND address = @Address AND port = @Port AND generation = @Generation
    RETURNING 1
)
SELECT count(*)::integer FROM changed
'),
('UpdateIAmAlivetimeKey', '
UPDATE cluster_member SET alive_at = @IAmAliveTime
WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
'),
-- Both reads give one row with the cluster's version even when there is no member.
('MembershipReadRowKey', '
SELECT c.id AS DeploymentId, m.address AS Address, m.port AS Port, m.generation AS Generation, m.silo_name AS SiloName, m.host_name AS HostName,
       m.status AS Status, m.proxy_port AS ProxyPort, m.suspect_times AS SuspectTimes, m.started_at AS StartTime, m.alive_at AS IAmAliveTime, c.version AS Version
FROM cluster c LEFT JOIN cluster_member m ON m.cluster = c.id AND m.address = @Address AND m.port = @Port AND m.generation = @Generation
WHERE c.id = @DeploymentId
'),
('MembershipReadAllKey', '
SELECT c.id AS DeploymentId, m.address AS Address, m.port AS Port, m.generation AS Generation, m.silo_name AS SiloName, m.host_name AS HostName,
       m.status AS Status, m.proxy_port AS ProxyPort, m.suspect_times AS SuspectTimes, m.started_at AS StartTime, m.alive_at AS IAmAliveTime, c.version AS Version
FROM cluster c LEFT JOIN cluster_member m ON m.cluster = c.id
WHERE c.id = @DeploymentId
'),
('GatewaysQueryKey', '
SELECT address AS Address, proxy_port AS ProxyPort, generation AS Generation FROM cluster_member
WHERE cluster = @DeploymentId AND status = @Status AND proxy_port > 0
'),
('DeleteMembershipTableEntriesKey', '
WITH members AS (DELETE FROM cluster_member WHERE cluster = @DeploymentId)
UPDATE cluster SET version = 0, changed_at = now() WHERE id = @DeploymentId
'),
-- 3 is SiloStatus.Active: a silo that claims to be alive is voted out by its peers, not swept up.
('CleanupDefunctSiloEntriesKey', '
DELETE FROM cluster_member WHERE cluster = @DeploymentId AND alive_at < @IAmAliveTime AND status <> 3
');
