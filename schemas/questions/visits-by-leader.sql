-- How often did each leader go abroad, when, and where?
-- :year   four digits; every year where it is not given
-- :level  such as head_of_state; every level where it is not given
SELECT visitor_name, visitor_country, substr(date_lo, 1, 4) AS year, count(*) AS visits,
       group_concat(DISTINCT host_country) AS hosts
FROM visit
WHERE status = 'completed' AND host_country IS NOT NULL
  AND (:year IS NULL OR substr(date_lo, 1, 4) = :year)
  AND (:level IS NULL OR visitor_level = :level)
GROUP BY visitor_name, visitor_country, year
ORDER BY visits DESC, visitor_name
