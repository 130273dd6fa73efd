"""Writes the guests, tables and seats of the demo event; everybody in it is made up."""

from __future__ import annotations

import csv
import random
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

SEED = 20_241_211
TABLES = 25
HERE = Path(__file__).resolve().parent
OUT = HERE.parent.parent / "resources" / "demo"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32
CATEGORIES = ("official", "mission", "researcher", "speaker", "press", "staff")
NETWORKING = "session-4; networking"
TRACKS = {
    "mission": "Policy Forum; Global Networking",
    "researcher": "R&D Outcomes; Global Networking",
}
Row = dict[str, str]

FAMILIES = (
    "김 Kim,이 Lee,박 Park,최 Choi,정 Jung,강 Kang,조 Cho,윤 Yoon,장 Jang,임 Lim,한 Han,오 Oh,"
    "서 Seo,신 Shin,권 Kwon,황 Hwang,안 Ahn,송 Song,류 Ryu,전 Jeon,고 Ko,양 Yang,손 Son,백 Baek,"
    "허 Heo,노 Noh,하 Ha,곽 Kwak,성 Sung,민 Min,구 Koo,나 Na,황보 Hwangbo,제갈 Jegal,사공 Sagong"
).split(",")
GIVEN = (
    "가온 Gaon,나래 Narae,다솜 Dasom,라온 Raon,마루 Maru,바름 Bareum,새론 Saeron,아람 Aram,"
    "여울 Yeoul,예솔 Yesol,우람 Uram,은별 Eunbyeol,이든 Ideun,찬솔 Chansol,초롱 Chorong,"
    "태오 Taeo,하늘 Haneul,한빈 Hanbin,해찬 Haechan,현서 Hyeonseo,지안 Jian,도담 Dodam,"
    "로운 Roun,무늬 Muni,빛나 Bitna,소담 Sodam,시온 Sion,윤슬 Yunseul,재하 Jaeha,보람 Boram"
).split(",")
ROLES = {
    "A": ("대사", "Ambassador", "H.E."),
    "D": ("공사", "Deputy Head of Mission", ""),
    "S": ("과학참사관", "Counsellor for Science and Technology", ""),
    "F": ("1등서기관", "First Secretary", ""),
    "H": ("대표", "Head of Office", ""),
    "O": ("프로그램 담당관", "Programme Officer", ""),
}
OFFICIALS = (
    [("국장", "Director General")] * 6
    + [("과장", "Director")] * 10
    + [("서기관", "Deputy Director")] * 8
    + [("본부장", "Executive Director")] * 4
    + [("실장", "Deputy Minister")] * 2
    + [("원장", "President")] * 2
    + [("연구위원", "Research Fellow")] * 3
)
DRAWN_RESEARCHERS = 51
TOPICS = (
    "quantum technology,synthetic biology,clean hydrogen,semiconductors,space,artificial "
    "intelligence,batteries,cancer research,climate,research policy,young researchers"
).split(",")
LANGUAGES = {"KR": "ko", "FR": "fr, en", "DE": "de, en", "JP": "ja, en", "CN": "zh, en"} | {
    "ES": "es, en",
    "MX": "es, en",
    "SA": "ar, en",
    "TH": "th, en",
    "MN": "ko, mn",
    "US": "en, ko",
}

