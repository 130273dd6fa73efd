<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="store.missing">
        <source>{path}: there is no store here. Check the path, or make one with kiosk import.</source>
        <translation>{path}: there is no store here. Check the path, or make one with kiosk import.</translation>
    </message>
    <message id="store.newer">
        <source>{path}: a newer program wrote this store (revision {revision}, this program knows {ours}). Update the program on this machine. The file was left as it is.</source>
        <translation>{path}: a newer program wrote this store (revision {revision}, this program knows {ours}). Update the program on this machine. The file was left as it is.</translation>
    </message>
    <message id="store.not_ours">
        <source>{path}: this file is not a kiosk store. Give another path. The file was left as it is.</source>
        <translation>{path}: this file is not a kiosk store. Give another path. The file was left as it is.</translation>
    </message>
    <message id="store.damaged">
        <source>{path}: the store is damaged. The file was left as it is. Look at it with kiosk doctor, then put the newest backup in its place with kiosk restore.</source>
        <translation>{path}: the store is damaged. The file was left as it is. Look at it with kiosk doctor, then put the newest backup in its place with kiosk restore.</translation>
    </message>
    <message id="store.behind">
        <source>{path}: entries that were acknowledged are missing ({devices}). The end of the store was lost, or an older copy was put in its place. Look for a newer copy beside it and put it in place with kiosk restore; to go on without them, use kiosk doctor --accept-loss.</source>
        <translation>{path}: entries that were acknowledged are missing ({devices}). The end of the store was lost, or an older copy was put in its place. Look for a newer copy beside it and put it in place with kiosk restore; to go on without them, use kiosk doctor --accept-loss.</translation>
    </message>
    <message id="store.replaced">
        <source>{path}: the store was deleted, replaced or cut short while it was in use. {kept} Put a copy in its place with kiosk restore, then start again.</source>
        <translation>{path}: the store was deleted, replaced or cut short while it was in use. {kept} Put a copy in its place with kiosk restore, then start again.</translation>
    </message>
    <message id="store.replaced.kept">
        <source>Everything recorded until then is in {copy}.</source>
        <translation>Everything recorded until then is in {copy}.</translation>
    </message>
    <message id="store.replaced.listed">
        <source>The file could not be read any more; the last entries of this program are in {file}.</source>
        <translation>The file could not be read any more; the last entries of this program are in {file}.</translation>
    </message>
    <message id="store.replaced.nothing">
        <source>The file could not be read any more; this program had recorded nothing in it.</source>
        <translation>The file could not be read any more; this program had recorded nothing in it.</translation>
    </message>
    <message id="store.replaced.lost">
        <source>Nothing could be kept: neither the folder of the store nor that of the user can be written.</source>
        <translation>Nothing could be kept: neither the folder of the store nor that of the user can be written.</translation>
    </message>
    <message id="store.read_only">
        <source>{path}: this file or its folder cannot be written. Grant the right to write, or give another path.</source>
        <translation>{path}: this file or its folder cannot be written. Grant the right to write, or give another path.</translation>
    </message>
    <message id="store.taken">
        <source>{path}: there is a file already. Give another path, or move that file away.</source>
        <translation>{path}: there is a file already. Give another path, or move that file away.</translation>
    </message>
    <message id="store.full">
        <source>{path}: nothing more can be written to the disk. Free some space; if there is enough, the disk is failing. Every acknowledged scan is safe.</source>
        <translation>{path}: nothing more can be written to the disk. Free some space; if there is enough, the disk is failing. Every acknowledged scan is safe.</translation>
    </message>
    <message id="store.low">
        <source>{path}: the disk is full. A reserve was given up, so scans still go on. Free some space now.</source>
        <translation>{path}: the disk is full. A reserve was given up, so scans still go on. Free some space now.</translation>
    </message>
    <message id="store.loose">
        <source>Others than the owner may read or write: {files}. Take that right away, say with chmod go=.</source>
        <translation>Others than the owner may read or write: {files}. Take that right away, say with chmod go=.</translation>
    </message>
    <message id="store.locked">
        <source>{path}: another program holds the file. Close it and try again.</source>
        <translation>{path}: another program holds the file. Close it and try again.</translation>
    </message>
    <message id="store.unsafe">
        <source>{path}: SQLite {version} has a fault that can damage a store. Install pysqlite3 0.6.1 or newer.</source>
        <translation>{path}: SQLite {version} has a fault that can damage a store. Install pysqlite3 0.6.1 or newer.</translation>
    </message>
    <message id="store.unencrypted">
        <source>{path}: there is a key for this store, but SQLite on this machine cannot encrypt. Nothing was written. Install the package that encrypts.</source>
        <translation>{path}: there is a key for this store, but SQLite on this machine cannot encrypt. Nothing was written. Install the package that encrypts.</translation>
    </message>
    <message id="store.forked">
        <source>{path}: the journals of device {device} differ at entry {sequence}. One device seems to have been copied. Keep both files and tell the desk.</source>
        <translation>{path}: the journals of device {device} differ at entry {sequence}. One device seems to have been copied. Keep both files and tell the desk.</translation>
    </message>
    <message id="store.hole">
        <source>{path}: entry {sequence} of device {device} is missing. Bring its journal again from the start.</source>
        <translation>{path}: entry {sequence} of device {device} is missing. Bring its journal again from the start.</translation>
    </message>
    <message id="store.revoked">
        <source>{path}: this device ({device}) was revoked and belongs to the event no more. Tell the desk. To use the machine again, let it join anew with a new store.</source>
        <translation>{path}: this device ({device}) was revoked and belongs to the event no more. Tell the desk. To use the machine again, let it join anew with a new store.</translation>
    </message>
    <message id="store.role_forbids">
        <source>{path}: the role of this device ({device}) in the event does not allow this. Do it at a desk, or at an admin’s device.</source>
        <translation>{path}: the role of this device ({device}) in the event does not allow this. Do it at a desk, or at an admin’s device.</translation>
    </message>
    <message id="doctor.sqlite.well">
        <source>SQLite finds the file sound</source>
        <translation>SQLite finds the file sound</translation>
    </message>
    <message id="doctor.sqlite.ill">
        <source>SQLite finds damage: {found}</source>
        <translation>SQLite finds damage: {found}</translation>
    </message>
    <message id="doctor.structure.well">
        <source>Tables, indexes and triggers are as this program makes them</source>
        <translation>Tables, indexes and triggers are as this program makes them</translation>
    </message>
    <message id="doctor.structure.ill">
        <source>Missing, added or changed by another program: {parts}. Put a backup in place with kiosk restore</source>
        <translation>Missing, added or changed by another program: {parts}. Put a backup in place with kiosk restore</translation>
    </message>
    <message id="doctor.chains.well">
        <source>{facts:fact/facts} of {devices:device/devices} chained without a break</source>
        <translation>{facts:fact/facts} of {devices:device/devices} chained without a break</translation>
    </message>
    <message id="doctor.chains.ill">
        <source>A chain of facts is broken. Put a backup in place with kiosk restore</source>
        <translation>A chain of facts is broken. Put a backup in place with kiosk restore</translation>
    </message>
    <message id="doctor.head.well">
        <source>The history goes on from the head that {device} signed at {at} (key {key})</source>
        <translation>The history goes on from the head that {device} signed at {at} (key {key})</translation>
    </message>
    <message id="doctor.head.ill">
        <source>The history is not the one of which {device} signed the head at {at} (key {key}): entries before it were lost or written anew. Look for a copy made before</source>
        <translation>The history is not the one of which {device} signed the head at {at} (key {key}): entries before it were lost or written anew. Look for a copy made before</translation>
    </message>
    <message id="doctor.head.stranger">
        <source>The history fits, but the store does not know the key {key} by which {device} signed the head at {at}. Compare the key with the one on paper</source>
        <translation>The history fits, but the store does not know the key {key} by which {device} signed the head at {at}. Compare the key with the one on paper</translation>
    </message>
    <message id="doctor.head.unreadable">
        <source>This is no signed head, or its signature is wrong. Give the whole line that kiosk doctor --sign printed</source>
        <translation>This is no signed head, or its signature is wrong. Give the whole line that kiosk doctor --sign printed</translation>
    </message>
    <message id="doctor.acknowledged.well">
        <source>Everything acknowledged by {devices:device/devices} is there</source>
        <translation>Everything acknowledged by {devices:device/devices} is there</translation>
    </message>
    <message id="doctor.acknowledged.ill">
        <source>Acknowledged entries are missing: {devices}. Put a newer copy in place with kiosk restore, or go on without them with kiosk doctor --accept-loss</source>
        <translation>Acknowledged entries are missing: {devices}. Put a newer copy in place with kiosk restore, or go on without them with kiosk doctor --accept-loss</translation>
    </message>
    <message id="doctor.acknowledged.unknown">
        <source>{file} is damaged, so it is unknown whether all that was acknowledged is there. Move it away if the other checks are well</source>
        <translation>{file} is damaged, so it is unknown whether all that was acknowledged is there. Move it away if the other checks are well</translation>
    </message>
    <message id="doctor.rows.well">
        <source>The clock and the devices are as their entries say</source>
        <translation>The clock and the devices are as their entries say</translation>
    </message>
    <message id="doctor.rows.ill">
        <source>Changed by another program: {rows}. Put a backup in place with kiosk restore</source>
        <translation>Changed by another program: {rows}. Put a backup in place with kiosk restore</translation>
    </message>
    <message id="doctor.projections.well">
        <source>Every projection is what its facts fold to</source>
        <translation>Every projection is what its facts fold to</translation>
    </message>
    <message id="doctor.times.well">
        <source>The times of all scans can be right.</source>
        <translation>The times of all scans can be right.</translation>
    </message>
    <message id="doctor.times.doubtful">
        <source>{n:scan has/scans have} a time that cannot be right: a device’s clock was wrong. The history of each guest says which.</source>
        <translation>{n:scan has/scans have} a time that cannot be right: a device’s clock was wrong. The history of each guest says which.</translation>
    </message>
    <message id="doctor.projections.ill">
        <source>Projections differ from their facts: {subjects}</source>
        <translation>Projections differ from their facts: {subjects}</translation>
    </message>
    <message id="doctor.erasure.well">
        <source>No erasure was cut off</source>
        <translation>No erasure was cut off</translation>
    </message>
    <message id="doctor.erasure.ill">
        <source>An erasure was cut off, so something of it may be left in copies and in the file. Run kiosk erase again</source>
        <translation>An erasure was cut off, so something of it may be left in copies and in the file. Run kiosk erase again</translation>
    </message>
</context>
</TS>
