"""How a language model is reached: one module for each protocol."""
