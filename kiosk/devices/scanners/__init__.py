"""Scanners: keyboard wedge, evdev, serial port and camera, merged by a hub."""
