"""Rows out of the database, for other programs and for spreadsheets."""
