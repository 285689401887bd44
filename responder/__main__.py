"""`python -m responder` and the command `rejoinder`: runs a command and turns errors into sentences and exit codes."""

from __future__ import annotations

import os
import sys
import traceback
from io import TextIOWrapper
from pathlib import Path

from detector.errors import RejoinderError


def main() -> None:
    """Run one command. Exit codes are those of docs/contract.md; never a traceback."""
    # Starting NumPy's pool of threads costs more than one mail needs of it; none of our sums are large enough to share.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # pythonw, which has no window, or a stream that was closed
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for life
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a pipe that is not UTF-8 takes what it can show
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """The exit code of one command line."""
    import click

    from responder.cli import cli

    try:
        result = cli.main(args=arguments, prog_name="rejoinder", standalone_mode=False)
    except click.ClickException as problem:
        problem.show(file=sys.stderr)
        return 2
    except RejoinderError as problem:
        _say(problem.text, problem.fix)
        return problem.exit_code
    except (click.Abort, KeyboardInterrupt):
        _say("Stopped. What was recorded is kept; run it again to go on.", "")
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the exit itself would complain
        return 0
    except OSError as problem:
        _say(
            f"{problem.filename or 'The system'}: {problem.strerror or problem}.",
            "Check the path and the disk.",
        )
        return 1
    except Exception as problem:
        _say(
            f"Rejoinder met a bug ({type(problem).__name__}).",
            f"Where it happened is in {_keep_trace(problem, arguments)}.",
        )
        return 1
    return result if isinstance(result, int) else 0


def _say(text: str, fix: str) -> None:
    from responder.terminal import Terminal

    say = Terminal().say
    say(f"rejoinder: {text}")
    if fix:
        say(f"  {fix}")


def _keep_trace(problem: Exception, arguments: list[str]) -> str:
    """Write the places of the traceback, without the message, which could hold mail text; the file's path."""
    from responder.places import places

    named = [arguments[at + 1] for at, word in enumerate(arguments[:-1]) if word == "--home"]
    home = named[0] if named else os.environ.get("REJOINDER_HOME")
    try:
        folder = places(Path(home) if home else None, os.environ).logs
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / "bug.txt"
        trace = "".join(traceback.format_tb(problem.__traceback__))
        path.write_text(f"{trace}{type(problem).__name__}\n", encoding="utf-8")
    except OSError:
        return "no file: the log folder cannot be written"
    return str(path)


if __name__ == "__main__":
    main()
