pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The companions of a person, each with a button to check them in, and the buttons for all of them.
Column {
    id: root

    required property PartyViewModel party
    // Whether the keys of the buttons work: their labels are shown then.
    property bool keysShown: true

    signal opened(line: string)
    signal triggered(action: string)

    spacing: DeskTheme.px(4)

    DeskText {
        font.weight: Font.Bold
        text: root.party.title
        width: root.width
    }
    Repeater {
        model: root.party.lines

        Item {
            id: row

            required property int index
            required property LineViewModel modelData

            height: line.height
            width: root.width

            PushButton {
                id: opener

                anchors.verticalCenter: parent.verticalCenter
                compact: true
                kind: "quiet"
                text: root.party.openText

                Accessible.name: `${root.party.openText}, ${row.modelData.title}`

                onClicked: root.opened(row.modelData.id)
            }
            LineRow {
                id: line

                keysShown: root.keysShown
                line: row.modelData
                width: row.width - x
                x: opener.width + DeskTheme.gap

                onActionClicked: root.triggered(root.party.buttons[row.index].id)
            }
        }
    }
    Flow {
        spacing: DeskTheme.gap
        visible: root.party.actions.length > 0
        width: root.width

        Repeater {
            model: root.party.actions

            PushButton {
                required property DeskActionViewModel modelData

                iconName: modelData.icon
                key: root.keysShown ? modelData.key : ""
                objectName: modelData.id
                text: modelData.text

                onClicked: root.triggered(modelData.id)
            }
        }
    }
}
