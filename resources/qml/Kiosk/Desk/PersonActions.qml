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

    spacing: DeskTheme.px(14)

    PushButton {
        big: true
        enabled: root.person.primary.enabled
        iconName: root.person.primary.icon
        key: root.keyed ? root.person.primary.key : ""
        kind: "primary"
        objectName: "primary"
        text: root.person.primary.text
        visible: root.person.primary.id !== ""
        width: root.width

        onClicked: root.acted(root.person.primary.id)
    }
    Flow {
        spacing: DeskTheme.narrow ? DeskTheme.px(6) : DeskTheme.gap
        width: root.width

        Repeater {
            model: root.person.actions

            PushButton {
                required property DeskActionViewModel modelData

                enabled: modelData.enabled
                iconName: DeskTheme.narrow ? "" : modelData.icon
                key: root.keyed ? modelData.key : ""
                snug: DeskTheme.narrow
                text: modelData.text

                onClicked: root.acted(modelData.id)
            }
        }
    }
}
