"""The command that takes in photos of guests."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, now, open_store, system_user
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.guests.photos import PhotosTaken

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
    from kiosk.usecases.guests.photos import import_photos

    if not folder.is_dir():
        terminal.end(Sentence("photos.folder", {"folder": folder}), terminal.USAGE)
    with open_store(store) as opened_store, terminal.progress() as progress:
        try:
            taken = import_photos(opened_store, folder, now(), system_user(), progress)
        except OSError as error:
            values = {"file": error.filename or folder, "reason": terminal.reason_of(error)}
            terminal.end(Sentence("photos.unreadable_folder", values), terminal.FAILED)
    if as_json_object:
        terminal.print_json(_as_json(taken))
    else:
        print_taken(taken)
    if taken.problems:
        raise typer.Exit(terminal.REFUSED)


def take_listed(
    store: Store, lists: Iterable[Path], progress: Callable[[str, int, int], None]
) -> list[PhotosTaken]:
    """Take in the photos that guests' lists name, from the folders of these lists."""
    from kiosk.usecases.guests.photos import import_photos, lists_name_photos

    if not lists_name_photos(store):
        return []
    folders = dict.fromkeys(file.absolute().parent for file in lists)
    author = system_user()
    return [
        import_photos(store, folder, now(), author, progress, only_listed=True)
        for folder in folders
        if folder.is_dir()
    ]


def _as_json(taken: PhotosTaken) -> dict[str, object]:
    say = terminal.texts().say
    problems = [{"file": one.file, "why": say(one.sentence)} for one in taken.problems]
    return {"taken": taken.taken, "unchanged": taken.unchanged, "problems": problems}


def print_taken(taken: PhotosTaken) -> None:
    """Print what became of the files, and each that was not taken in."""
    for one in taken.problems:
        terminal.print_error(Sentence("photos.problem", {"file": one.file, "why": one.sentence}))
    terminal.say(
        "photos.done", taken=taken.taken, unchanged=taken.unchanged, problems=len(taken.problems)
    )
