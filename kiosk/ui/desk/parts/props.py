"""What the desk face shows: frozen pieces that every page is put together from."""

from __future__ import annotations

from dataclasses import dataclass

# The tones of DeskTheme.qml: what a chip, a line or a notice is about.
PLAIN, OK, INFO, WARN, STOP, VIP = "plain", "ok", "info", "warn", "stop", "vip"


@dataclass(frozen=True, slots=True)
class DeskAction:
    """Something to press. `key` is the key that does the same, as shown on its cap.

    `kind` is primary, plain, quiet or danger. `held` ones want to be held for 1.5 s. `badge` is
    a count beside the words.
    """

    id: str = ""
    text: str = ""
    key: str = ""
    icon: str = ""
    kind: str = "plain"
    held: bool = False
    chosen: bool = False
    enabled: bool = True
    badge: str = ""


NO_ACTION = DeskAction()


@dataclass(frozen=True, slots=True)
class LineProps:
    """One row of a list.

    `lead` stands before `title` and `detail`, `note` and `chip` after them. `action` is the label
    of its button, empty for none, `key` the key that does the same. `struck` shows the row struck
    through since it was annulled.
    """

    id: str = ""
    lead: str = ""
    title: str = ""
    detail: str = ""
    note: str = ""
    chip: str = ""
    tone: str = PLAIN
    icon: str = ""
    struck: bool = False
    chosen: bool = False
    action: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a form.

    `kind` is text, long, number, choice, check or pin; a choice and a check take one of `options`,
    a number is typed, or taken from `options`. A `required` one is marked so.
    `before` is what stood there, shown struck through where the value differs from it.
    """

    id: str = ""
    label: str = ""
    value: str = ""
    before: str = ""
    kind: str = "text"
    options: tuple[DeskAction, ...] = ()
    problem: str = ""
    hint: str = ""
    limit: int = 200
    wide: bool = False
    required: bool = False


@dataclass(frozen=True, slots=True)
class ComparedField:
    """A field of two records side by side; what the person will not have is struck through.

    The row of the id `head` says where each record comes from.
    """

    id: str = ""
    label: str = ""
    first: str = ""
    second: str = ""
    first_kept: bool = True
    second_kept: bool = True


@dataclass(frozen=True, slots=True)
class Form:
    """Fields with what is done with them. An empty `id` is no form. `picture` is a `data:` URL.

    `compared` are two records side by side. `lines` stand below the fields; `lines_first` above,
    since they are to be settled first. `other` is one more thing to do with it.
    """

    id: str = ""
    title: str = ""
    text: str = ""
    problem: str = ""
    picture: str = ""
    entries: tuple[FormField, ...] = ()
    compared: tuple[ComparedField, ...] = ()
    lines: tuple[LineProps, ...] = ()
    lines_title: str = ""
    lines_first: bool = False
    submit: DeskAction = NO_ACTION
    other: DeskAction = NO_ACTION
    cancel: DeskAction = NO_ACTION


NO_FORM = Form()


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence in the line at the foot; it goes away by itself unless it is a fault."""

    text: str = ""
    tone: str = PLAIN


NO_NOTICE = Notice()


@dataclass(frozen=True, slots=True)
class Frame:
    """All that stands around a page. `typing` says that letters and digits are text now."""

    locked: bool = True
    page: str = ""
    title: str = ""
    event_name: str = ""
    checkpoint: str = ""
    staff: str = ""
    role: str = ""
    scan_state: str = ""
    scan_tone: str = OK
    store_state: str = ""
    store_tone: str = OK
    clock: str = ""
    language: str = "ko"
    language_label: str = ""
    dark_label: str = ""
    lock_label: str = ""
    search_label: str = ""
    leave_label: str = ""
    dark: bool = False
    touch: bool = False
    typing: bool = False
    notice: Notice = NO_NOTICE
    pages: tuple[DeskAction, ...] = ()
    keys: tuple[DeskAction, ...] = ()
