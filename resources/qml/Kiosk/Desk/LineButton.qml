pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A line that is chosen or ticked.
ItemDelegate {
    id: root

    required property string rowId
    required property string lead
    required property string title
    required property string detail
    required property string note
    required property string chip
    required property string tone
    required property bool struck
    required property bool chosen
    property bool ticking: false
    property bool ringed: false
    // A line that cannot be pressed.
    readonly property bool still: root.lead === "–"

    focusPolicy: Qt.NoFocus
    implicitHeight: Math.max(Look.px(44), words.height + Look.px(16))
    padding: 0
    text: root.title

    Accessible.checkable: root.ticking
    Accessible.checked: root.chosen
    Accessible.name: [root.title, root.detail, root.note, root.chip].filter(text => text !== "").join(" · ")
    Accessible.role: root.ticking ? Accessible.CheckBox : Accessible.ListItem
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.click()

    background: Rectangle {
        border.color: Look.focus
        border.width: root.ringed ? Look.ring : 0
        color: root.chosen ? Look.chosen : root.hovered ? Look.pressed : "transparent"
        radius: Look.radius
    }
    contentItem: Item {
        Rectangle {
            id: box

            anchors.verticalCenter: parent.verticalCenter
            border.color: root.chosen ? Look.brand : Look.edge
            border.width: Look.px(2)
            color: root.chosen ? Look.brand : "transparent"
            height: Look.px(22)
            radius: Look.px(5)
            visible: root.ticking && !root.still
            width: height
            x: Look.px(10)

            Glyph {
                anchors.centerIn: parent
                height: width
                ink: Look.brandInk
                name: root.chosen ? "tick" : "none"
                width: Look.px(16)
            }
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: Look.px(2)
            width: Math.max(0, chip.x - Look.gap - x)
            x: root.ticking ? Look.px(44) : Look.px(12)

            Say {
                font.strikeout: root.struck
                font.weight: Font.Medium
                text: root.lead === "" || root.ticking || root.still ? root.title : `${root.lead}  ${root.title}`
                visible: text !== ""
                width: words.width

                Accessible.ignored: true
            }
            Say {
                color: Look.soft
                font.strikeout: root.struck
                text: root.detail
                visible: text !== ""
                width: words.width

                Accessible.ignored: true
            }
            Say {
                color: ["warn", "stop"].includes(root.tone) ? Look.ink2(root.tone) : Look.soft
                text: root.note
                visible: text !== ""
                width: words.width

                Accessible.ignored: true
            }
        }
        Badge {
            id: chip

            anchors.verticalCenter: parent.verticalCenter
            text: root.chip
            tone: root.tone
            x: root.width - width - Look.px(10)
        }
    }
}
