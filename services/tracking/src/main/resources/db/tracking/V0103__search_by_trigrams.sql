-- Makes searching fast where the extension pg_trgm is there and may be used. Without it searches read all of an
-- account's texts, and find the same.
do $$
declare
    operators text;
begin
    select format('%I.%I', namespace.nspname, opclass.opcname) into operators
        from pg_catalog.pg_opclass opclass
        join pg_catalog.pg_namespace namespace on namespace.oid = opclass.opcnamespace
        where opclass.opcname = 'gin_trgm_ops' and has_schema_privilege(namespace.oid, 'usage')
        limit 1;
    if operators is not null then
        execute 'create index job_text_trigrams on job_text using gin (content ' || operators || ')';
    end if;
end
$$;
