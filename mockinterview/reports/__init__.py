"""A session as a file that somebody else can read: HTML, Markdown, JSON."""
