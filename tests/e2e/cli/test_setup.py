"""A machine is set up on a terminal or from a file of answers, and examined."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.settings import SettingsError, read_settings
from kiosk.texts import load_texts

ANSWERS = """language = "en"
role = "kiosk"
event = "{event}"
rotation = 90
sound = false
scanners = ["serial:/dev/null"]
"""


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a machine that nobody has set up."""
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "config" / "settings.toml"))
    monkeypatch.setenv("KIOSK_STORE", str(tmp_path / "data" / "event.db"))
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    return tmp_path


@pytest.fixture
def guests(machine: Path) -> Path:
    file = machine / "guests.csv"
    file.write_text("이름\n김민서\n", encoding="utf-8")
    return file


def run(*words: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, ["setup", *words], input=typed)


def answered(machine: Path, text: str) -> Result:
    file = machine / "answers.toml"
    file.write_text(text, encoding="utf-8")
    return run("--answers", str(file))


def test_a_file_of_answers_sets_a_machine_up_without_a_question(
    machine: Path, guests: Path
) -> None:
    done = answered(machine, ANSWERS.format(event=guests))
    assert done.exit_code == 0, done.output
    settings = read_settings(os.environ)
    assert (settings.role, settings.rotation, settings.sound) == ("kiosk", 90, False)
    store = machine / "data" / "event.db"
    assert settings.event_store == store
    assert store.is_file()
    assert "an entry is safe on the disk after" in done.output
    assert "/dev/null is connected" in done.output
    pages = subprocess.run(
        ["pdftotext", str(store.with_name("machine-sheet.pdf")), "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "a kiosk for guests" in pages.stdout
    assert "Open it: kiosk start" in pages.stdout


def test_somebody_at_the_terminal_answers_and_corrects_a_slip(machine: Path, guests: Path) -> None:
    answers = ["2", "oven", "both", "nowhere.xlsx", str(guests), "main", "180", "no"]
    done = run(typed="\n".join(answers) + "\n")
    assert "“oven” is not one of these: kiosk, desk, both, hub." in done.output
    assert "nowhere.xlsx is neither a file on this machine nor a device code" in done.output
    settings = read_settings(os.environ)
    assert (settings.role, settings.checkpoint, settings.rotation) == ("both", "main", 180)
    again = run(typed="\n" * 6)
    assert read_settings(os.environ) == settings, again.output


@pytest.mark.parametrize(
    ("wrong", "line", "says"),
    [
        ('role = "fridge"', 2, "It is kiosk, desk, both or hub."),
        ('role = "kiosk"\nrotation = 45', 3, "It is 0, 90, 180 or 270."),
        ('role = "kiosk"\n\nevent = "nowhere.xlsx"', 4, "neither a file"),
        ('role = "kiosk"\nevent = "JOIN1-ABCD"', 3, "event cannot be used"),
        ('role = "kiosk"\nevent = 5', 3, "in quotation marks"),
        ('role = "kiosk"\nscreen = 90', 3, "there is no setting named screen"),
    ],
)
def test_a_wrong_answer_is_named_by_key_and_line(
    machine: Path, wrong: str, line: int, says: str
) -> None:
    failed = answered(machine, f"sound = false\n{wrong}\n")
    assert isinstance(failed.exception, SettingsError)
    said = load_texts("en").say(failed.exception.sentence)
    assert f"answers.toml, line {line}" in said
    assert says in said
    assert not (machine / "config").exists()


def test_a_checkpoint_that_the_event_lacks_is_named_with_those_it_has(
    machine: Path, guests: Path
) -> None:
    failed = answered(machine, ANSWERS.format(event=guests) + 'checkpoint = "roof"\n')
    assert isinstance(failed.exception, SettingsError)
    said = load_texts("ko").say(failed.exception.sentence)
    assert "answers.toml 7행" in said
    assert "main" in said


def test_answers_without_a_role_say_which_there_are(machine: Path) -> None:
    failed = answered(machine, "sound = false\n")
    assert isinstance(failed.exception, SettingsError)
    assert "kiosk, desk, both" in load_texts("ko").say(failed.exception.sentence)


def test_settings_of_an_earlier_version_are_taken_over_with_their_comments(machine: Path) -> None:
    """PINs and codes stood there in plain text before only their hashes were kept."""
    file = machine / "config" / "settings.toml"
    file.parent.mkdir()
    file.write_text(
        '# the left door\nstaff_pin = "471147"\nstaff_code = "short"\n'
        'scanners = [\n  "wedge",  # on the counter\n]\n\n[px_per_mm]\ndefault = 3.6\n',
        encoding="utf-8",
    )
    done = answered(machine, 'role = "desk"\nsound = false\nscanners = ["serial:/dev/null"]\n')
    assert "too short for this version" in done.output
    settings = read_settings(os.environ)
    assert settings.is_staff_pin("471147")
    assert (settings.staff_code, settings.density("any")) == ("", 3.6)
    assert settings.scanners == ("serial:/dev/null",)
    assert "# the left door" in file.read_text(encoding="utf-8")
    assert "471147" not in file.read_text(encoding="utf-8")
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_disk_in_memory_is_refused_before_anything_is_written(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path("/dev/shm") / f"kiosk-{os.getpid()}"  # noqa: S108 - memory is what it is for
    monkeypatch.setenv("KIOSK_STORE", str(folder / "event.db"))
    try:
        refused = answered(machine, ANSWERS.format(event=""))
        assert refused.exit_code == 1
        assert "is in memory (tmpfs)" in refused.output
        assert list(folder.iterdir()) == []
        assert not (machine / "config").exists()
    finally:
        folder.rmdir()


def test_a_machine_opens_only_what_it_was_set_up_as(machine: Path) -> None:
    (machine / "config").mkdir()
    (machine / "config" / "settings.toml").touch()
    first = CliRunner().invoke(app, ["start"])
    assert "kiosk setup" in first.output
    answered(machine, 'role = "hub"\n')
    hub = CliRunner().invoke(app, ["start"])
    assert "kiosk hub start --store" in hub.output
    answered(machine, 'role = "desk"\nsound = false\n')
    other = CliRunner().invoke(app, ["start", "attendee"])
    assert "is set up as a desk for staff and does not open attendee" in other.output
    assert (first.exit_code, hub.exit_code, other.exit_code) == (2, 2, 2)
