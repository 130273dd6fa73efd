"""The parts of a guest's screen as QML sees them."""

from __future__ import annotations

from PySide6.QtQml import QmlElement

from kiosk.ui.attendee.cards import contents
from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class HostLookViewModel(PropsViewModel[contents.HostLook]):
    """The host's colour and pictures."""

    blank = contents.HostLook()


@QmlElement
class BandLineViewModel(PropsViewModel[contents.BandLine]):
    """A line of the band."""

    blank = contents.BandLine()


@QmlElement
class ColourBandViewModel(PropsViewModel[contents.ColourBand]):
    """The coloured band."""

    blank = contents.ColourBand()
    nested = (BandLineViewModel,)


@QmlElement
class EventHeadViewModel(PropsViewModel[contents.EventHead]):
    """The head of the first screen."""

    blank = contents.EventHead()


@QmlElement
class NowCardViewModel(PropsViewModel[contents.NowCard]):
    """What is on now or comes next."""

    blank = contents.NowCard()


@QmlElement
class TableHeroViewModel(PropsViewModel[contents.TableHero]):
    """The guest's table, shown large."""

    blank = contents.TableHero()


@QmlElement
class CompanyCardViewModel(PropsViewModel[contents.CompanyCard]):
    """Who else sits at the guest's table."""

    blank = contents.CompanyCard()


@QmlElement
class LineCardViewModel(PropsViewModel[contents.LineCard]):
    """One line to be pressed."""

    blank = contents.LineCard()


@QmlElement
class ScanHintViewModel(PropsViewModel[contents.ScanHint]):
    """A short advice."""

    blank = contents.ScanHint()


@QmlElement
class ScanCardViewModel(PropsViewModel[contents.ScanCard]):
    """How to scan."""

    blank = contents.ScanCard()
    nested = (ScanHintViewModel,)


@QmlElement
class TicketCardViewModel(PropsViewModel[contents.TicketCard]):
    """A number to show at the desk."""

    blank = contents.TicketCard()


@QmlElement
class StepRowViewModel(PropsViewModel[contents.StepRow]):
    """A step of a call for staff."""

    blank = contents.StepRow()


@QmlElement
class WayCardViewModel(PropsViewModel[contents.WayCard]):
    """A place to go to."""

    blank = contents.WayCard()


@QmlElement
class PastSessionsViewModel(PropsViewModel[contents.PastSessions]):
    """What is over of a day."""

    blank = contents.PastSessions()


@QmlElement
class TimelineEntryViewModel(PropsViewModel[contents.TimelineEntry]):
    """A session or round of a day."""

    blank = contents.TimelineEntry()


@QmlElement
class QrCardViewModel(PropsViewModel[contents.QrCard]):
    """A QR code for the guest's phone."""

    blank = contents.QrCard()


@QmlElement
class ScreenNoticeViewModel(PropsViewModel[contents.ScreenNotice]):
    """A strip that informs."""

    blank = contents.ScreenNotice()
