pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A form: fields scroll where they do not fit, actions stay visible.
FocusScope {
    id: root

    required property FormViewModel form
    property bool holding: false
    property int inset: 0
    property alias showsLines: body.showsLines
    property real maximumHeight: 100000

    implicitHeight: Math.min(root.maximumHeight, body.height + actions.height + DeskTheme.px(18))

    // Whether the user scrolled by wheel or drag: then only a key or an error scrolls back.
    property bool scrolledByHand: false

    function focusFirstField() {
        root.scrolledByHand = false;
        scroller.contentY = 0;
        body.focusFirstField();
    }

    Keys.onEnterPressed: event => root.submitByEnter(event)
    Keys.onReturnPressed: event => root.submitByEnter(event)

    // A pressed item is already visible, and must not move before it is released.
    function isPressed(): bool {
        const control = root.Window.activeFocusItem as Control;
        const field = root.Window.activeFocusItem as TextField;
        return (control?.focusReason ?? field?.focusReason) === Qt.MouseFocusReason;
    }

    // Scrolls to the focused field.
    function scrollToField() {
        root.scrolledByHand = false;
        const field = body.focusedField();
        if (!field)
            return;
        const top = field.mapToItem(body, 0, 0).y - DeskTheme.pad;
        const lowest = top + field.height + 2 * DeskTheme.pad - scroller.height;
        scroller.contentY = Math.max(0, Math.min(Math.max(scroller.contentY, lowest), top, scroller.contentHeight - scroller.height));
    }

    function scroll(pages: int) {
        const maximum = Math.max(0, scroller.contentHeight - scroller.height);
        scroller.contentY = Math.max(0, Math.min(maximum, scroller.contentY + pages * 0.8 * scroller.height));
    }

    // Enter submits the form. A press-and-hold action is triggered by a key of the page instead, independent of focus.
    function submitByEnter(event: var) {
        event.accepted = !root.form.submit.held;
        if (event.accepted && !event.isAutoRepeat)
            root.form.act(root.form.submit.id || "submit");
    }

    onActiveFocusChanged: {
        if (root.activeFocus && !body.activeFocus && !actions.activeFocus)
            root.focusFirstField();
    }

    Flickable {
        id: scroller

        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: body.height + 2 * body.y
        height: root.height - actions.height - DeskTheme.px(18)
        width: root.width

        objectName: "form"

        onContentHeightChanged: {
            if (!root.scrolledByHand)
                root.scrollToField();
        }
        onMovementStarted: root.scrolledByHand = true

        FormBody {
            id: body

            form: root.form
            height: implicitHeight
            width: root.width - 2 * x
            x: root.inset

            onInvalidFieldFocused: root.scrollToField()
            onFieldFocused: {
                if (!root.isPressed())
                    root.scrollToField();
            }
            onLinesFirstChanged: scroller.contentY = 0
        }
    }
    FormActions {
        id: actions

        form: root.form
        holding: root.holding
        width: root.width - 2 * x
        x: root.inset
        y: root.height - height
    }
}
