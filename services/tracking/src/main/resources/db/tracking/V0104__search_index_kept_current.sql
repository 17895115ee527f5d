-- Texts enter the index as they are stored. A list of those that are still to be entered would be read through by every
-- search, and emptied now and then while somebody waits; and a text is stored once for each job, not for each step.
do $$
begin
    if to_regclass('job_text_trigrams') is not null then
        alter index job_text_trigrams set (fastupdate = off);
        perform gin_clean_pending_list('job_text_trigrams');
    end if;
end
$$;
