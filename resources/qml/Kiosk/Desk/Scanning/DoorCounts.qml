pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The counts of the checkpoint, the most important one first and largest.
Panel {
    id: root

    required property string title
    required property list<var> lines

    DeskText {
        id: heading

        color: DeskTheme.secondaryText
        font.weight: Font.Medium
        text: root.title
        visible: text !== ""
        width: root.width - 2 * x
        x: DeskTheme.px(20)
        y: DeskTheme.px(10)
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: heading.visible ? DeskTheme.px(14) : 0
        spacing: DeskTheme.px(6)
        width: root.width - 2 * x
        x: DeskTheme.px(20)

        Repeater {
            model: root.lines

            Item {
                id: count

                required property LineViewModel modelData
                required property int index
                readonly property bool first: count.index === 0

                height: number.height
                width: parent.width

                Accessible.name: `${count.modelData.lead} ${count.modelData.title}`
                Accessible.role: Accessible.StaticText

                DeskText {
                    anchors.baseline: number.baseline
                    color: DeskTheme.secondaryText
                    font.pixelSize: count.first ? DeskTheme.title : DeskTheme.large
                    text: count.modelData.lead
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }
                DeskText {
                    id: number

                    anchors.right: parent.right
                    font.pixelSize: DeskTheme.px(count.first ? 52 : 32)
                    font.weight: Font.Bold
                    text: count.modelData.title
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }
            }
        }
    }
}
