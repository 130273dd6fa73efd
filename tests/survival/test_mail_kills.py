"""Nobody gets an invitation twice, whenever the command that sends them is killed."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from tests.survival.mail_kills import MailTally, address_of, kill_sending


def test_nobody_gets_an_invitation_twice_over_kills(tmp_path: Path) -> None:
    tally = kill_sending(tmp_path, 24, 3, random.randrange(2**32), "--attach", "ics")
    assert tally.survived, tally
    assert tally.kills == 3


def test_a_second_or_a_missing_mail_is_found() -> None:
    assert not MailTally(2, arrived=Counter({address_of(0): 2, address_of(1): 1})).survived
    assert not MailTally(2, arrived=Counter({address_of(0): 1})).survived
