-- The request as it was made. Rows are never changed.
create table submission (
    id                uuid primary key,
    account_id        uuid not null,
    operation         text not null,
    model             text not null,
    task              text not null,
    target_size_metres     double precision,
    adaptive_thinking boolean not null,
    created_at        timestamptz not null
);
