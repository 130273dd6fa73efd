<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trial</name>
    <message id="trial.title">
        <source>Try the scanners</source>
        <translation>Try the scanners</translation>
    </message>
    <message id="trial.intro">
        <source>Scan the test code, then any other. For each scanner this shows what it sent last, and how. Nothing is recorded.</source>
        <translation>Scan the test code, then any other. For each scanner this shows what it sent last, and how. Nothing is recorded.</translation>
    </message>
    <message id="trial.language">
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
    <message id="trial.proof">
        <source>Prove each scanner</source>
        <translation>Prove each scanner</translation>
    </message>
    <message id="trial.proof.text">
        <source>Scan this test code with every scanner; hold a photo of it before a camera. It shows whether what the scanner sends arrives unchanged, and if not, which keyboard layout changes it.</source>
        <translation>Scan this test code with every scanner; hold a photo of it before a camera. It shows whether what the scanner sends arrives unchanged, and if not, which keyboard layout changes it.</translation>
    </message>
    <message id="trial.set_up">
        <source>Make it a serial scanner</source>
        <translation>Make it a serial scanner</translation>
    </message>
    <message id="trial.waits">
        <source>Ready. Scan a code.</source>
        <translation>Ready. Scan a code.</translation>
    </message>
    <message id="trial.scans">
        <source>Read {count} so far. It sent last:</source>
        <translation>Read {count} so far. It sent last:</translation>
    </message>
    <message id="trial.typed">
        <source>Ended by {end} · {keys} keys · {took} ms from first to last character · Korean input method {composed} · CapsLock {caps}</source>
        <translation>Ended by {end} · {keys} keys · {took} ms from first to last character · Korean input method {composed} · CapsLock {caps}</translation>
    </message>
    <message id="trial.sent">
        <source>Ended by {end} · {took} ms from first to last character</source>
        <translation>Ended by {end} · {took} ms from first to last character</translation>
    </message>
    <message id="trial.seen">
        <source>Read twice alike within {took} ms</source>
        <translation>Read twice alike within {took} ms</translation>
    </message>
    <message id="trial.on">
        <source>on</source>
        <translation>on</translation>
    </message>
    <message id="trial.off">
        <source>off</source>
        <translation>off</translation>
    </message>
    <message id="trial.end.enter">
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message id="trial.end.tab">
        <source>Tab</source>
        <translation>Tab</translation>
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
        <translation>a silence of 0.1 s</translation>
    </message>
    <message id="trial.well">
        <source>All is well: the test code arrived unchanged.</source>
        <translation>All is well: the test code arrived unchanged.</translation>
    </message>
    <message id="trial.advice.prove">
        <source>Not proven yet: scan the test code on this page with it.</source>
        <translation>Not proven yet: scan the test code on this page with it.</translation>
    </message>
    <message id="trial.advice.layout">
        <source>The keyboard layout does not fit: this machine types {layout}, so codes arrive changed and are not found. Set the layout of this machine to English (US), or the keyboard country of the scanner to the same layout, or make it a serial scanner; then scan the test code again.</source>
        <translation>The keyboard layout does not fit: this machine types {layout}, so codes arrive changed and are not found. Set the layout of this machine to English (US), or the keyboard country of the scanner to the same layout, or make it a serial scanner; then scan the test code again.</translation>
    </message>
    <message id="trial.advice.garbled">
        <source>Characters arrive changed, so codes are not found: the keyboard country of the scanner and the layout of this machine differ. Set both to English (US), or make it a serial scanner; then scan the test code again.</source>
        <translation>Characters arrive changed, so codes are not found: the keyboard country of the scanner and the layout of this machine differ. Set both to English (US), or make it a serial scanner; then scan the test code again.</translation>
    </message>
    <message id="trial.layout.gb">
        <source>English (UK, gb)</source>
        <translation>English (UK, gb)</translation>
    </message>
    <message id="trial.layout.de">
        <source>German (de)</source>
        <translation>German (de)</translation>
    </message>
    <message id="trial.layout.fr">
        <source>French (fr)</source>
        <translation>French (fr)</translation>
    </message>
    <message id="trial.layout.be">
        <source>Belgian (be)</source>
        <translation>Belgian (be)</translation>
    </message>
    <message id="trial.layout.ch">
        <source>Swiss German (ch)</source>
        <translation>Swiss German (ch)</translation>
    </message>
    <message id="trial.layout.ch_fr">
        <source>Swiss French (ch fr)</source>
        <translation>Swiss French (ch fr)</translation>
    </message>
    <message id="trial.layout.es">
        <source>Spanish (es)</source>
        <translation>Spanish (es)</translation>
    </message>
    <message id="trial.layout.latam">
        <source>Spanish (Latin America, latam)</source>
        <translation>Spanish (Latin America, latam)</translation>
    </message>
    <message id="trial.layout.it">
        <source>Italian (it)</source>
        <translation>Italian (it)</translation>
    </message>
    <message id="trial.layout.pt">
        <source>Portuguese (pt)</source>
        <translation>Portuguese (pt)</translation>
    </message>
    <message id="trial.layout.br">
        <source>Portuguese (Brazil, br)</source>
        <translation>Portuguese (Brazil, br)</translation>
    </message>
    <message id="trial.layout.ca">
        <source>French (Canada, ca)</source>
        <translation>French (Canada, ca)</translation>
    </message>
    <message id="trial.layout.se">
        <source>Swedish or Finnish (se)</source>
        <translation>Swedish or Finnish (se)</translation>
    </message>
    <message id="trial.layout.no">
        <source>Norwegian (no)</source>
        <translation>Norwegian (no)</translation>
    </message>
    <message id="trial.layout.dk">
        <source>Danish (dk)</source>
        <translation>Danish (dk)</translation>
    </message>
    <message id="trial.layout.is">
        <source>Icelandic (is)</source>
        <translation>Icelandic (is)</translation>
    </message>
    <message id="trial.layout.nl">
        <source>Dutch (nl)</source>
        <translation>Dutch (nl)</translation>
    </message>
    <message id="trial.layout.cz">
        <source>Czech (cz)</source>
        <translation>Czech (cz)</translation>
    </message>
    <message id="trial.layout.sk">
        <source>Slovak (sk)</source>
        <translation>Slovak (sk)</translation>
    </message>
    <message id="trial.layout.hu">
        <source>Hungarian (hu)</source>
        <translation>Hungarian (hu)</translation>
    </message>
    <message id="trial.layout.tr">
        <source>Turkish (tr)</source>
        <translation>Turkish (tr)</translation>
    </message>
    <message id="trial.layout.gr">
        <source>Greek (gr)</source>
        <translation>Greek (gr)</translation>
    </message>
    <message id="trial.layout.ru">
        <source>Russian (ru)</source>
        <translation>Russian (ru)</translation>
    </message>
    <message id="trial.layout.ua">
        <source>Ukrainian (ua)</source>
        <translation>Ukrainian (ua)</translation>
    </message>
    <message id="trial.layout.il">
        <source>Hebrew (il)</source>
        <translation>Hebrew (il)</translation>
    </message>
    <message id="trial.layout.ir">
        <source>Persian (ir)</source>
        <translation>Persian (ir)</translation>
    </message>
    <message id="trial.layout.th">
        <source>Thai (th)</source>
        <translation>Thai (th)</translation>
    </message>
    <message id="trial.layout.vn">
        <source>Vietnamese (vn)</source>
        <translation>Vietnamese (vn)</translation>
    </message>
    <message id="trial.layout.jp">
        <source>Japanese (jp)</source>
        <translation>Japanese (jp)</translation>
    </message>
    <message id="trial.layout.dvorak">
        <source>Dvorak (us dvorak)</source>
        <translation>Dvorak (us dvorak)</translation>
    </message>
    <message id="trial.layout.colemak">
        <source>Colemak (us colemak)</source>
        <translation>Colemak (us colemak)</translation>
    </message>
    <message id="trial.layout.us_intl">
        <source>English (US, international, us intl)</source>
        <translation>English (US, international, us intl)</translation>
    </message>
    <message id="trial.advice.composed">
        <source>A Korean input method is on. Codes are still understood, but switch it to English, or better make the scanner a serial one.</source>
        <translation>A Korean input method is on. Codes are still understood, but switch it to English, or better make the scanner a serial one.</translation>
    </message>
    <message id="trial.advice.caps">
        <source>CapsLock is on, or the scanner swaps capitals. Codes are still understood; switch CapsLock off.</source>
        <translation>CapsLock is on, or the scanner swaps capitals. Codes are still understood; switch CapsLock off.</translation>
    </message>
    <message id="trial.advice.silence">
        <source>It sends nothing after a code, which costs a tenth of a second. Scan the code for an Enter (CR) suffix in its guide.</source>
        <translation>It sends nothing after a code, which costs a tenth of a second. Scan the code for an Enter (CR) suffix in its guide.</translation>
    </message>
    <message id="trial.advice.slow">
        <source>Its characters come too slowly, {pace} ms each, and may be taken for a person’s. Take out the delay between characters by its guide, or set a prefix in the scanner and in scanner_prefix.</source>
        <translation>Its characters come too slowly, {pace} ms each, and may be taken for a person’s. Take out the delay between characters by its guide, or set a prefix in the scanner and in scanner_prefix.</translation>
    </message>
    <message id="trial.honeywell">
        <source>This code makes it a USB serial device (USB Serial). If the scanner does not answer with its beeps, scan USB Serial in the guide itself.</source>
        <translation>This code makes it a USB serial device (USB Serial). If the scanner does not answer with its beeps, scan USB Serial in the guide itself.</translation>
    </message>
    <message id="trial.honeywell.source">
        <source>After: Honeywell, Xenon 1900/1902 User’s Guide, menu command TRMUSB130</source>
        <translation>After: Honeywell, Xenon 1900/1902 User’s Guide, menu command TRMUSB130</translation>
    </message>
    <message id="trial.zebra">
        <source>This code makes it a USB serial device (USB CDC). If the scanner does not answer with its beeps, scan USB CDC Host in the guide itself, under USB Device Type.</source>
        <translation>This code makes it a USB serial device (USB CDC). If the scanner does not answer with its beeps, scan USB CDC Host in the guide itself, under USB Device Type.</translation>
    </message>
    <message id="trial.zebra.source">
        <source>After: Zebra, DS2208 Quick Start Guide, host codes; Scanner SDK, host mode 11 (USB-CDC Serial Emulation)</source>
        <translation>After: Zebra, DS2208 Quick Start Guide, host codes; Scanner SDK, host mode 11 (USB-CDC Serial Emulation)</translation>
    </message>
    <message id="trial.end.suffix">
        <source>the suffix that is set</source>
        <translation>the suffix that is set</translation>
    </message>
</context>
</TS>
