"""Benchmark of the import of a large guest list: duration and memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.bench.figures import Figure
from kiosk.bench.generated_stores import code_of, generated_guest
from kiosk.bench.processes import run

_HEADERS = (
    "이름", "Name", "소속", "Organisation", "직위", "구분", "국가", "언어", "이메일", "휴대전화",
    "상태", "코드",
)  # fmt: skip
_SECONDS_PER_100_000 = 20
_MEGABYTES = 500
# One of this many rows is changed before the list is imported again.
_CHANGED_OF = 100


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """Seconds and megabytes of `kiosk import`: into a new store, and again with some changed."""
    workbook = folder / "guests.xlsx"
    _write(workbook, guests)
    store = folder / "import.db"
    process = run("kiosk", "import", str(workbook), "--store", str(store), "--json")
    conditions = f"{guests} guests, a workbook of {len(_HEADERS)} columns"
    bound = _SECONDS_PER_100_000 * max(1, guests / 100_000)
    yield Figure("import: time", conditions, process.seconds, "s", bound, 1)
    what = "import: memory, children included"
    yield Figure(what, conditions, process.megabytes, "MB", _MEGABYTES, 1)
    _write(workbook, guests, changed=_CHANGED_OF)
    process = run("kiosk", "import", str(workbook), "--store", str(store), "--json")
    conditions = f"{guests} guests, of whom {guests // _CHANGED_OF} changed"
    yield Figure("import again, with its report: time", conditions, process.seconds, "s", bound, 1)


def _write(path: Path, guests: int, changed: int = 0) -> None:
    """Writes a list as a workbook; in one of `changed` rows the position is changed."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Guests")
    sheet.append(_HEADERS)
    for number in range(guests):
        guest = generated_guest(number)
        sheet.append(
            (
                guest.name_ko,
                guest.name_latin,
                guest.organisation_ko,
                guest.organisation_en,
                "바뀐 직위" if changed and number % changed == 0 else guest.position_ko,
                guest.category,
                guest.country,
                "ko",
                guest.email,
                guest.phone,
                "확정",
                code_of(number),
            )
        )
    book.save(path)
