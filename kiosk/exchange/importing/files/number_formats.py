"""Number formats that only place digits: 71 under the format 00000 is shown as 00071.

Formats with decimals, thousands, dates or literal words leave the number unchanged. The syntax is
that of ECMA-376 part 1, 18.8.31.
"""

from __future__ import annotations

import operator
import re

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|(?P<digit>[0#])|(?P<plain>[-()/ +:])'
    r"|_.|\[[^\]]*\]|(?P<other>.)",
    re.DOTALL,
)
_CONDITION = re.compile(r"\s*\[(?P<sign><=|>=|<>|<|>|=)(?P<bound>-?\d+(?:\.\d+)?)\]")
_COMPARE = {
    "<=": operator.le,
    ">=": operator.ge,
    "<>": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "=": operator.eq,
}


def places_digits(code: str) -> bool:
    """Whether this format shows numbers with zeros or signs that they do not have."""
    section = code.split(";", maxsplit=1)[0]
    tokens = list(_TOKEN.finditer(section))
    digits = sum(token["digit"] is not None for token in tokens)
    return (
        digits > 0
        and not any(token["other"] for token in tokens)
        and ("00" in section or digits < len(tokens))
        and "0" in section
    )


def shown_under(number: float, code: str) -> str:
    """The text of a whole number from 0 under a format; empty where the format does more."""
    section = _section_for(number, code)
    tokens = list(_TOKEN.finditer(section))
    if number < 0 or not number.is_integer() or any(token["other"] for token in tokens):
        return ""
    places = sum(token["digit"] is not None for token in tokens)
    digits = str(int(number)).rjust(places)
    if not places:
        return ""
    surplus, digits = digits[: len(digits) - places], digits[len(digits) - places :]
    shown: list[str] = []
    at = 0
    for token in tokens:
        if token["digit"]:
            digit = digits[at]
            padding = "0" if token["digit"] == "0" or (shown and shown[-1].isdigit()) else ""
            shown.append(surplus * (at == 0) + (padding if digit == " " else digit))
            at += 1
        else:
            shown.append(token["quoted"] or token["escaped"] or token["plain"] or "")
    return "".join(shown).strip()


def _section_for(number: float, code: str) -> str:
    """The section of a format that applies to a number."""
    sections = code.split(";")
    for section in sections:
        condition = _CONDITION.match(section)
        if condition is None or _COMPARE[condition["sign"]](number, float(condition["bound"])):
            return section
    return sections[-1]
