pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The screen of a machine that belongs to no event yet, or does not know where it stands: what to do in
// both languages of staff, and below that the progress, the checkpoints, or what is typed and the keys.
Window {
    id: root

    required property JoiningViewModel viewModel

    color: Theme.ground
    height: 1920
    title: root.viewModel.voices[0]?.title ?? ""
    width: 1080

    Binding {
        property: "pxPerMm"
        target: Theme
        value: root.viewModel.pxPerMm
    }
    Binding {
        property: "panelWidth"
        target: Theme
        value: root.width
    }
    Binding {
        property: "panelHeight"
        target: Theme
        value: root.height
    }
    Item {
        anchors.fill: parent
        focus: true

        Keys.onBackPressed: root.viewModel.act("back")
        Keys.onEscapePressed: root.viewModel.act("back")
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Backspace)
                root.viewModel.act("delete");
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.viewModel.act("enter");
            else
                root.viewModel.type(event.text);
        }
    }
    Grid {
        id: voices

        readonly property real cell: Theme.wide ? (root.width - 2 * Theme.margin - Theme.gap) / 2 : root.width - 2 * Theme.margin
        readonly property real room: below.y - Theme.gap - Theme.margin

        columns: Theme.wide ? 2 : 1
        spacing: Theme.gap
        x: Theme.margin
        y: Theme.margin

        Repeater {
            model: root.viewModel.voices

            VoiceCard {
                required property JoiningVoiceViewModel modelData

                height: Theme.wide ? voices.room : (voices.room - Theme.gap) / 2
                model: modelData
                width: voices.cell
            }
        }
    }
    Column {
        id: below

        spacing: Theme.gap
        width: root.width - 2 * Theme.margin
        x: Theme.margin
        y: root.height - height - Theme.margin

        LoadingBar {
            amount: root.viewModel.progressText
            share: root.viewModel.progress
            visible: root.viewModel.progress >= 0
            width: below.width
        }
        TypedText {
            text: root.viewModel.entry
            visible: root.viewModel.isTyping
            width: below.width
        }
        KeyGrid {
            room: 0.42 * root.height
            rows: root.viewModel.keys
            visible: root.viewModel.isTyping
            width: below.width

            onPressed: id => root.viewModel.act(id)
        }
        Grid {
            columns: Theme.wide ? 2 : 1
            spacing: Theme.gap

            Repeater {
                model: root.viewModel.choices

                ActionButton {
                    required property ActionViewModel modelData

                    activeFocusOnTab: true
                    objectName: `choice.${modelData.id}`
                    second: modelData.second
                    text: modelData.text
                    width: voices.cell

                    onClicked: root.viewModel.choose(modelData.id)
                }
            }
        }
        Grid {
            id: actions

            columns: Theme.wide || root.viewModel.isTyping ? Math.max(1, root.viewModel.actions.length) : 1
            spacing: Theme.gap
            visible: root.viewModel.actions.length > 0

            Repeater {
                model: root.viewModel.actions

                ActionButton {
                    required property ActionViewModel modelData

                    activeFocusOnTab: true
                    objectName: `action.${modelData.id}`
                    primary: modelData.primary
                    second: modelData.second
                    text: modelData.text
                    width: (below.width - (actions.columns - 1) * Theme.gap) / actions.columns

                    onClicked: root.viewModel.act(modelData.id)
                }
            }
        }
    }
}
