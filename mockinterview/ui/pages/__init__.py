"""The pages. Each shows one frozen view state and emits what the person intends."""
