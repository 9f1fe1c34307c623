-- Is visiting one-sided? For each pair of countries, the visits in both directions.
-- :country ISO 3166-1 alpha-3 of either side; every pair where it is not given
-- :year    four digits; every year where it is not given
WITH gone AS (
    SELECT visitor_country AS home, host_country AS host, count(*) AS visits
    FROM visit_event
    WHERE status = 'completed' AND visitor_country IS NOT NULL AND host_country IS NOT NULL
      AND (:country IS NULL OR :country IN (visitor_country, host_country))
      AND (:year IS NULL OR substr(date_lo, 1, 4) = :year)
    GROUP BY visitor_country, host_country
)
SELECT min(home, host) AS country_a, max(home, host) AS country_b,
       sum(CASE WHEN home < host THEN visits ELSE 0 END) AS a_to_b, sum(CASE WHEN home > host THEN visits ELSE 0 END) AS b_to_a
FROM gone
GROUP BY country_a, country_b
ORDER BY a_to_b + b_to_a DESC, country_a, country_b
