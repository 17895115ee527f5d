-- Events that have happened but are not yet on the broker. A row is written in the transaction of the change it tells
-- of, and deleted once the broker has acknowledged the record. Keys and headers are bytes, since a dead letter repeats
-- whatever arrived, and text columns refuse the zero character.
create table outbox (
    id         bigint generated always as identity primary key,
    topic      text not null,
    record_key bytea,
    headers    bytea not null,
    payload    bytea,
    created_at timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- Events that have had their effect. The row is written in the transaction of the effect, so that the same event
-- arriving again changes nothing. Rows may go once the topic no longer holds the event.
create table inbox (
    event_id   text primary key,
    expires_at timestamptz not null
);
create index inbox_expires_at on inbox (expires_at);
