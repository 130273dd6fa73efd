"""Products, questions and seats of the made-up forum."""

from __future__ import annotations

from typing import Any

MAIN = {
    "regular": {"ko": "일반", "en": "Regular"},
    "press": {"ko": "언론, 방송", "en": "Press"},
    "speaker": {"ko": "연사", "en": "Speaker"},
    "vip": {"ko": "귀빈", "en": "Guest of honour"},
}
ADDONS = {
    "dinner": {"ko": "만찬", "en": "Dinner"},
    "writing": {"ko": "글쓰기 워크숍", "en": "Workshop: writing"},
    "statistics": {"ko": "통계 워크숍", "en": "Workshop: statistics"},
}
ATTENTION = {"checkin_attention": True, "checkin_text": "귀빈실로 안내 (lounge)"}
# Every type that pretix can ask for at a door.
ASKED = {
    "N": ("동반 인원", "Companions"),
    "S": ("발표 제목", "Title of the talk"),
    "T": ("장비", "Equipment"),
    "B": ("촬영 동의", "Consent to pictures"),
    "C": ("식사", "Meal"),
    "M": ("언어", "Languages"),
    "D": ("출국일", "Leaves on"),
    "H": ("발표 시각", "Speaks at"),
    "CC": ("국가", "Country"),
    "TEL": ("휴대전화", "Mobile"),
}
_SEATS = 60
# What some of the speakers answered when they ordered.
GIVEN = (("Companions", "2"), ("Title of the talk", "도시와 물"), ("Consent to pictures", "True"))


def hall() -> dict[str, Any]:
    """The seating plan of one row, in pretix's layout."""
    seats = [
        {
            "seat_number": str(number),
            "seat_guid": f"A-{number}",
            "position": {"x": 20 * number, "y": 0},
            "category": "Stage",
        }
        for number in range(1, _SEATS + 1)
    ]
    row = {"row_number": "A", "seats": seats, "position": {"x": 0, "y": 0}}
    zone = {"name": "Hall", "position": {"x": 0, "y": 0}, "rows": [row], "areas": []}
    return {
        "name": "Hall",
        "categories": [{"name": "Stage", "color": "#7f4a91"}],
        "zones": [zone],
        "size": {"width": 2000, "height": 200},
    }
