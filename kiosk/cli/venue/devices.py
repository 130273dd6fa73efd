"""Commands for the event's devices: add them, list them, exchange their keys, revoke them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli import terminal
from kiosk.cli.options import (
    AsJson,
    DeviceOption,
    Force,
    StorePath,
    admin_actor,
    check_free,
    now,
    open_for_reading,
    open_store,
    write_text,
)
from kiosk.cli.venue import recovery
from kiosk.domain.equipment.devices import Device as Known
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.devices.device_codes import issue_device_code
from kiosk.usecases.devices.device_keys import (
    device_list,
    devices_in,
    fingerprint,
    public_keys,
    raise_role,
    renew_key,
    revocation_effects,
    revoke_device,
    trust,
)

devices = typer.Typer(no_args_is_help=True)
devices.command("recovery-file")(recovery.recovery_file)
devices.command()(recovery.recover)

RoleChoice = StrEnum("RoleChoice", ["attendee", "desk", "board", "admin"])


@devices.command()
def add(
    store: StorePath,
    name: Annotated[str, typer.Option("--name", help="What everybody calls it: Gate 2.")],
    *,
    role: Annotated[RoleChoice, typer.Option("--role", help="What it is.")],
    checkpoint: Annotated[
        str, typer.Option("--checkpoint", help="Where an attendee kiosk scans.")
    ] = "",
    out: Annotated[Path | None, typer.Option("--out", help="Draw the code as PNG.")] = None,
    device: DeviceOption = "",
    wait: Annotated[
        bool, typer.Option("--wait/--no-wait", help="Wait until the device has joined.")
    ] = True,
    force: Force = False,
    as_json_object: AsJson = False,
) -> None:
    """Show the code with which a new device joins the event; it is valid for 15 minutes."""
    from kiosk.cli.venue import device_codes

    if out is not None:
        check_free(out, force=force)
    with open_store(store, device) as opened_store:
        issued = terminal.result_or_exit(
            issue_device_code(opened_store, admin_actor(), name, DeviceRole(role.value), checkpoint)
        )
        with device_codes.replicator_of(opened_store, may_start=wait) as since:
            code = device_codes.code_of(opened_store, issued, since)
            device_codes.show(code, issued, out, as_json_object=as_json_object)
            if wait:
                device_codes.wait_until_joined(opened_store, issued)
        recovery.remind(opened_store)


@devices.command("list")
def list_(store: StorePath, as_json_list: AsJson = False) -> None:
    """List the devices with their keys, and which were revoked."""
    with open_for_reading(store) as opened_store:
        rows = [_row(listed) for listed in device_list(opened_store)]
        recovery.remind(opened_store)
    brief = ("id", "name", "role", "fingerprints", "revoked")
    terminal.print_list(rows, brief, as_json_list=as_json_list)


@devices.command()
def revoke(
    name: Annotated[str, typer.Argument(help="The name or the id of the device.")],
    store: StorePath,
    device: DeviceOption = "",
    since: Annotated[
        datetime | None,
        typer.Option("--since", help="Since when it was not ours: what it recorded ends there."),
    ] = None,
) -> None:
    """Let a device belong to the event no more; what it recorded so far stays."""
    began = since.astimezone() if since else None
    with open_store(store, device) as opened_store:
        revoked = terminal.result_or_exit(
            revoke_device(opened_store, admin_actor(), name, now(), began)
        )
        effects = revocation_effects(opened_store, revoked.id)
    terminal.say("cli.devices.revoked", name=revoked.name)
    for id_, recorded in (("staying", effects.staying), ("ended", effects.ended)):
        if recorded.erasures or recorded.imported:
            terminal.say(f"cli.devices.{id_}", **asdict(recorded))


@devices.command()
def role(
    name: Annotated[str, typer.Argument(help="The name or the id of the device.")],
    role: Annotated[RoleChoice, typer.Argument(help="Its new, higher role.")],
    store: StorePath,
    device: DeviceOption = "",
) -> None:
    """Give a device a higher role, such as that of a desk to a kiosk."""
    with open_store(store, device) as opened_store:
        raised = terminal.result_or_exit(
            raise_role(opened_store, admin_actor(), name, DeviceRole(role.value))
        )
    terminal.say("cli.devices.role", name=raised.name)


@devices.command()
def export(
    file: Annotated[Path, typer.Argument(help="Where to write the public keys.")],
    store: StorePath,
    device: DeviceOption = "",
    *,
    force: Force = False,
) -> None:
    """Write the public keys by which other stores accept this store's signed passes."""
    check_free(file, force=force)
    with open_store(store, device) as opened_store:
        keys = terminal.result_or_exit(public_keys(opened_store, admin_actor()))
    write_text(file, json.dumps(keys, ensure_ascii=False) + "\n")
    terminal.say("cli.devices.exported", path=file)


@devices.command("trust")
def trust_(
    file: Annotated[Path, typer.Argument(help="What another store exported.")],
    store: StorePath,
    device: DeviceOption = "",
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Fingerprints were compared.")] = False,
) -> None:
    """Accept the signed passes of devices whose keys another store exported."""
    text = _read(file)
    with open_store(store, device) as opened_store:
        _confirm(text, file, yes=yes)
        result = trust(opened_store, admin_actor(), text)
    if isinstance(result, InvalidInput):
        reason = {"path": file, "why": result.sentence}
        result = InvalidInput(Sentence("cli.devices.unusable", reason))
    trusted = terminal.result_or_exit(result)
    terminal.say("cli.devices.trusted", names=", ".join(one.name for one in trusted.devices))


@devices.command("new-key")
def new_key(store: StorePath, device: DeviceOption = "") -> None:
    """Sign with a new key from now on; signatures by the earlier one stay valid."""
    with open_store(store, device) as opened_store:
        terminal.result_or_exit(renew_key(opened_store, admin_actor()))
    terminal.say("cli.devices.new_key")


def _confirm(text: str, path: Path, *, yes: bool) -> None:
    """Print the fingerprints of the keys in a file, and exit unless they are confirmed."""
    file_devices = devices_in(text)
    if isinstance(file_devices, InvalidInput):
        return
    terminal.print_error(Sentence("cli.devices.compare", {"path": path}))
    _print_fingerprints(file_devices)
    if not (yes or typer.confirm(terminal.texts().say("cli.devices.ask"), err=True)):
        raise typer.Exit(terminal.REFUSED)


def _print_fingerprints(listed: Iterable[Known]) -> None:
    for device in listed:
        for text in _fingerprints(device):
            values = {"name": device.name, "id": device.id, "fingerprint": text}
            terminal.print_error(Sentence("cli.devices.fingerprint", values))


def _row(listed: Known) -> dict[str, Any]:
    return {
        "id": listed.id,
        "name": listed.name,
        "role": str(listed.kind) if listed.kind else None,
        "keys": listed.public_key.split(),
        "fingerprints": _fingerprints(listed),
        "revoked": listed.revoked.isoformat() if listed.revoked else None,
    }


def _fingerprints(device: Known) -> list[str]:
    """Fingerprints of the valid keys; kinds of keys of newer versions are omitted."""
    fingerprints = []
    for key in device.public_key.split():
        with suppress(ValueError):
            fingerprints.append(fingerprint(key))
    return fingerprints


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        terminal.end(Sentence("cli.devices.unreadable", {"path": path}))
