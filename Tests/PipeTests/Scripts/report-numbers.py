#!/usr/bin/env python3
"""Compare every number on a page of `rehearse review report` with the sessions it is made from.

usage: report-numbers.py PAGE.html SESSIONS.jsonl

SESSIONS.jsonl is what `rehearse data export` writes; the page must be one of all sessions, made in
the time zone in which this runs. The numbers that each section shows, to the eye and to a screen
reader, are read in their order and have to be those worked out here from the sessions, with nothing
of the program's own: one more, one less or another one is a difference. Prints how many numbers each
section has, then the differences; the status is 1 where there is one.
"""
import itertools, json, re, statistics, sys
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from html.parser import HTMLParser

NUMBER = re.compile(r"\d{4}-\d\d-\d\d|\d+:\d\d|[\u2212+]?\d+(?:\.\d+)?")


class Page(HTMLParser):
    """The texts of each section in their order, what is only read out among them."""

    def __init__(self, text):
        super().__init__()
        self.texts, self.part, self.stack, self.dots = defaultdict(list), "head", [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if attributes.get("aria-labelledby", "") in PARTS:
            self.part = attributes["aria-labelledby"]
        if tag == "footer":
            self.part = "foot"
        if tag not in ("meta", "br"):
            self.stack.append((tag, attributes.get("class", "")))
        if tag == "circle" and attributes["class"] == "dot":
            self.dots.append([self.part, float(attributes["cy"]), None])
        if tag == "text" and attributes["class"] == "tick":
            self.tick = float(attributes["y"])
        self.add(attributes.get("aria-label", ""))

    def handle_endtag(self, tag):
        self.stack.pop()

    def handle_data(self, text):
        tags = [tag for tag, _ in self.stack]
        # The words of levels and rules are texts, whatever numbers stand in them.
        isProse = self.stack and self.stack[-1] == ("span", "soft") and self.part == "hints-heading"
        if "style" in tags or "head" in tags or isProse and not text.startswith("“"):
            return
        if tags[-2:] == ["circle", "title"]:
            self.dots[-1][2] = float(NUMBER.findall(text)[-1])
        if ("svg", "axis") in self.stack:
            self.dots.append([self.part, self.tick - 4, text])
        self.add(text)

    def add(self, text):
        if text.strip():
            self.texts[self.part].append(" ".join(text.split()))

    def find(self, part, pattern):
        return [m for text in self.texts[part] for m in [re.search(pattern, text)] if m]


PARTS = ["next", "calendar-heading", "scores-heading", "time-heading", "friends-heading",
         "coverage-heading", "hints-heading"]
text = open(sys.argv[1], encoding="utf-8").read()
page = Page(text)
everything = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8") if line.strip()]


# The sessions

def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def day(text):
    return str(moment(text).astimezone().date())


def first(session):
    return [turn for turn in session["turns"] if turn["role"] == "question"]


def answered(session):
    return [turn for turn in first(session) if not turn["skipped"]]


def own(turn, dimension=None):
    return [r["score"] for r in turn["ratings"] if r["rater"] == "self" and "predicts" not in r
            and r["score"] is not None and dimension in (None, r["dimension"])]


def isTyped(session):
    return session["medium"] == "typed"


practice = sorted((s for s in everything if s["mode"] != "recall" and first(s)),
                  key=lambda s: (moment(s["startedAt"]), s["number"]))
oldest = practice[-200:][0]["startedAt"] if practice else ""
sessions = [s for s in practice if moment(s["startedAt"]) >= moment(oldest)]
answers = [t for s in sessions for t in answered(s)]
scored = [s for s in sessions if any(own(t) for t in first(s))]


# Figures

def quartiles(values):
    return [values[0]] * 3 if len(values) == 1 else statistics.quantiles(values, n=4, method="inclusive")


def halves(values, middle=statistics.median):
    half = len(values) // 2
    return [middle(values[:half]), middle(values[-half:])] if len(values) >= 4 else []


def one(*values):
    return [(value, 1) for value in values]


def two(*values):
    return [(value, 2) for value in values]


def runs(items, most=40):
    count = min(len(items), most)
    return [items[i * len(items) // count:(i + 1) * len(items) // count] for i in range(count)]


def kappa(pairs):
    ours, theirs = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum((a - b) ** 2 * ours[a] * theirs[b] for a in ours for b in theirs) / len(pairs)
    return [1 - sum((a - b) ** 2 for a, b in pairs) / chance] if chance else []


def correlation(pairs):
    """ICC(A,1) from the mean squares of a two-way analysis of variance."""
    n, flat = len(pairs), [x for pair in pairs for x in pair]
    if n < 5 or len(set(flat)) == 1:
        return []
    grand = statistics.fmean(flat)
    rows = 2 * sum((statistics.fmean(p) - grand) ** 2 for p in pairs) / (n - 1)
    columns = n * sum((statistics.fmean(c) - grand) ** 2 for c in zip(*pairs))
    rest = (sum((x - grand) ** 2 for x in flat) - rows * (n - 1) - columns) / (n - 1)
    return [(rows - rest) / (rows + rest + 2 * (columns - rest) / n)]


def clock(seconds):
    whole = int(seconds + 0.5)
    hours, minutes = whole // 3600, whole // 60 % 60
    return (f"{hours}:{minutes:02}" if hours else f"{minutes}") + f":{whole % 60:02}"


def span(days):
    return [days[0]] if days[0] == days[-1] else [days[0], days[-1]]


# What each section has to show

def head():
    today = page.find("head", r"Rehearse, (\S+)")[0][1]
    if not sessions:
        return [today]
    days = sorted(day(s["startedAt"]) for s in sessions)
    asked = sum(len(first(s)) for s in sessions)
    minutes = int(sum(t["answerSeconds"] for t in answers) / 60 + 0.5)
    time = [m for m in [minutes // 60, minutes % 60] if m] or [minutes]
    return ([today] + ([len(sessions)] if len(sessions) < len(practice) else []) + span(days)
            + [len(sessions), len(answers)] + [n for n in [asked - len(answers)] if n] + time)


def upNext():
    """The figures of the competency that is named, which none is weaker than."""
    shown = page.find("next", "Of your competencies, (.+) is the weakest")
    newest = scored[-20:]
    mine = [s for s in newest if isTyped(s) == isTyped(newest[-1])] if newest else []
    figures = {}
    for name in {t["question"]["competency"] for s in mine for t in first(s)} - {None}:
        part = [[t for t in first(s) if t["question"]["competency"] == name] for s in mine]
        means = [statistics.fmean(x) for ts in part if (x := [v for t in ts for v in own(t)])]
        if sum(bool(own(t)) for ts in part for t in ts) >= 3:
            figures[name] = (statistics.median(means), sum(m < 3 for m in means), len(means))
    result = []
    for match in shown:
        median, below, count = figures[match[1]]
        weakest = min(figures.values())[0]
        result += one(median if median == weakest else float("nan")) + [3, below, count]
    return (result + [5 for _ in page.find("next", "^Mind your")]) or [3]


def calendar():
    today = date.fromisoformat(head()[0])
    start = today - timedelta(days=today.weekday() + 51 * 7)
    days = defaultdict(list)
    for session in practice:
        if str(start) <= day(session["startedAt"]) <= str(today):
            days[day(session["startedAt"])].append(len(answered(session)))
    result = [sum(map(len, days.values())), len(days), 52] if days else [52]
    for quarter in range(4):
        ends = start + timedelta(weeks=13 * quarter), start + timedelta(weeks=13 * quarter + 13, days=-1)
        ends = [str(ends[0]), str(min(ends[1], today))]
        within = sorted(d for d in days if ends[0] <= d <= ends[1])
        result += ends + ([len(within), sum(sum(days[d]) for d in within)] if within else [])
        result += [n for d in within for n in (d, sum(days[d]))]
    result += [1, 2, 3, 5, 6, 9, 10]
    return result + [n for d in sorted(days, reverse=True) for n in (d, len(days[d]), sum(days[d]))]


def key(name):
    return name.lower().replace(" ", "-")


def scores():
    result = []
    names = re.findall(r"<h4[^>]*>(.*?)</h4>", text)
    for typed in [True, False]:
        part = [s for s in scored if isTyped(s) == typed]
        if not part:
            continue
        known = {r["dimension"] for s in part for t in first(s) for r in t["ratings"]
                 if r["rater"] == "self" and "predicts" not in r and r["score"] is not None}
        mine, names = names[:len(known)], names[len(known):]
        if {key(name) for name in mine} != known:
            result.append("other dimensions")
        steps = runs(part)
        sizes = sorted({len(step) for step in steps})
        result += [len(part)] + ([4, 4 - len(part)] if len(part) < 4 else [])
        result += [] if sizes == [1] else [sizes[0]] + ([sizes[-1]] if len(sizes) > 1 else [])
        named = [[s["number"] for s in span(step)] + span(sorted(day(s["startedAt"]) for s in step))
                 for step in steps]
        days = sorted(day(s["startedAt"]) for s in part)
        ends = days[:1] + days[-1:] * (len(steps) > 1)
        table, columns = [], []
        for name in mine:
            values = {s["number"]: statistics.fmean(x) for s in part
                      if (x := [v for t in first(s) for v in own(t, key(name))])}
            means = list(values.values())
            low, middle, high = quartiles(means)
            two_halves = one(*halves(means))
            said = two_halves + [len(means)] if two_halves else [len(means), 4 - len(means)]
            column = [[values[s["number"]] for s in step if s["number"] in values] for step in steps]
            column = [two(statistics.median(c)) if c else [] for c in column]
            columns.append(column)
            result += one(middle) + one(middle) + [5] + (one(low, high) if two_halves else []) + said
            result += [1, 3, 5] + [n for s, c in zip(named, column) if c for n in s + c] + two_halves
            result += ends + [5, 3, 1] + said
            table += [len(means), sum(bool(own(t, key(name))) for s in part for t in first(s))]
            table += two(middle, low, high, *halves(means))
        result += table
        result += [n for place, s in enumerate(named)
                   for n in s + [x for column in columns for x in column[place]]]
    return result


def times():
    result = []
    for typed in [True, False]:
        timed = [t for s in sessions if isTyped(s) == typed for t in answered(s) if t["budgetSeconds"]]
        if not timed:
            continue
        shares = [t["answerSeconds"] / t["budgetSeconds"] for t in timed]
        middle = statistics.median(t["answerSeconds"] for t in timed)
        over = sum(share > 1.2 for share in shares)
        said = [len(timed), (statistics.median(shares) * 100, 0), clock(middle)]
        said += [over, len(timed)] if over else []
        bounds = [-1, .25, .5, .75, 1, 1.2, 1.5, float("inf")]
        counts = [sum(low < s <= high for s in shares) for low, high in itertools.pairwise(bounds)]
        parts = [[25], [25, 50], [50, 75], [75, 100], [100, 120], [120, 150], [150]]
        result += said + said
        result += [n for p, c in zip(parts, counts) for n in p + [c] + ([c] if c else [])]
        result += [0, 1, 1.2, 1.5] + [n for p, c in zip(parts, counts) for n in p + [c]]
    return result


def friends():
    pairs, guesses = [], []
    for session in sessions:
        for turn in session["turns"]:
            if not any(r["rater"] == "self" and "predicts" not in r for r in turn["ratings"]):
                continue
            for r in turn["ratings"]:
                if r["rater"] == "self" or r["score"] is None:
                    continue
                pairs += [(session["number"], day(session["startedAt"]), r["dimension"], r["rater"], o,
                           r["score"]) for o in own(turn, r["dimension"])]
                guesses += [(p["score"], r["score"], r["rater"]) for p in turn["ratings"]
                            if p.get("predicts") == r["rater"] and p["score"] is not None
                            and p["dimension"] == r["dimension"]]
    if not pairs:
        return []

    def figures(part):
        scores = [p[4:] for p in part]
        gap, apart = (statistics.fmean(f(a, b) for a, b in scores)
                      for f in (lambda a, b: a - b, lambda a, b: abs(a - b)))
        return len(part), len({p[3] for p in part}), gap, apart, kappa(scores), correlation(scores)

    def grouped(place):
        groups = defaultdict(list)
        for pair in pairs:
            groups[pair[place]].append(pair)
        return groups

    count, raters, gap, apart, *_ = figures(pairs)
    result = [count] + (one(abs(gap)) if round(abs(gap), 1) else []) + one(apart)
    result += [3, raters] if raters < 3 else []
    dimensions = sorted(((d, figures(part)) for d, part in grouped(2).items()),
                        key=lambda item: (-abs(item[1][2]), item[0]))
    result += [0.6] if any(f[1] == 1 for _, f in dimensions) else []
    if guesses:
        mean = statistics.fmean(a - b for a, b, _ in guesses)
        off = statistics.fmean(abs(a - b) for a, b, _ in guesses)
        result += (one(abs(mean)) if round(abs(mean), 1) else []) + one(off) + [len(guesses)]
    for _, f in dimensions:
        result += one(f[2], f[3]) + [f[0], f[1]]
    reach = max(2, -(-max(abs(f[2]) for _, f in dimensions) // 1))
    result += [reach, 1, 1, 0]
    for f in [f for _, f in dimensions] + [figures(pairs)]:
        result += [f[0], f[1]] + two(f[2], f[3], *f[4], *f[5])
    points = [(number, part[0][1], figures(part)) for number, part in grouped(0).items()]
    trend = halves([f[3] for *_, f in points], statistics.fmean)
    said = two(*trend) if trend else [4, len(points)]
    top = int(max(2, -(-max(f[3] for *_, f in points) // 1)))
    days = [d for _, d, _ in points]
    result += said + list(range(top + 1))
    result += [n for number, d, f in points for n in [number, d] + two(f[3])] + one(*trend)
    result += [days[0]] + days[-1:] * (len(points) > 1) + said
    return result + [n for number, d, f in points for n in [number, d, f[0], f[1]] + two(f[2], f[3])]


def coverage():
    groups = defaultdict(list)
    for turn in sorted((t for s in sessions for t in first(s)), key=lambda t: moment(t["askedAt"])):
        if turn["question"]["competency"] is not None:
            groups[turn["question"]["competency"]].append(turn)
    result = []
    for last, name in sorted((max(day(t["askedAt"]) for t in ts), name) for name, ts in groups.items()):
        turns = groups[name]
        skipped = sum(t["skipped"] for t in turns)
        newest = [own(t) for t in turns if own(t)][-1:]
        result += [len(turns)] + ([skipped] if skipped else []) + [last]
        result += [n for scores in newest for n in one(statistics.median(scores))]
    return result


def hints():
    rules = Counter(rule for t in answers for rule in {h["rule"] for h in t["hints"]})
    result = []
    for rule, count in sorted(rules.items(), key=lambda item: (-item[1], item[0])):
        if count < 2:
            continue
        words = Counter(w.lower() for t in answers for h in t["hints"] if h["rule"] == rule
                        and not rule.startswith("saw-") for w in h["matched"])
        often = sorted((n for n in words.values() if n > 1), reverse=True)[:5]
        result += often + [count, len(answers)]
    return result


# The comparison

def isSame(shown, expected):
    if isinstance(expected, str):
        return shown == expected
    value, decimals = expected if isinstance(expected, tuple) else (expected, 9)
    try:
        return abs(float(shown.replace("\u2212", "-")) - value) <= 0.5 * 10 ** -decimals + 1e-9
    except ValueError:
        return False


expectations = {"head": head(), "next": upNext(), "calendar-heading": calendar(),
                "scores-heading": scores(), "time-heading": times(), "friends-heading": friends(),
                "coverage-heading": coverage(), "hints-heading": hints(), "foot": []}
differences = []
for part, expected in expectations.items():
    shown = [(n, t) for t in page.texts[part] for n in NUMBER.findall(t)] if sessions or part == "head" else []
    print(f"{part.removesuffix('-heading')}: {len(shown)} numbers")
    for pair, wanted in itertools.zip_longest(shown, expected if sessions or part == "head" else []):
        if pair is None or wanted is None or not isSame(pair[0], wanted):
            differences.append(f"{part}: the page has {pair}, the sessions {wanted}")
            break

# A dot lies where the axis beside it has its value.
ticks = []
for part, y, value in page.dots:
    if isinstance(value, str):
        ticks = ticks[-1:] if ticks and float(value) > ticks[-1][0] else []
        ticks.append((float(value), y))
        continue
    (low, below), (high, above) = ticks[0], ticks[-1]
    place = below + (value - low) / (high - low) * (above - below)
    if abs(place - y) > 0.5:
        differences.append(f"{part}: a dot for {value} lies at {y}, its axis has that at {place}")

print(f"{len(page.dots)} places compared, {len(differences)} differences")
print("\n".join(differences))
sys.exit(1 if differences else 0)
