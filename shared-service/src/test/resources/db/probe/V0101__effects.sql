create table effect (
    submission_id uuid not null,
    task          text not null,
    at            bigint generated always as identity
);
