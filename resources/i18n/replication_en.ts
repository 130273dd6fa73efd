<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="replication.listening">
        <source>Exchanging entries with the event's other devices on port {port}; Ctrl+C ends it.</source>
        <translation>Exchanging entries with the event's other devices on port {port}; Ctrl+C ends it.</translation>
    </message>
    <message id="replication.alone">
        <source>{path} has no other devices yet, so there is nobody to exchange entries with. Add a device first: kiosk devices add</source>
        <translation>{path} has no other devices yet, so there is nobody to exchange entries with. Add a device first: kiosk devices add</translation>
    </message>
    <message id="replication.revoked">
        <source>This device was revoked: it belongs to the event no more, and the guests' data was removed from {path}. To use it again, let it join anew: kiosk join</source>
        <translation>This device was revoked: it belongs to the event no more, and the guests' data was removed from {path}. To use it again, let it join anew: kiosk join</translation>
    </message>
    <message id="replication.running">
        <source>Another program exchanges the entries of {path} already, as every open window does. Close it first, or leave it to that one.</source>
        <translation>Another program exchanges the entries of {path} already, as every open window does. Close it first, or leave it to that one.</translation>
    </message>
    <message id="replication.address">
        <source>{address} is no address. Write a name or an IP address, with a port where it is not the usual one: gate-2.local or 192.168.1.5:47300</source>
        <translation>{address} is no address. Write a name or an IP address, with a port where it is not the usual one: gate-2.local or 192.168.1.5:47300</translation>
    </message>
    <message id="replication.port">
        <source>Port {port} is in use by another program. Choose another one: --listen 47301</source>
        <translation>Port {port} is in use by another program. Choose another one: --listen 47301</translation>
    </message>
</context>
</TS>
