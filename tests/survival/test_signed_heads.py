"""A signed head kept elsewhere detects a journal whose digests were recomputed."""

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
from kiosk.store.sharing.side_file import side_path
from tests.survival.scan_processes import (
    close_input,
    doctor_findings,
    scan_and_wait,
    scan_request,
    set_up,
    start_scan_process,
)


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return set_up(tmp_path / "event.kiosk", 20)


def signed_head(store: Path) -> str:
    result = run("doctor", "--store", store, "--sign")
    assert result.exit_code == 0
    [line] = result.stdout.splitlines()
    return line


def rewrite(store: Path) -> None:
    """Change one early fact and recompute all later digests, as an attacker would."""
    with closing(Store.open(store, "attacker")) as opened:
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
    with closing(sqlite.connect(str(store))) as attacker, attacker:
        attacker.executemany(
            "UPDATE journal SET body=?, body_digest=?, digest=? WHERE sequence=? AND device=?", rows
        )
        attacker.execute("UPDATE head SET digest=? WHERE device=?", (before, device))
    side_path(store).unlink()  # it would detect the change too


def test_an_unchanged_history_continues_its_head(store: Path, tmp_path: Path) -> None:
    head = tmp_path / "head.txt"
    head.write_text(signed_head(store) + "\n")
    with start_scan_process(store) as scan:
        scan_and_wait(scan, *map(scan_request, range(9)))
        close_input(scan)
    for head_argument in (head, head.read_text()):
        result = run("doctor", "--store", store, "--head", head_argument)
        assert result.exit_code == 0, result.output
        assert "goes on from the head" in result.stdout


def test_an_earlier_head_detects_a_rewritten_history(store: Path) -> None:
    head = signed_head(store)
    rewrite(store)
    with closing(Store.open(store, "looking")) as opened:
        assert opened.read(chain_check.is_intact)
    assert not [finding for finding in doctor_findings(store) if "chains" in finding]
    result = run("doctor", "--store", store, "--head", head)
    assert result.exit_code == 3
    assert "lost or written anew" in result.stdout


def test_an_altered_head_is_refused(store: Path) -> None:
    head = signed_head(store)
    prefix, payload, signature = head.split(".")
    for altered in (
        "",
        "FKHEAD1..",
        f"{prefix}.{payload}.{signature[:-4]}AAAA",
        head[:-9],
        "x" * 9000,
    ):
        result = run("doctor", "--store", store, "--head", altered or ".")
        assert result.exit_code == 3
        assert "no signed head" in result.stdout


def test_the_report_contains_the_head_once_the_device_has_a_key(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.usecases.reports.exporting import exports

    heads: list[str] = []

    def write(path: Path, attendance: object, *words: object) -> None:
        heads.append(attendance.head)  # type: ignore[attr-defined]  # the data of the report
        write_report(path, attendance, *words)  # type: ignore[arg-type]  # passed on unchanged

    monkeypatch.setattr(exports, "write_report", write)
    for number in range(2):
        out = tmp_path / f"report-{number}.pdf"
        assert run("export", "report", "--store", store, "--out", out).exit_code == 0
        assert out.read_bytes().startswith(b"%PDF")
        signed_head(store)
    assert heads[0] == ""
    assert run("doctor", "--store", store, "--head", heads[1]).exit_code == 0


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
