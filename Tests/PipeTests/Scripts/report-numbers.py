#!/usr/bin/env python3
"""Compare a page of `rehearse review report` with what its sessions hold.

usage: report-numbers.py PAGE.html SESSIONS.jsonl

SESSIONS.jsonl has one session a line, as `rehearse data export` writes them or
`rehearse review show N --json | tr -d '\\n'`. The page must be one of all sessions.
Prints every difference; the status is 1 where there is one.
"""
import html, json, re, statistics, sys


def table(page, name):
    found = re.search(r'<table id="%s".*?<tbody[^>]*>(.*?)</tbody>' % name, page, re.S)
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", found.group(1), re.S) if found else []
    text = lambda cell: html.unescape(re.sub(r"<[^>]*>", "", cell)).strip()
    return [[text(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)] for row in rows]


def key(name):
    return name.lower().replace(" ", "-")


def quartiles(values):
    if len(values) == 1:
        return [values[0]] * 3
    return statistics.quantiles(values, n=4, method="inclusive")


def own(turn, dimension):
    return [r["score"] for r in turn["ratings"]
            if r["rater"] == "self" and "predicts" not in r
            and r["dimension"] == dimension and r["score"] is not None]


page = open(sys.argv[1], encoding="utf-8").read()
sessions = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8") if line.strip()]
sessions = [s for s in sessions if s["mode"] != "recall"]
sessions.sort(key=lambda s: (s["startedAt"], s["number"]))
first = lambda s: [t for t in s["turns"] if t["role"] == "question"]
answered = lambda s: [t for t in first(s) if not t["skipped"]]
checked = differences = 0


def check(what, shown, expected, tolerance=0.005):
    global checked, differences
    checked += 1
    same = shown == expected if isinstance(expected, str) else abs(float(shown) - expected) <= tolerance + 1e-9
    if not same:
        differences += 1
        print(f"{what}: the page says {shown}, the sessions {expected}")


for delivery in ["typed", "spoken"]:
    part = [s for s in sessions if (s["medium"] == "typed") == (delivery == "typed")]
    for row in table(page, f"scores-{delivery}"):
        means = [statistics.mean(x) for s in part if (x := [v for t in first(s) for v in own(t, key(row[0]))])]
        low, middle, high = quartiles(means)
        for what, shown, value in zip(["sessions", "median", "lower", "upper"],
                                      [row[1], row[3], row[4], row[5]],
                                      [len(means), middle, low, high]):
            check(f"{delivery} {row[0]} {what}", shown, value)
        if len(means) >= 4:
            half = len(means) // 2
            check(f"{delivery} {row[0]} earlier", row[6], statistics.median(means[:half]))
            check(f"{delivery} {row[0]} later", row[7], statistics.median(means[-half:]))
    shares = [t["answerSeconds"] / t["budgetSeconds"] for s in part for t in answered(s) if t["budgetSeconds"]]
    bounds = [-1, .25, .5, .75, 1, 1.2, 1.5, float("inf")]
    for place, row in enumerate(table(page, f"time-{delivery}")):
        check(f"time {delivery} {row[0]}", row[1],
              sum(bounds[place] < share <= bounds[place + 1] for share in shares))

gaps = {}
for turn in (t for s in sessions for t in s["turns"]):
    for rating in turn["ratings"]:
        if rating["rater"] != "self" and rating["score"] is not None:
            for score in own(turn, rating["dimension"]):
                gaps.setdefault(rating["dimension"], []).append(score - rating["score"])
for row in table(page, "friends"):
    check(f"gap {row[0]}", row[2].replace("\u2212", "-"), statistics.mean(gaps[key(row[0])]), 0.05)

for row in table(page, "competencies"):
    turns = sorted((t for s in sessions for t in first(s) if t["question"]["competency"] == row[0]),
                   key=lambda t: t["askedAt"])
    check(f"{row[0]} asked", re.search(r"\d+", row[1]).group(), len(turns))
    scored = [x for t in turns if (x := [r["score"] for r in t["ratings"]
              if r["rater"] == "self" and "predicts" not in r and r["score"] is not None])]
    if scored:
        check(f"{row[0]} last score", row[3].split()[-1], statistics.median(scored[-1]), 0.05)

total = sum(len(answered(s)) for s in sessions)
for row in table(page, "hints"):
    rule = next(h["rule"] for s in sessions for t in answered(s) for h in t["hints"] if row[0].startswith(h["rule"]))
    count = sum(any(h["rule"] == rule for h in t["hints"]) for s in sessions for t in answered(s))
    check(f"hint {rule}", row[2], f"{count} of {total}")

print(f"{checked} figures checked, {differences} differ")
sys.exit(1 if differences or not checked else 0)
