-- Which sentences state an amount, in which articles?
-- :amount  as printed or a part of it, such as 18 billion; every amount where it is not given
SELECT 'trade_figure' AS kind, indicator AS what, amount_text, quote, article_title, article_published
FROM trade_figure WHERE amount_text IS NOT NULL AND (:amount IS NULL OR instr(amount_text, :amount) > 0)
UNION ALL
SELECT 'agreement', instrument, amount_text, quote, article_title, article_published
FROM agreement WHERE amount_text IS NOT NULL AND (:amount IS NULL OR instr(amount_text, :amount) > 0)
ORDER BY amount_text
