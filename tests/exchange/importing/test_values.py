"""Each kind of cell has one value, or is refused with a message."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.records.choices import NameOrder, Reentry
from kiosk.domain.records.entities import Status
from kiosk.exchange.importing.files.cells import clean_cell, clean_text, fold
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values import cell_values, statuses, ticket_systems
from kiosk.exchange.importing.values.countries import read_country
from kiosk.exchange.importing.values.honorifics import read_honorifics
from kiosk.exchange.importing.values.scripts import split_scripts

PEM_BODY = "MCowBQYDK2VwAyEAA6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="
PEM = f"-----BEGIN PUBLIC KEY-----\n{PEM_BODY}\n-----END PUBLIC KEY-----"
KEY = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
OTHER_KEY_IN_HEX = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
OTHER_KEY = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (7.0, "7"),
        (7.5, "7.5"),
        (821012345678.0, "821012345678"),
        (True, "TRUE"),
        (None, ""),
        ("0012", "0012"),
        ("  김민서\u00a0", "김민서"),
        ("박지훈", "박지훈"),
        ("두 줄\r\n 입니다\x07", "두 줄\n입니다"),
        ("\u200bKIM\u3000Minseo", "KIM Minseo"),
        (timedelta(hours=9), "09:00:00"),
        (timedelta(hours=33), "33:00"),
    ],
)
def test_cells_become_clean_text(value: object, text: str) -> None:
    assert str(clean_cell(value)) == text


@given(st.text())
@example("0 \r0")
def test_cleaning_is_done_once(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)


def test_folding_removes_case_width_and_accents() -> None:
    assert fold("Ｅ-Mail ") == fold("email")
    assert fold("Côte d’Ivoire") == "cotedivoire"
    assert fold("성명 (국문)") == "성명국문"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KR", "KR"),
        ("kor", "KR"),
        ("대한민국", "KR"),
        ("한국", "KR"),
        ("Republic of Korea", "KR"),
        ("Korea, Republic of", "KR"),
        ("미국", "US"),
        ("U.S.A.", "US"),
        ("United States of America", "US"),
        ("영국", "GB"),
        ("UK", "GB"),
        ("베트남", "VN"),
        ("Viet Nam", "VN"),
        ("Vietnam", "VN"),
        ("스웨덴", "SE"),
        ("Türkiye", "TR"),
        ("튀르키예", "TR"),
        ("Cote d'Ivoire", "CI"),
        ("the Netherlands", "NL"),
        ("EU", "EU"),
        ("유럽연합", "EU"),
        ("NA", "NA"),
        ("Kosovo", "XK"),
        ("N/A", ""),
        ("국제기구", ""),
        ("UNESCO", ""),
        ("", ""),
    ],
)
def test_countries_by_code_and_by_name(text: str, code: str) -> None:
    assert read_country(text) == code


def test_a_country_misspelt_is_named() -> None:
    with pytest.raises(InvalidCell) as refused:
        read_country("Germny")
    assert refused.value.sentence.values == {"value": "Germny", "code": "DE"}


@pytest.mark.parametrize("text", ["XA", "ZZ", "Atlantis"])
def test_no_country(text: str) -> None:
    with pytest.raises(InvalidCell):
        read_country(text)


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (statuses.read_status, "", Status.CONFIRMED),
        (statuses.read_status, "확정", Status.CONFIRMED),
        (statuses.read_status, "대기", Status.PENDING),
        (statuses.read_status, "취소", Status.CANCELLED),
        (statuses.read_status, "차단", Status.BLOCKED),
        (statuses.read_status, "Canceled", Status.CANCELLED),
        (statuses.read_status, "wait-list", Status.PENDING),
        (cell_values.read_reentry, "퇴장 후", Reentry.AFTER_EXIT),
        (cell_values.read_reentry, "once", Reentry.ONCE),
        (cell_values.read_name_order, "", NameOrder.EVENT),
        (cell_values.read_event_name_order, "", NameOrder.FAMILY_FIRST),
        (cell_values.read_name_order, "이름 먼저", NameOrder.GIVEN_FIRST),
        (cell_values.read_flag, "○", True),
        (cell_values.read_flag, "TRUE", True),
        (cell_values.read_flag, "아니오", False),
        (cell_values.read_flag, "", False),
        (cell_values.read_list, "AI, 반도체; 바이오\nAI", ("AI", "반도체", "바이오")),
        (cell_values.read_languages, "한국어 / English, vi", ("ko", "en", "vi")),
        (cell_values.read_languages, "日本語; 中文, 简体中文, Français", ("ja", "zh", "fr")),
        (cell_values.read_languages, "zh-TW, 繁體中文", ("zh-Hant",)),
        (cell_values.read_languages, "Español\nTiếng Việt", ("es", "vi")),
        (cell_values.read_event_languages, "", ("ko", "en")),
        (cell_values.read_event_languages, "한국어, 영문, 일어, 불어", ("ko", "en", "ja", "fr")),
        (cell_values.read_email, "Kim <kim@example.org>", "kim@example.org"),
        (cell_values.read_count, "30명", 30),
        (cell_values.read_count, "1,200", 1200),
        (cell_values.read_decimal, "12.5 m", 12.5),
        (cell_values.read_bearing, "-90°", 270.0),
        (cell_values.read_zone, "", "Asia/Seoul"),
        (cell_values.read_zone, "Europe/Paris", "Europe/Paris"),
        (cell_values.read_prefix, "stf-", "STF"),
        (cell_values.read_clock, "3:00", "03:00"),
        (cell_values.read_code, " abc-00１2 ", "ABC-0012"),
        (ticket_systems.read_systems, "Pretix, INDICO; alf.io", ("pretix", "indico", "alfio")),
        (ticket_systems.read_keys, f"{PEM} {PEM_BODY}", (KEY,)),
        (ticket_systems.read_keys, f'["{PEM_BODY}", "{OTHER_KEY}"]', (KEY, OTHER_KEY_IN_HEX)),
        (
            ticket_systems.read_urls,
            "https://a.example/t/{id} b.example?q={ID}",
            ("https://a.example/t/{id}", "b.example?q={ID}"),
        ),
        (cell_values.read_number, "12번 테이블", "12"),
        (cell_values.read_number, "Table 12", "12"),
        (cell_values.read_number, "제1라운드", "1"),
        (cell_values.read_number, "제주", "제주"),
        (cell_values.read_number, "North", "North"),
        (
            cell_values.read_country_names,
            "KR=대한민국|Republic of Korea; 대만=타이완|",
            {"KR": "대한민국|Republic of Korea", "TW": "타이완|"},
        ),
        (
            read_honorifics,
            "수석전문역 = 전문역; Programme Director=디렉터님\n수석전문역=전문역님",
            ("수석전문역=전문역님", "Programme Director=디렉터님"),
        ),
    ],
)
def test_values(read: Callable[[str], object], text: str, value: object) -> None:
    assert read(text) == value


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (statuses.read_status, "참"),
        (cell_values.read_reentry, "sometimes"),
        (cell_values.read_flag, "maybe"),
        (cell_values.read_languages, "Klingonish"),
        (cell_values.read_email, "kim at example"),
        (cell_values.read_email, "a@b.kr, c@d.kr"),
        (cell_values.read_count, "-1"),
        (cell_values.read_count, "2.5"),
        (cell_values.read_decimal, "wide"),
        (cell_values.read_zone, "Mars/Base"),
        (cell_values.read_zone, "../etc/passwd"),
        (cell_values.read_prefix, "행사"),
        (cell_values.read_clock, "25:00"),
        (cell_values.read_code, "X" * 513),
        (ticket_systems.read_systems, "Eventually"),
        (ticket_systems.read_keys, "AAAA"),
        (ticket_systems.read_keys, "A" * 43 + "="),
        (ticket_systems.read_urls, "https://tickets.example.org/"),
        (cell_values.read_country_names, "KR"),
        (read_honorifics, "수석전문역"),
        (read_honorifics, "=전문역님"),
        (read_honorifics, "수석전문역="),
        (read_honorifics, "Fellow=Fellow"),
        (read_honorifics, "Fellow=아주아주아주길고긴호칭입니다"),
        (read_honorifics, "위원=위원님; 위원=박사님"),
    ],
)
def test_values_refused(read: Callable[[str], object], text: str) -> None:
    with pytest.raises(InvalidCell):
        read(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("김민서", ("김민서", "")),
        ("Jane SMITH", ("", "Jane SMITH")),
        ("김민서 (KIM Minseo)", ("김민서", "KIM Minseo")),
        ("KIM Minseo(김민서)", ("김민서", "KIM Minseo")),
        ("김민서 / KIM Minseo", ("김민서", "KIM Minseo")),
        ("김민서\nKIM, Minseo", ("김민서", "KIM, Minseo")),
        ("김민서 KIM Minseo", ("김민서", "KIM Minseo")),
        ("김민서(金民瑞)", ("김민서", "")),
        ("김민서(A)", ("김민서(A)", "")),
        ("김민서(통역)", ("김민서(통역)", "")),
        ("王小明", ("", "王小明")),
        ("Иван Петров", ("", "Иван Петров")),
    ],
)
def test_names_in_two_scripts(text: str, parts: tuple[str, str]) -> None:
    assert split_scripts(text, name=True) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("KAIST 교수", ("KAIST 교수", "")),
        ("한국과학기술원(KAIST)", ("한국과학기술원(KAIST)", "")),
        ("과학기술부 (Ministry of Science)", ("과학기술부", "Ministry of Science")),
        ("Ministry of Science", ("", "Ministry of Science")),
    ],
)
def test_other_cells_in_two_scripts(text: str, parts: tuple[str, str]) -> None:
    assert split_scripts(text) == parts
