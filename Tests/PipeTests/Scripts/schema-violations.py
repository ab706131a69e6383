#!/usr/bin/env python3
"""Holds JSON against schemas, by a validator that is not ours.

    schema-violations.py FOLDER < DOCUMENTS

DOCUMENTS is a JSON list of pairs: the name of a schema in FOLDER, and the text of a document. Prints a JSON list with a
text for each pair: each place and keyword that the document breaks, one a line.
"""
import functools
import json
import sys

from jsonschema import Draft202012Validator


@functools.cache
def validator(name):
    with open(f"{sys.argv[1]}/{name}.schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def violations(name, text):
    errors = validator(name).iter_errors(json.loads(text))
    return "".join(f"{error.json_path}: {error.validator}\n" for error in errors)


json.dump([violations(*pair) for pair in json.load(sys.stdin)], sys.stdout)
