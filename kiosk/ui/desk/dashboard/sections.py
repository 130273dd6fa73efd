"""Derives the lists of the dashboard: absent guests, fill levels, exceptions, devices. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Guest
from kiosk.ui.desk.dashboard.props import DashboardSection, Gauge
from kiosk.ui.desk.devices.device_rows import QUIET_MINUTES
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import OK, PLAIN, STOP, VIP, WARN, LineProps
from kiosk.ui.desk.parts.words.refusal_reasons import reason_text
from kiosk.ui.shared.localizer import Localizer

if TYPE_CHECKING:
    from kiosk.domain.records.shares import Share
    from kiosk.usecases.devices.device_activity import DeviceActivity
    from kiosk.usecases.reports.dashboard import Figures, Fill
    from kiosk.usecases.reports.exceptions import DoubleEntry

_SESSION_NEARLY_FULL = 0.9


@dataclass(frozen=True, slots=True)
class DashboardView:
    """Input of the lists: the figures, and the formatter for texts."""

    figures: Figures
    formatter: GuestFormatter

    @property
    def localizer(self) -> Localizer:
        return self.formatter.localizer


def categories(view: DashboardView) -> DashboardSection:
    """Arrivals by category, the largest category first."""
    say = view.localizer.say
    largest = sorted(view.figures.categories, key=lambda one: (-one.expected, one.name))
    gauges = _shares(largest, say("d8.no_category"), view)
    return DashboardSection(say("d8.categories"), say("d8.nobody"), gauges)


def delegations(view: DashboardView) -> DashboardSection:
    """Arrivals by delegation, incomplete ones with the fewest arrivals first.

    Guests without a delegation are left out.
    """
    say = view.localizer.say
    named = [share for share in view.figures.delegations if share.name]
    named.sort(key=lambda one: (one.arrived >= one.expected, one.arrived, one.name))
    return DashboardSection(
        say("d8.delegations"), say("d8.no_delegations"), _shares(named, "", view)
    )


def _shares(shares: Iterable[Share], unnamed: str, view: DashboardView) -> tuple[Gauge, ...]:
    return tuple(
        Gauge(
            id=share.name,
            name=guest_names.category(share.name, view.localizer.say) or unnamed,
            count=f"{share.arrived:,} / {share.expected:,}",
            share=share.arrived / share.expected if share.expected else float(share.arrived > 0),
            tone=OK if share.expected and share.arrived >= share.expected else PLAIN,
        )
        for share in shares
    )


def absent(view: DashboardView) -> DashboardSection:
    """Guests with a precedence, and VIPs, who have not arrived."""
    say, figures = view.localizer.say, view.figures
    lines = tuple(_missing(guest, view) for guest in figures.missing)
    heading = say("d8.absent", n=f"{figures.missing_count:,}")
    nothing = say("d8.all_here" if figures.expected else "d8.nobody")
    return DashboardSection(heading, nothing, lines=lines)


def _missing(guest: Guest, view: DashboardView) -> LineProps:
    formatter = view.formatter
    name, affiliation = formatter.name(guest), guest.delegation or formatter.organisation(guest)
    rank = "" if guest.precedence is None else formatter.say("d8.rank", n=guest.precedence)
    chip = formatter.say("d8.vip") if guest.vip else rank
    detail = DOT.join(filter(None, (formatter.position(guest), affiliation)))
    return LineProps(
        guest.id, title=name, detail=detail, chip=chip, tone=VIP if guest.vip else PLAIN
    )


def sessions(view: DashboardView) -> DashboardSection:
    """Fill levels of the sessions that have a checkpoint of their own."""
    say = view.localizer.say
    gauges = tuple(_fill(fill, view) for fill in view.figures.sessions)
    return DashboardSection(say("d8.sessions"), say("d8.no_sessions"), gauges)


def _fill(fill: Fill, view: DashboardView) -> Gauge:
    session, localizer = fill.session, view.localizer
    places = fill.capacity or fill.expected
    share = fill.inside / places if places else 0.0
    nearly_full = fill.capacity is not None and share >= _SESSION_NEARLY_FULL
    starts = localizer.clock(session.starts) if session.starts else ""
    title = localizer.own(session.title_ko, session.title_en) or session.id
    return Gauge(
        id=session.id,
        name=f"{starts} {title}".strip(),
        count=f"{fill.inside:,} / {places:,}" if places else f"{fill.inside:,}",
        share=share,
        note=localizer.say("d8.full") if fill.capacity and share >= 1 else "",
        tone=(STOP if share >= 1 else WARN) if nearly_full else PLAIN,
    )


def attention(view: DashboardView) -> DashboardSection:
    """Exceptions that staff should check, then the state of the devices."""
    lines = (*_exceptions(view), *(_device(one, view) for one in view.figures.devices))
    return DashboardSection(
        view.localizer.say("d8.attention"), view.localizer.say("d8.no_attention"), lines=lines
    )


def _exceptions(view: DashboardView) -> list[LineProps]:
    say, exceptions = view.localizer.say, view.figures.exceptions
    lines = [_apart(one, view) for one in exceptions.apart]
    if exceptions.doubtful:
        chip, detail = f"{exceptions.doubtful:,}", say("d8.doubtful.detail")
        lines.append(LineProps("doubtful", say("d8.doubtful"), detail=detail, chip=chip, tone=WARN))
    if exceptions.forced:
        lines.append(LineProps("forced", title=say("d8.forced"), chip=f"{exceptions.forced:,}"))
    refused = sorted(exceptions.refused.items(), key=lambda one: (-one[1], one[0]))
    return lines + [
        LineProps(f"refused.{reason}", title=reason_text(reason, view.localizer), chip=f"{times:,}")
        for reason, times in refused
    ]


def _apart(entry: DoubleEntry, view: DashboardView) -> LineProps:
    where = view.formatter.checkpoint(entry.checkpoint)
    return LineProps(
        f"apart.{entry.guest.id}.{entry.checkpoint}",
        title=view.formatter.name(entry.guest),
        detail=view.localizer.say("d8.apart", where=where),
        chip=view.localizer.say("d8.look"),
        tone=WARN,
    )


def _device(activity: DeviceActivity, view: DashboardView) -> LineProps:
    localizer = view.localizer
    line = LineProps(activity.device, title=activity.name)
    if activity.last_scan is None:
        return replace(line, detail=localizer.say("d8.never_scanned"))
    quiet_minutes = int((view.figures.at - activity.last_scan).total_seconds() // 60)
    is_quiet = quiet_minutes >= QUIET_MINUTES
    quiet = localizer.say("d8.quiet", n=min(quiet_minutes, 999))
    return replace(
        line,
        detail=localizer.say("d8.last_scan", time=localizer.when(activity.last_scan)),
        chip=quiet if is_quiet else localizer.say("d8.ok"),
        tone=WARN if is_quiet else OK,
    )
