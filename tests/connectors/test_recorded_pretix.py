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
from tests.connectors.real_pretix.forum_orders import DECIDED_AT
from tests.connectors.real_pretix.morning import Morning, entered_here, entered_there
from tests.connectors.real_pretix.recording import (
    FIRST_TOKEN,
    Recording,
    ReplayedPretix,
    connector_to,
    paired,
    replayed,
)


@dataclass(frozen=True, slots=True)
class CopiedForum:
    """The exchange with a replayed pretix, after its full copy."""

    recording: Recording
    pretix: ReplayedPretix
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


def _door(forum: CopiedForum, code: str, list_id: int) -> str:
    """What is decided here: the outcome, with the reason where there is one."""
    found = preview(forum.run.store, code, DECIDED_AT, f"list-{list_id}").outcome
    reason = recorded_details(found).get("reason")
    return f"{type(found).__name__} {reason}" if reason else type(found).__name__


def test_everybody_is_decided_on_as_pretix_does_at_every_list(forum: CopiedForum) -> None:
    doors = forum.recording.doors
    pairs = Counter(
        (reason, _door(forum, code, list_id))
        for code, reasons in doors.decisions.items()
        for list_id, reason in zip(doors.lists, reasons, strict=True)
    )
    assert pairs == {}


def test_a_morning_is_told_to_the_last_scan_and_both_count_the_same(forum: CopiedForum) -> None:
    Morning(forum.run).come()
    forum.run.step()
    progress = forum.run.step()
    assert forum.pretix.unexpected == []
    assert (forum.run.waiting, forum.run.refused, progress.problem) == (0, [], None)
    assert entered_here(forum.run) == entered_there(forum.run)
