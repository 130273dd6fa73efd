"""Badge printers: Brother QL, Zebra and IPP."""
