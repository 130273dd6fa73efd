"""Countries: the alpha-2 code for ISO 3166 codes and for Korean, English and diplomatic names."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache

from kiosk.domain.names.country_names import ALSO
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.refusals import InvalidCell

_NO_COUNTRY = (
    "국제기구|국제기관|무국적|해당없음|없음|International organisation|International organization|"
    "International organisations|International organizations|Stateless|None|N/A|"
    "UN|유엔|국제연합|United Nations|UNESCO|유네스코|UNICEF|유니세프|UNDP|UNHCR|유엔난민기구|UNIDO|"
    "UNEP|ESCAP|UNESCAP|WHO|세계보건기구|ILO|국제노동기구|IOM|국제이주기구|FAO|WFP|IAEA|"
    "국제원자력기구|IMF|국제통화기금|World Bank|세계은행|WTO|세계무역기구|WIPO|ITU|OECD|"
    "경제협력개발기구|ASEAN|아세안|"
    "ADB|아시아개발은행|AIIB|GCF|녹색기후기금|GGGI|글로벌녹색성장연구소|IVI|국제백신연구소|ICRC|국제적십자위원회|"
    "NATO|African Union|아프리카연합|TCS|한중일3국협력사무국"
)


def read_country(text: str) -> str:
    """ISO 3166 alpha-2 of a country, by code or name; empty for an international organisation.

    Raises InvalidCell for any other text, with the most similar country.
    """
    if not text:
        return ""
    known = _codes_by_name()
    if len(text) == 2 and text.upper() in known.values():
        return text.upper()
    folded = fold(text)
    code = known.get(folded, known.get(folded.removeprefix("the")))
    if code is None:
        raise _unknown_country(text, known)
    return code


def _unknown_country(text: str, known: Mapping[str, str]) -> InvalidCell:
    """The error for a text that is no country, with the most similar one if there is one."""
    near = get_close_matches(fold(text), known, n=1, cutoff=0.75)
    if near and known[near[0]]:
        return InvalidCell("import.country.near", value=text, code=known[near[0]])
    return InvalidCell("import.country.wrong", value=text)


@cache
def _codes_by_name() -> dict[str, str]:
    """Codes by folded codes and names; where two have the same name, see the order below."""
    import pycountry
    from babel import Locale

    names: dict[str, str] = {}
    iso = {country.alpha_2 for country in pycountry.countries}
    for language in ("en", "ko"):
        territories = Locale(language).territories.items()
        names |= {fold(name): code for code, name in territories if code in iso}
    for country in pycountry.countries:
        for attribute in ("alpha_2", "alpha_3", "name", "official_name", "common_name"):
            if name := getattr(country, attribute, None):
                names[fold(name)] = country.alpha_2
    for code, also in ALSO.items():
        names |= {fold(name): code for name in [code, *also.split("|")]}
    return names | dict.fromkeys(map(fold, _NO_COUNTRY.split("|")), "")


def language_name(code: str, language: str) -> str:
    """The name of a language in another language; its code if unknown."""
    from babel import Locale

    return str(Locale(language).languages.get(code.replace("-", "_"), code))


def country_name(code: str, language: str) -> str:
    """The name of a country in a language; its code if unknown."""
    from babel import Locale

    return str(Locale(language).territories.get(code.upper(), code))
