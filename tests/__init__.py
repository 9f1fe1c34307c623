"""Promises, one file a module."""
