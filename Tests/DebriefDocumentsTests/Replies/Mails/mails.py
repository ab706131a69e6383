#!/usr/bin/env python3
"""Replies to one debrief as fifty and more programs send them.

usage: mails.py FORM.txt FORM.md DIRECTORY

Writes a file for each, and `meant.tsv`: the file, what is meant, and what cannot be read of it.
The encodings are those of Python's `email` package, not ours.
"""
import base64, email.charset, email.generator, email.message, email.policy, html, io, pathlib, quopri, re, sys, textwrap

# The guide is left out, for the size of the files.
form_text, form_markdown = (
    re.sub(r"(?s)\n(## )?How to score\n.*?(?=\n(## )?Answer 2)", "", pathlib.Path(name).read_text())
    for name in sys.argv[1:3])
out = pathlib.Path(sys.argv[3])
out.mkdir(parents=True, exist_ok=True)

SCORES = {
    "2.structure": "3", "2.evidence": "4", "2.eye-contact": "-", "2.pace": "-", "2.composure": "2",
    "4.correctness": "5", "4.eye-contact": "-", "4.pace": "-", "4.composure": "4",
}
COMMENTS = {
    "2.structure": "Clear, but I lost the order at the list.",
    "2.evidence": '"312 timeouts" - that\'s a number one can check.',
    "2.composure": "You said it was the wrong place, and then nothing came of that; I would have "
    "liked to hear what you'd do differently today, in a sentence or two at most.",
    "4.correctness": "p99, not the mean: yes!",
}
WORDS = {
    "worked:": "The list. It's the first time I saw you argue with numbers.",
    "work on:": 'Say "I" more often; I counted eleven times "we" and could not tell what was yours alone.',
    "try next:": "Stop after the result.",
    "would you hire (strong no / no / yes / strong yes):": "yes",
    "saw (transcript / recording / live):": "transcript",
}
ID = re.search(r"debrief: (\S+)", form_text).group(1)

# Making replies


def filled(form, scores=SCORES, comments=COMMENTS, words=WORDS):
    for key, value in scores.items():
        form = form.replace(f"[{key}] score:", f"[{key}] score: {value}")
    for key, value in comments.items():
        form = form.replace(f"[{key}] comment:", f"[{key}] comment: {value}")
    for prompt, value in words.items():
        form = re.sub(rf"(?m)^((?:- )?{re.escape(prompt)})$", lambda found: f"{found[1]} {value}", form)
    return form


def copied(scores=SCORES):
    """What `Copy reply` puts on the clipboard."""
    lines = []
    for key, value in scores.items():
        lines.append(f"[{key}] score: {value}")
        if key in COMMENTS:
            lines.append(f"[{key}] comment: {COMMENTS[key]}")
    lines += [f"{prompt.split(' (')[0].rstrip(':')}: {value}" for prompt, value in WORDS.items()]
    return "\n".join(lines + [f"debrief: {ID}", "for: Sam"]) + "\n"


TEXT = filled(form_text)
MARKDOWN = filled(form_markdown)


def each(text, change):
    return "\n".join(change(line) for line in text.rstrip("\n").split("\n")) + "\n"


def quoted(text, mark="> "):
    return each(text, lambda line: (mark + line).rstrip())


def wrapped(text, width=76, mark=""):
    """Lines broken as programs do that know nothing of quotations: the rest has no mark."""
    def wrap(line):
        return ("\n" + mark).join(textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)) or line
    return each(text, wrap)


def flowed(text, mark=""):
    """RFC 3676: soft breaks end in a blank, lines that begin with one are stuffed."""
    def flow(line):
        line = line.rstrip()
        rows = textwrap.wrap(line, 72, break_long_words=False, break_on_hyphens=False, drop_whitespace=False)
        rows = [row if row.endswith(" ") or index == len(rows) - 1 else row + " " for index, row in enumerate(rows)]
        stuffed = [" " + row if row[:1] in (" ", ">") or row.startswith("From ") else row for row in rows or [""]]
        return "\n".join((mark + row) for row in stuffed)
    return each(text, flow)


