"""Output of the command line: sentences, tables, JSON, progress; and its exit codes."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from platformdirs import user_log_path
from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
)
from typer import Exit
from typer.exceptions import Abort, TyperException

from kiosk.cli.data_words import in_words, word
from kiosk.cli.safe_text import in_brief, legible
from kiosk.cli.tables import table_of
from kiosk.cli.usage import usage_error_sentence
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.names import guest_names
from kiosk.domain.names.companion_names import display_name
from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.logs import note_fault
from kiosk.settings import SettingsError, terminal_language
from kiosk.store import StoreError
from kiosk.store.files import readable_by_others
from kiosk.texts import load_texts
from kiosk.usecases.checkin.admission_service import CheckpointMissing
from kiosk.usecases.checkin.json_answers import as_json

T = TypeVar("T")
_ITEMS_AT_ONCE = 1000

DONE, REFUSED, USAGE, FAILED = range(4)

# The errno names for which there are messages.
_REASONS = ("ENOENT", "EACCES", "EISDIR", "ENOTDIR", "EEXIST", "ENOSPC", "EROFS", "ENAMETOOLONG")

# Rich must not interpret data as markup.
_AS_IT_IS: dict[str, Any] = {"markup": False, "emoji": False, "highlight": False}
_out = Console(soft_wrap=True, **_AS_IT_IS)
_err = Console(soft_wrap=True, stderr=True, **_AS_IT_IS)


def texts() -> Texts:
    """The messages in the terminal's language."""
    return _load(terminal_language(os.environ))


_load = cache(load_texts)


def say(sentence: Sentence | str, **values: object) -> None:
    """Print a sentence to standard output."""
    _out.print(_rendered(Sentence(sentence, values) if isinstance(sentence, str) else sentence))


def print_error(sentence: Sentence) -> None:
    """Print a sentence to standard error."""
    _err.print(_rendered(sentence))


def warn_about_file_permissions(store: Path) -> None:
    """Warn of files of a store that other users than their owner may read."""
    if loose := readable_by_others(store):
        print_error(Sentence("store.loose", {"files": ", ".join(map(str, loose))}))


def end(sentence: Sentence, code: int = REFUSED) -> NoReturn:
    """Print a sentence to standard error and exit with `code`."""
    print_error(sentence)
    raise Exit(code)


def result_or_exit(result: T | InvalidInput | NotAllowed) -> T:
    """The result of a use case that runs as admin; exits where it was refused."""
    if isinstance(result, InvalidInput):
        end(result.sentence)
    if isinstance(result, NotAllowed):
        raise TypeError("an admin is allowed every action")
    return result


def print_json(value: object) -> None:
    """Print one JSON document on one line, and flush."""
    for part in _json_parts(value):
        sys.stdout.write(part)
    sys.stdout.write("\n")
    sys.stdout.flush()


