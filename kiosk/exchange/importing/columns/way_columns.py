"""Columns of the ways from checkpoints to rooms and to the help desk."""

from __future__ import annotations

from kiosk.exchange.importing.columns.columns import ImportColumn
from kiosk.exchange.importing.values import cell_values
from kiosk.exchange.importing.values.arrows import read_arrow, read_way_line

WAYS = (
    ImportColumn(
        "checkpoint",
        "체크포인트|체크포인트코드|출발|출입구|키오스크|어디서",
        "Checkpoint|checkpoint id|from|gate|kiosk",
    ),
    ImportColumn(
        "room", "장소|도착|회의실|룸|홀|목적지|어디로", "Room|to|destination|venue|hall|room id"
    ),
    ImportColumn("arrow", "화살표|방향", "Arrow|direction", read_arrow),
    ImportColumn(
        "line_ko",
        "안내문|가는길|길안내|안내",
        "Directions|way|text|line|instruction",
        read_way_line,
        latin="line_en",
    ),
)
TO_DESK = (
    ImportColumn(
        "desk_arrow", "데스크방향|안내데스크방향", "Desk arrow|desk direction", read_arrow
    ),
    ImportColumn(
        "desk_metres",
        "데스크거리|안내데스크거리",
        "Desk distance|desk metres|distance to desk",
        cell_values.read_count,
    ),
    ImportColumn(
        "desk_way_ko",
        "데스크가는길|안내데스크가는길",
        "Desk way|way to desk|directions to desk",
        read_way_line,
        latin="desk_way_en",
    ),
)
