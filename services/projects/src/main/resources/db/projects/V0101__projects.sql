-- A user's collection of submissions.
create table project (
    id          uuid primary key,
    account_id  uuid not null,
    name        text not null,
    description text,
    is_archived boolean not null default false,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);
create index project_newest on project (account_id, created_at desc, id desc);
