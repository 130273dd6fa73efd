<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>trial</name>
    <message id="trial.title">
        <source>Try the scanners</source>
        <translation>스캐너 시험</translation>
    </message>
    <message id="trial.intro">
        <source>Scan any code. For each scanner this shows what it sent last, and how. Nothing is recorded.</source>
        <translation>아무 코드나 읽혀 보세요. 스캐너마다 마지막으로 보낸 내용과 보낸 방법을 보여 줍니다. 기록은 남지 않습니다.</translation>
    </message>
    <message id="trial.language">
        <source>한국어</source>
        <translation>English</translation>
    </message>
    <message id="trial.set_up">
        <source>Make it a serial scanner</source>
        <translation>직렬 포트 방식으로 바꾸기</translation>
    </message>
    <message id="trial.kind.wedge">
        <source>Scanner that types</source>
        <translation>키보드 방식 스캐너</translation>
    </message>
    <message id="trial.kind.evdev">
        <source>Scanner that types, for the kiosk alone</source>
        <translation>키오스크 전용 키보드 방식 스캐너</translation>
    </message>
    <message id="trial.kind.serial">
        <source>Serial scanner</source>
        <translation>직렬 포트 스캐너</translation>
    </message>
    <message id="trial.kind.camera">
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message id="trial.waits">
        <source>Ready. Scan a code.</source>
        <translation>준비되었습니다. 코드를 읽혀 보세요.</translation>
    </message>
    <message id="trial.scans">
        <source>Read {count} so far. It sent last:</source>
        <translation>{count}번 읽었습니다. 마지막으로 보낸 내용:</translation>
    </message>
    <message id="trial.typed">
        <source>Ended by {end} · {keys} keys · {took} ms from first to last character · Korean input method {composed} · CapsLock {caps}</source>
        <translation>끝: {end} · 키 {keys}개 · 첫 글자에서 끝 글자까지 {took} ms · 한글 입력기 {composed} · CapsLock {caps}</translation>
    </message>
    <message id="trial.sent">
        <source>Ended by {end} · {took} ms from first to last character</source>
        <translation>끝: {end} · 첫 글자에서 끝 글자까지 {took} ms</translation>
    </message>
    <message id="trial.seen">
        <source>Read twice alike within {took} ms</source>
        <translation>{took} ms 사이에 두 번 같은 내용으로 읽었습니다</translation>
    </message>
    <message id="trial.on">
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message id="trial.off">
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message id="trial.end.enter">
        <source>Enter</source>
        <translation>Enter 키</translation>
    </message>
    <message id="trial.end.tab">
        <source>Tab</source>
        <translation>Tab 키</translation>
    </message>
    <message id="trial.end.cr">
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message id="trial.end.lf">
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message id="trial.end.crlf">
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message id="trial.end.silence">
        <source>a silence of 0.1 s</source>
        <translation>0.1초 동안 입력 없음</translation>
    </message>
    <message id="trial.well">
        <source>All is well.</source>
        <translation>이대로 사용하시면 됩니다.</translation>
    </message>
    <message id="trial.advice.composed">
        <source>A Korean input method is on. Codes are still understood, but switch it to English, or better make the scanner a serial one.</source>
        <translation>한글 입력기가 켜져 있습니다. 코드는 그래도 읽지만, 영문으로 바꾸거나 직렬 포트 방식을 권합니다.</translation>
    </message>
    <message id="trial.advice.caps">
        <source>CapsLock is on, or the scanner swaps capitals. Codes are still understood; switch CapsLock off.</source>
        <translation>CapsLock이 켜져 있거나 스캐너가 대소문자를 바꿉니다. 코드는 그래도 읽습니다. CapsLock을 꺼 주세요.</translation>
    </message>
    <message id="trial.advice.silence">
        <source>It sends nothing after a code, which costs a tenth of a second. Scan the code for an Enter (CR) suffix in its guide.</source>
        <translation>코드 끝에 아무것도 보내지 않아 0.1초씩 늦습니다. 스캐너 설명서의 Enter(CR) 접미사 코드를 읽혀 주세요.</translation>
    </message>
    <message id="trial.advice.slow">
        <source>Its characters come too slowly and may be taken for a person's. Take out the delay between characters by its guide.</source>
        <translation>글자 사이가 너무 깁니다. 사람이 친 것으로 볼 수 있으니 스캐너 설명서에서 글자 간격(inter-character delay)을 없애 주세요.</translation>
    </message>
    <message id="trial.honeywell">
        <source>This code makes it a USB serial device (USB Serial). If the scanner does not answer with its beeps, scan USB Serial in the guide itself.</source>
        <translation>아래 코드를 읽히면 USB 직렬 방식(USB Serial)이 됩니다. 바뀌었다는 소리가 나지 않으면 설명서의 USB Serial 코드를 읽혀 주세요.</translation>
    </message>
    <message id="trial.honeywell.source">
        <source>After: Honeywell, Xenon 1900/1902 User’s Guide, menu command TRMUSB130</source>
        <translation>출처: Honeywell, Xenon 1900/1902 User’s Guide, 메뉴 명령 TRMUSB130</translation>
    </message>
    <message id="trial.zebra">
        <source>This code makes it a USB serial device (USB CDC). If the scanner does not answer with its beeps, scan USB CDC Host in the guide itself, under USB Device Type.</source>
        <translation>아래 코드를 읽히면 USB 직렬 방식(USB CDC)이 됩니다. 바뀌었다는 소리가 나지 않으면 설명서의 USB Device Type에서 USB CDC Host 코드를 읽혀 주세요.</translation>
    </message>
    <message id="trial.zebra.source">
        <source>After: Zebra, DS2208 Quick Start Guide, host codes; Scanner SDK, host mode 11 (USB-CDC Serial Emulation)</source>
        <translation>출처: Zebra, DS2208 Quick Start Guide, 호스트 코드; Scanner SDK, 호스트 방식 11(USB-CDC Serial Emulation)</translation>
    </message>
    <message id="trial.end.suffix">
        <source>the suffix that is set</source>
        <translation>설정한 접미사</translation>
    </message>
</context>
</TS>
