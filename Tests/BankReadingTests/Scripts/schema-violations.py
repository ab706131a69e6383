#!/usr/bin/env python3
"""What the schemas of question banks say of documents, by a validator and a parser that are not ours.

    schema-violations.py DOCUMENTS VIOLATIONS

DOCUMENTS is JSON, a list of {"schema": PATH, "text": YAML}. VIOLATIONS becomes a list of the same length:
for each document a list of the places and keywords that it breaks.
"""
import json
import os
import re
import sys

import yaml
from jsonschema import Draft202012Validator

# A validator passes over words that it does not know, so that a misspelt rule would hold nothing.
KNOWN = {*Draft202012Validator.VALIDATORS, "then", "$schema", "$defs", "title", "description", "examples"}
BASES = {"0o": 8, "0x": 16}
INTEGER = r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
NUMBER = r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"


def validator(path):
    with open(path, encoding="utf-8") as file:
        schema = whole(json.load(file), os.path.dirname(path))
    Draft202012Validator.check_schema(schema)
    unknown = set(words(schema)) - KNOWN
    if unknown:
        sys.exit(f"{path}: the standard knows no {sorted(unknown)}")
    return Draft202012Validator(schema)


def whole(schema, folder, beside=None):
    """The schema with what it takes from the files beside it, as an editor reads them.

    Within what stands in such a file, `#/` means that file; `beside` is what it holds.
    """
    if isinstance(schema, list):
        return [whole(item, folder, beside) for item in schema]
    if not isinstance(schema, dict):
        return schema
    name, mark, place = str(schema.get("$ref", "")).partition("#/")
    if not mark or not (name or beside):
        return {key: whole(item, folder, beside) for key, item in schema.items()}
    if name:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            beside = json.load(file)
    found = beside
    for step in place.split("/"):
        found = found[step]
    return whole(found, folder, beside)


def words(schema):
    if isinstance(schema, dict):
        yield from schema
        for part in ("properties", "$defs"):
            for inner in schema.get(part, {}).values():
                yield from words(inner)
        for part in ("items", "additionalProperties", "propertyNames"):
            yield from words(schema.get(part))


def value(node):
    """A node as JSON has it; plain scalars mean what the core schema of YAML 1.2 says."""
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): value(item) for key, item in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [value(item) for item in node.value]
    # An empty file is null to an editor.
    text = node.value if node else ""
    if node and node.style:
        return text
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return text.lower() == "true"
    if re.fullmatch(INTEGER, text):
        return int(text, BASES.get(text[:2], 10))
    if re.fullmatch(NUMBER, text):
        return float(re.sub(r"\.(?=inf|nan)", "", text.lower()))
    return text


def broken(text, judge):
    try:
        # The parser in C; the one in Python takes no `?` at the end of a word in brackets.
        document = value(yaml.compose(text, Loader=yaml.CBaseLoader))
    except yaml.YAMLError as error:
        return [f"not YAML: {error}"]
    return [f"{error.json_path}: {error.validator}" for error in judge.iter_errors(document)]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        documents = json.load(file)
    validators = {path: validator(path) for path in {one["schema"] for one in documents}}
    violations = [broken(one["text"], validators[one["schema"]]) for one in documents]
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(violations, file)


if __name__ == "__main__":
    main()
