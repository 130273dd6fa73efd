import QtQuick

// The time that is left, running out along an edge. `since` differs whenever it starts anew.
Item {
    id: root

    required property color colour
    required property int duration
    required property real since

    function restart() {
        run.stop();
        bar.width = root.width;
        if (root.duration > 0)
            run.start();
    }

    height: Theme.bar
    visible: root.duration > 0

    onDurationChanged: root.restart()
    onSinceChanged: root.restart()
    onWidthChanged: root.restart()

    Rectangle {
        id: bar

        color: root.colour
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
