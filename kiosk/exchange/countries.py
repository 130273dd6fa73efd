"""Countries: ISO 3166 codes and names, Korean, English and diplomatic, to the alpha-2 code."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

from kiosk.exchange.cells import fold
from kiosk.exchange.refusals import Unfit

# Names in use at diplomatic events that neither ISO nor CLDR lists. EU is reserved in ISO 3166,
# XK is the user-assigned code that CLDR and the European Union use.
_ALSO = {
    "AE": "아랍에미리트연합|UAE|Emirates",
    "BA": "보스니아|Bosnia",
    "BN": "브루나이다루살람|Brunei",
    "BO": "볼리비아다민족국|Plurinational State of Bolivia",
    "BY": "Belarus|벨로루시",
    "CD": "콩고민주공화국|DR콩고|DR Congo|DRC|Congo (Kinshasa)",
    "CG": "콩고공화국|Republic of the Congo|Congo (Brazzaville)",
    "CH": "스위스연방|Swiss Confederation",
    "CI": "Ivory Coast",
    "CN": "중화인민공화국|PRC|PR China|Mainland China",
    "CV": "Cape Verde",
    "CZ": "체코공화국|Czech Republic",
    "DE": "독일연방공화국|Federal Republic of Germany",
    "DO": "도미니카공화국|Dominican Rep",
    "EU": "유럽연합|European Union|EU|유럽연합대표부|European Commission",
    "FM": "미크로네시아|Micronesia",
    "GB": "영국|UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|U.K.|잉글랜드",
    "HK": "홍콩|Hong Kong",
    "IR": "이란이슬람공화국|Iran|Islamic Republic of Iran",
    "KG": "키르기즈스탄|키르기즈공화국|Kyrgyz Republic",
    "KP": "북한|조선민주주의인민공화국|North Korea|DPRK|DPR Korea",
    "KR": "대한민국|한국|남한|Korea|Republic of Korea|South Korea|ROK|Rep. of Korea|Korea Rep",
    "LA": "라오인민민주공화국|Lao PDR|Laos",
    "MD": "Moldova|Republic of Moldova",
    "MK": "마케도니아|Macedonia",
    "MM": "버마|Burma",
    "MO": "마카오|Macau|Macao",
    "NL": "화란|Holland|The Netherlands",
    "PH": "The Philippines",
    "PS": "팔레스타인|팔레스타인국|Palestine|State of Palestine",
    "RU": "러시아연방|Russia|Russian Federation",
    "SA": "사우디|Saudi|KSA",
    "SK": "슬로바키아공화국|Slovak Republic",
    "SY": "시리아아랍공화국|Syria",
    "SZ": "스와질란드|Swaziland",
    "TL": "동티모르|East Timor",
    "TR": "터키|터키공화국|튀르키예공화국|Turkey|Türkiye|Republic of Türkiye",
    "TW": "대만|타이완|중화민국|Taiwan|Chinese Taipei",
    "TZ": "탄자니아|Tanzania",
    "US": "미국|미합중국|USA|U.S.A.|U.S.|United States of America|the United States|America",
    "UZ": "우즈벡",
    "VA": "교황청|바티칸|바티칸시국|Holy See|Vatican|Vatican City State",
    "VE": "베네수엘라볼리바르공화국|Venezuela",
    "VN": "베트남|월남|베트남사회주의공화국|Viet Nam|Vietnam|S.R. Viet Nam",
    "XK": "코소보|Kosovo",
    "ZA": "남아공|남아프리카공화국|RSA",
}
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
    """ISO 3166 alpha-2 of a country given by code or name; empty for an international organisation.

    Raises Unfit for what is neither, naming the country that was probably meant.
    """
    if not text:
        return ""
    known = _codes_by_name()
    if len(text) == 2 and text.upper() in known.values():
        return text.upper()
    folded = fold(text)
    code = known.get(folded, known.get(folded.removeprefix("the")))
    if code is None:
        near = get_close_matches(folded, known, n=1, cutoff=0.75)
        if near and known[near[0]]:
            raise Unfit("import.country.near", value=text, code=known[near[0]])
        raise Unfit("import.country.wrong", value=text)
    return code


@cache
def _codes_by_name() -> dict[str, str]:
    """Folded codes and names; where two claim a name, what is written above wins."""
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
    for code, also in _ALSO.items():
        names |= {fold(name): code for name in [code, *also.split("|")]}
    return names | dict.fromkeys(map(fold, _NO_COUNTRY.split("|")), "")


def country_name(code: str, language: str) -> str:
    """What a country is called in a language; its code where nobody knows."""
    from babel import Locale

    return str(Locale(language).territories.get(code.upper(), code))