def smart(text):
    text = re.sub(r'(^|[\s(])"', "\\1“", text, flags=re.M).replace('"', "”")
    return text.replace("'", "’").replace(" - ", " – ").replace("...", "…")


def crlf(text):
    return text.replace("\n", "\r\n")


def between(form, mark="> "):
    """Answers written on lines of their own below the quoted lines of the form."""
    lines = []
    for line in form.rstrip("\n").split("\n"):
        lines.append((mark + line).rstrip())
        key = re.match(r"\[([\w.-]+)\] (score|comment):$", line)
        value = (SCORES if key[2] == "score" else COMMENTS).get(key[1]) if key else WORDS.get(line)
        if value:
            lines += ["", value, ""]
    return "\n".join(lines) + "\n"


def as_html(text, line="<div>{}</div>", blank="<div><br></div>"):
    def convert(row):
        escaped = html.escape(row, quote=False)
        escaped = re.sub(r"^ +", lambda found: "&nbsp;" * len(found[0]), escaped)
        return line.format(escaped) if row.strip() else blank
    return each(text, convert)


def page(body, head=""):
    return f"<html><head>{head}</head><body>{body}</body></html>\n"


# Making mails


def mail(*parts, kind="alternative", subject="Re: A practice interview for you to read", extra=()):
    message = email.message.Message()
    message["From"] = "Sam <sam@example.org>"
    message["To"] = "Ada Lovelace <ada@example.org>"
    message["Subject"] = subject
    message["Date"] = "Tue, 24 Nov 2026 18:41:09 +0100"
    message["Message-ID"] = "<1@example.org>"
    message["MIME-Version"] = "1.0"
    for name, value in extra:
        message[name] = value
    made = [part(*given) for given in parts]
    if len(made) == 1:
        for name in ("Content-Type", "Content-Transfer-Encoding"):
            if made[0][name]:
                message[name] = made[0][name]
        message.set_payload(made[0].get_payload())
    else:
        message["Content-Type"] = f'multipart/{kind}; boundary="00000000000042"'
        for one in made:
            message.attach(one)
    buffer = io.BytesIO()
    email.generator.BytesGenerator(buffer, mangle_from_=False, policy=email.policy.compat32).flatten(message)
    return buffer.getvalue()


def part(text, encoding="quoted-printable", charset="utf-8", subtype="plain", name=None, flowed=False):
    message = email.message.Message()
    kind = f"text/{subtype}; charset={charset}" if subtype in ("plain", "html") else f"application/{subtype}"
    message["Content-Type"] = kind + ("; format=flowed" if flowed else "") + (f'; name="{name}"' if name else "")
    if name:
        message["Content-Disposition"] = f'attachment; filename="{name}"'
    data = text.encode(charset, "xmlcharrefreplace" if subtype == "html" else "strict")
    message["Content-Transfer-Encoding"] = encoding
    if encoding == "base64":
        payload = base64.encodebytes(data).decode()
    elif encoding == "quoted-printable":
        payload = quopri.encodestring(data.replace(b"\r\n", b"\n")).decode()
    else:
        payload = data.decode("ascii" if encoding == "7bit" else "latin-1")
    message.set_payload(payload)
    return message


# The replies

replies = []


def add(name, content, named=(), scores=SCORES):
    replies.append((name, content, named, scores))


def above(words, form=form_text, mark="> "):
    return words + "\n" + quoted(form, mark)


