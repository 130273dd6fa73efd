<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="replication.listening">
        <source>Exchanging entries with the event’s other devices on port {port}; Ctrl+C ends it.</source>
        <translation>{port}번 포트에서 행사의 다른 기기와 기록을 주고받고 있습니다. 끝내려면 Ctrl+C를 누르세요.</translation>
    </message>
    <message id="replication.alone">
        <source>{path} has no other devices yet, so there is nobody to exchange entries with. Add a device first: kiosk devices add</source>
        <translation>{path}에는 아직 다른 기기가 없어 기록을 주고받을 상대가 없습니다. 먼저 기기를 추가하세요: kiosk devices add</translation>
    </message>
    <message id="replication.revoked">
        <source>This device was revoked: it belongs to the event no more, and the guests’ data was removed from {path}. To use it again, let it join anew: kiosk join</source>
        <translation>이 기기는 등록이 해제되어 더 이상 행사에 속하지 않으며, {path}에서 참석자 정보를 지웠습니다. 다시 쓰려면 새로 참가시키세요: kiosk join</translation>
    </message>
    <message id="replication.running">
        <source>Another program exchanges the entries of {path} already, as every open window does. Close it first, or leave it to that one.</source>
        <translation>다른 프로그램이 이미 {path}의 기록을 주고받고 있습니다. 열려 있는 창은 모두 이 일을 합니다. 그 프로그램을 닫거나 그대로 맡겨 두세요.</translation>
    </message>
    <message id="replication.address">
        <source>{address} is no address. Write a name or an IP address, with a port where it is not the usual one: gate-2.local or 192.168.1.5:47300</source>
        <translation>{address}은(는) 주소가 아닙니다. 이름이나 IP 주소를 쓰고, 포트가 기본값과 다르면 함께 쓰세요: gate-2.local 또는 192.168.1.5:47300</translation>
    </message>
    <message id="replication.port">
        <source>Port {port} is in use by another program. Choose another one: --listen 47301</source>
        <translation>{port}번 포트는 다른 프로그램이 쓰고 있습니다. 다른 포트를 고르세요: --listen 47301</translation>
    </message>
    <message id="network.none">
        <source>This machine is on no network. Connect its cable or its Wi-Fi.</source>
        <translation>이 기기는 네트워크에 연결되어 있지 않습니다. 케이블이나 와이파이를 연결해 주세요.</translation>
    </message>
    <message id="network.alone">
        <source>This machine listens at {addresses}. The event has no other devices yet.</source>
        <translation>이 기기는 {addresses}에서 연결을 받습니다. 행사에 다른 기기가 아직 없습니다.</translation>
    </message>
    <message id="network.here">
        <source>This machine listens at {addresses}, and hears other devices.</source>
        <translation>이 기기는 {addresses}에서 연결을 받으며 다른 기기의 알림을 듣습니다.</translation>
    </message>
    <message id="network.deaf">
        <source>This machine listens at {addresses} and reaches others, but hears no announcements: the network holds multicast back. Devices that know each other stay connected; a new one joins by its code.</source>
        <translation>이 기기는 {addresses}에서 연결을 받고 다른 기기에 닿지만 알림을 듣지 못합니다. 네트워크가 멀티캐스트를 막고 있습니다. 서로 아는 기기는 계속 연결되고, 새 기기는 코드로 참여합니다.</translation>
    </message>
    <message id="network.apart">
        <source>This machine listens at {addresses}, but neither hears nor reaches any other device. Where others are switched on: connect all to the same network, and switch off client isolation at the router (also called AP isolation; guest Wi-Fi has it).</source>
        <translation>이 기기는 {addresses}에서 연결을 받지만 다른 기기를 듣지도 닿지도 못합니다. 다른 기기가 켜져 있다면 모두 같은 네트워크에 연결하고 공유기의 단말 간 차단(AP 격리, 손님용 와이파이에 켜져 있음)을 꺼 주세요.</translation>
    </message>
    <message id="network.hub">
        <source>The hub at {address} is connected.</source>
        <translation>{address}의 허브와 연결되어 있습니다.</translation>
    </message>
    <message id="network.connected">
        <source>{name} is connected: {ms} ms, clock {seconds} s.</source>
        <translation>{name:은/는} 연결되어 있습니다. 왕복 {ms} ms, 시계 차이 {seconds}초.</translation>
    </message>
    <message id="network.clock.ahead">
        <source>{name} is connected, but its clock is {difference} (h:mm:ss) ahead of this machine’s. Set both to the right time.</source>
        <translation>{name:은/는} 연결되어 있지만 시계가 이 기기보다 {difference}(시:분:초) 빠릅니다. 두 기기의 시각을 맞춰 주세요.</translation>
    </message>
    <message id="network.clock.behind">
        <source>{name} is connected, but its clock is {difference} (h:mm:ss) behind this machine’s. Set both to the right time.</source>
        <translation>{name:은/는} 연결되어 있지만 시계가 이 기기보다 {difference}(시:분:초) 느립니다. 두 기기의 시각을 맞춰 주세요.</translation>
    </message>
    <message id="network.soon">
        <source>{name} can be reached at {address} and is about to be connected. Try again in a minute.</source>
        <translation>{name:은/는} {address}에서 응답하며 곧 연결됩니다. 1분 뒤에 다시 확인해 주세요.</translation>
    </message>
    <message id="network.refused">
        <source>{name} is on this network at {address} but refuses: start the kiosk program there, and let its firewall allow port {port}.</source>
        <translation>{name:이/가} 네트워크에 있지만({address}) 연결을 거부합니다. 그곳에서 키오스크 프로그램을 시작하고 방화벽에서 포트 {port:을/를} 허용해 주세요.</translation>
    </message>
    <message id="network.filtered">
        <source>{name} is on this network at {address}, but its firewall lets no connection in: allow TCP port {port} there.</source>
        <translation>{name:이/가} 이 네트워크에 있지만({address}) 방화벽이 연결을 막습니다. 그 기기의 방화벽에서 TCP 포트 {port:을/를} 허용해 주세요.</translation>
    </message>
    <message id="network.isolated">
        <source>{name} is heard, but nothing reaches it at {address}: switch off client isolation at the router (also called AP isolation), or let its firewall allow port {port}.</source>
        <translation>{name}의 알림은 들리지만 {address}에 닿지 않습니다. 공유기의 단말 간 차단(AP 격리)을 끄거나 그 기기의 방화벽에서 포트 {port:을/를} 허용해 주세요.</translation>
    </message>
    <message id="network.other">
        <source>What answers at {address} is not {name}: another machine or program has that address now, or the kiosk program of {name} hangs. Restart the kiosk program on {name}, and check the network there too: the first line says its address.</source>
        <translation>{address}에서 응답하는 것은 {name:이/가} 아닙니다. 다른 기기나 프로그램이 그 주소를 쓰고 있거나, {name}의 키오스크 프로그램이 멈춰 있습니다. {name}에서 키오스크 프로그램을 다시 시작하고 그곳에서도 네트워크를 점검해 주세요. 첫 줄에 그 기기의 주소가 나옵니다.</translation>
    </message>
    <message id="network.silent">
        <source>{name} does not answer at {address}. Check that it is switched on and on this network, that its firewall allows TCP port {port}, and that no client isolation at the router keeps it apart; its address may have changed.</source>
        <translation>{name:이/가} {address}에서 응답하지 않습니다. 전원과 네트워크, 방화벽의 TCP 포트 {port}, 공유기의 단말 간 차단(AP 격리)을 확인해 주세요. 주소가 바뀌었을 수도 있습니다.</translation>
    </message>
    <message id="network.absent">
        <source>{name} was not found. Switch it on, connect it to this network, and see that no client isolation at the router keeps it apart.</source>
        <translation>{name:을/를} 찾지 못했습니다. 전원을 켜고 이 네트워크에 연결하고, 공유기의 단말 간 차단(AP 격리)이 꺼져 있는지 확인해 주세요.</translation>
    </message>
    <message id="network.other_event">
        <source>{name} is on this network too, but belongs to another event. If it should belong to this one, let it join with a new code.</source>
        <translation>{name:은/는} 이 네트워크에 있지만 다른 행사의 기기입니다. 이 행사의 기기여야 한다면 새 코드로 참여시켜 주세요.</translation>
    </message>
    <message id="network.state.revoked">
        <source>{name} was revoked.</source>
        <translation>{name:은/는} 해지되었습니다.</translation>
    </message>
    <message id="network.state.revoked_here">
        <source>{name} says that this device was revoked. Let this one join again.</source>
        <translation>{name:이/가} 이 기기를 해지된 것으로 봅니다. 이 기기를 다시 참여시켜 주세요.</translation>
    </message>
    <message id="network.state.newer">
        <source>{name} runs a newer version. Install the same version here.</source>
        <translation>{name}의 프로그램이 더 새 버전입니다. 여기에도 같은 버전을 설치해 주세요.</translation>
    </message>
    <message id="network.state.older">
        <source>{name} runs an older version. Install the same version there.</source>
        <translation>{name}의 프로그램이 더 옛 버전입니다. 그곳에 같은 버전을 설치해 주세요.</translation>
    </message>
    <message id="network.state.copy">
        <source>Two machines use a copy of one store. Close one, and let it join again.</source>
        <translation>두 컴퓨터가 같은 저장소의 사본을 씁니다. 한쪽을 닫고 다시 참여시켜 주세요.</translation>
    </message>
    <message id="network.state.unknown">
        <source>{name} does not know this device. Let it join again with a new code.</source>
        <translation>{name:이/가} 이 기기를 모릅니다. 새 코드로 다시 참여시켜 주세요.</translation>
    </message>
</context>
</TS>
