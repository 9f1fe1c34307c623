"""The words by which a text bears out a value: tables, language by language, one module a kind."""
