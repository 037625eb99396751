-- Ballot boxes of secret votes that are open (PostgreSQL). A box holds totals and nothing else; the journal says who has voted.
-- The row goes when the vote is counted, and the table is vacuumed.

CREATE TABLE ballot_box
(
    vote    text COLLATE "C" PRIMARY KEY,
    yes     bigint NOT NULL CHECK (yes >= 0),
    no      bigint NOT NULL CHECK (no >= 0),
    abstain bigint NOT NULL CHECK (abstain >= 0),
    aside   bigint NOT NULL CHECK (aside >= 0)
);
