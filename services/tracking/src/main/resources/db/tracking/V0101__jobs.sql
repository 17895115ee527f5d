-- A job as the API shows it. The submission and its progress come on different topics, in either order: whichever is
-- first makes the row, the other completes it. A row without created_at has only its progress yet and is not shown.
create table job (
    id                uuid primary key,
    account_id        uuid not null,
    operation         text,
    phase             smallint,
    model             text,
    task              text,
    adaptive_thinking boolean,
    created_at        timestamptz,
    status            text not null default 'queued',
    percent           double precision not null default 0,
    progress_message  text,
    progress_sequence bigint not null default 0,
    status_sequence   bigint not null default 0,
    last_sequence     bigint not null default 0,
    error_code        text,
    error_message     text,
    completed_at      timestamptz
);
create index job_newest on job (account_id, created_at desc, id desc) where created_at is not null;
create index job_queued on job (created_at) where status = 'queued';

-- Every step of a job, for streams that are resumed. The event as it was published: text columns could not hold
-- whatever a worker may write.
create table job_event (
    job_id     uuid not null,
    sequence   bigint not null,
    event_type text not null,
    event      bytea not null,
    primary key (job_id, sequence)
);
