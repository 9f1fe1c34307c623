-- Who came to a country, when, and on what kind of visit?
-- :country ISO 3166-1 alpha-3 of the host; every host where it is not given
-- :year    four digits; every year where it is not given
-- :status  such as completed or planned; every status where it is not given
SELECT v.host_country, v.start_date, v.end_date, coalesce(e.name, v.visitor_name) AS visitor, v.visitor_title,
       v.visitor_country, v.visit_type, v.status, v.articles, v.independent
FROM visit_event v LEFT JOIN entity e ON e.id = v.visitor
WHERE v.host_country BETWEEN coalesce(:country, '') AND coalesce(:country, '~')
  AND (:year IS NULL OR substr(v.date_lo, 1, 4) = :year) AND (:status IS NULL OR v.status = :status)
ORDER BY v.host_country, v.date_lo, visitor
