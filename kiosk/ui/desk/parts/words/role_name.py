"""The name of a role in the desk's language."""

from __future__ import annotations

from kiosk.domain.records.permissions import Role
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.ui.shared.localizer import Localizer


def role_name(role: str, localizer: Localizer) -> str:
    """The name of a role; an unknown role of a newer version is shown by its value."""
    return localizer.say(f"desk.role.{known_or_other(Role, role)}", value=role)
