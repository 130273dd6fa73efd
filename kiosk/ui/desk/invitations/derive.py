"""Derives the invitations page. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.journal.mails import SERIES, MailState
from kiosk.ui.desk.invitations.forms import check_actions, files_form, send_action, send_form
from kiosk.ui.desk.invitations.server_form import SERVER, server_form, server_line
from kiosk.ui.desk.invitations.state import FILES, InvitationsState, MailGroup, group_of
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
from kiosk.ui.desk.parts.props import (
    NO_FORM,
    OK,
    PLAIN,
    STOP,
    WARN,
    DeskAction,
    LineProps,
)
from kiosk.ui.desk.parts.words.mail_words import series_name
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.invitations.mailing import MailCandidate

_MOST_SHOWN, _SERIES_SHOWN = 300, 4
_WITHOUT_MAIL = frozenset((MailGroup.NO_ADDRESS, MailGroup.NOT_INVITED))
_TONES = {
    MailGroup.DUE: PLAIN,
    MailGroup.NOT_INVITED: PLAIN,
    MailGroup.SENT: OK,
    MailGroup.UNCERTAIN: WARN,
    MailGroup.REFUSED: STOP,
    MailGroup.BOUNCED: STOP,
    MailGroup.NO_ADDRESS: WARN,
}


def derive(state: InvitationsState, formatter: GuestFormatter) -> ListPageProps:
    """The page for its state."""
    say, localizer = formatter.say, formatter.localizer
    props = ListPageProps(say("iv.title"), progress=state.progress)
    if state.overview is None:
        return replace(props, empty=say("d7.loading"))
    props = replace(
        props, note=_note(state, localizer), lines=tuple(_lines(state, localizer)),
        actions=_actions(state, localizer), tabs=_tabs(state, localizer),
    )  # fmt: skip
    if state.opened == FILES:
        return _files(props, state, localizer)
    if state.opened == SERVER:
        return _server(props, state, localizer)
    if not state.opened:
        return replace(props, nothing=say("iv.choose"))
    return _group(props, state, formatter)


def _note(state: InvitationsState, localizer: Localizer) -> str:
    """How many of the series are sent, and through which mail server."""
    overview = state.overview
    if overview is None or not overview.server:
        return localizer.say("iv.no_server")
    sent, all_ = len(state.members(MailGroup.SENT)), len(overview.candidates)
    values = {"n": sent, "all": all_, "server": overview.server}
    return localizer.say("iv.note", **values)


def _tabs(state: InvitationsState, localizer: Localizer) -> tuple[DeskAction, ...]:
    """The series of e-mails, of which one is shown."""
    return tuple(
        DeskAction(f"series.{one}", series_name(one, localizer), chosen=one == state.series)
        for one in SERIES[:_SERIES_SHOWN]
    )


def _lines(state: InvitationsState, localizer: Localizer) -> Iterator[LineProps]:
    for group in MailGroup:
        count = len(state.members(group))
        yield LineProps(
            group.value,
            title=localizer.say(f"iv.group.{group}"),
            detail=localizer.say(f"iv.about.{group}"),
            chip=str(count),
            tone=_TONES[group] if count else PLAIN,
            chosen=state.opened == group,
        )
    yield LineProps(
        FILES,
        title=localizer.say("iv.files"),
        detail=localizer.say("iv.files.about"),
        chosen=state.opened == FILES,
    )
    if state.may_set_up:
        yield server_line(state, localizer)


def _actions(state: InvitationsState, localizer: Localizer) -> tuple[DeskAction, ...]:
    if state.progress < 0:
        if state.opened == MailGroup.UNCERTAIN and state.members(state.opened):
            return check_actions(state, localizer)
        is_other = state.opened in (FILES, SERVER)
        return () if is_other else (send_action(state, localizer),)
    if state.is_writing or state.is_connecting:
        return ()
    return (DeskAction("pause", localizer.say("iv.pause"), "Ctrl+P", kind="primary"),)


def _files(props: ListPageProps, state: InvitationsState, localizer: Localizer) -> ListPageProps:
    is_busy = state.progress >= 0
    said = state.notice if not is_busy else None
    return replace(
        props,
        heading=localizer.say("iv.files"),
        remark=localizer.say(said or "iv.files.remark"),
        form=NO_FORM if is_busy else files_form(state, localizer),
    )


def _server(props: ListPageProps, state: InvitationsState, localizer: Localizer) -> ListPageProps:
    is_busy = state.progress >= 0
    said = "iv.server.connecting" if state.is_connecting else "iv.server.testing"
    return replace(
        props,
        progress=-1.0,
        heading=localizer.say("iv.server"),
        remark=localizer.say(said if is_busy else state.notice or "iv.server.remark"),
        form=NO_FORM if is_busy else server_form(state, localizer),
    )


def _group(
    props: ListPageProps, state: InvitationsState, formatter: GuestFormatter
) -> ListPageProps:
    localizer = formatter.localizer
    members = state.members(state.opened)
    is_due, is_busy = state.opened == MailGroup.DUE, state.progress >= 0
    items = [_member(one, state, formatter) for one in members[:_MOST_SHOWN]]
    if len(members) > _MOST_SHOWN:
        more = localizer.say("iv.more", n=len(members) - _MOST_SHOWN)
        items.append(LineProps("more", NOT_TICKABLE, more))
    return replace(
        props,
        heading=localizer.say(f"iv.group.{state.opened}"),
        remark=_remark(state, localizer),
        items=tuple(items),
        nothing="" if is_due or items else localizer.say("iv.nobody"),
        form=send_form(state, formatter) if is_due and not is_busy else NO_FORM,
    )


def _remark(state: InvitationsState, localizer: Localizer) -> str:
    """What goes on, what the last run came to, or what to do with the group."""
    if state.progress >= 0:
        return localizer.say("iv.sending", done=state.handled, n=state.total)
    if state.opened == MailGroup.DUE and state.notice:
        return localizer.say(state.notice)
    if state.opened == MailGroup.DUE and state.overview and not state.overview.tested:
        # Without a mail server the note of the page says so.
        return localizer.say("iv.test_first") if state.overview.server else ""
    return localizer.say(f"iv.do.{state.opened}")


def _member(one: MailCandidate, state: InvitationsState, formatter: GuestFormatter) -> LineProps:
    """A guest, their address, and when or why; of several uncertain ones some are ticked."""
    guest, last = one.guest, one.last
    chip, tone = _chip(one, formatter.localizer)
    details = (formatter.organisation(guest), guest.email)
    return LineProps(
        f"guest:{guest.id}",
        "" if state.is_tickable else NOT_TICKABLE,
        formatter.name(guest) or one.name,
        DOT.join(filter(None, details)),
        formatter.localizer.when(last.at) if last else "",
        chip,
        tone,
        chosen=state.is_tickable and guest.id in state.ticked,
    )


def _chip(one: MailCandidate, localizer: Localizer) -> tuple[str, str]:
    """What is special about a guest: a reply of the mail server, or the reason for no e-mail."""
    last = one.last
    if last is not None and last.reply and last.state is not MailState.SENT:
        tone = WARN if last.state is MailState.DEFERRED else STOP
        return localizer.say("iv.reply", reply=last.reply), tone
    if group_of(one) in _WITHOUT_MAIL:
        return localizer.say(f"iv.why.{one.next}"), PLAIN
    return "", PLAIN
