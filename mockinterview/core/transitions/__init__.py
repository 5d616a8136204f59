"""The transitions of the interview machine, one function each.

Each takes the state and the event and returns an ``Outcome``; ``core.machine`` says which
applies when. Pressing the key for a step that is already under way changes nothing: that
is what the early returns are.
"""
