pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The search field, the status indicators, and the member of staff at work.
Rectangle {
    id: root

    required property DeskViewModel desk
    property alias field: search

    color: Look.surface
    height: Look.px(64)

    TextEntry {
        id: search

        // Including the key events that are still queued for this field.
        readonly property string foreseen: !search.activeFocus || root.desk.pendingText === "" ? search.typed : search.around(root.desk.pendingComposed ? root.desk.pendingText : search.preeditText + root.desk.pendingText)

        anchors.verticalCenter: parent.verticalCenter
        glyph: "search"
        key: "/"
        maximumLength: 200
        objectName: "search"
        placeholderText: root.desk.searchLabel
        width: Math.min(Look.px(620), states.x - x - Look.px(24))
        x: Look.pad

        onActiveFocusChanged: root.desk.setSearchFocused(search.activeFocus)
        Keys.onEnterPressed: root.desk.submitSearch()
        // The key that leads here says nothing where one is already.
        Keys.onPressed: event => event.accepted = event.text === "/" && search.typed === ""
        Keys.onReturnPressed: root.desk.submitSearch()
        onForeseenChanged: root.desk.search(search.foreseen)

        Connections {
            function onSearchClearRequested() {
                search.clear();
            }
            function onSearchFocusRequested() {
                search.forceActiveFocus();
                search.selectAll();
            }

            target: root.desk
        }
    }
    Row {
        id: states

        anchors.right: parent.right
        anchors.rightMargin: Look.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.px(Look.narrow ? 8 : 14)

        Sign {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "scan"
            text: root.desk.scanState
            tone: root.desk.scanTone
        }
        Sign {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "store"
            text: root.desk.storeState
            tone: root.desk.storeTone
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Look.line
            height: Look.px(28)
            width: Look.hair
        }
        PushButton {
            anchors.verticalCenter: parent.verticalCenter
            kind: "quiet"
            text: root.desk.languageLabel

            onClicked: root.desk.toggleLanguage()
        }
        PushButton {
            anchors.verticalCenter: parent.verticalCenter
            glyph: root.desk.dark ? "sun" : "moon"
            kind: "quiet"
            text: Look.narrow ? "" : root.desk.darkLabel

            Accessible.name: root.desk.darkLabel

            onClicked: root.desk.toggleDark()
        }
        PushButton {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "lock"
            key: "Ctrl+L"
            text: root.desk.staff

            Accessible.name: `${root.desk.lockLabel}, ${root.desk.staff}`

            onClicked: root.desk.lockDesk()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Look.line
        height: Look.hair
        width: root.width
    }

    component Sign: Row {
        id: state

        property string glyph: "none"
        property string text: ""
        property string tone: "plain"

        spacing: Look.px(6)

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            height: width
            ink: Look.ink2(state.tone)
            name: state.glyph
            width: Look.px(20)
        }
        Say {
            anchors.verticalCenter: parent.verticalCenter
            color: Look.ink2(state.tone)
            font.weight: Font.Medium
            text: state.text
            wrapMode: Text.NoWrap
        }
    }
}
