"""One list of scanner kinds: settings, factory, messages and the trial page follow from it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import kiosk
from kiosk.devices.scanners.scanner_factory import ScannerUnknown, add_scanners
from kiosk.devices.scanners.scanner_hub import ScannerHub
from kiosk.domain.equipment.scanner_kinds import ScannerKind, Selector, kind_of
from kiosk.settings import Settings, SettingsError, read_settings
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.trial.props import ScannerState, derive
from tests.fakes import FakeJobs

PACKAGE = Path(kiosk.__file__).parent
LIST = "domain/equipment/scanner_kinds.py"
FACTORY = "devices/scanners/scanner_factory.py"
# Column, field and property names elsewhere are the same words.
READS_SETTINGS = (
    "devices",
    "faces",
    "ui/desk/shell",
    "ui/trial",
    "settings.py",
    "domain/equipment",
)


def entry_of(kind: ScannerKind) -> str:
    return f"{kind.word}:NO-SUCH-1" if kind.selector is Selector.REQUIRED else kind.word


def kinds_named_in(path: Path) -> set[ScannerKind]:
    """The kinds that a module names: as a member, a string, or an alternative of a pattern."""
    named = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if " " not in node.value:
                parts = re.split(r"[|(),:]", node.value)
                named |= {kind for kind in ScannerKind if kind.word in parts}
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value) == ScannerKind.__name__:
            named |= {kind for kind in ScannerKind if kind.name == node.attr}
    return named


def modules() -> dict[str, set[ScannerKind]]:
    paths = sorted(PACKAGE.rglob("*.py"))
    return {str(path.relative_to(PACKAGE)): kinds_named_in(path) for path in paths}


def test_no_module_but_the_list_and_the_factory_names_two_kinds() -> None:
    assert {name for name, kinds in modules().items() if len(kinds) > 1} == {LIST, FACTORY}


@pytest.mark.parametrize("kind", ScannerKind)
def test_a_kind_takes_the_list_the_factory_and_its_own_module(kind: ScannerKind) -> None:
    naming = {
        name
        for name, kinds in modules().items()
        if kind in kinds and name.startswith(READS_SETTINGS)
    }
    assert {LIST, FACTORY} < naming
    assert len(naming) == 3


@pytest.mark.parametrize("kind", ScannerKind)
def test_a_kind_is_accepted_by_settings_and_made_by_the_factory(
    kind: ScannerKind, qtbot: QtBot
) -> None:
    settings = read_settings({"KIOSK_SCANNERS": entry_of(kind)})
    hub = ScannerHub()
    add_scanners(hub, settings, FakeJobs, at_start=not kind.reads_at_start)
    assert hub.scanners == []
    add_scanners(hub, settings, FakeJobs, at_start=kind.reads_at_start)
    assert [scanner.name for scanner in hub.scanners] == [entry_of(kind)]
    hub.stop()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ScannerKind)
def test_a_kind_has_its_words_on_the_trial_page_and_in_messages(
    kind: ScannerKind, language: str
) -> None:
    texts = load_texts(language)
    [row] = derive([ScannerState(f"{kind.word}:ABC")], texts).rows
    assert row.name == f"{texts.say(f'devices.scanner.name.{kind.word}')} · ABC"
    with pytest.raises(SettingsError) as refused:
        read_settings({"KIOSK_SCANNERS": "usb"})
    assert texts.say(f"devices.scanner.setting.{kind.word}") in texts.say(refused.value.sentence)
    assert kind.word in texts.say(ScannerUnknown("usb").sentence)


def test_the_message_on_a_wrong_scanner_lists_how_each_kind_is_written() -> None:
    with pytest.raises(SettingsError) as refused:
        read_settings({"KIOSK_SCANNERS": "usb"})
    assert load_texts("en").say(refused.value.sentence) == (
        "KIOSK_SCANNERS: scanners cannot be used as it stands. There is no scanner like usb. It is "
        'a list of wedge, "evdev:NAME" (or a serial number, or vendor and product like 05e0:1200), '
        '"serial:SERIAL NUMBER", camera or "camera:NAME", each once.'
    )
    assert (
        load_texts("ko")
        .say(refused.value.sentence)
        .endswith(
            '항목은 wedge, "evdev:이름"(일련번호나 05e0:1200 같은 값도 됩니다), "serial:일련번호", '
            'camera, "camera:이름"이며 같은 항목은 한 번만 적습니다.'
        )
    )


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ("wedge", ScannerKind.WEDGE),
        ("wedge:A", None),
        ("evdev", None),
        ("evdev:", None),
        ("evdev:05e0:1200", ScannerKind.EVDEV),
        ("serial:S/N\n12", ScannerKind.SERIAL),
        (f"serial:{200 * 'A'}", ScannerKind.SERIAL),
        (f"serial:{201 * 'A'}", None),
        ("camera", ScannerKind.CAMERA),
        ("camera:", None),
        ("camera:Front", ScannerKind.CAMERA),
        ("Camera", None),
        ("", None),
    ],
)
def test_an_entry_of_the_setting_belongs_to_a_kind_or_to_none(
    entry: str, kind: ScannerKind | None
) -> None:
    assert kind_of(entry) is kind


def test_the_factory_refuses_an_entry_of_no_kind(qtbot: QtBot) -> None:
    with pytest.raises(ScannerUnknown):
        add_scanners(ScannerHub(), Settings(scanners=("usb",)), FakeJobs)
