"""Driver for IPP printers, direct or behind a CUPS queue."""

from __future__ import annotations

import io
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException, IncompleteRead
from typing import Any, TypeVar

from kiosk.devices.printers.driver import Deadline, Page, PrinterSilent
from kiosk.devices.printers.ipp_cancellations import PendingCancellations
from kiosk.devices.printers.ipp_messages import (
    Attribute,
    IppResponse,
    NotIpp,
    Operation,
    Tag,
    decode,
    encode,
)
from kiosk.devices.printers.ipp_state_reasons import keywords, trouble_of
from kiosk.devices.printers.ipp_transport import post
from kiosk.devices.printers.pwg_raster import encode_pwg
from kiosk.domain.equipment.printer_status import Printed, Ready, Result, Trouble, Troubled

T = TypeVar("T")

_USER = "forum-kiosk"
_POLLS_EVERY = 0.15
# Seconds after which a warning of a printer that does not print counts as a fault.
_WARNED_FOR = 2.0
_USUAL_DPI = 300
_DOTS_PER_CM = 4
# Range of resolutions from which the finest is used: more is slower without benefit.
_COARSEST, _FINEST = 100, 600
_PWG, _PDF, _JPEG = "image/pwg-raster", "application/pdf", "image/jpeg"
_COMPLETED, _ABORTED, _CANCELLED = 9, 8, 7
_NOT_SUPPORTED, _BUSY = 0x040B, 0x0507
_CANCELLED_WITHIN = 1.0
_PRINTER_FACTS = [
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "document-format-supported",
    "pwg-raster-document-type-supported",
    "pwg-raster-document-resolution-supported",
    "printer-resolution-supported",
    "cups-version",
]
_JOB_FACTS = ["job-state", "job-state-reasons", "job-printer-state-message"]


@dataclass(frozen=True, slots=True)
class Abilities:
    """The document format and resolution that a printer accepts."""

    format: str
    dpi: int
    raster: str = "black_1"


class IppPrinter:
    """A printer at an address such as `ipp://192.168.0.9/ipp/print`."""

    def __init__(self, address: str, sleep: Callable[[float], None] = time.sleep) -> None:
        self._uri = address if "://" in address else f"ipp://{address}/ipp/print"
        self._sleep = sleep
        self._numbers = itertools.count(1)
        self._abilities: Abilities | None = None
        self._warnings_count = False
        self._cancellations = PendingCancellations()

    def ready(self, deadline: Deadline) -> Ready | Troubled:
        def ask() -> Ready | Troubled:
            self._cancellations.carry_out(lambda *what: self._ask(what[0], deadline, what[1]))
            answer = self._ask_printer(deadline)
            if not answer.is_success:
                return Troubled(Trouble.REFUSED, f"status {answer.status:#06x}")
            trouble = trouble_of(answer, strict=self._warnings_count)
            if trouble is not None:
                return trouble
            self._warnings_count = False
            self._abilities = abilities_of(answer)
            return Ready(self._abilities.dpi)

        return _as_result(ask)

    def print(self, page: Page, deadline: Deadline) -> Result:
        def work() -> Result:
            abilities = self._abilities or abilities_of(self._ask_printer(deadline))
            job: int | None = None
            may_print = True
            try:
                sent = self._send(page, abilities, deadline)
                if sent.status == _BUSY:
                    may_print = False
                    return Troubled(Trouble.STOPPED, "busy")
                job = sent.one("job-id")
                if not sent.is_success or not isinstance(job, int):
                    may_print, job = sent.is_success, None
                    return Troubled(Trouble.REFUSED, f"status {sent.status:#06x}")
                result = self._wait(job, deadline)
                may_print = not isinstance(result, Printed)
                return result
            finally:
                # A page that was not confirmed must not be printed later.
                if may_print:
                    self._cancel(page.name, job)

        return _as_result(work)

    def _send(self, page: Page, abilities: Abilities, deadline: Deadline) -> IppResponse:
        """Sends the page with its own media size, or without one if the printer rejects that."""
        about = (
            Attribute("job-name", Tag.NAME, page.name),
            Attribute("document-format", Tag.MIME, abilities.format),
        )
        wanted, data = _job_attributes(page), _document(page, abilities)
        while True:
            sent = self._ask(Operation.PRINT_JOB, deadline, about, wanted, data)
            if sent.status == _NOT_SUPPORTED and wanted:
                wanted = ()
            elif sent.status == _BUSY and not deadline.over:
                self._sleep(_POLLS_EVERY)
            else:
                return sent

    def _wait(self, job: int, deadline: Deadline) -> Result:
        """Waits until the job is completed or aborted, or the printer reports a fault.

        A warning that stopped a job also counts before the next job, until the printer clears it.
        """
        warned = deadline.at_most(_WARNED_FOR)
        while True:
            answer = self._ask(Operation.GET_JOB, deadline, _about_job(job, _JOB_FACTS))
            state = answer.one("job-state")
            if state == _COMPLETED:
                return Printed()
            trouble = trouble_of(self._ask_printer(deadline), strict=warned.over)
            if state in (_ABORTED, _CANCELLED):
                reasons = ", ".join(keywords(answer, "job-state-reasons"))
                return trouble or Troubled(Trouble.REFUSED, reasons)
            if trouble is not None:
                self._warnings_count = warned.over
                return trouble
            if deadline.over:
                raise PrinterSilent
            self._sleep(_POLLS_EVERY)

    def _cancel(self, name: str, job: int | None) -> None:
        """Cancels a job, so that a badge printed on another printer is not printed here later."""
        deadline = Deadline(_CANCELLED_WITHIN)
        self._cancellations.add(name, job)
        self._cancellations.carry_out(lambda *what: self._ask(what[0], deadline, what[1]))

    def _ask_printer(self, deadline: Deadline) -> IppResponse:
        attributes = (Attribute("requested-attributes", Tag.KEYWORD, _PRINTER_FACTS),)
        return self._ask(Operation.GET_PRINTER, deadline, attributes)

    def _ask(
        self,
        operation: Operation,
        deadline: Deadline,
        operation_attributes: tuple[Attribute, ...],
        job_attributes: tuple[Attribute, ...] = (),
        data: bytes = b"",
    ) -> IppResponse:
        attributes = [
            Attribute("printer-uri", Tag.URI, self._uri),
            *(attribute for attribute in operation_attributes if attribute.name == "job-id"),
            Attribute("requesting-user-name", Tag.NAME, _USER),
            *(attribute for attribute in operation_attributes if attribute.name != "job-id"),
        ]
        message = encode(operation, next(self._numbers), attributes, job_attributes, data)
        return decode(post(self._uri, message, deadline))


