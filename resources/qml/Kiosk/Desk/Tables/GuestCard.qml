import QtQuick
import Kiosk.Desk.Parts

// A guest in a row of their table: name and country.
GuestButton {
    id: root

    // Where the longest word of the name does not fit beside the country, the country stands below the name.
    readonly property real longestWord: Math.max(1, ...root.name.replace(/-/g, "- ").split(" ").map(word => metrics.advanceWidth(word)))
    readonly property bool countryBelow: root.longestWord > countryText.x - DeskTheme.gap - nameText.x
    readonly property real textHeight: nameText.height + (root.countryBelow ? countryText.height : 0)

    implicitHeight: Math.max(DeskTheme.controlHeight, root.textHeight + DeskTheme.px(12))

    background: Rectangle {
        border.color: root.picked || root.chosen ? DeskTheme.accent : root.proposed ? DeskTheme.toneText("info") : root.tell ? DeskTheme.toneText("warn") : DeskTheme.divider
        border.width: root.picked || root.chosen || root.proposed || root.tell ? DeskTheme.focusWidth : DeskTheme.hairline
        color: root.picked || root.chosen ? DeskTheme.chosen : root.proposed ? DeskTheme.toneBackground("info") : root.tell ? DeskTheme.toneBackground("warn") : root.hovered ? DeskTheme.pressed : root.absent ? DeskTheme.surface : DeskTheme.raised
        radius: DeskTheme.px(6)

        FocusIndicator {
            control: root
        }
    }
    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.absent ? DeskTheme.outline : DeskTheme.toneText("ok")
            border.width: DeskTheme.hairline
            color: root.absent ? "transparent" : DeskTheme.toneFill("ok")
            height: DeskTheme.px(10)
            radius: height / 2
            width: height
            x: DeskTheme.px(10)
        }
        DeskText {
            id: nameText

            readonly property real availableWidth: (root.countryBelow ? root.width : countryText.x) - DeskTheme.gap - nameText.x

            color: root.absent ? DeskTheme.secondaryText : DeskTheme.text
            font.weight: root.absent ? Font.Normal : Font.Medium
            font.pixelSize: Math.floor(DeskTheme.body * Math.max(0.7, Math.min(1, nameText.availableWidth / root.longestWord)))
            text: root.name
            width: Math.min(implicitWidth, nameText.availableWidth)
            x: DeskTheme.px(26)
            y: (parent.height - root.textHeight) / 2

            Accessible.ignored: true

            FontMetrics {
                id: metrics

                font.family: DeskTheme.fontFamily
                font.pixelSize: DeskTheme.body
                font.weight: Font.Medium
            }
        }
        DeskText {
            id: countryText

            color: root.sameOrganisation ? DeskTheme.toneText("warn") : DeskTheme.secondaryText
            font.weight: root.sameOrganisation ? Font.Bold : Font.Normal
            text: (root.told ? "✓ " : "") + (root.sameOrganisation ? `${root.country} !` : root.country)
            wrapMode: Text.NoWrap
            x: root.width - width - DeskTheme.px(10)
            y: root.countryBelow ? nameText.y + nameText.height : (parent.height - height) / 2

            Accessible.ignored: true
        }
    }
}
