#!/usr/bin/env python3
"""Counts the words and phrases of answers, as `QuestionBanks/norms/spoken.tsv` has them.

    spoken.py ANSWERS.jsonl... > QuestionBanks/norms/spoken.tsv

Each line of the answers is a JSON object; the texts under `answer`, `whole` and `text` are counted, those of a
telling in another order or cut off are not: they are the same words again.
"""
import collections
import json
import re
import sys

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
counts = collections.Counter()
total = 0
for path in sys.argv[1:]:
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        text = next((record[key] for key in ("answer", "whole", "text") if isinstance(record.get(key), str)), "")
        for sentence in re.split(r"[.!?;:\n]", text):
            words = [word.lower().replace("’", "'") for word in WORD.findall(sentence)]
            total += len(words)
            for size in (1, 2, 3):
                for place in range(len(words) - size + 1):
                    counts[" ".join(words[place:place + size])] += 1
print(f"# {total} words of answers by people who did not know what is counted; made by Tests/Norms/spoken.py.")
for phrase, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    if count >= 3 or (" " not in phrase and count >= 2):
        print(f"{count}\t{phrase}")
