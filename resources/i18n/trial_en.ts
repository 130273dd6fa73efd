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
        <source>Scan any code. For each scanner this shows what it sent last, and how. Nothing is recorded.</source>
        <translation>Scan any code. For each scanner this shows what it sent last, and how. Nothing is recorded.</translation>
    </message>
    <message id="trial.language">
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
    <message id="trial.set_up">
        <source>Make it a serial scanner</source>
        <translation>Make it a serial scanner</translation>
    </message>
    <message id="trial.kind.wedge">
        <source>Scanner that types</source>
        <translation>Scanner that types</translation>
    </message>
    <message id="trial.kind.evdev">
        <source>Scanner that types, for the kiosk alone</source>
        <translation>Scanner that types, for the kiosk alone</translation>
    </message>
    <message id="trial.kind.serial">
        <source>Serial scanner</source>
        <translation>Serial scanner</translation>
    </message>
    <message id="trial.kind.camera">
        <source>Camera</source>
        <translation>Camera</translation>
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
        <source>All is well.</source>
        <translation>All is well.</translation>
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
        <source>Its characters come too slowly and may be taken for a person's. Take out the delay between characters by its guide.</source>
        <translation>Its characters come too slowly and may be taken for a person's. Take out the delay between characters by its guide.</translation>
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
