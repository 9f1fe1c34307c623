-- Conflicts
-- chart: table
-- Different values told of one thing. None of them is averaged, corrected or left out.
-- :a  one country
-- :b  the other
SELECT replace(c.about, '_', ' ') AS about, c.printed, coalesce((SELECT name FROM entity WHERE id = c.source), s.attributed_to, c.source) AS source, c.unit,
       c.articles, c.first_seen, c.last_seen, c.event_id
FROM conflict c JOIN figure_series s ON s.id = c.event_id
WHERE (s.reporter = :a AND s.partner = :b) OR (s.reporter = :b AND s.partner = :a)
ORDER BY c.about, c.conflict_id, c.value
