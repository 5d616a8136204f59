"""What a language model is asked for, and what stands of its reply."""
