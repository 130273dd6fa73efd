pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Forms
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Covers the window until a member of staff unlocks it.
FocusScope {
    id: root

    required property DeskViewModel desk
    readonly property LockViewModel lock: root.desk.lock

    Rectangle {
        anchors.fill: parent
        color: DeskTheme.background
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.pad
        spacing: DeskTheme.gap
        y: DeskTheme.pad

        PushButton {
            kind: "quiet"
            text: root.desk.languageLabel

            onClicked: root.desk.toggleLanguage()
        }
        PushButton {
            iconName: root.desk.dark ? "sun" : "moon"
            kind: "quiet"
            text: root.desk.darkLabel

            onClicked: root.desk.toggleDark()
        }
        PushButton {
            iconName: "leave"
            kind: "quiet"
            objectName: "leave"
            text: root.lock.stayText === "" ? root.desk.leaveLabel : root.lock.stayText

            onClicked: root.lock.toggleClosing()
        }
    }
    Panel {
        anchors.centerIn: parent
        height: content.height + 2 * DeskTheme.px(32)
        width: Math.min(root.width - 2 * DeskTheme.pad, DeskTheme.px(root.lock.stage === "choose" ? 760 : 480))

        Column {
            id: content

            spacing: DeskTheme.px(20)
            width: parent.width - 2 * x
            x: DeskTheme.px(32)
            y: DeskTheme.px(32)

            DeskText {
                color: DeskTheme.secondaryText
                font.weight: Font.Medium
                text: root.desk.eventName
                visible: text !== ""
                width: content.width
            }
            DeskText {
                font.pixelSize: DeskTheme.heading
                font.weight: Font.Bold
                text: root.lock.title
                visible: root.lock.stage !== "broken" && root.lock.stage !== "opening"
                width: content.width
            }
            DeskText {
                color: DeskTheme.secondaryText
                text: root.lock.text
                visible: text !== "" && root.lock.stage !== "broken"
                width: content.width
            }
            EmptyState {
                iconName: root.lock.stage === "broken" ? "attention" : "store"
                text: root.lock.text
                title: root.lock.title
                tone: root.lock.stage === "broken" ? "stop" : "info"
                visible: root.lock.stage === "broken" || root.lock.stage === "opening"
                width: content.width
            }
            Loader {
                active: root.lock.stage === "set_up"
                sourceComponent: setUp
                visible: active
                width: content.width

                onLoaded: (item as FocusScope).forceActiveFocus()
            }
            Loader {
                active: root.lock.stage === "choose"
                focus: true
                sourceComponent: choose
                visible: active
                width: content.width

                onLoaded: (item as FocusScope).forceActiveFocus()
            }
        }
    }
    Component {
        id: setUp

        FormView {
            form: root.lock.form
        }
    }
    Component {
        id: choose

        UnlockForm {
            lock: root.lock
        }
    }
}
