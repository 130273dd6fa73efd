"""References from one sheet to records of another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from kiosk.domain.records.entities import Checkpoint, Room, Round, Session, Table
from kiosk.domain.records.seating.seating_proposal import order_of
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.cell_values import read_number

Referable = Room | Session | Checkpoint | Round | Table

_MOST, _FIRST = 12, 3
_NAMES = ("name_ko", "name_en", "title_ko", "title_en")
_ROUND_WORDS = "{}라운드 라운드{} {}차 {}차라운드 제{}라운드 round{} r{}".split()


class Directory:
    """The records of one kind, by id and by name."""

    def __init__(self, kind: SheetKind, records: Mapping[str, Referable]) -> None:
        self._kind = kind
        self._ids = records.keys()
        self._folded: dict[str, str] = {}
        ambiguous = set()
        for id_, record in records.items():
            for name in {fold(name) for name in _names_of(record)} - {""}:
                if self._folded.setdefault(name, id_) != id_:
                    ambiguous.add(name)
        for name in ambiguous:
            del self._folded[name]
        self._folded |= {fold(id_): id_ for id_ in records}

    def find(self, text: str) -> str | None:
        """The id that `text` refers to; None for no record or several."""
        if text in self._ids:
            return text
        number = read_number(text)
        spellings = (text, number, number.lstrip("0"))  # 03 refers to 3 where 03 is not listed
        return next(
            (self._folded[key] for key in map(fold, spellings) if key in self._folded), None
        )

    def require(self, text: str) -> str:
        """The id that `text` refers to. Raises InvalidCell with the most similar record."""
        if not text:
            return ""
        found = self.find(text)
        if found is None:
            kind = Sentence(f"import.kind.{self._kind}")
            values = {"value": text, "kind": kind, "known": _shown(self._ids)}
            near = get_close_matches(fold(text), self._folded, n=1)
            if near:
                meant = self._folded[near[0]]
                raise InvalidCell("import.reference.near", **values, meant=meant)
            raise InvalidCell("import.reference.unknown", **values)
        return found


def _shown(ids: Iterable[str]) -> str:
    """The ids that there are, in parentheses; of many the first ones and the last."""
    known = sorted(ids, key=order_of)
    if len(known) > _MOST:
        known = [*known[:_FIRST], f"… {known[-1]}"]
    return f" ({', '.join(known)})" if known else ""


def _names_of(record: Referable) -> Iterable[str]:
    yield from (getattr(record, name, "") for name in _NAMES)
    if isinstance(record, Round):
        yield from (words.format(record.id) for words in _ROUND_WORDS)
