"""The database in a web browser on the same machine: Datasette, read-only, in the words of the schemas."""
