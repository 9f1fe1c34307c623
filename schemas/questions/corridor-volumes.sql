-- How much went through which corridor or port, and how much could?
SELECT scope, indicator, commodity, period, amount_text, value_base, unit, change_pct, status
FROM trade_figure
WHERE indicator IN ('freight_volume', 'transit_volume', 'capacity')
ORDER BY scope, indicator, period
