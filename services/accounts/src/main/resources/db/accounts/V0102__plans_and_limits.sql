-- What an account has subscribed to; null for the plan that everyone has.
alter table account add column plan text;

-- What may be submitted with a key; null for no limit. Keys made before had none, and keep none.
alter table api_key
    add column limit_active integer check (limit_active >= 0),
    add column limit_hourly integer check (limit_hourly >= 0),
    add column limit_daily  integer check (limit_daily >= 0);