# What sets single guests apart, by Latin name in the order of registration.
SPECIAL: dict[str, Row] = {
    "Adaline Fenwick": {"Attention": "의전 담당 동행. 도착하면 무전으로 알립니다"},
    "Kavyanjali Mehrotia": {"Accessibility": "wheelchair", "Attention": "경사로 쪽으로 안내합니다"},
    "Jörg Weißenforst": {"Status": "pending"},
    "Aigerim Nurlykhan": {"Status": "pending"},
    "Thiaguinho Guimarães Apuã": {"Status": "pending"},
    "Ligaya Sampaguillo": {"Status": "pending", "Valid while pending": "yes"},
    "Göran Östervalla": {"Status": "cancelled"},
    "Cormac Willoughmere": {"Status": "cancelled"},
    "Anzhelika Morozenko": {"Accessibility": "sign language"},
    "Kestutis Žvirblaitis": {"Status": "blocked", "Attention": "보안 담당에게 알립니다"},
    "Garam Hong": {
        "Greeting (Korean)": "홍가람 이사장님, 개회를 맡아 주셔서 고맙습니다",
        "Greeting (English)": "Welcome, President Hong, and thank you for opening the forum",
    },
    "Eunsol Cha": {"Hide from search": "yes", "Attention": "수행원 2명. 귀빈실로 안내합니다"},
    "Liisi-Marie Põldvälja": {"Attention": "세션 4 인사말. 사회자에게 알립니다"},
    "Noa Ben-Shalhevet": {"Hide from search": "yes"},
    "Josephine Tallgrass": {"Valid from": "2024-12-11 13:00"},
    "Yating Lin": {"Name (Korean)": "林雅庭", "Given name": "", "Family name": ""},
    "Sol Lee": {"Accessibility": "large print"},
}
RANKED = ("Vice Minister", "Deputy Minister", "Ambassador")
LEAVING_AT_NOON = ("Deputy Minister",)
MET_AT_THE_DOOR = ("Vice Minister", "Deputy Minister")
ESCORT = "의전팀 도유진 010-0000-0900"
COLUMNS = (
    "Guest ID,Name (Korean),Given name,Family name,Name in own script,Style,Courtesy,"
    "Position (Korean),Position (English),Organisation (Korean),Organisation (English),Delegation,"
    "Country,Category,Languages,E-mail,Mobile,Status,Valid while pending,Valid from,Attention,"
    "Precedence,Interests,Accessibility,Greeting (Korean),Greeting (English),Hide from search,"
    "VIP,Escort,Tracks,Sessions,Code"
).split(",")


def generate(out: Path) -> None:
    """Writes guests.csv, tables.csv and seats.csv into the folder `out`."""
    lot = random.Random(SEED)  # noqa: S311 - the same lots every time
    guests = _finish([*_missions(), *_others(), *_drawn(lot)], lot)
    _write(out / "guests.csv", guests)
    _write(out / "tables.csv", _tables())
    _write(out / "seats.csv", _seats(guests, lot))


def _missions() -> Iterator[Row]:
    country = korean = english = ""
    for line in _lines("missions.txt"):
        if line[0].startswith("= "):
            country, korean, english = line[0].removeprefix("= ").strip("-"), line[1], line[2]
            continue
        role, courtesy, given, family, *own = line
        position_ko, position_en, style = ROLES[role]
        yield {
            "Given name": given,
            "Family name": family,
            "Name in own script": "".join(own),
            "Style": style,
            "Courtesy": courtesy,
            "Position (Korean)": position_ko,
            "Position (English)": position_en,
            "Organisation (Korean)": korean,
            "Organisation (English)": english,
            "Delegation": english,
            "Country": country,
            "Category": "mission",
        }


def _others() -> Iterator[Row]:
    category = ""
    korean_of = {english: korean for _, korean, english, *_ in _lines("institutions.txt")}
    for line in _lines("others.txt"):
        if line[0].startswith("= "):
            category = line[0].removeprefix("= ")
            continue
        courtesy, korean, given, family, country, institution, *rest = line
        position_ko, position_en, style, own = (*rest, "", "")[:4]
        yield {
            "Name (Korean)": korean,
            "Given name": given,
            "Family name": family,
            "Name in own script": own,
            "Style": style,
            "Courtesy": courtesy,
            "Position (Korean)": position_ko,
            "Position (English)": position_en,
            "Organisation (Korean)": korean_of.get(institution, ""),
            "Organisation (English)": institution,
            "Country": country,
            "Category": category,
        }


def _drawn(lot: random.Random) -> Iterator[Row]:
    """Officials and Korean researchers, no name twice."""
    names = [(family.split(), given.split()) for family in FAMILIES for given in GIVEN]
    institutions = list(_lines("institutions.txt"))
    posts = [("official", post) for post in OFFICIALS] + [("researcher", ())] * DRAWN_RESEARCHERS
    for (category, post), (family, given) in zip(posts, lot.sample(names, len(posts)), strict=True):
        _, korean, english, *usual = lot.choice([row for row in institutions if row[0] == category])
        position_ko, position_en, style = (*post, "") if post else usual
        yield {
            "Name (Korean)": family[0] + given[0],
            "Given name": given[1],
            "Family name": family[1],
            "Style": style,
            "Courtesy": lot.choice(("Mr.", "Ms.")),
            "Position (Korean)": position_ko,
            "Position (English)": position_en,
            "Organisation (Korean)": korean,
            "Organisation (English)": english,
            "Country": "KR",
            "Category": category,
        }


