"""What a model is told: ``task.md`` for every call, and one guide a kind, named like its schema."""
