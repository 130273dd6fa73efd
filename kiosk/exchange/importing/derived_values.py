"""Values that are derived from several columns of a guest's row."""

from __future__ import annotations

import re
from typing import Any

from kiosk.domain.records.entities import Status
from kiosk.exchange.importing.values.scripts import sort_by_script
from kiosk.exchange.importing.values.statuses import strictest

Values = dict[str, Any]

# Words at the end of Korean positions.
_POSITION = re.compile(
    r"(?:교수|연구원|연구위원|연구관|연구사|위원|위원장|원장|부원장|센터장|소장|단장|팀장|실장|국장|과장|부장|차장"
    r"|처장|본부장|그룹장|사업부장|대리|사원|주임|계장|책임|선임|수석|매니저|프로|파트장|대표|이사|이사장|상무"
    r"|전무|사장|부사장|회장|부회장|총장|부총장|학장|학과장|학부장|장관|차관|차관보|실무관|사무관|서기관|주무관"
    r"|행정관|비서관|보좌관|심의관|정책관|기획관|조정관|감사|감사관|대사|공사|참사관|영사|총영사|의원|시장|군수"
    r"|구청장|도지사|기자|편집장|국장|PD|변호사|변리사|회계사|의사|박사|박사과정|석사과정|학생|대학원생|조교|강사"
    r"|교사|간사|사무총장|사무국장|총무|고문|자문위원|컨설턴트|엔지니어|개발자|디자이너|작가|CEO|CTO|CFO|COO)$"
)
_DIVIDED = re.compile(r"\s*[/,·|\n]\s*")
_AND = "겸"
_STATUSES = ("status", "clearance")
_FURTHER = frozenset({"clearance", "part", "cancelled", "blocked"})


def resolve_derived(values: Values) -> None:
    """Replaces the values of columns that are no guest fields by values of guest fields."""
    _resolve_status(values)
    if "affiliation" in values:
        _resolve_affiliation(values, values.pop("affiliation"))


def _resolve_status(values: Values) -> None:
    """The strictest of all status columns; columns for parts count only where there is no other.

    A row with such columns, all of them empty, is pending.
    """
    if values.get("status") and values.keys().isdisjoint(_FURTHER):
        return
    part = values.pop("part", None)
    stated = [values.pop(name) for name in _STATUSES if name in values]
    marked = [values.pop(name) for name in ("cancelled", "blocked") if name in values]
    if part and not stated:
        stated = [part]
    if stated or marked:
        known = [status for status in stated if status] or [Status.PENDING] * bool(stated)
        values["status"] = strictest(*known, *marked)


def _resolve_affiliation(values: Values, text: str) -> None:
    """Organisation and position from one cell; a text that cannot be divided is an organisation."""
    organisation, position = divide_affiliation(text)
    sort_by_script(values, "organisation_ko", "organisation_en", organisation)
    sort_by_script(values, "position_ko", "position_en", position)


def divide_affiliation(text: str) -> tuple[str, str]:
    """An organisation and a position: "한국과학원 책임연구원", "KAIST / Professor"."""
    parts = list(filter(None, _DIVIDED.split(text)))
    if len(parts) == 2:
        return parts[0], parts[1]
    words = text.split()
    place = len(words)
    while place > 1 and (_POSITION.search(words[place - 1]) or words[place - 1] == _AND):
        place -= 1
    return " ".join(words[:place]), " ".join(words[place:])
