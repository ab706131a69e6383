#!/usr/bin/env python3
"""Holds JSON against a schema, by a validator that is not ours.

    schema-violations.py SCHEMA < DOCUMENT

Prints each place and keyword that the document breaks, one a line.
"""
import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
for error in Draft202012Validator(schema).iter_errors(json.load(sys.stdin)):
    print(f"{error.json_path}: {error.validator}")
