"""The client that speaks with a provider, and how what goes wrong in setting it up is told."""

from __future__ import annotations

import httpx2
import openai

from extractor.client import BoundedClient
from extractor.errors import SetupError
from extractor.settings import OPENAI, Settings

Transport = httpx2.AsyncBaseTransport


def connect(settings: Settings, transport: Transport | None = None, *, streams: bool = False) -> openai.AsyncOpenAI:
    """The client for these settings; raises SetupError where they cannot be right.

    One that ``streams`` hands on bodies of any size piece by piece, to those who ask for them so.
    """
    settings.check()
    try:
        client = openai.AsyncOpenAI(
            api_key=settings.api_key or "none",
            base_url=settings.url,
            timeout=settings.timeout,
            max_retries=0,
            http_client=BoundedClient(seconds=settings.timeout, transport=transport, streams=streams),
        )
    # An address, a proxy without its package, a certificate file that is not there.
    except (httpx2.InvalidURL, ImportError, OSError, ValueError) as error:
        raise SetupError(f"cannot set up the connection to {settings.place}: {type(error).__name__}") from None
    if settings.url != OPENAI:
        client.organization = client.project = None  # OpenAI's own, read from its environment
    return client
