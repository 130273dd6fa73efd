<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>devices</name>
    <message id="devices.no_sound">
        <source>This machine has no sound output, so the kiosk is silent. Connect a loudspeaker; it is used at once.</source>
        <translation>이 기기에는 소리 출력 장치가 없어 소리가 나지 않습니다. 스피커를 연결하면 바로 소리가 납니다.</translation>
    </message>
    <message id="devices.awake">
        <source>Guests are being checked in</source>
        <translation>참가자를 확인하고 있습니다</translation>
    </message>
    <message id="devices.absent">
        <source>The scanner {name} is not connected. Plug it in and it is used at once; if it is called otherwise, correct scanners in the settings.</source>
        <translation>스캐너 {name:이/가} 연결되어 있지 않습니다. 연결하면 바로 사용합니다. 이름이 다르면 설정의 scanners를 고쳐 주세요.</translation>
    </message>
    <message id="devices.scanner.name.wedge">
        <source>Scanner that types</source>
        <translation>키보드 방식 스캐너</translation>
    </message>
    <message id="devices.scanner.setting.wedge">
        <source>wedge</source>
        <translation>wedge</translation>
    </message>
    <message id="devices.scanner.name.evdev">
        <source>Scanner that types, for the kiosk alone</source>
        <translation>키오스크 전용 키보드 방식 스캐너</translation>
    </message>
    <message id="devices.scanner.setting.evdev">
        <source>"evdev:NAME" (or a serial number, or vendor and product like 05e0:1200)</source>
        <translation>"evdev:이름"(일련번호나 05e0:1200 같은 값도 됩니다)</translation>
    </message>
    <message id="devices.scanner.name.serial">
        <source>Serial scanner</source>
        <translation>직렬 포트 스캐너</translation>
    </message>
    <message id="devices.scanner.setting.serial">
        <source>"serial:SERIAL NUMBER"</source>
        <translation>"serial:일련번호"</translation>
    </message>
    <message id="devices.scanner.name.camera">
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message id="devices.scanner.setting.camera">
        <source>camera or "camera:NAME"</source>
        <translation>camera, "camera:이름"</translation>
    </message>
    <message id="devices.kind.unknown">
        <source>There is no kind of scanner like {name}. The kinds are {known}; correct scanners in the settings.</source>
        <translation>{name}: 그런 종류의 스캐너는 없습니다. 쓸 수 있는 종류는 {known}입니다. 설정의 scanners 값을 고치세요.</translation>
    </message>
    <message id="devices.input.denied">
        <source>This user may not read the scanner {name}. Put this line into /etc/udev/rules.d/70-forum-kiosk.rules and plug the scanner in again: SUBSYSTEM=="input", ATTRS{{idVendor}}=="{vendor}", ATTRS{{idProduct}}=="{product}", TAG+="uaccess"</source>
        <translation>스캐너 {name:을/를} 읽을 권한이 없습니다. /etc/udev/rules.d/70-forum-kiosk.rules 파일에 다음 줄을 넣고 스캐너를 다시 연결해 주세요: SUBSYSTEM=="input", ATTRS{{idVendor}}=="{vendor}", ATTRS{{idProduct}}=="{product}", TAG+="uaccess"</translation>
    </message>
    <message id="devices.input.busy">
        <source>Another program holds the scanner {name}. End it, perhaps a second kiosk on this machine, and the scanner is used at once.</source>
        <translation>다른 프로그램이 스캐너 {name:을/를} 사용하고 있습니다. 그 프로그램을 끝내면 바로 사용합니다. 다른 키오스크가 켜져 있지 않은지 확인해 주세요.</translation>
    </message>
    <message id="devices.input.unusable">
        <source>The scanner {name} cannot be opened: {reason}. Plug it in again, or use wedge in the settings.</source>
        <translation>스캐너 {name:을/를} 열 수 없습니다: {reason}. 다시 연결하거나 설정에서 wedge를 사용해 주세요.</translation>
    </message>
    <message id="devices.serial.denied">
        <source>The serial port of {name} cannot be opened. Add this user to the group dialout and log in again, or end the other program that holds the port.</source>
        <translation>직렬 포트 {name:을/를} 열 수 없습니다. 사용자를 dialout 그룹에 넣고 다시 로그인하거나, 포트를 쓰는 다른 프로그램을 끝내 주세요.</translation>
    </message>
    <message id="devices.serial.lost">
        <source>The connection to the serial scanner {name} is lost: {reason}. Check the cable; it is used again at once.</source>
        <translation>직렬 스캐너 {name:과/와} 연결이 끊겼습니다: {reason}. 케이블을 확인해 주세요. 다시 연결되면 바로 사용합니다.</translation>
    </message>
    <message id="devices.serial.floods">
        <source>{name} sends more than any scanner would, so it is not listened to. See whether it is another device, and plug it in again.</source>
        <translation>{name}에서 스캐너답지 않게 많은 데이터가 쏟아져 무시하고 있습니다. 다른 장치가 아닌지 확인하고 다시 연결해 주세요.</translation>
    </message>
    <message id="devices.camera.silent">
        <source>The camera {name} delivers no picture. Plug it in again; it is used as soon as it does.</source>
        <translation>카메라 {name}에서 영상이 오지 않습니다. 케이블을 다시 연결하거나 덮개를 열어 주세요. 영상이 오면 바로 사용합니다.</translation>
    </message>
    <message id="devices.camera.refused">
        <source>The camera {name} cannot be used: {reason}. End other programs that use it, and see that this user is in the group video.</source>
        <translation>카메라 {name:을/를} 사용할 수 없습니다: {reason}. 카메라를 쓰는 다른 프로그램을 끝내고, 이 사용자가 video 그룹에 있는지 확인해 주세요.</translation>
    </message>
    <message id="devices.absent.others">
        <source>The scanner {name} is not connected. Plug it in and it is used at once. Connected are: {others}; if it is one of these, correct scanners in the settings.</source>
        <translation>스캐너 {name:이/가} 연결되어 있지 않습니다. 연결하면 바로 사용합니다. 지금 연결된 것은 {others}입니다. 이름이 다르면 설정의 scanners를 고쳐 주세요.</translation>
    </message>
</context>
</TS>
