"""D8, the dashboard: from the figures of the day to what is shown. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain import names
from kiosk.domain.records import Guest, Programme
from kiosk.ui.desk.dashboard_props import Bar, Gauge, Props, Section, Tile
from kiosk.ui.desk.props import OK, PLAIN, STOP, VIP, WARN, Line
from kiosk.ui.voice import Voice

if TYPE_CHECKING:
    from kiosk.desk.activity import DeviceSeen
    from kiosk.desk.dashboard import Figures, Fill, Share

# A device that told nothing for so long is looked at.
_QUIET_MINUTES = 15
_SESSION_NEARLY_FULL = 0.9


@dataclass(frozen=True, slots=True)
class State:
    """What is known: None until the first count is done. `projecting` is the view for a wall."""

    figures: Figures | None = None
    projecting: bool = False


@dataclass(frozen=True, slots=True)
class _View:
    figures: Figures
    programme: Programme
    voice: Voice
    country: Callable[[str], str]


def derive(
    state: State, programme: Programme, voice: Voice, country: Callable[[str], str]
) -> Props:
    """One picture; `country` names a country by its ISO code."""
    title, project = voice.say("d8.title"), voice.say("d8.project")
    if state.figures is None:
        return Props(title=title, project=project, empty=voice.say("d8.counting"))
    figures = state.figures
    view = _View(figures, programme, voice, country)
    event = programme.event
    busiest = max((one.arrivals for one in figures.intervals), default=0)
    top = _round_up(busiest)
    return Props(
        title=title,
        note=voice.say("d8.as_of", time=voice.clock(figures.at)),
        projecting=state.projecting,
        project=project,
        event_name=voice.own(event.name_ko, event.name_en),
        clock=voice.clock(voice.now),
        tiles=_tiles(view),
        bars=_bars(view, top),
        curve=_curve(figures),
        chart=voice.say("d8.chart"),
        chart_label=_chart_label(view),
        bars_name=voice.say("d8.bars"),
        curve_name=voice.say("d8.curve"),
        most=f"{top:,}",
        half=f"{top // 2:,}",
        whole=f"{figures.expected:,}",
        categories=_categories(view),
        delegations=_delegations(view),
        absent=_absent(view),
        sessions=_sessions(view),
        attention=_attention(view),
    )


def _tiles(view: _View) -> tuple[Tile, ...]:
    figures, say, voice = view.figures, view.voice.say, view.voice
    share = figures.arrived / figures.expected if figures.expected else 0.0
    forecast = figures.forecast
    ahead = ""
    if forecast.by is not None:
        ahead = say("d8.by", time=voice.clock(forecast.by), n=f"{forecast.arrived:,}")
    return (
        Tile(
            "arrived",
            say("d8.arrived"),
            f"{figures.arrived:,}",
            say("d8.of", n=f"{figures.expected:,}", percent=f"{100 * share:.0f}"),
            tone=OK,
            share=share,
        ),
        Tile(
            "inside",
            say("d8.inside"),
            f"{figures.inside:,}",
            note=say("d8.missing", n=f"{figures.missing_count:,}"),
        ),
        Tile("rate", say("d8.rate"), f"{forecast.rate:,.0f}", say("d8.per_ten"), _pace(view)),
        Tile("forecast", say("d8.forecast"), _complete(view), note=ahead),
    )


def _pace(view: _View) -> str:
    """The last full ten minutes, to compare the pace with."""
    done = [one for one in view.figures.intervals if not _is_now(one.starts, view.figures.at)]
    return view.voice.say("d8.last_ten", n=f"{done[-1].arrivals:,}") if done else ""


def _complete(view: _View) -> str:
    forecast, figures = view.figures.forecast, view.figures
    if figures.expected and figures.arrived >= figures.expected:
        return view.voice.say("d8.complete")
    if forecast.complete is None or (forecast.complete - figures.at).days >= 1:
        return "–"
    return view.voice.clock(forecast.complete)


def _bars(view: _View, top: int) -> tuple[Bar, ...]:
    voice, intervals = view.voice, view.figures.intervals
    every = 1 if len(intervals) <= 48 else 2 if len(intervals) <= 96 else 4
    return tuple(
        Bar(
            id=one.starts.isoformat(),
            bar_height=one.arrivals / top,
            tick=_tick(one.starts, every, voice),
            label=voice.say(
                "d8.bar", time=voice.clock(one.starts), n=one.arrivals, total=one.total
            ),
            now=_is_now(one.starts, view.figures.at),
        )
        for one in intervals
    )


def _tick(starts: datetime, every: int, voice: Voice) -> str:
    local = starts.astimezone(voice.now.tzinfo)
    return f"{local:%H:%M}" if local.minute == 0 and local.hour % every == 0 else ""


def _curve(figures: Figures) -> tuple[tuple[float, float], ...]:
    """The total at the end of each interval, beginning with what came before."""
    intervals = figures.intervals
    if not intervals:
        return ()
    whole = max(figures.expected, intervals[-1].total, 1)
    before = intervals[0].total - intervals[0].arrivals
    totals = [before, *(one.total for one in intervals)]
    return tuple((place / len(intervals), total / whole) for place, total in enumerate(totals))


def _chart_label(view: _View) -> str:
    busiest = max(view.figures.intervals, key=lambda one: one.arrivals, default=None)
    if busiest is None:
        return view.voice.say("d8.chart")
    time = view.voice.clock(busiest.starts)
    return view.voice.say("d8.chart_label", time=time, n=busiest.arrivals)


def _categories(view: _View) -> Section:
    say = view.voice.say
    largest = sorted(view.figures.categories, key=lambda one: (-one.expected, one.name))
    gauges = _shares(largest, say("d8.no_category"), view)
    return Section(say("d8.categories"), say("d8.nobody"), gauges)


def _delegations(view: _View) -> Section:
    """Those who are missing most first; guests of none are no delegation."""
    say = view.voice.say
    named = [share for share in view.figures.delegations if share.name]
    named.sort(key=lambda one: (one.arrived >= one.expected, one.arrived, one.name))
    return Section(say("d8.delegations"), say("d8.no_delegations"), _shares(named, "", view))


def _shares(shares: Iterable[Share], nameless: str, view: _View) -> tuple[Gauge, ...]:
    return tuple(
        Gauge(
            id=share.name,
            name=_named(share.name, view) or nameless,
            count=f"{share.arrived:,} / {share.expected:,}",
            share=share.arrived / share.expected if share.expected else float(share.arrived > 0),
            tone=OK if share.expected and share.arrived >= share.expected else PLAIN,
        )
        for share in shares
    )


def _named(name: str, view: _View) -> str:
    """A category that every event knows in its language, else as the organiser wrote it."""
    known = {"official", "mission", "researcher", "press", "staff", "speaker", "industry"}
    return view.voice.say(f"d8.category.{name}") if name in known else name


def _absent(view: _View) -> Section:
    say, figures = view.voice.say, view.figures
    lines = tuple(_missing(guest, view) for guest in figures.missing)
    heading = say("d8.absent", n=f"{figures.missing_count:,}")
    return Section(heading, say("d8.all_here"), lines=lines)


def _missing(guest: Guest, view: _View) -> Line:
    voice, event = view.voice, view.programme.event
    name = names.localized(guest.name_ko, names.latin(guest, event), voice.language)
    position = voice.own(guest.position_ko, guest.position_en)
    belongs = guest.delegation or names.organisation(guest, voice.language)
    rank = "" if guest.precedence is None else voice.say("d8.rank", n=guest.precedence)
    chip = voice.say("d8.vip") if guest.vip else rank
    detail = " · ".join(filter(None, (position, belongs)))
    return Line(guest.id, title=name, detail=detail, chip=chip, tone=VIP if guest.vip else PLAIN)


def _sessions(view: _View) -> Section:
    say = view.voice.say
    gauges = tuple(_fill(fill, view) for fill in view.figures.sessions)
    return Section(say("d8.sessions"), say("d8.no_sessions"), gauges)


def _fill(fill: Fill, view: _View) -> Gauge:
    session, voice = fill.session, view.voice
    places = fill.capacity or fill.expected
    share = fill.inside / places if places else 0.0
    nearly = fill.capacity is not None and share >= _SESSION_NEARLY_FULL
    starts = voice.clock(session.starts) if session.starts else ""
    title = voice.own(session.title_ko, session.title_en) or session.id
    return Gauge(
        id=session.id,
        name=f"{starts} {title}".strip(),
        count=f"{fill.inside:,} / {places:,}" if places else f"{fill.inside:,}",
        share=share,
        note=voice.say("d8.full") if fill.capacity and share >= 1 else "",
        tone=(STOP if share >= 1 else WARN) if nearly else PLAIN,
    )


def _attention(view: _View) -> Section:
    """What somebody should look at, then how the devices are."""
    lines = (*_exceptions(view), *(_device(one, view) for one in view.figures.devices))
    return Section(view.voice.say("d8.attention"), view.voice.say("d8.no_attention"), lines=lines)


def _exceptions(view: _View) -> list[Line]:
    say, found = view.voice.say, view.figures.exceptions
    lines = [
        Line(
            f"apart.{one.guest.id}.{one.checkpoint}",
            title=_name(one.guest, view),
            detail=say("d8.apart", where=_checkpoint(one.checkpoint, view)),
            chip=say("d8.look"),
            tone=WARN,
        )
        for one in found.apart
    ]
    if found.forced:
        lines.append(Line("forced", title=say("d8.forced"), chip=f"{found.forced:,}"))
    refused = sorted(found.refused.items(), key=lambda one: (-one[1], one[0]))
    return lines + [
        Line(f"refused.{why}", title=_why(why, view), chip=f"{times:,}") for why, times in refused
    ]


_WHY = frozenset(
    "cancelled pending blocked revoked ambiguous data_missing bad_signature AlreadyIn NotYet "
    "NoLonger WrongCheckpoint Full NotFound Foreign Unreadable".split()
)


def _why(why: str, view: _View) -> str:
    return view.voice.say(f"d8.why.{why}") if why in _WHY else why


def _name(guest: Guest, view: _View) -> str:
    latin = names.latin(guest, view.programme.event)
    return names.localized(guest.name_ko, latin, view.voice.language)


def _checkpoint(id_: str, view: _View) -> str:
    found = view.programme.checkpoints.get(id_)
    return (view.voice.own(found.name_ko, found.name_en) if found else "") or id_


def _device(seen: DeviceSeen, view: _View) -> Line:
    voice = view.voice
    if seen.last_scan is None:
        return Line(seen.device, title=seen.name, detail=voice.say("d8.never_scanned"))
    quiet = int((view.figures.at - seen.last_scan).total_seconds() // 60)
    detail = voice.say("d8.last_scan", time=voice.when(seen.last_scan))
    if quiet < _QUIET_MINUTES:
        return Line(seen.device, title=seen.name, detail=detail, chip=voice.say("d8.ok"), tone=OK)
    chip = voice.say("d8.quiet", n=min(quiet, 999))
    return Line(seen.device, title=seen.name, detail=detail, chip=chip, tone=WARN)


def _is_now(starts: datetime, at: datetime) -> bool:
    return 0 <= (at - starts).total_seconds() < 600


def _round_up(most: int) -> int:
    """The least of 4, 10, 20, 40, 100… that is not less, so that half of it is whole."""
    steps: Sequence[int] = (4, 10, 20, 40)
    scale = 1
    while True:
        for step in steps:
            if step * scale >= most:
                return step * scale
        scale *= 10
