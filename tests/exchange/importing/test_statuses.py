"""A status column decides admission; unknown words are refused."""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk.domain.records.entities import Status
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values import status_words, statuses

CONFIRMED, PENDING, CANCELLED, BLOCKED = Status


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (
            "참석|참석 확정|참석합니다|예, 참석합니다|참석할 예정입니다|결제 완료|승인|O|○|TRUE",
            CONFIRMED,
        ),
        (
            "Attending|Checked In|Registered|Going|Free Order|No-show|노쇼|Yes, I will attend",
            CONFIRMED,
        ),
        ("bestätigt|zugesagt|ja|confirmé|oui|confirmado|sí|参加|出席|はい|已确认|確認", CONFIRMED),
        ("대기|보류|미정|미응답|승인 대기중|미결제|초청|-|?", PENDING),
        (
            "Waitlist|Invited|Pending approval|pending_approval|Maybe|Unpaid|On hold|No reply",
            PENDING,
        ),
        ("Partially Refunded|Pending from waitlist|Awaiting approval|Pending in cart", PENDING),
        (
            "Warteliste|ausstehend|en attente|invité|pendiente|lista de espera|未定|招待|待定|候补",
            PENDING,
        ),
        ("불참|미참석|취소|거절|철회|환불|참석하지 않음|불참합니다|X|FALSE|아니오", CANCELLED),
        ("Not Attending|Declined|Not going|Canceled|CANCELLED|Refunded|Deleted|No", CANCELLED),
        ("Transferred|Withdrawn|Rejected|Expired|Regrets|Unable to attend|Can't attend", CANCELLED),
        ("abgesagt|storniert|abgelehnt|nein|annulé|refusé|décliné|non|expiré", CANCELLED),
        ("cancelado|rechazado|no asistirá|anulada|欠席|不参加|キャンセル|辞退|いいえ", CANCELLED),
        ("已取消|不参加|拒绝|退款|缺席|否|已過期", CANCELLED),
        ("불참(해외출장)|취소 (환불 완료)|Declined: ill|No - travelling", CANCELLED),
        ("차단|출입금지|Blocked|banned|gesperrt|bloqué|入場禁止|黑名单", BLOCKED),
    ],
)
def test_words_of_many_languages(words: str, status: Status) -> None:
    assert {word: statuses.read_status(word) for word in words.split("|")} == dict.fromkeys(
        words.split("|"), status
    )


@pytest.mark.parametrize(
    "text",
    [
        "참",
        "perhaps next year",
        "아니오 참석",
        "오후만",
        "100",
        "참석(대리)",
        "Yes, but",
    ],
)
def test_an_unknown_word_is_refused(text: str) -> None:
    with pytest.raises(InvalidCell):
        statuses.read_status(text)


def test_no_word_has_two_meanings() -> None:
    listed = (
        status_words.CONFIRMED,
        status_words.PENDING,
        status_words.CANCELLED,
        status_words.BLOCKED,
    )
    meanings = Counter(word for words in listed for word in {fold(w) for w in words.split("|")})
    assert [word for word, number in meanings.items() if number > 1] == []
    assert "" not in meanings


@pytest.mark.parametrize(
    ("text", "status"),
    [("X", PENDING), ("아니오", PENDING), ("예", CONFIRMED), ("환불", CANCELLED)],
)
def test_unpaid_or_unapproved_registrations_are_pending(text: str, status: Status) -> None:
    assert statuses.read_clearance(text) is status


@pytest.mark.parametrize(
    ("text", "status"),
    [("Yes", CANCELLED), ("2026-11-01 10:00", CANCELLED), ("", CONFIRMED), ("No", CONFIRMED)],
)
def test_a_column_of_cancellations(text: str, status: Status) -> None:
    assert statuses.read_cancelled(text) is status


def test_the_strictest_of_several_counts() -> None:
    assert statuses.strictest(CONFIRMED, CANCELLED, PENDING) is CANCELLED
    assert statuses.strictest(BLOCKED, CANCELLED) is BLOCKED
    assert statuses.strictest(None, PENDING) is PENDING
    assert statuses.strictest() is None
