-- The request as others are told of it (JSON, in UTF-8); null in rows of before, whose other columns say all of it.
alter table submission add column event bytea;
-- A request may consist of images alone.
alter table submission alter column task drop not null;

-- What counts against a key's limits: one row for each submission, ended once its job has. Rows go when their job has
-- ended and no window reaches back to them.
create table admission (
    submission_id uuid primary key,
    key_hash      text not null,
    account_id    uuid not null,
    accepted_at   timestamptz not null,
    ended_at      timestamptz
);
create index admission_window on admission (key_hash, accepted_at);
create index admission_active on admission (key_hash, accepted_at) where ended_at is null;

-- The answers to requests that came with an Idempotency-Key. Without an answer, the row is a lease: whoever holds its
-- token works on the request; once the lease has lapsed, somebody else may.
create table idempotent_request (
    account_id      uuid not null,
    path            text not null,
    idempotency_key text not null,
    body_hash       bytea not null,
    token           uuid not null,
    leased_until    timestamptz not null,
    expires_at      timestamptz not null,
    submission_id   uuid,
    answered_at     timestamptz,
    primary key (account_id, path, idempotency_key)
);
create index idempotent_request_expires_at on idempotent_request (expires_at);
