-- Which ministry, body or person is the usual source of figures?
SELECT coalesce(attributed_to, '(the article itself)') AS told_by, count(*) AS figures,
       count(DISTINCT article_id) AS articles
FROM trade_figure
GROUP BY told_by
ORDER BY figures DESC, told_by