def _finish(guests: Iterable[Row], lot: random.Random) -> list[Row]:
    """The guests in order of category, with all that is theirs alone."""
    ordered = sorted(guests, key=lambda guest: CATEGORIES.index(guest["Category"]))
    addresses: set[str] = set()
    for number, guest in enumerate(ordered, start=1):
        guest["Guest ID"] = f"G{number:03}"
        guest["Languages"] = LANGUAGES.get(guest["Country"], "en")
        guest["E-mail"] = _address(guest, addresses)
        guest["Mobile"] = f"010-0000-{1000 + 37 * number}"
        guest["Status"] = "confirmed"
        guest["Interests"] = "; ".join(lot.sample(TOPICS, 2))
        guest["Tracks"] = TRACKS.get(guest["Category"], "")
        guest["Code"] = "KSTF-" + "".join(lot.choices(ALPHABET, k=16))
        guest.update(SPECIAL.get(f"{guest['Given name']} {guest['Family name']}", {}))
        guest["Sessions"] = NETWORKING if _is_seated(guest) else ""
    high = [g for post in RANKED for g in ordered if g["Position (English)"] == post]
    for rank, guest in enumerate(high, start=1):
        guest["Precedence"] = str(rank)
        if guest["Position (English)"] in MET_AT_THE_DOOR:
            guest.update(VIP="yes", Escort=ESCORT)
    return ordered


def _is_seated(guest: Row) -> bool:
    comes = guest["Status"] in ("confirmed", "pending")
    works = guest["Category"] in ("press", "staff")
    return comes and not works and guest["Position (English)"] not in LEAVING_AT_NOON


def _address(guest: Row, taken: set[str]) -> str:
    folded = unicodedata.normalize("NFKD", f"{guest['Given name']}.{guest['Family name']}".lower())
    name = "".join(
        c for c in folded.replace(" ", "-") if c.isascii() and (c.isalpha() or c in ".-")
    )
    host = "example.org" if guest["Category"] in ("mission", "official") else "example.com"
    spellings = (f"{name}{again}@{host}" for again in ("", *map(str, range(2, 10))))
    address = next(spelling for spelling in spellings if spelling not in taken)
    taken.add(address)
    return address


def _tables() -> list[Row]:
    """Five rows of five in a room of 40 by 28 metres, the stage at its top."""
    return [
        {
            "Table": str(number + 1),
            "Room": "ballroom",
            "X": str(6 + 7 * (number % 5)),
            "Y": str(6 + 4 * (number // 5)),
            "Capacity": "9",
        }
        for number in range(TABLES)
    ]


def _seats(guests: list[Row], lot: random.Random) -> list[Row]:
    """Dealt out by category and delegation like cards, so that each table has some of each.

    For the second round the guest on seat s goes 2 * s + 1 tables on: all change, mates part for
    good, and delegations stay apart.
    """
    seated = [guest for guest in guests if guest["Sessions"]]
    order = {name: lot.random() for name in sorted({g["Organisation (English)"] for g in seated})}
    seated.sort(key=lambda g: (CATEGORIES.index(g["Category"]), order[g["Organisation (English)"]]))
    return [
        {
            "Guest ID": guest["Guest ID"],
            "Round": str(round_),
            "Table": str((place % TABLES + shift) % TABLES + 1),
            "Seat": str(place // TABLES + 1),
        }
        for round_ in (1, 2)
        for place, guest in enumerate(seated)
        for shift in [0 if round_ == 1 else 2 * (place // TABLES) + 3]
    ]


def _lines(name: str) -> Iterator[list[str]]:
    for line in (HERE / name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield [cell.strip() for cell in line.split("|")]


def _write(path: Path, rows: list[Row]) -> None:
    columns = COLUMNS if path.name == "guests.csv" else list(rows[0])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    generate(OUT)
