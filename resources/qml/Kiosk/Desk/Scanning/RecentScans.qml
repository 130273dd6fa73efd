pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The scans before the last one, the newest first.
Panel {
    id: root

    required property string title
    required property list<var> lines

    DeskText {
        id: heading

        color: DeskTheme.secondaryText
        font.weight: Font.Medium
        text: root.title
        x: DeskTheme.px(16)
        y: DeskTheme.px(10)
    }
    Column {
        width: root.width - 2 * x
        x: DeskTheme.px(16)
        y: heading.y + heading.height + DeskTheme.px(4)

        Repeater {
            model: root.lines

            Item {
                id: entry

                required property LineViewModel modelData

                height: DeskTheme.px(39)
                width: parent.width

                DeskText {
                    id: time

                    anchors.verticalCenter: parent.verticalCenter
                    color: DeskTheme.secondaryText
                    text: entry.modelData.lead
                    width: DeskTheme.px(60)
                    wrapMode: Text.NoWrap
                }
                DeskText {
                    Accessible.name: entry.modelData.title
                    anchors.verticalCenter: parent.verticalCenter
                    elide: Text.ElideRight
                    font.pixelSize: DeskTheme.large
                    font.weight: Font.Medium
                    text: entry.modelData.title
                    width: chip.x - x - DeskTheme.gap
                    wrapMode: Text.NoWrap
                    x: time.width
                }
                StatusChip {
                    id: chip

                    anchors.verticalCenter: parent.verticalCenter
                    text: entry.modelData.chip
                    tone: entry.modelData.tone
                    x: entry.width - width
                }
            }
        }
    }
}
