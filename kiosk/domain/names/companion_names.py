"""How companions without a name are called: by their number and the guest they come with.

Such a label is made where it is shown and never stored: it is no name.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Event, Guest
from kiosk.domain.records.fields.guest_fields import NAME_FIELDS
from kiosk.domain.text.messages import Texts


def is_unnamed_companion(guest: Guest) -> bool:
    """Whether a guest is a companion of whom no name is known."""
    return bool(guest.companion_of) and not any(getattr(guest, name) for name in NAME_FIELDS)


def companion_label(guest: Guest, principal: str, say: Callable[..., str]) -> str:
    """What stands for the name of an unnamed companion; `principal` is a name, or empty."""
    number = guest.companion_number
    if number is None:
        return say("companion.of", name=principal) if principal else say("companion")
    if principal:
        return say("companion.numbered.of", number=number, name=principal)
    return say("companion.numbered", number=number)


def display_name(guest: Guest, principal: Guest | None, event: Event, texts: Texts) -> str:
    """The name in the language of the texts, else in the other script.

    For an unnamed companion, what stands for the name; `principal` is with whom they come.
    """
    if is_unnamed_companion(guest):
        return companion_label(guest, _name(principal or Guest(), event, texts), texts.say)
    return _name(guest, event, texts)


def _name(guest: Guest, event: Event, texts: Texts) -> str:
    return guest_names.localized(guest.name_ko, guest_names.latin(guest, event), texts.language)
