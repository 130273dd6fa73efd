import QtQuick
import Kiosk.Desk.Parts

// A large number with its label, its total and a note.
Panel {
    id: root

    required property string label
    required property string number
    required property string total
    required property string note
    required property string tone
    required property real share
    property real fontSize: DeskTheme.body
    // Whether the note is hidden.
    property bool brief: false

    implicitHeight: column.height + root.fontSize * 1.6

    Accessible.name: `${root.label} ${root.number} ${root.total} ${root.note}`
    Accessible.role: Accessible.StaticText

    Column {
        id: column

        spacing: root.fontSize * 0.25
        width: root.width - 2 * x
        x: root.fontSize
        y: root.fontSize * 0.8

        DeskText {
            color: DeskTheme.secondaryText
            font.pixelSize: root.fontSize
            font.weight: Font.Medium
            text: root.label
            width: column.width

            Accessible.ignored: true
        }
        Item {
            readonly property bool beside: numberText.implicitWidth + root.fontSize * 0.5 + totalText.implicitWidth <= column.width

            height: numberText.height + (beside || totalText.text === "" ? 0 : totalText.height)
            width: column.width

            DeskText {
                id: numberText

                color: root.tone === "plain" ? DeskTheme.text : DeskTheme.toneText(root.tone)
                font.features: ({})
                font.pixelSize: Math.round(root.fontSize * 2.6)
                font.weight: Font.ExtraBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: root.fontSize
                text: root.number
                width: column.width
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }
            DeskText {
                id: totalText

                color: DeskTheme.secondaryText
                font.pixelSize: Math.round(root.fontSize * 1.2)
                text: root.total
                width: Math.min(implicitWidth, column.width)
                wrapMode: Text.NoWrap
                x: parent.beside ? numberText.contentWidth + root.fontSize * 0.5 : 0
                y: parent.beside ? numberText.baselineOffset - baselineOffset : numberText.height

                Accessible.ignored: true
            }
        }
        Rectangle {
            color: DeskTheme.toneBackground("plain")
            height: Math.round(root.fontSize * 0.5)
            radius: height / 2
            visible: root.share >= 0
            width: column.width

            Rectangle {
                color: DeskTheme.toneFill("ok")
                height: parent.height
                radius: height / 2
                width: root.share <= 0 ? 0 : Math.max(height, Math.min(1, root.share) * parent.width)
            }
        }
        DeskText {
            color: DeskTheme.secondaryText
            font.pixelSize: root.fontSize
            text: root.note
            visible: text !== "" && !root.brief
            width: column.width

            Accessible.ignored: true
        }
    }
}
