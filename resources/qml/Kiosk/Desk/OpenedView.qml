pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// What is opened of a list: a heading, a form, things to tick, how far something is.
FocusScope {
    id: root

    required property LedgerViewModel page
    readonly property int inset: Look.px(18)

    function begin() {
        if (pane.visible)
            form.begin();
        else if (field.visible)
            field.forceActiveFocus(Qt.TabFocusReason);
        else
            items.forceActiveFocus(Qt.TabFocusReason);
    }

    Say {
        id: heading

        font.pixelSize: Look.title
        font.weight: Font.Bold
        height: text === "" ? 0 : implicitHeight
        text: root.page.heading
        width: root.width - 2 * x
        x: root.inset
        y: Look.px(16)
    }
    Say {
        id: remark

        color: Look.soft
        height: text === "" ? 0 : implicitHeight
        text: root.page.remark
        width: heading.width
        x: root.inset
        y: heading.y + heading.height + (heading.height > 0 ? Look.px(4) : 0)
    }
    Item {
        id: going

        height: visible ? Look.px(28) : 0
        visible: root.page.progress >= 0
        width: heading.width
        x: root.inset
        y: remark.y + remark.height

        Accessible.name: `${Math.round(100 * root.page.progress)} %`
        Accessible.role: Accessible.ProgressBar

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Look.wash("plain")
            height: Look.px(10)
            radius: height / 2
            width: parent.width

            Rectangle {
                color: Look.brand
                height: parent.height
                radius: height / 2
                width: Math.max(height, Math.min(1, root.page.progress) * parent.width)
            }
        }
    }
    TextEntry {
        id: field

        glyph: "search"
        label: root.page.searchLabel
        objectName: "seek"
        placeholderText: root.page.searchLabel
        visible: root.page.searchLabel !== ""
        width: heading.width
        x: root.inset
        y: going.y + going.height + Look.px(10)

        Keys.onDownPressed: items.forceActiveFocus(Qt.TabFocusReason)
        Keys.onEscapePressed: event => {
            event.accepted = field.text !== "";
            field.clear();
        }
        onTypedChanged: root.page.seek(field.typed)
    }
    Pane {
        id: pane

        height: root.page.hasItems ? Math.min(form.implicitHeight + Look.pad, root.height * 0.5) : root.height - y
        visible: root.page.form.id !== ""
        width: root.width - x
        x: root.inset
        y: field.visible ? field.y + field.height + Look.px(12) : going.y + going.height + Look.px(12)

        FormView {
            id: form

            focus: true
            form: root.page.form
            width: heading.width
        }
    }
    LineList {
        id: items

        focus: !pane.visible
        height: root.height - y - Look.px(10)
        label: root.page.heading
        model: root.page.items
        objectName: "items"
        ticking: true
        visible: root.page.hasItems
        width: root.width - x - Look.px(6)
        x: Look.px(10)
        y: pane.visible ? pane.y + pane.height : pane.y

        onPicked: item => root.page.mark(item)
    }
    Hush {
        anchors.centerIn: parent
        title: root.page.nothing
        visible: title !== ""
        width: Math.min(root.width - 2 * root.inset, Look.px(420))
    }
}
