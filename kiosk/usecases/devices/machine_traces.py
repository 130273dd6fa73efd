"""What an event leaves on a machine that is handed back: the files of the program, by folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from glob import escape
from pathlib import Path

# Pictures of screens and the sheet of the machine lie beside the store under names of their own.
_BESIDE = ("machine-sheet.pdf", "first-screen.png", "first-desk-screen.png")


def traces(store: Path, folders: Iterable[Path], files: Iterable[Path]) -> list[Path]:
    """All files that a machine keeps of its event, each once, in order; none has to exist.

    Those are the files beside the `store` that begin with its name up to the ending, whoever wrote
    them: logs, copies, lists, the reserve; all files below the program's own `folders`; and single
    `files`, such as the settings.
    """
    found = {*_beside(store), *(one for one in files if one.is_file())}
    for folder in folders:
        found.update(_files_below(folder))
    return sorted(found)


def _beside(store: Path) -> Iterator[Path]:
    stem, folder = escape(store.stem), store.parent
    for pattern in (f"{stem}.*", f".{stem}.*", *_BESIDE):
        for one in folder.glob(pattern):
            yield from _files_below(one)


def _files_below(path: Path) -> Iterator[Path]:
    """The path itself if it is a file or a link, else all of those below it."""
    if path.is_dir() and not path.is_symlink():
        for one in path.iterdir():
            yield from _files_below(one)
    elif path.exists() or path.is_symlink():
        yield path
