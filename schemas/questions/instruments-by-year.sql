-- How many documents of each instrument were signed in each year? Packages are left out: their members count.
-- :country ISO 3166-1 alpha-3 of a side, or of its body; every country where it is not given
-- :partner ISO 3166-1 alpha-3 of another side; every one where it is not given
WITH signed AS (
    SELECT DISTINCT a.event_id AS id, a.signed_lo AS day
    FROM agreement_event_party a
    WHERE :country IS NOT NULL AND a.country = :country
      AND (:partner IS NULL
           OR :partner <> :country
              AND a.event_id IN (SELECT b.event_id FROM agreement_event_party b WHERE b.country = :partner))
)
SELECT year, instrument, CASE WHEN instrument IN ('treaty', 'agreement', 'protocol', 'amendment', 'contract', 'exchange_of_notes') THEN 'binding' WHEN instrument IN ('memorandum', 'declaration', 'joint_statement', 'programme') THEN 'not binding' END AS force,
       count(*) AS documents
FROM (
    SELECT substr(coalesce(s.day, g.date_lo), 1, 4) AS year, g.instrument
    FROM signed s CROSS JOIN agreement_event g ON g.id = s.id
    WHERE g.is_package = 0 AND g.status IN ('signed', 'ratified', 'in_force', 'suspended', 'terminated')
    UNION ALL
    SELECT substr(date_lo, 1, 4), instrument
    FROM agreement_event
    WHERE :country IS NULL AND is_package = 0 AND status IN ('signed', 'ratified', 'in_force', 'suspended', 'terminated')
)
GROUP BY year, instrument
ORDER BY year, documents DESC, instrument
