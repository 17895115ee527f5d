-- How a submission ended. Until then there is no row.
create table result (
    submission_id uuid primary key,
    error_code    text,
    error_message text
);

-- The files of a submission that can be downloaded.
create table asset (
    submission_id uuid not null,
    kind          text not null,
    object_name   text not null,
    size_bytes    bigint not null,
    sha256        text not null,
    file_name     text not null,
    primary key (submission_id, kind)
);
