"""Brother QL label printers: sends badges as raster lines, reads the result from the status.

QL-800 series Raster Command Reference (Software Developer's Manual, version 1.01).
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from brother_ql.conversion import convert
from brother_ql.labels import ALL_LABELS, FormFactor, Label
from brother_ql.raster import BrotherQLRaster
from brother_ql.reader import interpret_response
from PIL import Image

from kiosk.devices.printers.driver import Deadline, Page
from kiosk.devices.printers.raw_transport import RawTransport, run_over_connection, send_cancel
from kiosk.domain.equipment.printer_status import Printed, Ready, Result, Trouble, Troubled

_DPI = 300
_STATUS_SIZE = 32
_ASK_STATUS = b"\x1b\x69\x53"
_CLEAR = bytes(400) + b"\x1b\x40"
_USUAL_MODEL = "QL-820NWB"
_TROUBLES = {
    "No media when printing": Trouble.PAPER,
    "End of media (die-cut size only)": Trouble.PAPER,
    "Media cannot be fed (also when the media end is detected)": Trouble.PAPER,
    "Tape cutter jam": Trouble.JAM,
    "Cover opened while printing (Except QL-500)": Trouble.COVER,
    "Replace media error": Trouble.MEDIA,
    "Printer turned off": Trouble.OFF,
}

# The library logs every fault of a printer as an error.
logging.getLogger("brother_ql").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class BrotherStatus:
    """The printer's status; the media's size is in millimetres, length 0 is continuous tape."""

    model: str
    kind: str
    errors: tuple[str, ...]
    media: tuple[int, int]

    @property
    def trouble(self) -> Troubled | None:
        """The fault that prevents printing; None if there is none."""
        if self.errors:
            known = (_TROUBLES[error] for error in self.errors if error in _TROUBLES)
            return Troubled(next(known, Trouble.UNKNOWN), "; ".join(self.errors))
        return None if self.media[0] else Troubled(Trouble.PAPER, "no media")


class Brother:
    """A printer at `host`, `host:port` or a device file such as /dev/usb/lp0."""

    def __init__(self, address: str) -> None:
        self._address = address

    def ready(self, deadline: Deadline) -> Ready | Troubled:
        def ask(transport: RawTransport) -> Ready | Troubled:
            return _ask_status(transport, deadline).trouble or Ready(_DPI)

        return run_over_connection(self._address, deadline, ask)

    def print(self, page: Page, deadline: Deadline) -> Result:
        sent = False

        def work(transport: RawTransport) -> Result:
            nonlocal sent
            status = _ask_status(transport, deadline)
            if status.trouble:
                return status.trouble
            data = encode_raster(page, status)
            if data is None:
                return Troubled(Trouble.MEDIA, f"{status.media[0]} mm")
            sent = True
            transport.send(data, deadline)
            return _wait(transport, deadline)

        result = run_over_connection(self._address, deadline, work)
        if sent and isinstance(result, Troubled):
            send_cancel(self._address, _CLEAR)
        return result


def encode_raster(page: Page, status: BrotherStatus) -> bytes | None:
    """The job for the loaded media as bytes; None where the page does not fit it."""
    label = _label_of(status.media)
    if label is None:
        return None
    picture = _place_on_label(page, label)
    if picture is None:
        return None
    raster = BrotherQLRaster(status.model)
    compressed = raster.compression_support
    return bytes(
        convert(raster, [picture], label.identifier, cut=True, rotate=0, compress=compressed)
    )


def read_status(answer: bytes) -> BrotherStatus:
    """Parses 32 bytes of status. Raises ValueError for anything else."""
    try:
        fields = interpret_response(answer)
    except (NameError, KeyError, UnboundLocalError) as error:
        raise ValueError("no status of a Brother QL") from error
    model = fields["model"] if fields["model"] != "Unknown" else _USUAL_MODEL
    media = (fields["media_width"], fields["media_length"])
    return BrotherStatus(model, fields["status_type"], tuple(fields["errors"]), media)


def _label_of(media: tuple[int, int]) -> Label | None:
    round_ = FormFactor.ROUND_DIE_CUT
    labels = (
        label for label in ALL_LABELS if label.tape_size == media and label.form_factor != round_
    )
    return next(labels, None)


def _place_on_label(page: Page, label: Label) -> Image.Image | None:
    """The page on the printable dots of a label, rotated if necessary; never scaled.

    Content inside the printer's margin is lost, so layouts leave it empty.
    """
    width, length = label.tape_size
    image = _turned_to_width(page, width)
    if image is None:
        return None
    dots = label.dots_printable
    height = dots[1] if length else image.height
    if abs(image.height - height) > _DPI / 25.4 * 8:
        return None
    return _centred(image, (dots[0], height))


def _turned_to_width(page: Page, width: int) -> Image.Image | None:
    """The picture of a page, rotated if only its height fits a tape's width in millimetres."""
    image = page.image.convert("L")
    if abs(page.width - width) <= 1:
        return image
    return image.transpose(Image.Transpose.ROTATE_90) if abs(page.height - width) <= 1 else None


def _centred(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    canvas = Image.new("L", size, 255)
    canvas.paste(image, ((size[0] - image.width) // 2, (size[1] - image.height) // 2))
    return canvas


def _ask_status(transport: RawTransport, deadline: Deadline) -> BrotherStatus:
    transport.send(_CLEAR + _ASK_STATUS, deadline)
    return read_status(transport.receive(_STATUS_SIZE, deadline))


def _wait(transport: RawTransport, deadline: Deadline) -> Result:
    """Waits until the printer reports the label as printed, or a fault."""
    while True:
        status = read_status(transport.receive(_STATUS_SIZE, deadline))
        if status.errors or status.kind == "Error occurred":
            return status.trouble or Troubled(Trouble.UNKNOWN, status.kind)
        if status.kind == "Printing completed":
            return Printed()
        if status.kind == "Turned off":
            return Troubled(Trouble.OFF, status.kind)
