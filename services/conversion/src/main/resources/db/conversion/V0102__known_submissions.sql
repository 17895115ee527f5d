-- Submissions that somebody asked about before they had ended, or for their images: the event, as intake gave it.
create table known_submission (
    submission_id uuid primary key,
    request       bytea not null
);
