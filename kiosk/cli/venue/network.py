"""Command that checks the network between the event's devices."""

from __future__ import annotations

import asyncio
import time

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, open_store
from kiosk.cli.venue.device_codes import replicator_of, status_since
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState

_LINKING_S = 6.0
_LOOK_S = 0.2


def network(store: StorePath, as_json_object: AsJson = False) -> None:
    """Check the network: who is heard, who can be reached, whose clock is wrong, and what to do."""
    from kiosk.replication.network_check import check_network
    from kiosk.replication.network_findings import findings_of
    from kiosk.replication.store_members import MembersReader

    with open_store(store) as opened_store:
        members = MembersReader().read_changed(opened_store)
        if members is None:
            terminal.end(Sentence("replication.alone", {"path": store}))
        with replicator_of(opened_store, may_start=True) as since:
            if since:
                _wait_for_links(opened_store, since)
            devices = asyncio.run(
                check_network(lambda: status_since(opened_store, since), members.device_with)
            )
            status = status_since(opened_store, since)
    hubs = [one for one in status.peers if one.is_hub]
    found = list(findings_of(devices, status.addresses, status.port, hubs))
    if as_json_object:
        texts = terminal.texts()
        lines = [
            {"device": one.name, "well": one.is_well, "seen": texts.say(one.sentence)}
            for one in found
        ]
        terminal.print_json({"well": all(one.is_well for one in found), "findings": lines})
    else:
        for one in found:
            terminal.say(
                "cli.check.passed" if one.is_well else "cli.check.failed", seen=one.sentence
            )
    if not all(one.is_well for one in found):
        raise typer.Exit(terminal.REFUSED)


def _wait_for_links(store: Store, since: int) -> None:
    """Let a replicator that has just begun find the other devices, for some seconds at most."""
    ends = time.monotonic() + _LINKING_S
    while time.monotonic() < ends:
        peers = status_since(store, since).peers
        expected = [one for one in peers if one.state.is_of_event]
        if all(one.state is PeerState.CONNECTED for one in expected):
            return
        time.sleep(_LOOK_S)