GMAIL = {
    "en": "On Tue, Nov 24, 2026 at 10:02 AM Ada Lovelace <ada@example.org> wrote:",
    "de": "Am Di., 24. Nov. 2026 um 10:02 Uhr schrieb Ada Lovelace <ada@example.org>:",
    "fr": "Le mar. 24 nov. 2026 à 10:02, Ada Lovelace <ada@example.org> a écrit :",
    "es": "El mar, 24 nov 2026 a las 10:02, Ada Lovelace (<ada@example.org>) escribió:",
    "ja": "2026年11月24日(火) 10:02 Ada Lovelace <ada@example.org>:",
}
OUTLOOK = {
    "en": "From: Ada Lovelace <ada@example.org>\nSent: Tuesday, November 24, 2026 10:02 AM\nTo: Sam <sam@example.org>\nSubject: A practice interview",
    "de": "Von: Ada Lovelace <ada@example.org>\nGesendet: Dienstag, 24. November 2026 10:02\nAn: Sam <sam@example.org>\nBetreff: A practice interview",
    "fr": "De : Ada Lovelace <ada@example.org>\nEnvoyé : mardi 24 novembre 2026 10:02\nÀ : Sam <sam@example.org>\nObjet : A practice interview",
    "es": "De: Ada Lovelace <ada@example.org>\nEnviado el: martes, 24 de noviembre de 2026 10:02\nPara: Sam <sam@example.org>\nAsunto: A practice interview",
    "ja": "差出人: Ada Lovelace <ada@example.org>\n送信日時: 2026年11月24日 10:02\n宛先: Sam <sam@example.org>\n件名: A practice interview",
}

add("gmail-answered-between.txt", "Hi Ada, see inline!\n\n" + GMAIL["en"] + "\n\n" + between(form_text))
add("gmail-above-the-form.txt", "Hey, here you go:\n\n" + copied() + "\n" + above(GMAIL["en"]))
add("gmail-within-the-quotation.txt", GMAIL["en"].replace(" <", "\n<") + "\n\n" + wrapped(quoted(TEXT), 78))
for language in ("de", "fr", "es", "ja"):
    add(f"gmail-{language}-above-the-form.txt", "Servus!\n\n" + copied() + "\n" + above(GMAIL[language]))
    add(f"gmail-{language}-answered-between.txt", GMAIL[language] + "\n\n" + between(form_text))
add("gmail-source-quoted-printable.eml", mail((crlf(TEXT),), (page(as_html(TEXT)), "quoted-printable", "utf-8", "html")))
add("gmail-source-base64.eml", mail((smart(crlf(copied())), "base64"), (page(as_html(copied())), "base64", "utf-8", "html")))
add("gmail-source-html-only.eml", mail((page('<div dir="ltr">' + as_html(copied()) + '</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">' + html.escape(GMAIL["en"]) + '<br></div><blockquote class="gmail_quote">' + as_html(form_text) + "</blockquote></div>"), "quoted-printable", "utf-8", "html")))
add("gmail-source-html-between.eml", mail((page('<div dir="ltr">' + html.escape(GMAIL["en"]) + "</div>" + "".join(('<blockquote class="gmail_quote">' + as_html(re.sub(r"(?m)^> ?", "", block)) + "</blockquote>") if block.startswith(">") else as_html(block) for block in re.split(r"(?m)(?<=\n)\n+|\n+(?=\n>)", between(form_text)) if block.strip())), "base64", "utf-8", "html")))

for language in OUTLOOK:
    add(f"outlook-{language}-above-the-form.txt", crlf("Hi,\n\n" + smart(copied()) + "\n________________________________\n" + OUTLOOK[language] + "\n\n" + form_text))
    add(f"outlook-{language}-within-the-original.txt", crlf("See below.\n\nSam\n\n" + OUTLOOK[language] + "\n\n" + smart(TEXT).replace("score: ", "score:\u00a0")))
