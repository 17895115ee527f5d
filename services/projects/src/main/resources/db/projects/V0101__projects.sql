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

-- A file that the generator of the project's submissions obeys: its text here, its bytes as they came in the object
-- store. Whoever writes one holds the row of its project, so that the files together keep to their limit.
create table source (
    id          uuid primary key,
    project_id  uuid not null references project on delete cascade,
    filename    text not null,
    media_type  text not null,
    content     text not null,
    size_bytes  integer not null,
    sha256      text not null,
    object_name text not null unique,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    unique (project_id, filename)
);

-- Objects that no source names: those that are just being stored, and those on their way out. Whatever dies half-way
-- leaves its row behind, by which the object is found and removed later.
create table loose_object (
    object_name text primary key,
    since       timestamptz not null default clock_timestamp()
);
create index loose_object_since on loose_object (since);

-- Which project a submission belongs to, as events tell, which come in any order. Where it belongs and whether it is
-- deleted are told apart, so each has the revision of the change that told it: 0 for the submission itself. A row may
-- name a project that is gone; nobody counts it then.
create table member (
    submission_id     uuid primary key,
    account_id        uuid not null,
    project_id        uuid,
    project_revision  bigint not null default 0,
    is_deleted        boolean not null default false,
    deletion_revision bigint not null default 0
);
create index member_counted on member (project_id, account_id) where project_id is not null and not is_deleted;
