pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Actions for a person: the primary one as a large button, the others below.
Column {
    id: root

    required property PersonViewModel person
    // Whether the shortcuts of the actions work: their labels are shown then.
    property bool shortcutsEnabled: true

    signal triggered(action: string)

    spacing: DeskTheme.px(14)

    PushButton {
        large: true
        enabled: root.person.primary.enabled
        iconName: root.person.primary.icon
        key: root.shortcutsEnabled ? root.person.primary.key : ""
        kind: "primary"
        objectName: "primary"
        text: root.person.primary.text
        visible: root.person.primary.id !== ""
        width: root.width

        onClicked: root.triggered(root.person.primary.id)
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
                key: root.shortcutsEnabled ? modelData.key : ""
                compact: DeskTheme.narrow
                text: modelData.text

                onClicked: root.triggered(modelData.id)
            }
        }
    }
}
