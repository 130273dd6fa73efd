<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>setup</name>
    <message id="setup.place">
        <source>{file}, line {line}</source>
        <translation>{file} {line}행</translation>
    </message>
    <message id="setup.answers.absent">
        <source>{file} cannot be read: {reason}. Name a file that is there.</source>
        <translation>{file} 파일을 읽을 수 없습니다: {reason}. 있는 파일을 지정해 주세요.</translation>
    </message>
    <message id="setup.no_role">
        <source>{file} does not say what this machine is. Add a line: role = "kiosk". {right}</source>
        <translation>{file} 파일에 이 기기의 용도가 없습니다. role = "kiosk" 같은 줄을 넣어 주세요. {right}</translation>
    </message>
    <message id="setup.right.event">
        <source>It is a file of the event or a device code, in quotation marks.</source>
        <translation>행사 파일이나 기기 코드를 따옴표 안에 적어야 합니다.</translation>
    </message>
    <message id="setup.event.neither">
        <source>{source} is neither a file on this machine nor a device code that begins with JOIN1-. Check the path, or copy the code again.</source>
        <translation>{source:은/는} 이 기기에 있는 파일도, JOIN1-로 시작하는 기기 코드도 아닙니다. 경로를 확인하거나 코드를 다시 옮겨 적어 주세요.</translation>
    </message>
    <message id="setup.checkpoint">
        <source>The event has no such checkpoint. It has: {known}.</source>
        <translation>행사에 그런 체크포인트가 없습니다. 있는 체크포인트: {known}.</translation>
    </message>
    <message id="setup.taken.hashed">
        <source>{file}: {key} stood there in plain text, as an earlier version wrote it. Its hash now stands in its place; the PIN or code stays the same.</source>
        <translation>{file}: {key} 값이 이전 버전처럼 그대로 적혀 있어 해시로 바꾸었습니다. PIN이나 코드는 그대로입니다.</translation>
    </message>
    <message id="setup.taken.dropped">
        <source>{file}: {key} stood there in plain text and is too short for this version. It is no longer used: make a new one with kiosk staff exit-pin or kiosk staff exit-code.</source>
        <translation>{file}: {key} 값이 그대로 적혀 있었고 이 버전에는 너무 짧아 더 쓰지 않습니다. kiosk staff exit-pin 또는 kiosk staff exit-code로 새로 만들어 주세요.</translation>
    </message>
    <message id="setup.first">
        <source>This machine has not been set up. Run {command} first.</source>
        <translation>아직 설정하지 않은 기기입니다. 먼저 {command} 명령을 실행해 주세요.</translation>
    </message>
    <message id="setup.other_face">
        <source>This machine is set up as {role} and does not open {face}. Run kiosk setup to change that.</source>
        <translation>이 기기는 {role:으로/로} 설정되어 {face} 화면을 열지 않습니다. 바꾸려면 kiosk setup을 실행해 주세요.</translation>
    </message>
    <message id="setup.ask.language">
        <source>Language of this machine · 이 기기의 언어</source>
        <translation>이 기기의 언어 · Language of this machine</translation>
    </message>
    <message id="setup.ask.role">
        <source>What is this machine?</source>
        <translation>이 기기는 무엇입니까?</translation>
    </message>
    <message id="setup.ask.event">
        <source>File of the event (a store, XLSX or CSV), or the device code JOIN1-… of another machine; empty: the window asks for a code</source>
        <translation>행사 파일(저장소, XLSX, CSV) 또는 다른 기기의 코드 JOIN1-…; 비워 두면 화면에서 코드를 묻습니다</translation>
    </message>
    <message id="setup.ask.event_again">
        <source>A file of the event or a device code to take in; empty: the event that is here</source>
        <translation>새로 들일 행사 파일 또는 기기 코드; 비워 두면 지금 있는 행사</translation>
    </message>
    <message id="setup.ask.checkpoint">
        <source>Which checkpoint is it at?</source>
        <translation>어느 체크포인트에 있습니까?</translation>
    </message>
    <message id="setup.ask.rotation">
        <source>By how many degrees is the screen turned, clockwise?</source>
        <translation>화면을 시계 방향으로 몇 도 돌렸습니까?</translation>
    </message>
    <message id="setup.ask.sound">
        <source>Does it play sounds?</source>
        <translation>소리를 냅니까?</translation>
    </message>
    <message id="setup.number_or_word">
        <source>Number or word</source>
        <translation>번호 또는 낱말</translation>
    </message>
    <message id="setup.choose">
        <source>“{typed}” is not one of these: {known}.</source>
        <translation>{typed:은/는} 다음에 없습니다: {known}.</translation>
    </message>
    <message id="setup.choice">
        <source>{number}. {word}  {meaning}</source>
        <translation>{number}. {word}  {meaning}</translation>
    </message>
    <message id="setup.choice.ko">
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
    <message id="setup.choice.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="setup.choice.kiosk">
        <source>a kiosk for guests</source>
        <translation>참가자용 키오스크</translation>
    </message>
    <message id="setup.choice.desk">
        <source>a desk for staff</source>
        <translation>스태프용 데스크</translation>
    </message>
    <message id="setup.choice.both">
        <source>a kiosk and a desk on two screens</source>
        <translation>화면 두 개에 키오스크와 데스크</translation>
    </message>
    <message id="setup.choice.hub">
        <source>the hub, the database of the venue</source>
        <translation>행사장 데이터베이스인 허브</translation>
    </message>
    <message id="setup.choice.yes">
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message id="setup.choice.no">
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message id="setup.sheet.title">
        <source>Forum Kiosk: this machine</source>
        <translation>Forum Kiosk: 이 기기</translation>
    </message>
    <message id="setup.sheet.settings">
        <source>Set up as</source>
        <translation>설정</translation>
    </message>
    <message id="setup.sheet.found">
        <source>What was found</source>
        <translation>확인한 것</translation>
    </message>
    <message id="setup.sheet.next">
        <source>What to do next</source>
        <translation>다음에 할 일</translation>
    </message>
    <message id="setup.sheet.written">
        <source>The same as a page to print: {path}</source>
        <translation>인쇄할 문서: {path}</translation>
    </message>
    <message id="setup.row.role">
        <source>This machine</source>
        <translation>이 기기</translation>
    </message>
    <message id="setup.row.store">
        <source>The event</source>
        <translation>행사</translation>
    </message>
    <message id="setup.row.settings">
        <source>Settings file</source>
        <translation>설정 파일</translation>
    </message>
    <message id="setup.row.checkpoint">
        <source>Checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message id="setup.row.rotation">
        <source>Screen turned by</source>
        <translation>화면 회전</translation>
    </message>
    <message id="setup.verdict.well">
        <source>well</source>
        <translation>정상</translation>
    </message>
    <message id="setup.verdict.look">
        <source>look</source>
        <translation>확인</translation>
    </message>
    <message id="setup.verdict.fault">
        <source>fault</source>
        <translation>문제</translation>
    </message>
    <message id="setup.part.disk">
        <source>disk</source>
        <translation>디스크</translation>
    </message>
    <message id="setup.part.clock">
        <source>clock</source>
        <translation>시계</translation>
    </message>
    <message id="setup.part.network">
        <source>network</source>
        <translation>네트워크</translation>
    </message>
    <message id="setup.part.scanner">
        <source>scanner</source>
        <translation>스캐너</translation>
    </message>
    <message id="setup.part.printer">
        <source>printer</source>
        <translation>프린터</translation>
    </message>
    <message id="setup.part.sound">
        <source>sound</source>
        <translation>소리</translation>
    </message>
    <message id="setup.disk.durable">
        <source>{folder}: an entry is safe on the disk after {ms} ms; {free} MB are free.</source>
        <translation>{folder}: 기록이 {ms} ms 뒤 디스크에 안전하게 남습니다. 빈 공간 {free} MB.</translation>
    </message>
    <message id="setup.disk.cache">
        <source>{folder}: a disk with turning platters answers after {ms} ms, sooner than it can have written. Switch off its write cache (hdparm -W0) or give the machine a battery.</source>
        <translation>{folder}: 회전식 디스크가 실제로 쓰기 전인 {ms} ms 만에 응답합니다. 쓰기 캐시를 끄거나(hdparm -W0) 배터리를 연결해 주세요.</translation>
    </message>
    <message id="setup.disk.lies">
        <source>{folder}: the disk calls an entry safe after {ms} ms, before it can be. A power cut would lose entries: choose a folder on another disk with the setting store.</source>
        <translation>{folder}: 디스크가 {ms} ms 만에 저장되었다고 답하지만 실제로는 저장되지 않았습니다. 정전이 나면 기록을 잃으니 store 설정으로 다른 디스크의 폴더를 골라 주세요.</translation>
    </message>
    <message id="setup.disk.memory">
        <source>{folder} is in memory ({kind}) and is empty after a restart. Choose a folder on a disk with the setting store.</source>
        <translation>{folder:은/는} 메모리({kind})에 있어 다시 켜면 비어 있습니다. store 설정으로 디스크에 있는 폴더를 골라 주세요.</translation>
    </message>
    <message id="setup.disk.option">
        <source>{folder} is mounted with {option}, which keeps entries out of the disk until later. Mount it without that, or choose another folder with the setting store.</source>
        <translation>{folder:은/는} {option} 옵션으로 마운트되어 기록이 바로 디스크에 남지 않습니다. 그 옵션 없이 마운트하거나 store 설정으로 다른 폴더를 골라 주세요.</translation>
    </message>
    <message id="setup.disk.full">
        <source>{folder} has {free} MB free; an event needs {least} MB. Delete something there, or choose another folder with the setting store.</source>
        <translation>{folder:의/의} 빈 공간이 {free} MB입니다. 행사에는 {least} MB가 필요하니 공간을 비우거나 store 설정으로 다른 폴더를 골라 주세요.</translation>
    </message>
    <message id="setup.clock.behind">
        <source>It is {time} {zone} here, which is earlier than this program or the last entry of the event. Set the clock: timedatectl set-time.</source>
        <translation>이 기기의 시각은 {time} {zone}으로, 이 프로그램이나 행사의 마지막 기록보다 이릅니다. timedatectl set-time으로 시계를 맞춰 주세요.</translation>
    </message>
    <message id="setup.clock.network">
        <source>{time} {zone}, kept by the network.</source>
        <translation>{time} {zone}, 네트워크로 맞춥니다.</translation>
    </message>
    <message id="setup.clock.no_chip">
        <source>{time} {zone}. This machine has no clock that runs while it is off: set it after every start, or leave the network in.</source>
        <translation>{time} {zone}. 전원이 꺼지면 멈추는 시계입니다. 켤 때마다 맞추거나 네트워크에 연결해 두세요.</translation>
    </message>
    <message id="setup.clock.compare">
        <source>{time} {zone}. Nothing on the network keeps it: compare it with a phone.</source>
        <translation>{time} {zone}. 네트워크로 맞추지 않으니 휴대전화의 시각과 비교해 주세요.</translation>
    </message>
    <message id="setup.network.there">
        <source>This machine is reached at {addresses}.</source>
        <translation>이 기기의 주소: {addresses}.</translation>
    </message>
    <message id="setup.network.none">
        <source>No network is connected. Scans are recorded all the same; other machines learn of them once a cable is in.</source>
        <translation>연결된 네트워크가 없습니다. 스캔은 그대로 기록되며, 케이블을 꽂으면 다른 기기에 전해집니다.</translation>
    </message>
    <message id="setup.scanner.there">
        <source>{name} is connected and can be read.</source>
        <translation>{name:이/가} 연결되어 있고 읽을 수 있습니다.</translation>
    </message>
    <message id="setup.scanner.absent">
        <source>{name} is not connected. Plug it in, or change the setting scanners.</source>
        <translation>{name:이/가} 연결되어 있지 않습니다. 꽂거나 scanners 설정을 바꿔 주세요.</translation>
    </message>
    <message id="setup.scanner.keyboards">
        <source>A scanner that types like a keyboard is expected. Connected: {names}. Hold a code under it once: kiosk run scanners.</source>
        <translation>키보드처럼 입력하는 스캐너를 기다립니다. 연결된 장치: {names}. kiosk run scanners에서 코드를 한 번 읽혀 보세요.</translation>
    </message>
    <message id="setup.scanner.no_keyboard">
        <source>A scanner that types like a keyboard is expected, and nothing of that kind is connected. Plug it in, or change the setting scanners.</source>
        <translation>키보드처럼 입력하는 스캐너를 기다리지만 연결된 장치가 없습니다. 꽂거나 scanners 설정을 바꿔 주세요.</translation>
    </message>
    <message id="setup.scanner.try">
        <source>{entry}: try it with kiosk run scanners.</source>
        <translation>{entry}: kiosk run scanners로 시험해 보세요.</translation>
    </message>
    <message id="setup.printer.none">
        <source>This machine prints no badges.</source>
        <translation>이 기기는 명찰을 인쇄하지 않습니다.</translation>
    </message>
    <message id="setup.printer.try">
        <source>{name} prints the badges. Found on this machine and the network: {found}. Print one: kiosk printers test.</source>
        <translation>{name:이/가} 명찰을 인쇄합니다. 이 기기와 네트워크에서 찾은 프린터: {found}. kiosk printers test로 한 장 인쇄해 보세요.</translation>
    </message>
    <message id="setup.sound.off">
        <source>Sounds are off.</source>
        <translation>소리를 껐습니다.</translation>
    </message>
    <message id="setup.sound.played">
        <source>A sound was played just now. If nobody heard it, turn the loudspeaker up or choose its output in the system.</source>
        <translation>방금 소리를 냈습니다. 들리지 않았다면 음량을 높이거나 시스템에서 출력 장치를 골라 주세요.</translation>
    </message>
    <message id="setup.next.code">
        <source>The first screen asks for a device code: the desk’s page Devices shows one.</source>
        <translation>첫 화면에서 기기 코드를 묻습니다. 데스크의 기기 화면에서 코드를 볼 수 있습니다.</translation>
    </message>
    <message id="setup.next.start">
        <source>Open it: kiosk start</source>
        <translation>열기: kiosk start</translation>
    </message>
    <message id="setup.next.scanners">
        <source>Try the scanners: kiosk run scanners</source>
        <translation>스캐너 시험: kiosk run scanners</translation>
    </message>
    <message id="setup.next.session">
        <source>Let it start with the machine: install forum-kiosk-session</source>
        <translation>켜면 바로 시작하게 하기: forum-kiosk-session 설치</translation>
    </message>
    <message id="setup.next.hub">
        <source>Start the hub: {command}</source>
        <translation>허브 시작: {command}</translation>
    </message>
    <message id="setup.session.failed">
        <source>The session could not run {command}: {reason}. Look at what it says, and restart the machine.</source>
        <translation>세션에서 {command} 명령을 실행하지 못했습니다: {reason}. 내용을 확인한 뒤 기기를 다시 켜 주세요.</translation>
    </message>
    <message id="report.ask">
        <source>Write this to {path}?</source>
        <translation>이 내용을 {path:으로/로} 쓸까요?</translation>
    </message>
    <message id="report.written">
        <source>The report is in {path}. Send it to whoever looks after the program.</source>
        <translation>보고서: {path}. 프로그램을 관리하는 사람에게 보내 주세요.</translation>
    </message>
    <message id="wipe.nothing">
        <source>Nothing of an event is beside {path}, and no logs or settings are here.</source>
        <translation>{path} 옆에 행사 파일이 없고, 로그와 설정도 없습니다.</translation>
    </message>
    <message id="wipe.ask">
        <source>Remove these {count} files for good, and overwrite the free space of their disk? It cannot be undone.</source>
        <translation>위 파일 {count}개를 완전히 지우고 디스크의 빈 공간을 덮어쓸까요? 되돌릴 수 없습니다.</translation>
    </message>
    <message id="wipe.kept">
        <source>{path} could not be removed ({reason}). End what uses it or take its write protection away, and run this again.</source>
        <translation>{path} 파일을 지우지 못했습니다({reason}). 사용 중인 프로그램을 끝내거나 쓰기 보호를 푼 뒤 다시 실행해 주세요.</translation>
    </message>
    <message id="wipe.done">
        <source>Removed {count} files, and overwrote the free space of their disk.</source>
        <translation>파일 {count}개를 지우고 디스크의 빈 공간을 덮어썼습니다.</translation>
    </message>
    <message id="wipe.elsewhere">
        <source>Exports, badges and backups that were written elsewhere, such as on a stick, are still there: remove them yourself. An SSD keeps copies that no program reaches; only an encrypted disk (see the manual, One machine) makes those unreadable.</source>
        <translation>USB 등 다른 곳에 저장한 내보내기 파일, 배지, 백업은 그대로 있으니 직접 지워 주세요. SSD에는 프로그램이 지울 수 없는 복사본이 남을 수 있으며, 디스크 암호화(설명서 One machine)만이 이를 읽을 수 없게 합니다.</translation>
    </message>
    <message id="wipe.root">
        <source>The file system keeps {megabytes} MB free for root, which may still hold something. Run it as root: sudo kiosk wipe --store {store}</source>
        <translation>파일 시스템이 root용으로 남겨 둔 {megabytes}MB에는 내용이 남아 있을 수 있습니다. root로 실행해 주세요: sudo kiosk wipe --store {store}</translation>
    </message>
</context>
</TS>
