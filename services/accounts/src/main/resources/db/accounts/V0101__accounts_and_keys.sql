create table account (
    id         uuid primary key,
    name       text not null,
    created_at timestamptz not null
);

-- A key is shown once and stored as its hash. Revoked ones stay, so that their holders can be told.
create table api_key (
    id         uuid primary key,
    account_id uuid not null references account,
    name       text not null,
    key_hash   text not null unique,
    key_prefix text not null,
    created_at timestamptz not null,
    revoked_at timestamptz
);
create index api_key_account on api_key (account_id, created_at);
