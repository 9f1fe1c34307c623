-- Which agreements were announced, and never later seen as signed?
-- :country ISO 3166-1 alpha-3 of a side, or of its body; every country where it is not given
-- :year    four digits, of the announcement; every year where it is not given
-- :before  a day as YYYY-MM-DD: only those last told of before it; all where it is not given
SELECT g.first_seen AS announced, g.last_seen AS last_told, g.status, g.instrument, coalesce(g.title, g.count_text) AS agreement,
       g.parties, g.value_text, g.articles, g.independent
FROM agreement_event g
WHERE g.status IN ('proposed', 'negotiating', 'agreed', 'initialled')
  AND g.first_seen BETWEEN coalesce(:year, '') AND coalesce(:year, '') || '~'
  AND (:before IS NULL OR g.last_seen < :before)
  AND (:country IS NULL
       OR EXISTS (SELECT 1 FROM agreement_event_party p WHERE p.event_id = g.id AND +p.country = :country))
  AND NOT EXISTS (SELECT 1 FROM event_status s
                  WHERE s.event_id = g.id AND s.status IN ('signed', 'ratified', 'in_force', 'suspended', 'terminated'))
ORDER BY announced, agreement
