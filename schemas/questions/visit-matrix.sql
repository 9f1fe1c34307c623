-- Is visiting one-sided? For each pair of countries, visits in both directions.
SELECT a.visitor_country AS country_a, a.host_country AS country_b, count(*) AS a_to_b,
       (SELECT count(*) FROM visit b WHERE b.status = 'completed'
          AND b.visitor_country = a.host_country AND b.host_country = a.visitor_country) AS b_to_a
FROM visit a
WHERE a.status = 'completed' AND a.visitor_country IS NOT NULL AND a.host_country IS NOT NULL
GROUP BY country_a, country_b
ORDER BY a_to_b DESC, country_a, country_b
