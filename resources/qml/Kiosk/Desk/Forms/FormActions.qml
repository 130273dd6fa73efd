pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The actions of a form, and above them the error of the last attempt.
Column {
    id: root

    required property FormViewModel form
    // Whether the key of a press-and-hold action is down.
    property bool holding: false

    spacing: DeskTheme.px(12)

    Rectangle {
        color: DeskTheme.toneBackground("stop")
        height: problem.height + DeskTheme.px(20)
        radius: DeskTheme.radius
        visible: root.form.problem !== ""
        width: root.width

        Accessible.ignored: !visible
        Accessible.name: root.form.problem
        Accessible.role: Accessible.AlertMessage

        DeskText {
            id: problem

            anchors.verticalCenter: parent.verticalCenter
            color: DeskTheme.toneText("stop")
            font.weight: Font.Medium
            text: root.form.problem
            width: parent.width - 2 * x
            x: DeskTheme.px(12)
        }
    }
    Flow {
        spacing: DeskTheme.gap
        width: root.width

        HoldButton {
            deskAction: root.form.submit
            holding: root.holding
            objectName: "hold"
            visible: root.form.submit.held

            onHeld: root.form.act(root.form.submit.id)
        }
        PushButton {
            enabled: root.form.submit.enabled
            iconName: root.form.submit.icon
            key: root.form.submit.key
            kind: root.form.submit.kind
            objectName: "submit"
            text: root.form.submit.text
            visible: !root.form.submit.held && text !== ""

            onClicked: root.form.act(root.form.submit.id)
        }
        PushButton {
            key: root.form.other.key
            text: root.form.other.text
            visible: text !== ""

            onClicked: root.form.act(root.form.other.id)
        }
        PushButton {
            key: root.form.cancel.key
            kind: "quiet"
            text: root.form.cancel.text
            visible: text !== ""

            onClicked: root.form.act(root.form.cancel.id)
        }
    }
}
