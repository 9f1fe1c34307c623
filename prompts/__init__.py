"""What a model is told: ``task.md`` always, one guide a kind, named like its schema, and what further calls say."""
