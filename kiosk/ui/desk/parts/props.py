"""The content of the desk's controls as frozen dataclasses, which all pages share."""

from __future__ import annotations

from dataclasses import dataclass

# The tones of chips, lines and notices; DeskTheme.qml has their colours.
PLAIN, OK, INFO, WARN, STOP, VIP = "plain", "ok", "info", "warn", "stop", "vip"


@dataclass(frozen=True, slots=True)
class DeskAction:
    """A button or a shortcut. `key` is its shortcut, as shown.

    `kind` is primary, plain, quiet or danger. A `held` button must be held for 1.5 s.
    `count_text` is a count beside the text.
    """

    id: str = ""
    text: str = ""
    key: str = ""
    icon: str = ""
    kind: str = "plain"
    held: bool = False
    chosen: bool = False
    enabled: bool = True
    count_text: str = ""


NO_ACTION = DeskAction()


def submit_action(
    text: str, *, kind: str = "primary", icon: str = "", held: bool = False, enabled: bool = True
) -> DeskAction:
    """The button that submits a form, also by the Enter key; its id is `submit`."""
    return DeskAction("submit", text, "Enter", icon, kind, held=held, enabled=enabled)


@dataclass(frozen=True, slots=True)
class LineProps:
    """One row of a list.

    `lead` is shown before `title` and `detail`, `note` and `chip` after them. `action` is the label
    of its button, empty for none, `key` the button's shortcut; `second_action` is the label of
    another button. `struck` shows an annulled row struck through.
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
    second_action: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a form.

    `kind` is text, long, number, choice, check or pin; a choice and a check take one of `options`,
    a number is typed or chosen from `options`. A `required` field is marked as such. `before` is
    the value before a change, shown struck through; empty if unchanged.
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
    """A field of two records side by side; a value that the merge does not keep is struck through.

    The row with the id `head` names the source of each record.
    """

    id: str = ""
    label: str = ""
    first: str = ""
    second: str = ""
    first_kept: bool = True
    second_kept: bool = True


@dataclass(frozen=True, slots=True)
class Form:
    """Fields with their buttons. An empty `id` means no form. `picture` is a `data:` URL.

    `picture_height` is its height in pixels of an unscaled window. `focused` is the id of the field
    that gets the focus when the form opens; empty for the first.

    `compared` are two records side by side. `lines` are shown below the fields, or above them with
    `lines_first`, if they must be resolved first. `other` is an additional button.
    """

    id: str = ""
    title: str = ""
    text: str = ""
    problem: str = ""
    picture: str = ""
    picture_height: int = 240
    focused: str = ""
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
    """A sentence in the footer; it disappears after a few seconds unless it is a store fault."""

    text: str = ""
    tone: str = PLAIN


NO_NOTICE = Notice()


@dataclass(frozen=True, slots=True)
class Frame:
    """Content of the frame around a page. While `typing`, letters and digits are no shortcuts.

    `exchange_state` is about the event's other devices, empty where there are none. With `bare`,
    the page takes the place of the navigation and of the search field.
    """

    locked: bool = True
    bare: bool = False
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
    exchange_state: str = ""
    exchange_tone: str = OK
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
