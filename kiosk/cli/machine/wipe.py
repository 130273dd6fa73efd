"""The command that removes everything of an event from a machine that is handed back."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from platformdirs import user_cache_path, user_config_path, user_data_path, user_log_path

from kiosk.cli import terminal
from kiosk.devices.disk_overwrite import overwrite_file, overwrite_free_space
from kiosk.domain.text.messages import Sentence
from kiosk.settings import Settings, SettingsError, read_settings, settings_file
from kiosk.store.files import check_unused
from kiosk.usecases.devices.machine_traces import traces

_PROGRAM = "forum-kiosk"
_MEGABYTE = 1_000_000


def wipe(
    store: Annotated[
        Path | None, typer.Option("--store", help="Another store than the settings name.")
    ] = None,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Remove everything of the event from this machine: store, copies, logs, settings. For good.

    Each file is overwritten, then the free space of its disk, which may take minutes.
    """
    settings = _settings()
    path = (store or settings.event_store).absolute()
    check_unused(path)
    found = traces(path, _own_folders(settings), [settings_file(os.environ)])
    for one in found:
        terminal.print_words(str(one))
    if not found:
        terminal.say("wipe.nothing", path=path)
    if not (yes or typer.confirm(terminal.texts().say("wipe.ask", count=len(found)), err=True)):
        terminal.end(Sentence("cli.aborted"))
    folders = _existing({path.parent, *(one.parent for one in found)})
    kept = _remove(found)
    _remove_empty_folders(_own_folders(settings))
    left = _overwrite_free_space(_existing(folders))
    terminal.say("wipe.done", count=len(found) - len(kept))
    terminal.say("wipe.elsewhere")
    if left >= _MEGABYTE:
        terminal.end(Sentence("wipe.root", {"megabytes": left // _MEGABYTE, "store": path}))
    if kept:
        raise typer.Exit(terminal.REFUSED)


def _settings() -> Settings:
    """The settings; those of a machine whose file cannot be read are the usual ones."""
    try:
        return read_settings(os.environ)
    except SettingsError as error:
        terminal.print_error(error.sentence)
        return Settings()


def _own_folders(settings: Settings) -> list[Path]:
    places = (user_data_path, user_log_path, user_config_path, user_cache_path)
    return [settings.log_folder, *(one(_PROGRAM, appauthor=False) for one in places)]


def _remove(found: Sequence[Path]) -> list[Path]:
    """Overwrite and remove files; returns those that could not be, which are named."""
    kept = []
    for one in found:
        try:
            overwrite_file(one)
        except OSError as error:
            kept.append(one)
            values = {"path": one, "reason": error.strerror or ""}
            terminal.print_error(Sentence("wipe.kept", values))
    return kept


def _remove_empty_folders(folders: Iterable[Path]) -> None:
    for folder in folders:
        below = [one for one in folder.glob("**/") if one.is_dir()]
        for one in sorted(below, reverse=True):
            with suppress(OSError):  # it holds what could not be removed
                one.rmdir()


def _existing(folders: Iterable[Path]) -> set[Path]:
    """The folders, or the first above each that is there."""
    return {next(one for one in (folder, *folder.parents) if one.is_dir()) for folder in folders}


def _overwrite_free_space(folders: Iterable[Path]) -> int:
    """Overwrite the free space below each folder, of each disk once; returns what is left of it."""
    disks = {folder.stat().st_dev: folder for folder in sorted(folders)}
    left = 0
    for folder in disks.values():
        with terminal.progress() as progress:
            left += overwrite_free_space(folder, partial(progress, "wipe"))
    return left
