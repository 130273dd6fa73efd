"""Kills the command that sends invitations, and checks that nobody gets one twice.

Full run: python -m tests.survival.mail_kills --mails 1000 --kills 10
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.domain.invitations.mail_server import MailSecurity, MailServer
from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.usecases.admin.import_files import import_lists
from kiosk.usecases.invitations.mail_servers import mark_tested, save_mail_server
from tests.loopback_mail_server import (
    PASSWORD,
    USER,
    LoopbackMailServer,
    mail_server_running,
)

EVENT = "Event name,Starts,Ends\nForum,2027-03-02 09:00,2027-03-02 18:00\n"
TIMEOUT_SECONDS = 600.0


@dataclass
class MailTally:
    """The result of a run: e-mails by how often they arrived, and who is said to be uncertain."""

    mails: int = 0
    kills: int = 0
    seconds: float = 0.0
    arrived: Counter[str] = field(default_factory=Counter)
    uncertain: set[str] = field(default_factory=set)

    @property
    def twice(self) -> list[str]:
        return [address for address, count in self.arrived.items() if count > 1]

    @property
    def lost(self) -> list[str]:
        """Who got none and is not named as uncertain either."""
        wanted = set(map(address_of, range(self.mails)))
        return sorted(wanted - self.arrived.keys() - self.uncertain)

    @property
    def survived(self) -> bool:
        return self.mails > 0 and not self.twice and not self.lost


def address_of(number: int) -> str:
    return f"guest{number}@example.org"


def set_up(folder: Path, mails: int, server: LoopbackMailServer) -> Path:
    """A store of that many guests whose machine knows the mail server."""
    rows = (f"G{n},Guest {n},{address_of(n)},T-GUEST-{n:04}" for n in range(mails))
    (folder / "guests.csv").write_text("\n".join(("Guest ID,Name,E-mail,Code", *rows)), "utf-8")
    (folder / "event.csv").write_text(EVENT, "utf-8")
    path = folder / "event.db"
    with closing(Store.open(path, "desk-1", create=True)) as store:
        taken = import_lists(store, [folder / "guests.csv", folder / "event.csv"], Options())
        assert not taken.plan.refusals
        known = MailServer(
            "localhost", server.port, MailSecurity.STARTTLS, "events@example.org",
            user=USER, password=PASSWORD, ca=str(server.ca),
        )  # fmt: skip
        save_mail_server(store, known)
        mark_tested(store)
    return path


def send(store: Path, *options: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "kiosk", "invitations", "send", "--store", str(store)]
    return subprocess.Popen(
        [*command, "--rate", "0", "--json", *options], stdout=subprocess.PIPE, text=True
    )


@dataclass
class Killer:
    """Kills the process at its nth e-mail: before the data, or before the answer to its end."""

    rng: random.Random
    most: int
    process: subprocess.Popen[str] | None = None
    left: int = -1
    at_end: bool = False

    def arm(self, process: subprocess.Popen[str]) -> None:
        self.process, self.left = process, self.rng.randrange(1, self.most)
        self.at_end = self.rng.random() < 0.5

    def pass_recipient(self, _: str) -> None:
        self._count(at_end=False)

    def pass_end(self, _: str) -> None:
        self._count(at_end=True)

    def _count(self, *, at_end: bool) -> None:
        if self.process is None or at_end != self.at_end:
            return
        self.left -= 1
        if self.left == 0:
            os.kill(self.process.pid, signal.SIGKILL)
            self.process = None


def kill_sending(folder: Path, mails: int, kills: int, seed: int, *options: str) -> MailTally:
    """Send to that many guests, killed so many times, and then once to the end."""
    with mail_server_running(folder) as server:
        store, tally = set_up(folder, mails, server), MailTally(mails)
        killer = Killer(random.Random(seed), max(2, mails // (kills + 1)))
        server.at_recipient, server.at_end = killer.pass_recipient, killer.pass_end
        started = time.monotonic()
        for _ in range(kills):
            process = send(store, *options)
            killer.arm(process)
            process.communicate(timeout=TIMEOUT_SECONDS)
            tally.kills += process.returncode == -signal.SIGKILL
        killer.process = None
        output, _ = send(store, *options).communicate(timeout=TIMEOUT_SECONDS)
        tally.seconds = time.monotonic() - started
        tally.uncertain = uncertain_in(json.loads(output), store)
        tally.arrived = Counter(server.addresses())
    return tally


def uncertain_in(report: dict[str, Any], path: Path) -> set[str]:
    """The addresses of the guests whom the last run left out as uncertain."""
    left_out = {one["guest"] for one in report["not_sent"] if one["why"] == "uncertain"}
    with closing(Store.open(path, "desk-1")) as store:
        return {one.guest.email for one in store.guests() if one.guest.id in left_out}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--mails", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_sending(Path(folder), given.mails, given.kills, given.seed)
    result = {
        "seed": given.seed, "mails": tally.mails, "kills": tally.kills,
        "seconds": round(tally.seconds, 1), "arrived": len(tally.arrived),
        "uncertain": len(tally.uncertain), "twice": tally.twice, "lost": tally.lost,
    }  # fmt: skip
    print(json.dumps(result))  # noqa: T201 - the result of the command
    return 0 if tally.survived else 1


if __name__ == "__main__":
    sys.exit(main())
