-- Agreements by sector
-- chart: bars
-- One agreement may be about several sectors. Packages are left out, as their documents count.
SELECT j.value AS label, e.status AS series, count(*) AS number
FROM agreement_event e JOIN fact f ON f.id = e.fact_id, json_each(f.data, '$.subjects') j
WHERE NOT e.is_package
GROUP BY label, series