def _json_parts(value: object) -> Iterator[str]:
    """A JSON document in parts; long lists are encoded in portions to limit memory."""
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        yield "{"
        for number, (key, item) in enumerate(value.items()):
            yield f"{', ' if number else ''}{_json(key)}: "
            yield from _json_parts(item)
        yield "}"
    elif isinstance(value, list) and len(value) > _ITEMS_AT_ONCE:
        yield "["
        for start in range(0, len(value), _ITEMS_AT_ONCE):
            items = value[start : start + _ITEMS_AT_ONCE]
            yield (", " if start else "") + _json(items)[1:-1]
        yield "]"
    else:
        yield _json(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def print_words(*words: str | None) -> None:
    """Print the non-empty words on one line, and flush."""
    sys.stdout.write("  ".join(map(legible, filter(None, words))) + "\n")
    sys.stdout.flush()


def print_rows(rows: Iterable[dict[str, Any]], brief: Sequence[str]) -> None:
    """Print the fields `brief` of objects as a table without empty columns."""
    worded, headings = in_words(rows, brief, texts())
    if worded:
        width = _out.width if _out.is_terminal else None
        _out.print(table_of(worded, brief, width, headings))
    else:
        say("cli.nothing")


def print_list(rows: list[dict[str, Any]], brief: Sequence[str], *, as_json_list: bool) -> None:
    """Print objects as JSON with all fields, or as a table of the fields `brief`."""
    if as_json_list:
        print_json(rows)
    else:
        print_rows(rows, brief)


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """A progress bar on standard error; yields a callback for stage, done and total."""
    messages = texts()
    description = TextColumn("{task.description}")
    columns = (description, BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    bar = Progress(*columns, console=_err, transient=True, disable=not _err.is_terminal)
    with bar:
        tasks: dict[str, TaskID] = {}

        def report(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bar.add_task(messages.say(f"cli.progress.{stage}"), total=None)
            bar.update(tasks[stage], completed=done, total=total or None)

        yield report


def refuse_line(number: int, sentence: Sentence, as_json_lines: bool) -> None:
    """Report an invalid line of standard input by its number."""
    if as_json_lines:
        print_json({"error": texts().say(sentence), "line": number})
    else:
        print_error(Sentence("cli.line", {"number": number, "why": sentence}))


def print_answer(answer: ScanAnswer, as_json_line: bool) -> None:
    """Print the outcome of a scan on one line, and flush."""
    fields, guest, event = as_json(answer), answer.guest, answer.programme.event
    name = display_name(guest, answer.principal, event, texts()) if guest else ""
    if as_json_line:
        display = {"guest": fields["guest"] | {"display_name": name}} if guest else {}
        print_json(fields | display)
        return
    names = (guest.name_ko, guest_names.latin(guest, event)) if guest else ()
    name = " · ".join(filter(None, names)) or name
    tables = " ".join(f"{seat.round}:{seat.table}" for seat in answer.seats)
    outcome, reason = (word(one, fields[one], texts()) for one in ("outcome", "reason"))
    print_words(f"{answer.at:%H:%M:%S}", outcome, reason, name, tables)


def reason_of(error: OSError) -> Sentence | str | None:
    """The reason of a file error as a message, else in the system's words."""
    name = errno.errorcode.get(error.errno or 0, "")
    return Sentence(f"cli.reason.{name}") if name in _REASONS else error.strerror


def report_exception(error: Exception) -> int:
    """Print a sentence for the exception that ended the program; returns the exit code.

    The traceback of an unexpected exception is appended to a file, without messages.
    """
    if isinstance(error, BrokenPipeError):
        sys.stderr.close()
        return FAILED
    if isinstance(error, StoreError | SettingsError):
        print_error(error.sentence)
        return FAILED
    if isinstance(error, OSError) and (error.filename or error.errno == errno.ENOSPC):
        values = {"path": error.filename or Sentence("cli.output"), "reason": reason_of(error)}
        print_error(Sentence("cli.file", values))
        return FAILED
    if isinstance(error, UnicodeEncodeError) and _is_byte(error.object[error.start]):
        print_error(Sentence("cli.bytes"))
        return USAGE
    if isinstance(error, Abort):
        print_error(Sentence("cli.aborted"))
        return REFUSED
    if isinstance(error, TyperException):
        return _print_usage_error(error)
    if isinstance(error, CheckpointMissing):
        print_error(error.sentence)
        return USAGE
    print_error(Sentence("cli.fault", {"path": _log_fault(error)}))
    return FAILED


def _log_fault(error: Exception) -> Path:
    """Append the traceback to a log, without messages; returns its file."""
    folder = user_log_path("forum-kiosk", appauthor=False, ensure_exists=True)
    # The arguments of the command may contain personal data.
    return note_fault(folder, " ".join(sys.argv[1:2]), error)


def _print_usage_error(error: TyperException) -> int:
    """Print a usage error; for a command without arguments, its help."""
    if type(error).__name__ == "NoArgsIsHelpError":
        _err.print(error.message, end="")
    else:
        print_error(usage_error_sentence(error))
    return USAGE


def _is_byte(character: str) -> bool:
    """Whether it is a surrogate escape for an undecodable byte of the command line."""
    return "\udc80" <= character <= "\udcff"


def _rendered(sentence: Sentence) -> str:
    return texts().say(_safe_sentence(sentence))


def _safe_sentence(sentence: Sentence) -> Sentence:
    """The sentence with its values made safe to show on a terminal."""
    values = {name: _safe_value(value) for name, value in sentence.values.items()}
    return Sentence(sentence.id, values)


def _safe_value(value: object) -> object:
    if isinstance(value, Sentence):
        return _safe_sentence(value)
    return in_brief(str(value)) if isinstance(value, str | Path) else value
