"""Columns of the sheets of seats and of rules of the seating."""

from __future__ import annotations

from kiosk.exchange.importing.columns.columns import ImportColumn
from kiosk.exchange.importing.values import cell_values, seating_rules

SEATS = (
    ImportColumn(
        "reference",
        "등록번호|참가번호|접수번호",
        "Guest ID|reference|registration number|ref",
        cell_values.read_key,
    ),
    ImportColumn(
        "code", "코드|입장코드|QR코드", "Code|badge code|QR|QR code", cell_values.read_code
    ),
    ImportColumn("email", "이메일|전자우편|메일|이메일주소", "E-mail|email address|mail"),
    ImportColumn(
        "guest",
        "참가자|성명|이름|참석자|성함|번호|국문성명|영문성명",
        "Guest|name|attendee|participant|full name|guest name|delegate|no",
    ),
    ImportColumn(
        "round", "라운드|라운드번호|차수", "Round|round id|round no", cell_values.read_number
    ),
    ImportColumn(
        "table",
        "테이블|테이블번호|배정테이블",
        "Table|table number|table no|table id",
        cell_values.read_number,
    ),
    ImportColumn("seat", "좌석|좌석번호|자리", "Seat|seat number|seat no|chair"),
)
SEATING_RULES = (
    ImportColumn(
        "kind", "규칙|좌석규칙|규칙종류", "Rule|seating rule|rule type", seating_rules.read_rule
    ),
    ImportColumn(
        "guests",
        "참가자|참가자들|해당참가자|참석자",
        "Guests|guest|people|who",
        seating_rules.read_people,
    ),
    ImportColumn("round", "라운드|차수", "Round|round id", cell_values.read_number),
    ImportColumn("table", "테이블|테이블번호", "Table|table number", cell_values.read_number),
    ImportColumn("term", "항목|점수항목", "For|term|criterion", seating_rules.read_term),
    ImportColumn("points", "점수|배점", "Points|weight", cell_values.read_count),
    ImportColumn("removed", "해제|삭제|취소", "Removed|cancelled", cell_values.read_flag),
)
