"""HTML mail as plain text: paragraphs, lists, tables and quotes keep their shape; what nobody sees is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import accumulate

from selectolax.lexbor import LexborHTMLParser, LexborNode

LONGEST = 2_000_000  # characters of HTML that are looked at
DEEPEST = 20  # quote marks that are written; deeper ones say no more

UNSEEN = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "object", "select", "textarea"})
TEXT = "-text"
BLOCKS = (
    "address article aside body caption center dd details div dl dt fieldset figure footer form header html legend "
    "main nav section summary table tbody tfoot thead tr ul ol li pre blockquote"
)
LINES = frozenset(BLOCKS.split())
PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
SPACE = re.compile(r"[ \t\n\r\f\xa0\u2000-\u200a\u202f\u205f\u3000]+")
FILLER = re.compile(
    "[\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]+"
)  # pads previews, shows nothing
HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])max-height\s*:\s*0(?:px)?\s*(?:;|$|!)"
    r"|(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)",
    re.IGNORECASE,
)
INDENT = re.compile(r"border\s*:\s*none", re.IGNORECASE)
MOST_NESTED = 1000
UNCLOSED = r"(?:br|p|li|td|tr|th|dt|dd|img|hr|input|meta|link|col|wbr|area|base|option|o:p)\b"
NESTING = re.compile(rf"<(/?)(?!{UNCLOSED})[a-zA-Z]", re.IGNORECASE)
HIDDEN = re.compile(r"<(script|style|head|title)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
BREAK = re.compile(r"<(?:br|/p|/div|/tr|/li|/h\d|/blockquote)\b[^>]*>", re.IGNORECASE)
TAG = re.compile(r"</?[a-zA-Z!][^<>]*>?")
RULE = "_" * 32


class Page:
    """The text so far, line by line."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line = ""
        self.depth = 0
        self.verbatim = 0
        self.lists: list[int | None] = []

    def write(self, text: str) -> None:
        if self.verbatim:
            first, *rest = text.replace("\r\n", "\n").split("\n")
            self.line += first
            for line in rest:
                self.end()
                self.line = line
            return
        words = SPACE.sub(" ", FILLER.sub("", text))
        self.line += words.lstrip(" ") if not self.line or self.line.endswith(" ") else words

    def end(self) -> None:
        """End the line, be it empty or not."""
        text = self.line.rstrip()
        marks = ">" * min(self.depth, DEEPEST)
        self.lines.append(f"{marks} {text}".rstrip() if marks else text)
        self.line = ""

    def fresh(self) -> None:
        """Go to the start of a line."""
        if self.line.strip():
            self.end()
        self.line = ""

    def gap(self) -> None:
        """Leave an empty line, if there is none yet."""
        self.fresh()
        if self.lines and self.lines[-1].strip("> "):
            self.end()

    def cell(self) -> None:
        if self.line.strip() and not self.line.endswith("| "):
            self.line = self.line.rstrip() + " | "

    def item(self) -> None:
        self.fresh()
        number = self.lists[-1] if self.lists else None
        self.line = "- " if number is None else f"{number}. "
        if number is not None:
            self.lists[-1] = number + 1

    def text(self) -> str:
        self.fresh()
        return re.sub(r"\n(?:\s*\n){2,}", "\n\n", "\n".join(self.lines)).strip("\n")


def text_of(html: str) -> str:
    """Return what a reader of the HTML sees; block quotes as lines with '> '."""
    seen = html[:LONGEST]
    if _nested(seen):
        return _stripped(seen)
    page = Page()
    for node, opening in _walk(LexborHTMLParser(seen)):
        if node.tag == TEXT:
            page.write(node.text_content or "")
        elif opening:
            _open(page, node)
        else:
            _close(page, node)
    return page.text()


def _nested(html: str) -> bool:
    """Tell whether it nests deeper than any mail: the parser takes minutes for a hundred thousand open tags."""
    if html.count("<") < MOST_NESTED:
        return False
    depths = accumulate(-1 if match[1] else 1 for match in NESTING.finditer(html))
    return max(depths, default=0) > MOST_NESTED


def _stripped(html: str) -> str:
    """Return the words of HTML that is no mail program's, line by line."""
    words = TAG.sub(" ", BREAK.sub("\n", HIDDEN.sub(" ", html)))
    lines = (" ".join(line.split()) for line in unescape(words).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _walk(tree: LexborHTMLParser) -> Iterator[tuple[LexborNode, bool]]:
    """Yield each node that is seen, as it opens and as it closes; by a stack, since mail nests thousands deep."""
    stack: list[tuple[LexborNode, bool]] = [(tree.root, True)] if tree.root else []
    while stack:
        node, opening = stack.pop()
        if opening and _unseen(node):
            continue
        yield node, opening
        if not opening or node.tag == TEXT:
            continue
        stack.append((node, False))
        child = node.last_child
        while child is not None:
            stack.append((child, True))
            child = child.prev


def _unseen(node: LexborNode) -> bool:
    tag = node.tag or "-"
    if tag == TEXT:
        return False
    if tag in UNSEEN or (tag.startswith(("-", "!")) and tag != "-document"):
        return True
    attributes = node.attributes
    return "hidden" in attributes or HIDING.search(attributes.get("style") or "") is not None


def _open(page: Page, node: LexborNode) -> None:
    match node.tag:
        case "br":
            page.end()
        case "hr":
            page.fresh()
            page.write(RULE)
            page.end()
        case "li":
            page.item()
        case "td" | "th":
            page.cell()
        case "blockquote":
            page.fresh()
            page.depth += _quotes(node)
        case "pre":
            page.fresh()
            page.verbatim += 1
        case "ul" | "ol":
            page.fresh()
            page.lists.append(1 if node.tag == "ol" else None)
        case tag if tag in PARAGRAPHS or tag in LINES:
            if not _at_item(page):
                (page.gap if tag in PARAGRAPHS else page.fresh)()
        case _:
            pass


def _close(page: Page, node: LexborNode) -> None:
    match node.tag:
        case "blockquote":
            page.fresh()
            page.depth -= _quotes(node)
        case "pre":
            page.fresh()
            page.verbatim -= 1
        case "ul" | "ol":
            page.fresh()
            page.lists.pop()
        case tag if tag in PARAGRAPHS:
            page.gap()
        case tag if tag in LINES:
            page.fresh()
        case _:
            pass


def _at_item(page: Page) -> bool:
    """Tell whether only the mark of a list item stands on the line: a block in it goes on there."""
    return bool(re.fullmatch(r"(?:-|\d+\.) ", page.line))


def _quotes(node: LexborNode) -> int:
    """Return 1 for a quote, 0 for what mail programs use as an indent (Gmail's 'indent more', Word)."""
    attributes = node.attributes
    marked = "cite" in attributes or "type" in attributes or "gmail_quote" in (attributes.get("class") or "")
    return 0 if not marked and INDENT.search(attributes.get("style") or "") else 1
