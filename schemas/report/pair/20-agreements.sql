-- Agreements
-- chart: table
-- :a  one country
-- :b  the other
SELECT coalesce(e.title, e.count_text, replace(e.instrument, '_', ' ') ||
                coalesce(' on ' || nullif(replace(e.subjects, '_', ' '), ''), '')) AS agreement,
       replace(e.instrument, '_', ' ') AS instrument, e.status, replace(e.signed_date, '/', ' – ') AS "when", e.place,
       e.amount_text AS worth, e.verdict, e.id AS event_id
FROM agreement_event e
WHERE e.id IN (SELECT event_id FROM agreement_event_party WHERE country = :a
               INTERSECT SELECT event_id FROM agreement_event_party WHERE country = :b)
ORDER BY e.date_lo DESC, agreement
