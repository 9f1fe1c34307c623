-- Who came to a country, when, and on what kind of visit?
-- :country  ISO 3166-1 alpha-3 of the host; every host where it is not given
SELECT host_country, start_date, end_date, visitor_name, visitor_title, visitor_country, visit_type, status
FROM visit
WHERE host_country IS NOT NULL AND (:country IS NULL OR host_country = :country)
ORDER BY host_country, date_lo, visitor_name
