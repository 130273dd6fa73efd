<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="simulation.story.venue">
        <source>Seed {seed}: the devices {devices}, and {guests:guest/guests}.</source>
        <translation>시드 {seed}: 기기 {devices}, 참석자 {guests}명.</translation>
    </message>
    <message id="simulation.event.scan">
        <source>{at} s: {device} scans guest {guest}.</source>
        <translation>{at}초: {device}에서 참석자 {guest}번을 스캔합니다.</translation>
    </message>
    <message id="simulation.event.correct">
        <source>{at} s: {device} corrects the name of guest {guest}.</source>
        <translation>{at}초: {device}에서 참석자 {guest}번의 이름을 고칩니다.</translation>
    </message>
    <message id="simulation.event.cancel">
        <source>{at} s: {device} cancels guest {guest}.</source>
        <translation>{at}초: {device}에서 참석자 {guest}번의 등록을 취소합니다.</translation>
    </message>
    <message id="simulation.event.erase">
        <source>{at} s: {device} erases guest {guest}.</source>
        <translation>{at}초: {device}에서 참석자 {guest}번의 개인정보를 삭제합니다.</translation>
    </message>
    <message id="simulation.event.crash_before">
        <source>{at} s: {device} is killed in its next write, before the commit.</source>
        <translation>{at}초: {device}의 프로그램이 다음 기록 중 커밋 전에 강제 종료됩니다.</translation>
    </message>
    <message id="simulation.event.crash_after">
        <source>{at} s: {device} is killed in its next write, after the commit and before the answer.</source>
        <translation>{at}초: {device}의 프로그램이 다음 기록 중 커밋 후 응답 전에 강제 종료됩니다.</translation>
    </message>
    <message id="simulation.event.cut">
        <source>{at} s: these devices are cut off from all others for {seconds} s: {apart}.</source>
        <translation>{at}초: 다음 기기가 {seconds}초 동안 나머지와 끊어집니다: {apart}.</translation>
    </message>
    <message id="simulation.event.noise">
        <source>{at} s: for {seconds} s messages are repeated, reordered and cut short on all links.</source>
        <translation>{at}초: {seconds}초 동안 모든 연결에서 메시지가 반복되거나 순서가 바뀌거나 잘립니다.</translation>
    </message>
    <message id="simulation.event.clock">
        <source>{at} s: the clock of {device} is off by {off_s} s from now on.</source>
        <translation>{at}초: {device}의 시계가 이때부터 {off_s}초 틀립니다.</translation>
    </message>
    <message id="simulation.event.lose">
        <source>{at} s: {device} is lost for good.</source>
        <translation>{at}초: {device} 기기를 완전히 잃습니다.</translation>
    </message>
    <message id="simulation.event.revoke">
        <source>{at} s: {device} is revoked.</source>
        <translation>{at}초: {device}의 등록이 해지됩니다.</translation>
    </message>
    <message id="simulation.event.join">
        <source>{at} s: {device} joins as a new device.</source>
        <translation>{at}초: {device} 기기가 새로 참가합니다.</translation>
    </message>
    <message id="simulation.event.back_up">
        <source>{at} s: the store of {device} is backed up.</source>
        <translation>{at}초: {device}의 저장소를 백업합니다.</translation>
    </message>
    <message id="simulation.event.restore">
        <source>{at} s: {device} loses its store and joins anew with its last backup.</source>
        <translation>{at}초: {device}의 저장소가 사라져 마지막 백업으로 다시 참가합니다.</translation>
    </message>
    <message id="simulation.event.promote">
        <source>{at} s: {device} is given the role of a desk.</source>
        <translation>{at}초: {device}에 데스크 역할을 줍니다.</translation>
    </message>
    <message id="simulation.event.stick">
        <source>{at} s: a file is carried from {device} to {other}, and one back.</source>
        <translation>{at}초: 파일을 {device}에서 {other:으로/로}, 다시 반대로 옮깁니다.</translation>
    </message>
    <message id="simulation.event.forge">
        <source>{at} s: {device} receives a forged scan of guest {guest} in the name of {other}.</source>
        <translation>{at}초: {device}에 {other} 이름으로 위조된 참석자 {guest}번의 스캔이 옵니다.</translation>
    </message>
    <message id="simulation.event.hub_back_up">
        <source>{at} s: the hub is backed up.</source>
        <translation>{at}초: 허브를 백업합니다.</translation>
    </message>
    <message id="simulation.event.hub_restore">
        <source>{at} s: the hub is replaced by its last backup.</source>
        <translation>{at}초: 허브를 마지막 백업으로 되돌립니다.</translation>
    </message>
    <message id="simulation.event.hub_away">
        <source>{at} s: nobody reaches the hub for {seconds} s.</source>
        <translation>{at}초: {seconds}초 동안 아무도 허브에 닿지 못합니다.</translation>
    </message>
    <message id="simulation.check.lost">
        <source>Recorded entries are missing: {detail}.</source>
        <translation>기록된 항목이 없습니다: {detail}.</translation>
    </message>
    <message id="simulation.check.forged">
        <source>A forged entry was taken in: {detail}.</source>
        <translation>위조된 항목이 받아들여졌습니다: {detail}.</translation>
    </message>
    <message id="simulation.check.chains">
        <source>A chain is broken: {detail}.</source>
        <translation>체인이 끊어졌습니다: {detail}.</translation>
    </message>
    <message id="simulation.check.journals">
        <source>Journals differ: {detail}.</source>
        <translation>저널이 서로 다릅니다: {detail}.</translation>
    </message>
    <message id="simulation.check.states">
        <source>States differ: {detail}.</source>
        <translation>상태가 서로 다릅니다: {detail}.</translation>
    </message>
    <message id="simulation.check.entries">
        <source>Double entries are not those that the cut connections explain: {detail}.</source>
        <translation>중복 입장이 끊어진 연결로 설명되지 않습니다: {detail}.</translation>
    </message>
    <message id="simulation.check.rules">
        <source>Somebody was admitted against the rules: {detail}.</source>
        <translation>규칙에 어긋나게 입장했습니다: {detail}.</translation>
    </message>
    <message id="simulation.check.revoked">
        <source>An entry of a revoked device counts: {detail}.</source>
        <translation>해지된 기기의 항목이 반영되었습니다: {detail}.</translation>
    </message>
    <message id="simulation.check.erased">
        <source>Erased data is still there: {detail}.</source>
        <translation>삭제된 개인정보가 남아 있습니다: {detail}.</translation>
    </message>
    <message id="simulation.check.bodies">
        <source>A device has data that its role does not need: {detail}.</source>
        <translation>기기에 역할상 필요 없는 정보가 있습니다: {detail}.</translation>
    </message>
    <message id="simulation.check.order">
        <source>An entry is ordered before one that its device knew: {detail}.</source>
        <translation>항목이 기기가 이미 알던 항목보다 앞에 있습니다: {detail}.</translation>
    </message>
    <message id="simulation.check.hub">
        <source>The hub does not hold what the devices hold: {detail}.</source>
        <translation>허브의 기록이 기기의 기록과 다릅니다: {detail}.</translation>
    </message>
    <message id="simulation.check.unequal">
        <source>The devices did not become equal.</source>
        <translation>기기들의 기록이 같아지지 않았습니다.</translation>
    </message>
    <message id="simulation.check.error">
        <source>The program failed: {detail}.</source>
        <translation>프로그램 오류가 났습니다: {detail}.</translation>
    </message>
    <message id="simulation.passed">
        <source>{venues:venue/venues}, {facts:entry/entries}, {admitted:admission/admissions}, {twice:guest/guests} let in twice while devices were apart. Nothing was lost, and all devices agree.</source>
        <translation>행사장 {venues}곳, 항목 {facts}개, 입장 {admitted}건, 기기가 끊어진 동안 두 번 입장한 참석자 {twice}명. 잃은 것이 없고 모든 기기가 일치합니다.</translation>
    </message>
    <message id="simulation.failed">
        <source>{failed} of {venues:venue/venues} failed. The first one, with as few events as still show it:</source>
        <translation>행사장 {venues}곳 중 {failed}곳에서 실패했습니다. 첫 번째 실패를 가장 적은 사건으로 줄이면 다음과 같습니다.</translation>
    </message>
</context>
</TS>
