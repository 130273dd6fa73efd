<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.check.passed">
        <source>well  {seen}</source>
        <translation>정상  {seen}</translation>
    </message>
    <message id="cli.check.failed">
        <source>ill   {seen}</source>
        <translation>이상  {seen}</translation>
    </message>
    <message id="cli.nothing">
        <source>None yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message id="cli.direction.entry">
        <source>entry</source>
        <translation>입장</translation>
    </message>
    <message id="cli.direction.exit">
        <source>exit</source>
        <translation>퇴장</translation>
    </message>
    <message id="cli.reentry.once">
        <source>once</source>
        <translation>한 번만</translation>
    </message>
    <message id="cli.reentry.after_exit">
        <source>after exit</source>
        <translation>퇴장 후</translation>
    </message>
    <message id="cli.reentry.many">
        <source>many</source>
        <translation>여러 번</translation>
    </message>
    <message id="cli.column.arrived">
        <source>arrived</source>
        <translation>도착</translation>
    </message>
    <message id="cli.column.at">
        <source>at</source>
        <translation>시각</translation>
    </message>
    <message id="cli.column.seated">
        <source>seated</source>
        <translation>배정</translation>
    </message>
    <message id="cli.column.told">
        <source>told</source>
        <translation>안내</translation>
    </message>
    <message id="cli.column.locked">
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message id="cli.column.live">
        <source>live</source>
        <translation>실시간</translation>
    </message>
    <message id="cli.column.capacity">
        <source>capacity</source>
        <translation>정원</translation>
    </message>
    <message id="cli.column.category">
        <source>category</source>
        <translation>구분</translation>
    </message>
    <message id="cli.column.checkpoint">
        <source>checkpoint</source>
        <translation>입구</translation>
    </message>
    <message id="cli.column.code">
        <source>code</source>
        <translation>코드</translation>
    </message>
    <message id="cli.column.code_prefix">
        <source>code prefix</source>
        <translation>코드 앞부분</translation>
    </message>
    <message id="cli.column.codes">
        <source>codes</source>
        <translation>코드</translation>
    </message>
    <message id="cli.column.device">
        <source>device</source>
        <translation>기기</translation>
    </message>
    <message id="cli.column.direction">
        <source>direction</source>
        <translation>방향</translation>
    </message>
    <message id="cli.column.ends">
        <source>ends</source>
        <translation>종료</translation>
    </message>
    <message id="cli.column.expected">
        <source>expected</source>
        <translation>예정</translation>
    </message>
    <message id="cli.column.guest">
        <source>guest</source>
        <translation>참석자</translation>
    </message>
    <message id="cli.column.id">
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message id="cli.column.inside">
        <source>inside</source>
        <translation>입장 중</translation>
    </message>
    <message id="cli.column.name_en">
        <source>name en</source>
        <translation>이름(영문)</translation>
    </message>
    <message id="cli.column.name_ko">
        <source>name ko</source>
        <translation>이름</translation>
    </message>
    <message id="cli.column.name_latin">
        <source>name latin</source>
        <translation>이름(로마자)</translation>
    </message>
    <message id="cli.column.not_arrived">
        <source>not arrived</source>
        <translation>미도착</translation>
    </message>
    <message id="cli.column.organisation">
        <source>organisation</source>
        <translation>소속</translation>
    </message>
    <message id="cli.column.organisation_en">
        <source>organisation en</source>
        <translation>소속(영문)</translation>
    </message>
    <message id="cli.column.outcome">
        <source>outcome</source>
        <translation>결과</translation>
    </message>
    <message id="cli.column.reason">
        <source>reason</source>
        <translation>이유</translation>
    </message>
    <message id="cli.column.reentry">
        <source>reentry</source>
        <translation>재입장</translation>
    </message>
    <message id="cli.column.room">
        <source>room</source>
        <translation>장소</translation>
    </message>
    <message id="cli.column.score">
        <source>score</source>
        <translation>일치도</translation>
    </message>
    <message id="cli.column.session">
        <source>session</source>
        <translation>세션</translation>
    </message>
    <message id="cli.column.starts">
        <source>starts</source>
        <translation>시작</translation>
    </message>
    <message id="cli.column.status">
        <source>status</source>
        <translation>상태</translation>
    </message>
    <message id="cli.column.timezone">
        <source>timezone</source>
        <translation>시간대</translation>
    </message>
    <message id="cli.column.title_en">
        <source>title en</source>
        <translation>제목(영문)</translation>
    </message>
    <message id="cli.column.title_ko">
        <source>title ko</source>
        <translation>제목</translation>
    </message>
    <message id="cli.counts.event">
        <source>whole event</source>
        <translation>행사 전체</translation>
    </message>
    <message id="cli.counts.door">
        <source>{checkpoint} (this door alone)</source>
        <translation>{checkpoint} (이 문만)</translation>
    </message>
    <message id="cli.counts.all">
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message id="cli.counts.uncategorised">
        <source>none</source>
        <translation>구분 없음</translation>
    </message>
    <message id="cli.backup">
        <source>Backed up to {path}</source>
        <translation>백업을 만들었습니다: {path}</translation>
    </message>
    <message id="cli.restored">
        <source>The backup is in place: {path}</source>
        <translation>백업을 넣었습니다: {path}</translation>
    </message>
    <message id="cli.set_aside">
        <source>The previous file was set aside, whole: {path}</source>
        <translation>이전 파일은 그대로 옮겨 두었습니다: {path}</translation>
    </message>
    <message id="cli.restore.missing">
        <source>Acknowledged after that backup, and not in it: entries {devices}. They are in the file that was set aside, if that could still be read.</source>
        <translation>그 백업 뒤에 기록되어 백업에 없는 항목: {devices}. 읽을 수 있다면 따로 둔 파일에 있습니다.</translation>
    </message>
    <message id="cli.restore.no_key">
        <source>{path} belongs to an event of several devices, and no key of this machine was left. Let it join again: kiosk devices add on the machine of the admin, kiosk join here, with another file. The machine that founded the event takes its key from its recovery file: kiosk devices recover.</source>
        <translation>{path} 파일은 여러 기기가 함께 쓰는 행사에 속하지만 이 기기의 키가 남아 있지 않습니다. 다시 참가시키십시오. 관리자 기기에서 kiosk devices add를 실행하고, 여기에서 다른 파일로 kiosk join을 실행합니다. 행사를 처음 만든 기기는 복구 파일로 키를 되찾습니다: kiosk devices recover.</translation>
    </message>
    <message id="cli.loss.accepted">
        <source>The store is used without the entries {devices}. The devices that wrote them go on under new numbers.</source>
        <translation>{devices} 항목 없이 저장소를 씁니다. 그 항목을 쓴 기기는 새 번호로 이어갑니다.</translation>
    </message>
    <message id="cli.loss.none">
        <source>No acknowledged entry is missing.</source>
        <translation>빠진 항목이 없습니다.</translation>
    </message>
    <message id="cli.line">
        <source>Standard input, line {number}: {why}</source>
        <translation>표준 입력 {number}번째 줄: {why}</translation>
    </message>
    <message id="cli.template">
        <source>The template is in {path}</source>
        <translation>양식을 만들었습니다: {path}</translation>
    </message>
    <message id="cli.taken">
        <source>{path} is there already, and nothing was written. Give another name, or add --force to replace it.</source>
        <translation>{path} 파일이 이미 있어 아무것도 쓰지 않았습니다. 다른 이름을 주거나, 바꾸려면 --force를 붙여 주세요.</translation>
    </message>
    <message id="cli.ending">
        <source>The name {file} does not say what to write. End it in one of: {known}.</source>
        <translation>{file}: 이름으로는 어떤 파일인지 알 수 없습니다. 다음 가운데 하나로 끝내 주세요: {known}.</translation>
    </message>
    <message id="cli.devices.unreadable">
        <source>Cannot read {path}. Check that the file is there and may be read.</source>
        <translation>{path} 파일을 읽을 수 없습니다. 파일이 있는지, 읽을 권한이 있는지 확인해 주세요.</translation>
    </message>
    <message id="cli.devices.unusable">
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message id="cli.devices.unwritable">
        <source>Cannot write {path}. Choose a folder that may be written to.</source>
        <translation>{path} 파일을 쓸 수 없습니다. 쓸 수 있는 폴더를 지정해 주세요.</translation>
    </message>
    <message id="cli.devices.compare">
        <source>These devices are in {path}. Run kiosk devices on the other machine and compare that it shows the same fingerprints.</source>
        <translation>{path}에 든 기기입니다. 상대 기기에서 kiosk devices를 실행해 같은 지문이 보이는지 비교하십시오.</translation>
    </message>
    <message id="cli.devices.fingerprint">
        <source>{name} ({id}): {fingerprint}</source>
        <translation>{name} ({id}): {fingerprint}</translation>
    </message>
    <message id="cli.devices.ask">
        <source>Are all fingerprints the same?</source>
        <translation>지문이 모두 같습니까?</translation>
    </message>
    <message id="cli.devices.revoked">
        <source>{name} belongs to the event no more. What it recorded up to now stays; what it records from now on is a case to decide.</source>
        <translation>{name:은/는} 더 이상 행사의 기기가 아닙니다. 지금까지의 기록은 남고, 앞으로의 기록은 확인할 건이 됩니다.</translation>
    </message>
    <message id="cli.devices.staying">
        <source>It erased {erasures} guests and imported {imported} records: that stays. An erasure cannot be undone.</source>
        <translation>이 기기가 참가자 {erasures}명을 삭제하고 {imported}건을 가져온 것은 그대로 남습니다. 삭제는 되돌릴 수 없습니다.</translation>
    </message>
    <message id="cli.devices.ended">
        <source>{facts} entries count no more. Among them it erased {erasures} guests: of those comes back only what another device still has, so erase again whoever asked for it. {imported} imported records are undone.</source>
        <translation>{facts}건은 더 이상 인정되지 않습니다. 그중 참가자 {erasures}명의 삭제는 다른 기기에 남은 데이터만 되살아나므로, 삭제를 요청한 사람은 다시 삭제하십시오. 가져온 {imported}건은 취소됩니다.</translation>
    </message>
    <message id="cli.devices.exported">
        <source>The public keys are in {path}.</source>
        <translation>공개 키를 {path}에 저장했습니다.</translation>
    </message>
    <message id="cli.devices.trusted">
        <source>Signed passes of these devices are accepted from now on: {names}</source>
        <translation>이제 다음 기기가 서명한 입장권을 받아들입니다: {names}</translation>
    </message>
    <message id="cli.recovery.written">
        <source>Written: {path}. Keep it away from this machine, and the passphrase elsewhere.</source>
        <translation>{path} 파일에 기록했습니다. 이 기기와 떨어진 곳에 두고, 암호는 다른 곳에 보관하십시오.</translation>
    </message>
    <message id="cli.recovery.limits">
        <source>Whoever has this file and the passphrase, or the machine that founded the event, can act for the event, and no device can revoke that. If they are stolen, found a new event from a list and let every device join it.</source>
        <translation>이 파일과 암호, 또는 행사를 처음 만든 기기를 가진 사람은 행사 전체를 관리할 수 있으며 어떤 기기도 이를 취소할 수 없습니다. 도난당했다면 명단으로 새 행사를 만들고 모든 기기를 다시 참가시키십시오.</translation>
    </message>
    <message id="cli.recovery.missing">
        <source>No recovery file was written yet. If this machine is lost, every device has to join again. Write one: kiosk devices recovery-file FILE --store {path}</source>
        <translation>복구 파일을 아직 만들지 않았습니다. 이 기기를 잃으면 모든 기기가 다시 참가해야 합니다. 만들려면: kiosk devices recovery-file 파일 --store {path}</translation>
    </message>
    <message id="cli.recovery.done">
        <source>{name} acts for the machine that founded the event. Use that machine no more, should it turn up.</source>
        <translation>{name} 기기가 행사를 처음 만든 기기를 대신합니다. 그 기기를 찾더라도 다시 쓰지 마십시오.</translation>
    </message>
    <message id="cli.recovery.passphrase">
        <source>Passphrase</source>
        <translation>암호</translation>
    </message>
    <message id="cli.recovery.again">
        <source>Once more</source>
        <translation>다시 한번</translation>
    </message>
    <message id="cli.recovery.differ">
        <source>The two passphrases differ. Give the command again.</source>
        <translation>두 암호가 다릅니다. 명령을 다시 실행하십시오.</translation>
    </message>
    <message id="cli.devices.role">
        <source>{name} may do more now. It gets the data for that from the other devices.</source>
        <translation>{name} 기기의 역할을 올렸습니다. 필요한 데이터는 다른 기기에서 받습니다.</translation>
    </message>
    <message id="cli.devices.new_key">
        <source>This device signs with a new key from now on.</source>
        <translation>이제 이 기기는 새 키로 서명합니다.</translation>
    </message>
    <message id="cli.devices.code">
        <source>On the new machine start: kiosk run attendee. Then hold this code under its scanner, or type there: kiosk join CODE --store event.db
