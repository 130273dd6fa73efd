"""Folds of tickets, print jobs and attempts to unlock, in the common order of facts."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.guest_fold import fold_guest
from kiosk.domain.journal.tickets_and_print_jobs import (
    PrintState,
    TicketState,
    fold_attempts,
    fold_labels,
    fold_print_job,
    fold_ticket,
)
from tests.domain.journal.chains import TEN, Chain

AT = {"at": TEN.isoformat()}
ISSUED = {"serial": 27, "number": "A-27", "reason": "lost", "guest": "", "checkpoint": "", **AT}
JOB = {"guest": "g", "printer": "p1", "layout": "a6", "why": "first", **AT}


def by(author: str, fact: Fact) -> Fact:
    return replace(fact, author=author)


def test_of_two_staff_who_take_a_ticket_the_first_counts() -> None:
    chain = Chain("a")
    facts_ = [
        chain.fact("ticket:a:1", FactKind.TICKET_ISSUED, ISSUED),
        by("lee", chain.fact("ticket:a:1", FactKind.TICKET_TAKEN, AT)),
        by("kim", chain.fact("ticket:a:1", FactKind.TICKET_TAKEN, AT)),
        by("kim", chain.fact("ticket:a:1", FactKind.TICKET_CLOSED, {**AT, "how": "helped"})),
    ]
    for order in permutations(facts_):
        ticket = fold_ticket("ticket:a:1", order)
        assert ticket is not None
        assert (ticket.taken_by, ticket.closed_by, ticket.how) == ("lee", "kim", "helped")
        assert ticket.state is TicketState.CLOSED
    assert fold_ticket("ticket:a:1", facts_[1:]) is None


def test_a_moved_job_is_queued_at_the_other_printer_and_a_finished_one_stays_finished() -> None:
    chain = Chain("a")
    facts_ = [
        chain.fact("print:1", FactKind.PRINT_REQUESTED, JOB),
        chain.fact("print:1", FactKind.PRINT_STARTED, {}),
        chain.fact("print:1", FactKind.PRINT_FAILED, {"why": "no_paper"}),
    ]
    failed = fold_print_job("print:1", facts_)
    assert failed is not None
    assert (failed.state, failed.failure) == (PrintState.FAILED, "no_paper")
    facts_.append(chain.fact("print:1", FactKind.PRINT_MOVED, {"printer": "p2"}))
    moved = fold_print_job("print:1", facts_)
    assert moved is not None
    assert (moved.state, moved.printer, moved.failure) == (PrintState.WAITING, "p2", "")
    facts_.append(chain.fact("print:1", FactKind.PRINT_FINISHED, AT))
    facts_.append(chain.fact("print:1", FactKind.PRINT_FAILED, {"why": "late"}))
    printed = fold_print_job("print:1", facts_)
    assert printed is not None
    assert (printed.state, printed.finished) == (PrintState.PRINTED, facts_[-2].clock)


def test_wrong_pins_are_counted_until_the_right_one() -> None:
    chain = Chain("a")
    facts_ = [chain.fact("staff:s", FactKind.UNLOCK_REFUSED, AT) for _ in range(2)]
    assert (fold_attempts(facts_).failures, fold_attempts(facts_).failed_at) == (2, TEN)
    facts_.append(chain.fact("staff:s", FactKind.UNLOCKED, AT))
    assert fold_attempts(facts_).failures == 0


def test_the_last_loaded_number_of_labels_counts() -> None:
    chain = Chain("a")
    facts_ = [chain.fact("printer:p", FactKind.LABELS_LOADED, {"count": n}) for n in (300, 100)]
    assert fold_labels(reversed(facts_)) == (100, facts_[1].clock)
    assert fold_labels([]) == (None, 0)


def test_fields_of_a_pass_count_until_the_guest_is_registered() -> None:
    """A registration does not store empty fields, so no field of the pass is kept."""
    chain = Chain("a")
    from_pass = chain.fact(
        "guest:g", FactKind.GUEST_KNOWN, {"name_latin": "KIM M", "category": "press"}
    )
    assert fold_guest("g", [from_pass]).fields == {
        "id": "g", "name_latin": "KIM M", "category": "press", "from_pass": True
    }  # fmt: skip
    corrected = chain.fact("guest:g", "guest_corrected", {"name_ko": "김민서"})
    assert fold_guest("g", [from_pass, corrected]).fields == {
        "id": "g", "name_latin": "KIM M", "name_ko": "김민서", "category": "press",
        "from_pass": True,
    }  # fmt: skip
    registered = Chain("b", wall_ms=1).fact("guest:g", "guest_registered", {"category": "staff"})
    for order in permutations([from_pass, corrected, registered]):
        assert fold_guest("g", order).fields == {
            "id": "g", "name_ko": "김민서", "category": "staff"
        }  # fmt: skip


def test_later_facts_do_not_restore_an_erased_guest() -> None:
    chain = Chain("a")
    facts_ = [
        chain.fact("guest:g", "guest_registered", {"name_ko": "김민서", "category": "press"}),
        chain.fact("guest:g", FactKind.CODE_ISSUED, {"code": "C"}),
        chain.fact("guest:g", FactKind.NOTE_ADDED, {"text": "휠체어", **AT}),
        chain.fact("guest:g", FactKind.GUEST_ERASED, {"category": "press", "status": "confirmed"}),
        chain.fact("guest:g", "guest_corrected", {"name_ko": "다시"}),
    ]
    for order in permutations(facts_):
        state = fold_guest("g", order)
        assert state.fields == {
            "id": "g", "category": "press", "status": "confirmed", "erased": True
        }  # fmt: skip
        assert (state.codes, state.notes) == ({}, ())


def test_a_merge_is_valid_until_it_is_annulled() -> None:
    chain = Chain("a")
    facts_ = [chain.fact("guest:g", FactKind.GUEST_MERGED, {"into": "h"})]
    assert fold_guest("g", facts_).merged == "h"
    facts_.append(chain.fact("guest:g", FactKind.MERGE_ANNULLED, {}))
    assert fold_guest("g", facts_).merged == ""
