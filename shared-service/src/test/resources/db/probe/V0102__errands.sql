create table errand (
    errand_id  uuid primary key,
    account_id uuid not null,
    state      text not null,
    at_head    boolean not null,
    attempt    integer not null,
    created_at timestamptz not null,
    ended_at   timestamptz
);
