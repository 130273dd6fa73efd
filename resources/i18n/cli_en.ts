<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.check.passed">
        <source>well  {seen}</source>
        <translation>well  {seen}</translation>
    </message>
    <message id="cli.check.failed">
        <source>ill   {seen}</source>
        <translation>ill   {seen}</translation>
    </message>
    <message id="cli.nothing">
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message id="cli.direction.entry">
        <source>entry</source>
        <translation>entry</translation>
    </message>
    <message id="cli.direction.exit">
        <source>exit</source>
        <translation>exit</translation>
    </message>
    <message id="cli.reentry.once">
        <source>once</source>
        <translation>once</translation>
    </message>
    <message id="cli.reentry.after_exit">
        <source>after exit</source>
        <translation>after exit</translation>
    </message>
    <message id="cli.reentry.many">
        <source>many</source>
        <translation>many</translation>
    </message>
    <message id="cli.column.arrived">
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message id="cli.column.at">
        <source>at</source>
        <translation>at</translation>
    </message>
    <message id="cli.column.seated">
        <source>seated</source>
        <translation>seated</translation>
    </message>
    <message id="cli.column.told">
        <source>told</source>
        <translation>told</translation>
    </message>
    <message id="cli.column.locked">
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message id="cli.column.live">
        <source>live</source>
        <translation>live</translation>
    </message>
    <message id="cli.column.capacity">
        <source>capacity</source>
        <translation>capacity</translation>
    </message>
    <message id="cli.column.category">
        <source>category</source>
        <translation>category</translation>
    </message>
    <message id="cli.column.checkpoint">
        <source>checkpoint</source>
        <translation>checkpoint</translation>
    </message>
    <message id="cli.column.code">
        <source>code</source>
        <translation>code</translation>
    </message>
    <message id="cli.column.code_prefix">
        <source>code prefix</source>
        <translation>code prefix</translation>
    </message>
    <message id="cli.column.codes">
        <source>codes</source>
        <translation>codes</translation>
    </message>
    <message id="cli.column.device">
        <source>device</source>
        <translation>device</translation>
    </message>
    <message id="cli.column.direction">
        <source>direction</source>
        <translation>direction</translation>
    </message>
    <message id="cli.column.ends">
        <source>ends</source>
        <translation>ends</translation>
    </message>
    <message id="cli.column.expected">
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message id="cli.column.guest">
        <source>guest</source>
        <translation>guest</translation>
    </message>
    <message id="cli.column.id">
        <source>id</source>
        <translation>id</translation>
    </message>
    <message id="cli.column.inside">
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message id="cli.column.name_en">
        <source>name en</source>
        <translation>name en</translation>
    </message>
    <message id="cli.column.name_ko">
        <source>name ko</source>
        <translation>name ko</translation>
    </message>
    <message id="cli.column.name_latin">
        <source>name latin</source>
        <translation>name latin</translation>
    </message>
    <message id="cli.column.not_arrived">
        <source>not arrived</source>
        <translation>not arrived</translation>
    </message>
    <message id="cli.column.organisation">
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message id="cli.column.organisation_en">
        <source>organisation en</source>
        <translation>organisation en</translation>
    </message>
    <message id="cli.column.outcome">
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message id="cli.column.reason">
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message id="cli.column.reentry">
        <source>reentry</source>
        <translation>reentry</translation>
    </message>
    <message id="cli.column.room">
        <source>room</source>
        <translation>room</translation>
    </message>
    <message id="cli.column.score">
        <source>score</source>
        <translation>score</translation>
    </message>
    <message id="cli.column.session">
        <source>session</source>
        <translation>session</translation>
    </message>
    <message id="cli.column.starts">
        <source>starts</source>
        <translation>starts</translation>
    </message>
    <message id="cli.column.status">
        <source>status</source>
        <translation>status</translation>
    </message>
    <message id="cli.column.timezone">
        <source>timezone</source>
        <translation>timezone</translation>
    </message>
    <message id="cli.column.title_en">
        <source>title en</source>
        <translation>title en</translation>
    </message>
    <message id="cli.column.title_ko">
        <source>title ko</source>
        <translation>title ko</translation>
    </message>
    <message id="cli.counts.event">
        <source>whole event</source>
        <translation>whole event</translation>
    </message>
    <message id="cli.counts.door">
        <source>{checkpoint} (this door alone)</source>
        <translation>{checkpoint} (this door alone)</translation>
    </message>
    <message id="cli.counts.all">
        <source>all</source>
        <translation>all</translation>
    </message>
    <message id="cli.counts.uncategorised">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="cli.backup">
        <source>Backed up to {path}</source>
        <translation>Backed up to {path}</translation>
    </message>
    <message id="cli.restored">
        <source>The backup is in place: {path}</source>
        <translation>The backup is in place: {path}</translation>
    </message>
    <message id="cli.set_aside">
        <source>The previous file was set aside, whole: {path}</source>
        <translation>The previous file was set aside, whole: {path}</translation>
    </message>
    <message id="cli.restore.missing">
        <source>Acknowledged after that backup, and not in it: entries {devices}. They are in the file that was set aside, if that could still be read.</source>
        <translation>Acknowledged after that backup, and not in it: entries {devices}. They are in the file that was set aside, if that could still be read.</translation>
    </message>
    <message id="cli.restore.no_key">
        <source>{path} belongs to an event of several devices, and no key of this machine was left. Let it join again: kiosk devices add on the machine of the admin, kiosk join here, with another file. The machine that founded the event takes its key from its recovery file: kiosk devices recover.</source>
        <translation>{path} belongs to an event of several devices, and no key of this machine was left. Let it join again: kiosk devices add on the machine of the admin, kiosk join here, with another file. The machine that founded the event takes its key from its recovery file: kiosk devices recover.</translation>
    </message>
    <message id="cli.loss.accepted">
        <source>The store is used without the entries {devices}. The devices that wrote them go on under new numbers.</source>
        <translation>The store is used without the entries {devices}. The devices that wrote them go on under new numbers.</translation>
    </message>
    <message id="cli.loss.none">
        <source>No acknowledged entry is missing.</source>
        <translation>No acknowledged entry is missing.</translation>
    </message>
    <message id="cli.line">
        <source>Standard input, line {number}: {why}</source>
        <translation>Standard input, line {number}: {why}</translation>
    </message>
    <message id="cli.template">
        <source>The template is in {path}</source>
        <translation>The template is in {path}</translation>
    </message>
    <message id="cli.taken">
        <source>{path} is there already, and nothing was written. Give another name, or add --force to replace it.</source>
        <translation>{path} is there already, and nothing was written. Give another name, or add --force to replace it.</translation>
    </message>
    <message id="cli.ending">
        <source>The name {file} does not say what to write. End it in one of: {known}.</source>
        <translation>The name {file} does not say what to write. End it in one of: {known}.</translation>
    </message>
    <message id="cli.devices.unreadable">
        <source>Cannot read {path}. Check that the file is there and may be read.</source>
        <translation>Cannot read {path}. Check that the file is there and may be read.</translation>
    </message>
    <message id="cli.devices.unusable">
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message id="cli.devices.unwritable">
        <source>Cannot write {path}. Choose a folder that may be written to.</source>
        <translation>Cannot write {path}. Choose a folder that may be written to.</translation>
    </message>
    <message id="cli.devices.compare">
        <source>These devices are in {path}. Run kiosk devices on the other machine and compare that it shows the same fingerprints.</source>
        <translation>These devices are in {path}. Run kiosk devices on the other machine and compare that it shows the same fingerprints.</translation>
    </message>
    <message id="cli.devices.fingerprint">
        <source>{name} ({id}): {fingerprint}</source>
        <translation>{name} ({id}): {fingerprint}</translation>
    </message>
    <message id="cli.devices.ask">
        <source>Are all fingerprints the same?</source>
        <translation>Are all fingerprints the same?</translation>
    </message>
    <message id="cli.devices.revoked">
        <source>{name} belongs to the event no more. What it recorded up to now stays; what it records from now on is a case to decide.</source>
        <translation>{name} belongs to the event no more. What it recorded up to now stays; what it records from now on is a case to decide.</translation>
    </message>
    <message id="cli.devices.staying">
        <source>It erased {erasures} guests and imported {imported} records: that stays. An erasure cannot be undone.</source>
        <translation>It erased {erasures} guests and imported {imported} records: that stays. An erasure cannot be undone.</translation>
    </message>
    <message id="cli.devices.ended">
        <source>{facts} entries count no more. Among them it erased {erasures} guests: of those comes back only what another device still has, so erase again whoever asked for it. {imported} imported records are undone.</source>
        <translation>{facts} entries count no more. Among them it erased {erasures} guests: of those comes back only what another device still has, so erase again whoever asked for it. {imported} imported records are undone.</translation>
    </message>
    <message id="cli.devices.exported">
        <source>The public keys are in {path}.</source>
        <translation>The public keys are in {path}.</translation>
    </message>
    <message id="cli.devices.trusted">
        <source>Signed passes of these devices are accepted from now on: {names}</source>
        <translation>Signed passes of these devices are accepted from now on: {names}</translation>
    </message>
    <message id="cli.recovery.written">
        <source>Written: {path}. Keep it away from this machine, and the passphrase elsewhere.</source>
        <translation>Written: {path}. Keep it away from this machine, and the passphrase elsewhere.</translation>
    </message>
    <message id="cli.recovery.limits">
        <source>Whoever has this file and the passphrase, or the machine that founded the event, can act for the event, and no device can revoke that. If they are stolen, found a new event from a list and let every device join it.</source>
        <translation>Whoever has this file and the passphrase, or the machine that founded the event, can act for the event, and no device can revoke that. If they are stolen, found a new event from a list and let every device join it.</translation>
    </message>
    <message id="cli.recovery.missing">
        <source>No recovery file was written yet. If this machine is lost, every device has to join again. Write one: kiosk devices recovery-file FILE --store {path}</source>
        <translation>No recovery file was written yet. If this machine is lost, every device has to join again. Write one: kiosk devices recovery-file FILE --store {path}</translation>
    </message>
    <message id="cli.recovery.done">
        <source>{name} acts for the machine that founded the event. Use that machine no more, should it turn up.</source>
        <translation>{name} acts for the machine that founded the event. Use that machine no more, should it turn up.</translation>
    </message>
    <message id="cli.recovery.passphrase">
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message id="cli.recovery.again">
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message id="cli.recovery.differ">
        <source>The two passphrases differ. Give the command again.</source>
        <translation>The two passphrases differ. Give the command again.</translation>
    </message>
    <message id="cli.devices.role">
        <source>{name} may do more now. It gets the data for that from the other devices.</source>
        <translation>{name} may do more now. It gets the data for that from the other devices.</translation>
    </message>
    <message id="cli.devices.new_key">
        <source>This device signs with a new key from now on.</source>
        <translation>This device signs with a new key from now on.</translation>
    </message>
    <message id="cli.devices.code">
        <source>On the new machine start: kiosk run attendee. Then hold this code under its scanner, or type there: kiosk join CODE --store event.db
