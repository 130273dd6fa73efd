<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>refusals</name>
    <message id="refused.pin.long">
        <source>A PIN has at most {most} digits; this one has {given}.</source>
        <translation>PIN은 {most}자리까지입니다. 입력한 것은 {given}자리입니다.</translation>
    </message>
    <message id="refused.pin.digits">
        <source>A PIN is {least} to {most} digits and nothing else.</source>
        <translation>PIN은 숫자 {least}~{most}자리만 쓸 수 있습니다.</translation>
    </message>
    <message id="refused.pin.short">
        <source>A PIN has at least {least} digits.</source>
        <translation>PIN은 {least}자리 이상이어야 합니다.</translation>
    </message>
    <message id="refused.pin.easy">
        <source>Everybody guesses this PIN first. Choose digits that are neither all alike nor in a row.</source>
        <translation>누구나 먼저 떠올리는 PIN입니다. 같은 숫자나 이어지는 숫자가 아닌 것으로 정해 주세요.</translation>
    </message>
    <message id="refused.pin.wrong">
        <source>That is not the PIN. Try once more.</source>
        <translation>PIN이 맞지 않습니다. 다시 입력해 주세요.</translation>
    </message>
    <message id="refused.pin.wait">
        <source>Wrong PIN too often. Try again at {until}, or ask an admin for a new PIN.</source>
        <translation>PIN을 여러 번 틀렸습니다. {until}에 다시 입력하거나 관리자에게 새 PIN을 부탁해 주세요.</translation>
    </message>
    <message id="refused.staff.set_up">
        <source>There are staff already. Let an admin add more.</source>
        <translation>이미 등록된 직원이 있습니다. 관리자가 추가해 주세요.</translation>
    </message>
    <message id="refused.staff.unknown">
        <source>This person does not work here any more. Choose another name.</source>
        <translation>지금은 없는 직원입니다. 다른 이름을 골라 주세요.</translation>
    </message>
    <message id="refused.staff.taken">
        <source>There is a {name} already. Add something that tells them apart.</source>
        <translation>{name:이/가} 이미 있습니다. 구별할 말을 덧붙여 주세요.</translation>
    </message>
    <message id="refused.staff.last">
        <source>One admin has to stay. Make somebody else an admin first.</source>
        <translation>관리자는 한 명 이상 있어야 합니다. 먼저 다른 사람을 관리자로 정해 주세요.</translation>
    </message>
    <message id="refused.kind">
        <source>This value does not fit the field.</source>
        <translation>이 항목에 넣을 수 없는 값입니다.</translation>
    </message>
    <message id="refused.long">
        <source>At most {most} characters fit here; this has {given}. Shorten it, or split it in two.</source>
        <translation>{most}자까지 쓸 수 있습니다. 지금은 {given}자입니다. 줄이거나 둘로 나누어 주세요.</translation>
    </message>
    <message id="refused.marks">
        <source>Too many marks stand on one letter. Type the letter again.</source>
        <translation>한 글자에 부호가 너무 많습니다. 그 글자를 다시 입력해 주세요.</translation>
    </message>
    <message id="refused.empty">
        <source>Something has to stand here.</source>
        <translation>이 항목은 비워 둘 수 없습니다.</translation>
    </message>
    <message id="refused.letters">
        <source>A name needs at least one letter.</source>
        <translation>이름에는 글자가 하나 이상 있어야 합니다.</translation>
    </message>
    <message id="refused.email">
        <source>This is no e-mail address. It looks like name@example.org.</source>
        <translation>이메일 주소가 아닙니다. name@example.org처럼 적어 주세요.</translation>
    </message>
    <message id="refused.phone">
        <source>A phone number has 4 to 20 digits, with + in front for another country.</source>
        <translation>전화번호는 숫자 4~20자리이고, 해외 번호는 앞에 +를 붙입니다.</translation>
    </message>
    <message id="refused.country">
        <source>A country is given as its two letters, like KR or SE.</source>
        <translation>국가는 KR, SE처럼 두 글자로 적어 주세요.</translation>
    </message>
    <message id="refused.language">
        <source>A language is given as its two letters, like ko or en.</source>
        <translation>언어는 ko, en처럼 두 글자로 적어 주세요.</translation>
    </message>
    <message id="refused.many">
        <source>At most {most} entries fit here.</source>
        <translation>{most}개까지 적을 수 있습니다.</translation>
    </message>
    <message id="refused.precedence">
        <source>The order of precedence is a whole number from 1 on, or empty.</source>
        <translation>의전 순위는 1 이상의 정수이거나 비워 둡니다.</translation>
    </message>
    <message id="refused.moment">
        <source>Give a date and time.</source>
        <translation>날짜와 시각을 적어 주세요.</translation>
    </message>
    <message id="refused.colour">
        <source>Give a colour like #1A3E9E.</source>
        <translation>#1A3E9E 형식으로 적어 주세요.</translation>
    </message>
    <message id="refused.fixed">
        <source>This field follows from the records and is not set by hand.</source>
        <translation>기록에서 정해지는 항목이라 직접 고칠 수 없습니다.</translation>
    </message>
    <message id="refused.nameless">
        <source>A guest needs a name, in Korean or in Latin letters.</source>
        <translation>한글이나 로마자 이름 가운데 하나는 있어야 합니다.</translation>
    </message>
    <message id="refused.companion.nested">
        <source>A companion cannot have companions; add them to the guest with whom they come.</source>
        <translation>동반자에게는 동반자를 둘 수 없습니다. 함께 오는 주빈에게 추가해 주세요.</translation>
    </message>
    <message id="refused.companion.many">
        <source>A guest has at most {most} companions; register the others as guests of their own.</source>
        <translation>참가자 한 명의 동반자는 {most}명까지입니다. 나머지는 참가자로 따로 등록해 주세요.</translation>
    </message>
    <message id="refused.companion.arrived">
        <source>This companion has entered; undo that first.</source>
        <translation>이미 체크인한 동반자입니다. 먼저 체크인을 취소해 주세요.</translation>
    </message>
    <message id="refused.period">
        <source>The end must lie after the beginning.</source>
        <translation>끝나는 때가 시작하는 때보다 뒤여야 합니다.</translation>
    </message>
    <message id="refused.guest">
        <source>This guest is no longer in the list. Search again.</source>
        <translation>지금은 목록에 없는 참가자입니다. 다시 찾아 주세요.</translation>
    </message>
    <message id="refused.pass.status">
        <source>Only a confirmed guest gets a pass. Confirm the registration first.</source>
        <translation>확정된 참가자에게만 서명 패스를 발급할 수 있습니다. 먼저 등록을 확정해 주세요.</translation>
    </message>
    <message id="refused.pass.long">
        <source>The name is too long for a signed pass. Give the guest a code instead.</source>
        <translation>이름이 길어 서명 패스에 담을 수 없습니다. 대신 코드를 발급해 주세요.</translation>
    </message>
    <message id="refused.pass.revoked">
        <source>Passes of this device no longer count. Issue the pass at another device.</source>
        <translation>이 기기의 패스는 더 이상 유효하지 않습니다. 다른 기기에서 발급해 주세요.</translation>
    </message>
    <message id="refused.devices.event">
        <source>This file is of the event with the code prefix “{theirs}”, not “{ours}”. Export the keys from a store of this event.</source>
        <translation>이 파일은 코드 접두어가 “{ours}”이(가) 아니라 “{theirs}”인 행사의 것입니다. 이 행사의 저장소에서 키를 내보내 주세요.</translation>
    </message>
    <message id="refused.devices.own">
        <source>This file holds a key in the name of this device ({device}) that is not its own. Nothing was accepted. Ask whoever gave you the file, and export the keys again on the other device.</source>
        <translation>이 파일에는 이 기기({device})의 것이 아닌 키가 이 기기의 이름으로 들어 있어서 아무것도 받아들이지 않았습니다. 파일을 준 사람에게 확인하고, 상대 기기에서 키를 다시 내보내십시오.</translation>
    </message>
    <message id="refused.devices.member">
        <source>This file holds a key in the name of {device}, a device of this event, that is not its own. Nothing was accepted. Ask whoever gave you the file, and export the keys again on the other device.</source>
        <translation>이 파일에 이 행사의 기기 {device}의 이름으로 된 다른 키가 들어 있습니다. 아무것도 받아들이지 않았습니다. 파일을 준 사람에게 확인하고, 그 기기에서 키를 다시 내보내 주세요.</translation>
    </message>
    <message id="refused.devices.role">
        <source>{device} is not an admin’s device of this event. Do this at an admin’s device, for example the one on which the event was founded.</source>
        <translation>{device}: 이 행사의 관리자 기기가 아닙니다. 행사를 처음 설정한 기기 같은 관리자 기기에서 해 주세요.</translation>
    </message>
    <message id="refused.recovery.short">
        <source>The passphrase must have {least} to {most} characters. Take several words.</source>
        <translation>암호는 {least}자 이상 {most}자 이하여야 합니다. 여러 단어로 만드십시오.</translation>
    </message>
    <message id="refused.recovery.not_founded">
        <source>There is nothing to recover yet: the event has one machine. Add a device first.</source>
        <translation>아직 복구할 것이 없습니다. 행사에 기기가 하나뿐입니다. 먼저 기기를 추가하십시오.</translation>
    </message>
    <message id="refused.recovery.not_root">
        <source>Only the machine that founded the event has its key: {device}. Write the recovery file there.</source>
        <translation>행사의 키는 행사를 처음 만든 기기에만 있습니다: {device}. 그 기기에서 복구 파일을 만드십시오.</translation>
    </message>
    <message id="refused.recovery.newer">
        <source>A newer version wrote this recovery file. Update this machine first.</source>
        <translation>더 새로운 버전이 만든 복구 파일입니다. 먼저 이 기기를 업데이트하십시오.</translation>
    </message>
    <message id="refused.recovery.damaged">
        <source>This is no recovery file, or it is damaged. Take another copy of it.</source>
        <translation>복구 파일이 아니거나 손상되었습니다. 다른 사본을 쓰십시오.</translation>
    </message>
    <message id="refused.recovery.passphrase">
        <source>The passphrase does not open this file.</source>
        <translation>이 암호로는 파일이 열리지 않습니다.</translation>
    </message>
    <message id="refused.recovery.event">
        <source>{path} does not belong to the event of this recovery file. Restore a backup of the event first, of any of its devices: kiosk restore BACKUP --store {path}</source>
        <translation>{path} 저장소는 이 복구 파일의 행사에 속하지 않습니다. 먼저 그 행사의 백업을 복원하십시오. 어느 기기의 백업이든 됩니다: kiosk restore 백업 --store {path}</translation>
    </message>
    <message id="refused.devices.lower">
        <source>{device} has that role, or a higher one, or was revoked. Roles are only raised: revoke the device and let it join again.</source>
        <translation>{device} 기기는 이미 그 역할이거나 더 높은 역할이거나 취소되었습니다. 역할은 올릴 수만 있습니다. 기기를 취소하고 다시 참가시키십시오.</translation>
    </message>
    <message id="refused.devices.self">
        <source>{device} is this device, or writes into its store. Revoke it at another admin’s device.</source>
        <translation>{device}: 지금 쓰고 있는 기기이거나 같은 저장 파일을 쓰는 기기입니다. 다른 관리자 기기에서 해제해 주세요.</translation>
    </message>
    <message id="refused.kiosk.open">
        <source>This kiosk is in service already. Look at its state again.</source>
        <translation>이 키오스크는 이미 사용 중입니다. 상태를 다시 확인해 주세요.</translation>
    </message>
    <message id="refused.devices.not_member">
        <source>{device} has no key of this event, for example because its store was restored from a backup. Let it join again at a device of the event.</source>
        <translation>{device}: 이 행사의 키가 없습니다. 백업에서 복원한 저장 파일일 수 있습니다. 행사의 다른 기기에서 다시 연결해 주세요.</translation>
    </message>
    <message id="refused.devices.unknown">
        <source>There is no one device “{device}”. Name it by its id: {known}.</source>
        <translation>“{device}” 기기를 하나로 찾을 수 없습니다. 다음 ID로 지정해 주세요: {known}.</translation>
    </message>
    <message id="refused.devices.name">
        <source>There is already a device “{name}”. Choose another name, or revoke that one first.</source>
        <translation>이름이 “{name}”인 기기가 이미 있습니다. 다른 이름을 고르거나 그 기기를 먼저 해지해 주세요.</translation>
    </message>
    <message id="refused.join.no_code">
        <source>This is no device code. It begins with JOIN1 and is shown by: kiosk devices add, or at the desk under Devices, Add a device.</source>
        <translation>기기 코드가 아닙니다. 기기 코드는 JOIN1로 시작하며, kiosk devices add 명령이나 데스크의 기기 화면에서 기기 추가를 눌러 볼 수 있습니다.</translation>
    </message>
    <message id="refused.join.damaged">
        <source>This device code is not whole. Scan or type it again.</source>
        <translation>기기 코드가 온전하지 않습니다. 다시 스캔하거나 입력해 주세요.</translation>
    </message>
    <message id="refused.join.version">
        <source>This device code was made by another version of the program. Install the same version on both devices.</source>
        <translation>다른 버전의 프로그램에서 만든 기기 코드입니다. 두 기기에 같은 버전을 설치해 주세요.</translation>
    </message>
    <message id="refused.devices.file">
        <source>This file holds no devices’ keys. Write one with: kiosk devices export FILE --store STORE</source>
        <translation>기기의 키가 든 파일이 아닙니다. 다음으로 만들 수 있습니다: kiosk devices export FILE --store STORE</translation>
    </message>
    <message id="refused.case">
        <source>There is no such case any more, or somebody else decided it meanwhile. Look at the list again.</source>
        <translation>이미 없어졌거나 다른 사람이 먼저 처리한 건입니다. 목록을 다시 확인해 주세요.</translation>
    </message>
    <message id="refused.checkpoint">
        <source>There is no such checkpoint any more. Choose another.</source>
        <translation>지금은 없는 체크포인트입니다. 다른 곳을 골라 주세요.</translation>
    </message>
    <message id="refused.demo">
        <source>{path} holds an event of its own, and the demo must not mix with it. Give --store another path.</source>
        <translation>{path}에는 이미 다른 행사가 들어 있어 시연 행사를 섞을 수 없습니다. --store에 다른 경로를 주세요.</translation>
    </message>
    <message id="refused.session">
        <source>This session is no longer in the programme. Choose another.</source>
        <translation>이 세션은 프로그램에 없습니다. 다른 세션을 골라 주세요.</translation>
    </message>
    <message id="refused.room">
        <source>There is no such room. Choose one of the list.</source>
        <translation>그런 장소는 없습니다. 목록에서 골라 주세요.</translation>
    </message>
    <message id="refused.scan.unknown">
        <source>This entry is not known here. Open the person again.</source>
        <translation>여기에 없는 기록입니다. 참가자 화면을 다시 열어 주세요.</translation>
    </message>
    <message id="refused.waiting.twice">
        <source>This guest is on the waiting list already.</source>
        <translation>이미 대기자 명단에 있습니다.</translation>
    </message>
    <message id="refused.waiting.not_for">
        <source>This guest may not enter this session. Confirm or enrol them on their card first.</source>
        <translation>이 세션에 들어올 수 없는 참석자입니다. 먼저 참석자 카드에서 확정하거나 등록해 주세요.</translation>
    </message>
    <message id="refused.waiting.unknown">
        <source>This guest is not on the waiting list.</source>
        <translation>대기자 명단에 없습니다.</translation>
    </message>
    <message id="refused.waiting.full">
        <source>No place is free. Wait until somebody leaves, or let the guest in over capacity.</source>
        <translation>빈자리가 없습니다. 누가 나갈 때까지 기다리거나 정원을 넘겨 입장시켜 주세요.</translation>
    </message>
    <message id="refused.waiting.session">
        <source>This session has no capacity at a door, so nobody waits for it.</source>
        <translation>입구 정원이 없는 세션이라 대기자 명단이 없습니다.</translation>
    </message>
    <message id="refused.scan.annulled">
        <source>Somebody took this back already.</source>
        <translation>이미 되돌린 기록입니다.</translation>
    </message>
    <message id="refused.status">
        <source>Their registration stands otherwise by now: {status}. Look at the card again.</source>
        <translation>그사이 등록 상태가 바뀌었습니다: {status}. 참가자 화면을 다시 확인해 주세요.</translation>
    </message>
    <message id="refused.status.confirmed">
        <source>confirmed</source>
        <translation>확정</translation>
    </message>
    <message id="refused.status.pending">
        <source>pending</source>
        <translation>대기</translation>
    </message>
    <message id="refused.status.other">
        <source>unknown to this version ({value})</source>
        <translation>이 버전이 모르는 상태({value})</translation>
    </message>
    <message id="refused.status.cancelled">
        <source>cancelled</source>
        <translation>취소</translation>
    </message>
    <message id="refused.status.blocked">
        <source>blocked</source>
        <translation>차단</translation>
    </message>
    <message id="refused.code">
        <source>This is none of their valid codes. Look at the card again.</source>
        <translation>이 참가자의 유효한 코드가 아닙니다. 참가자 화면을 다시 확인해 주세요.</translation>
    </message>
    <message id="refused.code_taken">
        <source>The code {code} is somebody else’s by now. Keep the one that the desk has, or look at both cards.</source>
        <translation>코드 {code}는 이제 다른 참가자의 코드입니다. 데스크 값을 유지하거나 두 참가자 화면을 확인해 주세요.</translation>
    </message>
    <message id="refused.password.none">
        <source>A protected file needs a password. Nothing was written; give one, or export without protection.</source>
        <translation>보호하는 파일에는 비밀번호가 필요합니다. 아무것도 쓰지 않았습니다. 비밀번호를 정하거나 보호하지 않고 내보내 주세요.</translation>
    </message>
    <message id="refused.password.signs">
        <source>This password would not be the same in every program. Use only letters, digits and signs of an English keyboard, without a space at its ends.</source>
        <translation>이 비밀번호는 프로그램마다 다르게 읽힐 수 있습니다. 영문 자판의 글자, 숫자, 기호만 쓰고 앞뒤에 빈칸을 두지 마세요.</translation>
    </message>
    <message id="refused.password.short">
        <source>This password is too short: at least {least} characters.</source>
        <translation>비밀번호가 너무 짧습니다. {least}자 이상이어야 합니다.</translation>
    </message>
    <message id="refused.password.long">
        <source>This password is too long: at most {most} characters.</source>
        <translation>비밀번호가 너무 깁니다. {most}자까지 쓸 수 있습니다.</translation>
    </message>
    <message id="refused.printer.name">
        <source>The printer needs a name. Call it by where it stands.</source>
        <translation>프린터 이름이 필요합니다. 놓인 자리를 이름으로 적어 주세요.</translation>
    </message>
    <message id="refused.printer.kind">
        <source>There is no driver "{kind}". Choose one of {known}.</source>
        <translation>"{kind}" 드라이버가 없습니다. {known} 중에서 고르세요.</translation>
    </message>
    <message id="refused.printer.address">
        <source>The printer needs an address. Give its host and port, its URL, or its device file.</source>
        <translation>프린터 주소가 필요합니다. 호스트와 포트, URL 또는 장치 파일을 적어 주세요.</translation>
    </message>
    <message id="refused.printer.place">
        <source>No printer of that kind can stand at "{address}". Write it like one of these: {example}.</source>
        <translation>"{address}"은(는) 이 종류의 프린터 주소가 아닙니다. 이렇게 적어 주세요: {example}</translation>
    </message>
    <message id="refused.printer.labels">
        <source>That is no number of labels. Give a whole number up to {most}.</source>
        <translation>라벨 수가 올바르지 않습니다. {most} 이하의 정수를 적어 주세요.</translation>
    </message>
    <message id="refused.table">
        <source>There is no such table in this round. Choose another.</source>
        <translation>이 라운드에 없는 테이블입니다. 다른 테이블을 골라 주세요.</translation>
    </message>
    <message id="refused.table_full">
        <source>Table {table} has {capacity} places, and all are taken. Choose another.</source>
        <translation>{table}번 테이블은 {capacity}석이 모두 찼습니다. 다른 테이블을 골라 주세요.</translation>
    </message>
    <message id="refused.round_locked">
        <source>The tables of this round are locked. Ask protocol to open them.</source>
        <translation>이 라운드의 자리는 잠겨 있습니다. 의전 담당에게 열어 달라고 해 주세요.</translation>
    </message>
    <message id="refused.merge.same">
        <source>This is one record. Choose the other one.</source>
        <translation>같은 기록입니다. 다른 기록을 골라 주세요.</translation>
    </message>
    <message id="refused.merge.merged">
        <source>One of the two is a second record of somebody already. Take that person’s own card, or annul that merge first.</source>
        <translation>둘 중 하나는 이미 다른 기록에 합쳐져 있습니다. 그 참가자의 카드를 고르거나 먼저 합치기를 되돌려 주세요.</translation>
    </message>
    <message id="refused.merge.single">
        <source>This record is not merged. Open the person again.</source>
        <translation>합쳐진 기록이 아닙니다. 참가자 화면을 다시 열어 주세요.</translation>
    </message>
    <message id="refused.consent">
        <source>They have to agree to the text first. Read it out or show it.</source>
        <translation>먼저 안내문에 동의해야 합니다. 읽어 주거나 보여 주세요.</translation>
    </message>
    <message id="refused.answer.text">
        <source>Type a text.</source>
        <translation>글을 적어 주세요.</translation>
    </message>
    <message id="refused.answer.number">
        <source>This is no number. Type digits, such as 3 or 12.5.</source>
        <translation>숫자가 아닙니다. 3이나 12.5처럼 적어 주세요.</translation>
    </message>
    <message id="refused.answer.choice">
        <source>This is none of the options. Type one of: {options}</source>
        <translation>선택지에 없는 답입니다. 다음 중 하나를 적어 주세요: {options}</translation>
    </message>
    <message id="refused.answer.choices">
        <source>This is none of the options. Type some of these, divided by semicolons: {options}</source>
        <translation>선택지에 없는 답이 있습니다. 다음 중에서 쌍반점(;)으로 나눠 적어 주세요: {options}</translation>
    </message>
    <message id="refused.answer.yes_no">
        <source>Type yes or no.</source>
        <translation>예 또는 아니오로 적어 주세요.</translation>
    </message>
    <message id="refused.answer.consent">
        <source>Type yes or no.</source>
        <translation>예 또는 아니오로 적어 주세요.</translation>
    </message>
    <message id="refused.answer.date">
        <source>This is no date. Type it as 2027-06-02.</source>
        <translation>날짜가 아닙니다. 2027-06-02처럼 적어 주세요.</translation>
    </message>
    <message id="refused.answer.time">
        <source>This is no time. Type it as 14:30.</source>
        <translation>시각이 아닙니다. 14:30처럼 적어 주세요.</translation>
    </message>
    <message id="refused.answer.country">
        <source>This is no country. Type its two letters, such as KR or FR.</source>
        <translation>국가가 아닙니다. KR, FR처럼 두 글자로 적어 주세요.</translation>
    </message>
    <message id="refused.answer.phone">
        <source>This is no phone number. It has 4 to 20 digits.</source>
        <translation>전화번호가 아닙니다. 숫자 4자리에서 20자리로 적어 주세요.</translation>
    </message>
    <message id="refused.answer.email">
        <source>This is no e-mail address. It looks like name@example.org.</source>
        <translation>이메일 주소가 아닙니다. name@example.org처럼 적어 주세요.</translation>
    </message>
    <message id="refused.answer.unknown">
        <source>A newer version of this program asks this question. Update this machine, or answer at another desk.</source>
        <translation>이 질문은 새 버전에서만 답할 수 있습니다. 이 기기를 업데이트하거나 다른 데스크에서 답해 주세요.</translation>
    </message>
    <message id="refused.question">
        <source>This question is no longer asked. Close the form and open it again.</source>
        <translation>더는 묻지 않는 질문입니다. 입력 창을 닫고 다시 열어 주세요.</translation>
    </message>
</context>
</TS>
