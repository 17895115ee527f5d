-- A submission's way through the engines. The attempt is the token of whoever works on it: what an earlier attempt
-- still writes is refused.
create table run (
    submission_id uuid primary key,
    account_id    uuid not null,
    task          text not null,
    target_size_metres double precision,
    trace         text,
    state         text not null check (state in ('queued', 'running', 'completed', 'failed', 'dead')),
    at_head       boolean not null,
    attempt       integer not null default 0,
    sequence      bigint not null default 0,
    percent       double precision not null default 0,
    created_at    timestamptz not null,
    ended_at      timestamptz,
    outcome_type  text,
    outcome       bytea
);

-- The line of an account: which of its runs is next, and whether one stands at the head already.
create index run_waiting on run (account_id, created_at, submission_id) where state = 'queued';

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
