"""Columns of the event sheet for what guests' screens show and ask, and for invitations."""

from __future__ import annotations

from kiosk.exchange.importing.columns.columns import ImportColumn
from kiosk.exchange.importing.values.cell_values import read_flag
from kiosk.exchange.importing.values.event_settings import (
    read_calendar_url,
    read_colour,
    read_file_name,
    read_invitation,
    read_invitation_subject,
)
from kiosk.exchange.importing.values.track_colours import read_tracks

SCREENS = (
    ImportColumn("tracks", "트랙표기|트랙색|트랙", "Tracks|track colours|track names", read_tracks),
    ImportColumn("colour", "대표색|주최색|브랜드색", "Colour|color|brand colour", read_colour),
    ImportColumn("logo", "로고|로고파일", "Logo|logo file", read_file_name),
    ImportColumn(
        "logo_dark", "어두운바탕로고|로고밝은색", "Logo on dark|white logo", read_file_name
    ),
    ImportColumn("pattern", "무늬|배경무늬", "Pattern|pattern file", read_file_name),
    ImportColumn(
        "calendar_url", "일정주소|캘린더주소", "Calendar URL|calendar address", read_calendar_url
    ),
    ImportColumn(
        "confirm_badge",
        "배지이름확인|출력전이름확인",
        "Confirm badge|confirm name before printing",
        read_flag,
    ),
    ImportColumn(
        "hide_tablemates",
        "동석자비표시|동석자숨김|동석자미표시",
        "No table companions|hide table companions",
        read_flag,
    ),
)
INVITATIONS = (
    ImportColumn(
        "invitation_ko",
        "초대문|초대장문구|초대글",
        "Invitation text|text of the invitation|invitation letter",
        read_invitation,
        latin="invitation_en",
    ),
    ImportColumn(
        "invitation_subject_ko",
        "초대메일제목|초대장제목|초대이메일제목",
        "Invitation subject|subject of the invitation|e-mail subject",
        read_invitation_subject,
        latin="invitation_subject_en",
    ),
)
