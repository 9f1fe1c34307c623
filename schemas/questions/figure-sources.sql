-- Which ministry, body or person is the usual source of figures?
-- :country ISO 3166-1 alpha-3 of either side of the figures; every one where it is not given
SELECT coalesce(e.name, t.printed, nullif(t.source, ''), '(the article itself)') AS told_by, e.country, t.figures, t.articles
FROM (
    SELECT source, max(attributed_to) AS printed, count(*) AS figures, sum(articles) AS articles
    FROM figure_series
    WHERE :country IS NULL OR :country IN (reporter, partner)
    GROUP BY source
) t LEFT JOIN entity e ON e.id = t.source
ORDER BY t.figures DESC, told_by
