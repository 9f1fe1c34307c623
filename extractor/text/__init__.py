"""Text in, values out: pure functions, no model, no file, no clock."""
