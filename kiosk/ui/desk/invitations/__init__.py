"""Invitations page: who has one, e-mails to guests, files of codes and letters."""
