"""Question packs in other forms than TOML: read with distrust, written to be read again."""
