"""A history that was written anew, with all its digests, is found out by a head kept elsewhere."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.domain.journal.facts import FIRST_DIGEST, digest_of, digest_of_body
from kiosk.exchange.exporting.report import write_report
from kiosk.store import Store, connection
from kiosk.store.errors import StoreUnencrypted
from kiosk.store.journal import chain_check
from kiosk.store.side_file import side_path
from tests.survival.scan_processes import ailments, ask, hush, scanning, set_up, submission


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return set_up(tmp_path / "event.kiosk", 20)


def signed(store: Path) -> str:
    done = run("doctor", "--store", store, "--sign")
    assert done.exit_code == 0
    [line] = done.stdout.splitlines()
    return line


def rewrite(store: Path) -> None:
    """Change one early fact and compute all digests behind it again, as whoever knows how would."""
    with closing(Store.open(store, "vandal")) as opened:
        facts = [fact for fact in opened.facts_since({}) if fact.device.startswith("set-up")]
        device = facts[0].device
    before, rows = FIRST_DIGEST, []
    for fact in facts:
        body = fact.body
        if fact.kind == "guest_registered" and "Guest 3" in (body or ""):
            body = (body or "").replace("Guest 3", "Guest X")
        body_digest = digest_of_body(fact.salt or b"", body or "")
        before = digest_of(before, fact.header, body_digest)
        rows.append((body, body_digest, before, fact.sequence, device))
    with closing(sqlite.connect(str(store))) as vandal, vandal:
        vandal.executemany(
            "UPDATE journal SET body=?, body_digest=?, digest=? WHERE sequence=? AND device=?", rows
        )
        vandal.execute("UPDATE head SET digest=? WHERE device=?", (before, device))
    side_path(store).unlink()  # which would tell it, too


def test_an_unchanged_history_continues_its_head(store: Path, tmp_path: Path) -> None:
    head = tmp_path / "head.txt"
    head.write_text(signed(store) + "\n")
    with scanning(store) as scan:
        ask(scan, *map(submission, range(9)))
        hush(scan)
    for given in (head, head.read_text()):
        done = run("doctor", "--store", store, "--head", given)
        assert done.exit_code == 0, done.output
        assert "goes on from the head" in done.stdout


def test_an_earlier_head_detects_a_rewritten_history(store: Path) -> None:
    head = signed(store)
    rewrite(store)
    with closing(Store.open(store, "looking")) as opened:
        assert opened.read(chain_check.is_intact)
    assert not [one for one in ailments(store) if "chains" in one]
    done = run("doctor", "--store", store, "--head", head)
    assert done.exit_code == 3
    assert "lost or written anew" in done.stdout


def test_a_head_that_was_changed_is_none(store: Path) -> None:
    head = signed(store)
    mark, said, signature = head.split(".")
    for wrong in ("", "FKHEAD1..", f"{mark}.{said}.{signature[:-4]}AAAA", head[:-9], "x" * 9000):
        done = run("doctor", "--store", store, "--head", wrong or ".")
        assert done.exit_code == 3
        assert "no signed head" in done.stdout


def test_the_report_carries_the_head_once_the_device_has_a_key(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.usecases.reports import exports

    told: list[str] = []

    def write(path: Path, attendance: object, *words: object) -> None:
        told.append(attendance.head)  # type: ignore[attr-defined]  # what the report is told
        write_report(path, attendance, *words)  # type: ignore[arg-type]  # as given

    monkeypatch.setattr(exports, "write_report", write)
    for number in range(2):
        out = tmp_path / f"report-{number}.pdf"
        assert run("export", "report", "--store", store, "--out", out).exit_code == 0
        assert out.read_bytes().startswith(b"%PDF")
        signed(store)
    assert told[0] == ""
    assert run("doctor", "--store", store, "--head", told[1]).exit_code == 0


def test_a_key_that_sqlite_would_ignore_is_refused_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_KEYS", [lambda _: bytes(32)])
    with pytest.raises(StoreUnencrypted):
        Store.open(tmp_path / "event.db", create=True)
    assert list(tmp_path.iterdir()) == []


def test_an_idle_store_is_checkpointed(store: Path) -> None:
    with closing(Store.open(store, "door")) as door:
        door.check_writable()
        before = store.read_bytes()
        assert door._shared
        door._shared.checkpoint()
        assert store.read_bytes() != before
