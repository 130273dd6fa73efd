pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The last scan on the colour of its tone, to be read from two metres away.
Rectangle {
    id: root

    required property ScanResultViewModel result
    readonly property bool idle: root.result.headline === ""
    readonly property color ink: root.idle ? DeskTheme.secondaryText : DeskTheme.textOnFill(root.result.tone)
    readonly property real side: Math.round(root.width * 0.34)

    // The share of the sizes below at which the texts and the button fit.
    property real fit: 1

    signal decided

    // The size of a text in px, never less than that of all other texts.
    function textSize(length: int): int {
        return Math.max(DeskTheme.body, Math.round(DeskTheme.px(length) * root.fit));
    }

    // Shrinks the texts in steps until all of them, and the button below, are inside.
    function fitTexts() {
        for (let share = 1; share > 0.3; share -= 0.05) {
            root.fit = share;
            who.forceLayout();
            if (who.implicitHeight <= root.height - 2 * DeskTheme.px(12))
                return;
        }
    }

    onHeightChanged: root.fitTexts()
    onWidthChanged: root.fitTexts()

    Connections {
        function onChanged() {
            root.fitTexts();
        }

        target: root.result
    }
    border.color: DeskTheme.divider
    border.width: root.idle ? DeskTheme.hairline : 0
    color: root.idle ? DeskTheme.surface : DeskTheme.toneFill(root.result.tone)
    radius: DeskTheme.px(16)

    Accessible.name: [root.result.headline, root.result.name, root.result.reason].filter(text => text !== "").join(", ")
    Accessible.role: Accessible.AlertMessage

    EmptyState {
        anchors.centerIn: parent
        iconName: "scan"
        title: root.result.prompt
        visible: root.idle
        width: DeskTheme.px(460)
    }
    Column {
        id: who

        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.px(6)
        visible: !root.idle
        width: root.width - root.side - 3 * x
        x: DeskTheme.px(32)

        Row {
            spacing: DeskTheme.px(16)

            IconImage {
                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                height: width
                name: root.result.icon
                width: root.textSize(52)
            }
            DeskText {
                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                font.pixelSize: root.textSize(DeskTheme.narrow ? 38 : 44)
                font.weight: Font.Bold
                text: root.result.headline
                wrapMode: Text.NoWrap
            }
        }
        DeskText {
            color: root.ink
            font.pixelSize: root.textSize(DeskTheme.narrow ? 46 : 64)
            font.weight: Font.ExtraBold
            objectName: "scanned"
            text: root.result.name
            visible: text !== ""
            width: who.width
        }
        DeskText {
            color: root.ink
            font.pixelSize: root.textSize(24)
            text: root.result.otherName
            visible: text !== ""
            width: who.width
        }
        DeskText {
            color: root.ink
            font.pixelSize: root.textSize(20)
            text: root.result.place
            visible: text !== ""
            width: who.width
        }
        DeskText {
            color: root.ink
            font.pixelSize: root.textSize(DeskTheme.narrow ? 26 : 30)
            font.weight: Font.Bold
            text: root.result.reason
            visible: text !== ""
            width: who.width
        }
        PushButton {
            iconName: "person"
            key: "Enter"
            objectName: "decide"
            text: root.result.decide
            visible: text !== ""

            onClicked: root.decided()
        }
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.gap
        visible: !root.idle
        width: root.side
        x: root.width - width - DeskTheme.px(32)

        Grid {
            id: seats

            columnSpacing: DeskTheme.gap
            columns: root.result.seats.length > 1 ? 2 : 1
            rowSpacing: DeskTheme.gap
            visible: root.result.seats.length > 0

            Repeater {
                model: root.result.seats

                ScanFact {
                    required property LineViewModel modelData

                    line: modelData
                    textSize: DeskTheme.px(26)
                    tone: "plain"
                    width: Math.floor((root.side - (seats.columns - 1) * seats.columnSpacing) / seats.columns)
                }
            }
        }
        Repeater {
            model: root.result.notes

            ScanFact {
                required property LineViewModel modelData

                line: modelData
                tone: modelData.tone
                width: root.side
            }
        }
    }
}
