pragma Singleton

import QtQuick

// The path of a QR code, one unit a module.
QtObject {
    // `rows` are of 0 and 1.
    function of(rows: list<string>): string {
        let path = "";
        for (let y = 0; y < rows.length; y++) {
            const row = rows[y];
            for (let x = row.indexOf("1"); x >= 0; x = row.indexOf("1", x)) {
                const end = row.indexOf("0", x) < 0 ? row.length : row.indexOf("0", x);
                path += `M${x} ${y}h${end - x}v1h${x - end}z`;
                x = end;
            }
        }
        return path;
    }
}
