pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Covers the window until a member of staff unlocks it.
FocusScope {
    id: root

    required property DeskViewModel desk
    readonly property LockViewModel lock: root.desk.lock

    Rectangle {
        anchors.fill: parent
        color: Look.ground
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Look.pad
        spacing: Look.gap
        y: Look.pad

        PushButton {
            kind: "quiet"
            text: root.desk.languageLabel

            onClicked: root.desk.toggleLanguage()
        }
        PushButton {
            glyph: root.desk.dark ? "sun" : "moon"
            kind: "quiet"
            text: root.desk.darkLabel

            onClicked: root.desk.toggleDark()
        }
        PushButton {
            glyph: "leave"
            kind: "quiet"
            objectName: "leave"
            text: root.lock.stayText === "" ? root.desk.leaveLabel : root.lock.stayText

            onClicked: root.lock.toggleClosing()
        }
    }
    Panel {
        anchors.centerIn: parent
        height: content.height + 2 * Look.px(32)
        width: Math.min(root.width - 2 * Look.pad, Look.px(root.lock.stage === "choose" ? 760 : 480))

        Column {
            id: content

            spacing: Look.px(20)
            width: parent.width - 2 * x
            x: Look.px(32)
            y: Look.px(32)

            Say {
                color: Look.soft
                font.weight: Font.Medium
                text: root.desk.eventName
                visible: text !== ""
                width: content.width
            }
            Say {
                font.pixelSize: Look.heading
                font.weight: Font.Bold
                text: root.lock.title
                visible: root.lock.stage !== "broken" && root.lock.stage !== "opening"
                width: content.width
            }
            Say {
                color: Look.soft
                text: root.lock.text
                visible: text !== "" && root.lock.stage !== "broken"
                width: content.width
            }
            Hush {
                glyph: root.lock.stage === "broken" ? "attention" : "store"
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

        LockChoice {
            lock: root.lock
        }
    }
}
