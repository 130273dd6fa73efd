"""The example row for each sheet of the template; together they are a small event."""

from __future__ import annotations

from datetime import date, datetime, time

from kiosk.domain.records.fields.guest_fields import GUEST_FIELDS
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.guest_columns import CODE_EXAMPLE

_DAY = date(2027, 6, 2)


def _at(hour: int, minute: int = 0) -> datetime:
    """A time on the day of the example, as a cell holds it, in the event's zone."""
    return datetime.combine(_DAY, time(hour, minute))


def _of_day(example: str | time) -> str | datetime:
    return datetime.combine(_DAY, example) if isinstance(example, time) else example


EXAMPLES: dict[SheetKind, dict[str, str | datetime]] = {
    SheetKind.EVENT: {
        "name_ko": "2027 과학기술 국제포럼",
        "name_en": "2027 Science and Technology Forum",
        "venue_ko": "서울 국제회의장",
        "venue_en": "Seoul Conference Hall",
        "starts": _at(9),
        "ends": _at(18),
        "timezone": "Asia/Seoul",
        "code_prefix": "STF",
        "languages": "ko, en",
        "name_order": "성 먼저",
        "desk_ko": "1층 로비 오른쪽",
        "desk_en": "on the right of the lobby, 1st floor",
        "formal": "아니오",
        "reprint_at_kiosk": "아니오",
        "honorifics": "수석전문역=전문역님; Programme Director=디렉터님",
        "hide_names": "아니오",
        "walk_in_fields": "name, organisation, phone",
        "consent_ko": "참가 등록을 위해 이름과 소속, 연락처를 행사 종료까지 보관하는 데 동의합니다",
        "consent_en": "I agree that my name, organisation and phone are kept until the event ends",
        "invitation_ko": "귀하를 2027 과학기술 국제포럼에 모시고자 합니다.",
        "invitation_en": "We have the honour to invite you to the forum.",
        "invitation_subject_ko": "{행사} 초대장",
        "invitation_subject_en": "Invitation to {event}",
        "ticket_systems": "pretix, Indico",
        "ticket_keys": "MCowBQYDK2VwAyEAA6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=",
        "ticket_urls": "https://tickets.example.org/t/{id}",
        "countries": "KR=대한민국|Republic of Korea",
        "categories": "연구자|Researcher; 언론|Press",
        "tracks": "본행사|Main programme=policy; 오찬|Lunch=meal",
        "colour": "#1A3E9E",
        "logo": "",
        "logo_dark": "",
        "pattern": "",
        "calendar_url": "",
        "confirm_badge": "아니오",
        "hide_tablemates": "아니오",
    },
    SheetKind.ROOMS: {
        "id": "hall-a",
        "name_ko": "A홀",
        "name_en": "Hall A",
        "floor_ko": "2층",
        "floor_en": "2nd floor",
        "width": "24",
        "depth": "16",
        "outline": "0 0, 24 0, 24 16, 0 16",
        "doors": "12 16 2.4 in; 24 8 1.2 out",
        "stage": "7 0, 17 2",
        "obstacles": "4 8, 4.6 8.6; 19 8, 19.6 8.6",
        "desk": "3 17",
    },
    SheetKind.SESSIONS: {
        "id": "s1",
        "title_ko": "개회식",
        "title_en": "Opening",
        "track": "본행사",
        "room": "hall-a",
        "starts": _at(10),
        "ends": _at(10, 40),
        "categories": "",
        "enrolled_only": "아니오",
        "capacity": "300",
        "call_minutes": "10",
        "speakers": "홍길동, Jane SMITH",
        "description_ko": "환영사와 축사",
        "description_en": "Welcome and congratulatory remarks",
        "cancelled": "아니오",
    },
    SheetKind.ROUNDS: {
        "id": "1",
        "name_ko": "1라운드",
        "name_en": "Round 1",
        "room": "hall-a",
        "starts": _at(15),
        "ends": _at(15, 30),
        "live": "아니오",
    },
    SheetKind.TABLES: {
        "id": "12",
        "room": "hall-a",
        "x": "6.5",
        "y": "4",
        "capacity": "8",
        "route_ko": "정면 입구로 들어가 오른쪽 세 번째 줄입니다",
        "route_en": "Through the main door, third row on the right",
        "languages": "ko, en",
        "step_free": "예",
        "head": "아니오",
    },
    SheetKind.CHECKPOINTS: {
        "id": "main",
        "name_ko": "정문",
        "name_en": "Main entrance",
        "room": "hall-a",
        "reentry": "퇴장 후",
        "admits_pending": "아니오",
        "opens": _at(8),
        "closes": _at(18),
        "capacity": "500",
        "empties_at": "03:00",
        "x": "12",
        "y": "15",
        "bearing": "0",
        "desk_arrow": "오른쪽",
        "desk_metres": "15",
        "desk_way_ko": "오른쪽으로, 승강기 맞은편",
        "desk_way_en": "To the right, facing the lifts",
    },
    SheetKind.WAYS: {
        "checkpoint": "main",
        "room": "hall-a",
        "arrow": "에스컬레이터 위",
        "line_ko": "오른쪽 에스컬레이터로",
        "line_en": "Escalator on your right",
    },
    SheetKind.GUESTS: {
        **{one.name: _of_day(one.example) for one in GUEST_FIELDS.values() if one.example},
        "code": CODE_EXAMPLE,
        "companions": "1",
        "companion_names": "홍가람",
    },
    SheetKind.SEATS: {"reference": "0001", "round": "1", "table": "12", "seat": "3"},
    SheetKind.SEATING_RULES: {
        "kind": "테이블 지정",
        "guests": "0001",
        "round": "1",
        "table": "12",
        "removed": "아니오",
    },
    SheetKind.QUESTIONS: {
        "id": "meal",
        "text_ko": "점심 식사를 골라 주세요",
        "text_en": "Which lunch would you like?",
        "kind": "선택",
        "required": "예",
        "options": "한식|Korean; 채식|Vegetarian",
        "asked": "키오스크",
        "checkpoints": "main",
        "column": "점심",
        "position": "1",
        "removed": "아니오",
    },
}
