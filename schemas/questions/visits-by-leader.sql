-- How often did each leader go abroad, when, and where? A visit counts once, however many articles tell it.
-- :year    four digits; every year where it is not given
-- :level   such as head_of_state; every level where it is not given
-- :country ISO 3166-1 alpha-3 of whom the leader serves; every country where it is not given
WITH told AS (
    SELECT coalesce(visitor, visitor_name, visitor_level) AS who, visitor, visitor_name, visitor_level, visitor_country,
           substr(date_lo, 1, 4) AS year, host_country
    FROM visit_event
    WHERE :year IS NOT NULL AND status = 'completed' AND date_lo >= :year AND date_lo < :year || '~'
    UNION ALL
    SELECT coalesce(visitor, visitor_name, visitor_level), visitor, visitor_name, visitor_level, visitor_country,
           substr(date_lo, 1, 4), host_country
    FROM visit_event
    WHERE :year IS NULL AND status = 'completed'
), counted AS (
    SELECT visitor, max(visitor_name) AS printed, max(visitor_level) AS level, visitor_country, year, count(*) AS visits,
           group_concat(DISTINCT host_country) AS hosts
    FROM told
    WHERE host_country IS NOT NULL AND (:level IS NULL OR visitor_level = :level)
      AND (:country IS NULL OR visitor_country = :country)
    GROUP BY who, visitor_country, year
)
SELECT coalesce(e.name, c.printed) AS leader, c.level, c.visitor_country, c.year, c.visits, c.hosts
FROM counted c LEFT JOIN entity e ON e.id = c.visitor
ORDER BY c.visits DESC, leader, c.year
