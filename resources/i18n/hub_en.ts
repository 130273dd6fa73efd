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
    <message id="hub.no_tls">
        <source>The database at this address does not encrypt connections (TLS), which the hub needs: guests’ data goes over it. Switch on ssl in its postgresql.conf.</source>
        <translation>The database at this address does not encrypt connections (TLS), which the hub needs: guests’ data goes over it. Switch on ssl in its postgresql.conf.</translation>
    </message>
    <message id="hub.certificate">
        <source>This machine does not trust the certificate of the database, or it is another one than the file says: {said}. Name the file of its certificate at the end of the URL: ?sslrootcert=FILE</source>
        <translation>This machine does not trust the certificate of the database, or it is another one than the file says: {said}. Name the file of its certificate at the end of the URL: ?sslrootcert=FILE</translation>
    </message>
    <message id="hub.certificate_file">
        <source>The file of the certificate cannot be read: {said}. It has to be the certificate of the database in PEM.</source>
        <translation>The file of the certificate cannot be read: {said}. It has to be the certificate of the database in PEM.</translation>
    </message>
    <message id="hub.password">
        <source>The database refuses the login: {said}. The password is read from the URL, PGPASSWORD or the file .pgpass.</source>
        <translation>The database refuses the login: {said}. The password is read from the URL, PGPASSWORD or the file .pgpass.</translation>
    </message>
    <message id="hub.too_old">
        <source>The database runs PostgreSQL {version}, which is too old for the hub: {oldest} or newer is needed.</source>
        <translation>The database runs PostgreSQL {version}, which is too old for the hub: {oldest} or newer is needed.</translation>
    </message>
    <message id="hub.no_createrole">
        <source>{user} may not create roles in {database}, and each device gets one of its own. As its administrator: ALTER ROLE {user} CREATEROLE</source>
        <translation>{user} may not create roles in {database}, and each device gets one of its own. As its administrator: ALTER ROLE {user} CREATEROLE</translation>
    </message>
    <message id="hub.no_create">
        <source>{user} may not create anything in {database}. As its owner: GRANT CREATE ON DATABASE {database} TO {user}</source>
        <translation>{user} may not create anything in {database}. As its owner: GRANT CREATE ON DATABASE {database} TO {user}</translation>
    </message>
    <message id="hub.no_connect">
        <source>Roles of devices may not connect to {database}. As its owner: GRANT CONNECT ON DATABASE {database} TO forum_kiosk_device</source>
        <translation>Roles of devices may not connect to {database}. As its owner: GRANT CONNECT ON DATABASE {database} TO forum_kiosk_device</translation>
    </message>
    <message id="hub.other_owner">
        <source>{database} has a hub that another login set up, not {user}. Use that login, or another database.</source>
        <translation>{database} has a hub that another login set up, not {user}. Use that login, or another database.</translation>
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
        <source>{facts:entry of this store was/entries of this store were} added to the hub.</source>
        <translation>{facts:entry of this store was/entries of this store were} added to the hub.</translation>
    </message>
    <message id="hub.replaced">
        <source>The event had a hub at {address}, which this one replaces. All devices change to this one as soon as they hear of it; then switch the other one off.</source>
        <translation>The event had a hub at {address}, which this one replaces. All devices change to this one as soon as they hear of it; then switch the other one off.</translation>
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
