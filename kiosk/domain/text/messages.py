"""Messages: id and parameters; the texts are in one catalogue per language."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.text.korean import with_particle


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message, independent of language. `id` names an entry of every catalogue."""

    id: str
    values: Mapping[str, object] = field(default_factory=dict)


class Texts:
    """The messages of one language.

    A Korean placeholder may have a particle pair, `{room:으로/로}`; one of any other language the
    forms for one and for many, `{n:row/rows}`.
    """

    def __init__(self, language: str, words: Mapping[str, str]) -> None:
        self.language = language
        self._words = words

    def say(self, sentence: Sentence | str, /, **values: object) -> str:
        """The text of a message in this language.

        Values that are messages themselves are replaced by their texts, those of a tuple joined by
        commas. Raises KeyError for an id that the catalogue lacks; a test proves that none does.
        """
        if isinstance(sentence, str):
            sentence = Sentence(sentence, values)
        texts = {name: self._text_of(value) for name, value in sentence.values.items()}
        return _Words(self.language).vformat(self._words[sentence.id], (), texts)

    def has(self, id_: str) -> bool:
        """Whether the catalogue has a message."""
        return id_ in self._words

    def _text_of(self, value: object) -> object:
        if isinstance(value, Sentence):
            return self.say(value)
        if isinstance(value, tuple):
            return ", ".join(str(self._text_of(one)) for one in value)
        return value


class _Words(string.Formatter):
    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        if "/" not in format_spec:
            return str(super().format_field(value, format_spec))
        if self._language == "ko":
            return with_particle(str(value), format_spec)
        one, many = format_spec.split("/")
        # By the plural rules of CLDR, in which none is one in French only.
        singular = ("0", "1") if self._language == "fr" else ("1",)
        return f"{value} {one if str(value) in singular else many}"
