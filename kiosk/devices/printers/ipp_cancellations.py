"""Print jobs to cancel on an IPP printer, kept until the printer confirms that they are over.

A job without a confirmed end may print later, in addition to the badge that staff print on another
printer. If the printer cannot be reached, cancelling is tried again later.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPException

from kiosk.devices.printers.driver import PrinterSilent
from kiosk.devices.printers.ipp_messages import Attribute, IppResponse, Operation, Tag

Ask = Callable[[Operation, tuple[Attribute, ...]], IppResponse]

# RFC 8011 section 5.3.7: from this state on a job is cancelled, aborted or completed.
_OVER = 7
_UNREACHABLE = (PrinterSilent, OSError, ValueError, HTTPException)


class PendingCancellations:
    """The jobs to cancel, by name; an id of None means that the printer did not return one.

    A job counts as cancelled once the printer then reports it as over: a job that was only just
    accepted may still start.
    """

    def __init__(self) -> None:
        self._pending: dict[str, int | None] = {}

    def add(self, name: str, job: int | None) -> None:
        """Adds a job that must not print any more."""
        self._pending[name] = job

    def carry_out(self, ask: Ask) -> None:
        """Cancels the jobs as far as the printer can be reached now. Raises nothing."""
        for name, job in list(self._pending.items()):
            try:
                ids = [job] if job is not None else _ids_of(ask, name)
                unfinished = [id_ for id_ in ids if _is_unfinished(ask, id_)]
            except _UNREACHABLE:
                return
            if not unfinished:
                del self._pending[name]


def _is_unfinished(ask: Ask, job: int) -> bool:
    """Cancels a job that is not over yet; returns whether it still had to be cancelled."""
    attributes = (Attribute("job-id", Tag.INTEGER, job),)
    is_over = False
    with suppress(*_UNREACHABLE):
        response = ask(Operation.GET_JOB, attributes)
        # An error status means that the printer does not know the job.
        is_over = not response.is_success or response.one("job-state", default=_OVER) >= _OVER
    if not is_over:
        ask(Operation.CANCEL_JOB, attributes)
    return not is_over


def _ids_of(ask: Ask, name: str) -> list[int]:
    """The ids of our unfinished jobs of that name."""
    attributes = (
        Attribute("my-jobs", Tag.BOOLEAN, value=True),
        Attribute("which-jobs", Tag.KEYWORD, "not-completed"),
        Attribute("requested-attributes", Tag.KEYWORD, ["job-id", "job-name"]),
    )
    returned = ask(Operation.GET_JOBS, attributes).attributes
    ids, names = returned.get("job-id", []), returned.get("job-name", [])
    # Not every printer returns all names; then no job can be identified as ours.
    pairs = zip(ids, names, strict=True) if len(ids) == len(names) else ()
    return [id_ for id_, job_name in pairs if job_name == name and isinstance(id_, int)]
