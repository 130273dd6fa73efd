"""Random and hostile codes raise no exception; of unknown ones only a hash is stored.

KIOSK_TEST_SCALE=50 scans all 100,000.
"""

from __future__ import annotations

import json
import random
import string
import unicodedata
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk import signing
from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Foreign,
    NeedsDesk,
    NotFound,
    Reason,
    Unreadable,
)
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.codes import code_text
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Checkpoint, Guest
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.store.recovery import doctor
from kiosk.usecases.checkin.json_answers import InvalidLine, as_json, read_request
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.guests.signed_passes import PassIssued, issue_pass
from tests.domain.codes import tickets
from tests.scale import SCALE, examples
from tests.usecases.conftest import CODE, MakeVenue, Venue, event

NOW = datetime(2024, 12, 11, 9, tzinfo=UTC)
EXAMPLES = [
    "https://example.org/r?id=7Q4K9M2XA1B2C3D4&next=%00",
    "WIFI:T:WPA;S:forum;P:secret;;",
    "BEGIN:VCARD\nFN:Kim Minseo\nTEL:+82-2-000-0000\nEND:VCARD",
    "00020101021229300012D156000000000510A93FO3230Q",
    "M1KIM/MINSEO EABC123 ICNCDGKE 0901 346Y012A0001 100",
    "'; DROP TABLE journal; --",
    "{{7*7}} ${jndi:ldap://x} %s%s%n",
    "../../../etc/passwd",
    '{"code": null}',
    "[" * 2000,
    "\u202eEVT-7Q4K9M2XA1B2C3D4\u202c\u0000",
    "𝔈𝔙𝔗-𝟟Q𝟜K",
    "A\u0301" * 300,
    "🙂" * 3000,
    "\ud800\udc00\ud800",
    "ᄀ" * 500,
    "]Q1" * 900,
    "\\000026" * 500,
    "EVT-" * 800,
    "ZZZ-7Q4K9M2XA1B2C3D4",
    tickets.INDICO,
    tickets.ALFIO,
    tickets.UNLIMITED,
    tickets.HIEVENTS,
    '{"ticket":"k3mn7qpa2bcdefgh","lead":"x"}',
    '{"i":[2,"x",' + "[" * 12 + '"AAAA"' + "]" * 12 + "]}",
    '{"i":[2,"x","' + "A" * 3000 + '"]}',
    "https://k.example/" + "%00" * 1000,
    "https://[::1/t/x",
    "FK1:" + "0" * 3000,
    "FK1:::::::",
    "=" * 3000 + "QA",
]
# Codes in the formats of other systems, to be altered.
ALTERABLE = [text for text in EXAMPLES[-12:] if len(text) < 300]
KEYS = (signing.public_key_of(tickets.PRETIX_SEED).hex(), "00" * 32)


def hostile(rng: random.Random, alterable: list[str]) -> str:
    """Any text that may be scanned, hostile or not."""
    kind = rng.randrange(8)
    if kind == 0:
        return rng.choice(EXAMPLES)[: rng.randrange(1, 4000)]
    if kind == 1:
        return "".join(chr(rng.randrange(0x110000)) for _ in range(rng.randrange(60)))
    if kind == 2:
        return "".join(rng.choices(string.printable, k=rng.randrange(400)))
    if kind == 3:
        return "".join(chr(rng.randrange(0xAC00, 0xD7A4)) for _ in range(rng.randrange(40)))
    characters = list(rng.choice(alterable) if kind > 5 else CODE)
    for _ in range(rng.randrange(1, 4)):
        characters[rng.randrange(len(characters))] = rng.choice(
            string.printable + "가ㄱＡ\u200b\x00"
        )
    return (
        "".join(characters) if kind != 5 else unicodedata.normalize("NFKD", "".join(characters) * 2)
    )


def accept_all_tickets(venue: Venue) -> str:
    """Accept every kind of ticket; returns a pass signed by a trusted device."""
    before = venue.store.programme().event
    after = replace(
        before,
        ticket_systems=("pretix", "indico", "alfio"),
        ticket_keys=KEYS,
        ticket_urls=("https://k.example/{id}", "https://k.example?t={id}"),
    )
    draft = facts.change_fact(before, after)
    assert draft is not None
    venue.store.append([draft])
    issued = issue_pass(venue.store, Actor("a", "Admin", Role.ADMIN), "g", NOW)
    assert isinstance(issued, PassIssued)
    return issued.code


