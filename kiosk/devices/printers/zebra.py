"""Zebra label printers: sends badges as ZPL graphics, reads the result from ~HS and the odometer.

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
from kiosk.devices.printers.raw_transport import RawTransport, run_over_connection, send_cancel
from kiosk.domain.equipment.printer_status import Printed, Ready, Result, Trouble, Troubled

_STATUS, _IDENTITY, _CANCEL_ALL = b"~HS", b"~HI", b"~JA"
_ODOMETER = b'! U1 getvar "odometer.total_label_count"\r\n'
_ANSWERED = b"\x03"
# Dots per millimetre to dots per inch.
_DENSITIES = {6: 152, 8: 203, 12: 300, 24: 600}
_POLLS_EVERY = 0.15
_ODOMETER_WITHIN = 0.5


@dataclass(frozen=True, slots=True)
class HostStatus:
    """The fields of the ~HS response that are needed."""

    paper_out: bool
    paused: bool
    formats: int
    head_open: bool
    ribbon_out: bool
    labels: int

    @property
    def trouble(self) -> Troubled | None:
        """The fault that prevents printing. An open head also pauses, so it is checked first."""
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
        def ask(transport: RawTransport) -> Ready | Troubled:
            trouble = _status(transport, deadline).trouble
            if trouble is None and not self._dpi:
                self._dpi = _density(transport, deadline)
            return trouble or Ready(self._dpi)

        return run_over_connection(self._address, deadline, ask)

    def print(self, page: Page, deadline: Deadline) -> Result:
        sent = False

        def work(transport: RawTransport) -> Result:
            nonlocal sent
            before = _odometer(transport, deadline.at_most(_ODOMETER_WITHIN))
            sent = True
            transport.send(encode_zpl(page.image), deadline)
            return self._wait(transport, before, deadline)

        result = run_over_connection(self._address, deadline, work)
        if sent and isinstance(result, Troubled):
            send_cancel(self._address, _CANCEL_ALL)
        return result

    def _wait(self, transport: RawTransport, before: int | None, deadline: Deadline) -> Result:
        """Waits until the odometer has counted the label; without one, until it is idle twice."""
        idle = 0
        while True:
            status = _status(transport, deadline)
            if status.trouble:
                return status.trouble
            if before is not None:
                counted = _odometer(transport, deadline)
                if counted is not None and counted > before:
                    return Printed()
            else:
                idle = idle + 1 if status.idle else 0
                if idle == 2:
                    return Printed()
            if deadline.over:
                raise PrinterSilent
            self._sleep(_POLLS_EVERY)


def encode_zpl(image: Image.Image) -> bytes:
    """Encodes one label with a black and white picture as ZPL."""
    width, height = image.size
    row = (width + 7) // 8
    # In ZPL a one bit is black, and each row is padded to bytes.
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
    """Parses three strings between STX and ETX. Raises ValueError for anything else."""
    strings = re.findall(r"\x02([^\x03]*)\x03", answer.decode("ascii"))
    try:
        first, second, _ = (text.split(",") for text in strings)
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


def _status(transport: RawTransport, deadline: Deadline) -> HostStatus:
    transport.send(_STATUS, deadline)
    return read_status(b"".join(transport.receive_until(_ANSWERED, deadline) for _ in range(3)))


def _density(transport: RawTransport, deadline: Deadline) -> int:
    """Dots per inch from the ~HI response: model, version, dots per millimetre, memory."""
    transport.send(_IDENTITY, deadline)
    parts = transport.receive_until(_ANSWERED, deadline).decode("ascii", "replace").split(",")
    return _DENSITIES.get(int(parts[2]), 203) if len(parts) > 2 and parts[2].isdecimal() else 203


def _odometer(transport: RawTransport, deadline: Deadline) -> int | None:
    """The count of labels ever printed; None from a printer without an odometer."""
    try:
        transport.send(_ODOMETER, deadline)
        transport.receive_until(b'"', deadline)
        answer = transport.receive_until(b'"', deadline)
    except PrinterSilent:
        return None
    digits = re.match(rb"\d+", answer)
    return int(digits[0]) if digits else None
