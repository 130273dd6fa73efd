"""Answers of guests in folds: each is the value of one of the guest's further columns.

Facts about a guest's record have all further columns at once. Of one whose author did not know of
an answer, the answer stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.journal.facts import REPLACED

_EXTRA = "extra"


@dataclass(slots=True)
class GivenAnswers:
    """The answers so far, by their columns, while facts are applied in order."""

    given: dict[str, str] = field(default_factory=dict)

    def take(self, body: Mapping[str, Any]) -> dict[str, str]:
        """Add the answer in a fact's body; returns it by its column."""
        answer = {body["column"]: body["answer"]}
        self.given |= answer
        return answer

    def kept_in(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The body of a fact about a guest's record, with those answers that it does not change.

        A correction changes a column where it says that the column had another value before, an
        import where it has a value for it.
        """
        if not self.given or _EXTRA not in body:
            return dict(body)
        extra: dict[str, str] = dict(body[_EXTRA])
        before = body.get(REPLACED)
        for column, answer in self.given.items():
            earlier = "" if before is None else before.get(_EXTRA, {}).get(column, "")
            if extra.get(column, "") != earlier:
                self.given[column] = extra.get(column, "")
            else:
                extra[column] = answer
        return {**body, _EXTRA: {name: text for name, text in extra.items() if text}}


def with_answer(fields: Mapping[str, Any], answer: Mapping[str, str]) -> dict[str, Any]:
    """A guest's fields as JSON values with an answer by its column; an empty one removes it."""
    extra = {**fields.get(_EXTRA, {}), **answer}
    return {**fields, _EXTRA: {name: text for name, text in extra.items() if text}}
