"""Columns of the sheets for the programme and the networking tables."""

from __future__ import annotations

from kiosk.exchange.importing.categories import read_spellings
from kiosk.exchange.importing.columns.columns import ImportColumn
from kiosk.exchange.importing.columns.event_columns import INVITATIONS, SCREENS
from kiosk.exchange.importing.columns.way_columns import TO_DESK
from kiosk.exchange.importing.values import cell_values, plan_parts, ticket_systems
from kiosk.exchange.importing.values.dates_and_times import read_moment
from kiosk.exchange.importing.values.entry_rules import read_entry_rule
from kiosk.exchange.importing.values.honorifics import read_honorifics


def _times(opens: str, closes: str) -> tuple[ImportColumn, ...]:
    """Columns for a day, a time span in one cell, a start and an end."""
    return (
        ImportColumn("day", "날짜|일자|행사일", "Date|day", read_moment),
        ImportColumn(
            "starts", opens, "Starts|start|start time|begin|begins|from|start at", read_moment
        ),
        ImportColumn("ends", closes, "Ends|end|end time|until|to|finish|end at", read_moment),
        ImportColumn("span", "시간|시간대|일시|진행시간", "Time|time slot|slot|when"),
    )


_STARTS = "시작|시작시간|시작시각|시작일시|개시|개회"
_ENDS = "종료|종료시간|종료시각|종료일시|끝|폐회"
_ROOM = ImportColumn("room", "장소|회의실|행사장|룸|홀", "Room|venue|location|place|hall|room id")
_AUDIENCE = ImportColumn(
    "categories",
    "대상|참가대상|대상구분|입장대상|구분",
    "Categories|category|audience|for",
    cell_values.read_list,
)
_CAPACITY = ImportColumn(
    "capacity", "정원|수용인원|인원|좌석수|석", "Capacity|seats|max|places", cell_values.read_count
)

