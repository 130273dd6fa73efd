<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="hub.missing">
        <source>This machine has no PostgreSQL, which the hub needs: version {oldest} or newer. On Debian and Ubuntu: apt-get install postgresql</source>
        <translation>This machine has no PostgreSQL, which the hub needs: version {oldest} or newer. On Debian and Ubuntu: apt-get install postgresql</translation>
    </message>
    <message id="hub.root">
        <source>PostgreSQL does not run as root, and this machine has neither a user postgres nor a user nobody. Run the command as another user.</source>
        <translation>PostgreSQL does not run as root, and this machine has neither a user postgres nor a user nobody. Run the command as another user.</translation>
    </message>
    <message id="hub.folder_long">
        <source>The path of {folder} is too long for the hub: at most {most} bytes. Choose another folder: --folder</source>
        <translation>The path of {folder} is too long for the hub: at most {most} bytes. Choose another folder: --folder</translation>
    </message>
    <message id="hub.port">
        <source>Port {port} is in use by another program. Choose another one: --port</source>
        <translation>Port {port} is in use by another program. Choose another one: --port</translation>
    </message>
    <message id="hub.failed">
        <source>PostgreSQL could not be started in {folder}: {said}. The user that runs it needs the right to that folder and to those above it; another one: --folder</source>
        <translation>PostgreSQL could not be started in {folder}: {said}. The user that runs it needs the right to that folder and to those above it; another one: --folder</translation>
    </message>
    <message id="hub.url">
        <source>{url} is no address of a database. Write it as postgresql://owner@host:5432/database; the password is read from PGPASSWORD or the file .pgpass</source>
        <translation>{url} is no address of a database. Write it as postgresql://owner@host:5432/database; the password is read from PGPASSWORD or the file .pgpass</translation>
    </message>
    <message id="hub.not_admin">
        <source>Only a device with the role admin sets up the hub, and {path} is not the store of one. Run the command on the machine on which the event was founded.</source>
        <translation>Only a device with the role admin sets up the hub, and {path} is not the store of one. Run the command on the machine on which the event was founded.</translation>
    </message>
    <message id="hub.fork">
        <source>The hub holds other entries under the same device. Two machines work with a copy of one store: let one of them join anew, and set the hub up in a new folder.</source>
        <translation>The hub holds other entries under the same device. Two machines work with a copy of one store: let one of them join anew, and set the hub up in a new folder.</translation>
    </message>
    <message id="hub.unreachable">
        <source>The database cannot be reached: {said}</source>
        <translation>The database cannot be reached: {said}</translation>
    </message>
    <message id="hub.database">
        <source>The database cannot be used as the hub: {said}. Its owner needs the right to create roles, and it has to be PostgreSQL 14 or newer.</source>
        <translation>The database cannot be used as the hub: {said}. Its owner needs the right to create roles, and it has to be PostgreSQL 14 or newer.</translation>
    </message>
    <message id="hub.started">
        <source>The hub runs: {folder}, port {port}. Let that port through the firewall of this machine.</source>
        <translation>The hub runs: {folder}, port {port}. Let that port through the firewall of this machine.</translation>
    </message>
    <message id="hub.filled">
        <source>{facts} entries of this store were added to the hub.</source>
        <translation>{facts} entries of this store were added to the hub.</translation>
    </message>
    <message id="hub.told">
        <source>They will use the hub, as soon as they have heard of it from this device: {devices}</source>
        <translation>They will use the hub, as soon as they have heard of it from this device: {devices}</translation>
    </message>
    <message id="hub.unit.user">
        <source>So that it starts with this machine: systemctl --user enable {unit} and loginctl enable-linger</source>
        <translation>So that it starts with this machine: systemctl --user enable {unit} and loginctl enable-linger</translation>
    </message>
    <message id="hub.unit.system">
        <source>So that it starts with this machine: systemctl enable {unit}</source>
        <translation>So that it starts with this machine: systemctl enable {unit}</translation>
    </message>
    <message id="hub.alone">
        <source>{path} has no other devices yet, so it needs no hub. Add a device first: kiosk devices add</source>
        <translation>{path} has no other devices yet, so it needs no hub. Add a device first: kiosk devices add</translation>
    </message>
    <message id="hub.status.unknown">
        <source>Nothing exchanges the entries of {path} now. Open its window, or run kiosk replicate.</source>
        <translation>Nothing exchanges the entries of {path} now. Open its window, or run kiosk replicate.</translation>
    </message>
    <message id="hub.status.none">
        <source>This device knows of no hub. Set one up on a machine of an admin: kiosk hub start</source>
        <translation>This device knows of no hub. Set one up on a machine of an admin: kiosk hub start</translation>
    </message>
</context>
</TS>
