import QtQuick

// A short word on a pill: filled with a dot for what is on, tinted with an icon for what comes.
Rectangle {
    id: root

    property alias text: words.text
    property string icon: ""
    property bool filled: false
    property color colour: Theme.brand
    property color tint: Theme.brandTint
    property real most: 10000
    property real step: 1
    // As high as a line of text, beside which it stands.
    property bool inLine: false

    readonly property color ink: root.filled ? Theme.brandInk : root.colour
    readonly property real mark: root.filled ? Theme.px(5) : root.icon === "" ? 0 : Theme.px(11)
    readonly property real inset: Theme.px(4.4)
    readonly property real between: root.mark > 0 ? Theme.px(2.6) : 0

    border.color: Theme.highContrast ? root.colour : "transparent"
    border.width: Theme.highContrast ? 2 : 0
    color: root.filled ? root.colour : root.tint
    implicitHeight: root.text === "" ? 0 : words.height + Theme.px(root.inLine ? 0.6 : 3.8)
    implicitWidth: words.width + root.mark + root.between + 2 * root.inset
    radius: height / 2
    visible: root.text !== ""

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        height: root.mark
        radius: height / 2
        visible: root.filled
        width: root.mark
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        height: root.mark
        ink: root.ink
        name: root.icon || "none"
        visible: !root.filled && root.mark > 0
        width: root.mark
    }
    FittedText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.inset + root.mark + root.between
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        leading: 1.2
        most: 1
        role: "min"
        step: root.step
        weight: Font.Bold
        width: Math.min(root.most - root.mark - root.between - 2 * root.inset, line)
    }
}