add("outlook-extra-line-breaks-removed.txt", crlf(re.sub(r"\n{2,}", "\n", TEXT)))
add("outlook-source-html-only.eml", mail((crlf(page('<div class="WordSection1">' + as_html(smart(TEXT), '<p class="MsoNormal">{}<o:p></o:p></p>', '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>') + "</div>", '<style><!-- p.MsoNormal {margin:0cm; content: "[2.pace] score: 1"} --></style>')), "quoted-printable", "windows-1252", "html")))
add("outlook-source-windows-1252.eml", mail((smart(TEXT), "quoted-printable", "windows-1252")))
add("outlook-saved-as-text-windows-1252.txt", crlf(smart(TEXT)).encode("windows-1252"))
add("outlook-web-de-disclaimer.txt", "ACHTUNG: Diese E-Mail kommt von außerhalb der Organisation.\n\n" + copied() + "\nMit freundlichen Grüßen\nSam\n\nDiese E-Mail enthält vertrauliche Informationen. Die Zahl 3 hat hier nichts zu bedeuten.\n")

add("apple-mail-source.eml", mail((crlf(smart(copied()) + "\n\n" + above("> On 24 Nov 2026, at 10:02, Ada Lovelace <ada@example.org> wrote:\n>")),)))
add("apple-mail-within-the-quotation.txt", "On 24 Nov 2026, at 10:02, Ada Lovelace <ada@example.org> wrote:\n\n" + quoted(smart(TEXT).replace("  ", "\u00a0 ")))
iphone = smart(each(copied(), lambda line: re.sub(r"^(\[?)([a-z])", lambda found: found[1] + found[2].upper(), line).replace("] score", "] Score").replace("] comment", "] Comment").replace("-\n", "—\n")))
add("iphone-capitalised.txt", iphone + "\nSent from my iPhone\n\n" + above("> On 24 Nov 2026, at 10:02, Ada Lovelace <ada@example.org> wrote:\n> \n"))
add("iphone-de.txt", iphone + "\nVon meinem iPhone gesendet\n\n" + above("Am 24.11.2026 um 10:02 schrieb Ada Lovelace <ada@example.org>:\n"))
add("iphone-fr.txt", iphone.replace(":", "\u00a0:") + "\nEnvoyé de mon iPhone\n\n" + above("Le 24 nov. 2026 à 10:02, Ada Lovelace <ada@example.org> a écrit :\n"))
add("iphone-es-spoken.txt", filled(form_text, {key: {"-": "no se ve", "2": "dos", "3": "Tres", "4": "cuatro", "5": "Cinco."}[value] for key, value in SCORES.items()}) + "\nEnviado desde mi iPhone\n")

for language, words in {"en": "On 24/11/2026 10:02, Ada Lovelace wrote:", "de": "Am 24.11.26 um 10:02 schrieb Ada Lovelace:", "fr": "Le 24/11/2026 à 10:02, Ada Lovelace a écrit :"}.items():
    add(f"thunderbird-{language}-flowed.txt", words + "\n" + flowed(TEXT, "> ") + "\n-- \nSam\nsam@example.org\n")
