-- Whose the submission is. Rows from before don't say; intake does.
alter table result add column account_id uuid;

-- Jobs that turn a submission's GLB into another format. Of each submission, format and target one is the newest: it
-- is what everybody is given, whichever process asks, and who makes another one takes that from it first. The attempt is
-- the token of whoever works on it: what an earlier attempt still writes is refused.
create table conversion (
    conversion_id uuid primary key,
    submission_id uuid not null,
    account_id    uuid not null,
    format        text not null,
    target        text not null,
    newest        boolean not null,
    forced        boolean not null,
    writer        text not null,
    source_object text not null,
    source_bytes  bigint not null,
    source_sha256 text not null,
    label         text not null,
    trace         text,
    state         text not null check (state in ('queued', 'running', 'ready', 'failed', 'dead')),
    at_head       boolean not null,
    attempt       integer not null default 0,
    created_at    timestamptz not null,
    ended_at      timestamptz,
    error_code    text,
    error_message text
);
create unique index conversion_newest on conversion (submission_id, format, target) where newest;

-- The line of an account: which of its jobs is next, and whether one stands at the head already.
create index conversion_waiting on conversion (account_id, created_at, conversion_id) where state = 'queued';

-- What came of contents: the same GLB in the same format from the same writer is the same file, whosever it is.
create table converted_file (
    source_sha256 text not null,
    writer        text not null,
    object_name   text not null,
    size_bytes    bigint not null,
    sha256        text not null,
    warnings      text[] not null,
    primary key (source_sha256, writer)
);

-- Objects that no row of converted_file names: those that are just being stored, and those on their way out.
create table loose_object (
    object_name text primary key,
    since       timestamptz not null default clock_timestamp()
);
create index loose_object_since on loose_object (since);

-- The queue, as db-scheduler has it.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
