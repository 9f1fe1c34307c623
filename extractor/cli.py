"""The command line: its commands, and what the shell sees of an error.

Exit status: 0 all done; 1 done, but some articles or calls failed or could not be read; 2 wrong use, or the job could
not go on; 3 stopped by the budget; 4 requests wait at the provider, and the same command with --batch goes on; 130
interrupted. Heavy modules are imported inside the commands that need them, so that ``--help`` answers at once (openai
alone takes 0.6 s to import).
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

import typer

from extractor.commands import browse, export, kinds, query, report, resolve, review, run, score, search, show
from extractor.commands.telling import tell
from extractor.errors import ExtractorError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    help="News on diplomacy and trade in, facts proved by their sentences out, in SQLite.",
)
app.command(help=run.HELP)(run.run)
app.command(help=query.HELP)(query.query)
app.command(help=search.HELP)(search.search)
app.command(help=show.HELP)(show.show)
app.command(help=resolve.HELP)(resolve.resolve)
app.command(help=review.HELP)(review.review)
app.command(help=export.HELP)(export.export)
app.command(help=browse.HELP)(browse.browse)
app.command(help=report.HELP)(report.report)
app.command("eval", help=score.HELP)(score.score)
app.command()(kinds.kinds)


def main() -> None:
    """The entry point: an error of ours is one line and exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a letter that the terminal's encoding lacks stops nothing
    try:
        try:
            app()
        finally:
            if sys.stdout:
                sys.stdout.flush()  # a reader that went away shows here, not in the interpreter's last breath
    except ExtractorError as error:
        tell(f"extractor: {' '.join(str(error).split())}")
        raise SystemExit(2) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except BrokenPipeError:
        _hush()
        raise SystemExit(0) from None
    except OSError as error:
        _hush()
        tell(f"extractor: cannot print: {error.strerror or error}")
        raise SystemExit(2) from None


def _hush() -> None:
    """Nothing more can be printed: what is left in the buffer goes nowhere, and is no error at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
