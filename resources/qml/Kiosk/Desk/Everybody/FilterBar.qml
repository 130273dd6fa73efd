pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The search text, the choices and the switches by which the list is filtered.
Flow {
    id: root

    required property EverybodyViewModel page

    function focusText() {
        entry.forceActiveFocus(Qt.ShortcutFocusReason);
        entry.selectAll();
    }
    function buttonOf(choice: string): Item {
        for (let at = 0; at < buttons.count; at++)
            if (buttons.itemAt(at).objectName === `choose.${choice}`)
                return buttons.itemAt(at);
        return null;
    }

    signal finished

    spacing: DeskTheme.gap

    TextEntry {
        id: entry

        iconName: "search"
        key: "F"
        objectName: "narrow"
        placeholderText: root.page.filterLabel
        text: root.page.text
        width: DeskTheme.px(DeskTheme.narrow ? 320 : 380)

        Keys.onDownPressed: root.finished()
        Keys.onEnterPressed: root.finished()
        Keys.onReturnPressed: root.finished()
        onActiveFocusChanged: root.page.setTyping(entry.activeFocus)
        onTextWithPreeditChanged: root.page.narrow(entry.textWithPreedit)
    }
    Repeater {
        id: buttons

        model: root.page.filters

        PushButton {
            required property DeskActionViewModel modelData

            chosen: modelData.chosen
            compact: true
            iconName: modelData.icon
            key: modelData.key
            objectName: modelData.id
            text: modelData.text

            onClicked: root.page.act(modelData.id)
        }
    }
}
