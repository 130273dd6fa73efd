import QtQuick
import Kiosk.Controls

ScreenPages {
    id: root

    aside: picture
    gap: Theme.grid * 1.5
    optional: [ribbon, picture, body, second]
    stretch: picture
    stretchLeast: root.viewModel.deaf ? 0 : Theme.mm(70 * Theme.scale)

    FittedText {
        floor: Theme.zoom > 1 ? Theme.body : Theme.title
        glyph: Theme.headline
        leading: 1.22
        most: 2
        room: root.tallest
        // Where only one of them has room, the remark says what to do.
        text: (Theme.zoom > 1 || Theme.shallow) && root.viewModel.toast !== "" ? "" : root.viewModel.title
        colours: root.colours
        weight: Font.ExtraBold
    }
    FittedText {
        id: body

        color: root.colours.soft
        room: root.tallest
        text: root.viewModel.body
        colours: root.colours
    }
    FittedText {
        id: second

        color: root.colours.soft
        leading: 1.3
        text: Theme.zoom > 1 ? "" : root.viewModel.secondTitle
        colours: root.colours
    }
    Toast {
        id: ribbon

        icon: root.viewModel.ribbonIcon
        text: root.viewModel.ribbon
        colours: root.colours
    }
    FittedText {
        id: privacy

        color: root.colours.soft
        floor: Theme.least
        glyph: Theme.least
        leading: 1.3
        room: root.tallest
        text: root.viewModel.note
        colours: root.colours
    }
    Item {
        id: picture

        readonly property bool films: !["", "beside"].includes(root.viewModel.camera)

        ScanPicture {
            anchors.fill: parent
            colours: root.colours
            visible: !picture.films
        }
        CameraPicture {
            anchors.fill: parent
            colours: root.colours
            viewModel: root.viewModel
            visible: picture.films
        }
    }
}