def abilities_of(answer: IppResponse) -> Abilities:
    """PWG raster if the printer accepts it; PDF behind CUPS, which converts it for any printer."""
    formats = answer.attributes.get("document-format-supported", [])
    types = answer.attributes.get("pwg-raster-document-type-supported", [])
    raster = next((kind for kind in ("black_1", "sgray_8") if kind in types), "")
    if _PWG in formats and raster and not answer.one("cups-version"):
        dpi = _finest(answer.attributes.get("pwg-raster-document-resolution-supported", []))
        return Abilities(_PWG, dpi, raster)
    dpi = _finest(answer.attributes.get("printer-resolution-supported", []))
    is_picture = _PDF not in formats and _JPEG in formats
    return Abilities(_JPEG if is_picture else _PDF, dpi)


def _finest(resolutions: list[Any]) -> int:
    resolution = [
        round(across * 2.54) if unit == _DOTS_PER_CM else across
        for across, down, unit in (
            resolution for resolution in resolutions if isinstance(resolution, tuple)
        )
        if across == down
    ]
    return max((dpi for dpi in resolution if _COARSEST <= dpi <= _FINEST), default=_USUAL_DPI)


def _document(page: Page, abilities: Abilities) -> bytes:
    if abilities.format == _PWG:
        return encode_pwg(page.image, abilities.dpi, abilities.raster)
    file = io.BytesIO()
    if abilities.format == _JPEG:
        density = (abilities.dpi, abilities.dpi)
        page.image.convert("L").save(file, "JPEG", quality=95, dpi=density)
    else:
        page.image.save(file, "PDF", resolution=abilities.dpi)
    return file.getvalue()


def _job_attributes(page: Page) -> tuple[Attribute, ...]:
    size = (
        Attribute("x-dimension", Tag.INTEGER, round(page.width * 100)),
        Attribute("y-dimension", Tag.INTEGER, round(page.height * 100)),
    )
    margins = (
        Attribute(f"media-{side}-margin", Tag.INTEGER, 0)
        for side in ("top", "bottom", "left", "right")
    )
    media = (Attribute("media-size", Tag.COLLECTION, size), *margins)
    return (
        Attribute("copies", Tag.INTEGER, 1),
        Attribute("media-col", Tag.COLLECTION, media),
        Attribute("print-scaling", Tag.KEYWORD, "none"),
    )


def _about_job(job: int, wanted: list[str] | None = None) -> tuple[Attribute, ...]:
    about = [Attribute("job-id", Tag.INTEGER, job)]
    if wanted:
        about.append(Attribute("requested-attributes", Tag.KEYWORD, wanted))
    return tuple(about)


def _as_result(work: Callable[[], T]) -> T | Troubled:
    """Runs `work`; exceptions of the connection become a fault of the printer."""
    try:
        return work()
    except (PrinterSilent, TimeoutError):
        return Troubled(Trouble.SILENT)
    except (OSError, IncompleteRead) as error:
        return Troubled(Trouble.OFF, str(getattr(error, "strerror", "") or error))
    except NotIpp as error:
        return Troubled(Trouble.UNKNOWN, str(error))
    except (ValueError, HTTPException):
        # Their messages contain received data.
        return Troubled(Trouble.UNKNOWN)
