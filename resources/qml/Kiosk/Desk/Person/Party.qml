pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The companions of a person, or the guest with whom they come: a title, the button for all badges, and a row for each.
Column {
    id: root

    required property PartyViewModel party
    // Whether the keys of the buttons work: their labels are shown then.
    property bool keysShown: true

    signal opened(line: string)
    signal triggered(action: string)

    spacing: DeskTheme.px(6)

    Item {
        height: Math.max(title.height, printAll.visible ? printAll.height : 0)
        width: root.width

        DeskText {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.Bold
            text: root.party.title
            width: root.width - (printAll.visible ? printAll.width + DeskTheme.gap : 0)
        }
        PushButton {
            id: printAll

            compact: true
            iconName: DeskTheme.narrow ? "" : root.party.printAll.icon
            key: root.keysShown ? root.party.printAll.key : ""
            objectName: root.party.printAll.id
            text: root.party.printAll.text
            visible: root.party.printAll.id !== ""
            x: root.width - width

            onClicked: root.triggered(root.party.printAll.id)
        }
    }
    Repeater {
        model: root.party.lines

        PartyRow {
            required property int index
            required property LineViewModel modelData

            keysShown: root.keysShown
            line: modelData
            openText: root.party.openText
            width: root.width

            onOpened: root.opened(modelData.id)
            onTriggered: root.triggered(root.party.buttons[index].id)
        }
    }
}
