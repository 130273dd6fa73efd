<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="join.done">
        <source>This machine is now the device “{name}” of the event; its store is {path}.</source>
        <translation>이 컴퓨터는 이제 행사의 기기 “{name}”입니다. 저장소는 {path}입니다.</translation>
    </message>
    <message id="join.following">
        <source>{n} entries, such as scans at other doors, follow while it is open. Until they are here, it may admit somebody again who is in already; the desk is then asked.</source>
        <translation>다른 입구의 스캔 등 {n}건은 열려 있는 동안 이어서 들어옵니다. 그 전에는 이미 입장한 사람을 다시 들일 수 있으며, 그때는 안내 데스크에 확인을 요청합니다.</translation>
    </message>
    <message id="join.next">
        <source>Go on with: {command}</source>
        <translation>다음으로 계속하세요: {command}</translation>
    </message>
    <message id="join.board">
        <source>A board has no window yet. It receives the programme and passes entries on to other devices while this runs: {command}</source>
        <translation>전광판은 아직 창이 없습니다. 다음 명령을 실행하는 동안 프로그램을 받고 다른 기기에 기록을 전합니다: {command}</translation>
    </message>
    <message id="join.taken">
        <source>There is a file at {path} already. Name another one with --store, or move that one away.</source>
        <translation>{path}에 이미 파일이 있습니다. --store로 다른 파일을 지정하거나 그 파일을 옮겨 주세요.</translation>
    </message>
    <message id="join.taken.own">
        <source>{path} holds “{event}”, an event of this machine alone. Name another file with --store, or move that one away; nothing of it was changed.</source>
        <translation>{path}에는 이 컴퓨터에만 있는 행사 「{event}」이(가) 들어 있습니다. --store로 다른 파일을 지정하거나 그 파일을 옮겨 주세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message id="join.taken.other">
        <source>{path} holds another event, “{event}”, to which this machine belongs as “{name}”. Name another file with --store, or move that one away; nothing of it was changed.</source>
        <translation>{path}에는 다른 행사 「{event}」이(가) 들어 있고, 이 컴퓨터는 그 행사의 “{name}”입니다. --store로 다른 파일을 지정하거나 그 파일을 옮겨 주세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message id="join.taken.event">
        <source>This machine belongs to this event already, as “{name}”. Open it as before, and use the code on another machine: it is not used up.</source>
        <translation>이 컴퓨터는 이미 이 행사의 “{name}”입니다. 그대로 열어 쓰고, 이 코드는 다른 컴퓨터에서 쓰세요. 아직 쓰지 않은 코드입니다.</translation>
    </message>
    <message id="join.taken.device">
        <source>This machine has joined with this code already: it is “{name}”. Open it as usual.</source>
        <translation>이 컴퓨터는 이 코드로 이미 참여했습니다. 이름은 “{name}”입니다. 평소처럼 열면 됩니다.</translation>
    </message>
    <message id="join.unreachable">
        <source>No device answers at {addresses}. Connect this machine to the same network as the device that shows the code, and let its firewall allow port {port}.</source>
        <translation>{addresses}에서 응답하는 기기가 없습니다. 코드를 보여 주는 기기와 같은 네트워크에 연결하고, 그 기기의 방화벽에서 포트 {port:을/를} 허용해 주세요.</translation>
    </message>
    <message id="join.closed">
        <source>The machine at {addresses} refuses connections on port {port}. Keep the kiosk program running there, and let its firewall allow the port; if the program was started again, make a new code.</source>
        <translation>{addresses}의 컴퓨터가 포트 {port} 연결을 거부합니다. 그곳에서 키오스크 프로그램을 계속 실행하고 방화벽에서 포트를 허용해 주세요. 프로그램을 다시 시작했다면 새 코드를 만들어 주세요.</translation>
    </message>
    <message id="join.certificate">
        <source>The machine at {address} is not the one that made this code. Make a new code, and scan it from that machine’s screen.</source>
        <translation>{address}의 컴퓨터는 이 코드를 만든 기기가 아닙니다. 새 코드를 만들어 그 기기의 화면에서 스캔해 주세요.</translation>
    </message>
    <message id="join.cut">
        <source>The connection broke again and again. What was loaded is kept: go on with the same command and the same code.</source>
        <translation>연결이 계속 끊어집니다. 받은 내용은 남아 있으니 같은 명령과 같은 코드로 계속해 주세요.</translation>
    </message>
    <message id="join.disk">
        <source>The disk of this machine has {free} MB free at {path}, and the event needs {needed} MB. Make room, then go on with the same code.</source>
        <translation>{path}이(가) 있는 디스크의 남은 공간은 {free} MB이고, 행사를 불러오려면 {needed} MB가 필요합니다. 공간을 비운 뒤 같은 코드로 계속하세요.</translation>
    </message>
    <message id="join.full">
        <source>The disk of this machine became full. Make room at {path}, then go on with the same code: what was loaded is kept.</source>
        <translation>이 컴퓨터의 디스크가 가득 찼습니다. {path}의 공간을 비운 뒤 같은 코드로 계속하세요. 불러온 것은 남아 있습니다.</translation>
    </message>
    <message id="join.unwritable">
        <source>This machine cannot write at {path}: {why}. Choose another place with --store, or let this user write there.</source>
        <translation>이 컴퓨터는 {path}에 쓸 수 없습니다: {why}. --store로 다른 위치를 지정하거나 이 사용자에게 쓰기 권한을 주세요.</translation>
    </message>
    <message id="join.clock">
        <source>The clock of this machine says {here}, that of the event {there}. Set date and time of this machine, then go on with the same code.</source>
        <translation>이 컴퓨터의 시계는 {here}이고 행사의 시계는 {there}입니다. 이 컴퓨터의 날짜와 시간을 맞춘 뒤 같은 코드로 계속하세요.</translation>
    </message>
    <message id="join.invalid">
        <source>What the other device sent is not of this event or not of this version. Install the same version on both devices, and make a new code.</source>
        <translation>다른 기기가 보낸 내용이 이 행사나 이 버전의 것이 아닙니다. 두 기기에 같은 버전을 설치하고 새 코드를 만들어 주세요.</translation>
    </message>
    <message id="join.damaged">
        <source>The event arrived damaged and was discarded. Try again with the same code.</source>
        <translation>행사 자료가 손상되어 도착해 버렸습니다. 같은 코드로 다시 시도해 주세요.</translation>
    </message>
    <message id="join.forged">
        <source>The event that was sent holds entries without valid signatures, and was discarded. Examine the store of the other device: kiosk doctor</source>
        <translation>받은 행사 자료에 올바른 서명이 없는 기록이 있어 버렸습니다. 다른 기기의 저장소를 점검해 주세요: kiosk doctor</translation>
    </message>
    <message id="join.refused.unknown">
        <source>The device that shows the codes does not know this one. Make a new code there.</source>
        <translation>코드를 보여 주는 기기가 이 코드를 알지 못합니다. 그곳에서 새 코드를 만들어 주세요.</translation>
    </message>
    <message id="join.refused.expired">
        <source>This code is older than 15 minutes. Make a new code.</source>
        <translation>15분이 지난 코드입니다. 새 코드를 만들어 주세요.</translation>
    </message>
    <message id="join.refused.used">
        <source>Another device has used this code. Make a new code for this one.</source>
        <translation>다른 기기가 이미 쓴 코드입니다. 이 기기에 쓸 새 코드를 만들어 주세요.</translation>
    </message>
    <message id="join.refused.other_event">
        <source>This code is of another event than the device at its address. Make a new code.</source>
        <translation>코드의 주소에 있는 기기와 다른 행사의 코드입니다. 새 코드를 만들어 주세요.</translation>
    </message>
    <message id="join.refused.older">
        <source>The program of this machine is too old for the event. Install the version of the other device.</source>
        <translation>이 컴퓨터의 프로그램이 행사에 쓰기에 너무 오래되었습니다. 다른 기기와 같은 버전을 설치해 주세요.</translation>
    </message>
    <message id="join.refused.newer">
        <source>The program of this machine is newer than that of the event. Install the same version on both devices.</source>
        <translation>이 컴퓨터의 프로그램이 행사의 것보다 새롭습니다. 두 기기에 같은 버전을 설치해 주세요.</translation>
    </message>
    <message id="join.refused.busy">
        <source>Too many devices are joining at once. Try again in a minute.</source>
        <translation>한꺼번에 너무 많은 기기가 참여하고 있습니다. 1분 뒤에 다시 시도해 주세요.</translation>
    </message>
    <message id="joining.wait">
        <source>Hold the device code under the scanner</source>
        <translation>기기 코드를 스캐너에 대 주세요</translation>
    </message>
    <message id="joining.wait.how">
        <source>At the desk of the event: Devices, Add a device. Both machines must be on the same network.</source>
        <translation>행사의 안내 데스크 화면에서 「기기」의 「기기 추가」를 누르면 코드가 나옵니다. 두 컴퓨터가 같은 네트워크에 있어야 합니다.</translation>
    </message>
    <message id="joining.type">
        <source>Type the device code</source>
        <translation>기기 코드를 입력하세요</translation>
    </message>
    <message id="joining.type.how">
        <source>It stands under the QR code. Hyphens and spaces do not matter.</source>
        <translation>QR 코드 아래에 있습니다. 하이픈과 빈칸은 없어도 됩니다.</translation>
    </message>
    <message id="joining.address">
        <source>Type the address of the other device</source>
        <translation>다른 기기의 주소를 입력하세요</translation>
    </message>
    <message id="joining.address.how">
        <source>For example 192.168.0.10:47300. The code that was read stays in use.</source>
        <translation>예: 192.168.0.10:47300. 이미 읽은 코드를 그대로 씁니다.</translation>
    </message>
    <message id="joining.address.invalid">
        <source>This is no address. Type it like 192.168.0.10:47300.</source>
        <translation>주소가 아닙니다. 192.168.0.10:47300처럼 입력하세요.</translation>
    </message>
    <message id="joining.load">
        <source>Loading the event</source>
        <translation>행사를 불러오는 중입니다</translation>
    </message>
    <message id="joining.load.how">
        <source>Leave both machines on. If the connection breaks it goes on by itself.</source>
        <translation>두 컴퓨터를 켜 두세요. 연결이 끊기면 다시 이어서 불러옵니다.</translation>
    </message>
    <message id="joining.load.prepare">
        <source>The other device prepares the event</source>
        <translation>다른 기기가 준비하고 있습니다</translation>
    </message>
    <message id="joining.load.verify">
        <source>Verifying what has arrived</source>
        <translation>받은 내용을 확인하고 있습니다</translation>
    </message>
    <message id="joining.pin">
        <source>Type the staff PIN</source>
        <translation>직원 PIN을 입력하세요</translation>
    </message>
    <message id="joining.pin.how">
        <source>Then choose where this kiosk stands.</source>
        <translation>그다음 이 키오스크의 위치를 고릅니다.</translation>
    </message>
    <message id="joining.pin.wrong">
        <source>This is not the PIN. Try again.</source>
        <translation>PIN이 맞지 않습니다. 다시 입력하세요.</translation>
    </message>
    <message id="joining.ask">
        <source>Where does this kiosk stand?</source>
        <translation>이 키오스크는 어디에 있나요?</translation>
    </message>
    <message id="joining.ask.how">
        <source>Choose the checkpoint at which guests scan here.</source>
        <translation>손님이 여기서 스캔하는 체크포인트를 고르세요.</translation>
    </message>
    <message id="joining.key.type">
        <source>Type the code</source>
        <translation>코드 입력</translation>
    </message>
    <message id="joining.key.address">
        <source>Type an address</source>
        <translation>주소 입력</translation>
    </message>
    <message id="joining.key.back">
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message id="joining.key.enter">
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message id="joining.key.delete">
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message id="joining.no_checkpoint">
        <source>The event has no checkpoint yet. Add one at the desk or in the list, then start this kiosk again.</source>
        <translation>행사에 아직 체크인 위치가 없습니다. 데스크나 명단에서 추가한 뒤 이 키오스크를 다시 시작해 주세요.</translation>
    </message>
    <message id="joining.failed">
        <source>The event could not be loaded to {path}. Check that the disk is not full, then scan the code again.</source>
        <translation>{path}에 행사 자료를 받지 못했습니다. 디스크에 자리가 있는지 확인한 뒤 코드를 다시 스캔해 주세요.</translation>
    </message>
</context>
</TS>
