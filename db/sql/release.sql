-- lock_releases: Lets one publication at a time happen; held until the transaction ends.
select pg_advisory_xact_lock(hashtext('releases'));

-- keep_release: Writes a release and all its cells; `cells` is a JSON list of rows.
with kept as (
  insert into release (id, period, vintage, cutoff, published_at, method, predecessor, invented)
  values ($1, $2, $3, $4::timestamptz, $5::timestamptz, $6,
    $7::text, $8)
  returning id
), filled as (
  insert into released_cell (release_id, country, status, reported, flagged, cleared, undetermined, pending, share, lower, upper)
  select kept.id, c.country, c.status, c.reported, c.flagged, c.cleared, c.undetermined, c.pending, c.share, c.lower, c.upper
  from kept, jsonb_to_recordset($9::text::jsonb) as c (country text, status text, reported int, flagged int,
    cleared int, undetermined int, pending int, share double precision, lower double precision, upper double precision)
  returning country
)
select count(*)::int as cells from filled;

-- read_releases: All releases, the newest period first.
select id, period, vintage, cutoff, published_at as "publishedAt", method, predecessor, invented from release order by period desc, vintage desc;

-- read_release: The newest release of a period.
select id, period, vintage, cutoff, published_at as "publishedAt", method, predecessor, invented from release where period = $1 order by vintage desc limit 1;

-- read_cells: The cells of a release, by country.
select country, status, reported, flagged, cleared, undetermined, pending, share, lower, upper from released_cell where release_id = $1 order by country collate "C";

-- read_cell: One released figure.
select country, status, reported, flagged, cleared, undetermined, pending, share, lower, upper from released_cell where release_id = $1 and country = $2;
