import QtQuick
import Kiosk.Controls

Stage {
    id: root

    aside: picture
    gap: Theme.grid * 1.5
    optional: [ribbon, picture, body, second]
    stretch: picture
    stretchLeast: root.viewModel.deaf ? 0 : Theme.mm(70 * Theme.scale)

    Words {
        floor: Theme.zoom > 1 ? Theme.body : Theme.title
        glyph: Theme.headline
        leading: 1.22
        most: 2
        room: root.tallest
        // Where only one of them has room, the remark says what to do.
        text: (Theme.zoom > 1 || Theme.shallow) && root.viewModel.toast !== "" ? "" : root.viewModel.title
        tone: root.tone
        weight: Font.ExtraBold
    }
    Words {
        id: body

        color: root.tone.soft
        room: root.tallest
        text: root.viewModel.body
        tone: root.tone
    }
    Words {
        id: second

        color: root.tone.soft
        leading: 1.3
        text: Theme.zoom > 1 ? "" : root.viewModel.secondTitle
        tone: root.tone
    }
    Toast {
        id: ribbon

        icon: root.viewModel.ribbonIcon
        text: root.viewModel.ribbon
        tone: root.tone
    }
    Words {
        id: privacy

        color: root.tone.soft
        floor: Theme.least
        glyph: Theme.least
        leading: 1.3
        room: root.tallest
        text: root.viewModel.note
        tone: root.tone
    }
    Item {
        id: picture

        readonly property bool films: !["", "beside"].includes(root.viewModel.camera)

        ScanPicture {
            anchors.fill: parent
            tone: root.tone
            visible: !picture.films
        }
        CameraPicture {
            anchors.fill: parent
            tone: root.tone
            viewModel: root.viewModel
            visible: picture.films
        }
    }
}
