-- How many documents of each instrument were signed in each year? Packages are left out: their members count.
SELECT substr(date_lo, 1, 4) AS year, instrument, count(*) AS documents
FROM agreement
WHERE status IN ('signed', 'ratified', 'in_force') AND NOT is_package
GROUP BY year, instrument
ORDER BY year, documents DESC, instrument
