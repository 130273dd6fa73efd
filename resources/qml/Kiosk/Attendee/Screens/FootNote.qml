import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout

// A remark under the actions.
CardBlock {
    id: root

    required property string text
    required property int relief

    anchored: true
    implicitHeight: words.height

    FittedText {
        id: words

        align: Text.AlignHCenter
        color: Theme.ink2
        most: 2
        role: "min"
        text: !Theme.large && root.relief < CardColumn.Smaller ? root.text : ""
        width: root.width
    }
}
