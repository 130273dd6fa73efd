<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>desk</name>
    <message id="desk.page.find">
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message id="desk.search.label">
        <source>Search name, organisation, last 4 digits</source>
        <translation>이름, 소속, 전화번호 끝 네 자리로 찾기</translation>
    </message>
    <message id="desk.language.ko">
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
    <message id="desk.language.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="desk.dark">
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message id="desk.light">
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message id="desk.lock">
        <source>Lock the screen</source>
        <translation>화면 잠금</translation>
    </message>
    <message id="desk.switch.title">
        <source>Where does this desk check in?</source>
        <translation>이 데스크의 체크인 장소</translation>
    </message>
    <message id="desk.switch.text">
        <source>A digit or Enter chooses. This device keeps it for the next start</source>
        <translation>숫자 또는 Enter로 고릅니다. 이 기기에서 다음에 시작할 때도 유지됩니다</translation>
    </message>
    <message id="desk.switch.done">
        <source>This desk now checks in at {where}</source>
        <translation>이제 {where}에서 체크인합니다</translation>
    </message>
    <message id="desk.role.volunteer">
        <source>Volunteer</source>
        <translation>자원봉사</translation>
    </message>
    <message id="desk.role.desk">
        <source>Desk</source>
        <translation>안내 데스크</translation>
    </message>
    <message id="desk.role.protocol">
        <source>Protocol</source>
        <translation>의전</translation>
    </message>
    <message id="desk.role.admin">
        <source>Admin</source>
        <translation>관리자</translation>
    </message>
    <message id="desk.role.other">
        <source>Unknown role ({value})</source>
        <translation>알 수 없는 역할({value})</translation>
    </message>
    <message id="desk.scan.ready">
        <source>Scan ready</source>
        <translation>스캔 준비</translation>
    </message>
    <message id="desk.store.ok">
        <source>Saved</source>
        <translation>저장 정상</translation>
    </message>
    <message id="desk.peers">
        <source>{linked} of {all:device/devices}</source>
        <translation>기기 {all}대 중 {linked}대 연결</translation>
    </message>
    <message id="desk.hub.connected">
        <source>hub connected</source>
        <translation>허브 연결됨</translation>
    </message>
    <message id="desk.hub.found">
        <source>looking for the hub</source>
        <translation>허브 찾는 중</translation>
    </message>
    <message id="desk.hub.dead">
        <source>hub does not answer</source>
        <translation>허브 응답 없음</translation>
    </message>
    <message id="desk.hub.refused">
        <source>hub refuses</source>
        <translation>허브가 거부함</translation>
    </message>
    <message id="desk.hub.waiting">
        <source>hub does not know this device yet</source>
        <translation>허브가 이 기기를 아직 모름</translation>
    </message>
    <message id="desk.hub.full">
        <source>hub is full</source>
        <translation>허브 디스크 가득 참</translation>
    </message>
    <message id="desk.hub.copy">
        <source>this store is used twice</source>
        <translation>저장소가 두 곳에서 쓰임</translation>
    </message>
    <message id="desk.hub.revoked_here">
        <source>hub says this device is revoked</source>
        <translation>허브가 이 기기를 해지로 봄</translation>
    </message>
    <message id="desk.hub.other_event">
        <source>hub is of another event</source>
        <translation>다른 행사의 허브</translation>
    </message>
    <message id="desk.peers.waiting">
        <source>{n} waiting</source>
        <translation>{n}건 대기</translation>
    </message>
    <message id="desk.peers.loading">
        <source>still loading {n}</source>
        <translation>{n}건 불러오는 중</translation>
    </message>
    <message id="desk.peers.last">
        <source>exchanged {age}</source>
        <translation>{age} 교환</translation>
    </message>
    <message id="desk.peers.clock">
        <source>a clock is wrong</source>
        <translation>시계 다름</translation>
    </message>
    <message id="desk.peers.own_clock">
        <source>this clock is wrong</source>
        <translation>이 기기 시계 다름</translation>
    </message>
    <message id="desk.store.opening">
        <source>Opening</source>
        <translation>여는 중</translation>
    </message>
    <message id="desk.store.broken">
        <source>Not saving</source>
        <translation>저장 멈춤</translation>
    </message>
    <message id="desk.store.again">
        <source>Saving works again. Please look once more at what you did last</source>
        <translation>다시 저장할 수 있습니다. 방금 하던 일을 한 번 더 확인해 주세요</translation>
    </message>
    <message id="desk.unexpected">
        <source>That could not be finished. Look at the screen and try again</source>
        <translation>방금 한 일을 마치지 못했습니다. 화면을 확인하고 다시 해 주세요</translation>
    </message>
    <message id="desk.lock.broken">
        <source>The event’s store cannot be opened</source>
        <translation>행사 자료를 열 수 없습니다</translation>
    </message>
    <message id="desk.lock.opening">
        <source>Opening the event’s store</source>
        <translation>행사 자료를 여는 중입니다</translation>
    </message>
    <message id="desk.lock.title">
        <source>Who are you?</source>
        <translation>누구십니까?</translation>
    </message>
    <message id="desk.lock.text">
        <source>Type the first letters of your name, then your PIN</source>
        <translation>이름의 첫 글자를 입력하고 PIN을 입력해 주세요</translation>
    </message>
    <message id="desk.lock.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="desk.lock.unlock">
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message id="desk.lock.wait">
        <source>The PIN was wrong several times. Try again in {seconds} s</source>
        <translation>PIN이 여러 번 맞지 않았습니다. {seconds}초 뒤에 다시 입력해 주세요</translation>
    </message>
    <message id="desk.lock.letters">
        <source>First letters of your name</source>
        <translation>이름의 첫 글자</translation>
    </message>
    <message id="desk.lock.unknown">
        <source>Nobody has worked on this machine yet</source>
        <translation>아직 이 기기에서 일한 사람이 없습니다</translation>
    </message>
    <message id="desk.lock.nobody">
        <source>Nobody of that name works here</source>
        <translation>그런 이름으로 일하는 사람이 없습니다</translation>
    </message>
    <message id="desk.quit.title">
        <source>Quit the desk?</source>
        <translation>데스크를 끝낼까요?</translation>
    </message>
    <message id="desk.quit.text">
        <source>To quit, choose your name and type your PIN. Other desks and kiosks go on</source>
        <translation>끝내려면 이름을 고르고 PIN을 입력해 주세요. 다른 데스크와 키오스크는 계속 쓸 수 있습니다</translation>
    </message>
    <message id="desk.quit.unlock">
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message id="desk.quit.stay">
        <source>Do not quit</source>
        <translation>끝내지 않기</translation>
    </message>
    <message id="desk.setup.title">
        <source>Make the first admin</source>
        <translation>첫 관리자 만들기</translation>
    </message>
    <message id="desk.setup.text">
        <source>Whoever opens this event’s desk first becomes its admin. There is no preset PIN: choose one</source>
        <translation>이 행사의 데스크를 처음 여는 분이 관리자가 됩니다. 정해진 PIN은 없으니 새로 정해 주세요</translation>
    </message>
    <message id="desk.setup.name">
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message id="desk.setup.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="desk.setup.pin.hint">
        <source>At least 6 digits</source>
        <translation>숫자 6자리 이상</translation>
    </message>
    <message id="desk.setup.again">
        <source>PIN once more</source>
        <translation>PIN 다시 입력</translation>
    </message>
    <message id="desk.setup.submit">
        <source>Begin as admin</source>
        <translation>관리자로 시작</translation>
    </message>
    <message id="desk.setup.differ">
        <source>The two PINs differ. Type them again</source>
        <translation>두 PIN이 서로 다릅니다. 다시 입력해 주세요</translation>
    </message>
    <message id="desk.yes">
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message id="desk.no">
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message id="desk.cancel">
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message id="desk.table">
        <source>Table {table}</source>
        <translation>{table}번 테이블</translation>
    </message>
    <message id="desk.unseated">
        <source>No seat</source>
        <translation>자리 미배정</translation>
    </message>
    <message id="desk.change">
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message id="desk.not_allowed">
        <source>Your role may not do this. Ask protocol or an admin</source>
        <translation>이 일은 다른 권한이 있는 직원이 할 수 있습니다. 관리자나 의전 담당에게 요청해 주세요</translation>
    </message>
    <message id="desk.status.in">
        <source>In</source>
        <translation>체크인</translation>
    </message>
    <message id="desk.status.out">
        <source>Left</source>
        <translation>퇴장</translation>
    </message>
    <message id="desk.status.expected">
        <source>Not arrived</source>
        <translation>미도착</translation>
    </message>
    <message id="desk.status.confirmed">
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message id="desk.status.pending">
        <source>Check</source>
        <translation>확인 필요</translation>
    </message>
    <message id="desk.status.other">
        <source>Unknown status ({value})</source>
        <translation>알 수 없는 상태({value})</translation>
    </message>
    <message id="desk.status.cancelled">
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message id="desk.status.blocked">
        <source>Blocked</source>
        <translation>차단됨</translation>
    </message>
    <message id="desk.chip.vip">
        <source>VIP</source>
        <translation>주요 인사</translation>
    </message>
    <message id="desk.chip.walk_in">
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message id="desk.chip.erased">
        <source>Personal data erased</source>
        <translation>개인정보 삭제됨</translation>
    </message>
    <message id="desk.chip.from_pass">
        <source>Known from the pass only</source>
        <translation>초대장으로만 확인</translation>
    </message>
    <message id="desk.chip.hide_from_search">
        <source>Hidden at kiosks</source>
        <translation>키오스크 검색 제외</translation>
    </message>
    <message id="desk.list.empty">
        <source>Whom are you looking for?</source>
        <translation>누구를 찾으십니까?</translation>
    </message>
    <message id="desk.list.empty.text">
        <source>Type a name, an organisation, the last 4 digits or a code, or scan a QR code</source>
        <translation>이름, 초성, 소속, 전화번호 끝 네 자리, 코드로 찾거나 QR을 스캔해 주세요</translation>
    </message>
    <message id="desk.list.none">
        <source>Nobody found for {text}</source>
        <translation>{text:으로/로} 찾은 분이 없습니다</translation>
    </message>
    <message id="desk.list.none.text">
        <source>Try the name in Latin letters or the organisation. Somebody who is not registered can be registered as a walk-in</source>
        <translation>영문 이름이나 소속으로도 찾아보세요. 등록하지 않은 분은 현장 등록할 수 있습니다</translation>
    </message>
    <message id="desk.list.shown">
        <source>{n} of {total}</source>
        <translation>{total}명 중 {n}명</translation>
    </message>
    <message id="desk.list.more">
        <source>{n} shown, more match</source>
        <translation>{n}명 표시, 더 있음</translation>
    </message>
    <message id="desk.list.all">
        <source>Show all in the list</source>
        <translation>목록에서 모두 보기</translation>
    </message>
    <message id="desk.card.none">
        <source>Nobody selected</source>
        <translation>선택한 분이 없습니다</translation>
    </message>
    <message id="desk.card.none.text">
        <source>Choose somebody from the list or scan a code: everything about them appears here</source>
        <translation>목록에서 고르거나 코드를 스캔하면 여기에 모든 정보가 나옵니다</translation>
    </message>
    <message id="desk.card.seats">
        <source>Tables by round</source>
        <translation>라운드별 테이블</translation>
    </message>
    <message id="desk.card.namesakes">
        <source>Also called {name}</source>
        <translation>{name:과/와} 이름이 같은 분</translation>
    </message>
    <message id="desk.card.tickets">
        <source>Desk tickets</source>
        <translation>데스크 번호표</translation>
    </message>
    <message id="desk.card.notes">
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message id="desk.card.note">
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message id="desk.card.facts">
        <source>Details</source>
        <translation>정보</translation>
    </message>
    <message id="desk.card.only_english">
        <source>only the English name is listed</source>
        <translation>영문명만 등록됨</translation>
    </message>
    <message id="desk.card.codes">
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message id="desk.card.photo">
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message id="desk.card.photo.remove">
        <source>Take away</source>
        <translation>사진 지우기</translation>
    </message>
    <message id="desk.card.sessions">
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message id="desk.card.sessions.change">
        <source>Change enrolment</source>
        <translation>참가 세션 변경</translation>
    </message>
    <message id="desk.card.badge">
        <source>Badge</source>
        <translation>배지</translation>
    </message>
    <message id="desk.card.merged">
        <source>Merged records</source>
        <translation>합친 기록</translation>
    </message>
    <message id="desk.party.title">
        <source>Companions: {here} of {n} here</source>
        <translation>동반자: {n}명 중 {here}명 체크인</translation>
    </message>
    <message id="desk.party.with">
        <source>Comes with</source>
        <translation>함께 오는 주빈</translation>
    </message>
    <message id="desk.party.all">
        <source>Check in all ({n})</source>
        <translation>모두 체크인 ({n}명)</translation>
    </message>
    <message id="desk.party.print">
        <source>Print their badges</source>
        <translation>배지 모두 출력</translation>
    </message>
    <message id="desk.party.companion_in">
        <source>Check in</source>
        <translation>체크인</translation>
    </message>
    <message id="desk.party.companion_undo">
        <source>Undo</source>
        <translation>체크인 취소</translation>
    </message>
    <message id="desk.party.add">
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message id="desk.party.ask">
        <source>Companion of {name}</source>
        <translation>{name:과/와} 함께 온 동반자</translation>
    </message>
    <message id="desk.party.ask.text">
        <source>Gets a code and a badge of their own, and what the guest is enrolled in. Check them in on the card afterwards.</source>
        <translation>자신의 코드와 배지를 받고 주빈과 같은 세션에 등록됩니다. 추가한 뒤 카드에서 체크인하세요.</translation>
    </message>
    <message id="desk.party.name">
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message id="desk.party.name.hint">
        <source>Leave empty if it is not known</source>
        <translation>모르면 비워 두세요</translation>
    </message>
    <message id="desk.card.history">
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message id="desk.card.history.count">
        <source>{n} entries</source>
        <translation>기록 {n}건</translation>
    </message>
    <message id="desk.card.history.show">
        <source>Show</source>
        <translation>펼치기</translation>
    </message>
    <message id="desk.card.history.hide">
        <source>Hide</source>
        <translation>접기</translation>
    </message>
    <message id="desk.code.valid">
        <source>Valid</source>
        <translation>사용 중</translation>
    </message>
    <message id="desk.code.revoked">
        <source>Revoked</source>
        <translation>폐기됨</translation>
    </message>
    <message id="desk.session.cancelled">
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message id="desk.session.full">
        <source>Full</source>
        <translation>정원 참</translation>
    </message>
    <message id="desk.session.inside">
        <source>{a} of {b} inside</source>
        <translation>{b}명 중 {a}명 입장</translation>
    </message>
    <message id="desk.session.number">
        <source>Waiting no. {n}</source>
        <translation>대기 {n}번</translation>
    </message>
    <message id="desk.session.wait">
        <source>Waiting list</source>
        <translation>대기자 명단</translation>
    </message>
    <message id="desk.stands.early">
        <source>Admitted from {when}</source>
        <translation>{when}부터 입장할 수 있습니다</translation>
    </message>
    <message id="desk.stands.late">
        <source>Admission ended at {when}</source>
        <translation>{when}에 입장이 끝났습니다</translation>
    </message>
    <message id="desk.stands.full">
        <source>Full: {capacity} people</source>
        <translation>정원 {capacity}명이 찼습니다</translation>
    </message>
    <message id="desk.stands.wrong">
        <source>This entrance is not for them</source>
        <translation>이 입구를 이용하지 않는 분입니다</translation>
    </message>
    <message id="desk.stands.wrong.next">
        <source>This entrance is not for them. Next: {when} {title}</source>
        <translation>이 입구를 이용하지 않는 분입니다. 다음 일정은 {when} {title}</translation>
    </message>
    <message id="desk.stands.forced">
        <source>Let in anyway: {why}</source>
        <translation>사유 적고 입장: {why}</translation>
    </message>
    <message id="desk.stands.refused">
        <source>Refused {when} · {where}: {why}</source>
        <translation>{when} {where}에서 입장 거절: {why}</translation>
    </message>
    <message id="desk.reason.cancelled">
        <source>The registration was cancelled</source>
        <translation>등록이 취소되었습니다</translation>
    </message>
    <message id="desk.reason.pending">
        <source>The registration is not confirmed yet</source>
        <translation>등록이 아직 확정되지 않았습니다</translation>
    </message>
    <message id="desk.reason.blocked">
        <source>Entry is blocked</source>
        <translation>입장이 차단된 분입니다</translation>
    </message>
    <message id="desk.reason.revoked">
        <source>The code was revoked</source>
        <translation>폐기된 코드입니다</translation>
    </message>
    <message id="desk.reason.unknown_status">
        <source>This version does not know their status</source>
        <translation>이 버전이 모르는 등록 상태입니다</translation>
    </message>
    <message id="desk.reason.other">
        <source>A reason that this version does not know ({value})</source>
        <translation>이 버전이 모르는 이유입니다({value})</translation>
    </message>
    <message id="desk.reason.ambiguous">
        <source>Two people hold this code</source>
        <translation>두 사람이 쓰는 코드입니다</translation>
    </message>
    <message id="desk.reason.data_missing">
        <source>Data are missing</source>
        <translation>정보가 누락되었습니다</translation>
    </message>
    <message id="desk.reason.bad_signature">
        <source>The code’s signature does not verify</source>
        <translation>서명을 확인할 수 없는 코드입니다</translation>
    </message>
    <message id="desk.reason.clock">
        <source>It depends on a scan whose time cannot be right: look whether they were in</source>
        <translation>시각이 잘못된 스캔 기록이 있습니다. 실제로 들어와 있는 분인지 확인해 주세요</translation>
    </message>
    <message id="desk.doubt.far">
        <source>Its time is far from the event: the clock was wrong</source>
        <translation>행사 날짜와 동떨어진 시각: 시계가 틀렸습니다</translation>
    </message>
    <message id="desk.doubt.behind">
        <source>Its clock was behind what had been recorded before</source>
        <translation>먼저 기록된 것보다 늦은 시계로 기록되었습니다</translation>
    </message>
    <message id="desk.doubt.ahead">
        <source>Its time is in the future</source>
        <translation>아직 오지 않은 시각입니다</translation>
    </message>
    <message id="desk.doubt.other">
        <source>Its time is in doubt ({value})</source>
        <translation>시각이 의심스럽습니다({value})</translation>
    </message>
    <message id="desk.outcome.Admitted">
        <source>In</source>
        <translation>체크인</translation>
    </message>
    <message id="desk.outcome.Left">
        <source>Left</source>
        <translation>퇴장</translation>
    </message>
    <message id="desk.outcome.AlreadyIn">
        <source>Already in</source>
        <translation>이미 체크인</translation>
    </message>
    <message id="desk.outcome.NotYet">
        <source>Too early</source>
        <translation>시작 전</translation>
    </message>
    <message id="desk.outcome.NoLonger">
        <source>Too late</source>
        <translation>마감</translation>
    </message>
    <message id="desk.outcome.WrongCheckpoint">
        <source>Other entrance</source>
        <translation>다른 입구</translation>
    </message>
    <message id="desk.outcome.Full">
        <source>Full</source>
        <translation>만석</translation>
    </message>
    <message id="desk.outcome.NeedsDesk">
        <source>To the desk</source>
        <translation>데스크 안내</translation>
    </message>
    <message id="desk.outcome.NotFound">
        <source>Not found</source>
        <translation>없음</translation>
    </message>
    <message id="desk.outcome.Foreign">
        <source>Other event</source>
        <translation>다른 행사</translation>
    </message>
    <message id="desk.outcome.Unreadable">
        <source>Unreadable</source>
        <translation>읽지 못함</translation>
    </message>
    <message id="desk.outcome.other">
        <source>Unknown result ({value})</source>
        <translation>알 수 없는 결과({value})</translation>
    </message>
    <message id="desk.history.entry">
        <source>Entry · {where}</source>
        <translation>입장 · {where}</translation>
    </message>
    <message id="desk.history.exit">
        <source>Exit · {where}</source>
        <translation>퇴장 · {where}</translation>
    </message>
    <message id="desk.history.forced">
        <source>Let in by staff</source>
        <translation>직원이 입장시킴</translation>
    </message>
    <message id="desk.history.annulled">
        <source>Undone</source>
        <translation>취소됨</translation>
    </message>
    <message id="desk.history.guest_registered">
        <source>Registered</source>
        <translation>등록</translation>
    </message>
    <message id="desk.history.guest_corrected">
        <source>Corrected</source>
        <translation>정보 수정</translation>
    </message>
    <message id="desk.history.guest_known">
        <source>Known from a pass</source>
        <translation>초대장으로 알게 됨</translation>
    </message>
    <message id="desk.history.guest_erased">
        <source>Erased</source>
        <translation>개인정보 삭제</translation>
    </message>
    <message id="desk.history.guest_seated">
        <source>Seated</source>
        <translation>자리 배정</translation>
    </message>
    <message id="desk.history.seat_told">
        <source>Told their table</source>
        <translation>테이블 안내</translation>
    </message>
    <message id="desk.seated.plan">
        <source>by the plan</source>
        <translation>배정 계획</translation>
    </message>
    <message id="desk.seated.check_in">
        <source>at check-in</source>
        <translation>체크인 때</translation>
    </message>
    <message id="desk.seated.hand">
        <source>by staff</source>
        <translation>직원 배정</translation>
    </message>
    <message id="desk.seated.import">
        <source>from a list</source>
        <translation>명단</translation>
    </message>
    <message id="desk.seated.improved">
        <source>by the search of a live round</source>
        <translation>실시간 배정 재조정</translation>
    </message>
    <message id="desk.seated.left">
        <source>freed, as they left</source>
        <translation>퇴장하여 비움</translation>
    </message>
    <message id="desk.seated.away">
        <source>freed, as they were not here</source>
        <translation>현장에 없어 비움</translation>
    </message>
    <message id="desk.history.guest_merged">
        <source>Merged</source>
        <translation>기록 합침</translation>
    </message>
    <message id="desk.history.guest_merged.who">
        <source>{record} → {person}</source>
        <translation>{record} → {person}</translation>
    </message>
    <message id="desk.history.merge_annulled">
        <source>Merge undone</source>
        <translation>합치기 취소</translation>
    </message>
    <message id="desk.history.merge_annulled.who">
        <source>{record}</source>
        <translation>{record}</translation>
    </message>
    <message id="desk.history.case_decided">
        <source>Kept, although a list says otherwise</source>
        <translation>명단과 다르지만 유지</translation>
    </message>
    <message id="desk.history.source">
        <source>List: {file}</source>
        <translation>명단: {file}</translation>
    </message>
    <message id="desk.history.code_scanned">
        <source>Scan</source>
        <translation>스캔</translation>
    </message>
    <message id="desk.history.other">
        <source>Recorded by a newer version ({value})</source>
        <translation>더 새로운 버전의 기록({value})</translation>
    </message>
    <message id="desk.history.code_issued">
        <source>Code issued</source>
        <translation>코드 발급</translation>
    </message>
    <message id="desk.history.code_revoked">
        <source>Code revoked</source>
        <translation>코드 폐기</translation>
    </message>
    <message id="desk.history.scan_annulled">
        <source>Check-in undone</source>
        <translation>체크인 취소</translation>
    </message>
    <message id="desk.history.annulment_refused">
        <source>Not undone</source>
        <translation>취소하지 못함</translation>
    </message>
    <message id="desk.history.note_added">
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message id="desk.history.guest_photo_set">
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message id="desk.history.alert_acknowledged">
        <source>Arrival acknowledged</source>
        <translation>도착 확인</translation>
    </message>
    <message id="desk.history.mail_started">
        <source>E-mail handed to the mail server</source>
        <translation>이메일을 메일 서버에 넘김</translation>
    </message>
    <message id="desk.history.mail_sent">
        <source>E-mail accepted by the mail server</source>
        <translation>메일 서버가 이메일을 받음</translation>
    </message>
    <message id="desk.history.mail_refused">
        <source>E-mail not accepted by the mail server</source>
        <translation>메일 서버가 이메일을 받지 않음</translation>
    </message>
    <message id="desk.history.mail_bounced">
        <source>E-mail returned as undeliverable</source>
        <translation>이메일이 반송됨</translation>
    </message>
    <message id="desk.history.mail_checked">
        <source>Asked whether the e-mail arrived</source>
        <translation>이메일 도착 여부 확인</translation>
    </message>
    <message id="desk.mail.arrived">
        <source>It arrived</source>
        <translation>도착함</translation>
    </message>
    <message id="desk.mail.lost">
        <source>It did not arrive</source>
        <translation>도착하지 않음</translation>
    </message>
    <message id="desk.history.waiting_joined">
        <source>Put on the waiting list</source>
        <translation>대기자 명단에 올림</translation>
    </message>
    <message id="desk.history.waiting_called">
        <source>Called from the waiting list</source>
        <translation>대기자 호출</translation>
    </message>
    <message id="desk.history.waiting_removed">
        <source>Taken off the waiting list</source>
        <translation>대기자 명단에서 뺌</translation>
    </message>
    <message id="desk.history.held">
        <source>Place held until {when}</source>
        <translation>{when}까지 자리 있음</translation>
    </message>
    <message id="desk.history.from_list">
        <source>From the waiting list</source>
        <translation>대기자 명단에서 입장</translation>
    </message>
    <message id="desk.mail.series.invitation">
        <source>Invitation</source>
        <translation>초대장</translation>
    </message>
    <message id="desk.mail.series.reminder">
        <source>Reminder {number}</source>
        <translation>{number}차 안내</translation>
    </message>
    <message id="desk.mail.series.other">
        <source>E-mail of a newer version ({value})</source>
        <translation>더 새로운 버전의 이메일({value})</translation>
    </message>
    <message id="desk.mail.reply">
        <source>{series} · reply {reply}</source>
        <translation>{series} · 응답 {reply}</translation>
    </message>
    <message id="iv.title">
        <source>Invitations</source>
        <translation>초대장</translation>
    </message>
    <message id="iv.page">
        <source>Invites</source>
        <translation>초대장</translation>
    </message>
    <message id="iv.note">
        <source>{n} of {all} sent · mail server {server}</source>
        <translation>{all}명 중 {n}명에게 보냄 · 메일 서버 {server}</translation>
    </message>
    <message id="iv.no_server">
        <source>No mail server is set up on this machine yet. An admin does so here under Mail server, or with kiosk invitations mail-server set. Codes and letters can be written to a folder without one.</source>
        <translation>이 기기에 메일 서버가 아직 없습니다. 관리자가 여기 ‘메일 서버’에서 또는 kiosk invitations mail-server set 으로 설정합니다. 코드와 편지는 메일 서버 없이 폴더에 저장할 수 있습니다.</translation>
    </message>
    <message id="iv.choose">
        <source>Choose a line</source>
        <translation>항목을 고르세요</translation>
    </message>
    <message id="iv.nobody">
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message id="iv.more">
        <source>{n} more</source>
        <translation>외 {n}명</translation>
    </message>
    <message id="iv.group.due">
        <source>To send</source>
        <translation>보낼 사람</translation>
    </message>
    <message id="iv.group.sent">
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message id="iv.group.uncertain">
        <source>Perhaps sent</source>
        <translation>보냈는지 불확실</translation>
    </message>
    <message id="iv.group.refused">
        <source>Refused</source>
        <translation>거절됨</translation>
    </message>
    <message id="iv.group.bounced">
        <source>Returned</source>
        <translation>반송됨</translation>
    </message>
    <message id="iv.group.no_address">
        <source>Without a usable address</source>
        <translation>쓸 수 있는 주소 없음</translation>
    </message>
    <message id="iv.group.not_invited">
        <source>Not invited</source>
        <translation>초대하지 않음</translation>
    </message>
    <message id="iv.about.due">
        <source>have not got it yet</source>
        <translation>아직 받지 않음</translation>
    </message>
    <message id="iv.about.sent">
        <source>accepted by the mail server</source>
        <translation>메일 서버가 받음</translation>
    </message>
    <message id="iv.about.uncertain">
        <source>connection ended before the answer</source>
        <translation>응답 전에 연결이 끊김</translation>
    </message>
    <message id="iv.about.refused">
        <source>by the mail server</source>
        <translation>메일 서버가 거절</translation>
    </message>
    <message id="iv.about.bounced">
        <source>undeliverable</source>
        <translation>배달 불가</translation>
    </message>
    <message id="iv.about.no_address">
        <source>add or correct it on the card</source>
        <translation>카드에서 넣거나 고치세요</translation>
    </message>
    <message id="iv.about.not_invited">
        <source>cancelled, blocked, pending, without a code</source>
        <translation>취소, 차단, 대기, 코드 없음</translation>
    </message>
    <message id="iv.do.due">
        <source>Each gets their code, letter and calendar in their own language, once.</source>
        <translation>사람마다 본인 언어로 코드, 편지, 일정을 한 번 받습니다.</translation>
    </message>
    <message id="iv.do.sent">
        <source>Open a card to send it again.</source>
        <translation>다시 보내려면 카드를 여세요.</translation>
    </message>
    <message id="iv.do.uncertain">
        <source>Not sent again by itself. Ask them, select who answered, and say whether it arrived.</source>
        <translation>자동으로 다시 보내지 않습니다. 본인에게 확인한 뒤 답한 사람을 선택하고 도착 여부를 기록하세요.</translation>
    </message>
    <message id="iv.did_arrive">
        <source>It did arrive ({n})</source>
        <translation>도착함 ({n})</translation>
    </message>
    <message id="iv.send_again">
        <source>It did not arrive: send again ({n})</source>
        <translation>도착하지 않음: 다시 보내기 ({n})</translation>
    </message>
    <message id="iv.arrived">
        <source>{n:e-mail counts/e-mails count} as sent</source>
        <translation>이메일 {n}통을 보낸 것으로 기록했습니다</translation>
    </message>
    <message id="iv.do.refused">
        <source>Correct the address on the card; it is then sent with the next run.</source>
        <translation>카드에서 주소를 고치면 다음에 보낼 때 함께 갑니다.</translation>
    </message>
    <message id="iv.do.bounced">
        <source>Correct the address on the card; it is then sent with the next run.</source>
        <translation>카드에서 주소를 고치면 다음에 보낼 때 함께 갑니다.</translation>
    </message>
    <message id="iv.do.no_address">
        <source>They get one as soon as the card has an address.</source>
        <translation>카드에 주소를 넣으면 보낼 수 있습니다.</translation>
    </message>
    <message id="iv.do.not_invited">
        <source>They get none while this is so.</source>
        <translation>이 상태인 동안에는 보내지 않습니다.</translation>
    </message>
    <message id="iv.why.no_address">
        <source>No address</source>
        <translation>주소 없음</translation>
    </message>
    <message id="iv.why.bad_address">
        <source>Unusable address</source>
        <translation>쓸 수 없는 주소</translation>
    </message>
    <message id="iv.why.cancelled">
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message id="iv.why.blocked">
        <source>Blocked</source>
        <translation>차단</translation>
    </message>
    <message id="iv.why.pending">
        <source>Pending</source>
        <translation>승인 대기</translation>
    </message>
    <message id="iv.why.unknown">
        <source>Unknown status</source>
        <translation>알 수 없는 상태</translation>
    </message>
    <message id="iv.why.codeless">
        <source>No valid code</source>
        <translation>유효한 코드 없음</translation>
    </message>
    <message id="iv.reply">
        <source>Reply {reply}</source>
        <translation>응답 {reply}</translation>
    </message>
    <message id="iv.to">
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message id="iv.attendance.any">
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message id="iv.attendance.not_arrived">
        <source>Not arrived</source>
        <translation>미도착</translation>
    </message>
    <message id="iv.category">
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message id="iv.category.any">
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message id="iv.rate">
        <source>E-mails a minute</source>
        <translation>분당 메일 수</translation>
    </message>
    <message id="iv.test_to">
        <source>Test to your own address</source>
        <translation>본인 주소로 시험 발송</translation>
    </message>
    <message id="iv.test_hint">
        <source>you@example.org: one of each language</source>
        <translation>you@example.org: 언어마다 한 통</translation>
    </message>
    <message id="iv.test">
        <source>Send a test</source>
        <translation>시험 발송</translation>
    </message>
    <message id="iv.test_first">
        <source>Send a test to yourself first, and look at what arrives.</source>
        <translation>먼저 본인에게 시험 발송하고 도착한 메일을 확인하세요.</translation>
    </message>
    <message id="iv.send">
        <source>Send {n}</source>
        <translation>{n}통 보내기</translation>
    </message>
    <message id="iv.sending">
        <source>{done} of {n} done</source>
        <translation>{n}통 중 {done}통 처리</translation>
    </message>
    <message id="iv.sent">
        <source>{n:e-mail/e-mails} sent, {others} not accepted, {remaining} left</source>
        <translation>{n}통 보냄, {others}통 받지 않음, {remaining}통 남음</translation>
    </message>
    <message id="iv.pause">
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message id="iv.pausing">
        <source>Pausing after the present e-mail. What is left is sent with the next run.</source>
        <translation>지금 보내는 메일까지만 보냅니다. 나머지는 다음에 보낼 때 이어집니다.</translation>
    </message>
    <message id="iv.not_allowed">
        <source>Your role may not send invitations.</source>
        <translation>초대장을 보낼 권한이 없습니다.</translation>
    </message>
    <message id="iv.files">
        <source>Codes and letters</source>
        <translation>코드와 편지</translation>
    </message>
    <message id="iv.files.about">
        <source>write them to a folder</source>
        <translation>폴더에 저장</translation>
    </message>
    <message id="iv.files.remark">
        <source>A picture of the code, a letter and a calendar for each guest, and a table for mail merge. They hold personal data.</source>
        <translation>참가자마다 코드 그림, 편지, 일정 파일과 메일 병합용 표를 만듭니다. 개인정보가 들어 있습니다.</translation>
    </message>
    <message id="iv.server">
        <source>Mail server</source>
        <translation>메일 서버</translation>
    </message>
    <message id="iv.server.none">
        <source>not set up yet</source>
        <translation>아직 설정되지 않음</translation>
    </message>
    <message id="iv.server.remark">
        <source>E-mails go through your own mail server, always encrypted. The password stays on this machine, in no backup.</source>
        <translation>이메일은 귀 기관의 메일 서버로 항상 암호화하여 보냅니다. 비밀번호는 이 기기에만 있고 백업에는 없습니다.</translation>
    </message>
    <message id="iv.server.host">
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message id="iv.server.port">
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message id="iv.server.security">
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message id="iv.server.tls">
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message id="iv.server.starttls">
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message id="iv.server.user">
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message id="iv.server.password">
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message id="iv.server.kept">
        <source>kept, type only to change it</source>
        <translation>저장됨. 바꿀 때만 입력</translation>
    </message>
    <message id="iv.server.sender">
        <source>Sender address</source>
        <translation>보내는 주소</translation>
    </message>
    <message id="iv.server.name">
        <source>Sender’s name</source>
        <translation>보내는 사람 이름</translation>
    </message>
    <message id="iv.server.reply_to">
        <source>Address for replies</source>
        <translation>답장 받을 주소</translation>
    </message>
    <message id="iv.server.rate">
        <source>E-mails a minute</source>
        <translation>1분에 보낼 이메일</translation>
    </message>
    <message id="iv.server.ca">
        <source>Certificates (PEM) of a server of your own</source>
        <translation>자체 서버의 인증서(PEM)</translation>
    </message>
    <message id="iv.server.optional">
        <source>only where its certificate is not publicly known</source>
        <translation>공인 인증서가 아닐 때만</translation>
    </message>
    <message id="iv.server.save">
        <source>Save and connect</source>
        <translation>저장하고 연결</translation>
    </message>
    <message id="iv.server.connecting">
        <source>Connecting to the mail server …</source>
        <translation>메일 서버에 연결하는 중 …</translation>
    </message>
    <message id="iv.server.testing">
        <source>Sending a test …</source>
        <translation>시험 발송 중 …</translation>
    </message>
    <message id="iv.server.logs_in">
        <source>Saved. {server} answers and takes the password. Now send a test to yourself.</source>
        <translation>저장했습니다. {server} 서버가 응답하고 비밀번호가 맞습니다. 이제 본인에게 시험 발송하세요.</translation>
    </message>
    <message id="iv.server.answers">
        <source>Saved. {server} answers. Now send a test to yourself.</source>
        <translation>저장했습니다. {server} 서버가 응답합니다. 이제 본인에게 시험 발송하세요.</translation>
    </message>
    <message id="iv.form">
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message id="iv.form.letter">
        <source>Letters, A4</source>
        <translation>편지, A4</translation>
    </message>
    <message id="iv.form.card">
        <source>Cards, A6</source>
        <translation>카드, A6</translation>
    </message>
    <message id="iv.write">
        <source>Write</source>
        <translation>저장</translation>
    </message>
    <message id="desk.action.check_in">
        <source>Check in</source>
        <translation>체크인</translation>
    </message>
    <message id="desk.action.check_in.again">
        <source>Check in again</source>
        <translation>다시 체크인</translation>
    </message>
    <message id="desk.action.check_out">
        <source>Check out</source>
        <translation>퇴장 처리</translation>
    </message>
    <message id="desk.action.force">
        <source>Let in anyway</source>
        <translation>사유 적고 입장</translation>
    </message>
    <message id="desk.action.undo">
        <source>Undo check-in</source>
        <translation>체크인 취소</translation>
    </message>
    <message id="desk.action.undo_exit">
        <source>Undo check-out</source>
        <translation>퇴장 처리 취소</translation>
    </message>
    <message id="desk.action.confirm">
        <source>Confirm registration</source>
        <translation>등록 확정</translation>
    </message>
    <message id="desk.action.reinstate">
        <source>Reinstate registration</source>
        <translation>등록 되살리기</translation>
    </message>
    <message id="desk.action.block">
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message id="desk.action.unblock">
        <source>Unblock</source>
        <translation>차단 풀기</translation>
    </message>
    <message id="desk.action.print">
        <source>Print badge</source>
        <translation>배지 출력</translation>
    </message>
    <message id="desk.action.print.again">
        <source>Reprint</source>
        <translation>다시 출력</translation>
    </message>
    <message id="desk.action.correct">
        <source>Correct</source>
        <translation>수정</translation>
    </message>
    <message id="desk.action.correct.draft">
        <source>Go on correcting</source>
        <translation>수정 계속</translation>
    </message>
    <message id="desk.action.note">
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message id="desk.action.note.draft">
        <source>Go on with note</source>
        <translation>메모 계속</translation>
    </message>
    <message id="desk.action.seat">
        <source>Seat</source>
        <translation>자리</translation>
    </message>
    <message id="desk.action.codes">
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message id="desk.action.merge">
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message id="desk.action.separate">
        <source>Separate</source>
        <translation>기록 나누기</translation>
    </message>
    <message id="desk.action.companion">
        <source>Add companion</source>
        <translation>동반자 추가</translation>
    </message>
    <message id="desk.action.withdraw">
        <source>Not coming</source>
        <translation>오지 않음</translation>
    </message>
    <message id="desk.why">
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message id="desk.why.words">
        <source>Say why</source>
        <translation>사유를 적어 주세요</translation>
    </message>
    <message id="desk.why.wrong_person">
        <source>Wrong person</source>
        <translation>잘못 선택</translation>
    </message>
    <message id="desk.why.same_name">
        <source>Same name</source>
        <translation>동명이인</translation>
    </message>
    <message id="desk.why.not_entered">
        <source>Did not go in</source>
        <translation>입장하지 않음</translation>
    </message>
    <message id="desk.why.still_inside">
        <source>Still inside</source>
        <translation>아직 입장 중</translation>
    </message>
    <message id="desk.why.organiser">
        <source>Approved by the organiser</source>
        <translation>주최 측 확인</translation>
    </message>
    <message id="desk.why.mistake">
        <source>Mistake in the registration</source>
        <translation>등록 착오</translation>
    </message>
    <message id="desk.why.escorted">
        <source>Escorted by staff</source>
        <translation>담당자 동행</translation>
    </message>
    <message id="desk.why.behaviour">
        <source>Trouble at the venue</source>
        <translation>현장 문제</translation>
    </message>
    <message id="desk.why.documents">
        <source>Papers checked</source>
        <translation>서류 확인</translation>
    </message>
    <message id="desk.why.attends">
        <source>Comes after all</source>
        <translation>다시 참석하기로 함</translation>
    </message>
    <message id="desk.why.cancelled_by_mistake">
        <source>Cancelled by mistake</source>
        <translation>착오로 취소됨</translation>
    </message>
    <message id="desk.why.organiser_request">
        <source>Requested by the organiser</source>
        <translation>주최 측 요청</translation>
    </message>
    <message id="desk.why.shared_code">
        <source>Badge or code used by somebody else</source>
        <translation>배지나 코드를 다른 사람이 사용</translation>
    </message>
    <message id="desk.why.settled">
        <source>Matter settled</source>
        <translation>문제가 해결됨</translation>
    </message>
    <message id="desk.why.blocked_by_mistake">
        <source>Blocked by mistake</source>
        <translation>착오로 차단됨</translation>
    </message>
    <message id="desk.why.other">
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message id="desk.why.missing">
        <source>Choose a reason by its number</source>
        <translation>사유를 번호로 골라 주세요</translation>
    </message>
    <message id="desk.ask.undo">
        <source>Undo the check-in of {name}?</source>
        <translation>{name} 님의 체크인을 취소할까요?</translation>
    </message>
    <message id="desk.ask.undo_exit">
        <source>Undo the check-out of {name}?</source>
        <translation>{name} 님의 퇴장 처리를 취소할까요?</translation>
    </message>
    <message id="desk.ask.undo.text">
        <source>Choose a reason, then hold the button. The record stays, struck through</source>
        <translation>사유를 고른 뒤 버튼을 길게 누르면 취소됩니다. 기록은 줄을 그어 남습니다</translation>
    </message>
    <message id="desk.ask.force">
        <source>Let {name} in?</source>
        <translation>{name} 님을 입장시킬까요?</translation>
    </message>
    <message id="desk.ask.force.text">
        <source>The rules would not admit them. Who let them in, and why, is recorded</source>
        <translation>규칙으로는 들어올 수 없는 분입니다. 누가 왜 허락했는지 기록에 남습니다</translation>
    </message>
    <message id="desk.ask.block">
        <source>Block {name}?</source>
        <translation>{name} 님의 입장을 차단할까요?</translation>
    </message>
    <message id="desk.ask.block.text">
        <source>No entrance lets them in or out until they are unblocked</source>
        <translation>차단을 풀 때까지 어느 입구로도 들어오거나 나갈 수 없습니다</translation>
    </message>
    <message id="desk.ask.unblock">
        <source>Unblock {name}?</source>
        <translation>{name} 님의 차단을 풀까요?</translation>
    </message>
    <message id="desk.ask.unblock.text">
        <source>They stand as before again</source>
        <translation>차단하기 전 상태로 돌아갑니다</translation>
    </message>
    <message id="desk.ask.confirm">
        <source>Confirm the registration of {name}?</source>
        <translation>{name} 님의 등록을 확정할까요?</translation>
    </message>
    <message id="desk.ask.confirm.text">
        <source>They can be checked in at once then</source>
        <translation>확정하면 바로 체크인할 수 있습니다</translation>
    </message>
    <message id="desk.ask.reinstate">
        <source>Reinstate the registration of {name}?</source>
        <translation>{name} 님의 등록을 되살릴까요?</translation>
    </message>
    <message id="desk.ask.reinstate.text">
        <source>A cancelled registration becomes a confirmed one</source>
        <translation>취소된 등록을 확정으로 바꿉니다</translation>
    </message>
    <message id="desk.ask.note.text">
        <source>What other staff should know of this person. Guests never see it</source>
        <translation>이 분에 대해 다른 직원이 알아야 할 것을 적어 주세요. 참가자에게는 보이지 않습니다</translation>
    </message>
    <message id="desk.ask.note">
        <source>Note on {name}</source>
        <translation>{name} 님 메모</translation>
    </message>
    <message id="desk.ask.codes.text">
        <source>A new code makes all earlier ones lead to the desk</source>
        <translation>새 코드를 발급하면 지금까지의 코드는 모두 데스크로 안내됩니다</translation>
    </message>
    <message id="desk.ask.codes">
        <source>Codes of {name}</source>
        <translation>{name} 님의 코드</translation>
    </message>
    <message id="desk.ask.namesakes">
        <source>{count} people are called {name}</source>
        <translation>{name:이라는/라는} 이름이 {count}명 있습니다</translation>
    </message>
    <message id="desk.ask.namesakes.text">
        <source>Ask what tells them apart, then press the number of the person before you</source>
        <translation>구별되는 점을 확인하고, 앞에 계신 분의 번호를 눌러 주세요</translation>
    </message>
    <message id="desk.ask.namesakes.digit">
        <source>Enter does not choose. Press the number of the person before you</source>
        <translation>Enter로는 고를 수 없습니다. 앞에 계신 분의 번호를 눌러 주세요</translation>
    </message>
    <message id="desk.do.undo">
        <source>Hold to undo</source>
        <translation>길게 누르면 취소됩니다</translation>
    </message>
    <message id="desk.do.force">
        <source>Let in</source>
        <translation>입장시키기</translation>
    </message>
    <message id="desk.do.block">
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message id="desk.do.unblock">
        <source>Unblock</source>
        <translation>차단 풀기</translation>
    </message>
    <message id="desk.do.confirm">
        <source>Confirm</source>
        <translation>확정</translation>
    </message>
    <message id="desk.do.reinstate">
        <source>Reinstate</source>
        <translation>되살리기</translation>
    </message>
    <message id="desk.do.note">
        <source>Save note</source>
        <translation>메모 저장</translation>
    </message>
    <message id="desk.do.codes">
        <source>Issue a new code</source>
        <translation>새 코드 발급</translation>
    </message>
    <message id="desk.do.revoke">
        <source>Revoke</source>
        <translation>폐기</translation>
    </message>
    <message id="desk.do.namesakes">
        <source>This person</source>
        <translation>이 분입니다</translation>
    </message>
    <message id="desk.done.check_in">
        <source>{name} checked in</source>
        <translation>{name} 님을 체크인했습니다</translation>
    </message>
    <message id="desk.done.check_out">
        <source>{name} checked out</source>
        <translation>{name} 님의 퇴장을 기록했습니다</translation>
    </message>
    <message id="desk.done.force">
        <source>{name} let in, with the reason</source>
        <translation>{name} 님의 입장을 사유와 함께 기록했습니다</translation>
    </message>
    <message id="desk.done.undo_key">
        <source>{text} · Undo U</source>
        <translation>{text} · 되돌리기 U</translation>
    </message>
    <message id="desk.done.not_in">
        <source>{name} was not admitted. See why on the card</source>
        <translation>{name} 님은 입장하지 못했습니다. 카드에 적힌 사유를 확인해 주세요</translation>
    </message>
    <message id="desk.about_guest">
        <source>{name}: {text}</source>
        <translation>{name} 님: {text}</translation>
    </message>
    <message id="desk.who.one">
        <source>{name}</source>
        <translation>{name} 님</translation>
    </message>
    <message id="desk.who.more">
        <source>{name} and {n} more</source>
        <translation>{name} 님 외 {n}명</translation>
    </message>
    <message id="desk.done.undo">
        <source>The last record of {name} is undone. It stays, struck through</source>
        <translation>{name} 님의 마지막 기록을 되돌렸습니다. 기록은 줄을 그어 남았습니다</translation>
    </message>
    <message id="desk.done.block">
        <source>{name} is blocked</source>
        <translation>{name} 님의 입장을 차단했습니다</translation>
    </message>
    <message id="desk.done.unblock">
        <source>{name} is no longer blocked</source>
        <translation>{name} 님의 차단을 풀었습니다</translation>
    </message>
    <message id="desk.done.confirm">
        <source>The registration of {name} is confirmed</source>
        <translation>{name} 님의 등록을 확정했습니다</translation>
    </message>
    <message id="desk.done.reinstate">
        <source>The registration of {name} is reinstated</source>
        <translation>{name} 님의 등록을 되살렸습니다</translation>
    </message>
    <message id="desk.done.note">
        <source>Note on {name} saved</source>
        <translation>{name} 님의 메모를 저장했습니다</translation>
    </message>
    <message id="desk.done.mail">
        <source>Invitation sent to {name}</source>
        <translation>{name} 님에게 초대장을 보냈습니다</translation>
    </message>
    <message id="desk.done.codes">
        <source>New code for {name}: {code}</source>
        <translation>{name} 님에게 새 코드 {code:을/를} 발급했습니다</translation>
    </message>
    <message id="desk.done.revoke">
        <source>A code of {name} is revoked</source>
        <translation>{name} 님의 코드를 폐기했습니다</translation>
    </message>
    <message id="desk.key.search">
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message id="desk.key.move">
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
    <message id="desk.key.open">
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message id="desk.key.narrow">
        <source>Narrow</source>
        <translation>좁히기</translation>
    </message>
    <message id="desk.key.sort">
        <source>Next column</source>
        <translation>다음 열</translation>
    </message>
    <message id="desk.key.reverse">
        <source>Other direction</source>
        <translation>역순</translation>
    </message>
    <message id="desk.key.to_list">
        <source>To the list</source>
        <translation>목록으로</translation>
    </message>
    <message id="desk.key.choose">
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message id="desk.key.return">
        <source>Back</source>
        <translation>돌아가기</translation>
    </message>
    <message id="desk.key.open_named">
        <source>Open {name}</source>
        <translation>{name} 님 열기</translation>
    </message>
    <message id="desk.key.back">
        <source>Back to {name}</source>
        <translation>{name} 님 카드로</translation>
    </message>
    <message id="desk.key.back_to_search">
        <source>Back to the search</source>
        <translation>찾기로 돌아가기</translation>
    </message>
    <message id="desk.key.clear">
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message id="desk.key.quit">
        <source>Leave the field</source>
        <translation>찾기 칸 나가기</translation>
    </message>
    <message id="desk.key.next">
        <source>Next person</source>
        <translation>다음 분</translation>
    </message>
    <message id="desk.key.scroll">
        <source>Scroll</source>
        <translation>넘기기</translation>
    </message>
    <message id="desk.key.close">
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message id="desk.enter.other_key">
        <source>{name}: {status}. Enter does not let them in. {key}: {action}</source>
        <translation>{name} 님: {status}. Enter로는 입장하지 않습니다. {key}: {action}</translation>
    </message>
    <message id="desk.enter.nothing">
        <source>{name}: {status}. Your role cannot let them in; call a colleague who can</source>
        <translation>{name} 님: {status}. 이 권한으로는 입장시킬 수 없습니다. 권한이 있는 동료를 불러 주세요</translation>
    </message>
    <message id="desk.scan.nobody">
        <source>Nobody has this code. Search by name</source>
        <translation>이 코드를 가진 분이 없습니다. 이름으로 찾아 주세요</translation>
    </message>
    <message id="desk.queue.title">
        <source>Waiting at the desk</source>
        <translation>데스크 대기</translation>
    </message>
    <message id="desk.queue.none">
        <source>Nobody is waiting</source>
        <translation>기다리는 분이 없습니다</translation>
    </message>
    <message id="desk.queue.take">
        <source>Take</source>
        <translation>응대하기</translation>
    </message>
    <message id="desk.queue.coming">
        <source>I am coming</source>
        <translation>제가 갑니다</translation>
    </message>
    <message id="desk.queue.seen">
        <source>Seen</source>
        <translation>확인</translation>
    </message>
    <message id="desk.queue.close">
        <source>Close</source>
        <translation>응대 완료</translation>
    </message>
    <message id="desk.queue.taken">
        <source>Taken by {by}</source>
        <translation>{by} 응대 중</translation>
    </message>
    <message id="desk.queue.seen_by">
        <source>Seen by {by}</source>
        <translation>{by} 확인함</translation>
    </message>
    <message id="desk.ticket.before">
        <source>{by} took ticket {number} before</source>
        <translation>{by} 직원이 대기번호 {number}을 먼저 응대하고 있습니다</translation>
    </message>
    <message id="desk.ticket.closed_before">
        <source>{by} closed ticket {number} before</source>
        <translation>{by} 직원이 대기번호 {number} 응대를 이미 마쳤습니다</translation>
    </message>
    <message id="desk.ticket.taken">
        <source>Ticket {number} taken</source>
        <translation>대기번호 {number} 응대를 시작했습니다</translation>
    </message>
    <message id="desk.ticket.seen">
        <source>Ticket {number} seen by {by}</source>
        <translation>대기번호 {number}: {by} 확인함</translation>
    </message>
    <message id="desk.ticket.cancelled_by_guest">
        <source>The guest cancelled ticket {number}</source>
        <translation>대기번호 {number}은 손님이 취소했습니다</translation>
    </message>
    <message id="desk.ticket.closed">
        <source>Ticket {number} closed</source>
        <translation>대기번호 {number} 응대를 마쳤습니다</translation>
    </message>
    <message id="desk.ticket.gone">
        <source>Ticket {number} is no longer in the queue</source>
        <translation>대기번호 {number}은 대기 목록에 없습니다</translation>
    </message>
    <message id="desk.ticket.other">
        <source>Asked for the desk</source>
        <translation>데스크 요청</translation>
    </message>
    <message id="desk.ticket.no_code">
        <source>No QR code</source>
        <translation>QR 없음</translation>
    </message>
    <message id="desk.ticket.not_found">
        <source>Registration not found</source>
        <translation>등록을 찾지 못함</translation>
    </message>
    <message id="desk.ticket.cancelled">
        <source>Registration cancelled</source>
        <translation>등록 취소됨</translation>
    </message>
    <message id="desk.ticket.pending">
        <source>Registration pending</source>
        <translation>등록 미확정</translation>
    </message>
    <message id="desk.ticket.blocked">
        <source>Blocked</source>
        <translation>입장 차단</translation>
    </message>
    <message id="desk.ticket.revoked">
        <source>Revoked code</source>
        <translation>폐기된 코드</translation>
    </message>
    <message id="desk.ticket.unknown_status">
        <source>Unknown status</source>
        <translation>알 수 없는 등록 상태</translation>
    </message>
    <message id="desk.ticket.ambiguous">
        <source>Code of two people</source>
        <translation>두 사람의 코드</translation>
    </message>
    <message id="desk.ticket.data_missing">
        <source>Data missing</source>
        <translation>정보 누락</translation>
    </message>
    <message id="desk.ticket.bad_signature">
        <source>Signature not verified</source>
        <translation>서명 확인 안 됨</translation>
    </message>
    <message id="desk.ticket.clock">
        <source>Doubtful scan time</source>
        <translation>스캔 시각 의심</translation>
    </message>
    <message id="desk.ticket.help">
        <source>Called staff</source>
        <translation>직원 호출</translation>
    </message>
    <message id="desk.alert.vip">
        <source>VIP arrived</source>
        <translation>주요 인사 도착</translation>
    </message>
    <message id="desk.alert.attention">
        <source>Needs attention</source>
        <translation>도움이 필요한 도착</translation>
    </message>
    <message id="desk.alert.tries">
        <source>Wrong PIN at a kiosk</source>
        <translation>키오스크 종료 PIN 오류</translation>
    </message>
    <message id="desk.alert.tries.text">
        <source>{n} wrong tries · latest {at}</source>
        <translation>{n}번 맞지 않았습니다 · 마지막 {at}</translation>
    </message>
    <message id="desk.alert.tries.seen">
        <source>{device}: wrong PINs acknowledged by {by}</source>
        <translation>{device}: {by} 직원이 PIN 오류를 확인했습니다</translation>
    </message>
    <message id="desk.alert.escort">
        <source>Escort {escort}</source>
        <translation>의전 담당 {escort}</translation>
    </message>
    <message id="desk.alert.seen">
        <source>Seen by {by}</source>
        <translation>{by} 확인</translation>
    </message>
    <message id="desk.alert.seen_by">
        <source>Arrival acknowledged by {by}</source>
        <translation>{by} 직원이 도착을 확인했습니다</translation>
    </message>
    <message id="desk.alert.gone">
        <source>This arrival was annulled</source>
        <translation>취소된 도착입니다</translation>
    </message>
    <message id="desk.alert.see_to">
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message id="desk.alert.unfold">
        <source>Show {n} acknowledged</source>
        <translation>확인한 도착 {n}건 보기</translation>
    </message>
    <message id="desk.alert.fold">
        <source>Hide acknowledged</source>
        <translation>확인한 도착 접기</translation>
    </message>
    <message id="desk.field.name_ko">
        <source>Korean name</source>
        <translation>한글 이름</translation>
    </message>
    <message id="desk.field.name_latin">
        <source>Latin name</source>
        <translation>로마자 성명</translation>
    </message>
    <message id="desk.field.family_latin">
        <source>Family name</source>
        <translation>로마자 성</translation>
    </message>
    <message id="desk.field.given_latin">
        <source>Given name</source>
        <translation>로마자 이름</translation>
    </message>
    <message id="desk.field.name_order">
        <source>Name order</source>
        <translation>이름 순서</translation>
    </message>
    <message id="desk.field.style">
        <source>Style</source>
        <translation>경칭</translation>
    </message>
    <message id="desk.field.courtesy">
        <source>Courtesy</source>
        <translation>호칭</translation>
    </message>
    <message id="desk.field.position_ko">
        <source>Position (Korean)</source>
        <translation>직위</translation>
    </message>
    <message id="desk.field.position_en">
        <source>Position</source>
        <translation>직위(영문)</translation>
    </message>
    <message id="desk.field.organisation_ko">
        <source>Organisation (Korean)</source>
        <translation>소속</translation>
    </message>
    <message id="desk.field.organisation_en">
        <source>Organisation</source>
        <translation>소속(영문)</translation>
    </message>
    <message id="desk.field.delegation">
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message id="desk.field.country">
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message id="desk.field.category">
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message id="desk.field.languages">
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message id="desk.field.email">
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message id="desk.field.phone">
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message id="desk.field.status">
        <source>Registration</source>
        <translation>등록 상태</translation>
    </message>
    <message id="desk.field.valid_while_pending">
        <source>Valid while pending</source>
        <translation>확정 전 입장</translation>
    </message>
    <message id="desk.field.valid_from">
        <source>Valid from</source>
        <translation>유효 시작</translation>
    </message>
    <message id="desk.field.valid_until">
        <source>Valid until</source>
        <translation>유효 끝</translation>
    </message>
    <message id="desk.field.attention">
        <source>Note for staff</source>
        <translation>직원 참고</translation>
    </message>
    <message id="desk.field.precedence">
        <source>Precedence</source>
        <translation>의전 서열</translation>
    </message>
    <message id="desk.field.interests">
        <source>Interests</source>
        <translation>관심 분야</translation>
    </message>
    <message id="desk.field.accessibility">
        <source>Needs</source>
        <translation>필요한 지원</translation>
    </message>
    <message id="desk.field.greeting_ko">
        <source>Greeting (Korean)</source>
        <translation>인사말</translation>
    </message>
    <message id="desk.field.greeting_en">
        <source>Greeting</source>
        <translation>인사말(영문)</translation>
    </message>
    <message id="desk.field.hide_from_search">
        <source>Hidden at kiosks</source>
        <translation>키오스크 검색 제외</translation>
    </message>
    <message id="desk.field.tracks">
        <source>Tracks</source>
        <translation>트랙</translation>
    </message>
    <message id="desk.field.sessions">
        <source>Sessions</source>
        <translation>신청 세션</translation>
    </message>
    <message id="desk.field.companion_of">
        <source>Companion of</source>
        <translation>주빈</translation>
    </message>
    <message id="desk.field.companion_number">
        <source>Companion number</source>
        <translation>동반자 번호</translation>
    </message>
    <message id="desk.field.vip">
        <source>VIP</source>
        <translation>주요 인사</translation>
    </message>
    <message id="desk.field.escort">
        <source>Escort</source>
        <translation>의전 담당</translation>
    </message>
    <message id="desk.field.name_at_table">
        <source>Name shown to others at the table</source>
        <translation>동석자에게 이름 공개</translation>
    </message>
    <message id="desk.field.reference">
        <source>Reference</source>
        <translation>참조 번호</translation>
    </message>
    <message id="desk.field.walk_in">
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message id="desk.field.consent">
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message id="desk.field.extra">
        <source>Other data</source>
        <translation>그 밖의 정보</translation>
    </message>
    <message id="desk.field.from_pass">
        <source>Known from the pass only</source>
        <translation>초대장으로만 확인</translation>
    </message>
    <message id="desk.field.erased">
        <source>Erased</source>
        <translation>삭제됨</translation>
    </message>
    <message id="desk.table.free">
        <source>Table {table}, {taken} seated</source>
        <translation>{table}번 · {taken}명 배정</translation>
    </message>
    <message id="desk.table.unknown">
        <source>Table {table} has no free place, or there is no such table. Choose one of those below or on the tables page</source>
        <translation>{table}번 테이블은 빈자리가 없거나 없는 테이블입니다. 아래나 테이블 화면에서 골라 주세요</translation>
    </message>
    <message id="desk.unfit">
        <source>Please look at the marked fields</source>
        <translation>표시된 항목을 고쳐 주세요</translation>
    </message>
    <message id="desk.unfit.first">
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message id="desk.unfit.more">
        <source>{first} (and {n} more)</source>
        <translation>{first} (그 밖에 {n}건)</translation>
    </message>
    <message id="desk.unfit.nothing">
        <source>There is nothing to save yet</source>
        <translation>아직 저장할 것이 없습니다</translation>
    </message>
    <message id="desk.conflict">
        <source>Somebody else changed the same just now. Choose which to keep</source>
        <translation>다른 직원이 방금 같은 항목을 바꾸었습니다. 어느 쪽으로 할지 정해 주세요</translation>
    </message>
    <message id="desk.conflict.theirs">
        <source>{seen} → {theirs}</source>
        <translation>{seen} → {theirs}</translation>
    </message>
    <message id="desk.conflict.by">
        <source>Changed by {by}</source>
        <translation>{by} 수정</translation>
    </message>
    <message id="desk.conflict.take">
        <source>Take this</source>
        <translation>이 값으로</translation>
    </message>
    <message id="desk.precedence.number">
        <source>Give the precedence as a number</source>
        <translation>의전 서열은 숫자로 적어 주세요</translation>
    </message>
    <message id="desk.ask.correct">
        <source>Correct {name}</source>
        <translation>{name} 님 정보 수정</translation>
    </message>
    <message id="desk.ask.correct.text">
        <source>What a field holds now is shown struck through below the new value. The printed code goes on working. Of the names, one has to stay</source>
        <translation>새 값 아래에 지금 값이 줄을 그어 보입니다. 출력된 코드는 그대로 쓸 수 있습니다. 이름은 하나는 남아야 합니다</translation>
    </message>
    <message id="desk.draft.correct">
        <source>Correction that was not saved</source>
        <translation>저장하지 않은 수정</translation>
    </message>
    <message id="desk.draft.note">
        <source>Note that was not saved</source>
        <translation>저장하지 않은 메모</translation>
    </message>
    <message id="desk.draft.discard">
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message id="desk.draft.kept.correct">
        <source>Correction of {name} not saved, kept as a draft · E on the card goes on with it</source>
        <translation>{name} 님의 수정은 저장하지 않고 초안으로 두었습니다 · 카드에서 E로 계속</translation>
    </message>
    <message id="desk.draft.kept.note">
        <source>Note on {name} not saved, kept as a draft · M on the card goes on with it</source>
        <translation>{name} 님의 메모는 저장하지 않고 초안으로 두었습니다 · 카드에서 M으로 계속</translation>
    </message>
    <message id="desk.ask.conflict">
        <source>Changed by two people</source>
        <translation>겹친 수정</translation>
    </message>
    <message id="desk.do.correct">
        <source>Save changes ({count})</source>
        <translation>수정 내용 저장 ({count})</translation>
    </message>
    <message id="desk.do.unmerge">
        <source>Separate again</source>
        <translation>다시 나누기</translation>
    </message>
    <message id="desk.ask.seat.text">
        <source>Choose a round, then type the number of the table; 0 is no seat</source>
        <translation>라운드를 고르고 테이블 번호를 입력해 주세요. 0은 자리 없음입니다</translation>
    </message>
    <message id="desk.ask.seat.locked">
        <source>All rounds are locked. Unlock one on the tables page</source>
        <translation>모든 라운드가 잠겨 있습니다. 테이블 화면에서 잠금을 풀어 주세요</translation>
    </message>
    <message id="desk.ask.sessions">
        <source>Sessions of {name}</source>
        <translation>{name} 님의 참가 세션</translation>
    </message>
    <message id="desk.ask.sessions.text">
        <source>A digit enrols them or withdraws them</source>
        <translation>번호를 누르면 등록되거나 취소됩니다</translation>
    </message>
    <message id="desk.ask.sessions.wait">
        <source>A digit enrols or withdraws them, or changes the waiting list of a full session</source>
        <translation>번호를 누르면 등록되거나 취소되고, 정원이 찬 세션은 대기자 명단이 바뀝니다</translation>
    </message>
    <message id="desk.ask.photo">
        <source>Take away the photo of {name}?</source>
        <translation>{name} 님의 사진을 지울까요?</translation>
    </message>
    <message id="desk.ask.photo.text">
        <source>No desk shows it any more</source>
        <translation>어느 데스크에도 더는 보이지 않습니다</translation>
    </message>
    <message id="desk.seat.round">
        <source>Round</source>
        <translation>라운드</translation>
    </message>
    <message id="desk.ask.seat">
        <source>Where does {name} sit?</source>
        <translation>{name} 님의 자리</translation>
    </message>
    <message id="desk.seat.table">
        <source>Table number</source>
        <translation>테이블 번호</translation>
    </message>
    <message id="desk.seat.meanwhile">
        <source>Somebody else moved this guest just now. Look at where they sit</source>
        <translation>다른 직원이 방금 이 분의 자리를 옮겼습니다. 지금 자리를 확인해 주세요</translation>
    </message>
    <message id="desk.do.seat">
        <source>Seat here</source>
        <translation>자리 정하기</translation>
    </message>
    <message id="desk.do.sessions">
        <source>Save enrolment</source>
        <translation>참가 세션 저장</translation>
    </message>
    <message id="desk.do.photo">
        <source>Take the photo away</source>
        <translation>사진 지우기</translation>
    </message>
    <message id="desk.ask.merge">
        <source>Merge another record of {name}</source>
        <translation>{name} 님의 다른 기록 합치기</translation>
    </message>
    <message id="desk.ask.merge.text">
        <source>For somebody who is registered twice. Codes and history come together on this card, and can be separated again</source>
        <translation>같은 사람이 두 번 등록되었을 때 씁니다. 코드와 기록이 모두 이 카드로 모이고, 나중에 다시 나눌 수 있습니다</translation>
    </message>
    <message id="desk.ask.merge.both">
        <source>Compare both records: is it the same person? The left one stands for them, and values struck through are not used. VIP, attention, needs, sessions, notes, codes and entries of both stay</source>
        <translation>같은 사람인지 두 기록을 비교해 주세요. 왼쪽 기록이 이 사람을 대표하고, 줄이 그어진 값은 쓰이지 않습니다. 주요 인사, 전달 사항, 편의 지원, 세션, 메모, 코드, 출입 기록은 모두 남습니다</translation>
    </message>
    <message id="desk.merge.query">
        <source>Find the other record</source>
        <translation>다른 기록 찾기</translation>
    </message>
    <message id="desk.merge.others">
        <source>Choose the record of the same person</source>
        <translation>같은 사람의 기록을 골라 주세요</translation>
    </message>
    <message id="desk.merge.choose">
        <source>This one</source>
        <translation>이 기록</translation>
    </message>
    <message id="desk.merge.chosen">
        <source>Chosen</source>
        <translation>고름</translation>
    </message>
    <message id="desk.merge.missing">
        <source>Choose the other record first</source>
        <translation>먼저 다른 기록을 골라 주세요</translation>
    </message>
    <message id="desk.merge.listed">
        <source>On the list</source>
        <translation>명단의 기록</translation>
    </message>
    <message id="desk.merge.walk_in">
        <source>Registered at the desk</source>
        <translation>데스크에서 등록한 기록</translation>
    </message>
    <message id="desk.merge.from_pass">
        <source>Known from a signed pass</source>
        <translation>서명된 패스의 기록</translation>
    </message>
    <message id="desk.merge.separate">
        <source>Record to separate</source>
        <translation>따로 떼어 낼 기록</translation>
    </message>
    <message id="desk.ask.separate">
        <source>Separate the records of {name}</source>
        <translation>{name} 님의 기록 나누기</translation>
    </message>
    <message id="desk.ask.separate.text">
        <source>The record stands for itself again, with its own codes, entries, places and notes</source>
        <translation>나눈 기록은 원래의 코드, 출입 기록, 자리, 메모와 함께 다시 따로 쓰입니다</translation>
    </message>
    <message id="desk.ask.sign">
        <source>A signed pass for {name}</source>
        <translation>{name} 님의 서명된 패스</translation>
    </message>
    <message id="desk.ask.sign.text">
        <source>Every device that trusts this desk admits this pass until {until}, even where nobody has heard of the guest. Codes that they hold stay valid</source>
        <translation>이 데스크를 신뢰하는 모든 기기가 참석자를 모르더라도 {until}까지 이 패스로 들여보냅니다. 지금 가진 코드도 계속 쓸 수 있습니다</translation>
    </message>
    <message id="desk.do.merge">
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message id="desk.do.separate">
        <source>Separate</source>
        <translation>나누기</translation>
    </message>
    <message id="desk.do.sign">
        <source>Issue the pass</source>
        <translation>패스 발급</translation>
    </message>
    <message id="desk.ask.print.text">
        <source>Choose the printer</source>
        <translation>어느 프린터로 출력할지 골라 주세요</translation>
    </message>
    <message id="desk.print.where">
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message id="desk.print.none">
        <source>There is no printer to use. Ask an admin to set one up</source>
        <translation>쓸 수 있는 프린터가 없습니다. 관리자에게 프린터 설정을 요청해 주세요</translation>
    </message>
    <message id="desk.print.unknown">
        <source>Cannot print. See whether the guest has a code and the printer is in use</source>
        <translation>출력할 수 없습니다. 코드가 있는지, 프린터가 쓰이고 있는지 확인해 주세요</translation>
    </message>
    <message id="desk.done.correct">
        <source>{name} corrected</source>
        <translation>{name} 님의 정보를 수정했습니다</translation>
    </message>
    <message id="desk.done.correct.badge">
        <source>{name} corrected. Reprint the badge? Press P</source>
        <translation>{name} 님의 정보를 수정했습니다. 배지를 다시 출력하시겠습니까? P를 눌러 주세요</translation>
    </message>
    <message id="desk.done.seat.badge">
        <source>{name} seated. Reprint the badge? Press P</source>
        <translation>{name} 님의 자리를 정했습니다. 배지를 다시 출력하시겠습니까? P를 눌러 주세요</translation>
    </message>
    <message id="desk.done.seat">
        <source>{name} seated</source>
        <translation>{name} 님의 자리를 정했습니다</translation>
    </message>
    <message id="desk.done.sessions">
        <source>The sessions of {name} are changed</source>
        <translation>{name} 님의 참가 세션을 바꿨습니다</translation>
    </message>
    <message id="desk.done.photo">
        <source>The photo of {name} is taken away</source>
        <translation>{name} 님의 사진을 지웠습니다</translation>
    </message>
    <message id="desk.done.merge">
        <source>Both records are {name} now</source>
        <translation>{name} 님의 기록으로 합쳤습니다</translation>
    </message>
    <message id="desk.done.separate">
        <source>Records of {name} separated</source>
        <translation>{name} 님의 기록을 나누었습니다</translation>
    </message>
    <message id="desk.done.unmerge">
        <source>A record was separated from {name} again</source>
        <translation>{name} 님의 기록에서 다시 나누었습니다</translation>
    </message>
    <message id="desk.done.print">
        <source>Badge of {name} sent to the printer</source>
        <translation>{name} 님의 배지를 프린터로 보냈습니다</translation>
    </message>
    <message id="desk.done.party_in">
        <source>{n} checked in with {name}’s party</source>
        <translation>{name} 일행 {n}명이 체크인했습니다</translation>
    </message>
    <message id="desk.done.party_in.some">
        <source>{n} of {name}’s party checked in, {refused} not admitted; open their cards to see why</source>
        <translation>{name} 일행 {n}명 체크인, {refused}명은 체크인하지 못했습니다. 카드를 열어 이유를 확인하세요</translation>
    </message>
    <message id="desk.done.party_print">
        <source>{n} badges of {name}’s party are being printed</source>
        <translation>{name} 일행의 배지 {n}장을 출력합니다</translation>
    </message>
    <message id="desk.done.party_print.none">
        <source>Every badge of {name}’s party was printed before; print single ones on their cards</source>
        <translation>{name} 일행의 배지는 모두 출력했습니다. 다시 출력하려면 각자의 카드에서 하세요</translation>
    </message>
    <message id="desk.done.companion">
        <source>Companion of {name} added</source>
        <translation>{name} 동반자를 추가했습니다</translation>
    </message>
    <message id="desk.done.companion_undo">
        <source>The check-in of {name}’s companion was undone</source>
        <translation>{name} 동반자의 체크인을 취소했습니다</translation>
    </message>
    <message id="desk.done.withdraw">
        <source>{name} is not expected any more; C reinstates them</source>
        <translation>{name:을/를} 오지 않음으로 바꾸었습니다. C를 누르면 되돌립니다</translation>
    </message>
    <message id="desk.page.walk_in">
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message id="desk.walk_in.title">
        <source>Walk-in registration</source>
        <translation>현장 등록</translation>
    </message>
    <message id="desk.walk_in.text">
        <source>Registering issues a code and checks in at once</source>
        <translation>등록하면 코드가 발급되고 바로 체크인됩니다</translation>
    </message>
    <message id="desk.invisible">
        <source>Invisible characters stand here and will be taken out: “{shown}”. Look whether what is left is right</source>
        <translation>보이지 않는 문자가 있어 저장할 때 빠집니다: “{shown}”. 남은 글이 맞는지 확인해 주세요</translation>
    </message>
    <message id="desk.required.names">
        <source>* Required; of the names, one is enough</source>
        <translation>* 필수 항목. 이름은 하나만 있으면 됩니다</translation>
    </message>
    <message id="desk.walk_in.organisation">
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message id="desk.walk_in.position">
        <source>Position</source>
        <translation>직위</translation>
    </message>
    <message id="desk.walk_in.alike">
        <source>A similar name exists. See whether they are registered already</source>
        <translation>비슷한 이름이 있습니다. 이미 등록한 분이 아닌지 확인해 주세요</translation>
    </message>
    <message id="desk.walk_in.seat">
        <source>Seat in {round}</source>
        <translation>{round} 자리</translation>
    </message>
    <message id="desk.walk_in.agreed">
        <source>They agree</source>
        <translation>동의했습니다</translation>
    </message>
    <message id="desk.walk_in.submit">
        <source>Register and check in</source>
        <translation>등록하고 체크인</translation>
    </message>
    <message id="desk.walk_in.clear">
        <source>Clear the form</source>
        <translation>양식 비우기</translation>
    </message>
    <message id="desk.walk_in.done">
        <source>{name} registered and checked in. Press P to print the badge</source>
        <translation>{name} 님을 등록하고 체크인했습니다. 배지를 출력하려면 P를 눌러 주세요</translation>
    </message>
    <message id="desk.walk_in.not_in">
        <source>{name} registered. This entrance does not admit them now: see why on the card</source>
        <translation>{name} 님을 등록했습니다. 지금은 이 입구로 들어올 수 없으니 카드에 적힌 사유를 확인해 주세요</translation>
    </message>
    <message id="desk.walk_in.kept">
        <source>Registration not finished: {name} · N goes on with it</source>
        <translation>등록을 마치지 않았습니다: {name} · 계속하려면 N</translation>
    </message>
    <message id="desk.walk_in.alone">
        <source>No similar name</source>
        <translation>비슷한 이름이 없습니다</translation>
    </message>
    <message id="desk.walk_in.alone.text">
        <source>While the name is typed, similar people who are registered already appear here</source>
        <translation>이름을 적는 동안 이미 등록한 비슷한 분을 여기에 보여 드립니다</translation>
    </message>
    <message id="desk.list.register">
        <source>Register as walk-in</source>
        <translation>현장 등록하기</translation>
    </message>
    <message id="desk.scan.none">
        <source>No scanner</source>
        <translation>스캐너 없음</translation>
    </message>
    <message id="desk.leave">
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message id="desk.done.already">
        <source>{name} was checked in somewhere else just now</source>
        <translation>{name} 님은 방금 다른 곳에서 체크인했습니다</translation>
    </message>
    <message id="desk.ticket.not_verified">
        <source>Phone number did not match</source>
        <translation>전화번호 확인 안 됨</translation>
    </message>
    <message id="desk.ticket.badge_name">
        <source>Name on the badge is not right</source>
        <translation>배지 이름 확인 필요</translation>
    </message>
    <message id="desk.ticket.no_phone">
        <source>No phone number known</source>
        <translation>전화번호 없음</translation>
    </message>
    <message id="desk.lock.erase">
        <source>Erase one digit</source>
        <translation>한 자리 지우기</translation>
    </message>
    <message id="desk.reader.pass">
        <source>Signed pass</source>
        <translation>서명 패스</translation>
    </message>
    <message id="desk.reader.pretix">
        <source>pretix ticket</source>
        <translation>pretix 티켓</translation>
    </message>
    <message id="desk.reader.indico">
        <source>Indico ticket</source>
        <translation>Indico 티켓</translation>
    </message>
    <message id="desk.reader.alfio">
        <source>alf.io ticket</source>
        <translation>alf.io 티켓</translation>
    </message>
    <message id="desk.reader.hievents">
        <source>Hi.Events ticket</source>
        <translation>Hi.Events 티켓</translation>
    </message>
    <message id="desk.reader.eventyay">
        <source>eventyay ticket</source>
        <translation>eventyay 티켓</translation>
    </message>
    <message id="desk.reader.url">
        <source>Ticket link</source>
        <translation>티켓 링크</translation>
    </message>
    <message id="desk.reader.other">
        <source>Unknown kind of code ({value})</source>
        <translation>알 수 없는 종류의 코드({value})</translation>
    </message>
    <message id="desk.action.sign">
        <source>Signed pass</source>
        <translation>서명 패스</translation>
    </message>
    <message id="desk.action.mail">
        <source>E-mail the invitation</source>
        <translation>초대장 보내기</translation>
    </message>
    <message id="desk.done.sign">
        <source>Signed pass of {name} issued. Print the badge again and it carries the pass</source>
        <translation>{name} 님의 서명 패스를 발급했습니다. 배지를 다시 출력하면 패스가 들어갑니다</translation>
    </message>
    <message id="desk.print.pass">
        <source>The badge before</source>
        <translation>이전 배지</translation>
    </message>
    <message id="desk.print.kept">
        <source>Still valid</source>
        <translation>그대로 사용</translation>
    </message>
    <message id="desk.print.lost">
        <source>Lost: revoke it, print a new code</source>
        <translation>분실: 폐기하고 새 코드로 출력</translation>
    </message>
    <message id="desk.print.lacks">
        <source>Not on the badge: {fields}</source>
        <translation>배지에 빠지는 항목: {fields}</translation>
    </message>
    <message id="desk.print.no_name">
        <source>Cannot print: the guest has no name yet. Enter one under Correct</source>
        <translation>출력할 수 없습니다. 이름이 비어 있으니 ‘수정’에서 먼저 입력해 주세요</translation>
    </message>
    <message id="desk.print.glyphs">
        <source>Cannot print: the badge’s typeface lacks {missing}. Write the name in Hangul or Latin letters under Correct</source>
        <translation>출력할 수 없습니다. 배지 글꼴에 {missing} 글자가 없으니 ‘수정’에서 이름을 한글이나 로마자로 적어 주세요</translation>
    </message>
    <message id="desk.print.room">
        <source>Cannot print: the name is too long for this badge. Shorten it under Correct, or choose a larger badge layout for the printer</source>
        <translation>출력할 수 없습니다. 이름이 길어 배지에 들어가지 않으니 ‘수정’에서 줄이거나 프린터에 더 큰 배지 양식을 지정해 주세요</translation>
    </message>
    <message id="desk.reason.rule">
        <source>The rule of this checkpoint does not admit them now</source>
        <translation>이 체크포인트의 규칙에 맞지 않습니다</translation>
    </message>
    <message id="desk.reason.rule_failed">
        <source>The rule of this checkpoint cannot be evaluated: nobody enters until it is corrected</source>
        <translation>이 체크포인트의 규칙을 판단할 수 없어 고칠 때까지 아무도 들어갈 수 없습니다</translation>
    </message>
    <message id="desk.reason.rule.says">
        <source>The rule of this checkpoint: {rule}</source>
        <translation>이 체크포인트의 규칙: {rule}</translation>
    </message>
    <message id="desk.ticket.rule">
        <source>Rule of the checkpoint</source>
        <translation>체크포인트 규칙</translation>
    </message>
    <message id="desk.ticket.rule_failed">
        <source>Rule of the checkpoint cannot be evaluated</source>
        <translation>체크포인트 규칙 판단 불가</translation>
    </message>
    <message id="desk.reason.unanswered">
        <source>A required question is not answered: ask it below, then check in</source>
        <translation>필수 질문에 답하지 않았습니다. 아래에서 답변을 받은 뒤 입장 처리해 주세요</translation>
    </message>
    <message id="desk.ticket.unanswered">
        <source>Required question not answered</source>
        <translation>필수 질문 미답변</translation>
    </message>
    <message id="desk.history.question_answered">
        <source>Question answered</source>
        <translation>질문 답변</translation>
    </message>
    <message id="desk.card.answers">
        <source>Questions at the door</source>
        <translation>현장 질문</translation>
    </message>
    <message id="desk.action.answers">
        <source>Answer questions</source>
        <translation>질문 답변 입력</translation>
    </message>
    <message id="desk.answers.required">
        <source>Required</source>
        <translation>필수</translation>
    </message>
    <message id="desk.answers.hidden">
        <source>Answered, not shown to this role</source>
        <translation>답변함 (이 역할에는 표시하지 않음)</translation>
    </message>
    <message id="desk.answers.hint.date">
        <source>Such as 2027-06-02</source>
        <translation>예: 2027-06-02</translation>
    </message>
    <message id="desk.answers.hint.time">
        <source>Such as 14:30</source>
        <translation>예: 14:30</translation>
    </message>
    <message id="desk.answers.hint.phone">
        <source>Such as 010-0000-0000</source>
        <translation>예: 010-0000-0000</translation>
    </message>
    <message id="desk.answers.hint.email">
        <source>Such as name@example.org</source>
        <translation>예: name@example.org</translation>
    </message>
    <message id="desk.ask.answers">
        <source>Questions to {name}</source>
        <translation>{name} 님 현장 질문</translation>
    </message>
    <message id="desk.ask.answers.text">
        <source>Ask the guest and enter the answers; a digit chooses an option</source>
        <translation>참가자에게 묻고 답변을 입력해 주세요. 숫자 키로 선택지를 고릅니다</translation>
    </message>
    <message id="desk.do.answers">
        <source>Save answers</source>
        <translation>답변 저장</translation>
    </message>
    <message id="desk.done.answers">
        <source>{name}: answers saved</source>
        <translation>{name} 님: 답변을 저장했습니다</translation>
    </message>
</context>
</TS>
