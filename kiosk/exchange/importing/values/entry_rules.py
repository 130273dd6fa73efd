"""The rule of a checkpoint in a cell: in words, or as JSON logic."""

from __future__ import annotations

import json

from kiosk.domain.admission.rules.clauses import RuleFault
from kiosk.domain.admission.rules.json_logic import read_rule
from kiosk.domain.admission.rules.logic_writing import write_rule
from kiosk.domain.admission.rules.phrases import PhraseFault, in_phrases, read_phrases
from kiosk.exchange.importing.refusals import InvalidCell


def read_entry_rule(text: str) -> str:
    """The rule as JSON logic; empty for none.

    JSON is kept as it is written, also where it cannot be evaluated: a registration system may know
    more than this version, and such a rule admits nobody.
    """
    if not text.strip():
        return ""
    if text.lstrip().startswith("{"):
        try:
            json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InvalidCell("import.entry_rule.json") from error
        return text
    try:
        return write_rule(read_phrases(text))
    except PhraseFault as error:
        raise InvalidCell("import.entry_rule.wrong", value=error.phrase) from error


def write_entry_rule(text: str, language: str) -> str:
    """The rule in words of a language where it has such; else as it is."""
    try:
        return (in_phrases(read_rule(text), language) if text else "") or text
    except RuleFault:
        return text
