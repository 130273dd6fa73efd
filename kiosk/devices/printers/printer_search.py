"""Finds printers: queues of CUPS and label printers at USB on this machine, others on the network.

Nothing is printed or set up. What cannot be asked is left out, as any printer can be typed in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path

from kiosk.devices.printers.driver import Deadline, PrinterSilent
from kiosk.devices.printers.ipp_messages import (
    Attribute,
    NotIpp,
    Operation,
    Tag,
    decode_groups,
    encode,
)
from kiosk.devices.printers.ipp_transport import post

CUPS = "ipp://localhost:631/"
_USB = Path("/sys/class/usbmisc")
_WANTED = ["printer-name", "printer-info", "printer-make-and-model"]
_SECONDS = 2.0
_LABEL_MAKERS = {"brother": "brother", "zebra": "zebra", "ztc": "zebra"}
_RASTER_MODELS = ("ql-", "ql ", "td-")


@dataclass(frozen=True, slots=True)
class FoundPrinter:
    """A printer that was found: the driver's kind, the address for it, and what it says it is."""

    name: str
    kind: str
    address: str
    model: str = ""


def find_local(cups: str = CUPS, usb: Path = _USB) -> list[FoundPrinter]:
    """The printers of this machine, those at USB first."""
    return [*_at_usb(usb), *_cups_queues(cups)]


def kind_of_model(model: str) -> str:
    """The label printer driver for a model, such as `Brother QL-820NWB`; empty for none."""
    folded = model.casefold()
    for maker, kind in _LABEL_MAKERS.items():
        if folded.startswith(maker):
            is_raster = any(one in folded for one in _RASTER_MODELS)
            return kind if kind != "brother" or is_raster else ""
    return ""


def _at_usb(folder: Path) -> Iterator[FoundPrinter]:
    """Label printers at USB, by their IEEE 1284 device ids."""
    try:
        ports = sorted(folder.glob("lp*"))
    except OSError:
        return
    for port in ports:
        try:
            model = _model_of((port / "device" / "ieee1284_id").read_text("utf-8", "replace"))
        except OSError:
            continue
        if kind := kind_of_model(model):
            yield FoundPrinter(model, kind, f"/dev/usb/{port.name}", model)


def _model_of(device_id: str) -> str:
    """`Brother QL-820NWB` of `MFG:Brother;MDL:QL-820NWB;CMD:…`."""
    pairs = (part.partition(":") for part in device_id.split(";"))
    values = {name.strip().upper(): value.strip() for name, _, value in pairs}
    maker = values.get("MFG") or values.get("MANUFACTURER", "")
    model = values.get("MDL") or values.get("MODEL", "")
    return model if model.casefold().startswith(maker.casefold()) else f"{maker} {model}"


def _cups_queues(address: str) -> Iterable[FoundPrinter]:
    wanted = Attribute("requested-attributes", Tag.KEYWORD, _WANTED)
    try:
        message = encode(Operation.CUPS_GET_PRINTERS, 1, [wanted])
        groups = decode_groups(post(address, message, Deadline(_SECONDS)))
    except (OSError, HTTPException, PrinterSilent, NotIpp, ValueError):
        return []
    return [found for group in groups if (found := _queue(address, group))]


def _queue(address: str, group: dict[str, list[object]]) -> FoundPrinter | None:
    name, info, model = (str(next(iter(group.get(one, ())), "")) for one in _WANTED)
    if not name:
        return None
    return FoundPrinter(info or name, "ipp", f"{address}printers/{name}", model)
