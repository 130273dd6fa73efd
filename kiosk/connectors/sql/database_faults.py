"""What an error of a database means, by its code where the driver gives one, else by its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import exc

from kiosk.connectors.faults import FaultKind, SystemFault

# SQLSTATE of PostgreSQL, some also of others: appendix A of its manual.
_STATES = {
    "28P01": FaultKind.LOGIN,
    "28000": FaultKind.LOGIN,
    "3D000": FaultKind.DATABASE,
    "42P01": FaultKind.TABLE,
    "42S02": FaultKind.TABLE,
    "3F000": FaultKind.TABLE,
    "42703": FaultKind.COLUMN,
    "42S22": FaultKind.COLUMN,
    "42501": FaultKind.DENIED,
    "25006": FaultKind.READ_ONLY,
    "55P03": FaultKind.LOCKED,
    "40P01": FaultKind.LOCKED,
    "57014": FaultKind.SLOW,
    "57P03": FaultKind.UNREACHABLE,
}
# Numbers of MariaDB and MySQL.
_NUMBERS = {
    1044: FaultKind.DENIED,
    1045: FaultKind.LOGIN,
    1049: FaultKind.DATABASE,
    1054: FaultKind.COLUMN,
    1142: FaultKind.DENIED,
    1146: FaultKind.TABLE,
    1205: FaultKind.LOCKED,
    1290: FaultKind.READ_ONLY,
    1792: FaultKind.READ_ONLY,
    1969: FaultKind.SLOW,
    2003: FaultKind.UNREACHABLE,
    2013: FaultKind.BROKEN,
    3024: FaultKind.SLOW,
}
# SQLite and drivers without codes.
_WORDS = (
    (r"no such table|invalid object name", FaultKind.TABLE),
    (r"no such column|invalid column name", FaultKind.COLUMN),
    (r"readonly database|read.only", FaultKind.READ_ONLY),
    (r"database (?:table )?is locked", FaultKind.LOCKED),
    (r"unable to open database file|file is not a database", FaultKind.DATABASE),
    (r'database "[^"]*" does not exist', FaultKind.DATABASE),
    (r"password authentication|no password supplied|login failed|no pg_hba", FaultKind.LOGIN),
    (r'role "[^"]*" does not exist', FaultKind.LOGIN),
    (r"certificate|ssl error", FaultKind.CERTIFICATE),
    (r"timeout expired|timed out", FaultKind.SILENT),
    (r"refused|could not (?:connect|translate|resolve)|name or service", FaultKind.UNREACHABLE),
    (r"no such file|unreachable|connection failed", FaultKind.UNREACHABLE),
    (r"server closed|connection .*(?:lost|closed)|terminat|eof|lost", FaultKind.BROKEN),
)
_LONGEST_SAID = 200


@contextmanager
def faults_of(host: str, **about: Any) -> Iterator[None]:
    """Turns errors of a database into SystemFault; `about` are values for its sentence."""
    try:
        yield
    except exc.SQLAlchemyError as error:
        raise _fault(error, host, about) from error


def _fault(error: exc.SQLAlchemyError, host: str, about: dict[str, Any]) -> SystemFault:
    cause = error.orig if isinstance(error, exc.DBAPIError) else error
    values = {"said": _said(cause or error), **about}
    return SystemFault(_kind(cause or error), host, **values)


def _kind(cause: BaseException) -> FaultKind:
    state = str(getattr(cause, "sqlstate", None) or "")
    number = next(iter(cause.args), None)
    known = _STATES.get(state) or (_NUMBERS.get(number) if isinstance(number, int) else None)
    if known is not None:
        return known
    if state.startswith(("08", "57P")):
        return FaultKind.BROKEN
    text = str(cause)
    found = (kind for words, kind in _WORDS if re.search(words, text, re.IGNORECASE))
    return next(found, FaultKind.QUERY)


def _said(cause: BaseException) -> str:
    """The first line of what the database said, without the statement."""
    primary = getattr(getattr(cause, "diag", None), "message_primary", None)
    lines = str(primary or next(reversed(cause.args), cause)).strip().splitlines()
    return lines[0][:_LONGEST_SAID] if lines else type(cause).__name__
