<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="join.done">
        <source>This machine is now the device “{name}” of the event; its store is {path}.</source>
        <translation>This machine is now the device “{name}” of the event; its store is {path}.</translation>
    </message>
    <message id="join.following">
        <source>{n} entries, such as scans at other doors, follow while it is open. Until they are here, it may admit somebody again who is in already; the desk is then asked.</source>
        <translation>{n} entries, such as scans at other doors, follow while it is open. Until they are here, it may admit somebody again who is in already; the desk is then asked.</translation>
    </message>
    <message id="join.next">
        <source>Go on with: {command}</source>
        <translation>Go on with: {command}</translation>
    </message>
    <message id="join.board">
        <source>A board has no window yet. It receives the programme and passes entries on to other devices while this runs: {command}</source>
        <translation>A board has no window yet. It receives the programme and passes entries on to other devices while this runs: {command}</translation>
    </message>
    <message id="join.taken">
        <source>There is a file at {path} already. Name another one with --store, or move that one away.</source>
        <translation>There is a file at {path} already. Name another one with --store, or move that one away.</translation>
    </message>
    <message id="join.taken.own">
        <source>{path} holds “{event}”, an event of this machine alone. Name another file with --store, or move that one away; nothing of it was changed.</source>
        <translation>{path} holds “{event}”, an event of this machine alone. Name another file with --store, or move that one away; nothing of it was changed.</translation>
    </message>
    <message id="join.taken.other">
        <source>{path} holds another event, “{event}”, to which this machine belongs as “{name}”. Name another file with --store, or move that one away; nothing of it was changed.</source>
        <translation>{path} holds another event, “{event}”, to which this machine belongs as “{name}”. Name another file with --store, or move that one away; nothing of it was changed.</translation>
    </message>
    <message id="join.taken.event">
        <source>This machine belongs to this event already, as “{name}”. Open it as before, and use the code on another machine: it is not used up.</source>
        <translation>This machine belongs to this event already, as “{name}”. Open it as before, and use the code on another machine: it is not used up.</translation>
    </message>
    <message id="join.taken.device">
        <source>This machine has joined with this code already: it is “{name}”. Open it as usual.</source>
        <translation>This machine has joined with this code already: it is “{name}”. Open it as usual.</translation>
    </message>
    <message id="join.unreachable">
        <source>No device answers at {addresses}. Connect this machine to the same network as the device that shows the code, and let its firewall allow port {port}.</source>
        <translation>No device answers at {addresses}. Connect this machine to the same network as the device that shows the code, and let its firewall allow port {port}.</translation>
    </message>
    <message id="join.closed">
        <source>The machine at {addresses} refuses connections on port {port}. Keep the kiosk program running there, and let its firewall allow the port; if the program was started again, make a new code.</source>
        <translation>The machine at {addresses} refuses connections on port {port}. Keep the kiosk program running there, and let its firewall allow the port; if the program was started again, make a new code.</translation>
    </message>
    <message id="join.certificate">
        <source>The machine at {address} is not the one that made this code. Make a new code, and scan it from that machine’s screen.</source>
        <translation>The machine at {address} is not the one that made this code. Make a new code, and scan it from that machine’s screen.</translation>
    </message>
    <message id="join.cut">
        <source>The connection broke again and again. What was loaded is kept: go on with the same command and the same code.</source>
        <translation>The connection broke again and again. What was loaded is kept: go on with the same command and the same code.</translation>
    </message>
    <message id="join.disk">
        <source>The disk of this machine has {free} MB free at {path}, and the event needs {needed} MB. Make room, then go on with the same code.</source>
        <translation>The disk of this machine has {free} MB free at {path}, and the event needs {needed} MB. Make room, then go on with the same code.</translation>
    </message>
    <message id="join.full">
        <source>The disk of this machine became full. Make room at {path}, then go on with the same code: what was loaded is kept.</source>
        <translation>The disk of this machine became full. Make room at {path}, then go on with the same code: what was loaded is kept.</translation>
    </message>
    <message id="join.unwritable">
        <source>This machine cannot write at {path}: {why}. Choose another place with --store, or let this user write there.</source>
        <translation>This machine cannot write at {path}: {why}. Choose another place with --store, or let this user write there.</translation>
    </message>
    <message id="join.clock">
        <source>The clock of this machine says {here}, that of the event {there}. Set date and time of this machine, then go on with the same code.</source>
        <translation>The clock of this machine says {here}, that of the event {there}. Set date and time of this machine, then go on with the same code.</translation>
    </message>
    <message id="join.invalid">
        <source>What the other device sent is not of this event or not of this version. Install the same version on both devices, and make a new code.</source>
        <translation>What the other device sent is not of this event or not of this version. Install the same version on both devices, and make a new code.</translation>
    </message>
    <message id="join.damaged">
        <source>The event arrived damaged and was discarded. Try again with the same code.</source>
        <translation>The event arrived damaged and was discarded. Try again with the same code.</translation>
    </message>
    <message id="join.forged">
        <source>The event that was sent holds entries without valid signatures, and was discarded. Examine the store of the other device: kiosk doctor</source>
        <translation>The event that was sent holds entries without valid signatures, and was discarded. Examine the store of the other device: kiosk doctor</translation>
    </message>
    <message id="join.refused.unknown">
        <source>The device that shows the codes does not know this one. Make a new code there.</source>
        <translation>The device that shows the codes does not know this one. Make a new code there.</translation>
    </message>
    <message id="join.refused.expired">
        <source>This code is older than 15 minutes. Make a new code.</source>
        <translation>This code is older than 15 minutes. Make a new code.</translation>
    </message>
    <message id="join.refused.used">
        <source>Another device has used this code. Make a new code for this one.</source>
        <translation>Another device has used this code. Make a new code for this one.</translation>
    </message>
    <message id="join.refused.other_event">
        <source>This code is of another event than the device at its address. Make a new code.</source>
        <translation>This code is of another event than the device at its address. Make a new code.</translation>
    </message>
    <message id="join.refused.older">
        <source>The program of this machine is too old for the event. Install the version of the other device.</source>
        <translation>The program of this machine is too old for the event. Install the version of the other device.</translation>
    </message>
    <message id="join.refused.newer">
        <source>The program of this machine is newer than that of the event. Install the same version on both devices.</source>
        <translation>The program of this machine is newer than that of the event. Install the same version on both devices.</translation>
    </message>
    <message id="join.refused.busy">
        <source>Too many devices are joining at once. Try again in a minute.</source>
        <translation>Too many devices are joining at once. Try again in a minute.</translation>
    </message>
    <message id="joining.wait">
        <source>Hold the device code under the scanner</source>
        <translation>Hold the device code under the scanner</translation>
    </message>
    <message id="joining.wait.how">
        <source>At the desk of the event: Devices, Add a device. Both machines must be on the same network.</source>
        <translation>At the desk of the event: Devices, Add a device. Both machines must be on the same network.</translation>
    </message>
    <message id="joining.type">
        <source>Type the device code</source>
        <translation>Type the device code</translation>
    </message>
    <message id="joining.type.how">
        <source>It stands under the QR code. Hyphens and spaces do not matter.</source>
        <translation>It stands under the QR code. Hyphens and spaces do not matter.</translation>
    </message>
    <message id="joining.address">
        <source>Type the address of the other device</source>
        <translation>Type the address of the other device</translation>
    </message>
    <message id="joining.address.how">
        <source>For example 192.168.0.10:47300. The code that was read stays in use.</source>
        <translation>For example 192.168.0.10:47300. The code that was read stays in use.</translation>
    </message>
    <message id="joining.address.invalid">
        <source>This is no address. Type it like 192.168.0.10:47300.</source>
        <translation>This is no address. Type it like 192.168.0.10:47300.</translation>
    </message>
    <message id="joining.load">
        <source>Loading the event</source>
        <translation>Loading the event</translation>
    </message>
    <message id="joining.load.how">
        <source>Leave both machines on. If the connection breaks it goes on by itself.</source>
        <translation>Leave both machines on. If the connection breaks it goes on by itself.</translation>
    </message>
    <message id="joining.load.prepare">
        <source>The other device prepares the event</source>
        <translation>The other device prepares the event</translation>
    </message>
    <message id="joining.load.verify">
        <source>Verifying what has arrived</source>
        <translation>Verifying what has arrived</translation>
    </message>
    <message id="joining.pin">
        <source>Type the staff PIN</source>
        <translation>Type the staff PIN</translation>
    </message>
    <message id="joining.pin.how">
        <source>Then choose where this kiosk stands.</source>
        <translation>Then choose where this kiosk stands.</translation>
    </message>
    <message id="joining.pin.wrong">
        <source>This is not the PIN. Try again.</source>
        <translation>This is not the PIN. Try again.</translation>
    </message>
    <message id="joining.ask">
        <source>Where does this kiosk stand?</source>
        <translation>Where does this kiosk stand?</translation>
    </message>
    <message id="joining.ask.how">
        <source>Choose the checkpoint at which guests scan here.</source>
        <translation>Choose the checkpoint at which guests scan here.</translation>
    </message>
    <message id="joining.key.type">
        <source>Type the code</source>
        <translation>Type the code</translation>
    </message>
    <message id="joining.key.address">
        <source>Type an address</source>
        <translation>Type an address</translation>
    </message>
    <message id="joining.key.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="joining.key.enter">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="joining.key.delete">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="joining.no_checkpoint">
        <source>The event has no checkpoint yet. Add one at the desk or in the list, then start this kiosk again.</source>
        <translation>The event has no checkpoint yet. Add one at the desk or in the list, then start this kiosk again.</translation>
    </message>
    <message id="joining.failed">
        <source>The event could not be loaded to {path}. Check that the disk is not full, then scan the code again.</source>
        <translation>The event could not be loaded to {path}. Check that the disk is not full, then scan the code again.</translation>
    </message>
</context>
</TS>
