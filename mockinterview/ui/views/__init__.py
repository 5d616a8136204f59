"""What pages show: frozen view states, and the pure functions that make them."""
