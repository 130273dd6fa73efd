"""What surrounds the guests' state machine, out of the options and settings of the face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.attendee.context import AttendeeEnvironment, StaffExit

if TYPE_CHECKING:
    from kiosk.domain.names.guest_names import Drawable
    from kiosk.faces.event_loop import RuntimeServices
    from kiosk.settings import Settings
    from kiosk.texts import GuestTexts


def attendee_environment(
    checkpoint: str,
    settings: Settings,
    services: RuntimeServices,
    texts: GuestTexts,
    can_draw: Drawable,
) -> AttendeeEnvironment:
    """The surroundings of a kiosk at that checkpoint."""
    return AttendeeEnvironment(
        checkpoint=checkpoint,
        texts=texts,
        clock=services.clock,
        wall=services.wall,
        can_draw=can_draw,
        staff=StaffExit(settings.is_staff_code, settings.is_staff_pin),
        reduce_motion=settings.reduce_motion,
        camera=settings.camera,
    )
