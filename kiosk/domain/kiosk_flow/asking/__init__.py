"""Questions at the kiosk: one a page, before the guest is let in."""
