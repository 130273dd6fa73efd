<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>setup</name>
    <message id="setup.place">
        <source>{file}, line {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message id="setup.answers.absent">
        <source>{file} cannot be read: {reason}. Name a file that is there.</source>
        <translation>{file} cannot be read: {reason}. Name a file that is there.</translation>
    </message>
    <message id="setup.no_role">
        <source>{file} does not say what this machine is. Add a line: role = "kiosk". {right}</source>
        <translation>{file} does not say what this machine is. Add a line: role = "kiosk". {right}</translation>
    </message>
    <message id="setup.right.event">
        <source>It is a file of the event or a device code, in quotation marks.</source>
        <translation>It is a file of the event or a device code, in quotation marks.</translation>
    </message>
    <message id="setup.event.neither">
        <source>{source} is neither a file on this machine nor a device code that begins with JOIN1-. Check the path, or copy the code again.</source>
        <translation>{source} is neither a file on this machine nor a device code that begins with JOIN1-. Check the path, or copy the code again.</translation>
    </message>
    <message id="setup.checkpoint">
        <source>The event has no such checkpoint. It has: {known}.</source>
        <translation>The event has no such checkpoint. It has: {known}.</translation>
    </message>
    <message id="setup.taken.hashed">
        <source>{file}: {key} stood there in plain text, as an earlier version wrote it. Its hash now stands in its place; the PIN or code stays the same.</source>
        <translation>{file}: {key} stood there in plain text, as an earlier version wrote it. Its hash now stands in its place; the PIN or code stays the same.</translation>
    </message>
    <message id="setup.taken.dropped">
        <source>{file}: {key} stood there in plain text and is too short for this version. It is no longer used: make a new one with kiosk staff exit-pin or kiosk staff exit-code.</source>
        <translation>{file}: {key} stood there in plain text and is too short for this version. It is no longer used: make a new one with kiosk staff exit-pin or kiosk staff exit-code.</translation>
    </message>
    <message id="setup.first">
        <source>This machine has not been set up. Run {command} first.</source>
        <translation>This machine has not been set up. Run {command} first.</translation>
    </message>
    <message id="setup.other_face">
        <source>This machine is set up as {role} and does not open {face}. Run kiosk setup to change that.</source>
        <translation>This machine is set up as {role} and does not open {face}. Run kiosk setup to change that.</translation>
    </message>
    <message id="setup.ask.language">
        <source>Language of this machine · 이 기기의 언어</source>
        <translation>Language of this machine · 이 기기의 언어</translation>
    </message>
    <message id="setup.ask.role">
        <source>What is this machine?</source>
        <translation>What is this machine?</translation>
    </message>
    <message id="setup.ask.event">
        <source>File of the event (a store, XLSX or CSV), or the device code JOIN1-… of another machine; empty: the window asks for a code</source>
        <translation>File of the event (a store, XLSX or CSV), or the device code JOIN1-… of another machine; empty: the window asks for a code</translation>
    </message>
    <message id="setup.ask.event_again">
        <source>A file of the event or a device code to take in; empty: the event that is here</source>
        <translation>A file of the event or a device code to take in; empty: the event that is here</translation>
    </message>
    <message id="setup.ask.checkpoint">
        <source>Which checkpoint is it at?</source>
        <translation>Which checkpoint is it at?</translation>
    </message>
    <message id="setup.ask.rotation">
        <source>By how many degrees is the screen turned, clockwise?</source>
        <translation>By how many degrees is the screen turned, clockwise?</translation>
    </message>
    <message id="setup.ask.sound">
        <source>Does it play sounds?</source>
        <translation>Does it play sounds?</translation>
    </message>
    <message id="setup.number_or_word">
        <source>Number or word</source>
        <translation>Number or word</translation>
    </message>
    <message id="setup.choose">
        <source>“{typed}” is not one of these: {known}.</source>
        <translation>“{typed}” is not one of these: {known}.</translation>
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
        <translation>a kiosk for guests</translation>
    </message>
    <message id="setup.choice.desk">
        <source>a desk for staff</source>
        <translation>a desk for staff</translation>
    </message>
    <message id="setup.choice.both">
        <source>a kiosk and a desk on two screens</source>
        <translation>a kiosk and a desk on two screens</translation>
    </message>
    <message id="setup.choice.hub">
        <source>the hub, the database of the venue</source>
        <translation>the hub, the database of the venue</translation>
    </message>
    <message id="setup.choice.yes">
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message id="setup.choice.no">
        <source>no</source>
        <translation>no</translation>
    </message>
    <message id="setup.sheet.title">
        <source>Forum Kiosk: this machine</source>
        <translation>Forum Kiosk: this machine</translation>
    </message>
    <message id="setup.sheet.settings">
        <source>Set up as</source>
        <translation>Set up as</translation>
    </message>
    <message id="setup.sheet.found">
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message id="setup.sheet.next">
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message id="setup.sheet.written">
        <source>The same as a page to print: {path}</source>
        <translation>The same as a page to print: {path}</translation>
    </message>
    <message id="setup.row.role">
        <source>This machine</source>
        <translation>This machine</translation>
    </message>
    <message id="setup.row.store">
        <source>The event</source>
        <translation>The event</translation>
    </message>
    <message id="setup.row.settings">
        <source>Settings file</source>
        <translation>Settings file</translation>
    </message>
    <message id="setup.row.checkpoint">
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message id="setup.row.rotation">
        <source>Screen turned by</source>
        <translation>Screen turned by</translation>
    </message>
    <message id="setup.verdict.well">
        <source>well</source>
        <translation>well</translation>
    </message>
    <message id="setup.verdict.look">
        <source>look</source>
        <translation>look</translation>
    </message>
    <message id="setup.verdict.fault">
        <source>fault</source>
        <translation>fault</translation>
    </message>
    <message id="setup.part.disk">
        <source>disk</source>
        <translation>disk</translation>
    </message>
    <message id="setup.part.clock">
        <source>clock</source>
        <translation>clock</translation>
    </message>
    <message id="setup.part.network">
        <source>network</source>
        <translation>network</translation>
    </message>
    <message id="setup.part.scanner">
        <source>scanner</source>
        <translation>scanner</translation>
    </message>
    <message id="setup.part.printer">
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message id="setup.part.sound">
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message id="setup.disk.durable">
        <source>{folder}: an entry is safe on the disk after {ms} ms; {free} MB are free.</source>
        <translation>{folder}: an entry is safe on the disk after {ms} ms; {free} MB are free.</translation>
    </message>
    <message id="setup.disk.cache">
        <source>{folder}: a disk with turning platters answers after {ms} ms, sooner than it can have written. Switch off its write cache (hdparm -W0) or give the machine a battery.</source>
        <translation>{folder}: a disk with turning platters answers after {ms} ms, sooner than it can have written. Switch off its write cache (hdparm -W0) or give the machine a battery.</translation>
    </message>
    <message id="setup.disk.lies">
        <source>{folder}: the disk calls an entry safe after {ms} ms, before it can be. A power cut would lose entries: choose a folder on another disk with the setting store.</source>
        <translation>{folder}: the disk calls an entry safe after {ms} ms, before it can be. A power cut would lose entries: choose a folder on another disk with the setting store.</translation>
    </message>
    <message id="setup.disk.memory">
        <source>{folder} is in memory ({kind}) and is empty after a restart. Choose a folder on a disk with the setting store.</source>
        <translation>{folder} is in memory ({kind}) and is empty after a restart. Choose a folder on a disk with the setting store.</translation>
    </message>
    <message id="setup.disk.option">
        <source>{folder} is mounted with {option}, which keeps entries out of the disk until later. Mount it without that, or choose another folder with the setting store.</source>
        <translation>{folder} is mounted with {option}, which keeps entries out of the disk until later. Mount it without that, or choose another folder with the setting store.</translation>
    </message>
    <message id="setup.disk.full">
        <source>{folder} has {free} MB free; an event needs {least} MB. Delete something there, or choose another folder with the setting store.</source>
        <translation>{folder} has {free} MB free; an event needs {least} MB. Delete something there, or choose another folder with the setting store.</translation>
    </message>
    <message id="setup.clock.behind">
        <source>It is {time} {zone} here, which is earlier than this program or the last entry of the event. Set the clock: timedatectl set-time.</source>
        <translation>It is {time} {zone} here, which is earlier than this program or the last entry of the event. Set the clock: timedatectl set-time.</translation>
    </message>
    <message id="setup.clock.network">
        <source>{time} {zone}, kept by the network.</source>
        <translation>{time} {zone}, kept by the network.</translation>
    </message>
    <message id="setup.clock.no_chip">
        <source>{time} {zone}. This machine has no clock that runs while it is off: set it after every start, or leave the network in.</source>
        <translation>{time} {zone}. This machine has no clock that runs while it is off: set it after every start, or leave the network in.</translation>
    </message>
    <message id="setup.clock.compare">
        <source>{time} {zone}. Nothing on the network keeps it: compare it with a phone.</source>
        <translation>{time} {zone}. Nothing on the network keeps it: compare it with a phone.</translation>
    </message>
    <message id="setup.network.there">
        <source>This machine is reached at {addresses}.</source>
        <translation>This machine is reached at {addresses}.</translation>
    </message>
    <message id="setup.network.none">
        <source>No network is connected. Scans are recorded all the same; other machines learn of them once a cable is in.</source>
        <translation>No network is connected. Scans are recorded all the same; other machines learn of them once a cable is in.</translation>
    </message>
    <message id="setup.scanner.there">
        <source>{name} is connected and can be read.</source>
        <translation>{name} is connected and can be read.</translation>
    </message>
    <message id="setup.scanner.absent">
        <source>{name} is not connected. Plug it in, or change the setting scanners.</source>
        <translation>{name} is not connected. Plug it in, or change the setting scanners.</translation>
    </message>
    <message id="setup.scanner.keyboards">
        <source>A scanner that types like a keyboard is expected. Connected: {names}. Hold a code under it once: kiosk run scanners.</source>
        <translation>A scanner that types like a keyboard is expected. Connected: {names}. Hold a code under it once: kiosk run scanners.</translation>
    </message>
    <message id="setup.scanner.no_keyboard">
        <source>A scanner that types like a keyboard is expected, and nothing of that kind is connected. Plug it in, or change the setting scanners.</source>
        <translation>A scanner that types like a keyboard is expected, and nothing of that kind is connected. Plug it in, or change the setting scanners.</translation>
    </message>
    <message id="setup.scanner.try">
        <source>{entry}: try it with kiosk run scanners.</source>
        <translation>{entry}: try it with kiosk run scanners.</translation>
    </message>
    <message id="setup.printer.none">
        <source>This machine prints no badges.</source>
        <translation>This machine prints no badges.</translation>
    </message>
    <message id="setup.printer.try">
        <source>{name} prints the badges. Found on this machine and the network: {found}. Print one: kiosk printers test.</source>
        <translation>{name} prints the badges. Found on this machine and the network: {found}. Print one: kiosk printers test.</translation>
    </message>
    <message id="setup.sound.off">
        <source>Sounds are off.</source>
        <translation>Sounds are off.</translation>
    </message>
    <message id="setup.sound.played">
        <source>A sound was played just now. If nobody heard it, turn the loudspeaker up or choose its output in the system.</source>
        <translation>A sound was played just now. If nobody heard it, turn the loudspeaker up or choose its output in the system.</translation>
    </message>
    <message id="setup.next.code">
        <source>The first screen asks for a device code: the desk’s page Devices shows one.</source>
        <translation>The first screen asks for a device code: the desk’s page Devices shows one.</translation>
    </message>
    <message id="setup.next.start">
        <source>Open it: kiosk start</source>
        <translation>Open it: kiosk start</translation>
    </message>
    <message id="setup.next.scanners">
        <source>Try the scanners: kiosk run scanners</source>
        <translation>Try the scanners: kiosk run scanners</translation>
    </message>
    <message id="setup.next.session">
        <source>Let it start with the machine: install forum-kiosk-session</source>
        <translation>Let it start with the machine: install forum-kiosk-session</translation>
    </message>
    <message id="setup.next.hub">
        <source>Start the hub: {command}</source>
        <translation>Start the hub: {command}</translation>
    </message>
    <message id="setup.session.failed">
        <source>The session could not run {command}: {reason}. Look at what it says, and restart the machine.</source>
        <translation>The session could not run {command}: {reason}. Look at what it says, and restart the machine.</translation>
    </message>
    <message id="report.ask">
        <source>Write this to {path}?</source>
        <translation>Write this to {path}?</translation>
    </message>
    <message id="report.written">
        <source>The report is in {path}. Send it to whoever looks after the program.</source>
        <translation>The report is in {path}. Send it to whoever looks after the program.</translation>
    </message>
    <message id="wipe.nothing">
        <source>Nothing of an event is beside {path}, and no logs or settings are here.</source>
        <translation>Nothing of an event is beside {path}, and no logs or settings are here.</translation>
    </message>
    <message id="wipe.ask">
        <source>Remove these {count} files for good, and overwrite the free space of their disk? It cannot be undone.</source>
        <translation>Remove these {count} files for good, and overwrite the free space of their disk? It cannot be undone.</translation>
    </message>
    <message id="wipe.kept">
        <source>{path} could not be removed ({reason}). End what uses it or take its write protection away, and run this again.</source>
        <translation>{path} could not be removed ({reason}). End what uses it or take its write protection away, and run this again.</translation>
    </message>
    <message id="wipe.done">
        <source>Removed {count} files, and overwrote the free space of their disk.</source>
        <translation>Removed {count} files, and overwrote the free space of their disk.</translation>
    </message>
    <message id="wipe.elsewhere">
        <source>Exports, badges and backups that were written elsewhere, such as on a stick, are still there: remove them yourself. An SSD keeps copies that no program reaches; only an encrypted disk (see the manual, One machine) makes those unreadable.</source>
        <translation>Exports, badges and backups that were written elsewhere, such as on a stick, are still there: remove them yourself. An SSD keeps copies that no program reaches; only an encrypted disk (see the manual, One machine) makes those unreadable.</translation>
    </message>
    <message id="wipe.root">
        <source>The file system keeps {megabytes} MB free for root, which may still hold something. Run it as root: sudo kiosk wipe --store {store}</source>
        <translation>The file system keeps {megabytes} MB free for root, which may still hold something. Run it as root: sudo kiosk wipe --store {store}</translation>
    </message>
</context>
</TS>