add("thunderbird-source-flowed.eml", mail((crlf("On 24/11/2026 10:02, Ada Lovelace wrote:\n" + flowed(TEXT, "> ")), "8bit", "utf-8", "plain", None, True)))
add("mutt-answered-between.txt", "On Tue, Nov 24, 2026 at 10:02:00AM +0000, Ada Lovelace wrote:\n" + between(form_text) + "\n-- \nSam\n")
add("mutt-with-initials.txt", "* Ada Lovelace <ada@example.org> [2026-11-24 10:02]:\n" + quoted(TEXT, "AL> "))
add("mutt-quoted-twice-and-filled.txt", quoted(wrapped(quoted(TEXT), 70, "> "), "> "))
add("emacs-supercite.txt", ">>>>> \"Ada\" == Ada Lovelace <ada@example.org> writes:\n\n" + quoted(TEXT, "    Ada> "))
add("yahoo-indented.txt", copied() + "\n    On Tuesday, November 24, 2026, 10:02:11 AM GMT, Ada Lovelace <ada@example.org> wrote:\n\n" + quoted(form_text, "  "))
add("gmx-de.txt", crlf(copied() + "\n \nGesendet: Dienstag, 24. November 2026 um 10:02 Uhr\nVon: \"Ada Lovelace\" <ada@example.org>\nAn: \"Sam\" <sam@example.org>\nBetreff: A practice interview\n\n" + form_text))
add("orange-fr.txt", copied() + "\n\n> Message du 24/11/26 10:02\n> De : \"Ada Lovelace\" <ada@example.org>\n> A : \"Sam\" <sam@example.org>\n> Objet : A practice interview\n>\n" + quoted(form_text))
add("hotmail-es.txt", copied() + "\nObtener Outlook para Android\n" + OUTLOOK["es"] + "\n" + form_text)
add("proton.txt", copied() + "\nSent with Proton Mail secure email.\n\nOn Tuesday, November 24th, 2026 at 10:02, Ada Lovelace <ada@example.org> wrote:\n\n" + quoted(form_text))
add("proton-old.txt", copied() + "\n------- Original Message -------\n" + above("On Tuesday, November 24th, 2026 at 10:02, Ada Lovelace <ada@example.org> wrote:\n"))
wide = str.maketrans("12345[].:-", "１２３４５［］．：−")
add("docomo-iso-2022-jp.eml", mail((copied({key: value.translate(wide) for key, value in SCORES.items()}) + "\nよろしくお願いします。\n", "7bit", "iso-2022-jp")))
add("shift-jis-saved.txt", ("お疲れさまです。\n" + each(copied(), lambda line: line.replace("score: ", "score：").replace("score：-", "score：−"))).encode("shift-jis"))
add("japanese-keyboard.txt", each(copied(), lambda line: line.translate(wide).replace("　", " ") if "score" in line else line))
add("list-archive.txt", "Sam sam at example.org\nTue Nov 24 18:41:09 CET 2026\n\n" + quoted(TEXT).replace("@", " at ") + "\n_______________________________________________\ninterviews mailing list\n")
add("mbox.eml", b"From sam@example.org Tue Nov 24 18:41:09 2026\n" + mail((TEXT,)).replace(b"\nFrom ", b"\n>From "))
add("forwarded.txt", "---------- Forwarded message ---------\nFrom: Sam <sam@example.org>\nDate: Tue, Nov 24, 2026 at 6:41 PM\nSubject: Re: A practice interview\nTo: Ada Lovelace <ada@example.org>\n\n\n" + copied())
add("pgp-signed.txt", "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n" + each(MARKDOWN, lambda line: "- " + line if line.startswith("-") else line) + "-----BEGIN PGP SIGNATURE-----\n\niHUEARYKAB0WIQ4=\n=3score\n-----END PGP SIGNATURE-----\n")
add("smime-signed.eml", mail((TEXT,), ("AAAA", "base64", "us-ascii", "pkcs7-signature", "smime.p7s"), kind="signed"))
json_reply = '{\n  "schema": "rehearse.reply/1",\n  "debrief": "%s",\n  "rater": "Sam",\n  "saw": "transcript",\n  "ratings": [\n%s\n  ],\n  "overall": {"worked": "x", "workOn": "", "tryNext": "", "decision": "yes"}\n}\n' % (ID, ",\n".join('    {"turn": %s, "dimension": "%s", "score": %s}' % (*key.split("."), "null" if value == "-" else value) for key, value in SCORES.items()))
add("file-attached.eml", mail(("Here you are.\n\nSam\n",), (json_reply, "base64", "utf-8", "json", "reply-12-sam.json"), kind="mixed"))
add("file-pasted-into-mail.txt", "Here you are.\n\n" + json_reply + "\n" + above(GMAIL["en"], "Could you?\n"))
add("file-pasted-and-quoted.txt", "Thanks!\n\n" + quoted(json_reply))
add("file-curly-quotes.txt", smart(json_reply))

