"""Tickets of other systems at the command line, with pictures."""

from __future__ import annotations

import random
from pathlib import Path
from uuid import UUID

import pytest
import zxingcpp
from PIL import Image

from kiosk.exchange.code_images import draw_code
from tests.command_process import run_command
from tests.devices.scanners.drawn_codes import drawn, drawn_bytes
from tests.devices.scanners.photo_corpus import take
from tests.domain.codes import tickets
from tests.e2e.cli.ticket_event import EVENT, GATE, SIGNED, json_lines_of, write

UNLISTED = tickets.pretix_signed(b"\x0a\x09Z7BCDEFGH\x10\x07")
STRANGERS = tickets.pretix_signed(b"\x0a\x09A7BCDEFGH\x10\x07", b"s" * 32)
COMPANION = UUID("12345678-1234-4234-8234-123456789abc")

# Names, the secret in the system's own export, what its QR holds, and which reader knows it.
GUESTS = {
    "Random Pretix": (tickets.PRETIX_RANDOM, tickets.PRETIX_RANDOM, "pretix"),
    "Signed Pretix": (SIGNED, SIGNED, "pretix"),
    "Indico Guest": (str(tickets.TICKET), tickets.INDICO, "indico"),
    "Indico Companion": (str(COMPANION), tickets.indico(tickets.TICKET, COMPANION), "indico"),
    "Link Holder": ("AB-17", "https://tickets.example.org/t/ab-17?utm=mail", "url"),
    "Own Code": ("VIP-0001", "vip-0001", "plain"),
}

