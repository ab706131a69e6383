#!/usr/bin/env python3
"""Count how often bands of nine in ten hold what many people would give.

usage: friend_bands.py DIRECTORY

DIRECTORY holds a CSV for each class in which everybody scored everybody's talk from 1 to 5, with the
columns username, group_number and rate, such as the ratings of Dery's R2R data repository. Some of a
class stand for friends, and the rest for the many; the band is widened by as much as the rest are not
many. Prints, for each number of friends, the share of a hundred for 1, 2, 3 … talks.
"""
import csv, math, os, random, statistics, sys
from collections import defaultdict


def band(pairs):
    """Half the band of a mean gap: leniency and rest of friends crossed with answers; each pair is
    (session and turn, friend, gap)."""
    cells = defaultdict(list)
    for answer, friend, difference in pairs:
        cells[friend, answer].append(difference)
    rest = {c: .478 * (.43 + .57 / len(d)) for c, d in cells.items()}
    mean = {c: statistics.fmean(d) for c, d in cells.items()}
    answers = defaultdict(list)
    for friend, answer in cells:
        answers[answer].append((friend, answer))
    apart = {c: mean[c] - statistics.fmean(mean[o] for o in answers[c[1]])
             for c in cells if len(answers[c[1]]) > 1}
    among = defaultdict(list)
    for c in apart:
        among[c[0]].append(c)
    lenient = {f: statistics.fmean(apart[c] for c in cs) for f, cs in among.items()}
    free = max(0, len(lenient) - 1)
    squares = sum((apart[c] - lenient[c[0]]) ** 2 / rest[c] for c in apart)
    shared = sum(len(cs) > 1 for cs in answers.values())
    scale = (12 + squares) / (12 + max(0, len(apart) - shared - free))

    def variance(mine):
        count = sum(len(cells[c]) for c in mine)
        own = .126 * (.8 + .2 / max(len(cells[c]) for c in mine))
        return own + scale * sum(rest[c] * (len(cells[c]) / count) ** 2 for c in mine)

    between = (12 + sum(x * x / variance(among[f]) for f, x in lenient.items())) / (12 + free)
    total = sum(
        (sum(len(cells[c]) for c in mine) / len(pairs)) ** 2 * variance(mine)
        for friend in {f for f, _ in cells} for mine in [[c for c in cells if c[0] == friend]])
    z, v = 1.644854, 12 + free
    t = z + (z ** 3 + z) / (4 * v) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v * v)
    return t * math.sqrt(between * total)


def classes(directory):
    """The scores of each class by talk and student, of the students who scored every talk."""
    for name in sorted(os.listdir(directory)):
        scores = defaultdict(dict)
        with open(os.path.join(directory, name), encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                if (row.get("rate") or "").strip():
                    scores[row["username"]][row["group_number"]] = int(float(row["rate"]))
        talks = sorted({talk for given in scores.values() for talk in given})
        yield talks, [given for _, given in sorted(scores.items()) if len(given) == len(talks)]


def main():
    rooms, draw = list(classes(sys.argv[1])), random.Random(18)
    print(len(rooms), "classes,", sum(len(t) * len(s) for t, s in rooms), "scores")
    for friends in range(1, 7):
        shares = []
        for count in range(1, 11):
            fitting = [(t, s) for t, s in rooms if len(t) >= count and len(s) >= friends + 8]
            held = 0
            for _ in range(1000):
                talks, students = draw.choice(fitting)
                students = draw.sample(students, len(students))
                few, many = students[:friends], students[friends:]
                chosen = draw.sample(talks, count)
                half = band([(talk, f"f{i}", -few[i][talk]) for i in range(friends) for talk in chosen])
                half *= math.sqrt(1 + friends / len(many))
                here, there = (statistics.fmean(s[t] for s in part for t in chosen)
                               for part in (few, many))
                held += abs(here - there) <= half
            shares.append(held / 10)
        print(friends, "friends:", *shares)


if __name__ == "__main__":
    main()
