<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>devices</name>
    <message id="devices.no_sound">
        <source>This machine has no sound output, so the kiosk is silent. Connect a loudspeaker; it is used at once.</source>
        <translation>This machine has no sound output, so the kiosk is silent. Connect a loudspeaker; it is used at once.</translation>
    </message>
    <message id="devices.awake">
        <source>Guests are being checked in</source>
        <translation>Guests are being checked in</translation>
    </message>
    <message id="devices.absent">
        <source>The scanner {name} is not connected. Plug it in and it is used at once; if it is called otherwise, correct scanners in the settings.</source>
        <translation>The scanner {name} is not connected. Plug it in and it is used at once; if it is called otherwise, correct scanners in the settings.</translation>
    </message>
    <message id="devices.scanner.name.wedge">
        <source>Scanner that types</source>
        <translation>Scanner that types</translation>
    </message>
    <message id="devices.scanner.setting.wedge">
        <source>wedge</source>
        <translation>wedge</translation>
    </message>
    <message id="devices.scanner.name.evdev">
        <source>Scanner that types, for the kiosk alone</source>
        <translation>Scanner that types, for the kiosk alone</translation>
    </message>
    <message id="devices.scanner.setting.evdev">
        <source>"evdev:NAME" (or a serial number, or vendor and product like 05e0:1200)</source>
        <translation>"evdev:NAME" (or a serial number, or vendor and product like 05e0:1200)</translation>
    </message>
    <message id="devices.scanner.name.serial">
        <source>Serial scanner</source>
        <translation>Serial scanner</translation>
    </message>
    <message id="devices.scanner.setting.serial">
        <source>"serial:SERIAL NUMBER"</source>
        <translation>"serial:SERIAL NUMBER"</translation>
    </message>
    <message id="devices.scanner.name.camera">
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message id="devices.scanner.setting.camera">
        <source>camera or "camera:NAME"</source>
        <translation>camera or "camera:NAME"</translation>
    </message>
    <message id="devices.kind.unknown">
        <source>There is no kind of scanner like {name}. The kinds are {known}; correct scanners in the settings.</source>
        <translation>There is no kind of scanner like {name}. The kinds are {known}; correct scanners in the settings.</translation>
    </message>
    <message id="devices.input.denied">
        <source>This user may not read the scanner {name}. Put this line into /etc/udev/rules.d/70-forum-kiosk.rules and plug the scanner in again: SUBSYSTEM=="input", ATTRS{{idVendor}}=="{vendor}", ATTRS{{idProduct}}=="{product}", TAG+="uaccess"</source>
        <translation>This user may not read the scanner {name}. Put this line into /etc/udev/rules.d/70-forum-kiosk.rules and plug the scanner in again: SUBSYSTEM=="input", ATTRS{{idVendor}}=="{vendor}", ATTRS{{idProduct}}=="{product}", TAG+="uaccess"</translation>
    </message>
    <message id="devices.input.busy">
        <source>Another program holds the scanner {name}. End it, perhaps a second kiosk on this machine, and the scanner is used at once.</source>
        <translation>Another program holds the scanner {name}. End it, perhaps a second kiosk on this machine, and the scanner is used at once.</translation>
    </message>
    <message id="devices.input.unusable">
        <source>The scanner {name} cannot be opened: {reason}. Plug it in again, or use wedge in the settings.</source>
        <translation>The scanner {name} cannot be opened: {reason}. Plug it in again, or use wedge in the settings.</translation>
    </message>
    <message id="devices.serial.denied">
        <source>The serial port of {name} cannot be opened. Add this user to the group dialout and log in again, or end the other program that holds the port.</source>
        <translation>The serial port of {name} cannot be opened. Add this user to the group dialout and log in again, or end the other program that holds the port.</translation>
    </message>
    <message id="devices.serial.lost">
        <source>The connection to the serial scanner {name} is lost: {reason}. Check the cable; it is used again at once.</source>
        <translation>The connection to the serial scanner {name} is lost: {reason}. Check the cable; it is used again at once.</translation>
    </message>
    <message id="devices.serial.floods">
        <source>{name} sends more than any scanner would, so it is not listened to. See whether it is another device, and plug it in again.</source>
        <translation>{name} sends more than any scanner would, so it is not listened to. See whether it is another device, and plug it in again.</translation>
    </message>
    <message id="devices.camera.silent">
        <source>The camera {name} delivers no picture. Plug it in again; it is used as soon as it does.</source>
        <translation>The camera {name} delivers no picture. Plug it in again; it is used as soon as it does.</translation>
    </message>
    <message id="devices.camera.refused">
        <source>The camera {name} cannot be used: {reason}. End other programs that use it, and see that this user is in the group video.</source>
        <translation>The camera {name} cannot be used: {reason}. End other programs that use it, and see that this user is in the group video.</translation>
    </message>
    <message id="devices.absent.others">
        <source>The scanner {name} is not connected. Plug it in and it is used at once. Connected are: {others}; if it is one of these, correct scanners in the settings.</source>
        <translation>The scanner {name} is not connected. Plug it in and it is used at once. Connected are: {others}; if it is one of these, correct scanners in the settings.</translation>
    </message>
</context>
</TS>