def test_of_hostile_codes_only_a_hash_is_stored(venue: Venue) -> None:
    alterable = [*ALTERABLE, accept_all_tickets(venue)]
    rng = random.Random(1211)
    check_in = CheckIn(venue.store, "main", lambda: NOW)
    texts = [*EXAMPLES, *(hostile(rng, alterable) for _ in range(int(2000 * SCALE)))]
    unknown = []
    for text in texts:
        outcome = check_in.scan(ScanRequest.of(text)).outcome
        if isinstance(outcome, NeedsDesk):
            is_genuine = code_text.bare(text) == tickets.UNLIMITED
            assert outcome.reason is (Reason.DATA_MISSING if is_genuine else Reason.BAD_SIGNATURE)
        else:
            assert isinstance(outcome, NotFound | Foreign | Unreadable | Admitted | AlreadyIn)
        if not isinstance(outcome, Admitted | AlreadyIn):
            unknown.append(text)
    assert len(unknown) > len(texts) // 2
    scans = venue.facts(FactKind.CODE_SCANNED)
    assert len(scans) == len(texts)
    digests = {fact.read_body().get("code_digest") for fact in scans} - {None}
    assert digests == {ScannedCode.of(text).digest for text in unknown}
    venue.store.close()
    assert_absent(venue.store.path, unknown[:300], CODE + alterable[-1])
    assert all(finding.passed for finding in doctor.examine(venue.store.path))


def assert_absent(path: Path, texts: list[str], allowed: str) -> None:
    """No identifying part of any text is in the file, raw or escaped, in any case.

    Parts of the `allowed` codes may be.
    """
    content = path.read_bytes()
    content += content.upper()
    for text in texts:
        for spelling in (text, code_text.clean(text)):
            excerpt = spelling.strip("\x00 \t\r\n")[:24]
            if len(excerpt) >= 12 and code_text.clean(excerpt)[:12] not in allowed:
                assert excerpt.encode("utf-8", "surrogatepass") not in content, text
                assert json.dumps(excerpt)[1:-1].encode() not in content, text


VALUES = [
    *(CODE, "entry", "exit", "\ud800", "", "x" * 201, "\x00"),
    *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2024-12-11T09:00Z"),
    *("2024-12-11", "24:00"),
]
LINES = st.one_of(
    st.text(st.characters(codec=None), max_size=80),
    st.dictionaries(
        st.sampled_from(["code", "at", "direction", "id", "forced"]),
        st.one_of(
            st.sampled_from(VALUES),
            st.text(max_size=5),
            st.none() | st.booleans() | st.integers() | st.lists(st.integers(), max_size=1),
        ),
    ).map(json.dumps),
)


def test_any_line_gets_an_answer(make_venue: MakeVenue) -> None:
    venue = make_venue("lines")
    venue.register(Guest(id="g", category="regular"))
    check_in = CheckIn(venue.store, "main", lambda: NOW)

    @given(LINES)
    @example("[" * 100_000)
    @example('{"code": "\\ud800"}')
    @example('{"code": "x", "id": "\\ud800"}')
    @example('{"code": "x", "at": 1e999}')
    @example('{"code": "' + CODE + '", "direction": ["exit"]}')
    @examples(200)
    def scans(line: str) -> None:
        submission = read_request(line)
        if isinstance(submission, InvalidLine):
            assert submission.sentence.id.startswith("scan.wrong.")
            return
        answer = as_json(check_in.scan(submission))
        assert json.loads(json.dumps(answer)) == answer

    scans()
    assert venue.is_intact()


def test_an_event_without_code_prefix_answers_hostile_codes(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "bare.db", create=True)) as store:
        records: list[facts.Record] = [event(""), Checkpoint(id="main")]
        store.append(draft for record in records if (draft := facts.change_fact(None, record)))
        check_in = CheckIn(store, "main", lambda: NOW)
        outcomes = {type(check_in.scan(ScanRequest.of(text)).outcome) for text in EXAMPLES}
        assert outcomes <= {NotFound, Foreign, Unreadable, NeedsDesk}
