"""A recorded real pretix: set up by its code, copied, its decisions compared, told of a morning."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.domain.admission.outcomes import recorded_details
from kiosk.store import Store
from kiosk.usecases.checkin.preview import preview
from tests.connectors.pretix_store import ExchangeRun
from tests.connectors.real_pretix.forum_orders import DECIDED_AT, PEOPLE
from tests.connectors.real_pretix.morning import Morning, entered_here, entered_there
from tests.connectors.real_pretix.recording import (
    FIRST_TOKEN,
    Recording,
    ReplayedSystem,
    connector_to,
    paired,
    replayed,
)


@dataclass(frozen=True, slots=True)
class CopiedForum:
    """The exchange with a replayed pretix, after its full copy."""

    recording: Recording
    pretix: ReplayedSystem
    run: ExchangeRun


@pytest.fixture(scope="module")
def forum(empty_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CopiedForum]:
    folder = shutil.copytree(empty_store, tmp_path_factory.mktemp("forum") / "store")
    recording = Recording.read()
    with (
        replayed(recording) as pretix,
        closing(Store.open(folder / "event.db", "kiosk-1")) as store,
    ):
        access = paired(pretix.url, FIRST_TOKEN)
        run = ExchangeRun(store, pretix, connector=connector_to(access), token=access.token)
        run.step()
        yield CopiedForum(recording, pretix, run)
        run.system.close()


# What stands beside another decision of pretix here, each meant by `admission.md`.
MEANT = {
    # A guest is enrolled by an add-on, and enters with any code: pretix wants that of the add-on
    # where the list does not match add-ons.
    ("product", "Admitted"): 65,
    # Where it does, it looks at the add-on alone: not at a main ticket that is blocked,
    ("ok", "NeedsDesk blocked"): 4,
    # or has times of its own,
    ("ok", "NotYet"): 5,
    ("ok", "NoLonger"): 5,
    # nor does it ask what it asks of the holder of the main ticket.
    ("ok", "NeedsDesk unanswered"): 10,
}
# For the same reason. Of several that hold pretix names the first by another order.
SAME_REASON = {
    "ok": {"Admitted"},
    "already_redeemed": {"AlreadyIn"},
    "ambiguous": {"NeedsDesk ambiguous"},
    "blocked": {"NeedsDesk blocked", "WrongCheckpoint"},
    "canceled": {"NeedsDesk cancelled"},
    "incomplete": {"NeedsDesk unanswered"},
    "invalid_time": {"NotYet", "NoLonger"},
    "product": {"WrongCheckpoint"},
    "rules": {"AlreadyIn", "WrongCheckpoint"},
    "unapproved": {"NeedsDesk pending"},
    "unpaid": {"NeedsDesk pending"},
}


def _decided(forum: CopiedForum, code: str, list_id: int) -> str:
    """What is decided here: the outcome, with the reason where there is one."""
    found = preview(forum.run.store, code, DECIDED_AT, f"list-{list_id}").outcome
    reason = recorded_details(found).get("reason")
    return f"{type(found).__name__} {reason}" if reason else type(found).__name__


def test_everybody_is_decided_on_as_pretix_does_at_every_list(forum: CopiedForum) -> None:
    doors = forum.recording.doors
    pairs = Counter(
        (reason, _decided(forum, code, list_id))
        for code, reasons in doors.decisions.items()
        for list_id, reason in zip(doors.lists, reasons, strict=True)
    )
    other_door = {
        (there, here): number
        for (there, here), number in pairs.items()
        if (there == "ok") is not (here == "Admitted")
    }
    assert pairs.total() == PEOPLE * len(doors.lists) == 1925
    assert other_door == MEANT
    assert (
        sum(number for (there, here), number in pairs.items() if here in SAME_REASON[there]) == 1782
    )


def test_a_morning_is_told_to_the_last_scan_and_both_count_the_same(forum: CopiedForum) -> None:
    Morning(forum.run).come()
    forum.run.step()
    progress = forum.run.step()
    assert forum.pretix.unexpected == []
    assert (forum.run.waiting, forum.run.refused, progress.problem) == (0, [], None)
    assert entered_here(forum.run) == entered_there(forum.run)
