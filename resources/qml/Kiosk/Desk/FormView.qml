pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.ViewModels

// A whole form. Where its fields do not fit they scroll, and what is done with it stays in sight.
FocusScope {
    id: root

    required property FormViewModel form
    property bool holding: false
    property int inset: 0
    property alias lined: body.lined
    property real most: 100000

    implicitHeight: Math.min(root.most, body.height + actions.height + DeskTheme.px(18))

    // Whether somebody scrolled by wheel or drag: then only a key or a fault scrolls back.
    property bool scrolledByHand: false

    function begin() {
        root.scrolledByHand = false;
        scroller.contentY = 0;
        body.begin();
    }

    Keys.onEnterPressed: event => root.enter(event)
    Keys.onReturnPressed: event => root.enter(event)

    // A pressed item is already visible, and must not move before it is released.
    function isPressed(): bool {
        const control = root.Window.activeFocusItem as Control;
        const field = root.Window.activeFocusItem as TextField;
        return (control?.focusReason ?? field?.focusReason) === Qt.MouseFocusReason;
    }

    // Scrolls to the focused field.
    function reveal() {
        root.scrolledByHand = false;
        const field = body.current();
        if (!field)
            return;
        const top = field.mapToItem(body, 0, 0).y - DeskTheme.pad;
        const lowest = top + field.height + 2 * DeskTheme.pad - scroller.height;
        scroller.contentY = Math.max(0, Math.min(Math.max(scroller.contentY, lowest), top, scroller.contentHeight - scroller.height));
    }

    function scroll(pages: int) {
        const furthest = Math.max(0, scroller.contentHeight - scroller.height);
        scroller.contentY = Math.max(0, Math.min(furthest, scroller.contentY + pages * 0.8 * scroller.height));
    }

    // A press-and-hold action is held by the page's own key, wherever the focus is.
    function enter(event: var) {
        event.accepted = !root.form.submit.held;
        if (event.accepted && !event.isAutoRepeat)
            root.form.act(root.form.submit.id || "submit");
    }

    onActiveFocusChanged: {
        if (root.activeFocus && !body.activeFocus && !actions.activeFocus)
            root.begin();
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
                root.reveal();
        }
        onMovementStarted: root.scrolledByHand = true

        FormBody {
            id: body

            form: root.form
            height: implicitHeight
            width: root.width - 2 * x
            x: root.inset

            onFaulted: root.reveal()
            onReached: {
                if (!root.isPressed())
                    root.reveal();
            }
            onSettlingChanged: scroller.contentY = 0
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
