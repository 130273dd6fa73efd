<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>refusals</name>
    <message id="refused.pin.long">
        <source>A PIN has at most {most} digits; this one has {given}.</source>
        <translation>A PIN has at most {most} digits; this one has {given}.</translation>
    </message>
    <message id="refused.pin.digits">
        <source>A PIN is {least} to {most} digits and nothing else.</source>
        <translation>A PIN is {least} to {most} digits and nothing else.</translation>
    </message>
    <message id="refused.pin.short">
        <source>A PIN has at least {least} digits.</source>
        <translation>A PIN has at least {least} digits.</translation>
    </message>
    <message id="refused.pin.easy">
        <source>Everybody guesses this PIN first. Choose digits that are neither all alike nor in a row.</source>
        <translation>Everybody guesses this PIN first. Choose digits that are neither all alike nor in a row.</translation>
    </message>
    <message id="refused.pin.wrong">
        <source>That is not the PIN. Try once more.</source>
        <translation>That is not the PIN. Try once more.</translation>
    </message>
    <message id="refused.pin.wait">
        <source>Wrong PIN too often. Try again at {until}, or ask an admin for a new PIN.</source>
        <translation>Wrong PIN too often. Try again at {until}, or ask an admin for a new PIN.</translation>
    </message>
    <message id="refused.staff.set_up">
        <source>There are staff already. Let an admin add more.</source>
        <translation>There are staff already. Let an admin add more.</translation>
    </message>
    <message id="refused.staff.unknown">
        <source>This person does not work here any more. Choose another name.</source>
        <translation>This person does not work here any more. Choose another name.</translation>
    </message>
    <message id="refused.staff.taken">
        <source>There is a {name} already. Add something that tells them apart.</source>
        <translation>There is a {name} already. Add something that tells them apart.</translation>
    </message>
    <message id="refused.staff.last">
        <source>One admin has to stay. Make somebody else an admin first.</source>
        <translation>One admin has to stay. Make somebody else an admin first.</translation>
    </message>
    <message id="refused.kind">
        <source>This value does not fit the field.</source>
        <translation>This value does not fit the field.</translation>
    </message>
    <message id="refused.long">
        <source>At most {most} characters fit here; this has {given}. Shorten it, or split it in two.</source>
        <translation>At most {most} characters fit here; this has {given}. Shorten it, or split it in two.</translation>
    </message>
    <message id="refused.marks">
        <source>Too many marks stand on one letter. Type the letter again.</source>
        <translation>Too many marks stand on one letter. Type the letter again.</translation>
    </message>
    <message id="refused.empty">
        <source>Something has to stand here.</source>
        <translation>Something has to stand here.</translation>
    </message>
    <message id="refused.letters">
        <source>A name needs at least one letter.</source>
        <translation>A name needs at least one letter.</translation>
    </message>
    <message id="refused.email">
        <source>This is no e-mail address. It looks like name@example.org.</source>
        <translation>This is no e-mail address. It looks like name@example.org.</translation>
    </message>
    <message id="refused.phone">
        <source>A phone number has 4 to 20 digits, with + in front for another country.</source>
        <translation>A phone number has 4 to 20 digits, with + in front for another country.</translation>
    </message>
    <message id="refused.country">
        <source>A country is given as its two letters, like KR or SE.</source>
        <translation>A country is given as its two letters, like KR or SE.</translation>
    </message>
    <message id="refused.language">
        <source>A language is given as its two letters, like ko or en.</source>
        <translation>A language is given as its two letters, like ko or en.</translation>
    </message>
    <message id="refused.many">
        <source>At most {most} entries fit here.</source>
        <translation>At most {most} entries fit here.</translation>
    </message>
    <message id="refused.precedence">
        <source>The order of precedence is a whole number from 1 on, or empty.</source>
        <translation>The order of precedence is a whole number from 1 on, or empty.</translation>
    </message>
    <message id="refused.moment">
        <source>Give a date and time.</source>
        <translation>Give a date and time.</translation>
    </message>
    <message id="refused.colour">
        <source>Give a colour like #1A3E9E.</source>
        <translation>Give a colour like #1A3E9E.</translation>
    </message>
    <message id="refused.fixed">
        <source>This field follows from the records and is not set by hand.</source>
        <translation>This field follows from the records and is not set by hand.</translation>
    </message>
    <message id="refused.nameless">
        <source>A guest needs a name, in Korean or in Latin letters.</source>
        <translation>A guest needs a name, in Korean or in Latin letters.</translation>
    </message>
    <message id="refused.companion.nested">
        <source>A companion cannot have companions; add them to the guest with whom they come.</source>
        <translation>A companion cannot have companions; add them to the guest with whom they come.</translation>
    </message>
    <message id="refused.companion.many">
        <source>A guest has at most {most} companions; register the others as guests of their own.</source>
        <translation>A guest has at most {most} companions; register the others as guests of their own.</translation>
    </message>
    <message id="refused.companion.arrived">
        <source>This companion has entered; undo that first.</source>
        <translation>This companion has entered; undo that first.</translation>
    </message>
    <message id="refused.period">
        <source>The end must lie after the beginning.</source>
        <translation>The end must lie after the beginning.</translation>
    </message>
    <message id="refused.guest">
        <source>This guest is no longer in the list. Search again.</source>
        <translation>This guest is no longer in the list. Search again.</translation>
    </message>
    <message id="refused.pass.status">
        <source>Only a confirmed guest gets a pass. Confirm the registration first.</source>
        <translation>Only a confirmed guest gets a pass. Confirm the registration first.</translation>
    </message>
    <message id="refused.pass.long">
        <source>The name is too long for a signed pass. Give the guest a code instead.</source>
        <translation>The name is too long for a signed pass. Give the guest a code instead.</translation>
    </message>
    <message id="refused.pass.revoked">
        <source>Passes of this device no longer count. Issue the pass at another device.</source>
        <translation>Passes of this device no longer count. Issue the pass at another device.</translation>
    </message>
    <message id="refused.devices.event">
        <source>This file is of the event with the code prefix “{theirs}”, not “{ours}”. Export the keys from a store of this event.</source>
        <translation>This file is of the event with the code prefix “{theirs}”, not “{ours}”. Export the keys from a store of this event.</translation>
    </message>
    <message id="refused.devices.own">
        <source>This file holds a key in the name of this device ({device}) that is not its own. Nothing was accepted. Ask whoever gave you the file, and export the keys again on the other device.</source>
        <translation>This file holds a key in the name of this device ({device}) that is not its own. Nothing was accepted. Ask whoever gave you the file, and export the keys again on the other device.</translation>
    </message>
    <message id="refused.devices.member">
        <source>This file holds a key in the name of {device}, a device of this event, that is not its own. Nothing was accepted. Ask whoever gave you the file, and export the keys again on the other device.</source>
        <translation>This file holds a key in the name of {device}, a device of this event, that is not its own. Nothing was accepted. Ask whoever gave you the file, and export the keys again on the other device.</translation>
    </message>
    <message id="refused.devices.role">
        <source>{device} is not an admin’s device of this event. Do this at an admin’s device, for example the one on which the event was founded.</source>
        <translation>{device} is not an admin’s device of this event. Do this at an admin’s device, for example the one on which the event was founded.</translation>
    </message>
    <message id="refused.recovery.short">
        <source>The passphrase must have {least} to {most} characters. Take several words.</source>
        <translation>The passphrase must have {least} to {most} characters. Take several words.</translation>
    </message>
    <message id="refused.recovery.not_founded">
        <source>There is nothing to recover yet: the event has one machine. Add a device first.</source>
        <translation>There is nothing to recover yet: the event has one machine. Add a device first.</translation>
    </message>
    <message id="refused.recovery.not_root">
        <source>Only the machine that founded the event has its key: {device}. Write the recovery file there.</source>
        <translation>Only the machine that founded the event has its key: {device}. Write the recovery file there.</translation>
    </message>
    <message id="refused.recovery.newer">
        <source>A newer version wrote this recovery file. Update this machine first.</source>
        <translation>A newer version wrote this recovery file. Update this machine first.</translation>
    </message>
    <message id="refused.recovery.damaged">
        <source>This is no recovery file, or it is damaged. Take another copy of it.</source>
        <translation>This is no recovery file, or it is damaged. Take another copy of it.</translation>
    </message>
    <message id="refused.recovery.passphrase">
        <source>The passphrase does not open this file.</source>
        <translation>The passphrase does not open this file.</translation>
    </message>
    <message id="refused.recovery.event">
        <source>{path} does not belong to the event of this recovery file. Restore a backup of the event first, of any of its devices: kiosk restore BACKUP --store {path}</source>
        <translation>{path} does not belong to the event of this recovery file. Restore a backup of the event first, of any of its devices: kiosk restore BACKUP --store {path}</translation>
    </message>
    <message id="refused.devices.lower">
        <source>{device} has that role, or a higher one, or was revoked. Roles are only raised: revoke the device and let it join again.</source>
        <translation>{device} has that role, or a higher one, or was revoked. Roles are only raised: revoke the device and let it join again.</translation>
    </message>
    <message id="refused.devices.self">
        <source>{device} is this device, or writes into its store. Revoke it at another admin’s device.</source>
        <translation>{device} is this device, or writes into its store. Revoke it at another admin’s device.</translation>
    </message>
    <message id="refused.kiosk.open">
        <source>This kiosk is in service already. Look at its state again.</source>
        <translation>This kiosk is in service already. Look at its state again.</translation>
    </message>
    <message id="refused.devices.not_member">
        <source>{device} has no key of this event, for example because its store was restored from a backup. Let it join again at a device of the event.</source>
        <translation>{device} has no key of this event, for example because its store was restored from a backup. Let it join again at a device of the event.</translation>
    </message>
    <message id="refused.devices.unknown">
        <source>There is no one device “{device}”. Name it by its id: {known}.</source>
        <translation>There is no one device “{device}”. Name it by its id: {known}.</translation>
    </message>
    <message id="refused.devices.name">
        <source>There is already a device “{name}”. Choose another name, or revoke that one first.</source>
        <translation>There is already a device “{name}”. Choose another name, or revoke that one first.</translation>
    </message>
    <message id="refused.join.no_code">
        <source>This is no device code. It begins with JOIN1 and is shown by: kiosk devices add, or at the desk under Devices, Add a device.</source>
        <translation>This is no device code. It begins with JOIN1 and is shown by: kiosk devices add, or at the desk under Devices, Add a device.</translation>
    </message>
    <message id="refused.join.damaged">
        <source>This device code is not whole. Scan or type it again.</source>
        <translation>This device code is not whole. Scan or type it again.</translation>
    </message>
    <message id="refused.join.version">
        <source>This device code was made by another version of the program. Install the same version on both devices.</source>
        <translation>This device code was made by another version of the program. Install the same version on both devices.</translation>
    </message>
    <message id="refused.devices.file">
        <source>This file holds no devices’ keys. Write one with: kiosk devices export FILE --store STORE</source>
        <translation>This file holds no devices’ keys. Write one with: kiosk devices export FILE --store STORE</translation>
    </message>
    <message id="refused.case">
        <source>There is no such case any more, or somebody else decided it meanwhile. Look at the list again.</source>
        <translation>There is no such case any more, or somebody else decided it meanwhile. Look at the list again.</translation>
    </message>
    <message id="refused.checkpoint">
        <source>There is no such checkpoint any more. Choose another.</source>
        <translation>There is no such checkpoint any more. Choose another.</translation>
    </message>
    <message id="refused.demo">
        <source>{path} holds an event of its own, and the demo must not mix with it. Give --store another path.</source>
        <translation>{path} holds an event of its own, and the demo must not mix with it. Give --store another path.</translation>
    </message>
    <message id="refused.session">
        <source>This session is no longer in the programme. Choose another.</source>
        <translation>This session is no longer in the programme. Choose another.</translation>
    </message>
    <message id="refused.room">
        <source>There is no such room. Choose one of the list.</source>
        <translation>There is no such room. Choose one of the list.</translation>
    </message>
    <message id="refused.scan.unknown">
        <source>This entry is not known here. Open the person again.</source>
        <translation>This entry is not known here. Open the person again.</translation>
    </message>
    <message id="refused.waiting.twice">
        <source>This guest is on the waiting list already.</source>
        <translation>This guest is on the waiting list already.</translation>
    </message>
    <message id="refused.waiting.not_for">
        <source>This guest may not enter this session. Confirm or enrol them on their card first.</source>
        <translation>This guest may not enter this session. Confirm or enrol them on their card first.</translation>
    </message>
    <message id="refused.waiting.unknown">
        <source>This guest is not on the waiting list.</source>
        <translation>This guest is not on the waiting list.</translation>
    </message>
    <message id="refused.waiting.full">
        <source>No place is free. Wait until somebody leaves, or let the guest in over capacity.</source>
        <translation>No place is free. Wait until somebody leaves, or let the guest in over capacity.</translation>
    </message>
    <message id="refused.waiting.session">
        <source>This session has no capacity at a door, so nobody waits for it.</source>
        <translation>This session has no capacity at a door, so nobody waits for it.</translation>
    </message>
    <message id="refused.scan.annulled">
        <source>Somebody took this back already.</source>
        <translation>Somebody took this back already.</translation>
    </message>
    <message id="refused.status">
        <source>Their registration stands otherwise by now: {status}. Look at the card again.</source>
        <translation>Their registration stands otherwise by now: {status}. Look at the card again.</translation>
    </message>
    <message id="refused.status.confirmed">
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message id="refused.status.pending">
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message id="refused.status.other">
        <source>unknown to this version ({value})</source>
        <translation>unknown to this version ({value})</translation>
    </message>
    <message id="refused.status.cancelled">
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message id="refused.status.blocked">
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message id="refused.code">
        <source>This is none of their valid codes. Look at the card again.</source>
        <translation>This is none of their valid codes. Look at the card again.</translation>
    </message>
    <message id="refused.code_taken">
        <source>The code {code} is somebody else’s by now. Keep the one that the desk has, or look at both cards.</source>
        <translation>The code {code} is somebody else’s by now. Keep the one that the desk has, or look at both cards.</translation>
    </message>
    <message id="refused.password.none">
        <source>A protected file needs a password. Nothing was written; give one, or export without protection.</source>
        <translation>A protected file needs a password. Nothing was written; give one, or export without protection.</translation>
    </message>
    <message id="refused.password.signs">
        <source>This password would not be the same in every program. Use only letters, digits and signs of an English keyboard, without a space at its ends.</source>
        <translation>This password would not be the same in every program. Use only letters, digits and signs of an English keyboard, without a space at its ends.</translation>
    </message>
    <message id="refused.password.short">
        <source>This password is too short: at least {least} characters.</source>
        <translation>This password is too short: at least {least} characters.</translation>
    </message>
    <message id="refused.password.long">
        <source>This password is too long: at most {most} characters.</source>
        <translation>This password is too long: at most {most} characters.</translation>
    </message>
    <message id="refused.printer.name">
        <source>The printer needs a name. Call it by where it stands.</source>
        <translation>The printer needs a name. Call it by where it stands.</translation>
    </message>
    <message id="refused.printer.kind">
        <source>There is no driver "{kind}". Choose one of {known}.</source>
        <translation>There is no driver "{kind}". Choose one of {known}.</translation>
    </message>
    <message id="refused.printer.address">
        <source>The printer needs an address. Give its host and port, its URL, or its device file.</source>
        <translation>The printer needs an address. Give its host and port, its URL, or its device file.</translation>
    </message>
    <message id="refused.printer.place">
        <source>No printer of that kind can stand at "{address}". Write it like one of these: {example}.</source>
        <translation>No printer of that kind can stand at "{address}". Write it like one of these: {example}.</translation>
    </message>
    <message id="refused.printer.labels">
        <source>That is no number of labels. Give a whole number up to {most}.</source>
        <translation>That is no number of labels. Give a whole number up to {most}.</translation>
    </message>
    <message id="refused.table">
        <source>There is no such table in this round. Choose another.</source>
        <translation>There is no such table in this round. Choose another.</translation>
    </message>
    <message id="refused.table_full">
        <source>Table {table} has {capacity} places, and all are taken. Choose another.</source>
        <translation>Table {table} has {capacity} places, and all are taken. Choose another.</translation>
    </message>
    <message id="refused.round_locked">
        <source>The tables of this round are locked. Ask protocol to open them.</source>
        <translation>The tables of this round are locked. Ask protocol to open them.</translation>
    </message>
    <message id="refused.merge.same">
        <source>This is one record. Choose the other one.</source>
        <translation>This is one record. Choose the other one.</translation>
    </message>
    <message id="refused.merge.merged">
        <source>One of the two is a second record of somebody already. Take that person’s own card, or annul that merge first.</source>
        <translation>One of the two is a second record of somebody already. Take that person’s own card, or annul that merge first.</translation>
    </message>
    <message id="refused.merge.single">
        <source>This record is not merged. Open the person again.</source>
        <translation>This record is not merged. Open the person again.</translation>
    </message>
    <message id="refused.consent">
        <source>They have to agree to the text first. Read it out or show it.</source>
        <translation>They have to agree to the text first. Read it out or show it.</translation>
    </message>
    <message id="refused.answer.text">
        <source>Type a text.</source>
        <translation>Type a text.</translation>
    </message>
    <message id="refused.answer.number">
        <source>This is no number. Type digits, such as 3 or 12.5.</source>
        <translation>This is no number. Type digits, such as 3 or 12.5.</translation>
    </message>
    <message id="refused.answer.choice">
        <source>This is none of the options. Type one of: {options}</source>
        <translation>This is none of the options. Type one of: {options}</translation>
    </message>
    <message id="refused.answer.choices">
        <source>This is none of the options. Type some of these, divided by semicolons: {options}</source>
        <translation>This is none of the options. Type some of these, divided by semicolons: {options}</translation>
    </message>
    <message id="refused.answer.yes_no">
        <source>Type yes or no.</source>
        <translation>Type yes or no.</translation>
    </message>
    <message id="refused.answer.consent">
        <source>Type yes or no.</source>
        <translation>Type yes or no.</translation>
    </message>
    <message id="refused.answer.date">
        <source>This is no date. Type it as 2027-06-02.</source>
        <translation>This is no date. Type it as 2027-06-02.</translation>
    </message>
    <message id="refused.answer.time">
        <source>This is no time. Type it as 14:30.</source>
        <translation>This is no time. Type it as 14:30.</translation>
    </message>
    <message id="refused.answer.country">
        <source>This is no country. Type its two letters, such as KR or FR.</source>
        <translation>This is no country. Type its two letters, such as KR or FR.</translation>
    </message>
    <message id="refused.answer.phone">
        <source>This is no phone number. It has 4 to 20 digits.</source>
        <translation>This is no phone number. It has 4 to 20 digits.</translation>
    </message>
    <message id="refused.answer.email">
        <source>This is no e-mail address. It looks like name@example.org.</source>
        <translation>This is no e-mail address. It looks like name@example.org.</translation>
    </message>
    <message id="refused.answer.unknown">
        <source>A newer version of this program asks this question. Update this machine, or answer at another desk.</source>
        <translation>A newer version of this program asks this question. Update this machine, or answer at another desk.</translation>
    </message>
    <message id="refused.question">
        <source>This question is no longer asked. Close the form and open it again.</source>
        <translation>This question is no longer asked. Close the form and open it again.</translation>
    </message>
</context>
</TS>
