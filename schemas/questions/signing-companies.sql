-- Which companies and bodies sign, with whom, about what? One row for each body and document.
-- :country ISO 3166-1 alpha-3 of the signing body; every country where it is not given
-- :year    four digits, of the signing; every year where it is not given
-- :type    of the body, such as state_company; every type where it is not given
WITH meant AS (
    SELECT * FROM agreement_event_party
    WHERE country = :country AND :year IS NOT NULL AND signed_lo >= :year AND signed_lo < :year || '~'
    UNION ALL
    SELECT * FROM agreement_event_party WHERE country = :country AND :year IS NULL
    UNION ALL
    SELECT * FROM agreement_event_party WHERE :country IS NULL AND (:year IS NULL OR substr(signed_lo, 1, 4) = :year)
)
SELECT coalesce(e.name, p.name) AS body, e.type, p.country, g.instrument, g.title, g.parties, g.subjects, g.status,
       p.signed_lo AS signed, g.value_text, g.articles
FROM meant p LEFT JOIN entity e ON e.id = p.entity_id CROSS JOIN agreement_event g ON g.id = p.event_id
WHERE p.kind = 'organization'
  AND (:type IS NULL OR e.type = :type)
  AND g.status IN ('signed', 'ratified', 'in_force', 'suspended', 'terminated')
ORDER BY body, p.signed_lo, g.title
