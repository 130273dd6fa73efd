pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// What can be done for a person: the one big button, and the others below it.
Column {
    id: root

    required property PersonViewModel person
    // Whether the shortcuts of the actions work: their key labels are shown then.
    property bool keyed: true

    signal acted(action: string)

    spacing: Look.px(14)

    PushButton {
        big: true
        enabled: root.person.primary.enabled
        glyph: root.person.primary.icon
        key: root.keyed ? root.person.primary.key : ""
        kind: "primary"
        objectName: "primary"
        text: root.person.primary.text
        visible: root.person.primary.id !== ""
        width: root.width

        onClicked: root.acted(root.person.primary.id)
    }
    Flow {
        spacing: Look.narrow ? Look.px(6) : Look.gap
        width: root.width

        Repeater {
            model: root.person.actions

            PushButton {
                required property DeskActionViewModel modelData

                enabled: modelData.enabled
                glyph: Look.narrow ? "" : modelData.icon
                key: root.keyed ? modelData.key : ""
                snug: Look.narrow
                text: modelData.text

                onClicked: root.acted(modelData.id)
            }
        }
    }
}
