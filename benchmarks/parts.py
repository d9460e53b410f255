"""How programs put a mail on the wire: encoded words, charsets, transfer encodings, MIME parts. All bytes with CRLF."""

import base64
import html
import quopri
import random
import textwrap
from urllib.parse import quote as quote_name

CRLF = b"\r\n"
STYLE = "\n".join(
    f"p.MsoNormal{number}, li.MsoNormal{number} {{margin:0cm; font-size:11.0pt; "
    f"font-family:'Calibri',sans-serif; color:#1F{number:02d}7D;}}"
    for number in range(24)
)
FILES = (("screenshot {}.png", "image/png"), ("chat-log-{}.pdf", "application/pdf"), ("Übersicht {}.jpg", "image/jpeg"))


class Writer:
    """Draws the encodings from the dice it is given, so that the same dice make the same bytes."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice

    def header(self, fields: list[tuple[str, str]], charset: str) -> bytes:
        """The header fields; what is not ASCII becomes encoded words (RFC 2047). The body's own fields follow."""
        return b"".join(f"{name}: {self._field(value, charset)}\r\n".encode("ascii") for name, value in fields)

    def mailbox(self, name: str, address: str) -> str:
        return f'"{name}" <{address}>' if self.dice.random() < 0.5 else f"{name} <{address}>"

    def dkim(self, host: str, seconds: int) -> str:
        """Looks like a signature; nobody could verify it."""
        digest, signature = self._random_base64(32), self._random_base64(256)
        lines = "\r\n\t ".join(textwrap.wrap(signature, 70))
        return (
            f"v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n\td={host}; s=s2026; t={seconds};\r\n\t"
            f"h=from:to:cc:subject:date:message-id:mime-version:content-type;\r\n\tbh={digest};\r\n\tb={lines}"
        )

    def folded(self, line: str, width: int) -> list[str]:
        """Lines of at most `width` characters, also where a language has no blanks."""
        if len(line) <= width or line.startswith(">"):
            return [line]
        return textwrap.wrap(line, width, break_on_hyphens=False) or [""]

    def body(self, shape: str, own: str, quote: str, signature: str, charset: str) -> bytes:
        """Content-Type and the rest of the mail, for a shape of `mails.SHAPES`."""
        match shape:
            case "plain":
                return self._plain(own, quote, signature, charset)
            case "html":
                return self._html(own, quote, signature, charset)
            case "alternative":
                return self._alternative(own, quote, signature, charset)
            case "attachments":
                sizes = [self.dice.randint(30_000, 300_000) for _ in range(self.dice.choice((1, 1, 1, 2)))]
            case _:
                sizes = [5_000_000]
        text = self.dice.choice((self._plain, self._alternative))(own, quote, signature, charset)
        return self._multipart("mixed", [text, *map(self._attachment, sizes)])

    def _field(self, value: str, charset: str) -> str:
        if value.isascii():
            return value
        words = [value[start : start + 12] for start in range(0, len(value), 12)]
        return "\r\n ".join(f"=?{charset}?B?{base64.b64encode(word.encode(charset)).decode()}?=" for word in words)

    def _random_base64(self, size: int) -> str:
        return base64.b64encode(self.dice.randbytes(size)).decode()

    def _plain(self, own: str, quote: str, signature: str, charset: str) -> bytes:
        whole = "\n\n".join(part for part in (own, quote, signature) if part)
        lines = [line for part in whole.split("\n") for line in self.folded(part, 72)]
        return self._text("plain", "\n".join(lines) + "\n", charset)

    def _alternative(self, own: str, quote: str, signature: str, charset: str) -> bytes:
        parts = [write(own, quote, signature, charset) for write in (self._plain, self._html)]
        return self._multipart("alternative", parts)

    def _html(self, own: str, quote: str, signature: str, charset: str) -> bytes:
        """As a web mailer (divs) or as an office program (a style sheet and spans) writes it."""
        office = self.dice.random() < 0.4
        opened = '<p class="MsoNormal3"><span lang="EN-GB" style="font-size:11.0pt">' if office else '<div dir="auto">'
        closed = "<o:p></o:p></span></p>" if office else "</div>"
        paragraphs = [f"{opened}{html.escape(line) or '<br>'}{closed}" for line in f"{own}\n\n{signature}".split("\n")]
        if quote:
            head, _, rest = quote.partition("\n")
            inner = "<br>\n".join(html.escape(line.removeprefix("> ")) for line in rest.split("\n"))
            inner = f'{html.escape(head)}<br><blockquote type="cite">{inner}</blockquote>'
            paragraphs.append(f'<div class="gmail_quote">{inner}</div>')
        style = f"<style><!--\n{STYLE}\n--></style>" if office else ""
        head = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">{style}'
        body = "\n".join(paragraphs)
        return self._text("html", f"<html><head>{head}</head><body>\n{body}\n</body></html>\n", charset)

    def _text(self, kind: str, text: str, charset: str) -> bytes:
        data = text.encode(charset, "replace").replace(b"\n", CRLF)
        encoding = self._encoding(data, charset)
        head = f'Content-Type: text/{kind}; charset="{charset}"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n'
        if encoding == "base64":
            data = self._base64_lines(data)
        elif encoding == "quoted-printable":
            data = quopri.encodestring(data.replace(CRLF, b"\n")).replace(b"\n", CRLF)
        return head.encode("ascii") + data

    def _encoding(self, data: bytes, charset: str) -> str:
        if max(map(len, data.split(CRLF))) > 900:
            return self.dice.choice(("quoted-printable", "base64"))
        if data.isascii():
            return self.dice.choices(("7bit", "quoted-printable"), (4, 0 if charset == "iso-2022-jp" else 1))[0]
        return self.dice.choices(("quoted-printable", "base64", "8bit"), (5, 3, 2))[0]

    def _base64_lines(self, data: bytes) -> bytes:
        return base64.encodebytes(data).replace(b"\n", CRLF)

    def _attachment(self, size: int) -> bytes:
        name, kind = self.dice.choice(FILES)
        name = name.format(self.dice.randint(1, 999))
        shown = f'filename="{name}"' if name.isascii() else f"filename*=utf-8''{quote_name(name)}"
        head = f"Content-Type: {kind}\r\nContent-Disposition: attachment; {shown}\r\n"
        head += "Content-Transfer-Encoding: base64\r\n\r\n"
        return head.encode("ascii") + self._base64_lines(self.dice.randbytes(size))

    def _multipart(self, kind: str, parts: list[bytes]) -> bytes:
        boundary = f"----=_Part_{self.dice.getrandbits(48):012x}"
        head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'
        between = f"--{boundary}\r\n".encode()
        end = f"--{boundary}--\r\n".encode()
        return head.encode("ascii") + b"".join(between + part + CRLF for part in parts) + end
