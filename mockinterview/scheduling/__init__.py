"""How memory fades: the models of others, behind ``ports.Recall``."""