It makes that machine “{name}” and is valid for {minutes} minutes, once.</source>
        <translation>On the new machine start: kiosk run attendee. Then hold this code under its scanner, or type there: kiosk join CODE --store event.db
It makes that machine “{name}” and is valid for {minutes} minutes, once.</translation>
    </message>
    <message id="cli.devices.joined">
        <source>“{name}” has joined.</source>
        <translation>“{name}” has joined.</translation>
    </message>
    <message id="cli.devices.expired">
        <source>“{name}” has not joined in time. Make a new code.</source>
        <translation>“{name}” has not joined in time. Make a new code.</translation>
    </message>
    <message id="cli.devices.alone">
        <source>No program keeps {path} reachable for other devices. Open the desk or a kiosk on it, or leave out --no-wait.</source>
        <translation>No program keeps {path} reachable for other devices. Open the desk or a kiosk on it, or leave out --no-wait.</translation>
    </message>
    <message id="cli.devices.silent">
        <source>The program that other devices connect to does not answer for {path}. Look into its log, then try again.</source>
        <translation>The program that other devices connect to does not answer for {path}. Look into its log, then try again.</translation>
    </message>
    <message id="cli.import.tally">
        <source>{kind}: {new} new, {changed} changed, {unchanged} unchanged, {refused} refused</source>
        <translation>{kind}: {new} new, {changed} changed, {unchanged} unchanged, {refused} refused</translation>
    </message>
    <message id="cli.import.strict">
        <source>Nothing was taken because rows need mending. Mend them, or import without --strict.</source>
        <translation>Nothing was taken because rows need mending. Mend them, or import without --strict.</translation>
    </message>
    <message id="cli.import.dry">
        <source>Checked only. Nothing was written.</source>
        <translation>Checked only. Nothing was written.</translation>
    </message>
    <message id="cli.import.done">
        <source>{facts:fact was/facts were} written.</source>
        <translation>{facts:fact was/facts were} written.</translation>
    </message>
    <message id="cli.import.new">
        <source>New: {names}</source>
        <translation>New: {names}</translation>
    </message>
    <message id="cli.import.changed">
        <source>Changed: {name}: {field}: {ours} → {theirs}</source>
        <translation>Changed: {name}: {field}: {ours} → {theirs}</translation>
    </message>
    <message id="cli.import.kept">
        <source>Stays as the desk has it: {name}: {field}: {ours} (the list says {theirs})</source>
        <translation>Stays as the desk has it: {name}: {field}: {ours} (the list says {theirs})</translation>
    </message>
    <message id="cli.import.case">
        <source>To decide: {name}: {field}: the desk has {ours}, the list now says {theirs}. The desk’s stays until somebody decides.</source>
        <translation>To decide: {name}: {field}: the desk has {ours}, the list now says {theirs}. The desk’s stays until somebody decides.</translation>
    </message>
    <message id="cli.import.missing">
        <source>Not in this list, and left as they are: {names}</source>
        <translation>Not in this list, and left as they are: {names}</translation>
    </message>
    <message id="cli.import.positions">
        <source>No honorific is known for {positions:position/positions} of {guests:guest/guests}, who are called 님 in Korean:</source>
        <translation>No honorific is known for {positions:position/positions} of {guests:guest/guests}, who are called 님 in Korean:</translation>
    </message>
    <message id="cli.import.position">
        <source>– {position}: {guests:guest/guests}: {names}</source>
        <translation>– {position}: {guests:guest/guests}: {names}</translation>
    </message>
    <message id="cli.import.more">
        <source>… and {number} more; --json names all.</source>
        <translation>… and {number} more; --json names all.</translation>
    </message>
    <message id="cli.import.decide">
        <source>Decide the open cases on the desk’s import page; `kiosk cases` shows them.</source>
        <translation>Decide the open cases on the desk’s import page; `kiosk cases` shows them.</translation>
    </message>
    <message id="cli.cases.none">
        <source>No open cases: wherever a list and the desk disagreed, somebody has decided.</source>
        <translation>No open cases: wherever a list and the desk disagreed, somebody has decided.</translation>
    </message>
    <message id="cli.cases.one">
        <source>{name}: {field}: the desk has {ours}, the list says {theirs} (before: {before})</source>
        <translation>{name}: {field}: the desk has {ours}, the list says {theirs} (before: {before})</translation>
    </message>
    <message id="cli.progress.rehearse">
        <source>Rehearsing</source>
        <translation>Rehearsing</translation>
    </message>
    <message id="cli.progress.seat">
        <source>Seating</source>
        <translation>Seating</translation>
    </message>
    <message id="cli.progress.wipe">
        <source>Overwriting the free space</source>
        <translation>Overwriting the free space</translation>
    </message>
    <message id="cli.progress.simulate_arrivals">
        <source>Playing check-in hours</source>
        <translation>Playing check-in hours</translation>
    </message>
    <message id="cli.progress.read">
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message id="cli.progress.hub">
        <source>Adding to the hub</source>
        <translation>Adding to the hub</translation>
    </message>
    <message id="cli.progress.check">
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message id="cli.progress.invitations">
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message id="cli.progress.mails">
        <source>Sending e-mails</source>
        <translation>Sending e-mails</translation>
    </message>
    <message id="cli.progress.photos">
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message id="cli.progress.write">
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message id="cli.progress.join">
        <source>Loading the event</source>
        <translation>Loading the event</translation>
    </message>
    <message id="cli.size">
        <source>The size {value} cannot be read. Write it like 1080x1920</source>
        <translation>The size {value} cannot be read. Write it like 1080x1920</translation>
    </message>
    <message id="cli.usage">
        <source>{what} See: {command} --help</source>
        <translation>{what} See: {command} --help</translation>
    </message>
    <message id="cli.usage.missing">
        <source>{name} is missing.</source>
        <translation>{name} is missing.</translation>
    </message>
    <message id="cli.usage.option">
        <source>There is no option “{name}”.</source>
        <translation>There is no option “{name}”.</translation>
    </message>
    <message id="cli.usage.value">
        <source>{name} needs a value.</source>
        <translation>{name} needs a value.</translation>
    </message>
    <message id="cli.usage.no_value">
        <source>{name} takes no value.</source>
        <translation>{name} takes no value.</translation>
    </message>
    <message id="cli.usage.choice">
        <source>{name} has to be one of: {known}.</source>
        <translation>{name} has to be one of: {known}.</translation>
    </message>
    <message id="cli.usage.number">
        <source>{name} has to be a whole number that the command can use.</source>
        <translation>{name} has to be a whole number that the command can use.</translation>
    </message>
    <message id="cli.usage.range">
        <source>{name} has to be a whole number from {least} to {most}.</source>
        <translation>{name} has to be a whole number from {least} to {most}.</translation>
    </message>
    <message id="cli.usage.decimal">
        <source>{name} has to be a number from {least} to {most}.</source>
        <translation>{name} has to be a number from {least} to {most}.</translation>
    </message>
    <message id="cli.usage.command">
        <source>A command is missing or not known. There are: {known}.</source>
        <translation>A command is missing or not known. There are: {known}.</translation>
    </message>
    <message id="cli.usage.words">
        <source>There are too many words. Put names with spaces into quotes.</source>
        <translation>There are too many words. Put names with spaces into quotes.</translation>
    </message>
    <message id="cli.usage.attendee">
        <source>What was typed cannot be used ({why}). See: {command} --help</source>
        <translation>What was typed cannot be used ({why}). See: {command} --help</translation>
    </message>
    <message id="cli.aborted">
        <source>Stopped. Nothing was done.</source>
        <translation>Stopped. Nothing was done.</translation>
    </message>
    <message id="cli.demo.ready">
        <source>The demo event is in {path}
