"""Which model, where, and how long to wait for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from extractor.errors import SetupError
from extractor.usage import Rates

DEFAULT_MODEL = "openai/gpt-6-luna"
OPENAI = "https://api.openai.com/v1"
EMBEDDED = "patterns"
"""The provider that is no service: rules of this package, or of the one named behind a slash."""
_NO_PARTS = 10**9
_ADDRESS = re.compile(r"https?://[^\s/]\S*")
_KEY = re.compile(r"[!-~]+")  # visible ASCII: what an Authorization header can carry (RFC 6750, 2.1)
_LOCAL = {
    "ollama": "http://localhost:11434/v1",
    "vllm": "http://localhost:8000/v1",
    "llamacpp": "http://localhost:8080/v1",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Which model, where, and how long to wait for it.

    ``name`` is ``provider/model``. ``base_url`` is needed for every provider but openai, ollama, vllm and llamacpp.
    ``timeout`` is in seconds for one attempt; ``attempts`` counts the first one too.
    """

    name: str = DEFAULT_MODEL
    api_key: str | None = None
    base_url: str | None = None
    timeout: float = 180.0
    attempts: int = 6
    max_output_tokens: int = 16_384
    rates: Rates | None = None
    """Dollars for a million tokens, where they are not the listed ones."""
    most_article_tokens: int | None = None
    """An article of more tokens is asked in parts; None: as many as there is room for an answer about."""

    @property
    def part_tokens(self) -> int:
        """The most tokens of an article that are asked about in one call.

        An answer takes about as many tokens as the article it is about (measured on `examples/`: 1.05), and has to end
        before its cap; two thirds of the cap leave room for an article that is full of facts.
        """
        if self.is_embedded:
            return _NO_PARTS
        return self.most_article_tokens or self.max_output_tokens * 2 // 3

    @property
    def provider(self) -> str:
        """The part before the slash."""
        return self.name.partition("/")[0]

    @property
    def model(self) -> str:
        """The name the provider knows: the part after the slash."""
        return self.name.partition("/")[2]

    @property
    def is_embedded(self) -> bool:
        """Whether no model is asked."""
        return self.provider == EMBEDDED

    @property
    def key_variable(self) -> str:
        """The environment variable that holds the provider's key, by the usual naming."""
        return f"{self.provider.upper()}_API_KEY"

    @property
    def url(self) -> str | None:
        """The base URL, without a slash at its end: the one given, else the provider's own, else None."""
        given = (self.base_url or "").rstrip("/")
        return given or (OPENAI if self.provider == "openai" else _LOCAL.get(self.provider))

    @property
    def place(self) -> str:
        """The base URL as it may be shown: without user, password and query."""
        parts = urlsplit(self.url or "")
        host = parts.netloc.rpartition("@")[2]
        return f"{parts.scheme}://{host}{parts.path}"

    def __repr__(self) -> str:
        """Without the key, and without an address, which may hold a password."""
        return f"Settings(name={self.name!r})"

    def check(self) -> None:
        """Raise SetupError, naming the ways to get a model, unless a model can be asked with these settings."""
        if self.is_embedded:
            if self.base_url:
                raise SetupError(f"--base-url: {self.name} asks no server; leave one of them out")
            return
        if not (self.provider and self.model):
            raise SetupError(f"model {self.name!r}: write it as provider/model, for example {DEFAULT_MODEL}")
        if self.url is None:
            raise SetupError(f"model {self.name!r}: give the address of provider {self.provider!r} with --base-url")
        if not _ADDRESS.fullmatch(self.url) or not _is_address(self.url):
            raise SetupError("base URL: it begins with http:// or https://, and has no space")
        if self.api_key and not _KEY.fullmatch(self.api_key):
            raise SetupError("the key holds a space, a line end or a letter that is not ASCII: copy it again")
        if not self.api_key and self.url == OPENAI:
            raise SetupError(
                "no key for OpenAI: set OPENAI_API_KEY, or use a local server, "
                "for example --model ollama/qwen3 or --base-url http://localhost:8000/v1"
            )


def _is_address(url: str) -> bool:
    try:
        return bool(urlsplit(url).hostname) and urlsplit(url).port != 0
    except ValueError:  # a bracket left open, a port that is no number
        return False
