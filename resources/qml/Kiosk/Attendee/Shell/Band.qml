pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// The coloured band that says how it went: across the top, or the left panel of a wide screen.
Rectangle {
    id: root

    required property AttendeeViewModel viewModel
    required property int relief
    required property int nameRelief
    // Whether there is room for the name of the event.
    required property bool namesEvent
    required property int nameLines
    // Room at the upper right that the language button takes.
    property real corner: 0
    property real cornerHeight: 0
    // Whether it shows its own lines, or the screen has others in their place.
    property bool lined: true
    // Whether details stand under its headline.
    property bool explained: true
    // Room at the bottom over which cards stand.
    property real overlap: 0
    // What the cards leave over, which a large sign takes.
    property real spare: 0

    readonly property ColourBandViewModel band: root.viewModel.band
    readonly property EventHeadViewModel head: root.viewModel.head
    readonly property BandColours colours: Theme.band(root.band.tone)
    readonly property real inner: root.width - 2 * Theme.margin
    readonly property string logo: root.band.tone === "wait" && !Theme.highContrast ? root.viewModel.host.logo || root.viewModel.host.logoDark : root.viewModel.host.logoDark || root.viewModel.host.logo
    readonly property bool pictured: root.logo !== "" && !Theme.large
    // Without a logo the event's name stands in its place.
    readonly property bool named: !root.pictured && root.namesEvent && root.rowsOfName > 0 && root.rowsOfName <= root.nameLines && root.relief < CardColumn.NoDetail && !Theme.large && root.viewModel.eventName !== "" && root.head === null
    readonly property int rowsOfName: TextSizes.lines(root.viewModel.eventName, Font.Bold, TextSizes.pixels(root.viewModel.eventName, Theme.grown(Theme.least)), title.width)
    readonly property real topInset: Theme.px(Theme.tight ? 7 : 10)
    readonly property real rowHeight: Math.max(root.pictured ? picture.height : root.named ? title.height : 0, root.cornerHeight)
    // At 200 % the sign, or a title alone that has room, stands in the row of the language button.
    readonly property bool signInRow: Theme.large && root.band.sign !== "" && root.cornerHeight > 0
    readonly property BandLineViewModel headline: root.band.sign === "" && root.head === null && root.lined ? root.band.below[0] ?? null : null
    readonly property bool titleInRow: Theme.large && root.cornerHeight > 0 && root.headline !== null && TextSizes.line(root.headline.text, Font.ExtraBold, Theme.grown(Theme.type(root.headline.role, TextSizes.fullWidth(root.headline.text)))) <= root.inner - root.corner - Theme.gap
    // Where hardly anything stands under it, the band has the screen: a large sign, and its texts below.
    readonly property bool spacious: {
        const shown = root.viewModel;
        const calm = root.band.isLarge || (shown.now === null || shown.now.minutes === "") && shown.hero === null && shown.scan === null && shown.deskTicket === null && shown.steps.length === 0;
        return calm && root.band.sign !== "" && !Theme.wide && root.relief < CardColumn.Tight && !root.signInRow;
    }
    readonly property real signSize: root.spacious ? Theme.px(84) : Theme.px(Theme.large ? 34 : Theme.small ? 30 : root.relief >= CardColumn.Smaller ? 38 : 45)
    readonly property real nameStep: root.nameRelief >= CardColumn.Bare ? 0.5 : root.nameRelief >= CardColumn.Smallest ? 0.68 : root.nameRelief >= CardColumn.Small ? 0.8 : root.nameRelief >= CardColumn.Smaller ? 0.9 : 1
    readonly property bool detailed: root.relief < CardColumn.NoDetail && !Theme.large
    // Set when the cards have been placed, which needs the height of the band.
    property real signExtra: 0
    readonly property real natural: content.y0 + content.height - root.signExtra + Theme.px(7)

    gradient: BandGradient {
        colours: root.colours
    }
    clip: true

    Binding {
        delayed: true
        property: "signExtra"
        target: root
        value: root.spacious ? Math.min(0.75 * root.spare, Theme.px(130), root.inner - root.signSize) : 0
    }
    BandPattern {
        pattern: root.viewModel.host.pattern
    }
    Image {
        id: picture

        // Whether it is still being drawn, elsewhere.
        readonly property bool reading: status === Image.Loading

        anchors.left: content.left
        fillMode: Image.PreserveAspectFit
        height: Theme.px(24)
        horizontalAlignment: Image.AlignLeft
        source: root.pictured ? root.logo : ""
        sourceSize.height: height
        visible: root.pictured
        width: Math.min(Theme.px(95), root.inner - root.corner - Theme.gap)
        y: root.topInset + Math.round((root.rowHeight - height) / 2)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: "#ffffff"
        height: 2
        visible: Theme.highContrast
        width: root.width
    }
    FittedText {
        id: title

        anchors.left: content.left
        color: root.colours.ink
        glyph: 12
        leading: 1.1
        most: root.nameLines
        text: root.named ? root.viewModel.eventName : ""
        weight: Font.Bold
        width: root.inner - root.corner - (root.corner > 0 ? Theme.gap : 0)
        y: root.topInset + Math.round((root.rowHeight - height) / 2)
    }
    Item {
        id: content

        readonly property real y0: root.signInRow || root.titleInRow || root.rowHeight === 0 ? root.topInset : root.topInset + root.rowHeight + Theme.px(Theme.wide || root.band.sign === "" || root.relief >= CardColumn.Tight ? 5 : 9)
        // A taller band has its content in the middle.
        readonly property real free: root.height - root.overlap - root.natural - root.signExtra
        readonly property real besideWidth: root.inner - sign.besideX - (root.signInRow ? root.corner + Theme.gap : 0)

        height: root.head ? head.height : Math.max(below.y + below.height, root.titleInRow ? root.cornerHeight : 0)
        width: root.inner
        x: Theme.margin
        y: content.y0 + Math.round(Math.max(0, content.free) * (Theme.wide ? 0.4 : 0.46))

        Sign {
            id: sign

            anchors.left: parent.left
            objectName: "sign"

            readonly property real besideX: root.band.sign === "" || root.spacious ? 0 : sign.width + Theme.px(Theme.large ? 5 : 8)

            colours: root.colours
            isRound: root.band.isRound
            name: root.band.sign
            width: root.signSize + root.signExtra
        }
        WordFlow {
            id: beside

            anchors.left: parent.left
            anchors.leftMargin: sign.besideX
            leading: Theme.px(1)
            width: content.besideWidth
            y: root.spacious ? sign.height + Theme.px(12) : Math.max(0, Math.round((sign.height * (sign.visible ? 1 : 0) - height) / 2))

            Repeater {
                model: root.band.beside

                BandText {
                    bandColours: root.colours
                    grows: root.spacious
                    nameStep: root.nameStep
                    width: isDetail && (!isFact || Theme.large || root.relief >= CardColumn.Bare) && !root.detailed ? 0 : beside.width
                }
            }
        }
        WordFlow {
            id: below

            readonly property real above: Math.max(sign.visible ? sign.height : 0, beside.y + beside.height, root.signInRow ? root.cornerHeight : 0)

            anchors.left: parent.left
            leading: Theme.px(1.5)
            width: root.inner - (trailing.width > 0 ? trailing.width + Theme.gap : 0) - (root.titleInRow ? root.corner + Theme.gap : 0)
            y: root.titleInRow ? Math.max(0, Math.round((root.cornerHeight - height) / 2)) : height > 0 && below.above > 0 ? below.above + Theme.px(root.relief >= CardColumn.Tight ? 3 : 5) : below.above

            Repeater {
                model: root.lined ? root.band.below : []

                BandText {
                    bandColours: root.colours
                    nameStep: root.nameStep
                    width: isDetail && (!root.explained || root.relief >= CardColumn.Bare && root.band.beside.length > 0) ? 0 : below.width
                }
            }
        }
        FittedText {
            id: trailing

            align: Text.AlignRight
            anchors.right: parent.right
            color: root.colours.ink
            floor: 12
            glyph: 17
            most: 1
            text: Theme.large || Theme.wide ? "" : root.band.trailing
            weight: Font.ExtraBold
            width: line
            y: below.y + below.height - height
        }
        EventHead {
            id: head

            colours: root.colours
            head: root.head
            height: root.head ? implicitHeight : 0
            relief: root.relief
            visible: root.head !== null
            width: root.inner
        }
    }
}
