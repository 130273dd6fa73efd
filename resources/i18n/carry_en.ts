<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="carry.out">
        <source>{path} has {facts:entry/entries} of {devices:device/devices}. Take it to the other device: kiosk carry in {path}</source>
        <translation>{path} has {facts:entry/entries} of {devices:device/devices}. Take it to the other device: kiosk carry in {path}</translation>
    </message>
    <message id="carry.in">
        <source>{facts:new entry/new entries} from {path}, which {source} wrote</source>
        <translation>{facts:new entry/new entries} from {path}, which {source} wrote</translation>
    </message>
    <message id="carry.device">
        <source>{facts:entry/entries} of {device}</source>
        <translation>{facts:entry/entries} of {device}</translation>
    </message>
    <message id="carry.deferred">
        <source>Entries of {devices} wait, because this device has not heard yet that they belong to the event. Carry in a file of the device that added them, then this file again.</source>
        <translation>Entries of {devices} wait, because this device has not heard yet that they belong to the event. Carry in a file of the device that added them, then this file again.</translation>
    </message>
    <message id="carry.left_out">
        <source>Entries of {devices} were left out, because {source} does not hold all of their content. Carry them in from a desk, or from those devices themselves.</source>
        <translation>Entries of {devices} were left out, because {source} does not hold all of their content. Carry them in from a desk, or from those devices themselves.</translation>
    </message>
    <message id="carry.refused">
        <source>Not taken in from {device}: entry {sequence} and those behind it ({reason}). Everything else is safe; show this to an admin.</source>
        <translation>Not taken in from {device}: entry {sequence} and those behind it ({reason}). Everything else is safe; show this to an admin.</translation>
    </message>
    <message id="carry.reason.copied">
        <source>another machine writes under the same device id, so one of the two has to join anew</source>
        <translation>another machine writes under the same device id, so one of the two has to join anew</translation>
    </message>
    <message id="carry.reason.hole">
        <source>entries before it are missing; carry in a file with all entries</source>
        <translation>entries before it are missing; carry in a file with all entries</translation>
    </message>
    <message id="carry.reason.fork">
        <source>it contradicts an entry that is stored here</source>
        <translation>it contradicts an entry that is stored here</translation>
    </message>
    <message id="carry.reason.altered">
        <source>its content was changed</source>
        <translation>its content was changed</translation>
    </message>
    <message id="carry.reason.unsigned">
        <source>no signature of the device follows</source>
        <translation>no signature of the device follows</translation>
    </message>
    <message id="carry.reason.signature">
        <source>it is not signed with the key of that device</source>
        <translation>it is not signed with the key of that device</translation>
    </message>
    <message id="carry.reason.forbidden">
        <source>a device of its role may not write it</source>
        <translation>a device of its role may not write it</translation>
    </message>
    <message id="carry.reason.too_large">
        <source>it is too large</source>
        <translation>it is too large</translation>
    </message>
    <message id="carry.reason.backdated">
        <source>its time is before that of the entry before it</source>
        <translation>its time is before that of the entry before it</translation>
    </message>
    <message id="carry.alone">
        <source>{store} has no other devices yet, so there is nobody to exchange entries with. Add a device first: kiosk devices add</source>
        <translation>{store} has no other devices yet, so there is nobody to exchange entries with. Add a device first: kiosk devices add</translation>
    </message>
    <message id="carry.not_ours">
        <source>{path} is no file of entries. Write one on the other device: kiosk carry out FILE</source>
        <translation>{path} is no file of entries. Write one on the other device: kiosk carry out FILE</translation>
    </message>
    <message id="carry.damaged">
        <source>{path} is damaged or incomplete, so nothing was taken in. Write it again on the other device, and remove the stick only after it says that it is done.</source>
        <translation>{path} is damaged or incomplete, so nothing was taken in. Write it again on the other device, and remove the stick only after it says that it is done.</translation>
    </message>
    <message id="carry.newer">
        <source>{path} was written by a newer version. Update this device first.</source>
        <translation>{path} was written by a newer version. Update this device first.</translation>
    </message>
    <message id="carry.older">
        <source>{path} was written by a version that is too old. Update the other device, and write it again.</source>
        <translation>{path} was written by a version that is too old. Update the other device, and write it again.</translation>
    </message>
    <message id="carry.other_event">
        <source>{path} belongs to another event; nothing was taken in. It was written by {device}.</source>
        <translation>{path} belongs to another event; nothing was taken in. It was written by {device}.</translation>
    </message>
    <message id="carry.own">
        <source>{path} was written by {device}, which is this device itself or a copy of it; nothing was taken in. Take in a file of another device.</source>
        <translation>{path} was written by {device}, which is this device itself or a copy of it; nothing was taken in. Take in a file of another device.</translation>
    </message>
    <message id="carry.unknown_device">
        <source>{path} was written by {device}, which this device does not know; nothing was taken in. Take in a file of the device that added {device} first.</source>
        <translation>{path} was written by {device}, which this device does not know; nothing was taken in. Take in a file of the device that added {device} first.</translation>
    </message>
    <message id="carry.revoked">
        <source>{path} was written by {device}, which was revoked; nothing was taken in. What it recorded before is at the devices that it met.</source>
        <translation>{path} was written by {device}, which was revoked; nothing was taken in. What it recorded before is at the devices that it met.</translation>
    </message>
    <message id="carry.forged">
        <source>{path} says that {device} wrote it, and is not signed with its key; nothing was taken in. Write it again on that device.</source>
        <translation>{path} says that {device} wrote it, and is not signed with its key; nothing was taken in. Write it again on that device.</translation>
    </message>
</context>
</TS>
