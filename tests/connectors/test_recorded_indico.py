"""A recorded real Indico: what its form asked, tags, companions, and a morning told to it."""

from __future__ import annotations

import re
import shutil
from contextlib import closing
from pathlib import Path

from kiosk.domain.records.entities import Status
from kiosk.store import Store
from kiosk.store.connectors.systems import Connector
from kiosk.store.queries.journal_facts import last_row_number
from tests.connectors.pretix_store import ExchangeRun
from tests.connectors.real_indico.morning import ARRIVED, BY_MISTAKE, REQUESTS, come
from tests.connectors.real_indico.record import FILE
from tests.connectors.real_pretix.recording import TOKEN, Recording, replayed


def test_a_recorded_indico_is_copied_and_told_who_came(empty_store: Path, tmp_path: Path) -> None:
    recording = Recording.read(FILE)
    event = re.findall(r"event/(\d+)/", recording.requests[0]["key"])[0]
    folder = shutil.copytree(empty_store, tmp_path / "store")
    with (
        replayed(recording) as indico,
        closing(Store.open(folder / "event.db", "kiosk-1")) as store,
    ):
        connector = Connector("indico", "indico", indico.url, "", event)
        run = ExchangeRun(store, indico, connector=connector, token=TOKEN)
        come(run)
        guests = [one.guest for one in store.guests()]
        own = {one.email: one for one in guests if one.email}
        assert (run.progress.problem, run.progress.refused, indico.unexpected) == (None, {}, [])
        assert (run.waiting, run.refused, run.progress.told) == (0, [], ARRIVED + BY_MISTAKE)
        first, second = own["guest0@example.org"], own["guest7@example.org"]
        assert (first.name_ko, second.name_latin) == ("김다온", "Corvin Quistrand-7")
        assert (second.organisation_en, second.phone) == (
            "Institute of Measures",
            "+82 10-1234-5607",
        )
        assert second.extra["Diet"] == "Any"
        assert second.extra["Days"] == "Tuesday, Wednesday"
        assert (second.extra["Pictures allowed"], second.extra["Years"]) == ("No", "7")
        assert second.extra["Tags"] == "Speaker"
        assert own["guest3@example.org"].status is Status.PENDING
        [companion] = [one for one in guests if one.companion_of == first.id]
        assert companion.name_ko == "홍가람"
        before = store.read(last_row_number)
        run.system.close()
        run.open()  # all are read again, some at a time
        for _ in range(REQUESTS):
            run.step()
            assert store.read(last_row_number) == before
        run.system.close()
