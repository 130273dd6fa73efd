"""What commands say of the store of a revoked device, and of an event without a hub."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.store import Store
from kiosk.store.errors import StoreRevoked
from kiosk.store.wiping import wipe
from tests.replication.venue_stores import CHECKPOINT, code_of, found_event, revoke, venue


@pytest.fixture
def revoked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The store of a revoked device, without its data."""
    monkeypatch.setattr("socket.gethostname", lambda: "gate")
    paths = venue(tmp_path, "gate")
    with (
        closing(Store.open(paths["office"], "office")) as office,
        closing(Store.open(paths["gate"], "gate")) as gate,
    ):
        revoke(office, gate.device)
        gate.merge(office.facts_since(gate.vector(), limit=None))
        assert wipe(gate)
    return paths["gate"]


@pytest.mark.parametrize(
    "command",
    [
        ("scan", "--checkpoint", CHECKPOINT),
        ("show", "guests"),
        ("find", "Kim"),
        ("paper", "-", "--checkpoint", CHECKPOINT, "--at", "00:00"),
    ],
)
def test_a_revoked_device_is_named_as_such(revoked: Path, command: tuple[str, ...]) -> None:
    said = CliRunner().invoke(app, [*command, "--store", str(revoked)], input=f"{code_of(1)}\n")
    assert isinstance(said.exception, StoreRevoked)


def test_an_event_without_a_hub_is_told_how_to_set_one_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    found_event(tmp_path / "event.db").close()
    said = CliRunner().invoke(app, ["hub", "status", "--store", str(tmp_path / "event.db")])
    assert "knows of no hub" in said.output
    assert said.exit_code == 1
