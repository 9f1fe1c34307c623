-- What was signed during which visit? Between the two countries or bodies of theirs, on its days or the day beside them.
-- :country ISO 3166-1 alpha-3 of the visitor or the host; every country where it is not given
-- :year    four digits, of the visit; every year where it is not given
WITH seen AS (
    SELECT id, visitor, visitor_name, visitor_country, host_country, start_date, date_lo, date_hi
    FROM visit_event
    WHERE :year IS NOT NULL AND status IN ('completed', 'ongoing') AND date_lo >= :year AND date_lo < :year || '~'
      AND (:country IS NULL OR :country IN (visitor_country, host_country))
    UNION ALL
    SELECT id, visitor, visitor_name, visitor_country, host_country, start_date, date_lo, date_hi
    FROM visit_event
    WHERE :year IS NULL AND status IN ('completed', 'ongoing') AND date_lo IS NOT NULL
      AND (:country IS NULL OR :country IN (visitor_country, host_country))
)
SELECT coalesce(e.name, v.visitor_name) AS visitor, v.visitor_country, v.host_country, v.start_date, g.instrument,
       coalesce(g.title, g.count_text) AS agreement, g.parties, g.value_text, g.status AS now, g.articles
FROM seen v CROSS JOIN agreement_event g LEFT JOIN entity e ON e.id = v.visitor
WHERE g.id IN (
    SELECT a.event_id FROM agreement_event_party a
    WHERE a.country = v.host_country AND a.signed_lo BETWEEN date(v.date_lo, '-1 day') AND date(v.date_hi, '+1 day')
      AND a.signed_hi <= date(v.date_hi, '+1 day')
      AND EXISTS (SELECT 1 FROM agreement_event_party b WHERE b.event_id = a.event_id AND +b.country = v.visitor_country))
ORDER BY v.date_lo, visitor, g.is_package DESC, agreement
