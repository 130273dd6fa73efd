<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>front</name>
    <message id="front.page.find">
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message id="front.search.label">
        <source>Search name, organisation, last 4 digits</source>
        <translation>이름, 소속, 전화번호 끝 네 자리로 찾기</translation>
    </message>
    <message id="front.language.ko">
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
    <message id="front.language.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="front.dark">
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message id="front.light">
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message id="front.lock">
        <source>Lock the screen</source>
        <translation>화면 잠금</translation>
    </message>
    <message id="front.role.volunteer">
        <source>Volunteer</source>
        <translation>자원봉사</translation>
    </message>
    <message id="front.role.desk">
        <source>Desk</source>
        <translation>안내 데스크</translation>
    </message>
    <message id="front.role.protocol">
        <source>Protocol</source>
        <translation>의전</translation>
    </message>
    <message id="front.role.admin">
        <source>Admin</source>
        <translation>관리자</translation>
    </message>
    <message id="front.scan.ready">
        <source>Scan ready</source>
        <translation>스캔 준비</translation>
    </message>
    <message id="front.store.ok">
        <source>Saved</source>
        <translation>저장 정상</translation>
    </message>
    <message id="front.store.opening">
        <source>Opening</source>
        <translation>여는 중</translation>
    </message>
    <message id="front.store.broken">
        <source>Not saving</source>
        <translation>저장 멈춤</translation>
    </message>
    <message id="front.store.again">
        <source>Saving works again. Please look once more at what you did last</source>
        <translation>다시 저장할 수 있습니다. 방금 하던 일을 한 번 더 확인해 주세요</translation>
    </message>
    <message id="front.unexpected">
        <source>That could not be finished. Look at the screen and try again</source>
        <translation>방금 한 일을 마치지 못했습니다. 화면을 확인하고 다시 해 주세요</translation>
    </message>
    <message id="front.lock.broken">
        <source>The event's store cannot be opened</source>
        <translation>행사 자료를 열 수 없습니다</translation>
    </message>
    <message id="front.lock.opening">
        <source>Opening the event's store</source>
        <translation>행사 자료를 여는 중입니다</translation>
    </message>
    <message id="front.lock.title">
        <source>Who are you?</source>
        <translation>누구십니까?</translation>
    </message>
    <message id="front.lock.text">
        <source>Choose your name and type your PIN</source>
        <translation>이름을 고르고 PIN을 입력해 주세요</translation>
    </message>
    <message id="front.lock.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="front.lock.unlock">
        <source>Unlock</source>
        <translation>열기</translation>
    </message>
    <message id="front.lock.wait">
        <source>The PIN was wrong several times. Try again in {seconds} s</source>
        <translation>PIN이 여러 번 맞지 않았습니다. {seconds}초 뒤에 다시 입력해 주세요</translation>
    </message>
    <message id="front.setup.title">
        <source>Make the first admin</source>
        <translation>첫 관리자 만들기</translation>
    </message>
    <message id="front.setup.text">
        <source>Whoever opens this event's desk first becomes its admin. There is no preset PIN: choose one</source>
        <translation>이 행사의 데스크를 처음 여는 분이 관리자가 됩니다. 정해진 PIN은 없으니 새로 정해 주세요</translation>
    </message>
    <message id="front.setup.name">
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message id="front.setup.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="front.setup.pin.hint">
        <source>At least 6 digits</source>
        <translation>숫자 6자리 이상</translation>
    </message>
    <message id="front.setup.again">
        <source>PIN once more</source>
        <translation>PIN 다시 입력</translation>
    </message>
    <message id="front.setup.submit">
        <source>Begin as admin</source>
        <translation>관리자로 시작</translation>
    </message>
    <message id="front.setup.differ">
        <source>The two PINs differ. Type them again</source>
        <translation>두 PIN이 서로 다릅니다. 다시 입력해 주세요</translation>
    </message>
</context>
</TS>