STRANGE = {
    UNLISTED: ("pretix", "NeedsDesk", "data_missing"),
    STRANGERS: ("pretix", "Foreign", None),
    tickets.indico(UUID(int=7)): ("indico", "NotFound", None),
    tickets.alfio("r", UUID(int=9), "Hong", "hong@example.org"): ("alfio", "Foreign", None),
    "https://tickets.example.org/t/ab-18": ("url", "NotFound", None),
    "OTHER-7Q4K9M2XA1B2C3D4": ("plain", "Foreign", None),
    "https://elsewhere.example/t/ab-17": (None, "NotFound", None),
}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store with an event whose guests hold tickets of several systems."""
    event = write(tmp_path / "event.csv", EVENT)
    gate = write(tmp_path / "checkpoints.csv", GATE)
    guests = [{"Name": name, "Code": code, "E-mail": ""} for name, (code, _, _) in GUESTS.items()]
    path = tmp_path / "event.db"
    run_command("import", event, gate, write(tmp_path / "guests.csv", *guests), "--store", path)
    return path


def test_tickets_of_pretix_and_indico_are_read_from_pictures_and_scanned(
    store: Path, tmp_path: Path
) -> None:
    pictures = []
    for number, (_, shown, _) in enumerate(GUESTS.values()):
        pictures.append(tmp_path / f"{number}.png")
        draw_code(pictures[-1], shown)
    read = json_lines_of("read", *pictures, "--store", store, "--json")
    expected = [(name, reader, "Admitted") for name, (_, _, reader) in GUESTS.items()]
    assert [(s["guest"]["name_latin"], s["reader"], s["outcome"]) for s in read] == expected
    assert json_lines_of("show", "scans", "--store", store, "--json") == [[]]

    shown = "\n".join(text for _, text, _ in GUESTS.values())
    answers = json_lines_of("scan", "--store", store, "--checkpoint", "main", "--json", given=shown)
    assert [(a["guest"]["name_latin"], a["outcome"]) for a in answers] == [
        (name, "Admitted") for name in GUESTS
    ]
    (scans,) = json_lines_of("show", "scans", "--store", store, "--json")
    assert [scan["reader"] or "plain" for scan in scans] == [
        reader for *_, reader in GUESTS.values()
    ]
    again = json_lines_of("read", *pictures, "--store", store, "--json")
    assert {seen["outcome"] for seen in again} == {"AlreadyIn"}


def test_codes_without_a_guest_are_classified(store: Path) -> None:
    codes = "\n".join(STRANGE)
    previews = json_lines_of("read", "--store", store, "--json", given=codes)
    assert [(s["reader"], s["outcome"], s["reason"]) for s in previews] == list(STRANGE.values())
    assert {s["guest"] for s in previews} == {None}
    lines = run_command("read", "--store", store, given=codes).stdout.splitlines()
    assert lines[0] == "pretix  NeedsDesk  data_missing"
    assert lines[-1] == "-  NotFound"


def test_an_unknown_checkpoint_is_reported_for_any_code(store: Path) -> None:
    for code in ("vip-0001", "nobodys"):
        process = run_command("read", code, "--checkpoint", "roof", "--store", store, ends=2)
        assert "roof" in process.stderr


def test_a_file_without_a_code_is_named_and_the_others_are_read(
    store: Path, tmp_path: Path
) -> None:
    blank, torn, missing = (tmp_path / f"{name}.png" for name in ("blank", "torn", "missing"))
    Image.new("L", (200, 200), 255).save(blank)
    torn.write_bytes(blank.read_bytes()[:50])
    text = tmp_path / "readme"
    text.write_text("not a picture")
    unusable = (blank, torn, missing, text, tmp_path)
    process = run_command("read", *unusable, "vip-0001", "--store", store, ends=1)
    for path, line in zip(unusable, process.stderr.splitlines(), strict=True):
        assert str(path) in line
    assert process.stdout == "plain  Admitted  Own Code\n"


def test_a_photo_with_glare_is_decoded_as_by_the_camera(store: Path, tmp_path: Path) -> None:
    photo = take("", 4.0, ("glare",), random.Random(0))
    photo.image.save(tmp_path / "photo.png")
    assert not zxingcpp.read_barcodes(photo.image)
    gate = write(tmp_path / "more.csv", {"Name": "Photo", "Code": photo.text})
    run_command("import", gate, "--store", store)
    (result,) = json_lines_of("read", tmp_path / "photo.png", "--store", store, "--json")
    assert (result["outcome"], result["guest"]["name_latin"]) == ("Admitted", "Photo")


@pytest.mark.parametrize("kind", ["QRCode", "RMQRCode", "Aztec", "PDF417", "DataMatrix", "Code128"])
def test_tickets_of_wallets_are_read(store: Path, tmp_path: Path, kind: str) -> None:
    """Camera scanning of these is tested with the decoder."""
    drawn(zxingcpp.BarcodeFormat.__members__[kind], "VIP-0001").save(tmp_path / "ticket.png")
    process = run_command("read", tmp_path / "ticket.png", "--store", store)
    assert process.stdout == "plain  Admitted  Own Code\n"


def test_a_code_in_hangul_without_an_encoding_is_read(store: Path, tmp_path: Path) -> None:
    picture = drawn_bytes("가온누리-0042".encode("euc_kr"))
    picture.save(tmp_path / "ticket.png")
    gate = write(tmp_path / "more.csv", {"Name": "가온누리", "Code": "가온누리-0042"})
    run_command("import", gate, "--store", store)
    (result,) = json_lines_of("read", tmp_path / "ticket.png", "--store", store, "--json")
    assert (result["outcome"], result["guest"]["name_ko"]) == ("Admitted", "가온누리")


def test_exported_codes_keep_the_spelling_of_the_list(store: Path, tmp_path: Path) -> None:
    """A signature is valid in one spelling only; every exported or printed code can be scanned."""
    out = tmp_path / "all.xlsx"
    run_command("export", "everything", "--out", out, "--store", store)
    again = tmp_path / "again.db"
    run_command("import", out, "--store", again)
    for path in (store, again):
        (guest,) = [
            one
            for one in json_lines_of("show", "guests", "--store", path, "--json")[0]
            if one["name_latin"] == "Signed Pretix"
        ]
        assert guest["codes"] == [SIGNED]
        (read,) = json_lines_of("read", *guest["codes"], "--store", path, "--json")
        assert read["outcome"] == "Admitted"
        (found,) = json_lines_of("find", "signed", "--store", path, "--json")[0]
        assert found["code"] == SIGNED


def test_a_repeated_import_stores_the_spelling_in_an_older_store(
    store: Path, tmp_path: Path
) -> None:
    row = {"Name": "Kim Alt", "Code": SIGNED.upper(), "E-mail": ""}
    path = tmp_path / "older.db"
    listed = tmp_path / "list.csv"
    run_command("import", write(listed, row), "--store", path)
    assert json_lines_of("read", SIGNED, "--store", path, "--json")[0]["outcome"] != "Admitted"
    again = write(listed, row | {"Code": SIGNED})
    (dry,) = json_lines_of("import", again, "--store", path, "--dry-run", "--json")
    assert [(one["field"], one["new"]) for one in dry["changed"]] == [("code", SIGNED)]
    run_command("import", again, "--store", path)
    (guest,) = json_lines_of("show", "guests", "--store", path, "--json")[0]
    assert guest["codes"] == [SIGNED]
    assert json_lines_of("import", again, "--store", path, "--json")[0]["facts"] == 0
    assert json_lines_of("import", write(listed, row), "--store", path, "--json")[0]["facts"] == 0
    run_command("doctor", "--store", path)
