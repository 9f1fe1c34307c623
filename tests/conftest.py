"""What holds for all tests."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("project", deadline=None)  # how long an example takes says more about the machine
settings.load_profile("project")
