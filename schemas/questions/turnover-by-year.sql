-- What was the trade between two countries per period, by source, so that differing figures stand side by side?
-- :country ISO 3166-1 alpha-3 of either side; every pair where it is not given
-- :partner ISO 3166-1 alpha-3 of the other side; every one where it is not given
-- :year    four digits; every period where it is not given
WITH told AS (
    SELECT * FROM figure_series
    WHERE :country IS NOT NULL AND reporter = :country
      AND partner BETWEEN coalesce(:partner, '') AND coalesce(:partner, '~')
    UNION ALL
    SELECT * FROM figure_series
    WHERE :country IS NOT NULL AND partner = :country
      AND reporter BETWEEN coalesce(:partner, '') AND coalesce(:partner, '~')
    UNION ALL
    SELECT * FROM figure_series WHERE :country IS NULL AND reporter IS NOT NULL AND partner IS NOT NULL
)
SELECT min(reporter, partner) AS country_a, max(reporter, partner) AS country_b, period, period_kind, indicator, reporter,
       coalesce(e.name, attributed_to, nullif(source, ''), '(the article itself)') AS told_by,
       amount_text, value_base, change_pct, t.articles, independent,
       CASE WHEN EXISTS (SELECT 1 FROM conflict c WHERE c.event_id = t.id AND c.field = 'value_base')
            THEN 'conflict' END AS conflict
FROM told t LEFT JOIN entity e ON e.id = t.source
WHERE indicator IN ('trade_turnover', 'exports', 'imports') AND measure = 'level' AND status = 'actual'
  AND commodity IS NULL AND scope IS NULL AND part_of IS NULL AND (:year IS NULL OR substr(date_lo, 1, 4) = :year)
ORDER BY country_a, country_b, period, indicator, reporter, value_base DESC
