"""A hub that is restored from yesterday's backup with PostgreSQL's own programs."""

from __future__ import annotations

import os
import pwd
import subprocess
from contextlib import closing
from pathlib import Path

from kiosk.replication.hub.access import login_of
from kiosk.replication.hub.cluster import DATABASE, OWNER, Cluster
from kiosk.replication.store_members import event_identity
from kiosk.store import Store
from kiosk.store.queries import membership
from kiosk.store.queries.devices import devices
from kiosk.store.sharing.peer_status import PeerState
from tests.replication import venue_stores
from tests.replication.hub.conftest import drop_database, owner_rows
from tests.replication.hub.hub_commands import HUB, is_connected
from tests.replication.processes import facts_in, replicator, scan, until
from tests.replication.venue_stores import join_event


def run(cluster: Cluster, program: str, *words: str | Path) -> None:
    """Run a program of PostgreSQL as the user of the server."""
    group = pwd.getpwnam(cluster.user).pw_gid if cluster.user else 0
    user = {"user": cluster.user, "group": group} if cluster.user else {}
    connection = ("-h", cluster.folder, "-p", str(cluster.port), "-U", OWNER)
    subprocess.run(
        [cluster.binaries / program, *connection, *words],
        check=True,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        cwd="/",
        extra_groups=[] if user else None,
        **user,  # type: ignore[call-overload]  # a name and a number
    )


def dump(cluster: Cluster) -> Path:
    path = cluster.folder / "yesterday.dump"
    path.unlink(missing_ok=True)
    run(cluster, "pg_dump", "-Fc", "-f", path, DATABASE)
    return path


def restore(cluster: Cluster, backup: Path) -> None:
    """Put the backup in the place of the database, while devices try to connect to it."""
    drop_database(cluster)
    run(cluster, "pg_restore", "-C", "-d", "postgres", backup)


def heads(cluster: Cluster) -> dict[str, int]:
    return dict(owner_rows(cluster, "SELECT device, sequence FROM forum_kiosk.head"))


def device_of(store: Path, name: str) -> str:
    with closing(Store.open_read_only(store)) as opened:
        (device,) = [one.id for one in opened.read(devices) if one.name == name]
    return device


def test_devices_send_what_a_hub_from_a_backup_lacks(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    with replicator(stores["gate1"]) as one, replicator(stores["gate2"]) as two:
        until(lambda: is_connected(one) and is_connected(two))
        scan(stores["gate1"], 0)
        until(lambda: heads(cluster) == facts_in(stores["gate1"]))
        backup = dump(cluster)
        scan(stores["gate1"], 1)
        scan(stores["gate2"], 2)
        until(lambda: facts_in(stores["gate1"]) == facts_in(stores["gate2"]) == heads(cluster))
        restore(cluster, backup)
        assert heads(cluster) != facts_in(stores["gate1"])
        until(lambda: heads(cluster) == facts_in(stores["gate1"]))
        until(lambda: is_connected(one) and is_connected(two))


def test_who_joined_and_who_was_revoked_since_the_backup_is_so_again(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    backup = dump(cluster)
    late = stores["office"].with_name("gate3.db")
    with replicator(stores["office"]) as office:
        until(lambda: is_connected(office))
        with closing(Store.open(stores["office"], "office")) as store:
            join_event(store, late, "gate3").close()
            venue_stores.revoke(store, device_of(stores["office"], "gate2"))
        with replicator(late, office.port) as gate3:
            until(lambda: is_connected(gate3))
            restore(cluster, backup)
            until(lambda: is_connected(gate3))
            until(lambda: is_revoked(stores, cluster, "gate2"))
            assert not is_revoked(stores, cluster, "gate1")


def test_a_device_that_a_backup_does_not_know_waits_for_an_admins_device(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    backup = dump(cluster)
    late = stores["office"].with_name("gate3.db")
    with replicator(stores["office"]) as office:
        with closing(Store.open(stores["office"], "office")) as store:
            join_event(store, late, "gate3").close()
        with replicator(late, office.port) as gate3:
            until(lambda: is_connected(gate3))
    restore(cluster, backup)
    with replicator(late) as gate3:
        until(lambda: gate3.state(HUB) is PeerState.WAITING)


def is_revoked(stores: dict[str, Path], cluster: Cluster, name: str) -> bool:
    with closing(Store.open_read_only(stores["office"])) as store:
        root = store.read(membership.root_of)
    assert root is not None
    login = login_of(event_identity(root), device_of(stores["office"], name))
    rows = owner_rows(cluster, "SELECT login FROM forum_kiosk.store WHERE revoked")
    return (login,) in rows
