"""Styles and titles in the languages of guests beside Korean and English.

Not yet read by native speakers. What is not listed stays as it is in English.
"""

from __future__ import annotations

# Before a name, by language.
STYLES = {
    "es": {"H.E.": "S.E.", "Mr.": "Sr.", "Ms.": "Sra.", "Mrs.": "Sra."},
    "fr": {"H.E.": "S.E.", "Mr.": "M.", "Ms.": "Mme", "Mrs.": "Mme", "Prof.": "Pr", "Dr.": "Dr"},
    "vi": {"Mr.": "Ông", "Ms.": "Bà", "Mrs.": "Bà", "Prof.": "GS.", "Dr.": "TS."},
}
# After a name, by language and Korean honorific.
_TITLES = {
    "ja": {"대사님": "大使", "장관님": "大臣", "교수님": "教授", "박사님": "博士"},
    "zh": {
        "대사님": "大使",
        "공사님": "公使",
        "참사관님": "参赞",
        "장관님": "部长",
        "교수님": "教授",
        "박사님": "博士",
    },
}
# After the name of anybody else, by language and courtesy title; empty for any.
_PLAIN = {
    "ja": {"": "様"},
    "zh": {"Mr.": "先生", "Ms.": "女士", "Mrs.": "女士"},
}
SUFFIXED = frozenset(_TITLES)
"""Languages in which a title follows the name."""


def suffix(language: str, honorific: str, courtesy: str) -> str:
    """What follows a name in a language of `SUFFIXED`; empty where nothing is known to fit."""
    plain = _PLAIN[language]
    return _TITLES[language].get(honorific) or plain.get(courtesy) or plain.get("", "")
