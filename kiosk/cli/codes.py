"""Commands for codes: preview of a scan, signed passes, keys of devices."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli import terminal
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
)
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.equipment.devices import Device as Known
from kiosk.domain.names import guest_names
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.code_images import SUFFIXES, PictureUnusable, codes_in, draw_code
from kiosk.exchange.exporting.atomic_write import write_atomically
from kiosk.store import Store
from kiosk.usecases.admin.device_keys import (
    device_list,
    devices_in,
    fingerprint,
    public_keys,
    renew_key,
    revoke_device,
    trust,
)
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


def devices(
    store: StorePath,
    device: DeviceOption = "",
    *,
    export: Annotated[
        Path | None, typer.Option("--export", help="Write the public keys to a file.")
    ] = None,
    trusted: Annotated[
        Path | None, typer.Option("--trust", help="Let devices count that such a file names.")
    ] = None,
    revoke: Annotated[str, typer.Option("--revoke", help="Let a device count no more.")] = "",
    new_key: Annotated[bool, typer.Option("--new-key", help="Sign with a new key.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Fingerprints were compared.")] = False,
    force: Force = False,
    as_json_list: AsJson = False,
) -> None:
    """List the devices whose signed passes count, and change which do."""
    if export is not None:
        check_free(export, force=force)
    with open_store(store, device) as opened_store:
        if trusted is not None:
            _trust(opened_store, trusted, yes=yes)
        if revoke:
            terminal.result_or_exit(revoke_device(opened_store, admin_actor(), revoke, now()))
        if new_key:
            terminal.result_or_exit(renew_key(opened_store, admin_actor()))
        if export is not None:
            _write(export, terminal.result_or_exit(public_keys(opened_store, admin_actor())))
        rows = [
            {
                "id": listed.id,
                "name": listed.name,
                "keys": listed.public_key.split(),
                "fingerprints": _fingerprints(listed),
                "revoked": listed.revoked.isoformat() if listed.revoked else None,
            }
            for listed in device_list(opened_store)
        ]
    terminal.print_list(rows, ("id", "name", "fingerprints", "revoked"), as_json_list=as_json_list)


def _trust(store: Store, path: Path, *, yes: bool) -> None:
    """Print the fingerprints of the keys in a file, and trust them after confirmation."""
    text = _read(path)
    file_devices = devices_in(text)
    if not isinstance(file_devices, InvalidInput):
        terminal.print_error(Sentence("cli.devices.compare", {"path": path}))
        _print_fingerprints(file_devices)
        if not (yes or typer.confirm(terminal.texts().say("cli.devices.ask"), err=True)):
            raise typer.Exit(terminal.REFUSED)
    result = trust(store, admin_actor(), text)
    if isinstance(result, InvalidInput):
        reason = {"path": path, "why": result.sentence}
        result = InvalidInput(Sentence("cli.devices.unusable", reason))
    terminal.result_or_exit(result)


def _print_fingerprints(devices: Iterable[Known]) -> None:
    for device in devices:
        for text in _fingerprints(device):
            values = {"name": device.name, "id": device.id, "fingerprint": text}
            terminal.print_error(Sentence("cli.devices.fingerprint", values))


def _fingerprints(device: Known) -> list[str]:
    """Fingerprints of the valid keys; kinds of keys of newer versions are omitted."""
    fingerprints = []
    for key in device.public_key.split():
        with suppress(ValueError):
            fingerprints.append(fingerprint(key))
    return fingerprints


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
    guest, event = scan_preview.guest, scan_preview.programme.event
    name = (guest.name_ko or guest_names.latin(guest, event)) if guest else ""
    terminal.print_words(fields["reader"] or "-", fields["outcome"], fields["reason"], name)


def _as_json(issued: PassIssued) -> dict[str, str]:
    return {
        "guest": issued.guest.id,
        "code": issued.code,
        "valid_until": issued.valid_until.isoformat(),
    }


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        terminal.end(Sentence("cli.devices.unreadable", {"path": path}))


def _write(path: Path, content: dict[str, Any]) -> None:
    try:
        with write_atomically(path) as temporary:
            temporary.write_text(json.dumps(content, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError:
        terminal.end(Sentence("cli.devices.unwritable", {"path": path}), terminal.FAILED)
