-- The whole request, as its event has it. Rows from before have the words and the size alone.
alter table run add column request bytea;
alter table run alter column task drop not null;

alter table run drop constraint run_state_check;
alter table run add constraint run_state_check
    check (state in ('queued', 'running', 'completed', 'failed', 'dead', 'cancelled'));

-- Cancellations that came before the submission: the two lie on different topics.
create table early_cancellation (
    submission_id uuid primary key,
    requested_at  timestamptz not null
);
