"""The verb templates: the user's own words, and how letters look with them."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable

import click

from responder.cli import Desk
from responder.draft import Kind
from responder.errors import UsageError
from responder.phrases import SHIPPED, own_words
from responder.samples import KINDS, sample

_ONE = click.Choice([kind.value.replace("_", "-") for kind in KINDS])


@click.group(invoke_without_command=True)
@click.pass_context
def templates(ctx: click.Context) -> None:
    """Your own words in place of ours: check, copy. Without a word: check."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(check)


@templates.command()
@click.option("--language", type=click.Choice(SHIPPED), help="Only this language; default: yours.")
@click.option("--kind", type=_ONE, help="Only this kind of letter.")
@click.pass_obj
def check(desk: Desk, language: str | None = None, kind: str | None = None) -> int:
    """Show every kind of letter on made-up mail, with what the tone rules say; 1 where one could not be approved."""
    app, terminal = desk.app, desk.terminal
    mine = app.settings.me.languages if app.places.settings.exists() else ("en",)
    blocked = 0
    for code in [language] if language else [one for one in mine if one in SHIPPED]:
        own = app.places.templates / code
        terminal.say(
            f"{code}: {f'your templates in {own}' if own.is_dir() else 'the words that come with Rejoinder'}"
        )
        words = own_words(app.places.templates, code)
        for each in [Kind(kind.replace("-", "_"))] if kind else KINDS:
            shown = sample(code, each, words=words)
            terminal.data(f"== {code} {each}\n\n{shown.letter.subject}\n\n{shown.letter.body}\n")
            for finding in shown.findings:
                blocked += finding.level == "block"
                terminal.say(f"[{finding.level}] {finding.rule}: {finding.text} {finding.hint}")
    return 1 if blocked else 0


@templates.command()
@click.argument("language", type=click.Choice(SHIPPED))
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.pass_obj
def copy(desk: Desk, language: str, names: tuple[str, ...]) -> None:
    """Copy templates to your settings folder, to change them there: question, thank_only. What is there stays."""
    shipped = files("responder").joinpath("words", language)
    for name in dict.fromkeys(names):
        source, below = _find(shipped, name)
        target = desk.app.places.templates / language / below
        if target.exists():
            desk.terminal.say(f"{target} is there already.")
            continue
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        target.write_text(source.read_text("utf-8"), encoding="utf-8")
        desk.terminal.say(
            f"Copied to {target}. See what comes of it: rejoinder templates check --language {language}"
        )


def _find(folder: Traversable, name: str) -> tuple[Traversable, str]:
    """A template by its name, and where it lies below the folder of its language."""
    stem = name.removesuffix(".j2").rpartition("/")[2]
    for below in (f"{stem}.j2", f"slots/{stem}.j2"):
        if (found := folder.joinpath(*below.split("/"))).is_file():
            return found, below
    known = sorted(one.name.removesuffix(".j2") for one in folder.joinpath("slots").iterdir())
    raise UsageError(
        f"There is no template {name!r}.", f"There are: {', '.join(known)}; and the kinds of letters."
    )
