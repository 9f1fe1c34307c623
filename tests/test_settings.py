"""Settings: what cannot work is said before the first call, and the key is never shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.errors import SetupError
from extractor.settings import DEFAULT_MODEL, OPENAI, Settings

KEY = "sk-test-5ecret"

GOOD = {
    "the default with a key": Settings(api_key=KEY),
    "a local server without a key": Settings("ollama/qwen3"),
    "another's address": Settings("acme/reader", base_url="https://acme.example/v1"),
    "openai behind a proxy of one's own": Settings(base_url="http://localhost:9000"),
    "a model name with slashes": Settings("openrouter/acme/reader", base_url="https://router.example/v1"),
    "a model name with a colon": Settings("ollama/qwen3:8b"),
}
BAD = {
    "no key": (Settings(), "no key for OpenAI: set OPENAI_API_KEY, or use a local server"),
    "an empty key": (Settings(api_key=""), "no key for OpenAI"),
    "no key, address spelt out": (Settings(base_url=OPENAI + "/"), "no key for OpenAI"),
    "no provider": (Settings("reader", api_key=KEY), "model 'reader': write it as provider/model, for example " + DEFAULT_MODEL),
    "an empty provider": (Settings("/reader", api_key=KEY), "write it as provider/model"),
    "an empty model": (Settings("openai/", api_key=KEY), "write it as provider/model"),
    "an empty name": (Settings("", api_key=KEY), "write it as provider/model"),
    "an unknown provider": (Settings("acme/reader"), "give the address of provider 'acme' with --base-url"),
    "an address without a scheme": (Settings("acme/r", base_url="acme.example/v1"), "base URL: it begins"),
    "a file": (Settings("acme/r", base_url="file:///etc/passwd"), "it begins with http:// or https://"),
    "an address without a host": (Settings("acme/r", base_url="https://"), "it begins with http:// or https://"),
    "an address with a space": (Settings("acme/r", base_url="https://acme .example"), "has no space"),
    "a key with a line end": (Settings(api_key=KEY + "\n"), "the key holds a space, a line end or a letter that is not ASCII"),
    "a key with a space": (Settings(api_key=f"Bearer {KEY}"), "the key holds a space"),
    "a key with a typographic dash": (Settings(api_key=KEY.replace("-", "–")), "the key holds"),
}  # fmt: skip


@pytest.mark.parametrize("settings", GOOD.values(), ids=GOOD.keys())
def test_settings_that_can_work_pass(settings: Settings) -> None:
    """Nothing is asked for that a server may not need."""
    settings.check()


@pytest.mark.parametrize(("settings", "line"), BAD.values(), ids=BAD.keys())
def test_settings_that_cannot_work_are_told_in_one_line(settings: Settings, line: str) -> None:
    """With what to do, and without the key."""
    with pytest.raises(SetupError) as caught:
        settings.check()
    assert line in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "5ecret" not in str(caught.value)


PARTS = {
    "openai/gpt-6-luna": ("openai", "gpt-6-luna", OPENAI),
    "ollama/qwen3:8b": ("ollama", "qwen3:8b", "http://localhost:11434/v1"),
    "vllm/reader": ("vllm", "reader", "http://localhost:8000/v1"),
    "llamacpp/reader": ("llamacpp", "reader", "http://localhost:8080/v1"),
    "acme/a/b": ("acme", "a/b", None),
}


@pytest.mark.parametrize(("name", "parts"), PARTS.items(), ids=PARTS.keys())
def test_a_name_is_provider_and_model(name: str, parts: tuple[str, str, str | None]) -> None:
    """Split at the first slash; known providers bring their address."""
    settings = Settings(name)
    assert (settings.provider, settings.model, settings.url) == parts


def test_an_address_given_wins_and_has_no_slash_at_its_end() -> None:
    """So that one server is one address."""
    assert Settings(base_url="http://localhost:9000/v1/").url == "http://localhost:9000/v1"
    assert Settings(base_url="").url == OPENAI


@given(st.text(min_size=8))
def test_the_key_is_never_shown(key: str) -> None:
    """A repr lands in logs and tracebacks."""
    shown = Settings("acme/reader", api_key=key, base_url="https://acme.example")
    assert repr(shown) == str(shown) == repr(replace(shown, api_key=None))
