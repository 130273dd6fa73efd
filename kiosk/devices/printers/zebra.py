"""Zebra label printers: the badge as a ZPL graphic, their word on it from ~HS and the odometer.

ZPL II Programming Guide (P1099958): ^GF with Z64, ~HS, ~HI, ~JA; SGD odometer.total_label_count.
"""

from __future__ import annotations

import base64
import binascii
import re
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageOps

from kiosk.devices.printers.driver import Deadline, Page, PrinterSilent
from kiosk.devices.printers.raw_transport import RawTransport, talk, withdraw
from kiosk.domain.records.printer_status import Printed, Ready, Result, Trouble, Troubled

_STATUS, _IDENTITY, _CANCEL_ALL = b"~HS", b"~HI", b"~JA"
_ODOMETER = b'! U1 getvar "odometer.total_label_count"\r\n'
_ANSWERED = b"\x03"
# Dots per millimetre to dots per inch.
_DENSITIES = {6: 152, 8: 203, 12: 300, 24: 600}
_POLLS_EVERY = 0.15
_ODOMETER_WITHIN = 0.5


@dataclass(frozen=True, slots=True)
class HostStatus:
    """What ~HS says, as far as it matters."""

    paper_out: bool
    paused: bool
    formats: int
    head_open: bool
    ribbon_out: bool
    labels: int

    @property
    def trouble(self) -> Troubled | None:
        """What keeps it from printing. An open head pauses it too, so that comes first."""
        if self.head_open:
            return Troubled(Trouble.COVER, "head open")
        if self.paper_out:
            return Troubled(Trouble.PAPER, "paper out")
        if self.ribbon_out:
            return Troubled(Trouble.PAPER, "ribbon out")
        return Troubled(Trouble.STOPPED, "paused") if self.paused else None

    @property
    def idle(self) -> bool:
        return self.formats == 0 and self.labels == 0


class Zebra:
    """A printer at `host`, `host:port` or a device file."""

    def __init__(self, address: str, sleep: Callable[[float], None] = time.sleep) -> None:
        self._address = address
        self._sleep = sleep
        self._dpi = 0

    def ready(self, deadline: Deadline) -> Ready | Troubled:
        def ask(wire: RawTransport) -> Ready | Troubled:
            trouble = _status(wire, deadline).trouble
            if trouble is None and not self._dpi:
                self._dpi = _density(wire, deadline)
            return trouble or Ready(self._dpi)

        return talk(self._address, deadline, ask)

    def print(self, page: Page, deadline: Deadline) -> Result:
        sent = False

        def work(wire: RawTransport) -> Result:
            nonlocal sent
            before = _odometer(wire, deadline.sooner(_ODOMETER_WITHIN))
            sent = True
            wire.send(as_zpl(page.image), deadline)
            return self._wait(wire, before, deadline)

        result = talk(self._address, deadline, work)
        if sent and isinstance(result, Troubled):
            withdraw(self._address, _CANCEL_ALL)
        return result

    def _wait(self, wire: RawTransport, before: int | None, deadline: Deadline) -> Result:
        """Until the odometer counted the label; without one, until it was idle twice."""
        idle = 0
        while True:
            status = _status(wire, deadline)
            if status.trouble:
                return status.trouble
            if before is not None:
                counted = _odometer(wire, deadline)
                if counted is not None and counted > before:
                    return Printed()
            else:
                idle = idle + 1 if status.idle else 0
                if idle == 2:
                    return Printed()
            if deadline.over:
                raise PrinterSilent
            self._sleep(_POLLS_EVERY)


def as_zpl(image: Image.Image) -> bytes:
    """One label with a black and white picture on it."""
    width, height = image.size
    row = (width + 7) // 8
    # ZPL prints ones, and each row is whole bytes.
    padded = Image.new("1", (row * 8, height), 1)
    padded.paste(image, (0, 0))
    data = ImageOps.invert(padded.convert("L")).convert("1").tobytes()
    packed = base64.b64encode(zlib.compress(data, 6))
    check = f"{binascii.crc_hqx(packed, 0):04X}"
    return (
        f"^XA^PW{width}^LL{height}^LH0,0^LS0^PON^FO0,0"
        f"^GFA,{len(data)},{len(data)},{row},:Z64:{packed.decode()}:{check}^FS^PQ1^XZ\n"
    ).encode()


def read_status(answer: bytes) -> HostStatus:
    """Three strings between STX and ETX. Raises ValueError for anything else."""
    strings = [
        part.split(",") for part in re.findall(r"\x02([^\x03]*)\x03", answer.decode("ascii"))
    ]
    try:
        first, second, _ = strings
        return HostStatus(
            paper_out=first[1] == "1",
            paused=first[2] == "1",
            formats=int(first[4]),
            head_open=second[2] == "1",
            ribbon_out=second[3] == "1",
            labels=int(second[8]),
        )
    except IndexError as error:
        raise ValueError("no status of a Zebra") from error


def _status(wire: RawTransport, deadline: Deadline) -> HostStatus:
    wire.send(_STATUS, deadline)
    return read_status(b"".join(wire.receive_until(_ANSWERED, deadline) for _ in range(3)))


def _density(wire: RawTransport, deadline: Deadline) -> int:
    """From the identity: model, version, dots per millimetre, memory."""
    wire.send(_IDENTITY, deadline)
    parts = wire.receive_until(_ANSWERED, deadline).decode("ascii", "replace").split(",")
    return _DENSITIES.get(int(parts[2]), 203) if len(parts) > 2 and parts[2].isdecimal() else 203


def _odometer(wire: RawTransport, deadline: Deadline) -> int | None:
    """How many labels were ever printed; None from a printer that does not count."""
    try:
        wire.send(_ODOMETER, deadline)
        wire.receive_until(b'"', deadline)
        answer = wire.receive_until(b'"', deadline)
    except PrinterSilent:
        return None
    digits = re.match(rb"\d+", answer)
    return int(digits[0]) if digits else None
