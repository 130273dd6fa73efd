<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="replication.listening">
        <source>Exchanging entries with the event’s other devices on port {port}; Ctrl+C ends it.</source>
        <translation>Exchanging entries with the event’s other devices on port {port}; Ctrl+C ends it.</translation>
    </message>
    <message id="replication.alone">
        <source>{path} has no other devices yet, so there is nobody to exchange entries with. Add a device first: kiosk devices add</source>
        <translation>{path} has no other devices yet, so there is nobody to exchange entries with. Add a device first: kiosk devices add</translation>
    </message>
    <message id="replication.revoked">
        <source>This device was revoked: it belongs to the event no more, and the guests’ data was removed from {path}. To use it again, let it join anew: kiosk join</source>
        <translation>This device was revoked: it belongs to the event no more, and the guests’ data was removed from {path}. To use it again, let it join anew: kiosk join</translation>
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
    <message id="network.none">
        <source>This machine is on no network. Connect its cable or its Wi-Fi.</source>
        <translation>This machine is on no network. Connect its cable or its Wi-Fi.</translation>
    </message>
    <message id="network.alone">
        <source>This machine listens at {addresses}. The event has no other devices yet.</source>
        <translation>This machine listens at {addresses}. The event has no other devices yet.</translation>
    </message>
    <message id="network.here">
        <source>This machine listens at {addresses}, and hears other devices.</source>
        <translation>This machine listens at {addresses}, and hears other devices.</translation>
    </message>
    <message id="network.deaf">
        <source>This machine listens at {addresses} and reaches others, but hears no announcements: the network holds multicast back. Devices that know each other stay connected; a new one joins by its code.</source>
        <translation>This machine listens at {addresses} and reaches others, but hears no announcements: the network holds multicast back. Devices that know each other stay connected; a new one joins by its code.</translation>
    </message>
    <message id="network.apart">
        <source>This machine listens at {addresses}, but neither hears nor reaches any other device. Where others are switched on: connect all to the same network, and switch off client isolation at the router (also called AP isolation; guest Wi-Fi has it).</source>
        <translation>This machine listens at {addresses}, but neither hears nor reaches any other device. Where others are switched on: connect all to the same network, and switch off client isolation at the router (also called AP isolation; guest Wi-Fi has it).</translation>
    </message>
    <message id="network.hub">
        <source>The hub at {address} is connected.</source>
        <translation>The hub at {address} is connected.</translation>
    </message>
    <message id="network.connected">
        <source>{name} is connected: {ms} ms, clock {seconds} s.</source>
        <translation>{name} is connected: {ms} ms, clock {seconds} s.</translation>
    </message>
    <message id="network.clock.ahead">
        <source>{name} is connected, but its clock is {difference} (h:mm:ss) ahead of this machine’s. Set both to the right time.</source>
        <translation>{name} is connected, but its clock is {difference} (h:mm:ss) ahead of this machine’s. Set both to the right time.</translation>
    </message>
    <message id="network.clock.behind">
        <source>{name} is connected, but its clock is {difference} (h:mm:ss) behind this machine’s. Set both to the right time.</source>
        <translation>{name} is connected, but its clock is {difference} (h:mm:ss) behind this machine’s. Set both to the right time.</translation>
    </message>
    <message id="network.soon">
        <source>{name} can be reached at {address} and is about to be connected. Try again in a minute.</source>
        <translation>{name} can be reached at {address} and is about to be connected. Try again in a minute.</translation>
    </message>
    <message id="network.refused">
        <source>{name} is on this network at {address} but refuses: start the kiosk program there, and let its firewall allow port {port}.</source>
        <translation>{name} is on this network at {address} but refuses: start the kiosk program there, and let its firewall allow port {port}.</translation>
    </message>
    <message id="network.filtered">
        <source>{name} is on this network at {address}, but its firewall lets no connection in: allow TCP port {port} there.</source>
        <translation>{name} is on this network at {address}, but its firewall lets no connection in: allow TCP port {port} there.</translation>
    </message>
    <message id="network.isolated">
        <source>{name} is heard, but nothing reaches it at {address}: switch off client isolation at the router (also called AP isolation), or let its firewall allow port {port}.</source>
        <translation>{name} is heard, but nothing reaches it at {address}: switch off client isolation at the router (also called AP isolation), or let its firewall allow port {port}.</translation>
    </message>
    <message id="network.other">
        <source>What answers at {address} is not {name}: another machine or program has that address now, or the kiosk program of {name} hangs. Restart the kiosk program on {name}, and check the network there too: the first line says its address.</source>
        <translation>What answers at {address} is not {name}: another machine or program has that address now, or the kiosk program of {name} hangs. Restart the kiosk program on {name}, and check the network there too: the first line says its address.</translation>
    </message>
    <message id="network.silent">
        <source>{name} does not answer at {address}. Check that it is switched on and on this network, that its firewall allows TCP port {port}, and that no client isolation at the router keeps it apart; its address may have changed.</source>
        <translation>{name} does not answer at {address}. Check that it is switched on and on this network, that its firewall allows TCP port {port}, and that no client isolation at the router keeps it apart; its address may have changed.</translation>
    </message>
    <message id="network.absent">
        <source>{name} was not found. Switch it on, connect it to this network, and see that no client isolation at the router keeps it apart.</source>
        <translation>{name} was not found. Switch it on, connect it to this network, and see that no client isolation at the router keeps it apart.</translation>
    </message>
    <message id="network.other_event">
        <source>{name} is on this network too, but belongs to another event. If it should belong to this one, let it join with a new code.</source>
        <translation>{name} is on this network too, but belongs to another event. If it should belong to this one, let it join with a new code.</translation>
    </message>
    <message id="network.state.revoked">
        <source>{name} was revoked.</source>
        <translation>{name} was revoked.</translation>
    </message>
    <message id="network.state.revoked_here">
        <source>{name} says that this device was revoked. Let this one join again.</source>
        <translation>{name} says that this device was revoked. Let this one join again.</translation>
    </message>
    <message id="network.state.newer">
        <source>{name} runs a newer version. Install the same version here.</source>
        <translation>{name} runs a newer version. Install the same version here.</translation>
    </message>
    <message id="network.state.older">
        <source>{name} runs an older version. Install the same version there.</source>
        <translation>{name} runs an older version. Install the same version there.</translation>
    </message>
    <message id="network.state.copy">
        <source>Two machines use a copy of one store. Close one, and let it join again.</source>
        <translation>Two machines use a copy of one store. Close one, and let it join again.</translation>
    </message>
    <message id="network.state.unknown">
        <source>{name} does not know this device. Let it join again with a new code.</source>
        <translation>{name} does not know this device. Let it join again with a new code.</translation>
    </message>
</context>
</TS>
