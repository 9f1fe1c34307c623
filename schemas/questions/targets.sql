-- Who promised or expected which figure, by when?
SELECT reporter, partner, scope, indicator, amount_text, value_base, period, status, attributed_to, quote
FROM trade_figure
WHERE status IN ('target', 'planned', 'potential', 'forecast')
ORDER BY period, value_base DESC
