-- What was the trade between two countries per period, by source, so that differing figures stand side by side?
-- :country  ISO 3166-1 alpha-3 of either side; every pair where it is not given
SELECT min(reporter, partner) AS country_a, max(reporter, partner) AS country_b, period, period_kind, indicator,
       amount_text, value_base, change_pct, reporter, coalesce(attributed_to, article_source) AS told_by
FROM trade_figure
WHERE indicator IN ('trade_turnover', 'exports', 'imports') AND measure = 'level' AND status = 'actual'
  AND commodity IS NULL AND reporter IS NOT NULL AND partner IS NOT NULL
  AND (:country IS NULL OR :country IN (reporter, partner))
ORDER BY country_a, country_b, period, indicator, value_base DESC