EVENT = (
    ImportColumn(
        "name_ko", "행사명|행사|명칭|제목", "Event name|event|name|title", latin="name_en"
    ),
    ImportColumn("venue_ko", "행사장|장소|개최장소", "Venue|place|location", latin="venue_en"),
    ImportColumn(
        "starts", "시작일시|시작|시작일|개최일|일시", "Starts|start|from|start date", read_moment
    ),
    ImportColumn("ends", "종료일시|종료|종료일", "Ends|end|until|to|end date", read_moment),
    ImportColumn("timezone", "시간대|표준시", "Time zone|timezone|tz", cell_values.read_zone),
    ImportColumn("code_prefix", "코드접두어|접두어", "Code prefix|prefix", cell_values.read_prefix),
    ImportColumn(
        "languages",
        "언어|안내언어|화면언어",
        "Languages|language",
        cell_values.read_event_languages,
    ),
    ImportColumn(
        "name_order", "영문이름순서|이름순서", "Name order", cell_values.read_event_name_order
    ),
    ImportColumn(
        "desk_ko",
        "안내데스크|데스크|안내데스크위치",
        "Help desk|desk|desk location",
        latin="desk_en",
    ),
    ImportColumn(
        "formal", "의전|격식|국가행사", "Formal|formal tone|state event", cell_values.read_flag
    ),
    ImportColumn(
        "reprint_at_kiosk",
        "키오스크배지재출력|배지재출력|배지다시받기",
        "Reprint at kiosk|badge reprint|reprint badge",
        cell_values.read_flag,
    ),
    ImportColumn(
        "honorifics",
        "호칭표기|직위별호칭",
        "Honorifics|honorifics by position",
        read_honorifics,
    ),
    ImportColumn(
        "hide_names",
        "이름비표시|이름숨김|화면이름비표시|이름미표시",
        "No name on screen|no names on screen|hide names",
        cell_values.read_flag,
    ),
    ImportColumn(
        "walk_in_fields",
        "현장등록항목|현장등록필수항목",
        "Walk-in fields|fields for walk-ins|walk-in registration fields",
        cell_values.read_list,
    ),
    ImportColumn(
        "consent_ko",
        "동의문|개인정보동의문|동의문구",
        "Consent|consent text|privacy consent",
        cell_values.read_text,
        latin="consent_en",
    ),
    *INVITATIONS,
    ImportColumn(
        "ticket_systems",
        "티켓시스템|등록시스템|예매시스템",
        "Ticket systems|ticket system|registration system|ticketing",
        ticket_systems.read_systems,
    ),
    ImportColumn(
        "ticket_keys",
        "티켓공개키|공개키",
        "Ticket keys|ticket public keys|public keys|pretix keys",
        ticket_systems.read_keys,
    ),
    ImportColumn(
        "ticket_urls",
        "티켓URL|티켓주소|QR주소",
        "Ticket URLs|ticket url|url pattern",
        ticket_systems.read_urls,
    ),
    ImportColumn(
        "countries",
        "국가표기|국가명표기|국가명",
        "Country names|countries|country labels",
        cell_values.read_country_names,
    ),
    ImportColumn(
        "categories",
        "구분표기|구분명표기",
        "Category names|category spellings",
        read_spellings,
    ),
    *SCREENS,
)
ROOMS = (
    ImportColumn("id", "장소코드|코드|번호|아이디|장소번호", "Room ID|id|code|room code|no"),
    ImportColumn(
        "name_ko",
        "장소명|장소|회의실|회의실명|룸|명칭|이름|홀",
        "Room name|room|name",
        latin="name_en",
    ),
    ImportColumn("floor_ko", "층|층수", "Floor|level|storey", latin="floor_en"),
    ImportColumn("width", "가로|폭|너비", "Width|width m|width metres", cell_values.read_decimal),
    ImportColumn(
        "depth", "세로|깊이|길이", "Depth|length|depth m|depth metres", cell_values.read_decimal
    ),
    ImportColumn(
        "outline",
        "벽선|윤곽|외곽|외곽선|벽|평면",
        "Outline|walls|room outline|corners",
        plan_parts.read_polygon,
    ),
    ImportColumn("doors", "문|출입문|문위치", "Doors|door|door positions", plan_parts.read_doors),
    ImportColumn("stage", "무대|무대위치|연단", "Stage|podium", plan_parts.read_polygon),
    ImportColumn(
        "obstacles",
        "장애물|기둥|기둥위치",
        "Obstacles|columns|pillars|obstructions",
        plan_parts.read_polygons,
    ),
    ImportColumn(
        "desk",
        "평면도안내데스크|안내데스크좌표|데스크좌표",
        "Desk on plan|desk position|help desk position",
        plan_parts.read_place,
    ),
)
SESSIONS = (
    ImportColumn(
        "id", "세션코드|세션ID|세션번호|코드|번호|아이디", "Session ID|id|code|session code|no"
    ),
    ImportColumn(
        "title_ko",
        "세션명|제목|프로그램|프로그램명|세션제목|주제|세션|내용",
        "Session title|title|session|session name|name|programme|program|topic|agenda|agenda item",
        latin="title_en",
    ),
    ImportColumn("track", "트랙|분과|행사", "Track|stream|strand"),
    _ROOM,
    *_times(_STARTS, _ENDS),
    _AUDIENCE,
    ImportColumn(
        "enrolled_only",
        "사전신청|신청자만|사전신청필수|등록자전용|신청자전용",
        "Enrolled only|registration required|pre-registration|enrolment required",
        cell_values.read_flag,
    ),
    _CAPACITY,
    ImportColumn(
        "call_minutes",
        "호출대기|호출후대기|대기자호출|호출대기분",
        "Call minutes|minutes to come|waiting list minutes",
        cell_values.read_count,
    ),
    ImportColumn(
        "speakers", "연사|발표자|연사명|강연자", "Speakers|speaker|presenter", cell_values.read_list
    ),
    ImportColumn(
        "description_ko",
        "설명|소개|개요",
        "Description|abstract|summary",
        cell_values.read_text,
        latin="description_en",
    ),
    ImportColumn("cancelled", "취소|취소여부|폐강", "Cancelled|canceled", cell_values.read_flag),
)
ROUNDS = (
    ImportColumn(
        "id",
        "라운드|라운드번호|번호|차수|코드",
        "Round|id|no|round id|code",
        cell_values.read_number,
    ),
    ImportColumn("name_ko", "라운드명|명칭|이름|제목", "Round name|name|title", latin="name_en"),
    _ROOM,
    *_times(_STARTS, _ENDS),
    ImportColumn(
        "live",
        "실시간배정|실시간좌석|실시간|현장배정",
        "Live seating|live|seated at check-in",
        cell_values.read_flag,
    ),
)
TABLES = (
    ImportColumn(
        "id",
        "테이블|테이블번호|번호|테이블명|코드",
        "Table|table number|table no|number|no|id|table id|name",
        cell_values.read_number,
    ),
    _ROOM,
    ImportColumn("x", "가로위치|X좌표", "X|x m|left", cell_values.read_decimal),
    ImportColumn("y", "세로위치|Y좌표", "Y|y m|top", cell_values.read_decimal),
    _CAPACITY,
    ImportColumn("route_ko", "가는길|길안내|안내|경로", "Way|route|directions", latin="route_en"),
    ImportColumn(
        "languages",
        "테이블언어|진행언어|언어|사용언어",
        "Languages|table languages|working languages|language",
        cell_values.read_languages,
    ),
    ImportColumn(
        "step_free",
        "단차없음|무단차|휠체어접근|휠체어가능|계단없음",
        "Step-free|wheelchair access|wheelchair accessible|accessible",
        cell_values.read_flag,
    ),
    ImportColumn(
        "head",
        "헤드테이블|상석|주빈테이블|귀빈테이블",
        "Head table|top table|head|vip table",
        cell_values.read_flag,
    ),
)
CHECKPOINTS = (
    ImportColumn(
        "id", "체크포인트코드|코드|번호|아이디", "Checkpoint ID|id|code|checkpoint code|no"
    ),
    ImportColumn(
        "name_ko",
        "체크포인트명|체크포인트|출입구|출입구명|입구|명칭|이름|게이트",
        "Checkpoint name|checkpoint|gate|entrance|name",
        latin="name_en",
    ),
    _ROOM,
    _AUDIENCE,
    ImportColumn("tracks", "트랙|분과", "Tracks|track", cell_values.read_list),
    ImportColumn("session", "세션|세션코드|세션명", "Session|session id"),
    ImportColumn(
        "reentry",
        "재입장|재입장허용|입장횟수",
        "Re-entry|reentry|entries",
        cell_values.read_reentry,
    ),
    ImportColumn(
        "admits_pending",
        "대기자입장|대기자허용|대기입장",
        "Admits pending|pending allowed|admit pending",
        cell_values.read_flag,
    ),
    ImportColumn("opens", "입장시작|개방|여는시각", "Opens|open|doors open", read_moment),
    ImportColumn("closes", "입장마감|마감|닫는시각", "Closes|close|doors close", read_moment),
    _CAPACITY,
    ImportColumn(
        "empties_at", "비우는시각|초기화시각", "Empties at|reset at|empties", cell_values.read_clock
    ),
    ImportColumn("rule", "규칙|입장규칙", "Rule|entry rule", read_entry_rule),
    ImportColumn("x", "가로위치|X좌표", "X|x m|left", cell_values.read_decimal),
    ImportColumn("y", "세로위치|Y좌표", "Y|y m|top", cell_values.read_decimal),
    ImportColumn("bearing", "방향|방위", "Bearing|facing|direction", cell_values.read_bearing),
    *TO_DESK,
)
# Fields of sessions that only exports of other systems have; each profile names its headers.
PROPOSED = (
    ImportColumn("duration", "", "", cell_values.read_duration),
    ImportColumn("accepted", "", "", cell_values.read_flag),
)
