"""The README cannot lie: its commands are run, and what they print is compared."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cassettes.desk import Desk, by_article, completion
from cassettes.recorder import answers_for
from extractor import Catalog, load_catalog

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
_SECONDS = re.compile(r"\d+\.\d s")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to run in, with the examples in it. The first command shown is `make run`, which fills it."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "examples").symlink_to(ROOT / "examples")
    _run("make run", folder)
    return folder


def _fresh(folder: Path) -> Path:
    """The same folder without what a run left in it."""
    for file in folder.glob("facts.db*"):
        file.unlink()
    return folder


def _run(command: str, folder: Path) -> str:
    """What a command of the README prints."""
    arguments = shlex.split(command)
    modules = {"make": ["examples.run"], "extractor": ["extractor.cli", *arguments[1:]]}
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    done = subprocess.run(  # noqa: S603 - commands of our own README
        [sys.executable, "-m", *modules[arguments[0]]],
        cwd=folder,
        env=environment | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _sessions() -> Iterator[tuple[str, str]]:
    """The commands shown in the README, each with the output shown below it."""
    for block in re.findall(r"```console\n(.*?)```", README, re.DOTALL):
        command, _, output = block.partition("\n")
        yield command.removeprefix("$ "), output


@pytest.mark.parametrize(("command", "shown"), list(_sessions()), ids=[command[:60] for command, _ in _sessions()])
def test_a_command_prints_what_the_readme_shows(command: str, shown: str, place: Path) -> None:
    """To the letter, but for seconds; a line of dots stands for lines left out."""
    printed = _SECONDS.sub("0.0 s", _run(command, _fresh(place) if command == "make run" else place))
    pieces = _SECONDS.sub("0.0 s", shown).split("...\n")
    assert shown.strip()
    at = 0
    for piece in pieces:
        assert piece in printed[at:]
        at = printed.index(piece, at) + len(piece)
    assert command == "make run" or printed == shown


def test_the_python_shown_runs(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Against a local server that has the recorded answers, and one for the sentence in the README."""
    code = next(block for block in re.findall(r"```python\n(.*?)```", README, re.DOTALL) if "import Database" in block)
    reply = by_article(answers_for(load_catalog()))
    monkeypatch.chdir(place)
    with Desk(lambda r: reply(r) if "Quill" not in r["messages"][-1]["content"] else completion(r, _quill())) as desk:
        monkeypatch.setattr("extractor.settings._LOCAL", {"ollama": desk.url})
        exec(compile(code, "README.md", "exec", dont_inherit=True), {})  # noqa: S102 - our own README
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "verified visit Ada Quill 2031-05-04"
    assert len(printed) > 20


def _quill() -> str:
    visit = dict.fromkeys(load_catalog().kinds[0].asked["required"]) | {
        "evidence": [1],
        "visitor_name": "Ada Quill",
        "visitor_title": "Premier",
        "visitor_level": "head_of_government",
        "visitor_country": "NOR",
        "host_country": "FIN",
        "city": "Helsinki",
        "met_with": [],
        "visit_type": "unspecified",
        "format": "unspecified",
        "date_text": "on 4 May",
        "status": "completed",
        "certainty": "certain",
    }
    return json.dumps({"visit": [visit], "agreement": [], "trade_figure": [], "organization": []})


def test_the_fifth_kind_shown_is_a_kind() -> None:
    """The schema of the README makes a catalogue with nothing else changed."""
    code = next(block for block in re.findall(r"```python\n(.*?)```", README, re.DOTALL) if "Appointment" in block)
    names: dict[str, object] = {"__name__": "readme"}
    imports = (
        "from datetime import date\nfrom typing import Annotated\nfrom schemas.fields import Fact, PrintedName\n"
        "from extractor.marks import Computed, Date, Verbatim\n"
    )
    shown = imports + re.sub(r"^ {3}", "", code, flags=re.MULTILINE)
    exec(compile(shown, "README.md", "exec", dont_inherit=True), names)  # noqa: S102 - our own README
    from extractor.catalog import Kind  # noqa: PLC0415 - beside its only use

    appointment = names["Appointment"]
    assert isinstance(appointment, type)
    kind = Kind(appointment, "# appointment")
    assert kind.name == "appointment"
    assert list(Catalog("task", (kind,)).answer_schema["properties"]) == ["appointment"]


@pytest.mark.parametrize("name", ["make run", "make test", "cassettes/README.md", "CHANGELOG.md"])
def test_the_readme_names_what_a_newcomer_needs(name: str) -> None:
    """The two commands, where the answers come from, what changed."""
    assert name in README


def test_the_table_of_folders_is_the_list_of_folders() -> None:
    """Every folder with code in it is in the table, and no other."""
    told = set(re.findall(r"^\| `([\w/]+)/` \|", README, re.MULTILINE))
    real = {path.parent.relative_to(ROOT) for path in ROOT.glob("*/__init__.py")}
    deleted = {"patterns"} - {str(path) for path in real}  # the one folder without which all else goes on
    assert {str(path) for path in real} == {name for name in told if "/" not in name} - deleted
