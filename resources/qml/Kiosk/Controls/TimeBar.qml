import QtQuick

// The time that is left, running out along an edge. `since` differs whenever it starts anew.
Item {
    id: root

    required property ColourScheme colours
    required property int duration
    required property real since

    function restart() {
        run.stop();
        bar.width = root.width;
        if (root.duration > 0)
            run.start();
    }

    height: Theme.mm(3 * Theme.scale)
    visible: root.duration > 0

    onDurationChanged: root.restart()
    onSinceChanged: root.restart()
    onWidthChanged: root.restart()

    Rectangle {
        id: bar

        color: root.colours.ink
        height: root.height
    }
    NumberAnimation {
        id: run

        duration: root.duration
        property: "width"
        target: bar
        to: 0
    }
}
