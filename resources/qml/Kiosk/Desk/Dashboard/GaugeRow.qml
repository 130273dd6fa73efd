import QtQuick
import Kiosk.Desk.Parts

// A name, a count, and a bar filled in proportion to the count.
Item {
    id: root

    required property string name
    required property string count
    required property real share
    required property string note
    required property string tone
    property real fontSize: DeskTheme.body

    implicitHeight: nameText.height + bar.height + root.fontSize * 0.6

    Accessible.name: `${root.name} ${root.count} ${root.note}`
    Accessible.role: Accessible.StaticText

    DeskText {
        id: nameText

        font.pixelSize: root.fontSize
        text: root.name
        width: countText.x - DeskTheme.gap

        Accessible.ignored: true
    }
    DeskText {
        id: countText

        color: DeskTheme.secondaryText
        font.pixelSize: root.fontSize
        text: root.note === "" ? root.count : `${root.note} · ${root.count}`
        wrapMode: Text.NoWrap
        x: root.width - width

        Accessible.ignored: true
    }
    Rectangle {
        id: bar

        color: DeskTheme.toneBackground("plain")
        height: Math.round(root.fontSize * 0.45)
        radius: height / 2
        width: root.width
        y: nameText.height + root.fontSize * 0.2

        Rectangle {
            color: root.tone === "plain" ? DeskTheme.accent : DeskTheme.toneFill(root.tone)
            height: parent.height
            radius: height / 2
            width: root.share <= 0 ? 0 : Math.max(height, Math.min(1, root.share) * parent.width)
        }
    }
}
