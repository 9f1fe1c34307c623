"""Recorded exchanges with a model, and what records and replays them. Where the answers come from: README.md here."""
