"""The base of every value that walks through the program.

Values are frozen and reject unknown fields, so a mistyped key in a file or a
reply is an error at the edge and not a silent loss further in.
"""

from pydantic import BaseModel, ConfigDict


class Plain(BaseModel):
    """A frozen value that can be read from and written to JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid")
