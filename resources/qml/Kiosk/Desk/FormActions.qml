pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The actions of a form, and above them the error of the last attempt.
Column {
    id: root

    required property FormViewModel form
    // Whether the key of a press-and-hold action is down.
    property bool holding: false

    spacing: Look.px(12)

    Rectangle {
        color: Look.wash("stop")
        height: problem.height + Look.px(20)
        radius: Look.radius
        visible: root.form.problem !== ""
        width: root.width

        Accessible.ignored: !visible
        Accessible.name: root.form.problem
        Accessible.role: Accessible.AlertMessage

        Say {
            id: problem

            anchors.verticalCenter: parent.verticalCenter
            color: Look.ink2("stop")
            font.weight: Font.Medium
            text: root.form.problem
            width: parent.width - 2 * x
            x: Look.px(12)
        }
    }
    Flow {
        spacing: Look.gap
        width: root.width

        HoldButton {
            deskAction: root.form.submit
            holding: root.holding
            objectName: "hold"
            visible: root.form.submit.held

            onDone: root.form.act(root.form.submit.id)
        }
        PushButton {
            enabled: root.form.submit.enabled
            glyph: root.form.submit.icon
            key: root.form.submit.key
            kind: root.form.submit.kind
            objectName: "submit"
            text: root.form.submit.text
            visible: !root.form.submit.held && text !== ""

            onClicked: root.form.act(root.form.submit.id)
        }
        PushButton {
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
