<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="simulation.story.venue">
        <source>Seed {seed}: the devices {devices}, and {guests:guest/guests}.</source>
        <translation>Seed {seed}: the devices {devices}, and {guests:guest/guests}.</translation>
    </message>
    <message id="simulation.event.scan">
        <source>{at} s: {device} scans guest {guest}.</source>
        <translation>{at} s: {device} scans guest {guest}.</translation>
    </message>
    <message id="simulation.event.correct">
        <source>{at} s: {device} corrects the name of guest {guest}.</source>
        <translation>{at} s: {device} corrects the name of guest {guest}.</translation>
    </message>
    <message id="simulation.event.cancel">
        <source>{at} s: {device} cancels guest {guest}.</source>
        <translation>{at} s: {device} cancels guest {guest}.</translation>
    </message>
    <message id="simulation.event.erase">
        <source>{at} s: {device} erases guest {guest}.</source>
        <translation>{at} s: {device} erases guest {guest}.</translation>
    </message>
    <message id="simulation.event.crash_before">
        <source>{at} s: {device} is killed in its next write, before the commit.</source>
        <translation>{at} s: {device} is killed in its next write, before the commit.</translation>
    </message>
    <message id="simulation.event.crash_after">
        <source>{at} s: {device} is killed in its next write, after the commit and before the answer.</source>
        <translation>{at} s: {device} is killed in its next write, after the commit and before the answer.</translation>
    </message>
    <message id="simulation.event.cut">
        <source>{at} s: these devices are cut off from all others for {seconds} s: {apart}.</source>
        <translation>{at} s: these devices are cut off from all others for {seconds} s: {apart}.</translation>
    </message>
    <message id="simulation.event.noise">
        <source>{at} s: for {seconds} s messages are repeated, reordered and cut short on all links.</source>
        <translation>{at} s: for {seconds} s messages are repeated, reordered and cut short on all links.</translation>
    </message>
    <message id="simulation.event.clock">
        <source>{at} s: the clock of {device} is off by {off_s} s from now on.</source>
        <translation>{at} s: the clock of {device} is off by {off_s} s from now on.</translation>
    </message>
    <message id="simulation.event.lose">
        <source>{at} s: {device} is lost for good.</source>
        <translation>{at} s: {device} is lost for good.</translation>
    </message>
    <message id="simulation.event.revoke">
        <source>{at} s: {device} is revoked.</source>
        <translation>{at} s: {device} is revoked.</translation>
    </message>
    <message id="simulation.event.join">
        <source>{at} s: {device} joins as a new device.</source>
        <translation>{at} s: {device} joins as a new device.</translation>
    </message>
    <message id="simulation.event.back_up">
        <source>{at} s: the store of {device} is backed up.</source>
        <translation>{at} s: the store of {device} is backed up.</translation>
    </message>
    <message id="simulation.event.restore">
        <source>{at} s: {device} loses its store and joins anew with its last backup.</source>
        <translation>{at} s: {device} loses its store and joins anew with its last backup.</translation>
    </message>
    <message id="simulation.event.promote">
        <source>{at} s: {device} is given the role of a desk.</source>
        <translation>{at} s: {device} is given the role of a desk.</translation>
    </message>
    <message id="simulation.event.stick">
        <source>{at} s: a file is carried from {device} to {other}, and one back.</source>
        <translation>{at} s: a file is carried from {device} to {other}, and one back.</translation>
    </message>
    <message id="simulation.event.forge">
        <source>{at} s: {device} receives a forged scan of guest {guest} in the name of {other}.</source>
        <translation>{at} s: {device} receives a forged scan of guest {guest} in the name of {other}.</translation>
    </message>
    <message id="simulation.event.hub_back_up">
        <source>{at} s: the hub is backed up.</source>
        <translation>{at} s: the hub is backed up.</translation>
    </message>
    <message id="simulation.event.hub_restore">
        <source>{at} s: the hub is replaced by its last backup.</source>
        <translation>{at} s: the hub is replaced by its last backup.</translation>
    </message>
    <message id="simulation.event.hub_away">
        <source>{at} s: nobody reaches the hub for {seconds} s.</source>
        <translation>{at} s: nobody reaches the hub for {seconds} s.</translation>
    </message>
    <message id="simulation.check.lost">
        <source>Recorded entries are missing: {detail}.</source>
        <translation>Recorded entries are missing: {detail}.</translation>
    </message>
    <message id="simulation.check.forged">
        <source>A forged entry was taken in: {detail}.</source>
        <translation>A forged entry was taken in: {detail}.</translation>
    </message>
    <message id="simulation.check.chains">
        <source>A chain is broken: {detail}.</source>
        <translation>A chain is broken: {detail}.</translation>
    </message>
    <message id="simulation.check.journals">
        <source>Journals differ: {detail}.</source>
        <translation>Journals differ: {detail}.</translation>
    </message>
    <message id="simulation.check.states">
        <source>States differ: {detail}.</source>
        <translation>States differ: {detail}.</translation>
    </message>
    <message id="simulation.check.entries">
        <source>Double entries are not those that the cut connections explain: {detail}.</source>
        <translation>Double entries are not those that the cut connections explain: {detail}.</translation>
    </message>
    <message id="simulation.check.rules">
        <source>Somebody was admitted against the rules: {detail}.</source>
        <translation>Somebody was admitted against the rules: {detail}.</translation>
    </message>
    <message id="simulation.check.revoked">
        <source>An entry of a revoked device counts: {detail}.</source>
        <translation>An entry of a revoked device counts: {detail}.</translation>
    </message>
    <message id="simulation.check.erased">
        <source>Erased data is still there: {detail}.</source>
        <translation>Erased data is still there: {detail}.</translation>
    </message>
    <message id="simulation.check.bodies">
        <source>A device has data that its role does not need: {detail}.</source>
        <translation>A device has data that its role does not need: {detail}.</translation>
    </message>
    <message id="simulation.check.order">
        <source>An entry is ordered before one that its device knew: {detail}.</source>
        <translation>An entry is ordered before one that its device knew: {detail}.</translation>
    </message>
    <message id="simulation.check.hub">
        <source>The hub does not hold what the devices hold: {detail}.</source>
        <translation>The hub does not hold what the devices hold: {detail}.</translation>
    </message>
    <message id="simulation.check.unequal">
        <source>The devices did not become equal.</source>
        <translation>The devices did not become equal.</translation>
    </message>
    <message id="simulation.check.error">
        <source>The program failed: {detail}.</source>
        <translation>The program failed: {detail}.</translation>
    </message>
    <message id="simulation.passed">
        <source>{venues:venue/venues}, {facts:entry/entries}, {admitted:admission/admissions}, {twice:guest/guests} let in twice while devices were apart. Nothing was lost, and all devices agree.</source>
        <translation>{venues:venue/venues}, {facts:entry/entries}, {admitted:admission/admissions}, {twice:guest/guests} let in twice while devices were apart. Nothing was lost, and all devices agree.</translation>
    </message>
    <message id="simulation.failed">
        <source>{failed} of {venues:venue/venues} failed. The first one, with as few events as still show it:</source>
        <translation>{failed} of {venues:venue/venues} failed. The first one, with as few events as still show it:</translation>
    </message>
</context>
</TS>
