-- Ballot boxes of secret votes that are open (SQLite). A box holds totals and nothing else; the journal says who has voted.
-- The row goes when the vote is counted; connections overwrite what they delete (PRAGMA secure_delete).

CREATE TABLE ballot_box
(
    vote    TEXT PRIMARY KEY,
    yes     INTEGER NOT NULL CHECK (yes >= 0),
    no      INTEGER NOT NULL CHECK (no >= 0),
    abstain INTEGER NOT NULL CHECK (abstain >= 0),
    aside   INTEGER NOT NULL CHECK (aside >= 0)
) STRICT, WITHOUT ROWID;
