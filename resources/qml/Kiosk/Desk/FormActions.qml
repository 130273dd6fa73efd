pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// What is done with a form.
Flow {
    id: root

    required property FormViewModel form
    // The key that does a held deed is down.
    property bool holding: false

    spacing: Look.gap

    HoldButton {
        deed: root.form.submit
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
        visible: !root.form.submit.held

        onClicked: root.form.act(root.form.submit.id)
    }
    PushButton {
        key: root.form.cancel.key
        kind: "quiet"
        text: root.form.cancel.text
        visible: text !== ""

        onClicked: root.form.act(root.form.cancel.id)
    }
}
