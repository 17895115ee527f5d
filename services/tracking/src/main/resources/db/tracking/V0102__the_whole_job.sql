-- What a job was asked for beyond words, what its owner has noted about it, and the order in which lists show it.
--
-- shelf says which lists show a job: 0 all of them, 1 archived, 2 hidden, 4 deleted, and their sums. Lists read one
-- shelf, or merge a few, each in the order of an index; so it does not matter how many jobs lie on the others.
--
-- shown_status is the status in the words of the public API, which knows no cancelled jobs but failed ones.
alter table job
    add column input_type text,
    add column modification_request text,
    add column image_count smallint not null default 0,
    add column parent_id uuid,
    add column prompt text,
    add column project_id uuid,
    add column nickname text,
    add column is_archived boolean not null default false,
    add column is_visible boolean not null default true,
    add column is_deleted boolean not null default false,
    add column is_pinned boolean not null default false,
    add column revision bigint not null default 0,
    add column cancel_requested_at timestamptz,
    add column attempt integer not null default 0,
    add column shelf smallint not null generated always as (
        (case when is_archived then 1 else 0 end)
        + (case when is_visible then 0 else 2 end)
        + (case when is_deleted then 4 else 0 end)) stored,
    add column shown_status text not null generated always as (
        case when status = 'cancelled' then 'failed' else status end) stored;

update job set input_type = 'text', prompt = coalesce(task, '') where created_at is not null;

drop index job_newest;
create index job_listed on job (account_id, shelf, is_pinned, created_at, id)
    where created_at is not null;
create index job_listed_by_status on job (account_id, shown_status, shelf, is_pinned, created_at, id)
    where created_at is not null;
create index job_listed_by_phase on job (account_id, phase, shelf, is_pinned, created_at, id)
    where created_at is not null;
create index job_listed_by_project on job (project_id, shelf, is_pinned, created_at, id)
    where project_id is not null and created_at is not null;
create index job_active on job (account_id, created_at, id)
    where status in ('queued', 'processing') and created_at is not null and not is_deleted;

-- What a job is searched by, in lower case: task, new line, nickname, the character 1, and the prompt where it is not
-- the task. Kept apart, since a job's row is written anew with each of its steps, and this need not be.
create table job_text (
    job_id     uuid primary key,
    account_id uuid not null,
    content    text not null
);
insert into job_text (job_id, account_id, content)
    select id, account_id, lower(coalesce(task, '')) || E'\n\x01' from job where created_at is not null;

-- Projects that are gone. A submission that is heard of later, or moved at the same moment, must not point at one again.
create table deleted_project (
    project_id uuid primary key,
    deleted_at timestamptz not null
);
