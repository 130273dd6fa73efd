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
        <source>Scan the test code, then any other. For each scanner this shows what it sent last, and how. Nothing is recorded.</source>
        <translation>시험 코드를 먼저 읽히고, 다른 코드도 읽혀 보세요. 스캐너마다 마지막으로 보낸 내용과 방식을 보여 줍니다. 기록은 남지 않습니다.</translation>
    </message>
    <message id="trial.language">
        <source>한국어</source>
        <translation>English</translation>
    </message>
    <message id="trial.proof">
        <source>Prove each scanner</source>
        <translation>스캐너마다 확인하기</translation>
    </message>
    <message id="trial.proof.text">
        <source>Scan this test code with every scanner; hold a photo of it before a camera. It shows whether what the scanner sends arrives unchanged, and if not, which keyboard layout changes it.</source>
        <translation>스캐너마다 이 시험 코드를 읽혀 주세요. 카메라에는 이 코드를 찍은 사진을 보여 주세요. 보낸 내용이 그대로 들어오는지, 아니면 어떤 자판 배열 때문에 바뀌는지 알려 줍니다.</translation>
    </message>
    <message id="trial.set_up">
        <source>Make it a serial scanner</source>
        <translation>직렬 포트 방식으로 바꾸기</translation>
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
        <source>All is well: the test code arrived unchanged.</source>
        <translation>시험 코드가 그대로 들어왔습니다. 이대로 사용하시면 됩니다.</translation>
    </message>
    <message id="trial.advice.prove">
        <source>Not proven yet: scan the test code on this page with it.</source>
        <translation>아직 확인되지 않았습니다. 이 화면의 시험 코드를 이 스캐너로 읽혀 주세요.</translation>
    </message>
    <message id="trial.advice.layout">
        <source>The keyboard layout does not fit: this machine types {layout}, so codes arrive changed and are not found. Set the layout of this machine to English (US), or the keyboard country of the scanner to the same layout, or make it a serial scanner; then scan the test code again.</source>
        <translation>자판 배열이 맞지 않습니다. 이 컴퓨터의 자판 배열: {layout}. 그래서 코드가 바뀌어 들어오고 찾을 수 없습니다. 컴퓨터의 자판 배열을 영어(미국)로 바꾸거나, 스캐너의 키보드 국가를 같은 배열로 맞추거나, 직렬 방식으로 바꾼 뒤 시험 코드를 다시 읽혀 주세요.</translation>
    </message>
    <message id="trial.advice.garbled">
        <source>Characters arrive changed, so codes are not found: the keyboard country of the scanner and the layout of this machine differ. Set both to English (US), or make it a serial scanner; then scan the test code again.</source>
        <translation>글자가 바뀌어 들어와 코드를 찾을 수 없습니다. 스캐너의 키보드 국가와 이 컴퓨터의 자판 배열이 다릅니다. 둘 다 영어(미국)로 맞추거나 직렬 방식으로 바꾼 뒤 시험 코드를 다시 읽혀 주세요.</translation>
    </message>
    <message id="trial.layout.gb">
        <source>English (UK, gb)</source>
        <translation>영어(영국, gb)</translation>
    </message>
    <message id="trial.layout.de">
        <source>German (de)</source>
        <translation>독일어 (de)</translation>
    </message>
    <message id="trial.layout.fr">
        <source>French (fr)</source>
        <translation>프랑스어 (fr)</translation>
    </message>
    <message id="trial.layout.be">
        <source>Belgian (be)</source>
        <translation>벨기에 (be)</translation>
    </message>
    <message id="trial.layout.ch">
        <source>Swiss German (ch)</source>
        <translation>스위스 독일어 (ch)</translation>
    </message>
    <message id="trial.layout.ch_fr">
        <source>Swiss French (ch fr)</source>
        <translation>스위스 프랑스어 (ch fr)</translation>
    </message>
    <message id="trial.layout.es">
        <source>Spanish (es)</source>
        <translation>스페인어 (es)</translation>
    </message>
    <message id="trial.layout.latam">
        <source>Spanish (Latin America, latam)</source>
        <translation>스페인어(중남미, latam)</translation>
    </message>
    <message id="trial.layout.it">
        <source>Italian (it)</source>
        <translation>이탈리아어 (it)</translation>
    </message>
    <message id="trial.layout.pt">
        <source>Portuguese (pt)</source>
        <translation>포르투갈어 (pt)</translation>
    </message>
    <message id="trial.layout.br">
        <source>Portuguese (Brazil, br)</source>
        <translation>포르투갈어(브라질, br)</translation>
    </message>
    <message id="trial.layout.ca">
        <source>French (Canada, ca)</source>
        <translation>프랑스어(캐나다, ca)</translation>
    </message>
    <message id="trial.layout.se">
        <source>Swedish or Finnish (se)</source>
        <translation>스웨덴어 또는 핀란드어 (se)</translation>
    </message>
    <message id="trial.layout.no">
        <source>Norwegian (no)</source>
        <translation>노르웨이어 (no)</translation>
    </message>
    <message id="trial.layout.dk">
        <source>Danish (dk)</source>
        <translation>덴마크어 (dk)</translation>
    </message>
    <message id="trial.layout.is">
        <source>Icelandic (is)</source>
        <translation>아이슬란드어 (is)</translation>
    </message>
    <message id="trial.layout.nl">
        <source>Dutch (nl)</source>
        <translation>네덜란드어 (nl)</translation>
    </message>
    <message id="trial.layout.cz">
        <source>Czech (cz)</source>
        <translation>체코어 (cz)</translation>
    </message>
    <message id="trial.layout.sk">
        <source>Slovak (sk)</source>
        <translation>슬로바키아어 (sk)</translation>
    </message>
    <message id="trial.layout.hu">
        <source>Hungarian (hu)</source>
        <translation>헝가리어 (hu)</translation>
    </message>
    <message id="trial.layout.tr">
        <source>Turkish (tr)</source>
        <translation>튀르키예어 (tr)</translation>
    </message>
    <message id="trial.layout.gr">
        <source>Greek (gr)</source>
        <translation>그리스어 (gr)</translation>
    </message>
    <message id="trial.layout.ru">
        <source>Russian (ru)</source>
        <translation>러시아어 (ru)</translation>
    </message>
    <message id="trial.layout.ua">
        <source>Ukrainian (ua)</source>
        <translation>우크라이나어 (ua)</translation>
    </message>
    <message id="trial.layout.il">
        <source>Hebrew (il)</source>
        <translation>히브리어 (il)</translation>
    </message>
    <message id="trial.layout.ir">
        <source>Persian (ir)</source>
        <translation>페르시아어 (ir)</translation>
    </message>
    <message id="trial.layout.th">
        <source>Thai (th)</source>
        <translation>태국어 (th)</translation>
    </message>
    <message id="trial.layout.vn">
        <source>Vietnamese (vn)</source>
        <translation>베트남어 (vn)</translation>
    </message>
    <message id="trial.layout.jp">
        <source>Japanese (jp)</source>
        <translation>일본어 (jp)</translation>
    </message>
    <message id="trial.layout.dvorak">
        <source>Dvorak (us dvorak)</source>
        <translation>드보락 (us dvorak)</translation>
    </message>
    <message id="trial.layout.colemak">
        <source>Colemak (us colemak)</source>
        <translation>콜맥 (us colemak)</translation>
    </message>
    <message id="trial.layout.us_intl">
        <source>English (US, international, us intl)</source>
        <translation>영어(미국, 국제, us intl)</translation>
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
        <source>Its characters come too slowly, {pace} ms each, and may be taken for a person’s. Take out the delay between characters by its guide, or set a prefix in the scanner and in scanner_prefix.</source>
        <translation>글자가 한 자에 {pace} ms로 너무 느리게 들어와 사람이 친 것으로 볼 수 있습니다. 스캐너 설명서에서 글자 간격(inter-character delay)을 없애거나, 접두사를 스캐너와 scanner_prefix 설정에 넣어 주세요.</translation>
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
