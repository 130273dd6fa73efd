import QtQuick
import QtQuick.Controls.Basic

// Makes a whole card a button. What stands on the card is its name.
Button {
    id: root

    activeFocusOnTab: false
    focusPolicy: Qt.StrongFocus
    padding: 0

    Accessible.focusable: true
    Accessible.name: TextSizes.plain(root.text)
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    background: Item {
        Rectangle {
            anchors.fill: parent
            color: Theme.ink
            opacity: root.down ? 0.1 : 0
            radius: Theme.cardRadius

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.press
                }
            }
        }
        FocusRing {
            control: root
            corner: Theme.cardRadius
        }
    }
    contentItem: Item {}
}
