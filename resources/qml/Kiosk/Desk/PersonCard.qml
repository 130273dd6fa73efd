pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.ViewModels

// Everything about one person; what comes next for them is the one big button.
FocusScope {
    id: root

    required property FindViewModel page
    readonly property PersonViewModel person: root.page.person
    readonly property bool asking: root.page.form.id !== ""

    function begin() {
        form.begin();
    }

    function scroll(pages: int) {
        scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, scroller.contentY + pages * 0.8 * scroller.height));
    }

    Panel {
        anchors.fill: parent
        border.color: root.activeFocus && root.person.id !== "" ? Look.brand : Look.line
        border.width: root.activeFocus && root.person.id !== "" ? Look.ring : Look.hair
    }
    Hush {
        anchors.horizontalCenter: parent.horizontalCenter
        glyph: "person"
        text: root.page.noneText
        title: root.page.noneTitle
        visible: root.person.id === ""
        width: Math.min(root.width - 2 * Look.px(32), Look.px(420))
        y: Look.px(56)
    }
    Column {
        id: head

        spacing: Look.px(14)
        visible: root.person.id !== ""
        width: root.width - 2 * x
        x: Look.px(24)
        y: Look.px(20)

        PersonHead {
            person: root.person
            width: head.width
        }
        PushButton {
            big: true
            glyph: root.person.primary.icon
            key: root.person.primary.key
            kind: "primary"
            objectName: "primary"
            text: root.person.primary.text
            visible: root.person.primary.id !== "" && !root.asking
            width: head.width

            onClicked: root.page.act(root.person.primary.id)
        }
        Flow {
            spacing: Look.narrow ? Look.px(6) : Look.gap
            visible: !root.asking
            width: head.width

            Repeater {
                model: root.person.deeds

                PushButton {
                    required property DeedViewModel modelData

                    glyph: Look.narrow ? "" : modelData.icon
                    key: modelData.key
                    snug: Look.narrow
                    text: modelData.text

                    onClicked: root.page.act(modelData.id)
                }
            }
        }
    }
    Rectangle {
        color: Look.line
        height: Look.hair
        visible: head.visible
        width: root.width - 2 * Look.hair
        x: Look.hair
        y: scroller.y - height
    }
    Flickable {
        id: scroller

        property string shown: ""

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: sections.height + Look.px(32)
        height: root.height - y - Look.px(6)
        visible: head.visible && !root.asking
        width: root.width
        y: head.y + head.height + Look.px(16)

        ScrollBar.vertical: ScrollBar {}

        PersonSections {
            id: sections

            person: root.person
            width: head.width
            x: head.x
            y: Look.px(16)

            onOpened: line => root.page.act(`line:${line}`)
        }
    }
    FormView {
        id: form

        form: root.page.form
        height: root.height - y - Look.px(20)
        holding: root.page.holding
        inset: head.x
        visible: root.asking
        width: root.width
        y: scroller.y + Look.px(16)
    }
    Connections {
        function onChanged() {
            if (root.person.id !== scroller.shown) {
                scroller.shown = root.person.id;
                scroller.contentY = 0;
            }
        }

        target: root.person
    }
}
