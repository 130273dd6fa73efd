pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A form: fields scroll where they do not fit, with a scroll bar and first cut between rows; actions stay visible.
FocusScope {
    id: root

    required property FormViewModel form
    property bool holding: false
    property int inset: 0
    property alias showsLines: body.showsLines
    property real maximumHeight: 100000

    readonly property real actionsHeight: actions.height + DeskTheme.px(18)

    implicitHeight: Math.min(rows.wholeRows(root.maximumHeight - root.actionsHeight), body.height) + root.actionsHeight

    // Whether the user scrolled by wheel or drag: then only a key or an error scrolls back.
    property bool scrolledByHand: false

    function focusFirstField() {
        root.scrolledByHand = false;
        root.scrollTo(0);
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

    // Scrolls to the focused field, to the beginning of a row if possible.
    function scrollToField() {
        root.scrolledByHand = false;
        const field = body.focusedField();
        if (!field)
            return;
        const top = field.mapToItem(body, 0, 0).y - DeskTheme.pad;
        const lowest = top + field.height + 2 * DeskTheme.pad - scroller.room;
        const target = scroller.contentY < lowest ? rows.rowStart(lowest, top + DeskTheme.pad - DeskTheme.grid) : Math.min(scroller.contentY, top);
        root.scrollTo(target);
    }

    // Shows the fields from `y` px on, as many whole rows as there is room for.
    function scrollTo(y: real) {
        scroller.firstY = Math.max(0, Math.min(y, scroller.contentHeight - scroller.room));
        scroller.contentY = scroller.firstY;
    }

    function scroll(pages: int) {
        root.scrollTo(scroller.contentY + pages * 0.8 * scroller.height);
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

    FormRows {
        id: rows

        content: body.content
    }
    Flickable {
        id: scroller

        readonly property real room: root.height - root.actionsHeight
        // Where the view began before it was scrolled by hand.
        property real firstY: 0
        // The height that cuts no row.
        property real wholeRows: 0

        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: body.height + 2 * body.y
        height: Math.min(scroller.wholeRows, scroller.room)
        width: root.width

        objectName: "form"

        ScrollBar.vertical: scrollBar

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
            onLinesFirstChanged: root.scrollTo(0)
        }
    }
    // A form that grows while it is scrolled by hand keeps its height, so that its fields stay where they are.
    Binding {
        property: "wholeRows"
        restoreMode: Binding.RestoreNone
        target: scroller
        value: rows.wholeRows(scroller.firstY + scroller.room) - scroller.firstY
        when: !root.scrolledByHand
    }
    // Beside the fields: in the inset, or in the margin around a form without one.
    ScrollBar {
        id: scrollBar

        height: scroller.height
        objectName: "formScrollBar"
        policy: scroller.contentHeight > scroller.height + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        width: DeskTheme.px(10)
        x: root.width - (root.inset > 0 ? width + DeskTheme.grid : -DeskTheme.grid)
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
