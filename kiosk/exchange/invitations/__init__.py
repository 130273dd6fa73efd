"""Files of invitations: pictures of codes, letters as PDF, a table for mail merge."""
