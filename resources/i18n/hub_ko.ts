<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="hub.missing">
        <source>This machine has no PostgreSQL, which the hub needs: version {oldest} or newer. On Debian and Ubuntu: apt-get install postgresql</source>
        <translation>이 기계에는 허브에 필요한 PostgreSQL({oldest} 이상)이 없습니다. Debian과 Ubuntu에서는: apt-get install postgresql</translation>
    </message>
    <message id="hub.root">
        <source>PostgreSQL does not run as root, and this machine has neither a user postgres nor a user nobody. Run the command as another user.</source>
        <translation>PostgreSQL은 root로 실행되지 않으며, 이 기계에는 postgres나 nobody 사용자가 없습니다. 다른 사용자로 실행하세요.</translation>
    </message>
    <message id="hub.folder_long">
        <source>The path of {folder} is too long for the hub: at most {most} bytes. Choose another folder: --folder</source>
        <translation>{folder} 경로가 허브에 쓰기에 너무 깁니다(최대 {most}바이트). 다른 폴더를 지정하세요: --folder</translation>
    </message>
    <message id="hub.port">
        <source>Port {port} is in use by another program. Choose another one: --port</source>
        <translation>{port} 포트를 다른 프로그램이 쓰고 있습니다. 다른 포트를 지정하세요: --port</translation>
    </message>
    <message id="hub.failed">
        <source>PostgreSQL could not be started in {folder}: {said}. The user that runs it needs the right to that folder and to those above it; another one: --folder</source>
        <translation>{folder}에서 PostgreSQL을 시작하지 못했습니다: {said}. 실행하는 사용자에게 이 폴더와 상위 폴더의 권한이 있어야 합니다. 다른 폴더를 지정하세요: --folder</translation>
    </message>
    <message id="hub.url">
        <source>{url} is no address of a database. Write it as postgresql://owner@host:5432/database; the password is read from PGPASSWORD or the file .pgpass</source>
        <translation>{url}은(는) 데이터베이스 주소가 아닙니다. postgresql://소유자@호스트:5432/데이터베이스 형식으로 쓰세요. 암호는 PGPASSWORD나 .pgpass 파일에서 읽습니다</translation>
    </message>
    <message id="hub.not_admin">
        <source>Only a device with the role admin sets up the hub, and {path} is not the store of one. Run the command on the machine on which the event was founded.</source>
        <translation>허브는 관리자 기기만 만들 수 있는데 {path}은(는) 관리자 기기의 저장소가 아닙니다. 행사를 처음 만든 기계에서 실행하세요.</translation>
    </message>
    <message id="hub.fork">
        <source>The hub holds other entries under the same device. Two machines work with a copy of one store: let one of them join anew, and set the hub up in a new folder.</source>
        <translation>허브에 같은 기기의 다른 기록이 있습니다. 두 기계가 한 저장소의 복사본을 쓰고 있으니 하나는 새로 참가시키고, 허브는 새 폴더에 만드세요.</translation>
    </message>
    <message id="hub.unreachable">
        <source>The database cannot be reached: {said}</source>
        <translation>데이터베이스에 연결할 수 없습니다: {said}</translation>
    </message>
    <message id="hub.no_tls">
        <source>The database at this address does not encrypt connections (TLS), which the hub needs: guests’ data goes over it. Switch on ssl in its postgresql.conf.</source>
        <translation>이 주소의 데이터베이스는 연결을 암호화(TLS)하지 않습니다. 참가자 정보가 오가므로 허브에는 꼭 필요합니다. postgresql.conf에서 ssl을 켜세요.</translation>
    </message>
    <message id="hub.certificate">
        <source>This machine does not trust the certificate of the database, or it is another one than the file says: {said}. Name the file of its certificate at the end of the URL: ?sslrootcert=FILE</source>
        <translation>이 기계가 데이터베이스의 인증서를 신뢰하지 않거나, 파일의 인증서와 다릅니다: {said}. URL 끝에 인증서 파일을 적으세요: ?sslrootcert=파일</translation>
    </message>
    <message id="hub.certificate_file">
        <source>The file of the certificate cannot be read: {said}. It has to be the certificate of the database in PEM.</source>
        <translation>인증서 파일을 읽을 수 없습니다: {said}. 데이터베이스의 인증서를 PEM 형식으로 담은 파일이어야 합니다.</translation>
    </message>
    <message id="hub.password">
        <source>The database refuses the login: {said}. The password is read from the URL, PGPASSWORD or the file .pgpass.</source>
        <translation>데이터베이스가 로그인을 거부합니다: {said}. 비밀번호는 URL, PGPASSWORD 또는 .pgpass 파일에서 읽습니다.</translation>
    </message>
    <message id="hub.too_old">
        <source>The database runs PostgreSQL {version}, which is too old for the hub: {oldest} or newer is needed.</source>
        <translation>데이터베이스가 PostgreSQL {version}(으)로 실행 중이라 허브로 쓰기에 너무 오래되었습니다. {oldest} 이상이 필요합니다.</translation>
    </message>
    <message id="hub.no_createrole">
        <source>{user} may not create roles in {database}, and each device gets one of its own. As its administrator: ALTER ROLE {user} CREATEROLE</source>
        <translation>{user:은/는} {database}에서 역할을 만들 수 없습니다. 기기마다 역할이 하나씩 필요합니다. 관리자로 실행하세요: ALTER ROLE {user} CREATEROLE</translation>
    </message>
    <message id="hub.no_create">
        <source>{user} may not create anything in {database}. As its owner: GRANT CREATE ON DATABASE {database} TO {user}</source>
        <translation>{user:은/는} {database}에 아무것도 만들 수 없습니다. 소유자로 실행하세요: GRANT CREATE ON DATABASE {database} TO {user}</translation>
    </message>
    <message id="hub.no_connect">
        <source>Roles of devices may not connect to {database}. As its owner: GRANT CONNECT ON DATABASE {database} TO forum_kiosk_device</source>
        <translation>기기 역할이 {database}에 연결할 수 없습니다. 소유자로 실행하세요: GRANT CONNECT ON DATABASE {database} TO forum_kiosk_device</translation>
    </message>
    <message id="hub.other_owner">
        <source>{database} has a hub that another login set up, not {user}. Use that login, or another database.</source>
        <translation>{database}에는 {user:이/가} 아닌 다른 로그인이 만든 허브가 있습니다. 그 로그인을 쓰거나 다른 데이터베이스를 쓰세요.</translation>
    </message>
    <message id="hub.database">
        <source>The database cannot be used as the hub: {said}. Its owner needs the right to create roles, and it has to be PostgreSQL 14 or newer.</source>
        <translation>이 데이터베이스는 허브로 쓸 수 없습니다: {said}. 소유자에게 역할을 만들 권한이 있어야 하고 PostgreSQL 14 이상이어야 합니다.</translation>
    </message>
    <message id="hub.started">
        <source>The hub runs: {folder}, port {port}. Let that port through the firewall of this machine.</source>
        <translation>허브가 실행 중입니다: {folder}, 포트 {port}. 이 기계의 방화벽에서 이 포트를 여세요.</translation>
    </message>
    <message id="hub.filled">
        <source>{facts:entry of this store was/entries of this store were} added to the hub.</source>
        <translation>이 저장소의 기록 {facts}건을 허브에 추가했습니다.</translation>
    </message>
    <message id="hub.replaced">
        <source>The event had a hub at {address}, which this one replaces. All devices change to this one as soon as they hear of it; then switch the other one off.</source>
        <translation>이 행사에는 {address}에 허브가 있었고, 이제 이 허브가 대신합니다. 모든 기기는 소식을 받는 대로 이 허브로 바꿉니다. 그다음 이전 허브를 끄세요.</translation>
    </message>
    <message id="hub.told">
        <source>They will use the hub, as soon as they have heard of it from this device: {devices}</source>
        <translation>이 기기에서 소식을 받는 대로 허브를 쓰게 될 기기: {devices}</translation>
    </message>
    <message id="hub.unit.user">
        <source>So that it starts with this machine: systemctl --user enable {unit} and loginctl enable-linger</source>
        <translation>기계와 함께 시작하게 하려면: systemctl --user enable {unit} 그리고 loginctl enable-linger</translation>
    </message>
    <message id="hub.unit.system">
        <source>So that it starts with this machine: systemctl enable {unit}</source>
        <translation>기계와 함께 시작하게 하려면: systemctl enable {unit}</translation>
    </message>
    <message id="hub.alone">
        <source>{path} has no other devices yet, so it needs no hub. Add a device first: kiosk devices add</source>
        <translation>{path}에는 아직 다른 기기가 없어 허브가 필요하지 않습니다. 먼저 기기를 추가하세요: kiosk devices add</translation>
    </message>
    <message id="hub.status.unknown">
        <source>Nothing exchanges the entries of {path} now. Open its window, or run kiosk replicate.</source>
        <translation>지금 {path}의 기록을 주고받는 프로그램이 없습니다. 창을 열거나 kiosk replicate를 실행하세요.</translation>
    </message>
    <message id="hub.status.none">
        <source>This device knows of no hub. Set one up on a machine of an admin: kiosk hub start</source>
        <translation>이 기기가 아는 허브가 없습니다. 관리자 기기에서 만드세요: kiosk hub start</translation>
    </message>
</context>
</TS>
