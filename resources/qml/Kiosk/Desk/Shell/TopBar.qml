pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The search field, the status indicators, and the staff member at work.
Rectangle {
    id: root

    required property DeskViewModel desk
    property alias field: search

    color: DeskTheme.surface
    height: DeskTheme.px(64)

    TextEntry {
        id: search

        // Including the text of key events that are still queued for this field.
        readonly property string textWithPending: !search.activeFocus || root.desk.pendingText === "" ? search.textWithPreedit : search.withInserted(root.desk.pendingComposed ? root.desk.pendingText : search.preeditText + root.desk.pendingText)

        anchors.verticalCenter: parent.verticalCenter
        iconName: "search"
        key: "/"
        maximumLength: 200
        objectName: "search"
        placeholderText: root.desk.searchLabel
        width: Math.min(DeskTheme.px(620), indicators.x - x - DeskTheme.px(24))
        x: DeskTheme.pad

        onActiveFocusChanged: root.desk.setSearchFocused(search.activeFocus)
        Keys.onEnterPressed: root.desk.submitSearch()
        // `/` moves the focus to the search field; in the empty field it is not typed.
        Keys.onPressed: event => event.accepted = event.text === "/" && search.textWithPreedit === ""
        Keys.onReturnPressed: root.desk.submitSearch()
        onTextWithPendingChanged: root.desk.search(search.textWithPending)

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
        id: indicators

        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.px(DeskTheme.narrow ? 8 : 14)

        StatusIndicator {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "scan"
            text: root.desk.scanState
            tone: root.desk.scanTone
        }
        StatusIndicator {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "store"
            text: root.desk.storeState
            tone: root.desk.storeTone
        }
        StatusIndicator {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "globe"
            longest: DeskTheme.px(DeskTheme.narrow ? 330 : 620)
            objectName: "exchange"
            text: root.desk.exchangeState
            tone: root.desk.exchangeTone
            visible: text !== ""
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: DeskTheme.divider
            height: DeskTheme.px(28)
            width: DeskTheme.hairline
        }
        PushButton {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "pin"
            key: DeskTheme.narrow && root.desk.exchangeState !== "" ? "" : "Ctrl+G"
            kind: "quiet"
            objectName: "checkpoint"
            text: root.desk.checkpoint
            visible: text !== ""

            onClicked: root.desk.checkpointSwitch.open()
        }
        PushButton {
            anchors.verticalCenter: parent.verticalCenter
            kind: "quiet"
            text: root.desk.languageLabel

            onClicked: root.desk.toggleLanguage()
        }
        PushButton {
            anchors.verticalCenter: parent.verticalCenter
            iconName: root.desk.dark ? "sun" : "moon"
            kind: "quiet"
            text: DeskTheme.narrow ? "" : root.desk.darkLabel

            Accessible.name: root.desk.darkLabel

            onClicked: root.desk.toggleDark()
        }
        PushButton {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "lock"
            key: "Ctrl+L"
            text: root.desk.staff

            Accessible.name: `${root.desk.lockLabel}, ${root.desk.staff}`

            onClicked: root.desk.lockDesk()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: DeskTheme.divider
        height: DeskTheme.hairline
        width: root.width
    }

    component StatusIndicator: Row {
        id: indicator

        property string iconName: "none"
        // A longer text stands in two lines.
        property real longest: Infinity
        property string text: ""
        property string tone: "plain"

        spacing: DeskTheme.px(6)

        IconImage {
            anchors.verticalCenter: parent.verticalCenter
            height: width
            color: DeskTheme.toneText(indicator.tone)
            name: indicator.iconName
            width: DeskTheme.px(20)
        }
        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            color: DeskTheme.toneText(indicator.tone)
            elide: Text.ElideRight
            font.weight: Font.Medium
            maximumLineCount: 2
            text: indicator.text
            width: Math.min(implicitWidth, indicator.longest)
            wrapMode: indicator.longest < Infinity ? Text.Wrap : Text.NoWrap
        }
    }
}
