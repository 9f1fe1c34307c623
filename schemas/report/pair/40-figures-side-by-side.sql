-- Sources side by side
-- chart: beside
-- What each source told of each period; different values for one thing are marked.
-- :a  one country
-- :b  the other
SELECT replace(s.indicator, '_', ' ') || coalesce(' of ' || s.commodity, '') ||
         CASE s.indicator WHEN 'trade_turnover' THEN '' ELSE ', ' || s.reporter || ' with ' || s.partner END ||
         coalesce(', ' || s.period, '') ||
         CASE WHEN s.status = 'actual' THEN '' ELSE ' (' || replace(s.status, '_', ' ') || ')' END AS "row",
       coalesce((SELECT name FROM entity WHERE id = s.source), s.attributed_to, s.source) AS "column",
       coalesce(s.amount_text, s.change_text) AS value,
       EXISTS (SELECT 1 FROM conflict c WHERE c.event_id = s.id) AS conflict, s.id AS event_id
FROM figure_series s
WHERE (s.reporter = :a AND s.partner = :b) OR (s.reporter = :b AND s.partner = :a)
ORDER BY s.indicator DESC, iif(s.indicator = 'trade_turnover', '', s.reporter), s.commodity, s.date_lo DESC, s.status
