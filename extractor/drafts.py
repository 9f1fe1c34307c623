"""A batch in the making: its requests as the lines of a file, written as they come."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from extractor.booking import Call
from extractor.handed import Waiting
from extractor.scratch import Scratch


@dataclass(frozen=True, slots=True)
class Limits:
    """What a provider takes in one batch (platform.openai.com/docs/guides/batch)."""

    requests: int = 50_000
    bytes: int = 200_000_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A call as it is to be asked in a batch."""

    call: Call
    versions: Mapping[str, str]
    reading_keys: Mapping[str, str]
    """For each kind, what becomes the key of its reading; empty where it follows one."""
    reading: int | None = None
    """The reading that it follows."""
    siblings: tuple[str, ...] = ()
    """Of a part of an article: the keys of the calls about all its parts, in order."""

    @property
    def waiting(self) -> Waiting:
        """How it is noted."""
        call = self.call
        versions = {kind: self.versions[kind] for kind in call.request.kinds}
        keys = {kind: self.reading_keys[kind] for kind in call.request.kinds} if self.reading_keys else {}
        return Waiting(call.key, call.article.id, call.purpose, versions, keys, call.part, self.reading, self.siblings)


@dataclass(slots=True)
class Draft:
    """Requests that become one batch. Close it: its file goes then."""

    limits: Limits
    requests: list[Waiting] = field(default_factory=list)
    scratch: Scratch = field(default_factory=Scratch)
    """The file of them."""
    _size: int = 0
    _keys: set[str] = field(default_factory=set)

    def holds(self, call: Call) -> bool:
        """Whether a call is in it already."""
        return call.key in self._keys

    def has_room(self, asked: Asked) -> bool:
        """Whether one more fits."""
        size = self._size + len(line_of(asked.call))
        return not self.requests or (len(self.requests) < self.limits.requests and size <= self.limits.bytes)

    def add(self, asked: Asked) -> None:
        """One more."""
        line = line_of(asked.call)
        self.scratch.write(line)
        self._size += len(line)
        self.requests.append(asked.waiting)
        self._keys.add(asked.call.key)

    def close(self) -> None:
        """Away with the file."""
        self.scratch.close()


def line_of(call: Call) -> bytes:
    """The line of a call; its body is JSON already."""
    begin = f'{{"custom_id":{json.dumps(call.key)},"method":"POST","url":"/v1/chat/completions","body":'
    return begin.encode() + call.body + b"}\n"