add("whatsapp-one-message.txt", "[24/11/2026, 18:41:09] Sam: " + each(copied(), lambda line: re.sub(r"^(\[\S+\] score:)", r"*\1*", line)))
add("whatsapp-a-message-each.txt", each(copied(), lambda line: "[24.11.26, 18:41:09] Sam: " + line))
add("whatsapp-android-export.txt", each(copied(), lambda line: "24/11/2026, 18:41 - Sam: " + line))
add("signal.txt", smart(copied()).replace("score: ", "score:\u00a0"))
add("telegram-desktop.txt", "Sam, [24 Nov 2026 18:41:09]:\n" + smart(copied()))
add("telegram-joined.txt", " ".join(copied().split("\n")))
add("slack.txt", "Sam\n  6:41 PM\n" + each(copied(), lambda line: "• " + line.replace("[", "`[", 1).replace("]", "]`", 1) if line.startswith("[") else "• " + line))
add("discord-escaped.txt", each(MARKDOWN, lambda line: line.replace("[", "\\[").replace("]", "\\]")))
add("sms-in-parts.txt", re.sub(r"(?s)(.{300,}?)\n", lambda found: found[1] + "\n(1/3)\n", copied(), count=2))
add("facebook-emoji.txt", copied({key: value if value == "-" else value + "\ufe0f\u20e3" for key, value in SCORES.items()}))
add("word-autocorrected.txt", each(smart(TEXT), lambda line: "•\t" + line.replace("eye-contact", "eye\u2011contact").replace("score: -", "Score: –") if line.startswith("[") else line))
add("google-docs-bullets.txt", each(smart(MARKDOWN), lambda line: re.sub(r"^- ", "   * ", line)))
add("notes-tabs.txt", each(TEXT, lambda line: line.replace("score: ", "score:\t").replace("comment: ", "comment:\t\t")))
add("notes-joined.txt", re.sub(r"\n(?!\n)", " ", re.sub(r"\n{2,}", "\n\n", TEXT)))
add("notepad-utf-16.txt", "\ufeff".encode("utf-16-le") + crlf(TEXT).encode("utf-16-le"))
add("old-mac-line-ends.txt", TEXT.replace("\n", "\r"))
add("libreoffice-saved-as-html.html", page(as_html(smart(TEXT), '<p style="line-height: 100%">{}</p>', "<p><br/></p>")))
add("markdown-rendered-as-html.html", page("<h2>Your scores</h2><ul>" + "".join(f"<li>{html.escape(line)}</li>" for line in copied().split("\n") if line) + "</ul>"))
add("lines-in-a-table.html", page("<table>" + "".join("<tr><td>" + html.escape(line).replace(": ", ":</td><td>", 1) + "</td></tr>" for line in copied().split("\n") if line) + "</table>"))
add("machine-translated.txt", "Translated by Example\n\n" + each(copied(), lambda line: line.replace("] score", "] Punktzahl").replace("] comment", "] Kommentar")), named=tuple(SCORES), scores={})
add("one-line-translated.txt", copied().replace("[2.evidence] score", "[2.evidence] Punktzahl"), named=("2.evidence",), scores={key: value for key, value in SCORES.items() if key != "2.evidence"})
doubted = dict(SCORES, **{"2.structure": "3-4", "2.evidence": "6", "4.composure": "good", "4.correctness": "4.5"})
add("scores-in-doubt.txt", quoted(filled(form_text, doubted)), named=("2.structure", "2.evidence", "4.correctness", "4.composure"), scores={key: value for key, value in SCORES.items() if doubted[key] == value})
add("answered-twice.txt", copied() + "\nOops, I meant:\n[2.structure] score: 5\n", named=("2.structure",), scores={key: value for key, value in SCORES.items() if key != "2.structure"})

with open(out / "meant.tsv", "w") as table:
    for name, content, named, scores in replies:
        (out / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        meant = " ".join(f"{key}={value}" for key, value in scores.items())
        table.write(f"{name}\t{meant}\t{' '.join(named)}\n")
print(len(replies), "replies,", sum((out / name).stat().st_size for name, *_ in replies), "bytes")
