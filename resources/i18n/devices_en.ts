<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>devices</name>
    <message id="devices.no_sound">
        <source>This machine has no sound output, so the kiosk is silent. Connect a loudspeaker; it is used at once.</source>
        <translation>This machine has no sound output, so the kiosk is silent. Connect a loudspeaker; it is used at once.</translation>
    </message>
</context>
</TS>