It makes that machine “{name}” and is valid for {minutes} minutes, once.</source>
        <translation>새 컴퓨터에서 kiosk run attendee를 실행한 뒤 그 스캐너에 이 코드를 대거나, 그곳에서 입력해 주세요: kiosk join CODE --store event.db
그 컴퓨터의 이름은 “{name}”입니다. 코드는 {minutes}분 동안 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message id="cli.devices.joined">
        <source>“{name}” has joined.</source>
        <translation>“{name}” 기기가 참여했습니다.</translation>
    </message>
    <message id="cli.devices.expired">
        <source>“{name}” has not joined in time. Make a new code.</source>
        <translation>“{name}” 기기가 시간 안에 참여하지 않았습니다. 새 코드를 만들어 주세요.</translation>
    </message>
    <message id="cli.devices.alone">
        <source>No program keeps {path} reachable for other devices. Open the desk or a kiosk on it, or leave out --no-wait.</source>
        <translation>{path}에 다른 기기가 연결할 수 있게 하는 프로그램이 없습니다. 데스크나 키오스크를 열거나 --no-wait를 빼 주세요.</translation>
    </message>
    <message id="cli.devices.silent">
        <source>The program that other devices connect to does not answer for {path}. Look into its log, then try again.</source>
        <translation>{path}에 다른 기기가 연결할 프로그램이 응답하지 않습니다. 로그를 확인한 뒤 다시 시도해 주세요.</translation>
    </message>
    <message id="cli.import.tally">
        <source>{kind}: {new} new, {changed} changed, {unchanged} unchanged, {refused} refused</source>
        <translation>{kind}: 새로 {new}, 변경 {changed}, 그대로 {unchanged}, 제외 {refused}</translation>
    </message>
    <message id="cli.import.strict">
        <source>Nothing was taken because rows need mending. Mend them, or import without --strict.</source>
        <translation>고칠 행이 있어 아무것도 저장하지 않았습니다. 고친 뒤 다시 가져오거나 --strict 없이 가져와 주세요.</translation>
    </message>
    <message id="cli.import.dry">
        <source>Checked only. Nothing was written.</source>
        <translation>확인만 했습니다. 저장한 것은 없습니다.</translation>
    </message>
    <message id="cli.import.done">
        <source>{facts:fact was/facts were} written.</source>
        <translation>기록 {facts}건을 저장했습니다.</translation>
    </message>
    <message id="cli.import.new">
        <source>New: {names}</source>
        <translation>새로 들어온 사람과 항목: {names}</translation>
    </message>
    <message id="cli.import.changed">
        <source>Changed: {name}: {field}: {ours} → {theirs}</source>
        <translation>변경: {name}: {field}: {ours} → {theirs}</translation>
    </message>
    <message id="cli.import.kept">
        <source>Stays as the desk has it: {name}: {field}: {ours} (the list says {theirs})</source>
        <translation>데스크에서 고친 대로 유지: {name}: {field}: {ours} (명단은 {theirs})</translation>
    </message>
    <message id="cli.import.case">
        <source>To decide: {name}: {field}: the desk has {ours}, the list now says {theirs}. The desk’s stays until somebody decides.</source>
        <translation>결정 필요: {name}: {field}: 데스크는 {ours}, 명단은 이제 {theirs}. 결정할 때까지 데스크 값을 유지합니다.</translation>
    </message>
    <message id="cli.import.missing">
        <source>Not in this list, and left as they are: {names}</source>
        <translation>이번 명단에 없지만 그대로 둔 사람: {names}</translation>
    </message>
    <message id="cli.import.positions">
        <source>No honorific is known for {positions:position/positions} of {guests:guest/guests}, who are called 님 in Korean:</source>
        <translation>호칭을 알 수 없는 직위 {positions}개, 해당 {guests}명은 이름 뒤에 ‘님’만 붙습니다:</translation>
    </message>
    <message id="cli.import.position">
        <source>– {position}: {guests:guest/guests}: {names}</source>
        <translation>– {position}: {guests}명: {names}</translation>
    </message>
    <message id="cli.import.more">
        <source>… and {number} more; --json names all.</source>
        <translation>… 외 {number}건. 전체는 --json으로 볼 수 있습니다.</translation>
    </message>
    <message id="cli.import.decide">
        <source>Decide the open cases on the desk’s import page; `kiosk cases` shows them.</source>
        <translation>결정할 항목은 데스크의 가져오기 화면에서 정해 주세요. `kiosk cases`로 볼 수 있습니다.</translation>
    </message>
    <message id="cli.cases.none">
        <source>No open cases: wherever a list and the desk disagreed, somebody has decided.</source>
        <translation>결정할 항목이 없습니다.</translation>
    </message>
    <message id="cli.cases.one">
        <source>{name}: {field}: the desk has {ours}, the list says {theirs} (before: {before})</source>
        <translation>{name}: {field}: 데스크 {ours}, 명단 {theirs} (이전 명단: {before})</translation>
    </message>
    <message id="cli.progress.rehearse">
        <source>Rehearsing</source>
        <translation>예행 중</translation>
    </message>
    <message id="cli.progress.seat">
        <source>Seating</source>
        <translation>자리 배정</translation>
    </message>
    <message id="cli.progress.wipe">
        <source>Overwriting the free space</source>
        <translation>빈 공간 덮어쓰는 중</translation>
    </message>
    <message id="cli.progress.simulate_arrivals">
        <source>Playing check-in hours</source>
        <translation>체크인 시간 돌려 보는 중</translation>
    </message>
    <message id="cli.progress.read">
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message id="cli.progress.hub">
        <source>Adding to the hub</source>
        <translation>허브에 추가하는 중</translation>
    </message>
    <message id="cli.progress.check">
        <source>Checking</source>
        <translation>확인 중</translation>
    </message>
    <message id="cli.progress.invitations">
        <source>Invitations</source>
        <translation>초대장</translation>
    </message>
    <message id="cli.progress.mails">
        <source>Sending e-mails</source>
        <translation>이메일 보내는 중</translation>
    </message>
    <message id="cli.progress.photos">
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message id="cli.progress.write">
        <source>Writing</source>
        <translation>저장 중</translation>
    </message>
    <message id="cli.progress.join">
        <source>Loading the event</source>
        <translation>행사 자료 받는 중</translation>
    </message>
    <message id="cli.size">
        <source>The size {value} cannot be read. Write it like 1080x1920</source>
        <translation>크기 {value:을/를} 읽을 수 없습니다. 1080x1920처럼 적어 주세요</translation>
    </message>
    <message id="cli.usage">
        <source>{what} See: {command} --help</source>
        <translation>{what} 사용법: {command} --help</translation>
    </message>
    <message id="cli.usage.missing">
        <source>{name} is missing.</source>
        <translation>{name:이/가} 빠졌습니다.</translation>
    </message>
    <message id="cli.usage.option">
        <source>There is no option “{name}”.</source>
        <translation>“{name}” 옵션이 없습니다.</translation>
    </message>
    <message id="cli.usage.value">
        <source>{name} needs a value.</source>
        <translation>{name}에 값이 필요합니다.</translation>
    </message>
    <message id="cli.usage.no_value">
        <source>{name} takes no value.</source>
        <translation>{name}에는 값을 적지 않습니다.</translation>
    </message>
    <message id="cli.usage.choice">
        <source>{name} has to be one of: {known}.</source>
        <translation>{name}: 다음 가운데 하나를 적어 주세요: {known}.</translation>
    </message>
    <message id="cli.usage.number">
        <source>{name} has to be a whole number that the command can use.</source>
        <translation>{name}: 쓸 수 있는 정수를 적어 주세요.</translation>
    </message>
    <message id="cli.usage.range">
        <source>{name} has to be a whole number from {least} to {most}.</source>
        <translation>{name}: {least}부터 {most}까지의 정수를 적어 주세요.</translation>
    </message>
    <message id="cli.usage.decimal">
        <source>{name} has to be a number from {least} to {most}.</source>
        <translation>{name}: {least}부터 {most}까지의 수를 적어 주세요.</translation>
    </message>
    <message id="cli.usage.command">
        <source>A command is missing or not known. There are: {known}.</source>
        <translation>명령이 없거나 알 수 없습니다. 쓸 수 있는 명령: {known}.</translation>
    </message>
    <message id="cli.usage.words">
        <source>There are too many words. Put names with spaces into quotes.</source>
        <translation>단어가 너무 많습니다. 띄어 쓴 이름은 따옴표로 묶어 주세요.</translation>
    </message>
    <message id="cli.usage.attendee">
        <source>What was typed cannot be used ({why}). See: {command} --help</source>
        <translation>입력한 내용을 쓸 수 없습니다({why}). 사용법: {command} --help</translation>
    </message>
    <message id="cli.aborted">
        <source>Stopped. Nothing was done.</source>
        <translation>멈췄습니다. 아무것도 하지 않았습니다.</translation>
    </message>
    <message id="cli.demo.ready">
        <source>The demo event is in {path}
