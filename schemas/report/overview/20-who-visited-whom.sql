-- Who visited whom
-- chart: matrix
-- Visits that took place, from the country at the left to the country at the top.
SELECT visitor_country AS "row", host_country AS "column", count(*) AS number,
       (SELECT name FROM entity WHERE id = visitor_country) AS row_name,
       (SELECT name FROM entity WHERE id = host_country) AS column_name
FROM visit_event
WHERE status IN ('completed', 'ongoing') AND visitor_country IS NOT NULL AND host_country IS NOT NULL
GROUP BY visitor_country, host_country
