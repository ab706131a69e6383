#!/usr/bin/env python3
"""Compare every number on a page of `rehearse review report` with the sessions it is made from.

usage: report-numbers.py PAGE.html SESSIONS.jsonl

SESSIONS.jsonl is what `rehearse data export` writes; the page must be one of all sessions, made in
the time zone in which this runs. The numbers that each section shows, to the eye and to a screen
reader, are read in their order and have to be those worked out here from the sessions, with nothing
of the program's own: one more, one less or another one is a difference. Prints how many numbers each
section has, then the differences; the status is 1 where there is one.
"""
import itertools, json, math, re, statistics, sys
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from functools import lru_cache
from html.parser import HTMLParser

from friend_bands import band

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
        # What is quoted in a finding is a text, whatever numbers stand in it.
        if self.part == "findings-heading":
            text = re.sub("“.*?”", "“”", text, flags=re.DOTALL)
        if text.strip():
            self.texts[self.part].append(" ".join(text.split()))

    def find(self, part, pattern):
        return [m for text in self.texts[part] for m in [re.search(pattern, text)] if m]


PARTS = ["findings-heading", "calendar-heading", "scores-heading", "time-heading", "friends-heading",
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


@lru_cache(None)
def binomial(low, high):
    """How many orders of so many low and so many high values have 0, 1, 2 … pairs that fall."""
    if low == 0 or high == 0:
        return [1]
    last_is_low, last_is_high = binomial(low - 1, high), binomial(low, high - 1)
    orders = [0] * (low * high + 1)
    for falls, count in enumerate(last_is_low):
        orders[falls + high] += count
    for falls, count in enumerate(last_is_high):
        orders[falls] += count
    return orders


def chances(values, score):
    """Mann and Kendall: how likely a score at least so far from zero is among all orders of the values."""
    ties, n = sorted(Counter(values).items()), len(values)
    pairs = sum(a != b for a, b in itertools.combinations(values, 2))
    if score == 0:
        return 1
    if n > 50:
        spread = [k * (k - 1) * (2 * k + 5) for k in [n] + [k for _, k in ties]]
        variance = (2 * spread[0] - sum(spread)) / 18
        return math.erfc((score - 1) / math.sqrt(variance) / math.sqrt(2))
    orders, before = [1], 0
    for _, equal in ties:
        more = binomial(before, equal)
        product = [0] * (len(orders) + len(more) - 1)
        for i, a in enumerate(orders):
            for j, b in enumerate(more):
                product[i + j] += a * b
        orders, before = product, before + equal
    return min(1, 2 * sum(orders[:(pairs - score) // 2 + 1]) / sum(orders))


def courses(screen):
    """For what one screen shows: 1 or -1 where a way is told, else 0; and how many sessions are missing."""
    scores = [sum((b > a) - (b < a) for a, b in itertools.combinations(v, 2)) for v in screen]
    likely = [chances(v, abs(s)) for v, s in zip(screen, scores)]
    least = [chances(v, sum(a != b for a, b in itertools.combinations(v, 2))) for v in screen]
    able = sorted((i for i in range(len(screen)) if least[i] <= .05), key=lambda i: likely[i])
    told = list(itertools.takewhile(lambda r: likely[able[r]] <= .05 / (len(able) - r), range(len(able))))
    told = {able[rank] for rank in told}
    result = []
    for place, values in enumerate(screen):
        needed, n = .05 / len(screen), len(values)
        fewest = next(k for k in itertools.count(2) if 2 / math.factorial(k) <= needed)
        missing = fewest - n if n < fewest else None
        for more in range(1, n + 1) if missing is None else []:
            k = n + more
            score = abs(scores[place]) / (n * (n - 1)) * k * (k - 1)
            z = (score - 1) / math.sqrt(k * (k - 1) * (2 * k + 5) / 18)
            if z > 0 and math.erfc(z / math.sqrt(2)) <= needed:
                missing = more
                break
        way = (scores[place] > 0) - (scores[place] < 0)
        result.append((way, 0) if place in told else (0, missing))
    return result


def untold(course, sessions):
    return [course[1]] if course[1] is not None else [sessions]


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


def weak(mine, subject, part):
    """What is below 3, the weakest first: median, share and name, each with its sessions' means."""
    result = []
    for name in {subject(t, r) for s in mine for t in first(s) for r in t["ratings"] if isOwn(r)} - {None}:
        means = {s["number"]: statistics.fmean(x) for s in mine
                 if (x := [v for t in first(s) for v in part(t, name)])}
        enough = sum(bool(part(t, name)) for s in mine for t in first(s)) >= 3
        if enough and statistics.median(means.values()) < 3:
            below = sum(m < 3 for m in means.values())
            result.append((statistics.median(means.values()), -below / len(means), name, means, below))
    return sorted(result, key=lambda item: item[:3])


def isOwn(rating):
    return rating["rater"] == "self" and "predicts" not in rating and rating["score"] is not None


def ofCompetency(turn, name):
    return own(turn) if turn["question"]["competency"] == name else []


def findings():
    """The figures of what is said first, sentence by sentence."""
    newest = scored[-20:]
    mine = [s for s in newest if isTyped(s) == isTyped(newest[-1])] if newest else []
    weakest = {
        "is your weakest dimension": (weak(mine, lambda t, r: r["dimension"], own), own),
        "is the weakest that": (weak(mine, lambda t, r: t["question"]["competency"], ofCompetency),
                                ofCompetency)}
    pairs, points, _ = compared()
    result, worst = [], None
    for sentence in page.texts["findings-heading"]:
        for words, (found, part) in weakest.items():
            if words in sentence:
                median, _, name, means, below = found[0]
                isNamed = key(name) in key(sentence)
                result += one(median if isNamed else float("nan")) + [3, below, len(means)]
                number = [n for n, m in means.items() if m == min(means.values())][-1]
                session = next(s for s in mine if s["number"] == number)
                worst = [number, min(min(x) for t in first(session) if (x := part(t, name)))]
        if sentence.startswith("In session") and "you gave" in sentence:
            result += worst
        elif sentence.startswith("5 is"):
            result += [5]
        elif sentence.startswith("Nothing you scored"):
            result += [3] if not weakest["is your weakest dimension"][0] else [float("nan")]
        elif sentence.startswith("Too few scores"):
            result += [3]
        elif sentence.startswith("You score yourself"):
            gap = statistics.fmean(p[4] - p[5] for p in pairs)
            widest = max(points, key=lambda point: point[2][3])
            isSure = abs(gap) > band([(p[6], p[3], p[4] - p[5]) for p in pairs])
            result += one(abs(gap) if isSure else float("nan"))
            result += [len({p[3] for p in pairs}), len({p[6] for p in pairs})]
        elif sentence.startswith("In session"):
            result += [widest[0]] + one(widest[2][3])
        elif sentence.startswith("rehearse debrief compare"):
            result += [widest[0]]
        elif "was noticed in" in sentence:
            counts = hints(sentence.split()[0])
            result += counts[-2:]
        elif sentence.startswith("Most often"):
            result += counts[:1]
        elif "went more than a fifth over" in sentence:
            panel = max(timed(), key=lambda panel: panel[1])
            result += [panel[1], panel[0]]
        elif sentence.startswith("The middle answer took"):
            result += [panel[2]]
        elif "make a verdict" in sentence:
            result += [3, 3]
        elif sentence.startswith("It was last asked about"):
            result += coverage()[1:2] if "skipped" not in sentence else []
    return result


def timed():
    """Answers with a time asked for, how many went over it, and the middle one; typed first."""
    panels = []
    for typed in [True, False]:
        part = [t for s in sessions if isTyped(s) == typed for t in answered(s) if t["budgetSeconds"]]
        if part:
            over = sum(t["answerSeconds"] / t["budgetSeconds"] > 1.2 for t in part)
            panels.append((len(part), over, clock(statistics.median(t["answerSeconds"] for t in part))))
    return panels


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


def known(part):
    return {r["dimension"] for s in part for t in first(s) for r in t["ratings"] if isOwn(r)}


def means(part, dimension):
    return {s["number"]: statistics.fmean(x) for s in part
            if (x := [v for t in first(s) for v in own(t, dimension)])}


def shares(typed):
    """The median share of the time asked for, session by session."""
    parts = [[t["answerSeconds"] / t["budgetSeconds"] for t in answered(s) if t["budgetSeconds"]]
             for s in sessions if isTyped(s) == typed]
    return [statistics.median(p) for p in parts if p]


def onScreen():
    """All courses of the page: by delivery and dimension, by delivery, and that of the gap."""
    screen = {}
    for typed in [True, False]:
        part = [s for s in scored if isTyped(s) == typed]
        screen |= {(typed, d): list(means(part, d).values()) for d in known(part)}
    screen |= {typed: shares(typed) for typed in [True, False] if shares(typed)}
    screen["gap"] = [f[3] for *_, f in compared()[1]]
    return dict(zip(screen, courses(list(screen.values()))))


def scores():
    result, told = [], onScreen()
    names = re.findall(r"<h4[^>]*>(.*?)</h4>", text)
    for typed in [True, False]:
        part = [s for s in scored if isTyped(s) == typed]
        if not part:
            continue
        mine, names = names[:len(known(part))], names[len(known(part)):]
        if {key(name) for name in mine} != known(part):
            result.append("other dimensions")
        steps = runs(part)
        sizes = sorted({len(step) for step in steps})
        result += [len(part)]
        result += [] if sizes == [1] else [sizes[0]] + ([sizes[-1]] if len(sizes) > 1 else [])
        named = [[s["number"] for s in span(step)] + span(sorted(day(s["startedAt"]) for s in step))
                 for step in steps]
        days = sorted(day(s["startedAt"]) for s in part)
        ends = days[:1] + days[-1:] * (len(steps) > 1)
        table, columns = [], []
        for name in mine:
            values = means(part, key(name))
            low, middle, high = quartiles(list(values.values()))
            two_halves, course = halves(list(values.values())), told[typed, key(name)]
            isMoved = two_halves and f"{two_halves[0]:.1f}" != f"{two_halves[1]:.1f}"
            said = (one(*two_halves) if isMoved else []) + [len(values)] if course[0] else (
                untold(course, len(values)) if len(values) > 1 else [])
            column = [[values[s["number"]] for s in step if s["number"] in values] for step in steps]
            column = [two(statistics.median(c)) if c else [] for c in column]
            columns.append(column)
            result += one(middle)
            if len(values) > 1:
                result += one(middle) + [5] + (one(low, high) if two_halves else []) + said
                result += [1, 3, 5] + [n for s, c in zip(named, column) if c for n in s + c]
                result += (one(*two_halves) if course[0] else []) + ends
            result += [5, 3, 1] + said
            table += [len(values), sum(bool(own(t, key(name))) for s in part for t in first(s))]
            table += two(middle, low, high, *two_halves)
            table += [course[1]] if not course[0] and course[1] is not None else []
        result += table
        result += [n for place, s in enumerate(named)
                   for n in s + [x for column in columns for x in column[place]]]
    return result


def times():
    result, told = [], onScreen()
    for typed in [True, False]:
        part = [t for s in sessions if isTyped(s) == typed for t in answered(s) if t["budgetSeconds"]]
        if not part:
            continue
        taken = [t["answerSeconds"] / t["budgetSeconds"] for t in part]
        middle = statistics.median(t["answerSeconds"] for t in part)
        over = sum(share > 1.2 for share in taken)
        said = [len(part), (statistics.median(taken) * 100, 0), clock(middle)]
        said += [over, len(part)] if over else []
        course, sessionCount = told[typed], len(shares(typed))
        bounds = [-1, .25, .5, .75, 1, 1.2, 1.5, float("inf")]
        counts = [sum(low < s <= high for s in taken) for low, high in itertools.pairwise(bounds)]
        parts = [[25], [25, 50], [50, 75], [75, 100], [100, 120], [120, 150], [150]]
        result += said + ([sessionCount] if course[0] else untold(course, sessionCount)) + said
        result += [n for p, c in zip(parts, counts) for n in p + [c] + ([c] if c else [])]
        result += [0, 1, 1.2, 1.5] + [n for p, c in zip(parts, counts) for n in p + [c]]
    return result


def figures(part):
    scores = [p[4:6] for p in part]
    gap, apart = (statistics.fmean(f(a, b) for a, b in scores)
                  for f in (lambda a, b: a - b, lambda a, b: abs(a - b)))
    return (len(part), len({p[3] for p in part}), gap, apart, kappa(scores), correlation(scores),
            band([(p[6], p[3], p[4] - p[5]) for p in part]))


def compared():
    """The pairs, the sessions with their figures, and what was expected of friends."""
    pairs, guesses = [], []
    for session in sessions:
        for turn in session["turns"]:
            if not any(r["rater"] == "self" and "predicts" not in r for r in turn["ratings"]):
                continue
            for r in turn["ratings"]:
                if r["rater"] == "self" or r["score"] is None:
                    continue
                pairs += [(session["number"], day(session["startedAt"]), r["dimension"], r["rater"], o,
                           r["score"], (session["number"], turn["number"]))
                          for o in own(turn, r["dimension"])]
                guesses += [(p["score"], r["score"], r["rater"]) for p in turn["ratings"]
                            if p.get("predicts") == r["rater"] and p["score"] is not None
                            and p["dimension"] == r["dimension"]]
    points = [(number, part[0][1], figures(part)) for number, part in grouped(pairs, 0).items()]
    return pairs, points, guesses


def grouped(pairs, place):
    groups = defaultdict(list)
    for pair in pairs:
        groups[pair[place]].append(pair)
    return groups


def friends():
    pairs, points, guesses = compared()
    if not pairs:
        return []
    count, raters, gap, apart, _, _, half = figures(pairs)
    result = [count] + (one(abs(gap)) if round(abs(gap), 1) else []) + one(apart)
    result += one(gap - half, gap + half)
    answerCount = len({p[6] for p in pairs})
    result += [3, 3, raters, answerCount] if min(raters, answerCount) < 3 else []
    dimensions = sorted(((d, figures(part)) for d, part in grouped(pairs, 2).items()),
                        key=lambda item: (-abs(item[1][2]), item[0]))
    if guesses:
        mean = statistics.fmean(a - b for a, b, _ in guesses)
        off = statistics.fmean(abs(a - b) for a, b, _ in guesses)
        result += (one(abs(mean)) if round(abs(mean), 1) else []) + one(off) + [len(guesses)]
    for _, f in dimensions:
        result += one(f[2], f[3]) + [f[0], f[1]]
    reach = max(2, -(-max(abs(f[2]) for _, f in dimensions) // 1))
    result += [reach] + ([1, 0] if count >= 30 else [])
    for f in [f for _, f in dimensions] + [figures(pairs)]:
        result += [f[0], f[1]] + two(f[2], f[2] - f[6], f[2] + f[6], f[3])
        result += two(*f[4], *f[5]) if f[0] >= 30 else []
    trend, course = halves([f[3] for *_, f in points], statistics.fmean), onScreen()["gap"]
    alone = courses([[f[3] for *_, f in points]])[0]
    apart = [alone[1]] if alone != course and not alone[0] and alone[1] is not None else []
    said = two(*trend) if course[0] else untold(course, len(points)) + apart
    top = int(max(2, -(-max(f[3] for *_, f in points) // 1)))
    days = [d for _, d, _ in points]
    result += said + list(range(top + 1))
    result += [n for number, d, f in points for n in [number, d] + two(f[3])]
    result += one(*trend) if course[0] else []
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


def hints(only=None):
    rules = Counter(rule for t in answers for rule in {h["rule"] for h in t["hints"]})
    result = []
    for rule, count in sorted(rules.items(), key=lambda item: (-item[1], item[0])):
        if count < 2 or only not in (None, rule):
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


expectations = {"head": head(), "findings-heading": findings(), "calendar-heading": calendar(),
                "scores-heading": scores(), "time-heading": times(), "friends-heading": friends(),
                "coverage-heading": coverage(), "hints-heading": hints(), "foot": [5, 100]}
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