Codes to scan: {codes}</source>
        <translation>The demo event is in {path}
Codes to scan: {codes}</translation>
    </message>
    <message id="cli.demo.again">
        <source>The demo event is opened again: {path}
Codes to scan: {codes}</source>
        <translation>The demo event is opened again: {path}
Codes to scan: {codes}</translation>
    </message>
    <message id="cli.find.none">
        <source>Nobody was found for “{text}”. Try fewer letters, or another spelling</source>
        <translation>Nobody was found for “{text}”. Try fewer letters, or another spelling</translation>
    </message>
    <message id="cli.guest.unknown">
        <source>There is no guest “{guest}”. Look for their id or code with kiosk find.</source>
        <translation>There is no guest “{guest}”. Look for their id or code with kiosk find.</translation>
    </message>
    <message id="cli.guest.unconfirmed">
        <source>The registration of {guest} is not confirmed, and only who is confirmed gets a pass. Confirm it at the desk first.</source>
        <translation>The registration of {guest} is not confirmed, and only who is confirmed gets a pass. Confirm it at the desk first.</translation>
    </message>
    <message id="cli.fault">
        <source>The program stopped because of a fault of its own. What was stored is safe. Send this file to its makers: {path}</source>
        <translation>The program stopped because of a fault of its own. What was stored is safe. Send this file to its makers: {path}</translation>
    </message>
    <message id="cli.file">
        <source>{path} cannot be used ({reason}). Check the name, its folder, your rights there and the free space.</source>
        <translation>{path} cannot be used ({reason}). Check the name, its folder, your rights there and the free space.</translation>
    </message>
    <message id="cli.output">
        <source>The output</source>
        <translation>The output</translation>
    </message>
    <message id="cli.reason.ENOENT">
        <source>there is no such file or folder</source>
        <translation>there is no such file or folder</translation>
    </message>
    <message id="cli.reason.EACCES">
        <source>no right to it</source>
        <translation>no right to it</translation>
    </message>
    <message id="cli.reason.EISDIR">
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message id="cli.reason.ENOTDIR">
        <source>part of the path is no folder</source>
        <translation>part of the path is no folder</translation>
    </message>
    <message id="cli.reason.EEXIST">
        <source>something is there that must stay</source>
        <translation>something is there that must stay</translation>
    </message>
    <message id="cli.reason.ENOSPC">
        <source>no space is left</source>
        <translation>no space is left</translation>
    </message>
    <message id="cli.reason.EROFS">
        <source>the medium is read-only</source>
        <translation>the medium is read-only</translation>
    </message>
    <message id="cli.reason.ENAMETOOLONG">
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message id="cli.bytes">
        <source>What was typed holds bytes that are no text. Type it anew, in UTF-8.</source>
        <translation>What was typed holds bytes that are no text. Type it anew, in UTF-8.</translation>
    </message>
    <message id="cli.input.empty">
        <source>Nothing was given: “-” takes a line of standard input, and that is empty.</source>
        <translation>Nothing was given: “-” takes a line of standard input, and that is empty.</translation>
    </message>
    <message id="cli.staff.added">
        <source>{name} was added.</source>
        <translation>{name} was added.</translation>
    </message>
    <message id="cli.staff.changed">
        <source>{name} was changed.</source>
        <translation>{name} was changed.</translation>
    </message>
    <message id="cli.staff.unknown">
        <source>Nobody called “{name}” works here. See who does with kiosk staff list.</source>
        <translation>Nobody called “{name}” works here. See who does with kiosk staff list.</translation>
    </message>
    <message id="cli.staff.first">
        <source>The first one has to be an admin. Leave out --role, or give admin.</source>
        <translation>The first one has to be an admin. Leave out --role, or give admin.</translation>
    </message>
    <message id="cli.staff.pin">
        <source>PIN, 6 to 12 digits</source>
        <translation>PIN, 6 to 12 digits</translation>
    </message>
    <message id="cli.staff.pin_again">
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message id="cli.staff.differ">
        <source>The two PINs differ. Start again.</source>
        <translation>The two PINs differ. Start again.</translation>
    </message>
    <message id="cli.staff.setting">
        <source>Put this line into settings.toml of each kiosk. It holds a hash only: keep the PIN or the code yourself.</source>
        <translation>Put this line into settings.toml of each kiosk. It holds a hash only: keep the PIN or the code yourself.</translation>
    </message>
    <message id="cli.progress.badges">
        <source>Setting badges</source>
        <translation>Setting badges</translation>
    </message>
    <message id="cli.badges.done">
        <source>{badges:badge/badges} on {pages:page/pages} written to {file}</source>
        <translation>{badges:badge/badges} on {pages:page/pages} written to {file}</translation>
    </message>
    <message id="cli.badges.sheet">
        <source>There is no sheet "{sheet}". Choose one of {known}, or none for one badge to a page.</source>
        <translation>There is no sheet "{sheet}". Choose one of {known}, or none for one badge to a page.</translation>
    </message>
    <message id="cli.badges.small">
        <source>Badges of {layout} do not go on the sheet {sheet}. Choose another sheet, or a smaller layout.</source>
        <translation>Badges of {layout} do not go on the sheet {sheet}. Choose another sheet, or a smaller layout.</translation>
    </message>
    <message id="cli.badges.unwritten">
        <source>{file} cannot be written: {reason}. Choose another place for it.</source>
        <translation>{file} cannot be written: {reason}. Choose another place for it.</translation>
    </message>
    <message id="cli.badges.only">
        <source>--only {given} selects nobody: write FIELD=VALUE with one of {known}.</source>
        <translation>--only {given} selects nobody: write FIELD=VALUE with one of {known}.</translation>
    </message>
    <message id="cli.badges.nobody">
        <source>Nobody is left to print a badge for. Look at --only, and at the list with kiosk show guests.</source>
        <translation>Nobody is left to print a badge for. Look at --only, and at the list with kiosk show guests.</translation>
    </message>
    <message id="cli.export.done">
        <source>Written: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message id="cli.export.unsuited">
        <source>The report, cards and the lists for paper are written as PDFs only (.pdf), calendars as a ZIP only (.zip), lists as .csv, .xlsx or .pdf. End the name of the file accordingly, or give --format.</source>
        <translation>The report, cards and the lists for paper are written as PDFs only (.pdf), calendars as a ZIP only (.zip), lists as .csv, .xlsx or .pdf. End the name of the file accordingly, or give --format.</translation>
    </message>
    <message id="cli.export.unwritten">
        <source>{file} cannot be written ({reason}). Give another folder or name.</source>
        <translation>{file} cannot be written ({reason}). Give another folder or name.</translation>
    </message>
    <message id="cli.export.unnoted">
        <source>{path}: the store cannot be written, and each export is noted in it. Grant the right to write, or export from a copy that kiosk backup makes.</source>
        <translation>{path}: the store cannot be written, and each export is noted in it. Grant the right to write, or export from a copy that kiosk backup makes.</translation>
    </message>
    <message id="cli.progress.export">
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message id="cli.password.ask">
        <source>Password for the file</source>
        <translation>Password for the file</translation>
    </message>
    <message id="cli.password.again">
        <source>The same password again</source>
        <translation>The same password again</translation>
    </message>
    <message id="cli.password.differ">
        <source>The two passwords differ. Nothing was written; start again.</source>
        <translation>The two passwords differ. Nothing was written; start again.</translation>
    </message>
    <message id="cli.password.unread">
        <source>{file} cannot be read ({reason}). Give a file with the password on its first line.</source>
        <translation>{file} cannot be read ({reason}). Give a file with the password on its first line.</translation>
    </message>
    <message id="cli.paper.unread">
        <source>{file} cannot be read ({reason}). Give a file with a code on each line.</source>
        <translation>{file} cannot be read ({reason}). Give a file with a code on each line.</translation>
    </message>
    <message id="cli.paper.binary">
        <source>{file} is no text. Give a file with a code on each line.</source>
        <translation>{file} is no text. Give a file with a code on each line.</translation>
    </message>
    <message id="cli.paper.time">
        <source>The time “{value}” cannot be read. Write it like 09:30 or 2024-12-11T09:30.</source>
        <translation>The time “{value}” cannot be read. Write it like 09:30 or 2024-12-11T09:30.</translation>
    </message>
    <message id="cli.paper.future">
        <source>The time {value} is still to come. Give the time at which people were let in.</source>
        <translation>The time {value} is still to come. Give the time at which people were let in.</translation>
    </message>
    <message id="cli.paper.reason">
        <source>Entered from paper by mistake</source>
        <translation>Entered from paper by mistake</translation>
    </message>
    <message id="cli.paper.undone">
        <source>Entries undone: {count}.</source>
        <translation>Entries undone: {count}.</translation>
    </message>
    <message id="cli.paper.unknown">
        <source>Nobody’s line: {text}. Look at the list again.</source>
        <translation>Nobody’s line: {text}. Look at the list again.</translation>
    </message>
    <message id="cli.paper.invisible">
        <source>{file}, row {row}: invisible characters stood here and were taken out: “{shown}”. Look whether it is the right guest.</source>
        <translation>{file}, row {row}: invisible characters stood here and were taken out: “{shown}”. Look whether it is the right guest.</translation>
    </message>
    <message id="cli.printers.none_found">
        <source>No printer was found. See that it is on and on the same network, or add it by its address.</source>
        <translation>No printer was found. See that it is on and on the same network, or add it by its address.</translation>
    </message>
    <message id="cli.printers.kept">
        <source>{name} is set up with the id {id}. Try it with: kiosk printers test</source>
        <translation>{name} is set up with the id {id}. Try it with: kiosk printers test</translation>
    </message>
    <message id="cli.printers.removed">
        <source>{name} is used no more.</source>
        <translation>{name} is used no more.</translation>
    </message>
    <message id="cli.printers.labels">
        <source>{name} has {count:label/labels}.</source>
        <translation>{name} has {count:label/labels}.</translation>
    </message>
    <message id="cli.printers.printed">
        <source>{name} says that the page is out.</source>
        <translation>{name} says that the page is out.</translation>
    </message>
    <message id="cli.printers.troubled">
        <source>{name}: {trouble}{detail}.</source>
        <translation>{name}: {trouble}{detail}.</translation>
    </message>
    <message id="cli.printers.unknown">
        <source>There is no printer “{name}” in use. In use: {known}. Add one with kiosk printers add.</source>
        <translation>There is no printer “{name}” in use. In use: {known}. Add one with kiosk printers add.</translation>
    </message>
    <message id="cli.printers.shift">
        <source>{given} is no shift. Give two numbers of millimetres up to 50, to the right and down, as in --shift=1.5,-2.</source>
        <translation>{given} is no shift. Give two numbers of millimetres up to 50, to the right and down, as in --shift=1.5,-2.</translation>
    </message>
    <message id="cli.progress.erase">
        <source>Erasing</source>
        <translation>Erasing</translation>
    </message>
    <message id="cli.erase.ask">
        <source>The personal data of {people:person/people} will be erased from {path} for good. Export the lists and the report that you need first. Go on?</source>
        <translation>The personal data of {people:person/people} will be erased from {path} for good. Export the lists and the report that you need first. Go on?</translation>
    </message>
    <message id="cli.erase.resume">
        <source>{path}: an erasure was cut off. End it now?</source>
        <translation>{path}: an erasure was cut off. End it now?</translation>
    </message>
    <message id="cli.erase.one">
        <source>The personal data of this person will be erased from {path} for good: {name} · {where}</source>
        <translation>The personal data of this person will be erased from {path} for good: {name} · {where}</translation>
    </message>
    <message id="cli.erase.name">
        <source>Type their name to confirm: {name}</source>
        <translation>Type their name to confirm: {name}</translation>
    </message>
    <message id="cli.erase.other_name">
        <source>That is not the name {name}. Nothing was erased.</source>
        <translation>That is not the name {name}. Nothing was erased.</translation>
    </message>
    <message id="cli.erase.done">
        <source>Erased: {records:record/records} of guests, {facts:fact/facts} emptied. The counts and the chains of the journal stand.</source>
        <translation>Erased: {records:record/records} of guests, {facts:fact/facts} emptied. The counts and the chains of the journal stand.</translation>
    </message>
    <message id="cli.erase.copy">
        <source>Copy removed: {path}</source>
        <translation>Copy removed: {path}</translation>
    </message>
    <message id="cli.erase.elsewhere">
        <source>Backups under names of your own or kept elsewhere, exported files and paper are untouched: destroy them yourself. The names of speakers in the programme and of staff stay. Run this on the event’s other devices, too.</source>
        <translation>Backups under names of your own or kept elsewhere, exported files and paper are untouched: destroy them yourself. The names of speakers in the programme and of staff stay. Run this on the event’s other devices, too.</translation>
    </message>
    <message id="cli.erase.listed">
        <source>Take this person out of your list too, or the next import registers them again.</source>
        <translation>Take this person out of your list too, or the next import registers them again.</translation>
    </message>
    <message id="cli.erase.held">
        <source>Another program is reading the store, so its log may still hold some of it. Close the other windows and run this once more.</source>
        <translation>Another program is reading the store, so its log may still hold some of it. Close the other windows and run this once more.</translation>
    </message>
    <message id="app.remote">
        <source>This machine has no display. Point a VNC viewer at 127.0.0.1:{port} to see the kiosk; from another computer, first connect with ssh -L {port}:127.0.0.1:{port} to this one.</source>
        <translation>This machine has no display. Point a VNC viewer at 127.0.0.1:{port} to see the kiosk; from another computer, first connect with ssh -L {port}:127.0.0.1:{port} to this one.</translation>
    </message>
    <message id="app.picture">
        <source>A picture of the first screen is in {path}.</source>
        <translation>A picture of the first screen is in {path}.</translation>
    </message>
    <message id="guide.written">
        <source>Written to {path}.</source>
        <translation>Written to {path}.</translation>
    </message>
    <message id="cli.column.rule_says">
        <source>rule says</source>
        <translation>rule says</translation>
    </message>
    <message id="cli.annul.done">
        <source>The scan {scan} is annulled</source>
        <translation>The scan {scan} is annulled</translation>
    </message>
    <message id="cli.annul.before">
        <source>The scan {scan} was annulled before</source>
        <translation>The scan {scan} was annulled before</translation>
    </message>
    <message id="cli.annul.unknown">
        <source>No scan has the id {scan}. kiosk show scans --json lists them</source>
        <translation>No scan has the id {scan}. kiosk show scans --json lists them</translation>
    </message>
</context>
</TS>
