-- What do one country's exports to, or imports from, another consist of?
-- :reporter  ISO 3166-1 alpha-3; every reporter where it is not given
-- :partner   ISO 3166-1 alpha-3; every partner where it is not given
SELECT reporter, partner, indicator, period, commodity, measure, coalesce(amount_text, change_text) AS printed,
       value_base, change_pct, part_of
FROM trade_figure
WHERE indicator IN ('exports', 'imports') AND commodity IS NOT NULL
  AND (:reporter IS NULL OR reporter = :reporter) AND (:partner IS NULL OR partner = :partner)
ORDER BY reporter, partner, indicator, period, value_base DESC
