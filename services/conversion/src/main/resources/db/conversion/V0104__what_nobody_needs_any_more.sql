-- For those who look for what nobody needs any more: jobs that ended long ago, files of earlier writers, files that no job
-- names, and files whose GLB no submission has.
create index conversion_ended_at on conversion (ended_at) where ended_at is not null;
create index conversion_file on conversion (source_sha256, writer);
create index converted_file_writer on converted_file (writer);
create index asset_glb on asset (sha256) where kind = 'glb';
