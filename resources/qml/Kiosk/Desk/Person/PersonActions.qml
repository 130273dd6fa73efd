pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Actions for a person: the primary one as a large button, beside it the one for the whole party; the party, then the others.
Column {
    id: root

    required property PersonViewModel person
    // Whether the shortcuts of the actions work: their labels are shown then.
    property bool shortcutsEnabled: true

    signal opened(line: string)
    signal triggered(action: string)

    spacing: DeskTheme.px(14)

    Item {
        id: first

        readonly property bool hasPrimary: root.person.primary.id !== ""
        readonly property bool hasAllIn: root.person.party.allIn.id !== ""
        // Whether both buttons fit in one row.
        readonly property bool beside: !first.hasPrimary || primary.implicitWidth + DeskTheme.gap + allIn.implicitWidth <= root.width

        height: Math.max(first.hasPrimary ? primary.height : 0, first.hasAllIn ? allIn.y + allIn.height : 0)
        visible: first.hasPrimary || first.hasAllIn
        width: root.width

        PushButton {
            id: primary

            large: true
            enabled: root.person.primary.enabled
            iconName: root.person.primary.icon
            key: root.shortcutsEnabled ? root.person.primary.key : ""
            kind: "primary"
            objectName: "primary"
            text: root.person.primary.text
            visible: first.hasPrimary
            width: first.hasAllIn && first.beside ? root.width - allIn.width - DeskTheme.gap : root.width

            onClicked: root.triggered(root.person.primary.id)
        }
        PushButton {
            id: allIn

            height: first.beside ? DeskTheme.px(60) : implicitHeight
            iconName: root.person.party.allIn.icon
            key: root.shortcutsEnabled ? root.person.party.allIn.key : ""
            objectName: root.person.party.allIn.id
            text: root.person.party.allIn.text
            visible: first.hasAllIn
            width: first.hasPrimary && first.beside ? implicitWidth : root.width
            x: root.width - width
            y: first.hasPrimary && !first.beside ? primary.height + DeskTheme.gap : 0

            onClicked: root.triggered(root.person.party.allIn.id)
        }
    }
    Party {
        keysShown: root.shortcutsEnabled
        party: root.person.party
        visible: root.person.party.title !== ""
        width: root.width

        onOpened: line => root.opened(line)
        onTriggered: action => root.triggered(action)
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
