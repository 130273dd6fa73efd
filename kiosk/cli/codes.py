"""Commands for codes: preview of a scan, signed passes, annulment of a scan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.data_words import word
from kiosk.cli.options import (
    AsJson,
    DeviceOption,
    Force,
    StorePath,
    admin_actor,
    check_free,
    from_input,
    lines,
    now,
    open_for_reading,
    open_store,
    system_user,
)
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.names.companion_names import display_name
from kiosk.domain.records.validation import InvalidInput, tidy_reason
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.code_images import SUFFIXES, PictureUnusable, codes_in, draw_code
from kiosk.usecases.checkin.annulments import AnnulmentRefused, annul
from kiosk.usecases.checkin.preview import ScanPreview, preview
from kiosk.usecases.guests.person_card import guest_of_code
from kiosk.usecases.guests.signed_passes import PassIssued, issue_pass

if TYPE_CHECKING:
    from PIL.Image import Image

# Messages of the desk, worded for a guest given on the command line.
_TYPED = {"refused.guest": "cli.guest.unknown", "refused.pass.status": "cli.guest.unconfirmed"}


def read(
    store: StorePath,
    given: Annotated[
        list[str] | None,
        typer.Argument(metavar="TEXT|IMAGE", help="Codes or pictures; without or -, the input."),
    ] = None,
    checkpoint: Annotated[
        str, typer.Option("--checkpoint", help="Where it would be scanned.")
    ] = "",
    *,
    as_json_lines: AsJson = False,
) -> None:
    """Say what the readers make of codes, one a line; nothing is recorded."""
    unusable = False
    given = [] if given == ["-"] else given
    with open_for_reading(store) as opened_store:
        for argument in given or lines():
            try:
                is_picture = given and _is_picture(argument)
                texts = codes_in(Path(argument), _decode_as_camera) if is_picture else [argument]
            except PictureUnusable as error:
                unusable = True
                terminal.print_error(error.sentence)
                continue
            for text in texts:
                _print_preview(preview(opened_store, text, now(), checkpoint), as_json_lines)
    if unusable:
        raise typer.Exit(terminal.REFUSED)


def issue(
    store: StorePath,
    guest: Annotated[
        str,
        typer.Option(
            "--guest", metavar="ID|CODE", callback=from_input, help="For whom; - reads the input."
        ),
    ],
    out: Annotated[Path | None, typer.Option("--out", help="Draw it, for example as PNG.")] = None,
    device: DeviceOption = "",
    *,
    force: Force = False,
    as_json_object: AsJson = False,
) -> None:
    """Issue a signed pass, with which other kiosks admit a guest whom they do not know yet."""
    if out is not None:
        check_free(out, force=force)
    with open_store(store, device) as opened_store:
        guest_id = guest_of_code(opened_store, ScannedCode.of(guest)) or guest
        issued = issue_pass(opened_store, admin_actor(), guest_id, now())
        if isinstance(issued, InvalidInput) and issued.sentence.id in _TYPED:
            issued = InvalidInput(Sentence(_TYPED[issued.sentence.id], {"guest": guest}))
        issued = terminal.result_or_exit(issued)
    if out is not None:
        try:
            draw_code(out, issued.code)
        except PictureUnusable as error:
            terminal.end(error.sentence, terminal.FAILED)
    if as_json_object:
        terminal.print_json(_as_json(issued))
    else:
        terminal.print_words(issued.code)


def annul_scan(
    scan: Annotated[str, typer.Argument(help="The id of the scan, as show scans --json has it.")],
    store: StorePath,
    reason: Annotated[str, typer.Option("--reason", help="Why it does not count.")],
    device: DeviceOption = "",
) -> None:
    """Annul a scan: it stays in the journal, and does not count here nor in a system told of it."""
    with open_store(store, device) as opened_store:
        why = terminal.result_or_exit(tidy_reason(reason))
        done = annul(opened_store, scan, now(), why, author=system_user(), any_scan=True)
    if isinstance(done, AnnulmentRefused):
        known = done is AnnulmentRefused.ANNULLED_BEFORE
        terminal.end(
            Sentence("cli.annul.before" if known else "cli.annul.unknown", {"scan": scan}),
            terminal.REFUSED,
        )
    terminal.say("cli.annul.done", scan=scan)


def _is_picture(text: str) -> bool:
    """Whether an argument is an existing file or has the suffix of a picture."""
    try:
        return Path(text).suffix.lower() in SUFFIXES or Path(text).exists()
    except (OSError, ValueError):
        return False


def _decode_as_camera(picture: Image) -> list[str]:
    """The texts that the camera scanner decodes in a picture."""
    from kiosk.devices.scanners.camera.decoding import texts_in

    return texts_in(picture)


def _print_preview(scan_preview: ScanPreview, as_json_line: bool) -> None:
    fields = scan_preview.as_json()
    if as_json_line:
        terminal.print_json(fields)
        return
    guest, event, texts = scan_preview.guest, scan_preview.programme.event, terminal.texts()
    name = display_name(guest, scan_preview.principal, event, texts) if guest else ""
    outcome, reason = (word(one, fields[one], texts) for one in ("outcome", "reason"))
    terminal.print_words(fields["reader"] or "-", outcome, reason, name)


def _as_json(issued: PassIssued) -> dict[str, str]:
    return {
        "guest": issued.guest.id,
        "code": issued.code,
        "valid_until": issued.valid_until.isoformat(),
    }
