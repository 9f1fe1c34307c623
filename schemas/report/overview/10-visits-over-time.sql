-- Visits over time
-- chart: timeline
-- Each visit counts once, however many articles tell of it, by the day it began or was to begin.
SELECT date_lo AS day, status AS series, count(*) AS number
FROM visit_event
WHERE date_lo IS NOT NULL AND host_country IS NOT NULL
GROUP BY day, series
