-- Visits
-- chart: table
-- :a  one country
-- :b  the other
SELECT coalesce(start_date, 'day not told') AS began, end_date AS "until",
       coalesce(visitor_name, replace(visitor_level, '_', ' ')) AS visitor, visitor_title AS office,
       visitor_country AS "from", host_country AS "to", city, status, verdict, id AS event_id
FROM visit_event
WHERE (visitor_country = :a AND host_country = :b) OR (visitor_country = :b AND host_country = :a)
ORDER BY date_lo DESC, visitor
