"""Print jobs of an IPP printer that must not come out any more, kept until it confirms that.

A job whose printing ended without the printer's word may print later, beside the badge that staff
print elsewhere. Where the printer cannot be reached at that moment, it is asked again later.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPException

from kiosk.devices.printers.driver import PrinterSilent
from kiosk.devices.printers.ipp_messages import Attribute, IppResponse, Operation, Tag

Ask = Callable[[Operation, tuple[Attribute, ...]], IppResponse]

# RFC 8011 section 5.3.7: from here on a job is cancelled, aborted or completed.
_OVER = 7
_UNREACHED = (PrinterSilent, OSError, ValueError, HTTPException)


class Cancellations:
    """The jobs to cancel, by name; an id of None means that the printer did not tell it.

    A job counts as cancelled once the printer says afterwards that it is over: a job that was only
    just taken in may begin all the same.
    """

    def __init__(self) -> None:
        self._owed: dict[str, int | None] = {}

    def add(self, name: str, job: int | None) -> None:
        """From now on this job must not print."""
        self._owed[name] = job

    def carry_out(self, ask: Ask) -> None:
        """Cancels what can be cancelled now. Raises nothing."""
        for name, job in list(self._owed.items()):
            try:
                ids = [job] if job is not None else _ids_of(ask, name)
                unfinished = [id_ for id_ in ids if _is_unfinished(ask, id_)]
            except _UNREACHED:
                return
            if not unfinished:
                del self._owed[name]


def _is_unfinished(ask: Ask, job: int) -> bool:
    """Whether a job was not over yet; then it is cancelled."""
    about = (Attribute("job-id", Tag.INTEGER, job),)
    is_over = False
    with suppress(*_UNREACHED):
        told = ask(Operation.GET_JOB, about)
        # Also refused is an answer: the printer does not know the job.
        is_over = not told.is_success or told.one("job-state", default=_OVER) >= _OVER
    if not is_over:
        ask(Operation.CANCEL_JOB, about)
    return not is_over


def _ids_of(ask: Ask, name: str) -> list[int]:
    """The ids of our unfinished jobs of that name."""
    about = (
        Attribute("my-jobs", Tag.BOOLEAN, value=True),
        Attribute("which-jobs", Tag.KEYWORD, "not-completed"),
        Attribute("requested-attributes", Tag.KEYWORD, ["job-id", "job-name"]),
    )
    found = ask(Operation.GET_JOBS, about).attributes
    ids, names = found.get("job-id", []), found.get("job-name", [])
    # Not every printer tells each job's name; then none of them is taken for ours.
    pairs = zip(ids, names, strict=True) if len(ids) == len(names) else ()
    return [id_ for id_, told in pairs if told == name and isinstance(id_, int)]
