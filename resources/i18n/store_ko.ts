<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="store.missing">
        <source>{path}: there is no store here. Check the path, or make one with kiosk import.</source>
        <translation>{path}: 이 자리에 저장소가 없습니다. 경로를 확인하거나 kiosk import로 만들어 주세요.</translation>
    </message>
    <message id="store.newer">
        <source>{path}: a newer program wrote this store (revision {revision}, this program knows {ours}). Update the program on this machine. The file was left as it is.</source>
        <translation>{path}: 더 새로운 프로그램이 만든 저장소입니다(판 {revision}, 이 프로그램은 {ours}). 이 기기의 프로그램을 올려 주세요. 파일은 그대로 두었습니다.</translation>
    </message>
    <message id="store.not_ours">
        <source>{path}: this file is not a kiosk store. Give another path. The file was left as it is.</source>
        <translation>{path}: 키오스크 저장소가 아닌 파일입니다. 다른 경로를 주세요. 파일은 그대로 두었습니다.</translation>
    </message>
    <message id="store.damaged">
        <source>{path}: the store is damaged. The file was left as it is. Look at it with kiosk doctor, then put the newest backup in its place with kiosk restore.</source>
        <translation>{path}: 저장소가 손상되었습니다. 파일은 그대로 두었습니다. kiosk doctor로 살펴보고 kiosk restore로 최근 백업을 넣어 주세요.</translation>
    </message>
    <message id="store.behind">
        <source>{path}: entries that were acknowledged are missing ({devices}). The end of the store was lost, or an older copy was put in its place. Look for a newer copy beside it and put it in place with kiosk restore; to go on without them, use kiosk doctor --accept-loss.</source>
        <translation>{path}: 기록되었다고 알린 항목이 없습니다({devices}). 저장소의 끝부분이 사라졌거나 오래된 복사본으로 바뀌었습니다. 옆에 더 새로운 복사본이 있으면 kiosk restore로 넣고, 없는 채로 계속하려면 kiosk doctor --accept-loss를 쓰세요.</translation>
    </message>
    <message id="store.replaced">
        <source>{path}: the store was deleted, replaced or cut short while it was in use. {kept} Put a copy in its place with kiosk restore, then start again.</source>
        <translation>{path}: 사용 중에 저장소가 삭제되거나 다른 파일로 바뀌거나 잘렸습니다. {kept} kiosk restore로 복사본을 제자리에 넣은 뒤 다시 시작하세요.</translation>
    </message>
    <message id="store.replaced.kept">
        <source>Everything recorded until then is in {copy}.</source>
        <translation>그때까지 기록된 것은 모두 {copy}에 있습니다.</translation>
    </message>
    <message id="store.replaced.listed">
        <source>The file could not be read any more; the last entries of this program are in {file}.</source>
        <translation>파일을 더 이상 읽을 수 없었습니다. 이 프로그램의 마지막 기록은 {file}에 있습니다.</translation>
    </message>
    <message id="store.replaced.nothing">
        <source>The file could not be read any more; this program had recorded nothing in it.</source>
        <translation>파일을 더 이상 읽을 수 없었습니다. 이 프로그램이 그 파일에 기록한 것은 없습니다.</translation>
    </message>
    <message id="store.replaced.lost">
        <source>Nothing could be kept: neither the folder of the store nor that of the user can be written.</source>
        <translation>보관하지 못했습니다. 저장소 폴더와 사용자 폴더 어디에도 쓸 수 없습니다.</translation>
    </message>
    <message id="store.read_only">
        <source>{path}: this file or its folder cannot be written. Grant the right to write, or give another path.</source>
        <translation>{path}: 이 파일이나 폴더에 쓸 수 없습니다. 권한을 주거나 다른 경로를 주세요.</translation>
    </message>
    <message id="store.taken">
        <source>{path}: there is a file already. Give another path, or move that file away.</source>
        <translation>{path}: 이미 파일이 있습니다. 다른 경로를 지정하거나 그 파일을 옮겨 주세요.</translation>
    </message>
    <message id="store.full">
        <source>{path}: nothing more can be written to the disk. Free some space; if there is enough, the disk is failing. Every acknowledged scan is safe.</source>
        <translation>{path}: 디스크에 더 쓸 수 없습니다. 파일을 지워 자리를 만들어 주세요. 자리가 충분하다면 디스크가 고장 난 것입니다. 확인된 스캔은 모두 저장되어 있습니다.</translation>
    </message>
    <message id="store.low">
        <source>{path}: the disk is full. A reserve was given up, so scans still go on. Free some space now.</source>
        <translation>{path}: 디스크가 가득 찼습니다. 예비 공간을 내주어 아직 스캔은 계속됩니다. 지금 공간을 비워 주세요.</translation>
    </message>
    <message id="store.loose">
        <source>Others than the owner may read or write: {files}. Take that right away, say with chmod go=.</source>
        <translation>소유자가 아닌 사람도 읽거나 쓸 수 있습니다: {files}. chmod go= 등으로 권한을 거두세요.</translation>
    </message>
    <message id="store.locked">
        <source>{path}: another program holds the file. Close it and try again.</source>
        <translation>{path}: 다른 프로그램이 파일을 잡고 있습니다. 그 프로그램을 닫고 다시 시도해 주세요.</translation>
    </message>
    <message id="store.unsafe">
        <source>{path}: SQLite {version} has a fault that can damage a store. Install pysqlite3 0.6.1 or newer.</source>
        <translation>{path}: SQLite {version}에는 저장소를 손상시킬 수 있는 결함이 있습니다. pysqlite3 0.6.1 이상을 설치해 주세요.</translation>
    </message>
    <message id="store.unencrypted">
        <source>{path}: there is a key for this store, but SQLite on this machine cannot encrypt. Nothing was written. Install the package that encrypts.</source>
        <translation>{path}: 이 저장소의 암호 키가 있지만 이 기기의 SQLite는 암호화를 할 수 없습니다. 아무것도 쓰지 않았습니다. 암호화를 지원하는 패키지를 설치하세요.</translation>
    </message>
    <message id="store.forked">
        <source>{path}: the journals of device {device} differ at entry {sequence}. One device seems to have been copied. Keep both files and tell the desk.</source>
        <translation>{path}: 기기 {device}의 기록이 {sequence}번째에서 서로 다릅니다. 한 기기 이름을 두 곳에서 쓴 것 같습니다. 두 파일을 모두 보관하고 안내 데스크에 알려 주세요.</translation>
    </message>
    <message id="store.hole">
        <source>{path}: entry {sequence} of device {device} is missing. Bring its journal again from the start.</source>
        <translation>{path}: 기기 {device}의 {sequence}번째 기록이 빠져 있습니다. 처음부터 다시 가져와 주세요.</translation>
    </message>
    <message id="store.revoked">
        <source>{path}: this device ({device}) was revoked and belongs to the event no more. Tell the desk. To use the machine again, let it join anew with a new store.</source>
        <translation>{path}: 이 기기({device})는 해제되어 더 이상 이 행사에 속하지 않습니다. 안내 데스크에 알려 주세요. 다시 쓰려면 새 저장 파일로 다시 연결해 주세요.</translation>
    </message>
    <message id="store.role_forbids">
        <source>{path}: the role of this device ({device}) in the event does not allow this. Do it at a desk, or at an admin’s device.</source>
        <translation>{path}: 이 행사에서 이 기기({device})의 역할로는 할 수 없습니다. 안내 데스크나 관리자 기기에서 해 주세요.</translation>
    </message>
    <message id="doctor.sqlite.well">
        <source>SQLite finds the file sound</source>
        <translation>SQLite 무결성 검사를 통과했습니다</translation>
    </message>
    <message id="doctor.sqlite.ill">
        <source>SQLite finds damage: {found}</source>
        <translation>SQLite가 손상을 찾았습니다: {found}</translation>
    </message>
    <message id="doctor.structure.well">
        <source>Tables, indexes and triggers are as this program makes them</source>
        <translation>표, 색인, 트리거가 이 프로그램이 만든 그대로입니다</translation>
    </message>
    <message id="doctor.structure.ill">
        <source>Missing, added or changed by another program: {parts}. Put a backup in place with kiosk restore</source>
        <translation>다른 프로그램이 없애거나 더하거나 바꾼 것: {parts}. kiosk restore로 백업을 넣으세요</translation>
    </message>
    <message id="doctor.chains.well">
        <source>{facts:fact/facts} of {devices:device/devices} chained without a break</source>
        <translation>기기 {devices}대의 기록 {facts}건이 끊김 없이 이어집니다</translation>
    </message>
    <message id="doctor.chains.ill">
        <source>A chain of facts is broken. Put a backup in place with kiosk restore</source>
        <translation>기록의 사슬이 끊겼습니다. 백업을 kiosk restore로 넣어 주세요</translation>
    </message>
    <message id="doctor.head.well">
        <source>The history goes on from the head that {device} signed at {at} (key {key})</source>
        <translation>{device}가 {at}에 서명한 머리에서 기록이 이어집니다(키 {key})</translation>
    </message>
    <message id="doctor.head.ill">
        <source>The history is not the one of which {device} signed the head at {at} (key {key}): entries before it were lost or written anew. Look for a copy made before</source>
        <translation>{device}가 {at}에 머리에 서명한 기록이 아닙니다(키 {key}). 그 앞의 항목이 없어졌거나 새로 쓰였습니다. 그 전에 만든 복사본을 찾으세요</translation>
    </message>
    <message id="doctor.head.stranger">
        <source>The history fits, but the store does not know the key {key} by which {device} signed the head at {at}. Compare the key with the one on paper</source>
        <translation>기록은 맞지만 {device}가 {at}에 머리에 서명한 키 {key}를 저장소가 모릅니다. 종이에 적힌 키와 견주어 보세요</translation>
    </message>
    <message id="doctor.head.unreadable">
        <source>This is no signed head, or its signature is wrong. Give the whole line that kiosk doctor --sign printed</source>
        <translation>서명된 머리가 아니거나 서명이 틀렸습니다. kiosk doctor --sign이 출력한 줄 전체를 넣으세요</translation>
    </message>
    <message id="doctor.acknowledged.well">
        <source>Everything acknowledged by {devices:device/devices} is there</source>
        <translation>기기 {devices}대가 기록했다고 알린 것이 모두 있습니다</translation>
    </message>
    <message id="doctor.acknowledged.ill">
        <source>Acknowledged entries are missing: {devices}. Put a newer copy in place with kiosk restore, or go on without them with kiosk doctor --accept-loss</source>
        <translation>기록되었다고 알린 항목이 없습니다: {devices}. kiosk restore로 더 새로운 복사본을 넣거나, kiosk doctor --accept-loss로 없는 채로 계속하세요</translation>
    </message>
    <message id="doctor.acknowledged.unknown">
        <source>{file} is damaged, so it is unknown whether all that was acknowledged is there. Move it away if the other checks are well</source>
        <translation>{file} 파일이 손상되어 기록되었다고 알린 것이 모두 있는지 알 수 없습니다. 다른 검사가 모두 정상이면 그 파일을 치우세요</translation>
    </message>
    <message id="doctor.rows.well">
        <source>The clock and the devices are as their entries say</source>
        <translation>시계와 기기가 기록된 항목과 맞습니다</translation>
    </message>
    <message id="doctor.rows.ill">
        <source>Changed by another program: {rows}. Put a backup in place with kiosk restore</source>
        <translation>다른 프로그램이 바꾼 것: {rows}. kiosk restore로 백업을 넣으세요</translation>
    </message>
    <message id="doctor.projections.well">
        <source>Every projection is what its facts fold to</source>
        <translation>화면에 쓰는 표가 기록과 모두 일치합니다</translation>
    </message>
    <message id="doctor.times.well">
        <source>The times of all scans can be right.</source>
        <translation>모든 스캔의 시각에 이상이 없습니다.</translation>
    </message>
    <message id="doctor.times.doubtful">
        <source>{n:scan has/scans have} a time that cannot be right: a device’s clock was wrong. The history of each guest says which.</source>
        <translation>시각이 잘못된 스캔이 {n}건 있습니다. 기기의 시계가 틀렸던 것이니, 참석자의 기록에서 확인해 주세요.</translation>
    </message>
    <message id="doctor.projections.ill">
        <source>Projections differ from their facts: {subjects}</source>
        <translation>기록과 다른 표가 있습니다: {subjects}</translation>
    </message>
    <message id="doctor.erasure.well">
        <source>No erasure was cut off</source>
        <translation>중단된 삭제 작업이 없습니다</translation>
    </message>
    <message id="doctor.erasure.ill">
        <source>An erasure was cut off, so something of it may be left in copies and in the file. Run kiosk erase again</source>
        <translation>삭제 작업이 중단되어 복사본이나 파일에 일부가 남아 있을 수 있습니다. kiosk erase를 다시 실행하세요</translation>
    </message>
</context>
</TS>
