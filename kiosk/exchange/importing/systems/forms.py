"""Answers to forms, whose headers, except the first, are the organiser's own questions."""

from __future__ import annotations

from kiosk.exchange.importing.systems.profile import Profile

_GOOGLES = (
    "Timestamp|타임스탬프|Zeitstempel|Horodateur|Marca temporal|タイムスタンプ|时间戳记|時間戳記"
)
_NAVERS = "응답일시|응답시간|응답시각|제출일시|제출시간|응답제출일시|참여일시|설문응답일시"
# Comments next to an answer are accessibility needs.
_NEEDS = (
    "비고|요청사항|특이사항|기타요청사항|기타사항|기타문의|남기실말씀|하고싶은말"
    "|notes|remarks|special requests|special requirements|dietary requirements"
    "|dietary restrictions|comments"
)
_CONSENT = r"동의|consent|i agree|privacy|개인정보|초상권|^점수$|^score$"

GOOGLE = Profile(
    system="Google Forms",
    needs=(_GOOGLES,),
    columns=(("accessibility", _NEEDS),),
    ignored=_GOOGLES,
    ignored_questions=_CONSENT,
    names_people=True,
)
NAVER = Profile(
    system="네이버 폼",
    needs=(_NAVERS,),
    columns=(("accessibility", _NEEDS),),
    ignored=f"{_NAVERS}|응답자ID|참여자ID|응답번호|IP|IP주소",
    ignored_questions=_CONSENT,
    names_people=True,
)
