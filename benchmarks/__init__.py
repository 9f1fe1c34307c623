"""Measurements that stay with the project; each prints what it saw."""
