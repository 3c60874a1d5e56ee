#!/usr/bin/env python3
"""Writes updates.jsonl: what Telegram might send of each kind of update, with a hole in the place of each field in turn.

    python3 generate.py API.json > updates.jsonl

API.json is the description of the Bot API 10.1 for machines (11 June 2026): api.json of
https://github.com/PaulSonOfLars/telegram-bot-api-spec, MIT licence, Copyright (c) 2020 Paul Larsen. It is not kept here.

Each line is one update, with the fewest fields that the description allows. The test fills in what stands in it:

    "@id"         the update's number
    "@press"      the id of a press, its own in each update
    "@Integer"    a hole: what no Integer may be, one update each: null, a text, a number beyond 64 bits
    "@String", "@Boolean", "@Float", "@Object", "@Array"    the same for the other types

A line without a hole lacks one field that must be there, or is as it should be. What Chorus reads is followed three objects
deep along every path; of the rest, each field of each type has a hole once.
"""

import json
import re
import sys
from collections import deque

READ = ["message", "callback_query", "my_chat_member", "chat_member"]
# The fields of those kinds that Chorus reads and that hold objects.
READ_FIELDS = {"chat", "from", "sender_chat", "voice", "reply_to_message", "message", "old_chat_member", "new_chat_member"}
DEPTH = 3
MARK = "kestrel"
ANIA, SOUTHEND, ELSEWHERE = 623118045, -1001000000001, -1002999999999

GROUP = {"id": SOUTHEND, "type": "supergroup"}
PERSON = {"id": ANIA, "is_bot": False, "first_name": MARK}
# What stands in an update besides the fields that must, so that Chorus does something with it.
WISHES = {
    "message": {"chat": GROUP, "from": PERSON, "text": MARK},
    "private message": {"chat": {"id": ANIA, "type": "private"}, "from": PERSON, "text": MARK},
    "callback_query": {"id": "@press", "from": PERSON, "message": {"message_id": 1, "date": 0, "chat": GROUP}, "data": MARK},
    "my_chat_member": {"chat": {**GROUP, "id": ELSEWHERE}},
    "chat_member": {"chat": {**GROUP, "id": ELSEWHERE}},
}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        types = json.load(file)["types"]
    kinds = {field["name"]: field["types"][0] for field in types["Update"]["fields"] if field["name"] != "update_id"}
    seen = set()
    for kind in [*READ, *(kind for kind in kinds if kind not in READ)]:
        write(kind, types, kinds[kind], WISHES.get(kind, {}), seen)
    write("message", types, kinds["message"], WISHES["private message"], seen)


def write(kind, types, type_name, wish, seen):
    """Writes the lines of one kind; `seen` are the types whose fields have had their holes."""
    show(kind, "@Object")
    show(kind, {**least(types, type_name), **wish})
    waiting = deque([(type_name, wish, 1, True, lambda body: body)])
    while waiting:
        type_name, wish, depth, read, place = waiting.popleft()
        if type_name in seen and not read:
            continue
        seen.add(type_name)
        whole = {**least(types, type_name), **wish}
        for field in types[type_name].get("fields", []):
            name, (arrays, inner) = field["name"], shape(field)
            hole = "Array" if arrays else "Object" if inner in types else inner
            show(kind, place({**whole, name: "@" + hole}))
            if name in whole:
                show(kind, place({key: value for key, value in whole.items() if key != name}))
            if inner not in types or depth == DEPTH:
                continue
            goes_on = read and kind in READ and name in READ_FIELDS
            for variant in (variant for variant in variants(types, inner) if variant in types):
                # A wish is for an object of the first type.
                known = wish.get(name, {}) if variant == variants(types, inner)[0] else {}
                waiting.append((variant, known, depth + 1, goes_on, nested(place, whole, name, arrays)))


def nested(place, whole, name, arrays):
    """Puts a body into a field of the whole, in as many arrays as the field has."""

    def inside(body):
        for _ in range(arrays):
            body = [body]
        return place({**whole, name: body})

    return inside


def shape(field):
    """How many arrays a field is, and of what."""
    inner = re.sub(r"Array of ", "", field["types"][0])
    return field["types"][0].count("Array of "), inner


def least(types, type_name):
    """A value with the fewest fields that the description allows; of several types, the first."""
    first = variants(types, type_name)[0]
    if first not in types:
        return {"Integer": 1, "Float": 0.5, "Boolean": True, "String": MARK}[first]
    if first != type_name:
        return least(types, first)
    body = {}
    for field in types[type_name].get("fields", []):
        if not field["required"]:
            continue
        arrays, inner = shape(field)
        always = re.search(r"(?:always|must be) [\"“](\w+)", field["description"])
        body[field["name"]] = [] if arrays else always.group(1) if always else least(types, inner)
    return body


def variants(types, type_name):
    """The types that a type stands for, as a rule itself alone."""
    return types.get(type_name, {}).get("subtypes", [type_name])


def show(kind, body):
    print(json.dumps({"update_id": "@id", kind: body}, separators=(",", ":")))


main()
