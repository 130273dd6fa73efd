"""Columns of a guest list, under the headers that Korean and international lists use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.domain.records.fields.guest_field import FieldKind, GuestField, Headers
from kiosk.domain.records.fields.guest_fields import GUEST_FIELDS
from kiosk.exchange.importing.columns.columns import ImportColumn
from kiosk.exchange.importing.values import cell_values, statuses
from kiosk.exchange.importing.values.companions import (
    read_companion_names,
    read_companions,
    read_party_size,
)
from kiosk.exchange.importing.values.countries import read_country
from kiosk.exchange.importing.values.dates_and_times import read_moment

_READERS: dict[FieldKind, Callable[[Any], object]] = {
    FieldKind.KEY: cell_values.read_key,
    FieldKind.NAME: cell_values.read_line,
    FieldKind.LINE: cell_values.read_line,
    FieldKind.CATEGORY: cell_values.read_line,
    FieldKind.PROSE: cell_values.read_text,
    FieldKind.LIST: cell_values.read_list,
    FieldKind.FLAG: cell_values.read_flag,
    FieldKind.RANK: cell_values.read_count,
    FieldKind.MOMENT: read_moment,
    FieldKind.COUNTRY: read_country,
    FieldKind.LANGUAGES: cell_values.read_languages,
    FieldKind.EMAIL: cell_values.read_email,
    FieldKind.PHONE: cell_values.read_phone,
    FieldKind.NAME_ORDER: cell_values.read_name_order,
    FieldKind.STATUS: statuses.read_status,
    FieldKind.SESSIONS: cell_values.read_text,
}
# Kinds whose invalid cells are left out and reported, while their row is imported.
_OPTIONAL = frozenset(
    {
        FieldKind.NAME_ORDER,
        FieldKind.LANGUAGES,
        FieldKind.EMAIL,
        FieldKind.PHONE,
        FieldKind.RANK,
    }
)


def _column_of(field: GuestField, headers: Headers) -> ImportColumn:
    """The column of a guest field; a pair of fields for two scripts shares one column."""
    korean, latin = headers.pair
    return ImportColumn(
        korean or field.name,
        headers.korean,
        headers.english,
        _READERS[field.kind],
        latin=latin,
        korean_only=headers.korean_only,
        latin_only=headers.latin_only,
        optional=field.kind in _OPTIONAL,
        specific=headers.specific,
        weak=headers.weak,
        combines=statuses.strictest if field.kind is FieldKind.STATUS else None,
    )


# Columns that give guest fields in another way and have no field of their own.
_ALTERNATIVES = (
    # A booking may have several guests: its number is no key of one guest.
    ImportColumn(
        "booking",
        "접수번호|신청번호|예약번호|주문번호|주문코드|예매번호",
        "Booking reference|booking number|booking no|booking id|booking|order number|order no"
        "|order id|order code|order reference|application number|application no|application id"
        "|confirmation number|confirmation code|confirmation no|reservation number"
        "|reservation no|group reference|party reference",
        cell_values.read_key,
    ),
    ImportColumn(
        "counter", "번호|연번|순번|일련번호|순서", "No|number|num|serial|serial number|s/n|row"
    ),
    ImportColumn(
        "salutation",
        "호칭/경칭",
        "Salutation|honorific title",
        specific="prefix|name prefix",
        weak="title",
    ),
    # Organisation and position in one cell, divided in `derived_values`.
    ImportColumn(
        "affiliation",
        "소속및직위|소속및직책|소속및직급|소속기관및직위|소속기관및직책|소속직위|소속직책|소속직급"
        "|소속및직함|기관및직위|회사및직위|회사및직책|직장및직위",
        "Affiliation and position|affiliation and title|organisation and position"
        "|organization and position|company and position|company and title|company/title"
        "|affiliation/position|organisation/position|organization/position|company/position",
    ),
    # Steps that are still pending, such as payment: "no" does not mean that somebody declined.
    ImportColumn(
        "clearance",
        "결제상태|결제여부|결제현황|입금상태|입금여부|납부여부|납부상태|승인여부|승인상태|확정여부|등록여부"
        "|선정여부|심사상태|수락여부",
        "Approval status|approved|is approved|payment status|payment state|is paid|is confirmed"
        "|confirmation status",
        statuses.read_clearance,
        combines=statuses.strictest,
    ),
    ImportColumn(
        "cancelled",
        "취소|취소여부|취소일|취소일시|불참여부|환불여부|철회여부",
        "Cancelled|canceled|is cancelled|is canceled|cancelled at|canceled at|cancellation date"
        "|date cancelled|cancelled date|declined|withdrawn|deleted",
        statuses.read_cancelled,
        combines=statuses.strictest,
    ),
    ImportColumn(
        "blocked",
        "차단|차단됨|차단여부|출입금지|출입금지여부|출입제한|입장금지",
        "Blocked|is blocked|banned|blacklisted|do not admit|entry denied",
        statuses.read_blocked,
        combines=statuses.strictest,
    ),
)
ALTERNATIVES = frozenset(column.field for column in _ALTERNATIVES) | {
    "family_ko",
    "given_ko",
    "party_size",
}
"""Fields of columns that are read, but are not in the template."""
_CODE = ImportColumn(
    "code",
    "코드|입장코드|QR코드|QR|바코드|바코드번호|초대장코드|배지코드|티켓코드|체크인코드|티켓기밀사항",
    "Code|own code|badge code|barcode|barcode number|barcode no|QR code|ticket code"
    "|ticket barcode|ticket secret|invitation code|secret|check-in secret|checkin secret"
    "|ticket uuid|ticket id|public id|join code",
    cell_values.read_code,
)
# How many people come with a guest, and who: guests of their own, see `importing.companions`.
_PARTY = (
    ImportColumn(
        "companions",
        "동반인원|동반자수|동반인수|동반인원수|동반참가자수|동반자|동반",
        "Companions|number of companions|companion count|plus ones|plus one|plus|additional guests"
        "|number of additional guests|extra guests|accompanying persons count|guests"
        "|number of guests|guest count|accompanying guests",
        read_companions,
    ),
    ImportColumn(
        "companion_names",
        "동반자성명|동반자명|동반자이름|동반참가자|동반참가자명|동반참가자성명|동반인|동반인성명",
        "Companion names|names of companions|companion name|plus one name|plus-one name"
        "|accompanying persons|names of accompanying persons|guest names|names of guests",
        read_companion_names,
    ),
)
# The same number with the guest included.
_PARTY_SIZE = ImportColumn(
    "party_size",
    "인원|총인원|참석인원|참가인원|인원수",
    "Party size|number in party|party|group size|total guests|headcount|number of people"
    "|number of attendees|pax",
    read_party_size,
)
PHOTO_HEADERS = (
    "photo",
    "photo file",
    "picture",
    "portrait",
    "사진",
    "사진파일",
    "사진 파일",
    "사진 / photo",
)
"""Headers, without case, under which a list has the name of a guest's photo file.

The column has no field of its own: it is kept as extra data.
"""
PHOTO = ImportColumn("photo", "사진", "Photo")
CODE_EXAMPLE = "STF-EXAMPLE-0001"
GUESTS = (
    *(_column_of(one, one.headers) for one in GUEST_FIELDS.values() if one.headers),
    _CODE,
    *_PARTY,
    _PARTY_SIZE,
    *_ALTERNATIVES,
)
# Attendance of one day or part of the event.
PART = ImportColumn("part", "", "", statuses.read_part, combines=statuses.mildest)
# Fields that only exports of other systems have; each profile names its headers.
EXPORTED = (
    ImportColumn("booking_position", "", ""),
    ImportColumn("addon_to", "", ""),
    ImportColumn("subevent", "", ""),
    ImportColumn("subevent_starts", "", "", read_moment),
    ImportColumn("subevent_ends", "", "", read_moment),
)
