"""The command that takes in photos of guests."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, open_store, system_user
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.usecases.admin.photo_import import PhotosTaken

photos = typer.Typer(no_args_is_help=True)


@photos.callback()
def _group() -> None:
    """Guests' photos, which desks show to staff."""


@photos.command("import")
def import_(
    folder: Annotated[Path, typer.Argument(help="The folder with the photos.")],
    store: StorePath,
    as_json_object: AsJson = False,
) -> None:
    """Take in photos: named by reference, code, e-mail or name, or in a column of the list."""
    from kiosk.usecases.admin.photo_import import import_photos, sentences_of

    if not folder.is_dir():
        terminal.end(Sentence("photos.folder", {"folder": folder}), terminal.USAGE)
    with open_store(store) as opened_store, terminal.progress() as progress:
        try:
            taken = import_photos(opened_store, folder, system_user(), progress)
        except OSError as error:
            values = {"file": error.filename or folder, "reason": terminal.reason_of(error)}
            terminal.end(Sentence("photos.unreadable_folder", values), terminal.FAILED)
    if as_json_object:
        terminal.print_json(_as_json(taken))
    else:
        *problems, done = sentences_of(taken)
        for problem in problems:
            terminal.print_error(problem)
        terminal.say(done)
    if taken.problems:
        raise typer.Exit(terminal.REFUSED)


def _as_json(taken: PhotosTaken) -> dict[str, object]:
    say = terminal.texts().say
    problems = [{"file": one.file, "why": say(one.sentence)} for one in taken.problems]
    return {"taken": taken.taken, "unchanged": taken.unchanged, "problems": problems}
