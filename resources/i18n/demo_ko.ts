<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>demo</name>
    <message id="demo.1">
        <source>Researcher: greeted in Korean with her title; My day, a table in both rounds</source>
        <translation>연구책임자. 한국어와 직함으로 인사, 내 일정과 두 라운드의 테이블</translation>
    </message>
    <message id="demo.2">
        <source>Ambassador: H.E. above the name; a note for staff that the kiosk does not show</source>
        <translation>대사. 이름 위에 H.E., 키오스크에는 나오지 않는 직원용 메모</translation>
    </message>
    <message id="demo.3">
        <source>Has a greeting of his own</source>
        <translation>따로 정한 인사말</translation>
    </message>
    <message id="demo.4">
        <source>A name of sixty characters</source>
        <translation>예순 글자 이름</translation>
    </message>
    <message id="demo.5">
        <source>Has a namesake in the same mission</source>
        <translation>같은 공관에 동명이인이 있음</translation>
    </message>
    <message id="demo.6">
        <source>The namesake: another person, another table</source>
        <translation>그 동명이인. 다른 사람, 다른 테이블</translation>
    </message>
    <message id="demo.7">
        <source>Greeted in English; Arabic spelling kept beside the Latin one</source>
        <translation>영어로 인사. 아랍 문자 이름도 함께 보관</translation>
    </message>
    <message id="demo.8">
        <source>Pending, but marked valid: admitted</source>
        <translation>대기 상태지만 유효로 표시되어 입장</translation>
    </message>
    <message id="demo.9">
        <source>Pending: please come to the desk, with a number and no reason</source>
        <translation>대기. 이유 없이 번호와 함께 안내 데스크로</translation>
    </message>
    <message id="demo.10">
        <source>Cancelled: please come to the desk</source>
        <translation>취소. 안내 데스크로</translation>
    </message>
    <message id="demo.11">
        <source>Blocked: please come to the desk</source>
        <translation>차단. 안내 데스크로</translation>
    </message>
    <message id="demo.12">
        <source>Valid from the afternoon on: before that, not yet</source>
        <translation>오후부터 유효. 그 전에는 아직 입장할 수 없음</translation>
    </message>
    <message id="demo.13">
        <source>Uses a wheelchair: staff are told</source>
        <translation>휠체어 사용. 직원에게만 알림</translation>
    </message>
    <message id="demo.14">
        <source>Press: admitted at the main entrance, not enrolled in Session 4</source>
        <translation>언론. 중앙 출입구는 입장, 세션 4는 신청하지 않음</translation>
    </message>
    <message id="demo.foreign">
        <source>A code of another event</source>
        <translation>다른 행사의 코드</translation>
    </message>
    <message id="demo.unknown">
        <source>Some other QR code: no registration found</source>
        <translation>아무 QR. 등록 정보 없음</translation>
    </message>
    <message id="demo.title">
        <source>K-Science and Technology Global Forum: codes to try</source>
        <translation>K-과학기술 글로벌 포럼 시연용 코드</translation>
    </message>
</context>
</TS>
