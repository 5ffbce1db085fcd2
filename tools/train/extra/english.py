#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Writes news-like English sentences with their trees, composed of written phrases: what web pages and guides lack (who
said it behind what was said, counted victims side by side, agents of passives, headlines). english_news.py writes them.

Only words, parts of speech, heads and relations are given; the same arguments give the same bytes.
"""

import random

from generate import amod, aux, case, copy, det, node, punct, write

PEOPLE = ["miners", "passengers", "soldiers", "hikers", "rebels", "pilgrims", "workers", "fishermen", "prisoners", "guards", "children", "nurses"]
NAMES = [("Anna", "Lund"), ("Peter", "Novak"), ("Ibrahim", "Keita"), ("Grace", "Otieno"), ("Tomas", "Reyes"), ("Helen", "Marsh")]
CITIES = ["Nairobi", "Lima", "Gdansk", "Herat", "Leeds", "Tunis", "Davao", "Tampa"]


def noun(rel, form, *left, right=()):
    return node(rel, "NOUN", form, left, right)


def proper(rel, form, *left, right=()):
    return node(rel, "PROPN", form, left, right)


def verb(rel, form, *left, right=()):
    return node(rel, "VERB", form, left, right)


def number(form, rel="nummod"):
    return node(rel, "NUM", form)


class English:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, *options):
        chosen = self.random.choice(options)
        return chosen() if callable(chosen) else chosen

    def chance(self, share):
        return self.random.random() < share

    def pp(self, rel, prep, thing):
        """'in the port', 'according to police': the last words of prep are fixed to the first."""
        first, *rest = prep.split()
        mark = case(first)
        mark["right"] = [node("fixed", "ADP", word) for word in rest]
        thing = copy(thing, rel)
        thing["left"].insert(0, mark)
        return thing

    def where(self, rel="obl"):
        city = lambda r="nmod": self.pp(r, self.pick("in", "near", "outside", "of"), proper(r, self.random.choice(CITIES)))
        return self.pick(lambda: self.pp(rel, self.pick("in", "near", "outside"), proper(rel, self.random.choice(CITIES))),
                         lambda: self.pp(rel, self.pick("in", "at", "outside"), noun(rel, self.pick("mosque", "factory", "bank", "school", "hospital"), det("a"), right=[city()])),
                         lambda: self.pp(rel, "in", noun(rel, "town", det("the"), noun("compound", self.pick("border", "market", "mining")), right=[city()])),
                         lambda: self.pp(rel, "off", noun(rel, "coast", det("the"), right=[self.pp("nmod", "of", proper("nmod", self.pick("Sicily", "Ghana", "Chile")))])))

    def when(self):
        day = self.random.choice("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
        return self.pick(lambda: self.pp("obl", "on", proper("obl", day)), lambda: proper("obl:unmarked", day),
                         lambda: noun("obl:unmarked", self.pick("week", "month", "year"), self.pick(lambda: amod("last"), lambda: det("this"))),
                         lambda: self.pp("obl", "after", noun("obl", self.pick("hunt", "siege", "trial"), det("a"), amod(self.pick("short", "bloody", "two-day")))))

    def count(self):
        figure = number(self.pick("two", "three", "four", "five", "12", "26", "40", "150"))
        more = self.random.randrange(6)
        if more == 0:
            figure["left"].append(node("advmod", "ADJ", "more", [], [node("fixed", "ADP", "than")]))
        elif more == 1:
            figure["left"].append(node("nmod", "ADJ", "least", [case("at")]))
        elif more == 2:
            figure["left"].append(node("advmod", "ADV", self.pick("about", "nearly", "some")))
        return figure

    def counted(self, rel):
        people = self.random.choice(PEOPLE)
        kind = self.random.randrange(4)
        if kind == 0:  # three of the miners
            figure = self.count()
            return node(rel, "NUM", figure["form"], figure["left"], [self.pp("nmod", "of", noun("nmod", people, det(self.pick("the", "its", "their"))))])
        if kind == 1:
            return noun(rel, self.pick("dozens", "hundreds", "scores", "thousands"), right=[self.pp("nmod", "of", noun("nmod", people))])
        extra = [amod(self.pick("armed", "foreign", "young"))] if self.chance(0.3) else []
        if self.chance(0.4):
            trade, ones = self.pick(("rescue", "workers"), ("bus", "drivers"), ("army", "officers"), ("prison", "guards"), ("school", "children"), ("aid", "trucks"))
            return noun(rel, ones, self.count(), *extra, noun("compound", trade))
        return noun(rel, people, self.count(), *extra)

    def one(self, rel):
        who = self.pick("doctor", "driver", "soldier", "teacher", "firefighter", "guard")
        return noun(rel, who, det("a"), *([noun("compound", self.pick("bus", "prison", "company"))] if who in ("doctor", "driver", "guard") else []))

    def joined(self, rel):
        first, second = self.random.choice([self.one, self.one, self.counted])(rel), self.counted("conj")
        second["left"].insert(0, node("cc", "CCONJ", "and"))
        first["right"].append(second)
        return first

    def person(self, rel):
        first, last = self.random.choice(NAMES)
        named = proper(rel, first, right=[proper("flat", last)])
        if self.chance(0.4):
            named["left"].append(proper("nmod:desc", self.pick("President", "Governor", "Senator", "Colonel", "Judge")))
        return named

    def body(self, rel):
        return self.pick(lambda: noun(rel, "police"), lambda: noun(rel, "officials"), lambda: noun(rel, "army", det("the")),
                         lambda: noun(rel, "ministry", det("the"), noun("compound", self.pick("defence", "health", "transport", "interior", "finance"))),
                         lambda: noun(rel, "office", noun("nmod:poss", "prosecutor", det("the"), right=[node("case", "PART", "'s")])),
                         lambda: noun(rel, "spokesman", det("a"), right=[self.pp("nmod", "for", noun("nmod", self.pick("airline", "union", "navy"), det("the")))]),
                         lambda: noun(rel, "judge", det("a"), right=[self.pp("nmod", "in", proper("nmod", self.random.choice(CITIES)))]),
                         lambda: noun(rel, "official", det("a"), noun("compound", self.pick("hospital", "rescue", "police"))))

    def named_office(self, rel):
        """'the head of the agency, Anna Lund,' and the other way round."""
        office = noun(rel, self.pick("head", "director", "chairman", "founder"), det("the"), right=[self.pp("nmod", "of", noun("nmod", self.pick("agency", "union", "party", "bank"), det("the")))])
        given, family = self.random.choice(NAMES)
        who = proper(rel, given, right=[proper("flat", family)])
        if self.chance(0.5):
            office["right"] += [copy(who, "appos")]
            office["right"][-1]["left"].insert(0, punct(","))
            return office
        office["rel"], office["left"] = "appos", [punct(",")]
        who["right"].append(office)
        return who

    def speaker(self, rel):
        return self.random.choice([self.body, self.body, self.person, self.named_office])(rel)

    def closed(self, subject):
        """A comma behind an apposition that the clause goes on from."""
        if any(c["rel"] == "appos" for c in subject["right"]):
            subject["right"][-1]["right"].append(punct(","))
        return subject

    def event(self, rel):
        kind = self.random.randrange(7)
        if kind == 0:
            return verb(rel, self.pick("killed", "hurt", "arrested", "rescued", "freed"), self.joined("nsubj:pass"), aux("were", True), right=[self.where(), self.when()])
        if kind == 1:
            agent = self.pp("obl:agent", "by", self.pick(lambda: noun("x", "rebels", amod("armed")), lambda: noun("x", "police"), lambda: noun("x", "troops"), lambda: noun("x", "gang", det("a"))))
            whom = self.random.choice([self.counted, self.one])("nsubj:pass")
            return verb(rel, self.pick("seized", "stopped", "attacked", "freed", "shot"), whom, aux("was" if whom["left"][:1] == [det("a")] else "were", True), right=[agent, self.where()])
        if kind == 2:
            return verb(rel, self.pick("fled", "died", "escaped", "vanished", "drowned"), self.counted("nsubj"), *([aux("had")] if self.chance(0.3) else []), right=[self.where(), self.when()])
        if kind == 3:
            after = verb("advcl", self.pick("burned", "collapsed", "capsized", "overturned"), node("mark", "SCONJ", self.pick("before", "after", "when", "while", "because")),
                         noun("nsubj", self.pick("boat", "roof", "bus", "mine"), det("the")), right=[self.where()])
            return verb(rel, "trapped", self.counted("nsubj:pass"), aux("were", True), right=[after])
        if kind == 4:
            second = verb("conj", self.pick("closed", "weakened", "embarrassed"), node("cc", "CCONJ", "and"), right=[noun("obj", self.pick("port", "alliance", "cabinet"), det("the"))])
            return verb(rel, self.pick("angered", "divided", "shaken"), noun("nsubj", self.pick("strike", "ruling", "scandal"), det("the")), aux("has"),
                        right=[noun("obj", self.pick("opposition", "region", "union"), det("the")), second])
        if kind == 5:
            return verb(rel, self.pick("resume", "continue", "begin"), noun("nsubj", self.pick("search", "trial", "flights", "vote"), det("the")), aux("will"),
                        *([node("advmod", "PART", "not")] if self.chance(0.4) else []), right=[self.when()])
        dollars = node("obj", "SYM", "$", [], [number("million")])
        dollars["right"][0]["left"].append(number(self.pick("3.5", "1.2", "40"), "compound"))
        dollars["right"].append(self.pp("nmod", "in", noun("nmod", self.pick("fines", "aid", "compensation"))))
        return verb(rel, "pay", noun("nsubj", self.pick("company", "airline", "bank"), det("the")), aux("must"),
                    right=[dollars, self.pp("obl", "to", noun("obl", self.random.choice(PEOPLE), self.count()))])

    def said(self):
        """What was said, then who said it: the verb of saying is the root."""
        told = self.event("ccomp")
        quoted = self.chance(0.3)
        if quoted:
            told["left"].insert(0, punct("“"))
        told["right"].append(punct(","))
        if quoted:
            told["right"].append(punct("”"))
        word = self.pick("said", "said", "said", "reported", "announced", "warned", "confirmed", "added")
        day = [self.when()] if self.chance(0.4) else []
        if self.chance(0.2):
            to = noun("iobj", self.pick("journalists", "lawmakers", "viewers")) if self.chance(0.6) else proper("iobj", self.pick("AFP", "BBC"))
            return verb("root", "told", told, self.closed(self.speaker("nsubj")), right=[to, *day, punct(".")])
        if self.chance(0.35):
            return verb("root", word, told, right=[*day, self.speaker("nsubj"), punct(".")])
        return verb("root", word, told, self.closed(self.speaker("nsubj")), right=[*day, punct(".")])

    def interrupted(self):
        """'"The plan," said the judge, "is a mistake."': who says it stands inside what is said."""
        subject = noun("nsubj", self.pick("plan", "ruling", "strike", "bill"), punct("“"), det("the"))
        quoted = self.chance(0.8)
        if not quoted:
            subject["left"].pop(0)
        word = self.pick("said", "argued", "insisted", "added", "warned")
        who = self.pick(lambda: self.body("nsubj"), lambda: self.person("nsubj"), lambda: proper("nsubj", self.random.choice(NAMES)[1], noun("compound", self.pick("minister", "coach", "lawyer"), noun("compound", self.pick("party", "team", "family")))))
        told = verb("parataxis", word, punct(","), *([punct("”")] if quoted else []), right=[who, punct(","), *([punct("“")] if quoted else [])])
        if self.chance(0.3):
            told["left"].append(told["right"].pop(0))
        is_it = noun("root", self.pick("mistake", "failure", "start", "victory"), subject, told, node("cop", "AUX", self.pick("is", "was")), det("a"), *([amod(self.pick("grave", "good", "bad"))] if self.chance(0.5) else []))
        if self.chance(0.4):
            is_it = verb("root", self.pick("fail", "help", "pass"), subject, told, aux("will"), right=[noun("obl", self.pick("families", "miners"), case("for"))])
        is_it["right"] += [punct("."), *([punct("”")] if quoted else [])]
        return is_it

    def says(self):
        told = self.event("ccomp")
        told["left"].insert(0, node("mark", "SCONJ", "that"))
        return verb("root", self.pick("said", "announced", "confirmed"), self.closed(self.speaker("nsubj")), right=[self.when(), told, punct(".")])

    def according(self):
        tree = self.event("root")
        tree["right"] += [self.pp("obl", "according to", self.speaker("x")), punct(".")]
        tree["right"][-2]["left"].insert(0, punct(","))
        return tree

    def attack(self):
        """One blow and what it did: participles side by side."""
        hit = verb("advcl", "killing", punct(","), right=[self.counted("obj")])
        hit["right"].append(verb("conj", "wounding", node("cc", "CCONJ", "and"), *([node("advmod", "ADV", self.pick("badly", "slightly"))] if self.chance(0.5) else []), right=[self.random.choice([self.counted, self.one])("obj")]))
        return verb("root", self.pick("struck", "hit", "destroyed"), noun("nsubj", self.pick("rocket", "truck", "blast", "shell"), det("a")),
                    right=[noun("obj", self.pick("bridge", "village", "barracks"), det("a")), *([self.where()] if self.chance(0.5) else []), hit, punct(".")])

    def headline(self):
        """No article, no auxiliary; what is behind a colon stands beside."""
        kind = self.random.randrange(4)
        event = noun("root", self.pick("Blast", "Flood", "Crash", "Shooting", "Fire"), right=[self.pp("nmod", self.pick("at", "in", "near"), proper("nmod", self.random.choice(CITIES), right=[]))])
        if kind == 0:
            event["right"] += [noun("appos", "dead", punct(":"), number(self.pick("two", "nine", "30")))]
        elif kind == 1:
            event["right"] += [verb("parataxis", self.pick("leave", "keep", "follow"), punct(":"), right=[noun("obj", self.pick("street", "distance", "signs"), det("the"))])]
        elif kind == 2:
            event = verb("root", self.pick("killed", "hurt", "missing", "held"), node("nsubj:pass", "NUM", self.pick("Two", "Dozens", "Nine")), right=[self.where()])
        else:
            second = verb("conj", self.pick("names", "approves", "rejects"), node("cc", "CCONJ", "and"), right=[noun("obj", self.pick("minister", "budget", "plan"), amod("new"))])
            event = verb("root", self.pick("ends", "backs", "opens"), noun("nsubj", self.pick("Senate", "Court", "Cabinet", "King")), right=[noun("obj", self.pick("session", "strike", "inquiry")), second])
            if self.chance(0.4):
                upper(event)
        return event

    def deverbal(self):
        noun_of = noun("nsubj", self.pick("arrest", "murder", "release", "kidnapping"), det("the"), right=[
            self.pp("nmod", "in", proper("nmod", self.random.choice(CITIES))), self.pp("nmod", "of", self.counted("nmod")),
            self.pp("nmod", "by", noun("nmod", self.pick("soldiers", "agents", "militants"), amod(self.pick("masked", "federal", "foreign"))))])
        return verb("root", self.pick("shocked", "alarmed"), noun_of, aux("has"), right=[noun("obj", self.pick("town", "country", "government"), det("the")), punct(".")])

    def accused(self):
        of = verb("advcl", self.pick("robbing", "bribing", "beating"), node("mark", "SCONJ", "of"), right=[noun("obj", self.pick("judge", "guard", "shop"), det("a"))])
        tree = verb("root", self.pick("accused", "suspected", "convicted"), self.joined("nsubj:pass"), aux("have"), aux("been", True), right=[of])
        who = self.person("nsubj")
        role = noun("appos", self.pick("penalty", "limit", "sum"), punct("—"), det("the"), amod(self.pick("highest", "legal", "lowest")), right=[punct("—")])
        why = self.pp("obl", "for", noun("x", self.pick("fraud", "smuggling", "arson")))
        fine = noun("obj", "years", number(self.pick("ten", "12", "eight")), right=[self.pp("nmod", "in", noun("nmod", "jail")), role])
        tree["right"].append(punct("."))
        return tree if self.chance(0.5) else verb("root", "faces", who, right=[fine, why, punct(".")])

    def relative(self):
        who = self.person("nsubj")
        who["right"].append(verb("acl:relcl", self.pick("left", "won", "joined"), punct(","), node("nsubj", "PRON", "who"), right=[noun("obj", self.pick("army", "election", "party"), det("the")), self.when(), punct(",")]))
        return verb("root", self.pick("visit", "meet", "address"), who, aux("will"), right=[self.person("obj"), self.pp("obl", "in", proper("obl", self.random.choice(CITIES))), self.when(), punct(".")])

    def partitive(self):
        """'40 miners were trapped near Lima, three of whom died there': whoever counts some of them is the subject."""
        whom = node("nsubj", "NUM", self.pick("two", "three", "one", "seven", "most", "many"), [], [self.pp("nmod", "of", node("nmod", "PRON", "whom"))])
        inner = verb("acl:relcl", self.pick("died", "drowned", "survived", "fled"), punct(","), whom, right=[self.where()])
        people = noun("nsubj:pass", self.random.choice(PEOPLE), self.count(), right=[])
        tree = verb("root", self.pick("attacked", "trapped", "wounded", "taken"), people, aux("were", True), right=[self.where()])
        if self.chance(0.5):  # what is told of the subject waits until the clause is over
            tree["right"] += [inner | {"of": people}]
        else:
            hit = noun("obj", self.random.choice(PEOPLE), self.count(), right=[self.where("nmod"), inner])
            tree = verb("root", self.pick("wounded", "trapped", "hit"), noun("nsubj", self.pick("blast", "flood", "landslide"), det("a")), right=[hit])
        if self.chance(0.4):
            tree["rel"] = "ccomp"
            return verb("root", "said", self.closed(self.speaker("nsubj")), right=[tree, punct(".")])
        tree["right"].append(punct("."))
        return tree

    def apology(self):
        """What somebody is sorry for, with the time and place of it."""
        what = noun("obl", self.pick("remarks", "conduct", "absence", "outburst"), case("for"), noun("nmod:poss", self.pick("his", "her")) | {"upos": "PRON"})
        what["left"] += [amod(self.pick("rude", "angry", "late"))] if self.chance(0.5) else []
        what["right"] = [self.pick(lambda: self.pp("nmod", "at", noun("nmod", self.pick("rally", "dinner", "match"), det("a"))), lambda: self.pp("nmod", "during", noun("nmod", "debate", det("the"))),
                                   lambda: self.pp("nmod", "over", noun("nmod", "holiday", det("the"))), lambda: self.pp("nmod", "in", proper("nmod", self.random.choice(CITIES))))]
        late = [self.pp("obl", "in", noun("obl", self.pick("letter", "interview", "message"), det("a")))] if self.chance(0.5) else []
        return verb("root", self.pick("apologised", "resigned", "mocked"), self.person("nsubj"), aux("has"), right=[what, *late, punct(".")])

    def sentences(self, count):
        kinds = [self.said, self.said, self.said, self.said, self.says, self.according, self.attack, self.headline, self.deverbal, self.accused, self.relative, self.partitive, self.apology, self.interrupted, self.interrupted]
        return [kinds[i % len(kinds)]() for i in range(count)]


def upper(tree):
    tree["form"] = tree["form"].upper()
    for child in tree["left"] + tree["right"]:
        upper(child)


