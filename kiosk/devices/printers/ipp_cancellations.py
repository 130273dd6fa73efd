"""Print jobs of an IPP printer that must not come out any more, kept until it confirms that.

A job whose printing ended without the printer's word may print later, beside the badge that staff
print elsewhere. Where the printer cannot be reached at that moment, it is asked again later.
"""

from __future__ import annotations

from collections.abc import Callable
from http.client import HTTPException

from kiosk.devices.printers.driver import PrinterSilent
from kiosk.devices.printers.ipp_messages import Attribute, IppResponse, Operation, Tag

Ask = Callable[[Operation, tuple[Attribute, ...]], IppResponse]

_UNREACHED = (PrinterSilent, OSError, ValueError, HTTPException)


class Cancellations:
    """The jobs to cancel, by name; an id of None means that the printer did not tell it."""

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
                for id_ in ids:
                    # Also refused is an answer: the job is unknown there, or over.
                    ask(Operation.CANCEL_JOB, (Attribute("job-id", Tag.INTEGER, id_),))
            except _UNREACHED:
                return
            del self._owed[name]


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
