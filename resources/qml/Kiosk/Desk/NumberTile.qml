import QtQuick

// One large number with what it counts.
Panel {
    id: root

    required property string label
    required property string number
    required property string of
    required property string note
    required property string tone
    required property real share
    property real size: DeskTheme.body
    // Without what follows from the number.
    property bool brief: false

    implicitHeight: column.height + root.size * 1.6

    Accessible.name: `${root.label} ${root.number} ${root.of} ${root.note}`
    Accessible.role: Accessible.StaticText

    Column {
        id: column

        spacing: root.size * 0.25
        width: root.width - 2 * x
        x: root.size
        y: root.size * 0.8

        DeskText {
            color: DeskTheme.secondaryText
            font.pixelSize: root.size
            font.weight: Font.Medium
            text: root.label
            width: column.width

            Accessible.ignored: true
        }
        Item {
            readonly property bool beside: figure.implicitWidth + root.size * 0.5 + rest.implicitWidth <= column.width

            height: figure.height + (beside || rest.text === "" ? 0 : rest.height)
            width: column.width

            DeskText {
                id: figure

                color: root.tone === "plain" ? DeskTheme.text : DeskTheme.toneText(root.tone)
                font.features: ({})
                font.pixelSize: Math.round(root.size * 2.6)
                font.weight: Font.ExtraBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: root.size
                text: root.number
                width: column.width
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }
            DeskText {
                id: rest

                color: DeskTheme.secondaryText
                font.pixelSize: Math.round(root.size * 1.2)
                text: root.of
                width: Math.min(implicitWidth, column.width)
                wrapMode: Text.NoWrap
                x: parent.beside ? figure.contentWidth + root.size * 0.5 : 0
                y: parent.beside ? figure.baselineOffset - baselineOffset : figure.height

                Accessible.ignored: true
            }
        }
        Rectangle {
            color: DeskTheme.toneBackground("plain")
            height: Math.round(root.size * 0.5)
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
            font.pixelSize: root.size
            text: root.note
            visible: text !== "" && !root.brief
            width: column.width

            Accessible.ignored: true
        }
    }
}
