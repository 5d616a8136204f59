"""Between pages and ports: intents become events and jobs, states become view states."""
