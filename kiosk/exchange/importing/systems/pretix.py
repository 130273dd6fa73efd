"""pretix's exports: order data (*Order positions*) and check-in lists.

Headers are those of pretix 2026.8 in English, German and Korean; order data holds three sheets, of
which only one lists tickets. `Email` and `Phone number` are the buyer's.
"""

from __future__ import annotations

import re

from kiosk.domain.records.entities import Status
from kiosk.exchange.importing.files.cells import Cell, fold
from kiosk.exchange.importing.systems.profile import Profile, read_locale
from kiosk.exchange.importing.values.dates_and_times import Moment, read_moment

_ORDER = "Order code|주문 코드|Bestellnummer"
_POSITION = "Position ID|직책 아이디|Position"
_NAME = "Attendee name|참석자 이름|Name Teilnehmer*in"
_STATUS = "Status|진행상태|상태"
_BUYERS = "Email|E-mail|이메일|E-Mail|Phone number|전화번호|Telefonnummer"
_AMERICAN = re.compile(r"(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>\d{4}),?(?:\s+(?P<time>.+))?")
_EUROPEAN = re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4}),?(?:\s+(?P<time>.+))?")


def _part(headers: str) -> str:
    """The headers of one part of an attendee's name."""
    before = ("Attendee name: {}", "참석자 이름: {}", "Teilnehmer*innenname: {}")
    parts = headers.split("|")
    names = [form.format(part) for form in before for part in parts]
    return "|".join((*names, *(f"Name Teilnehmer*in: {part}" for part in parts)))


def _read_moment(cell: Cell) -> Moment | None:
    """Dates and times as in any list, and in the English and German formats of check-in lists."""
    match = isinstance(cell, str) and (_AMERICAN.fullmatch(cell) or _EUROPEAN.fullmatch(cell))
    if not match:
        return read_moment(cell)
    found = match.groupdict()
    day, clock = f"{found['y']}-{found['m']}-{found['d']}", found["time"]
    return read_moment(f"{day} {clock}" if clock else day)


def _is_valid_while_pending(text: str) -> bool:
    words = ("pending (confirmed)", "대기중(승인됨)", "ausstehend (bestätigt)")
    return fold(text) in map(fold, words)


_TEXT = "Check-in text|체크인 텍스트|Check-in-Hinweis"
_MARK = "Requires special attention|특별한 주의가 필요합니다|Benötigt besondere Behandlung"
_COLUMNS = (
    ("booking", _ORDER),
    ("booking_position", _POSITION),
    ("status", _STATUS),
    ("valid_while_pending", _STATUS),
    ("clearance", "Paid|지불|bezahlt"),
    ("blocked", "Blocked|차단됨|Gesperrt"),
    ("name_ko", _NAME),
    ("name_latin", _part("Latin transcription|라틴어 필사본|Transkription")),
    ("family_ko", _part("Family name|성|Nachname")),
    ("given_ko", _part("Given name|First name|이름|Vorname")),
    ("email", "Attendee email|참석자 이메일|E-Mail Teilnehmer*in"),
    ("organisation_ko", "Attendee company|참석자 회사|Teilnehmer*innen-Firma|Company|회사|Firma"),
    ("country", "Country|국가|Land"),
    ("category", "Product|제품|Produkt"),
    ("code", "Ticket secret|티켓 기밀사항|Ticket-Code|Secret"),
    ("valid_from", "Valid from|유효한 출처|Gültig ab"),
    ("valid_until", "Valid until|다음까지 유효함|Gültig bis"),
    ("languages", "Order locale|주문 지역 설정|Bestellsprache"),
    ("attention", _TEXT),
    ("addon_to", "Add-on to position ID|직책 아이디에 추가기능|Zusatzprodukt zu Position"),
    ("subevent", "Date|날짜|Termin"),
    ("subevent_starts", "Start date|시작 날짜|Beginn"),
    ("subevent_ends", "End date|끝 날짜|Ende"),
)
_IGNORED = (
    "Event slug|Event name|Order date|Order time|Product ID|Variation ID|Price|Tax rate|Tax rule"
    "|Tax value|Address|ZIP code|City|State|Custom address field|Voucher|Voucher code"
    "|Voucher budget usage|Voucher tag|Pseudonymization ID|Follow-up date|Invoice address company"
    "|Invoice address name|Invoice address street|Invoice address ZIP code|Invoice address city"
    "|Invoice address country|Invoice address state|VAT ID|Sales channel|Email address verified"
    "|External customer ID|Payment providers|Position order link|Checked in|Checked out"
    "|Automatically checked in"
    "|이벤트 슬러그(짧고 간결한 문자열)|이벤트 이름|주문 날짜|주문 시간|상품 식별 아이디"
    "|상품 변형 아이디|가격|세율|세금 규칙|세액(세금 금액)|주소|우편번호|도시|주"
    "|사용자 지정 주소|바우처|바우처 코드|바우처 예산 사용량|가명화 아이디|추적 날짜"
    "|송장 주소 회사|송장 주소 이름|송장 도로명|송장 주소 우편번호|송장 주소 도시"
    "|송장 주소 국가|송장 주소 상태|부가가치세 식별 번호|판매채널|이메일 주소 확인"
    "|외부고객 아이디|결제 제공자|주문 링크 위치|체크인 됨(입장 완료)"
    "|Kurzname der Veranstaltung|Veranstaltungstitel|Bestelldatum|Bestelluhrzeit|Produkt-ID"
    "|Varianten-ID|Preis|Steuersatz|Steuerregel|Steuer|Adresse|Postleitzahl|Stadt|Bundesstaat"
    "|Zusätzliches Adressfeld|Gutschein|Gutscheincode|Verwendetes Gutscheinbudget|Gutschein-Tag"
    "|Pseudonyme ID|Datum zur Wiedervorlage|Rechnungsadresse: Firma|Rechnungsadresse: Name"
    "|Rechnungsadresse: Straße|Rechnungsadresse: PLZ|Rechnungsadresse: Stadt"
    "|Rechnungsadresse: Land|Rechnungsadresse: Bundesstaat|USt-ID-Nr.|Verkaufskanal"
    "|E-Mail-Adresse verifiziert|Externe Kundennummer|Zahlungsmethoden|Link zur Bestellposition"
    "|Eingecheckt|Ausgetreten|Automatisch eingecheckt"
)
_READS = {
    "valid_while_pending": _is_valid_while_pending,
    "valid_from": _read_moment,
    "valid_until": _read_moment,
    "subevent_starts": _read_moment,
    "subevent_ends": _read_moment,
    "languages": read_locale,
}
_STATUSES = {Status.CANCELLED: "만료됨|취소된 (유료)", Status.CONFIRMED: "지불"}

TICKETS = Profile(
    system="pretix",
    needs=(_ORDER, _NAME),
    columns=_COLUMNS,
    kept=_BUYERS,
    ignored=_IGNORED,
    marks=_MARK,
    statuses=_STATUSES,
    reads=_READS,
)
ORDERS = Profile(
    system="pretix",
    needs=(_ORDER, "Order total|주문 합계|Gesamtbetrag"),
    columns=(("booking", _ORDER), ("attention", _TEXT)),
    lacks=_POSITION,
    marks=_MARK,
    left_out=True,
)
FEES = Profile(
    system="pretix",
    needs=(_ORDER, "Fee type|수수료 유형|Art der Gebühr"),
    left_out=True,
)
