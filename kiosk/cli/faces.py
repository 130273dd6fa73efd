"""Commands that open a face: demo, attendee kiosk, desk, scanner test page."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError
from pathlib import Path
from typing import Annotated

import typer
from platformdirs import user_data_path

from kiosk.cli import terminal
from kiosk.cli.options import (
    CheckpointOption,
    DeviceOption,
    Force,
    StorePath,
    check_free,
    now,
    open_store,
)
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.settings import read_settings

run = typer.Typer(no_args_is_help=True)

Windowed = Annotated[bool, typer.Option("--windowed", help="A window instead of full screen.")]
Size = Annotated[str, typer.Option("--size", metavar="WIDTHxHEIGHT", help="In pixels.")]
PictureOption = Annotated[
    Path | None, typer.Option("--picture", help="Draw the first screen to a PNG and end.")
]


def demo(
    store: Annotated[Path | None, typer.Option("--store", help="Where to keep it.")] = None,
    *,
    autopilot: Annotated[bool, typer.Option("--autopilot", help="Let guests come.")] = False,
    windowed: Windowed = False,
    size: Size = "",
    picture: PictureOption = None,
    force: Force = False,
) -> None:
    """Open the kiosk on a made-up forum that takes place today."""
    from kiosk.exchange.exporting.atomic_write import make_folder
    from kiosk.faces.attendee import AttendeeFace, run_attendee
    from kiosk.usecases.admin.demo import CHECKPOINT, create_demo_event, write_codes

    settings, pixels = read_settings(os.environ), _size(size)
    path = store or user_data_path("forum-kiosk", appauthor=False) / f"demo-{now():%Y-%m-%d}.db"
    codes, first = path.with_suffix(".codes.pdf"), picture or path.with_suffix(".png")
    # Files beside an existing store belong to it and may be replaced.
    _check_picture(picture, force=force)
    check_free(*(() if path.exists() else (codes, first)), force=force)
    make_folder(path.parent)
    with open_store(path, create=True) as opened_store:
        plan = create_demo_event(opened_store, now())
    if isinstance(plan, InvalidInput):
        terminal.end(plan.sentence, terminal.USAGE)
    write_codes(codes, terminal.texts())
    terminal.say("cli.demo.ready" if plan else "cli.demo.again", path=path, codes=codes)
    face = AttendeeFace(
        store=path,
        checkpoint=CHECKPOINT,
        device="kiosk-1",
        windowed=windowed,
        size=pixels,
        picture=first,
        only_picture=picture is not None,
        autopilot=autopilot,
    )
    raise typer.Exit(run_attendee(face, settings, terminal.say))


@run.callback()
def open_face() -> None:
    """Open a face of the kiosk."""


@run.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
    add_help_option=False,
)
def attendee(context: typer.Context) -> None:
    """Open the face for guests, full screen; staff leave it with their code or PIN."""
    from kiosk.cli.fast_start import run_attendee_command

    raise typer.Exit(run_attendee_command(context.args))


@run.command()
def desk(
    store: StorePath,
    *,
    checkpoint: CheckpointOption = "",
    device: DeviceOption = "",
    windowed: Windowed = False,
    size: Size = "",
    picture: PictureOption = None,
    force: Force = False,
) -> None:
    """Open the staff's face: find people, decide, correct, see who has arrived."""
    from kiosk.faces.desk import DeskFace, run_desk

    _check_picture(picture, force=force)
    face = DeskFace(
        store,
        checkpoint,
        device,
        windowed=windowed,
        size=_size(size),
        picture=picture,
        only_picture=picture is not None,
    )
    raise typer.Exit(run_desk(face, read_settings(os.environ), terminal.say))


@run.command()
def scanners(
    *,
    windowed: Windowed = False,
    size: Size = "",
    picture: PictureOption = None,
    force: Force = False,
) -> None:
    """Open the page on which staff try the scanners that the settings name."""
    from kiosk.faces.trial import TrialFace, run_trial

    _check_picture(picture, force=force)
    face = TrialFace(windowed, _size(size), picture, only_picture=picture is not None)
    settings = read_settings(os.environ)
    first = settings.log_folder / "scanners.png"
    raise typer.Exit(run_trial(face, settings, terminal.say, first))


def _check_picture(picture: Path | None, *, force: bool) -> None:
    check_free(*filter(None, [picture]), force=force)


def _size(text: str) -> tuple[int, int] | None:
    from kiosk.cli.fast_start import read_size

    try:
        return read_size(text) if text else None
    except ArgumentTypeError:
        terminal.end(Sentence("cli.size", {"value": text}), terminal.USAGE)
