pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.ViewModels

// A name to choose.
ItemDelegate {
    id: root

    required property LineViewModel line

    focusPolicy: Qt.NoFocus
    height: Look.row
    padding: 0
    text: root.line.title

    Accessible.checkable: true
    Accessible.checked: root.line.chosen
    Accessible.name: `${root.line.title}, ${root.line.detail}`
    Accessible.role: Accessible.RadioButton
    Accessible.onPressAction: root.click()

    background: Rectangle {
        border.color: root.line.chosen ? Look.brand : Look.line
        border.width: root.line.chosen ? Look.ring : Look.hair
        color: root.line.chosen ? Look.chosen : root.hovered ? Look.raised : Look.surface
        radius: Look.radius
    }
    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            x: Look.px(14)

            Say {
                elide: Text.ElideRight
                font.weight: Font.Bold
                text: root.line.title
                width: parent.width
                wrapMode: Text.NoWrap
            }
            Say {
                color: Look.soft
                elide: Text.ElideRight
                text: root.line.detail
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }
    }
}
