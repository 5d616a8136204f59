"""Plain data and pure functions. No Qt, no files, no network, no clock."""
