-- What do one country's exports to, or imports from, another consist of?
-- :reporter ISO 3166-1 alpha-3; every reporter where it is not given
-- :partner  ISO 3166-1 alpha-3; every partner where it is not given
-- :year     four digits; every period where it is not given
WITH meant AS (
    SELECT * FROM figure_series WHERE reporter = :reporter AND :partner IS NULL
    UNION ALL
    SELECT * FROM figure_series WHERE reporter = :reporter AND partner = :partner
    UNION ALL
    SELECT * FROM figure_series WHERE :reporter IS NULL AND partner = :partner
    UNION ALL
    SELECT * FROM figure_series WHERE :reporter IS NULL AND :partner IS NULL
)
SELECT s.reporter, s.partner, s.indicator, s.period, s.commodity, s.measure, coalesce(s.amount_text, s.change_text) AS printed,
       s.value_base, s.unit, s.change_pct, s.share_of, s.part_of,
       coalesce(e.name, s.attributed_to, nullif(s.source, ''), '(the article itself)') AS told_by, s.articles
FROM meant s LEFT JOIN entity e ON e.id = s.source
WHERE s.indicator IN ('exports', 'imports')
  AND (s.commodity IS NOT NULL OR s.share_of IS NOT NULL) AND (:year IS NULL OR substr(s.date_lo, 1, 4) = :year)
ORDER BY s.reporter, s.partner, s.indicator, s.period, s.value_base DESC, s.commodity
