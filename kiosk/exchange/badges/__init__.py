"""Badges: layouts, typesetting, rendering to pictures, and PDF documents."""
