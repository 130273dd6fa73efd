pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A heading above a list of gauges or lines, scrolled by wheel, finger or arrow keys.
Panel {
    id: root

    property string heading: ""
    property string nothing: ""
    property real fontSize: DeskTheme.body
    readonly property int count: gauges.count
    readonly property real inset: root.fontSize * 0.875
    readonly property real preferredHeight: title.y + title.height + DeskTheme.px(20) + gauges.contentHeight
    required property RowListModel gauges
    required property RowListModel lines

    FocusScope {
        anchors.fill: parent

        DeskText {
            id: title

            font.pixelSize: root.fontSize * 1.1
            font.weight: Font.Bold
            text: root.heading
            width: root.width - 2 * x
            x: root.inset
            y: root.fontSize * 0.75
        }
        DeskText {
            color: DeskTheme.secondaryText
            font.pixelSize: root.fontSize
            text: root.nothing
            visible: text !== "" && gauges.count + lines.count === 0
            width: root.width - 2 * x
            x: root.inset
            y: title.y + title.height + DeskTheme.px(10)
        }
        ScrollList {
            id: gauges

            delegate: GaugeRow {
                fontSize: root.fontSize
                width: gauges.width - root.inset
            }
            model: root.gauges
        }
        ScrollList {
            id: lines

            delegate: Item {
                id: line

                required property string title
                required property string detail
                required property string note
                required property string chip
                required property string tone

                implicitHeight: texts.height + DeskTheme.px(10)
                width: lines.width - root.inset

                Accessible.name: `${line.title} ${line.detail} ${line.note} ${line.chip}`
                Accessible.role: Accessible.ListItem

                Column {
                    id: texts

                    width: line.width

                    DeskText {
                        font.pixelSize: root.fontSize
                        font.weight: Font.Medium
                        height: Math.max(implicitHeight, chip.visible ? chip.height : 0)
                        text: line.title
                        verticalAlignment: Text.AlignVCenter
                        width: chip.x - DeskTheme.gap

                        Accessible.ignored: true
                    }
                    DeskText {
                        color: DeskTheme.secondaryText
                        font.pixelSize: root.fontSize
                        text: line.detail
                        visible: text !== ""
                        width: texts.width

                        Accessible.ignored: true
                    }
                    DeskText {
                        color: DeskTheme.secondaryText
                        font.pixelSize: root.fontSize
                        text: line.note
                        visible: text !== ""
                        width: texts.width

                        Accessible.ignored: true
                    }
                }
                StatusChip {
                    id: chip

                    text: line.chip
                    tone: line.tone
                    x: line.width - width
                }
            }
            model: root.lines
        }
    }

    component ScrollList: ListView {
        activeFocusOnTab: count > 0 && contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        height: root.height - y - DeskTheme.px(10)
        keyNavigationEnabled: false
        visible: count > 0
        width: root.width - x - DeskTheme.px(6)
        x: root.inset
        y: title.y + title.height + DeskTheme.px(10)

        Accessible.name: root.heading
        Accessible.role: Accessible.List
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentY + DeskTheme.px(60), contentHeight - height))
        Keys.onUpPressed: contentY = Math.max(0, contentY - DeskTheme.px(60))

        ScrollBar.vertical: ScrollBar {
            policy: ScrollBar.AsNeeded
            width: DeskTheme.px(8)
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: -DeskTheme.px(4)
            border.color: DeskTheme.focus
            border.width: DeskTheme.focusWidth
            color: "transparent"
            radius: DeskTheme.radius
            visible: parent.activeFocus
        }
    }
}
