"""What a reader's browser makes of a page: its elements, links, headings and text."""

from html.parser import HTMLParser

VOID = frozenset(["meta", "br", "hr", "img", "link", "input"])


class Outline(HTMLParser):
    """Reads a page and refuses one whose elements do not nest."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[tuple[int, str]] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert not self._open, f"left open: {self._open}"

    @property
    def text(self) -> str:
        """All that is shown, on one line."""
        return " ".join("".join(self.texts).split())

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in VOID:
            return
        self._open.append(tag)
        if self._is_heading(tag):
            self.headings.append((int(tag[1]), ""))

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"closed without being open: {tag}"
        assert self._open.pop() == tag, f"closed out of turn: {tag}"

    def handle_data(self, data: str) -> None:
        if {"style", "script"} & set(self._open):
            return
        self.texts.append(data)
        if self._open and self._is_heading(self._open[-1]):
            level, text = self.headings[-1]
            self.headings[-1] = (level, text + data)

    @staticmethod
    def _is_heading(tag: str) -> bool:
        return len(tag) == 2 and tag[0] == "h" and tag[1].isdigit()
