-- What was signed during which visit, as the same article tells it?
SELECT v.visitor_name, v.host_country, v.start_date, g.instrument, coalesce(g.title, g.count_text) AS agreement,
       g.parties, g.value_text
FROM visit v JOIN agreement g ON g.article_id = v.article_id
WHERE v.status = 'completed' AND g.status = 'signed'
  AND (g.date_lo IS NULL OR v.date_lo IS NULL OR g.date_lo BETWEEN v.date_lo AND date(v.date_hi, '+1 day'))
ORDER BY v.start_date, v.visitor_name, g.is_package DESC