Codes to scan: {codes}</source>
        <translation>시연용 행사를 만들었습니다: {path}
스캔해 볼 코드: {codes}</translation>
    </message>
    <message id="cli.demo.again">
        <source>The demo event is opened again: {path}
Codes to scan: {codes}</source>
        <translation>시연용 행사를 다시 엽니다: {path}
스캔해 볼 코드: {codes}</translation>
    </message>
    <message id="cli.find.none">
        <source>Nobody was found for “{text}”. Try fewer letters, or another spelling</source>
        <translation>“{text}”에 해당하는 사람을 찾지 못했습니다. 더 짧게 또는 다른 철자로 찾아 주세요</translation>
    </message>
    <message id="cli.guest.unknown">
        <source>There is no guest “{guest}”. Look for their id or code with kiosk find.</source>
        <translation>“{guest}” 참가자가 없습니다. kiosk find로 식별자나 코드를 찾아 주세요.</translation>
    </message>
    <message id="cli.guest.unconfirmed">
        <source>The registration of {guest} is not confirmed, and only who is confirmed gets a pass. Confirm it at the desk first.</source>
        <translation>{guest} 참가자는 등록이 확정되지 않았습니다. 확정된 참가자에게만 패스를 발급합니다. 데스크에서 먼저 확정해 주세요.</translation>
    </message>
    <message id="cli.fault">
        <source>The program stopped because of a fault of its own. What was stored is safe. Send this file to its makers: {path}</source>
        <translation>프로그램에 문제가 생겨 멈췄습니다. 저장된 것은 안전합니다. 이 파일을 개발자에게 보내 주세요: {path}</translation>
    </message>
    <message id="cli.file">
        <source>{path} cannot be used ({reason}). Check the name, its folder, your rights there and the free space.</source>
        <translation>{path:을/를} 쓸 수 없습니다({reason}). 이름과 폴더, 권한, 남은 공간을 확인해 주세요.</translation>
    </message>
    <message id="cli.output">
        <source>The output</source>
        <translation>출력</translation>
    </message>
    <message id="cli.reason.ENOENT">
        <source>there is no such file or folder</source>
        <translation>그런 파일이나 폴더가 없음</translation>
    </message>
    <message id="cli.reason.EACCES">
        <source>no right to it</source>
        <translation>권한 없음</translation>
    </message>
    <message id="cli.reason.EISDIR">
        <source>it is a folder</source>
        <translation>폴더임</translation>
    </message>
    <message id="cli.reason.ENOTDIR">
        <source>part of the path is no folder</source>
        <translation>경로 중간이 폴더가 아님</translation>
    </message>
    <message id="cli.reason.EEXIST">
        <source>something is there that must stay</source>
        <translation>지우면 안 되는 것이 있음</translation>
    </message>
    <message id="cli.reason.ENOSPC">
        <source>no space is left</source>
        <translation>남은 공간 없음</translation>
    </message>
    <message id="cli.reason.EROFS">
        <source>the medium is read-only</source>
        <translation>읽기 전용 매체</translation>
    </message>
    <message id="cli.reason.ENAMETOOLONG">
        <source>the name is too long</source>
        <translation>이름이 너무 김</translation>
    </message>
    <message id="cli.bytes">
        <source>What was typed holds bytes that are no text. Type it anew, in UTF-8.</source>
        <translation>입력에 글자가 아닌 바이트가 있습니다. UTF-8로 다시 입력해 주세요.</translation>
    </message>
    <message id="cli.input.empty">
        <source>Nothing was given: “-” takes a line of standard input, and that is empty.</source>
        <translation>아무것도 받지 못했습니다. “-”는 표준 입력의 한 줄을 읽는데, 그 줄이 비어 있습니다.</translation>
    </message>
    <message id="cli.staff.added">
        <source>{name} was added.</source>
        <translation>{name:을/를} 추가했습니다.</translation>
    </message>
    <message id="cli.staff.changed">
        <source>{name} was changed.</source>
        <translation>{name:을/를} 바꾸었습니다.</translation>
    </message>
    <message id="cli.staff.unknown">
        <source>Nobody called “{name}” works here. See who does with kiosk staff list.</source>
        <translation>“{name}” 직원이 명단에 없습니다. kiosk staff list로 확인해 주세요.</translation>
    </message>
    <message id="cli.staff.first">
        <source>The first one has to be an admin. Leave out --role, or give admin.</source>
        <translation>첫 직원은 관리자여야 합니다. --role을 빼거나 admin을 주세요.</translation>
    </message>
    <message id="cli.staff.pin">
        <source>PIN, 6 to 12 digits</source>
        <translation>PIN(숫자 6~12자리)</translation>
    </message>
    <message id="cli.staff.pin_again">
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message id="cli.staff.differ">
        <source>The two PINs differ. Start again.</source>
        <translation>두 PIN이 서로 다릅니다. 처음부터 다시 해 주세요.</translation>
    </message>
    <message id="cli.staff.setting">
        <source>Put this line into settings.toml of each kiosk. It holds a hash only: keep the PIN or the code yourself.</source>
        <translation>이 줄을 각 키오스크의 settings.toml에 넣으십시오. 해시만 들어 있으니 PIN이나 코드는 따로 보관하십시오.</translation>
    </message>
    <message id="cli.progress.badges">
        <source>Setting badges</source>
        <translation>배지 조판</translation>
    </message>
    <message id="cli.badges.done">
        <source>{badges:badge/badges} on {pages:page/pages} written to {file}</source>
        <translation>배지 {badges}장을 {pages}쪽에 담아 {file} 파일에 썼습니다</translation>
    </message>
    <message id="cli.badges.sheet">
        <source>There is no sheet "{sheet}". Choose one of {known}, or none for one badge to a page.</source>
        <translation>"{sheet}" 판형이 없습니다. {known} 중에서 고르거나, 한 쪽에 한 장이면 생략하세요.</translation>
    </message>
    <message id="cli.badges.small">
        <source>Badges of {layout} do not go on the sheet {sheet}. Choose another sheet, or a smaller layout.</source>
        <translation>{layout} 배지는 {sheet} 판형에 들어가지 않습니다. 다른 판형이나 더 작은 서식을 고르세요.</translation>
    </message>
    <message id="cli.badges.unwritten">
        <source>{file} cannot be written: {reason}. Choose another place for it.</source>
        <translation>{file} 파일을 쓸 수 없습니다: {reason}. 다른 위치를 골라 주세요.</translation>
    </message>
    <message id="cli.badges.only">
        <source>--only {given} selects nobody: write FIELD=VALUE with one of {known}.</source>
        <translation>--only {given} 값으로는 고를 수 없습니다. {known} 중 하나로 항목=값 형식으로 적어 주세요.</translation>
    </message>
    <message id="cli.badges.nobody">
        <source>Nobody is left to print a badge for. Look at --only, and at the list with kiosk show guests.</source>
        <translation>배지를 출력할 참가자가 없습니다. --only를 확인하고, 명단은 kiosk show guests로 살펴봐 주세요.</translation>
    </message>
    <message id="cli.export.done">
        <source>Written: {path}</source>
        <translation>저장했습니다: {path}</translation>
    </message>
    <message id="cli.export.unsuited">
        <source>The report, cards and the lists for paper are written as PDFs only (.pdf), calendars as a ZIP only (.zip), lists as .csv, .xlsx or .pdf. End the name of the file accordingly, or give --format.</source>
        <translation>보고서, 카드와 종이 명단은 PDF(.pdf), 일정은 ZIP(.zip), 목록은 .csv, .xlsx, .pdf로만 쓸 수 있습니다. 파일 이름을 알맞게 끝내거나 --format을 주세요.</translation>
    </message>
    <message id="cli.export.unwritten">
        <source>{file} cannot be written ({reason}). Give another folder or name.</source>
        <translation>{file}에 쓸 수 없습니다({reason}). 다른 폴더나 이름을 주세요.</translation>
    </message>
    <message id="cli.export.unnoted">
        <source>{path}: the store cannot be written, and each export is noted in it. Grant the right to write, or export from a copy that kiosk backup makes.</source>
        <translation>{path}: 저장소에 쓸 수 없어 내보낸 기록을 남길 수 없습니다. 쓰기 권한을 주거나, kiosk backup으로 만든 사본에서 내보내 주세요.</translation>
    </message>
    <message id="cli.progress.export">
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message id="cli.password.ask">
        <source>Password for the file</source>
        <translation>파일 비밀번호</translation>
    </message>
    <message id="cli.password.again">
        <source>The same password again</source>
        <translation>같은 비밀번호를 다시 입력</translation>
    </message>
    <message id="cli.password.differ">
        <source>The two passwords differ. Nothing was written; start again.</source>
        <translation>두 비밀번호가 다릅니다. 아무것도 쓰지 않았습니다. 다시 시작해 주세요.</translation>
    </message>
    <message id="cli.password.unread">
        <source>{file} cannot be read ({reason}). Give a file with the password on its first line.</source>
        <translation>{file:을/를} 읽을 수 없습니다({reason}). 첫 줄에 비밀번호가 있는 파일을 주세요.</translation>
    </message>
    <message id="cli.paper.unread">
        <source>{file} cannot be read ({reason}). Give a file with a code on each line.</source>
        <translation>{file:을/를} 읽을 수 없습니다({reason}). 코드를 한 줄에 하나씩 적은 파일을 주세요.</translation>
    </message>
    <message id="cli.paper.binary">
        <source>{file} is no text. Give a file with a code on each line.</source>
        <translation>{file:은/는} 글자로 된 파일이 아닙니다. 코드를 한 줄에 하나씩 적은 파일을 주세요.</translation>
    </message>
    <message id="cli.paper.time">
        <source>The time “{value}” cannot be read. Write it like 09:30 or 2024-12-11T09:30.</source>
        <translation>시각 “{value}”: 읽을 수 없습니다. 09:30이나 2024-12-11T09:30처럼 적어 주세요.</translation>
    </message>
    <message id="cli.paper.future">
        <source>The time {value} is still to come. Give the time at which people were let in.</source>
        <translation>시각 {value:은/는} 아직 오지 않았습니다. 입장시킨 시각을 적어 주세요.</translation>
    </message>
    <message id="cli.paper.reason">
        <source>Entered from paper by mistake</source>
        <translation>종이 기록 입력 착오</translation>
    </message>
    <message id="cli.paper.undone">
        <source>Entries undone: {count}.</source>
        <translation>취소한 입장 기록: {count}건.</translation>
    </message>
    <message id="cli.paper.unknown">
        <source>Nobody’s line: {text}. Look at the list again.</source>
        <translation>아무도 아닌 줄입니다: {text}. 명단을 다시 확인해 주세요.</translation>
    </message>
    <message id="cli.paper.invisible">
        <source>{file}, row {row}: invisible characters stood here and were taken out: “{shown}”. Look whether it is the right guest.</source>
        <translation>{file} {row}행: 보이지 않는 문자가 있어 뺐습니다: “{shown}”. 맞는 참가자인지 확인해 주세요.</translation>
    </message>
    <message id="cli.printers.none_found">
        <source>No printer was found. See that it is on and on the same network, or add it by its address.</source>
        <translation>프린터를 찾지 못했습니다. 전원과 같은 네트워크인지 확인하거나 주소로 추가해 주세요.</translation>
    </message>
    <message id="cli.printers.kept">
        <source>{name} is set up with the id {id}. Try it with: kiosk printers test</source>
        <translation>{name} 프린터를 등록했습니다(ID {id}). kiosk printers test 명령으로 시험해 보세요</translation>
    </message>
    <message id="cli.printers.removed">
        <source>{name} is used no more.</source>
        <translation>{name} 프린터를 더는 쓰지 않습니다.</translation>
    </message>
    <message id="cli.printers.labels">
        <source>{name} has {count:label/labels}.</source>
        <translation>{name} 프린터의 라벨은 {count}장입니다.</translation>
    </message>
    <message id="cli.printers.printed">
        <source>{name} says that the page is out.</source>
        <translation>{name} 프린터가 출력을 마쳤다고 알렸습니다.</translation>
    </message>
    <message id="cli.printers.troubled">
        <source>{name}: {trouble}{detail}.</source>
        <translation>{name}: {trouble}{detail}.</translation>
    </message>
    <message id="cli.printers.unknown">
        <source>There is no printer “{name}” in use. In use: {known}. Add one with kiosk printers add.</source>
        <translation>사용 중인 “{name}” 프린터가 없습니다. 사용 중: {known}. kiosk printers add 명령으로 등록해 주세요.</translation>
    </message>
    <message id="cli.printers.shift">
        <source>{given} is no shift. Give two numbers of millimetres up to 50, to the right and down, as in --shift=1.5,-2.</source>
        <translation>{given} 값을 읽을 수 없습니다. 오른쪽과 아래로 옮길 밀리미터를 50 이하의 두 수로 --shift=1.5,-2처럼 적어 주세요.</translation>
    </message>
    <message id="cli.progress.erase">
        <source>Erasing</source>
        <translation>삭제하는 중</translation>
    </message>
    <message id="cli.erase.ask">
        <source>The personal data of {people:person/people} will be erased from {path} for good. Export the lists and the report that you need first. Go on?</source>
        <translation>{path}에서 {people}명의 개인정보를 되돌릴 수 없게 삭제합니다. 필요한 명단과 보고서는 먼저 내보내 주세요. 계속할까요?</translation>
    </message>
    <message id="cli.erase.resume">
        <source>{path}: an erasure was cut off. End it now?</source>
        <translation>{path}: 중단된 삭제 작업이 있습니다. 지금 마칠까요?</translation>
    </message>
    <message id="cli.erase.one">
        <source>The personal data of this person will be erased from {path} for good: {name} · {where}</source>
        <translation>{path}에서 이 사람의 개인정보를 완전히 지웁니다: {name} · {where}</translation>
    </message>
    <message id="cli.erase.name">
        <source>Type their name to confirm: {name}</source>
        <translation>확인을 위해 이름을 입력하십시오: {name}</translation>
    </message>
    <message id="cli.erase.other_name">
        <source>That is not the name {name}. Nothing was erased.</source>
        <translation>입력한 이름이 {name}이(가) 아니어서 아무것도 지우지 않았습니다.</translation>
    </message>
    <message id="cli.erase.done">
        <source>Erased: {records:record/records} of guests, {facts:fact/facts} emptied. The counts and the chains of the journal stand.</source>
        <translation>삭제했습니다. 참가자 기록 {records}개, 내용을 비운 기록 {facts}건. 집계와 기록의 사슬은 그대로입니다.</translation>
    </message>
    <message id="cli.erase.copy">
        <source>Copy removed: {path}</source>
        <translation>삭제한 사본: {path}</translation>
    </message>
    <message id="cli.erase.elsewhere">
        <source>Backups under names of your own or kept elsewhere, exported files and paper are untouched: destroy them yourself. The names of speakers in the programme and of staff stay. Run this on the event’s other devices, too.</source>
        <translation>이름을 따로 정했거나 다른 곳에 둔 백업, 내보낸 파일, 종이는 지워지지 않았습니다. 따로 파기해 주세요. 일정에 적힌 연사와 직원의 이름은 남습니다. 행사의 다른 기기에서도 이 명령을 실행해 주세요.</translation>
    </message>
    <message id="cli.erase.listed">
        <source>Take this person out of your list too, or the next import registers them again.</source>
        <translation>원본 명단에서도 이 사람을 지워 주세요. 그대로 두면 다음에 명단을 가져올 때 다시 등록됩니다.</translation>
    </message>
    <message id="cli.erase.held">
        <source>Another program is reading the store, so its log may still hold some of it. Close the other windows and run this once more.</source>
        <translation>다른 프로그램이 저장소를 읽고 있어 임시 로그에 내용이 남았을 수 있습니다. 다른 창을 닫고 한 번 더 실행해 주세요.</translation>
    </message>
    <message id="app.remote">
        <source>This machine has no display. Point a VNC viewer at 127.0.0.1:{port} to see the kiosk; from another computer, first connect with ssh -L {port}:127.0.0.1:{port} to this one.</source>
        <translation>이 기기에는 화면이 없습니다. VNC 뷰어로 127.0.0.1:{port}에 접속하면 키오스크가 보입니다. 다른 컴퓨터에서는 먼저 ssh -L {port}:127.0.0.1:{port} 로 연결해 주세요.</translation>
    </message>
    <message id="app.picture">
        <source>A picture of the first screen is in {path}.</source>
        <translation>첫 화면의 그림을 {path}에 저장했습니다.</translation>
    </message>
    <message id="guide.written">
        <source>Written to {path}.</source>
        <translation>{path}에 썼습니다.</translation>
    </message>
    <message id="cli.column.rule_says">
        <source>rule says</source>
        <translation>규칙 내용</translation>
    </message>
    <message id="cli.annul.done">
        <source>The scan {scan} is annulled</source>
        <translation>스캔 {scan}: 취소했습니다</translation>
    </message>
    <message id="cli.annul.before">
        <source>The scan {scan} was annulled before</source>
        <translation>스캔 {scan}: 이미 취소되어 있습니다</translation>
    </message>
    <message id="cli.annul.unknown">
        <source>No scan has the id {scan}. kiosk show scans --json lists them</source>
        <translation>식별자가 {scan}인 스캔이 없습니다. kiosk show scans --json으로 찾아 주세요</translation>
    </message>
</context>
</TS>
