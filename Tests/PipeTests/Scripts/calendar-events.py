#!/usr/bin/env python3
"""Reads a calendar from its input by a reader that is not ours, and prints each event on a line: when it begins, how long
it is, what it is called, and what it says.

The reader takes lines of any length, so that their 75 bytes (RFC 5545, section 3.1) are counted here.
"""
import sys

from icalendar import Calendar

raw = sys.stdin.buffer.read()
for line in raw.split(b"\r\n"):
    if len(line) > 75 or b"\n" in line:
        sys.exit(f"not a line of a calendar: {line!r}")
for event in Calendar.from_ical(raw).walk("VEVENT"):
    assert event["UID"] and event["DTSTAMP"].dt.utcoffset().total_seconds() == 0
    duration = event.get("DURATION")
    print(event["DTSTART"].dt.isoformat(), duration.dt if duration else "-", event["SUMMARY"], event["DESCRIPTION"], sep=" | ")
