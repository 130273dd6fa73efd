pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// Several lines to type into; Enter is done with it, Shift and Enter begin another line.
ScrollView {
    id: root

    property alias text: area.text
    property string label: ""
    property bool wrong: false

    signal entered

    implicitHeight: Look.px(132)

    onActiveFocusChanged: {
        if (root.activeFocus)
            area.forceActiveFocus();
    }

    TextArea {
        id: area

        color: Look.ink
        font.family: Look.family
        font.pixelSize: Look.body
        padding: Look.px(12)
        selectByMouse: true
        selectedTextColor: Look.brandInk
        selectionColor: Look.brand
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap

        Accessible.name: root.label
        Accessible.role: Accessible.EditableText
        Keys.onReturnPressed: event => {
            event.accepted = !(event.modifiers & Qt.ShiftModifier);
            if (event.accepted)
                root.entered();
        }
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

        background: Rectangle {
            border.color: root.wrong ? Look.ink2("stop") : area.activeFocus ? Look.brand : Look.edge
            border.width: area.activeFocus || root.wrong ? Look.ring : Look.hair
            color: Look.surface
            radius: Look.radius
        }
    }
}
