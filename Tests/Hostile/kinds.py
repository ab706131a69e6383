"""The hostile files, reader by reader: what each holds, and the command that reads it."""

import io
import random
import re
import sqlite3
import struct
import subprocess
import zipfile

MOST = 8 << 20


def repeated(unit, size=MOST, before=b"", after=b""):
    """A file of one thing again and again, up to a size."""
    unit, before, after = (part.encode() if isinstance(part, str) else part for part in (unit, before, after))

    def make(path):
        room = size - len(before) - len(after)
        with open(path, "wb") as file:
            file.write(before + unit * (room // len(unit)) + after)
    return make


def written(make):
    """A file with the bytes that a function gives."""
    def write(path):
        with open(path, "wb") as file:
            file.write(make())
    return write


def noise(alphabet, seed, size=MOST):
    """Bytes by lot out of some."""
    return written(lambda: bytes(random.Random(seed).choices(alphabet, k=size)))


# Each is tried at 8 MiB, and just below the bounds within.
def replies(form):
    """What a friend might send back."""
    mib = 1 << 20
    text = (mib - 4096, MOST)
    page = (4 * mib - 4096, MOST)
    head = form.replace(b"\r", b"") + b"\n"
    scored = re.search(rb"^\[1\.[a-z-]+\] score:", form, re.M).group()
    key = scored.split(b" ")[0]
    lines = {
        "open-marks": "[1.\n", "open-mark": "[1.", "marks": scored + b" 3\n", "marks-inline": scored + b" 3 ",
        "marks-empty": scored + b"\n", "lone-letters": "a\n", "chat-times": "1:23 a: b\n",
        "chat-nicks": "10:02 <Sam> a\n", "chat-brackets": "[24.11.26, 18:41:09] Sam: a\n",
        "chat-names": "Sam, [24 Nov 2026 18:41:09]: a\n", "chat-days": "Sam Today at 18:41\n",
        "quoted": "> a\n", "quoted-deep": ">", "quoted-initials": "SL> ", "blank": "\n", "returns": "\r",
        "bullets": "- \n", "brackets": "[(", "parentheses": "saw (", "entities": "&amp;", "entities-number": "&#228;",
        "entities-open": "&a", "combining": "a\u0301\u0301", "joiners": "\u200d", "flags": "\U0001F1E9",
        "emoji": "\U0001F468\u200d\U0001F469", "headings": "## Answer 1\n", "loose": "Evidence: 3\n",
        "loose-inline": "1 structure score ", "words": "structure answer 1 ", "wrote": "On 1 a wrote:\n",
        "rules": "----------\n", "signatures": "-- \na\n", "names": "worked: a\n", "names-inline": "saw: for: ",
        "numbers": "1. a\n", "colons": ":::: ", "wide-brackets": "【1.", "zero-width": "\u200b\u200ba",
        "separators": "\u2028", "debrief": "debrief: 0\n", "equals": "=3D", "soft": "=\n",
    }
    for name, unit in lines.items():
        for size in text:
            yield f"{name}-{size // 1000}.txt", repeated(unit, size)
    behind = {
        "comment": b"a\n", "comment-words": b"word " * 20 + b"\n", "comment-blank": b"\n\na", "comment-score": b"3 ",
        "comment-names": b"Structure: Could you ", "comment-dashes": b"- - ", "comment-marks": b"*_`",
        "comment-line": b"a", "comment-wide": "ä".encode(),
    }
    for name, unit in behind.items():
        for size in text:
            yield f"{name}-{size // 1000}.txt", repeated(unit, size, head + key + b" comment: ")
    for size in text:
        yield f"score-words-{size // 1000}.txt", repeated(b"4 or ", size, head + scored + b" ")
        yield f"form-again-{size // 1000}.txt", repeated(head, size)
    # Bytes in no character set that is named, or in another.
    yield "latin.txt", repeated("é[1.\n".encode("latin-1"))
    yield "latin-1024.txt", repeated("é[1.\n".encode("latin-1"), mib - 4096)
    yield "bytes.txt", noise(range(1, 256), 1)
    yield "high.txt", noise(range(128, 256), 2)
    yield "high-1024.txt", noise(range(128, 256), 2, mib - 4096)
    yield "shift-jis.txt", repeated("面接の質問\n".encode("shift-jis"), mib - 4096)
    yield "escapes.txt", repeated(b"\x1b$B0\x1b(B", mib - 4096)
    yield "utf-16.txt", repeated("[1.\n".encode("utf-16-le"), MOST, b"\xff\xfe")
    yield "utf-16-1024.txt", repeated("[1.\n".encode("utf-16-le"), 2 * mib - 4096, b"\xff\xfe")
    # Mails.
    start = b"Content-Type: text/plain\n"
    parts = b"Content-Type: multipart/mixed; boundary=b\n\n"
    mails = {
        "headers": repeated(b"A: b\n", MOST, start), "folded": repeated(b" b\n", MOST, start),
        "long-header": repeated(b"a", MOST, start + b"Subject: "), "parameters": repeated(b";a=b", MOST, start[:-1]),
        "quoted-parameter": repeated(b"\\\"", MOST, start[:-1] + b';a="'), "strange": repeated(b"a\n", MOST, start),
        "boundaries": repeated(b"--b\n", MOST, parts), "parts": repeated(b"--b\n\na\n", MOST, parts),
        "parts-typed": repeated(b"--b\nContent-Type: text/plain\n\n[1.\n", MOST, parts),
        "parts-html": repeated(b"--b\nContent-Type: text/html\n\n<p>a\n", MOST, parts),
        "parts-latin": repeated(b"--b\nContent-Type: text/plain\n\n\xe9\n", MOST, parts),
        "parts-charset": repeated(b"--b\nContent-Type: text/plain; charset=x\n\n\xe9\n", MOST, parts),
        "parts-json": repeated(b'--b\n\n{"schema":"rehearse.reply/1"}\n', MOST, parts),
        "nested": repeated(b"Content-Type: message/rfc822\n\n"),
        "nested-parts": repeated(b"--b\nContent-Type: multipart/mixed; boundary=b\n\n", MOST, parts),
        "base64": repeated(b"W zEu\n" * 12, MOST, start + b"Content-Transfer-Encoding: base64\n\n"),
        "base64-text": repeated(b"WzEuCg==\n", MOST // 8, start + b"Content-Transfer-Encoding: base64\n\n"),
        "packed-nested": repeated(b"AAAA\n", MOST, b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"),
        "quoted-printable": repeated(b"=3D", MOST, start + b"Content-Transfer-Encoding: quoted-printable\n\n"),
        "quoted-lines": repeated(b"=5B1.=\n", MOST // 4, start + b"Content-Transfer-Encoding: quoted-printable\n\n"),
        "mailbox": repeated(b"From a\nContent-Type: text/plain\n\na\n\n"),
        "mailbox-false": repeated(b"From a\nb\n\n", MOST, b"From a\n" + start + b"\n\n"),
        "flowed": repeated(b"a \n", mib - 4096, b"Content-Type: text/plain; format=flowed; delsp=yes\n\n"),
        "words": repeated(b"[1.\n", mib - 4096, start + b"\n"),
    }
    for name, make in mails.items():
        yield f"{name}.eml", make
    # Pages.
    opening = b"<html><body>"
    pages = {
        "bold": b"<b>", "quotes": b"<blockquote>", "paragraphs": b"<p>a", "tables": b"<table>", "cells": b"<td>a",
        "entities": b"&amp;", "entities-no": b"&notanentity;", "data": b"data:", "pictures": b'<img src="data:aaaa">',
        "comments": b"<!--a-->", "comment-open": b"<!--", "breaks": b"[1.<br>", "attributes": b"<div a=b c=d>",
        "lines": b"[1.\n", "deep": b"<div>", "closings": b"</p>", "less": b"<", "preformatted": b"<pre>\n[1.\n",
        "text": b"word ", "forms": b"<form>", "selects": b"<select><option>", "scripts": b"<script>a</script>",
        "titles": b"<title>a</title>", "unicode": "e\u0301".encode(), "links": b"<a href=b>c</a>",
    }
    for name, unit in pages.items():
        for size in page:
            yield f"{name}-{size // 1000}.html", repeated(unit, size, opening)
    yield "attribute.html", repeated(b"a=b ", MOST, opening + b"<div ")
    # JSON.
    reply = b'{"schema":"rehearse.reply/1","ratings":['
    rating = b'{"turn":1,"dimension":"structure","score":3,"comment":"a"},'
    objects = {
        "lists": (b"[", b"", b""), "objects": (b'{"a":', b"", b""), "ratings": (rating, reply, b"null]}"),
        "ones": (b"1,", reply, b"1]}"), "empty-lists": (b"[],", reply, b"1]}"),
        "escapes": (b"\\u0041", b'{"schema":"rehearse.reply/1","a":"', b'"}'),
        "surrogates": (b"\\ud83d\\ude00", b'{"schema":"rehearse.reply/1","overall":{"worked":"', b'"}}'),
        "keys": (b'"a":1,', b'{"schema":"rehearse.reply/1",', b'"b":1}'),
        "curly": ("“a”:“b”,".encode(), "{“schema”:“rehearse.reply/1”,".encode(), b"}"),
        "curly-open": ("“, ".encode(), "{“schema”:“rehearse.reply/1”,".encode(), b"}"),
        "spaces": (b" ", b'{"schema":"rehearse.reply/1"', b"}"), "backslashes": (b"\\", b'{"schema":"', b'"}'),
        "pasted": (b"{ \n", b"rehearse.reply/1\n", b'{"a"}'), "numbers": (b"1e9,", reply, b"1]}"),
    }
    for name, (unit, before, after) in objects.items():
        for size in text:
            yield f"{name}-{size // 1000}.json", repeated(unit, size, before, after)
    # What is no text.
    yield "archive.docx", repeated(b"word", MOST, b"PK\x03\x04")
    yield "office.doc", repeated(b"_\0_\0s\0u\0b\0", MOST, b"\xd0\xcf\x11\xe0")
    yield "zeros.txt", repeated(b"\0")


def answers():
    """What a coach might send back for a report."""
    report = "00000000-0000-4000-8000-000000000001"
    end, copied = f"\nreport: {report}\n", f"\nreport: {report} (copied)\n"
    most = (1 << 20) - 100
    marks = {"marks": "answer 1: x\n", "others": f"answer 1: x\nreport: {report[:-1]}", "dashes": "--\n"}
    for name, unit in marks.items():
        yield f"{name}.txt", repeated(unit, 19_000 * len(unit), "answer 1: a\n", end)
    yield "reports.txt", written(lambda: ("answer 1: x\n" + "".join(f"report: {n:08x}{report[8:]}\n" for n in range(19_000))).encode())
    joined = {"joined": "answer 1: x ", "names": "answer ", "stars": "*", "spaces": " ", "digits": "answer 1 1 1 "}
    for name, unit in joined.items():
        yield f"{name}.txt", repeated(unit, most, "answer 1: a answer", copied)
    reply = f'{{"schema":"rehearse.report-reply/1","report":"{report}","answers":['
    for name, unit in {"list": '{"question":1,"text":"a"},', "ones": "1,", "empty": "[],"}.items():
        yield f"{name}.json", repeated(unit, most, reply, "1]}")


def lists():
    """What somebody might import into a bank."""
    mib = 1 << 20
    bounds = (2 * mib - 4096, MOST)
    pages = {
        "images": "![[]()", "emphasis": "*a_ ", "bold-open": "**a ", "bold": "**a** ", "strike": "~~a ", "ticks": "`a``b```",
        "ticks-open": "`", "links": "[a](", "links-nested": "[", "references": "[a]: b\n", "reference-uses": "[a] ",
        "quotes": "> ", "quote-lines": "> a?\n", "lists-deep": "- ", "list": "- a?\n", "numbers": "1. a?\n",
        "headings": "# a?\n", "questions": "a?\n\n", "one-paragraph": "What is a?\n", "what": "what ", "folds": "<details><summary>a?</summary>\nb\n",
        "folds-open": "<details>\n\n", "tags": "<b>", "comments": "<!-- ", "comment-lines": "<!-- a -->\n", "entities": "&amp;",
        "entities-no": "&a", "fences": "```\n", "indents": "    a?\n", "rules": "* * *\n", "backslashes": "\\",
        "autolinks": "http://a ", "addresses": "a@b.c ", "www": "www.", "angle": "<a", "cdata": "<![CDATA[", "marks": "? ",
        "combining": "e\u0301", "wide": "質問？", "spaces": " ", "tabs": "\t", "returns": "a?\r", "nested": "- a\n  - b?\n",
        "deeper": "".join("  " * depth + "- a?\n" for depth in range(30)), "tasks": "- [ ] a?\n",
        "answers": "- a?\n  b\n", "front": "---\na: b\n", "zero-width": "\u200b", "math": "$a$ ", "setext": "a?\n===\n",
    }
    for name, unit in pages.items():
        for size in bounds:
            yield f"{name}-{size // 1000}.md", repeated(unit, size)
    tables = {
        "table": ("|a?|b|\n", "|a|b|\n|-|-|\n"), "tables": ("|a|b|\n|-|-|\n|c?|d|\n\n", ""),
        "table-wide": ("|a" * 120 + "|\n", "|a" * 120 + "|\n" + "|-" * 120 + "|\n"),
        "table-narrow": ("a?\n", "|a" * 120 + "|\n" + "|-" * 120 + "|\n"), "table-heads": ("|a" * 5000 + "|\n" + "|-" * 5000 + "|\n", ""),
        "reference-both": ("[b] ", "".join(f"[a{n}]: b\n" for n in range(60000))),
    }
    for name, (unit, before) in tables.items():
        for size in bounds:
            yield f"{name}-{size // 1000}.md", repeated(unit, size, before)
    html = {
        "items": "<li>a?", "paragraphs": "<p>a?</p>", "bold": "<b>", "deep": "<div>", "tables": "<table><tr><td>a?",
        "entities": "&amp;", "headings": "<h2>a?</h2>", "lists": "<ul><li>", "text": "what is a? ", "comments": "<!--",
        "folds": "<details><summary>a?", "quotes": "<blockquote>", "definitions": "<dt>a?<dd>b", "breaks": "a?<br>",
        "preformatted": "<pre>", "less": "<", "rows": "<tr><td>a?<td>b",
    }
    for name, unit in html.items():
        for size in bounds:
            yield f"{name}-{size // 1000}.html", repeated(unit, size, "<html><body>")
    org = {"stars": "* a?\n", "deep": "*", "items": "- a?\n", "links": "[[a][b]] ", "drawers": ":a:\n", "tables": "|a|b|\n",
           "blocks": "#+BEGIN_SRC\n", "text": "what "}
    for name, unit in org.items():
        for size in bounds:
            yield f"{name}-{size // 1000}.org", repeated(unit, size)
    texts = {
        "questions": "a?\n", "line": "what is a? ", "letters": "a", "blank": "\n", "answers": "a?\n  b\n", "pairs": "a?\n\n",
        "what": "what\n", "combining": "e\u0301", "one-cluster": "\u0301", "bullets": "- - - - ", "numbers": "1.1.1.1.", "quotes": "\"",
        "long-lines": "explain " * 2000 + "\n", "spaces": " ", "wide": "質", "emoji": "\U0001F468\u200d", "dots": "... ",
    }
    for name, unit in texts.items():
        yield f"{name}.txt", repeated(unit)
        yield f"{name}-1200.txt", repeated(unit, 1_200_000)
    cells = {
        "quotes": '"', "commas": ",", "rows": "a?,b\n", "open-quotes": '"a\n', "doubled": '""', "wide": "a?," * 400 + "\n",
        "semicolons": "a;b\n", "long": "a", "quoted": '"a?","b"\n', "blank": "\n", "one": "a?\n", "mixed": 'a"b,c\n',
    }
    for name, unit in cells.items():
        yield f"{name}.csv", repeated(unit, MOST, "question,answer\n")
    yield "tabs.tsv", repeated("a?\tb\n", MOST, "question\tanswer\n")
    yield "head.csv", repeated("question,")
    trees = {
        "lists": ("[", "", ""), "objects": ('{"a":', "", ""), "records": ('{"question":"a?","answer":"b"},', "[", "1]"),
        "numbers": ("1,", "[", "1]"), "empty": ("[],", "[", "1]"), "empty-objects": ("{},", "[", "1]"), "texts": ('"a?",', "[", '"b"]'),
        "keys": ('"a?":"b",', "{", '"c":1}'), "escapes": ("\\u0041", '["', '"]'), "lines": ('{"question":"a?"}\n', "", ""),
        "deep-records": ('{"questions":[', "", ""), "long": ("a", '["', '?"]'), "members": ('{"a":1,"b":2,"c":3,"d":[]},', "[", "1]"),
        "same-key": ('"question":"a?",', "[{", '"answer":"b"}]'), "spaces": (" ", "[", "]"),
    }
    for name, (unit, before, after) in trees.items():
        yield f"{name}.json", repeated(unit, MOST, before, after)
    yamls = {
        "items": "- a?\n", "flow": "[", "flow-pairs": "{a: ", "pairs": "a: b\n", "records": "- question: a?\n  answer: b\n", "anchors": "- &a b\n",
        "aliases": "- *a\n", "tags": "- !!str a\n", "complex": "? ", "deep": "- ", "literal": "- |\n  a?\n", "comments": "# a\n",
        "documents": "---\n", "quoted": '- "a\\u0041"\n', "long": "a", "colons": ": ", "folded": "- a?\n  b\n", "merge": "<<: a\n",
        "flow-items": "[a?],", "percent": "%",
    }
    for name, unit in yamls.items():
        yield f"{name}.yaml", repeated(unit, MOST, "- a?\n" if name in ("aliases",) else "")
    yield "latin.txt", repeated("é?\n".encode("latin-1"))
    yield "high.txt", noise(range(128, 256), 3)
    yield "bytes.txt", noise(range(1, 256), 4)
    yield "shift-jis.txt", repeated("面接の質問？\n".encode("shift-jis"))
    yield "gb.txt", repeated("面试问题？\n".encode("gb18030"))
    yield "escapes.txt", repeated(b"\x1b$B0\x1b(B")
    yield "utf-16.txt", repeated("a?\n".encode("utf-16-le"), MOST, b"\xff\xfe")
    yield "utf-16-blind.txt", repeated("a?\n".encode("utf-16-be"))
    yield "utf-32.txt", repeated("a?\n".encode("utf-32-le"), MOST, b"\xff\xfe\0\0")
    yield "broken.txt", repeated(b"\xc3\xa4" * 30 + b"\xff?\n")
    yield "long-line-high.txt", repeated(b"\xe9")


def sqlite(script, *rows):
    """The bytes of a database."""
    database = sqlite3.connect(":memory:")
    database.executescript(script)
    for statement, values in rows:
        database.executemany(statement, values)
    database.commit()
    return database.serialize()


def packed(name, content, kind=zipfile.ZIP_DEFLATED):
    """A package of flash cards with one file in it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", kind) as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


def zstandard(content, *options):
    """What zstd makes of some bytes."""
    return subprocess.run(["zstd", "-q", "-c", *options], input=content, stdout=subprocess.PIPE, check=True).stdout


ANKI = """
create table col (id integer primary key, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags);
create table notes (id integer primary key, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data);
create table cards (id integer primary key, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data);
"""
MODELS = '{"1":{"id":1,"name":"Basic","type":0,"flds":[{"name":"Front","ord":0},{"name":"Back","ord":1}],"tmpls":[{"name":"a","ord":0,"qfmt":"{{Front}}","afmt":"{{Back}}"}]}}'


def anki(notes):
    """A collection with some notes."""
    return sqlite(ANKI, ("insert into col values (1,0,0,0,11,0,0,0,'{}',?,?,'{}','{}')", [(MODELS, '{"1":{"id":1,"name":"Default"}}')]),
                  ("insert into notes values (?,'g',1,0,0,'',?,'',0,0,'')", notes),
                  ("insert into cards values (?,?,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,'')", [(note[0], note[0]) for note in notes]))


def decks():
    """Packages and databases of flash cards."""
    start = b"SQLite format 3\0"
    yield "bomb.apkg", written(lambda: packed("collection.anki2", start + bytes(250 << 20)))
    yield "bomb-zstd.apkg", written(lambda: packed("collection.anki21b", zstandard(start + bytes(250 << 20)), zipfile.ZIP_STORED))
    yield "bomb-zstd-long.apkg", written(lambda: packed("collection.anki21b", zstandard(start + bytes(250 << 20), "--long=27"), zipfile.ZIP_STORED))
    yield "bomb-zstd-frames.apkg", written(lambda: packed("collection.anki21b", zstandard(start + bytes(16)) + zstandard(bytes(1 << 20)) * 7000, zipfile.ZIP_STORED))
    yield "bomb-zstd-empty.apkg", written(lambda: packed("collection.anki21b", zstandard(start + bytes(16)) + zstandard(b"") * 600_000, zipfile.ZIP_STORED))
    yield "notes.apkg", written(lambda: packed("collection.anki2", anki([(n, "a?\x1fb") for n in range(190_000)])))
    yield "long-notes.apkg", written(lambda: packed("collection.anki2", anki([(n, "<b>a?</b>" * 2000 + "\x1fb") for n in range(1700)])))
    yield "entities.apkg", written(lambda: packed("collection.anki2", anki([(n, "&amp;" * 6000 + "?\x1fb") for n in range(1000)])))
    yield "clozes.apkg", written(lambda: packed("collection.anki2", anki([(n, "{{c1::a}}" * 3000 + "\x1fb") for n in range(1000)])))
    yield "cloze-open.apkg", written(lambda: packed("collection.anki2", anki([(n, "{{c1::" * 5000 + "\x1fb") for n in range(1000)])))
    yield "one-note.apkg", written(lambda: packed("collection.anki2", anki([(1, "<p>a?" * 6_000_000 + "\x1fb")])))
    yield "notes.sqlite", written(lambda: sqlite("create table t (question, answer)", ("insert into t values (?,?)", [("a?", "b")] * 400_000)))
    yield "one.sqlite", written(lambda: sqlite("create table t (question, answer)", ("insert into t values (?,?)", [("a?" * 4_000_000, "b")])))
    yield "tables.sqlite", written(lambda: sqlite("".join(f"create table t{n} (question, answer);" for n in range(2_000))))
    yield "view.sqlite", written(lambda: sqlite("create view notes as with recursive c(x) as (select 1 union all select x+1 from c) select x as question, x as answer from c; create table col (id)"))
    yield "names.zip", written(lambda: many_names())
    yield "noise.sqlite", written(lambda: start + random.Random(5).randbytes(MOST - 16))


def many_names():
    """A package with very many empty files in it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in range(80_000):
            archive.writestr(str(number), b"")
    return buffer.getvalue()


def exports(line):
    """What another machine might have written."""
    kinds = {
        "lists": ("[", "", "\n"), "objects": ('{"a":', "", "\n"), "braces": ("{}\n", "", ""), "lines": ("[\n", "", ""), "blank": ("\n", "", ""),
        "zeros": (b"\0", b"", b""), "letters": ("a", "", ""), "latin": (b"\xe9\n", b"", b""), "noise-line": (b"\xe9", b"", b""), "same": (line + b"\n", b"", b""),
        "members": ('"a":1,', "{", '"b":1}\n'), "numbers": ("1,", "[", "1]\n"),
    }
    for name, (unit, before, after) in kinds.items():
        yield f"{name}.jsonl", repeated(unit, MOST, before, after)
    answer = re.search(rb'"answer":"[^"]*"', line).group()
    turn = re.search(rb'"turns":\[(\{.*?\})(,\{"|\])', line).group(1)
    at = line.index(turn)
    inside = {
        "answer": (line.index(answer) + 10, "word "), "escapes": (line.index(answer) + 10, "\\u0041"),
        "newlines": (line.index(answer) + 10, "\\n"), "unknown": (1, '"x":1,'), "unknown-lists": (1, '"x":[[[[1]]]],'),
        "turns": (at, turn + b","), "same-key": (1, '"turns":[],'), "ratings": (line.index(b'"ratings":[') + 11, '{"dimension":"structure","score":3,"rater":null},'),
        "combining": (line.index(answer) + 10, "e\u0301"), "wide": (line.index(answer) + 10, "質"),
        "banks": (line.index(b'"banks":[') + 9, '{"id":"a","hash":"b"},'),
    }
    for name, (place, unit) in inside.items():
        yield f"in-{name}.jsonl", repeated(unit, MOST, line[:place], line[place:] + b"\n")
    # Numbers that differ, so that no turn is there twice.
    def many_turns():
        turns = b",".join(re.sub(rb'"turn":\d+|"number":\d+', lambda m: m.group().split(b":")[0] + b":%d" % n, turn, count=1) for n in range(1, (MOST - len(line)) // (len(turn) + 8)))
        return line.replace(turn, turns, 1)[:MOST]
    yield "many-turns.jsonl", written(many_turns)

    def many_sessions():
        parts = []
        number = 0
        while (number + 2) * (len(line) + 8) < MOST:
            number += 1
            text = re.sub(rb'"id":"[0-9A-Fa-f-]{36}"', b'"id":"00000000-0000-4000-8000-%012d"' % number, line, count=1)
            parts.append(re.sub(rb'"debriefs":\[.*?\],?', b"", text))
        return b"\n".join(parts) + b"\n"
    yield "sessions.jsonl", written(many_sessions)


def yaml_files():
    """Banks and configurations."""
    kinds = {
        "items": "- a\n", "flow": "[", "flow-pairs": "{a: ", "pairs": "a: b\n", "comments": "# a\n", "deep": "- ", "complex": "? ", "anchors": "&a ",
        "unknown": "abc: [d, e]\n", "text": "what ", "literal": "a: |\n  b\n", "tabs": "\t", "documents": "---\n", "percent": "%a\n", "quotes": '"', "latin": b"\xe9",
        "colons": ": ", "zeros": b"\0", "wide": "質", "combining": "e\u0301", "control": "\x01", "commas": "[a, b, c]: ", "tags": "!a ",
    }
    for name, unit in kinds.items():
        yield f"{name}.yaml", repeated(unit)
    head = "id: a\ntitle: A\nkind: technical\nlanguage: en\nquestions:\n"
    question = "  - id: q\n    ask: What is a?\n    competency: general\n    level: junior\n"
    yield "questions.yaml", repeated(question, MOST, head)
    yield "short-questions.yaml", repeated("  - ask: a\n", MOST, head)
    yield "numbers.yaml", written(lambda: (head + "".join(question.replace("id: q", f"id: q{n}").replace("a?", f"a{n}?") for n in range(90_000))).encode()[:MOST])
    yield "follow-ups.yaml", repeated("      - why\n", MOST, head + question + "    follow-ups:\n")
    yield "long-ask.yaml", repeated("why ", MOST, head + "  - id: q\n    ask: ")


def wav(rate, bits, channels, samples, tag=1):
    """The bytes of a sound."""
    frame = bits // 8 * channels
    form = struct.pack("<HHIIHH", tag, channels, rate, rate * frame, frame, bits)
    return b"RIFF" + struct.pack("<I", 36 + len(samples)) + b"WAVEfmt " + struct.pack("<I", 16) + form + b"data" + struct.pack("<I", len(samples)) + samples


def sounds():
    """What a recorder might write, and what none does."""
    size = MOST - 44
    tone = bytes(128 + round(100 * ((n * 17 % 80) / 40 - 1)) for n in range(8000))
    yield "silence-8.wav", written(lambda: wav(8000, 8, 1, b"\x80" * size))
    yield "tone-8.wav", written(lambda: wav(8000, 8, 1, (tone * (size // 8000 + 1))[:size]))
    yield "noise-8.wav", written(lambda: wav(8000, 8, 1, random.Random(6).randbytes(size)))
    yield "noise-11.wav", written(lambda: wav(11025, 8, 1, random.Random(6).randbytes(size)))
    yield "noise-16.wav", written(lambda: wav(16000, 16, 1, random.Random(7).randbytes(size)))
    yield "noise-8-16.wav", written(lambda: wav(8000, 16, 1, random.Random(7).randbytes(size)))
    yield "noise-48.wav", written(lambda: wav(48000, 16, 2, random.Random(8).randbytes(size)))
    yield "noise-48-8.wav", written(lambda: wav(48000, 8, 1, random.Random(8).randbytes(size)))
    yield "square-8.wav", written(lambda: wav(8000, 8, 1, (b"\xff" * 40 + b"\0" * 40) * (size // 80)))
    yield "clicks-8.wav", written(lambda: wav(8000, 8, 1, (b"\xff" + b"\x80" * 799) * (size // 800)))
    yield "bursts-8.wav", written(lambda: wav(8000, 8, 1, (tone[:1000] + b"\x80" * 1000) * (size // 2000)))
    yield "chunks.wav", repeated(b"abcd\0\0\0\0", MOST, b"RIFF\xff\xff\xff\x7fWAVE")
    yield "float.wav", written(lambda: wav(8000, 32, 1, struct.pack("<f", 1e30) * (size // 4), 3))
    yield "float-tiny.wav", written(lambda: wav(8000, 32, 1, struct.pack("<f", 1e-42) * (size // 4), 3))
    yield "zeros.wav", repeated(b"\0")


def jobs():
    """Lists of jobs."""
    head = "company,title,status,date\n"
    rows = {
        "rows": "A,B,applied,2026-01-02\n", "quotes": '"', "commas": ",", "open-quotes": '"a\n', "blank": "\n", "doubled": '""', "letters": "a",
        "wide": "a," * 400 + "\n", "short": "a,b\n", "one": "a\n", "days": "A,B,C,1/2/3\n", "statuses": "A,B,applied; interview; offer; rejected,\n",
        "combining": "e\u0301", "returns": "a,b\r", "spaces": " ", "unknown": "a,b,zzz,zzz\n", "long-cell": "a b ", "semicolons": ";;;;\n",
    }
    for name, unit in rows.items():
        yield f"{name}.csv", repeated(unit, MOST, head)
    yield "head.csv", repeated("company,")
    yield "heads.csv", repeated("interview,applied,", MOST // 2, "company,", "\na,b\n")
    yield "distinct.csv", written(lambda: (head + "".join(f"A{n},B{n},s{n},2026-01-02\n" for n in range(99_000))).encode()[:MOST])
    yield "latin.csv", repeated(b"\xe9,b\n", MOST, head)
    yield "history.csv", repeated("applied 2026-01-02; ", MOST, "company,title,history\nA,B,", "\n")
    yield "same.csv", written(lambda: (head + "A,B,applied,2026-01-02\n" * 99_000).encode())


def postings():
    """Postings of a job."""
    kinds = {
        "line": "own the Kafka, ", "headings": "Requirements\n\n", "bullets": "- take full responsibility for Kafka\n", "page": "<p><b>Tasks</b><ul><li>Kafka",
        "rows": "<tr><td>Kafka", "gaps": "help others ", "everyday": "Go ", "denied": "no ", "breaks": "a,", "leads": "Tasks: a\n", "endings": "a:in ", "blank": "\n",
        "combining": "e\u0301", "joiners": "\u00ad", "wide": "\u8cea", "returns": "a\r", "entities": "&amp;", "soft": "=\n",
    }
    for name, unit in kinds.items():
        yield f"{name}.txt", repeated(unit)
    yield "mail.eml", repeated("- Kafka\n", MOST, "From: a@b\nSubject: a\nContent-Type: text/plain\n\n")
    yield "html.eml", repeated("<li>Kafka", MOST, "From: a@b\nSubject: a\nContent-Type: text/html\n\n<ul>")


def vocabularies():
    """Vocabularies that a person might have got from somewhere."""
    head = "sections:\n  - {section: a, weight: 1, headings: [a]}\nterms:\n"
    yield "terms.yaml", repeated("  - term: a\n", MOST, head)
    yield "distinct.yaml", written(lambda: (head + "".join(f"  - {{term: a{n}, also: [b{n} ... c{n}*]}}\n" for n in range(5000))).encode())
    yield "names.yaml", repeated("b, ", MOST, head + "  - term: a\n    also: [", "]\n")
    yield "many-names.yaml", written(lambda: (head + "".join(f"  - {{term: a{n}, also: [" + ", ".join(f"b{m}" for m in range(199)) + "]}\n" for n in range(5000))).encode())
    yield "long-phrase.yaml", repeated("b ", MOST, head + "  - term: a\n    also: [", "]\n")
    yield "gaps.yaml", repeated("b ... ", MOST, head + "  - term: a\n    also: [", "b]\n")
    yield "stars.yaml", repeated("*", MOST, head + "  - term: a\n    also: [abc", "]\n")
    yield "headings.yaml", repeated("b, ", MOST, "sections:\n  - section: a\n    weight: 1\n    headings: [", "]\nterms:\n  - term: a\n")


def every_file(form, line):
    """Kind, name, command and maker of each file."""
    kinds = [
        ("reply", replies(form), ["debrief", "import", "FILE", "--session", "1", "--partial", "--rater", "Sam", "--yes"]),
        ("answers", answers(), ["debrief", "import", "FILE", "--partial", "--yes"]),
        ("list", lists(), ["banks", "import", "FILE", "--to", "list", "--kind", "technical", "--yes"]),
        ("deck", decks(), ["banks", "import", "FILE", "--to", "list", "--kind", "technical", "--yes"]),
        ("export", exports(line), ["data", "merge", "FILE"]),
        ("bank", yaml_files(), ["banks", "check", "FILE"]),
        ("sound", sounds(), ["recordings", "measure", "FILE"]),
        ("jobs", jobs(), ["jobs", "import", "FILE", "--dates", "dmy"]),
        ("posting", postings(), ["jobs", "posting", "1", "FILE"]),
        ("words", vocabularies(), ["banks", "check", "FILE"]),
    ]
    for kind, files, command in kinds:
        for name, make in files:
            yield kind, f"{kind}/{name}", command, make
    for name, make in yaml_files():
        yield "config", f".config/rehearse/config.yaml", ["review"], make
