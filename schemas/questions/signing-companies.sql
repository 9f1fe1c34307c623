-- Which companies and bodies sign, with whom, about what?
-- :country  ISO 3166-1 alpha-3 of the signing body; every country where it is not given
SELECT p.name AS body, p.country, g.parties, g.subjects, g.status, g.value_text, g.quote
FROM agreement_party p JOIN agreement g ON g.fact_id = p.fact_id
WHERE p.kind = 'organization' AND (:country IS NULL OR p.country = :country)
ORDER BY p.name, g.date_lo
