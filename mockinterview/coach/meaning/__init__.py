"""What an answer says, read by meaning: each key point with its verdict, on this machine."""
