<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="carry.out">
        <source>{path} has {facts:entry/entries} of {devices:device/devices}. Take it to the other device: kiosk carry in {path}</source>
        <translation>{path}에 기기 {devices}대의 기록 {facts}건을 담았습니다. 다른 기기로 가져가 실행하세요: kiosk carry in {path}</translation>
    </message>
    <message id="carry.in">
        <source>{facts:new entry/new entries} from {path}, which {source} wrote</source>
        <translation>{source}에서 만든 {path}에서 새 기록 {facts}건을 받았습니다</translation>
    </message>
    <message id="carry.device">
        <source>{facts:entry/entries} of {device}</source>
        <translation>{device}: 기록 {facts}건</translation>
    </message>
    <message id="carry.deferred">
        <source>Entries of {devices} wait, because this device has not heard yet that they belong to the event. Carry in a file of the device that added them, then this file again.</source>
        <translation>{devices}의 기록은 보류했습니다. 이 기기는 아직 그 기기들이 행사에 속한다는 것을 모릅니다. 그 기기를 추가한 기기의 파일을 먼저 받고, 이 파일을 다시 받으세요.</translation>
    </message>
    <message id="carry.left_out">
        <source>Entries of {devices} were left out, because {source} does not hold all of their content. Carry them in from a desk, or from those devices themselves.</source>
        <translation>{devices}의 기록은 받지 않았습니다. {source}에는 그 내용이 모두 있지 않습니다. 데스크나 그 기기에서 만든 파일로 받으세요.</translation>
    </message>
    <message id="carry.refused">
        <source>Not taken in from {device}: entry {sequence} and those behind it ({reason}). Everything else is safe; show this to an admin.</source>
        <translation>{device}의 기록 {sequence}번부터는 받지 않았습니다({reason}). 나머지는 모두 저장되었습니다. 관리자에게 알리세요.</translation>
    </message>
    <message id="carry.reason.copied">
        <source>another machine writes under the same device id, so one of the two has to join anew</source>
        <translation>다른 기계가 같은 기기 번호로 기록하고 있으니 둘 중 하나는 새로 참가해야 합니다</translation>
    </message>
    <message id="carry.reason.hole">
        <source>entries before it are missing; carry in a file with all entries</source>
        <translation>앞의 기록이 빠져 있습니다. 모든 기록이 담긴 파일을 받으세요</translation>
    </message>
    <message id="carry.reason.fork">
        <source>it contradicts an entry that is stored here</source>
        <translation>이 기기에 저장된 기록과 어긋납니다</translation>
    </message>
    <message id="carry.reason.altered">
        <source>its content was changed</source>
        <translation>내용이 바뀌었습니다</translation>
    </message>
    <message id="carry.reason.unsigned">
        <source>no signature of the device follows</source>
        <translation>기기의 서명이 없습니다</translation>
    </message>
    <message id="carry.reason.signature">
        <source>it is not signed with the key of that device</source>
        <translation>그 기기의 키로 서명되지 않았습니다</translation>
    </message>
    <message id="carry.reason.forbidden">
        <source>a device of its role may not write it</source>
        <translation>그 역할의 기기는 쓸 수 없는 기록입니다</translation>
    </message>
    <message id="carry.reason.too_large">
        <source>it is too large</source>
        <translation>너무 큽니다</translation>
    </message>
    <message id="carry.reason.backdated">
        <source>its time is before that of the entry before it</source>
        <translation>시각이 앞의 기록보다 이릅니다</translation>
    </message>
    <message id="carry.alone">
        <source>{store} has no other devices yet, so there is nobody to exchange entries with. Add a device first: kiosk devices add</source>
        <translation>{store}에는 아직 다른 기기가 없어 기록을 주고받을 상대가 없습니다. 먼저 기기를 추가하세요: kiosk devices add</translation>
    </message>
    <message id="carry.not_ours">
        <source>{path} is no file of entries. Write one on the other device: kiosk carry out FILE</source>
        <translation>{path}은(는) 기록 파일이 아닙니다. 다른 기기에서 만드세요: kiosk carry out FILE</translation>
    </message>
    <message id="carry.damaged">
        <source>{path} is damaged or incomplete, so nothing was taken in. Write it again on the other device, and remove the stick only after it says that it is done.</source>
        <translation>{path}이(가) 손상되었거나 완전하지 않아 아무것도 받지 않았습니다. 다른 기기에서 다시 만들고, 끝났다고 표시된 뒤에 USB를 빼세요.</translation>
    </message>
    <message id="carry.newer">
        <source>{path} was written by a newer version. Update this device first.</source>
        <translation>{path}은(는) 더 새로운 버전에서 만들었습니다. 이 기기를 먼저 업데이트하세요.</translation>
    </message>
    <message id="carry.older">
        <source>{path} was written by a version that is too old. Update the other device, and write it again.</source>
        <translation>{path}은(는) 너무 오래된 버전에서 만들었습니다. 다른 기기를 업데이트한 뒤 다시 만드세요.</translation>
    </message>
    <message id="carry.other_event">
        <source>{path} belongs to another event; nothing was taken in. It was written by {device}.</source>
        <translation>{path}은(는) 다른 행사의 파일이라 아무것도 받지 않았습니다. {device}에서 만든 파일입니다.</translation>
    </message>
    <message id="carry.own">
        <source>{path} was written by {device}, which is this device itself or a copy of it; nothing was taken in. Take in a file of another device.</source>
        <translation>{path}은(는) 이 기기이거나 그 복사본인 {device}에서 만들었으므로 아무것도 받지 않았습니다. 다른 기기의 파일을 받으세요.</translation>
    </message>
    <message id="carry.unknown_device">
        <source>{path} was written by {device}, which this device does not know; nothing was taken in. Take in a file of the device that added {device} first.</source>
        <translation>{path}을(를) 만든 {device}은(는) 이 기기가 모르는 기기라 아무것도 받지 않았습니다. {device}을(를) 추가한 기기의 파일을 먼저 받으세요.</translation>
    </message>
    <message id="carry.revoked">
        <source>{path} was written by {device}, which was revoked; nothing was taken in. What it recorded before is at the devices that it met.</source>
        <translation>{path}을(를) 만든 {device}은(는) 등록이 해제된 기기라 아무것도 받지 않았습니다. 해제 전의 기록은 그 기기와 연결되었던 기기에 있습니다.</translation>
    </message>
    <message id="carry.forged">
        <source>{path} says that {device} wrote it, and is not signed with its key; nothing was taken in. Write it again on that device.</source>
        <translation>{path}은(는) {device}의 파일이라고 하지만 그 기기의 키로 서명되지 않아 아무것도 받지 않았습니다. 그 기기에서 다시 만드세요.</translation>
    </message>
</context>
</TS>
