#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Writes the sentences of english.py and more of their like: passives of every kind and by whom, rows of deeds, who and
what stands beside a name, reports behind two clauses.

    tools/train/extra/english_news.py > tools/train/extra/en.conllu
"""

from english import CITIES, NAMES, PEOPLE, English, noun, number, proper, upper, verb
from generate import amod, aux, copy, det, linear, node, punct, write

MANY = {"police", "children", "customs"}
NUMBERED = {form: pair for pair in (("was", "were"), ("has", "have"), ("is", "are")) for form in pair}
DEEDS = ["arrested", "detained", "questioned", "hired", "attacked", "praised", "chased", "evacuated", "treated", "robbed"]


def adv(form):
    return node("advmod", "ADV", form)


def mark(form, upos="SCONJ"):
    return node("mark", upos, form)


def conj(tree, word="and"):
    """Another of a row: ', a', 'and b'."""
    tree = copy(tree, "conj")
    tree["left"].insert(0, punct(",") if word == "," else node("cc", "CCONJ", word))
    return tree


def agreed(tree):
    """The tree with the verb in the number of its subject, and "an" where a vowel follows."""
    words = linear(tree)
    forms = {word[0]: word[1] for word in words}
    many = {head: forms[at].lower() in MANY or upos == "NUM" or upos != "PROPN" and forms[at].endswith("s") for at, _, upos, head, rel in words if rel.startswith("nsubj")}
    changed = {}
    for at, form, _, head, rel in words:
        if form in NUMBERED and head in many and rel.startswith("aux"):
            changed[at] = NUMBERED[form][many[head]]
        if form == "a" and forms.get(at + 1, "")[:1].lower() in "aeio":
            changed[at] = "an"

    def visit(one, at):
        for child in one["left"]:
            at = visit(child, at)
        at += 1
        one["form"] = changed.get(at, one["form"])
        for child in one["right"]:
            at = visit(child, at)
        return at

    tree = copy(tree)
    visit(tree, 0)
    return tree


class NewsEnglish(English):
    def agent(self):
        return self.pp("obl:agent", "by", self.pick(
            lambda: noun("x", self.pick("guards", "soldiers", "smugglers", "customs"), right=[]), lambda: noun("x", "officers", noun("compound", self.pick("police", "customs", "army"))),
            lambda: noun("x", self.pick("lorry", "train", "court", "judge", "mob"), det("a"), *([amod(self.pick("federal", "military", "local"))] if self.chance(0.3) else [])),
            lambda: proper("x", self.random.choice(NAMES)[1]), lambda: noun("x", self.pick("army", "union", "council", "senate"), det("the")),
            lambda: noun("x", self.pick("gunman", "diver", "drone"), det("a"), amod(self.pick("lone", "masked", "foreign")))))

    def patient(self, rel="nsubj:pass"):
        """Who or what something is done to, at times with words between it and the verb."""
        who = self.pick(lambda: self.counted(rel), lambda: self.one(rel), lambda: self.person(rel), lambda: noun(rel, self.pick("bridge", "vote", "convoy", "harbour", "sentence"), det("the")))
        if who["upos"] == "NOUN" and not who["right"] and self.chance(0.5):
            who["right"].append(self.pick(
                lambda: self.pp("nmod", "in", proper("nmod", self.random.choice(CITIES))), lambda: verb("acl", self.pick("living", "working", "stranded"), right=[self.where()]),
                lambda: verb("acl:relcl", self.pick("protested", "complained", "refused"), node("nsubj", "PRON", "who"), *([aux("had")] if self.chance(0.5) else [])),
                lambda: verb("acl", self.pick("accused", "suspected"), right=[self.pp("obl", "of", noun("obl", self.pick("arson", "spying", "bribery")))])))
        return who

    def done(self, rel, subject=True):
        """A passive clause: 'the convoy has since been stopped by police'."""
        was = self.pick(lambda: [aux("was", True)], lambda: [aux("were", True)], lambda: [aux("is", True)], lambda: [aux("has"), aux("been", True)], lambda: [aux("had"), aux("been", True)],
                        lambda: [aux(self.pick("will", "could", "must", "may")), aux("be", True)], lambda: [aux("is"), aux("being", True)], lambda: [aux("got", True)])
        between = [adv(self.pick("later", "already", "since", "also", "reportedly"))] if self.chance(0.35) else [node("advmod", "PART", "not")] if self.chance(0.15) else []
        if was[0]["form"] != "got":
            was = was[:1] + between + was[1:]
        right = [self.agent()] if self.chance(0.65) else []
        right += [self.pick(lambda: self.where(), lambda: self.when())] if self.chance(0.6) else []
        return verb(rel, self.random.choice(DEEDS), *([self.patient()] if subject else []), *was, right=right)

    def passive(self):
        kind = self.random.randrange(5)
        if kind == 0:  # two deeds, one subject
            tree = self.done("root")
            second = self.done("conj", False)
            second["left"].insert(0, node("cc", "CCONJ", self.pick("and", "and", "but")))
            tree["right"].append(second)
        elif kind == 1:  # inside another clause
            inner = self.done("advcl")
            inner["left"].insert(0, mark(self.pick("after", "when", "because", "before", "until")))
            tree = verb("root", self.pick("erupted", "spread", "stopped"), noun("nsubj", self.pick("riots", "panic", "talks")), right=[inner])
        elif kind == 2:
            inner = self.done("ccomp")
            inner["left"].insert(0, mark("that"))
            tree = verb("root", self.pick("said", "admitted", "learned", "denied"), self.closed(self.speaker("nsubj")), right=[inner])
        elif kind == 3:  # 'is believed to have been sold by'
            inner = verb("xcomp", self.random.choice(DEEDS + ["hidden", "sold", "poisoned"]), mark("to", "PART"), aux("have"), aux("been", True), right=[self.agent()])
            tree = verb("root", self.pick("believed", "said", "thought", "reported"), self.patient(), aux(self.pick("is", "was", "are"), True), right=[inner])
        else:
            tree = self.done("root")
        tree["right"].append(punct("."))
        return tree

    def reduced(self):
        """'A driver stopped by police in Leeds fled': a participle behind a noun, with the verb of the clause still to come."""
        who = self.pick(lambda: self.one("nsubj"), lambda: noun("nsubj", self.random.choice(PEOPLE), self.count()), lambda: noun("nsubj", self.pick("boat", "letter", "depot"), det("a")))
        who["right"].append(verb("acl", self.pick("stopped", "owned", "trained", "seized", "held", "hired", "shelled"), right=[self.agent(), *([self.where()] if self.chance(0.4) else [])]))
        if self.chance(0.5):
            tree = verb("root", self.pick("escaped", "sank", "vanished", "burned", "appeared"), who, right=[self.pick(lambda: self.where(), lambda: self.when())])
        else:
            who["rel"] = "nsubj:pass"
            tree = verb("root", self.pick("found", "freed", "moved", "destroyed"), who, aux(self.pick("was", "were"), True), right=[self.when()])
        tree["right"].append(punct("."))
        return tree

    def deeds(self):
        """Rows of what one subject did or of what was done, and clauses side by side."""
        kind = self.random.randrange(4)
        subject = self.closed(self.pick(lambda: self.person("nsubj"), lambda: self.one("nsubj"), lambda: self.body("nsubj")))
        thing = lambda: noun("obj", self.pick("gate", "embassy", "treaty", "strike", "depot", "budget"), self.pick(lambda: det("the"), lambda: det("a")))
        act = lambda rel: verb(rel, self.pick("opened", "left", "denounced", "stormed", "signed", "rejected", "cancelled"), right=[thing(), *([self.where()] if self.chance(0.3) else [])])
        if kind == 0:
            tree = verb("root", self.pick("crossed", "quit", "blocked"), subject, right=[thing(), conj(act("x"), ","), conj(act("x"))])
            tree["right"][-1]["left"][:0] = [punct(",")] if self.chance(0.4) else []
        elif kind == 1:  # 'did not answer and no longer wants to'
            wish = verb("conj", self.pick("wants", "plans", "hopes", "intends"), node("cc", "CCONJ", "and"), node("advmod", "ADV", "longer", [node("advmod", "ADV", "no")]),
                        right=[verb("xcomp", self.pick("run", "appeal", "testify", "return"), mark("to", "PART"), right=[self.where()])])
            tree = verb("root", self.pick("answer", "explain", "reopen"), subject, aux("did"), node("advmod", "PART", self.pick("not", "n't")), right=[thing(), wish])
        elif kind == 2:  # clauses with a subject each
            second = self.event("conj")
            second["left"][:0] = [punct(","), node("cc", "CCONJ", self.pick("and", "but"))]
            tree = act("root")
            tree["left"].append(subject)
            tree["right"].append(second)
        else:  # things side by side, each with words of its own
            row = [self.pp("x", "of", noun("x", self.pick("fuel", "rice", "timber", "cash"))) for _ in range(3)]
            first = noun("obj", self.pick("tonnes", "sacks", "crates"), self.count(), right=[copy(row[0], "nmod")])
            others = [noun("x", self.pick("barrels", "loads", "bags"), number(self.pick("six", "80", "nine")), right=[copy(one, "nmod")]) for one in row[1:]]
            first["right"] += [conj(others[0], ","), conj(others[1])]
            tree = verb("root", self.pick("seized", "delivered", "burned"), subject, right=[first, self.when()])
        tree["right"].append(punct("."))
        return tree

    def beside(self, rel):
        """A name with what somebody is, or a thing with its name: between commas, dashes or before the full stop."""
        kind = self.random.randrange(4)
        dash = self.pick(",", ",", "–", "—")
        office = lambda: noun("appos", self.pick("surgeon", "senator", "tailor", "leader", "owner", "adviser"), self.pick(lambda: det("a"), lambda: det("the")), *([amod(self.pick("former", "retired", "veteran"))] if self.chance(0.4) else []),
                              right=[self.pp("nmod", self.pick("of", "from", "at"), self.pick(lambda: noun("nmod", self.pick("firm", "clinic", "movement"), det("the")), lambda: proper("nmod", self.random.choice(CITIES))))])
        if kind == 0:
            first, last = self.random.choice(NAMES)
            who, what = proper(rel, first, right=[proper("flat", last)]), office()
        elif kind == 1:
            first, last = self.random.choice(NAMES)
            who = noun(rel, self.pick("brother", "lawyer", "rival", "coach"), node("nmod:poss", "PRON", self.pick("his", "her", "their")))
            what = proper("appos", first, right=[proper("flat", last)])
        elif kind == 2:
            who = proper(rel, self.random.choice(CITIES))
            what = noun("appos", self.pick("city", "port", "town"), det("the"), node("amod", "ADJ", self.pick("largest", "oldest", "busiest")), right=[self.pp("nmod", "in", noun("nmod", self.pick("region", "country", "province"), det("the")))])
        else:
            who = noun(rel, self.pick("fine", "penalty", "discount", "pension"), det("a"), right=[])
            what = noun("appos", self.pick("record", "sum", "maximum", "minimum"), det("the"), amod(self.pick("legal", "largest", "agreed")))
        what["left"].insert(0, punct(dash))
        what["right"].append(punct(dash))
        who["right"].append(what)
        return who

    def named(self):
        kind = self.random.randrange(3)
        if kind == 0:
            tree = verb("root", self.pick("visit", "sue", "replace", "meet"), self.beside("nsubj"), aux(self.pick("will", "may")), right=[self.person("obj"), self.when()])
        elif kind == 1:
            tree = verb("root", self.random.choice(DEEDS), self.beside("nsubj:pass"), aux("was", True), right=[self.agent(), self.when()])
        else:
            thing = self.beside("obj")
            tree = verb("root", self.pick("praised", "left", "rejected", "mentioned"), self.body("nsubj"), right=[thing])
            if self.chance(0.5):
                tree["right"].append(self.pp("obl", "after", noun("obl", self.pick("vote", "trial", "match"), det("the"))))
            else:
                thing["right"][-1]["right"].pop()  # no comma before the full stop
        tree["right"].append(punct("."))
        return tree

    def title(self, rel):
        """'Finance Minister Anna Lund'."""
        first, last = self.random.choice(NAMES)
        office = self.pick(lambda: proper("x", "Minister", proper("compound", self.pick("Finance", "Health", "Justice"))), lambda: proper("x", "President", amod("Vice")), lambda: proper("x", "Minister", amod("Prime")),
                           lambda: proper("x", "Secretary", amod("Foreign")), lambda: proper("x", self.pick("Mayor", "Chancellor", "Bishop", "General", "Governor", "Sheriff")))
        who = proper(rel, first, copy(office, "nmod:desc"), right=[proper("flat", last)])
        if self.chance(0.35):
            who["right"].append(verb("acl:relcl", self.pick("lost", "entered", "left"), punct(","), node("nsubj", "PRON", "who"), right=[noun("obj", self.pick("parliament", "office", "power")), self.when(), punct(",")]))
        return who

    def titled(self):
        kind = self.random.randrange(3)
        if kind == 0:
            tree = verb("root", self.pick("address", "visit", "brief"), self.title("nsubj"), aux("will"), right=[self.title("obj") if self.chance(0.5) else noun("obj", self.pick("parliament", "troops")), self.when()])
            if tree["right"][0]["right"] and tree["right"][0]["right"][-1]["rel"] == "acl:relcl":
                tree["right"][0]["right"].pop()
        elif kind == 1:
            told = self.event("ccomp")
            told["left"].insert(0, punct("“"))
            told["right"] += [punct(","), punct("”")]
            tree = verb("root", "told", told, self.title("nsubj"), right=[noun("iobj", self.pick("reporters", "voters", "viewers", "lawmakers")), self.when()])
        else:
            tree = verb("root", self.pick("embarrassed", "angered", "weakened"), noun("nsubj", self.pick("leak", "scandal", "defeat"), det("the"), right=[self.pp("nmod", "in", proper("nmod", self.random.choice(CITIES)))]), aux("has"),
                        right=[self.title("obj")])
            if tree["right"][0]["right"][-1]["rel"] == "acl:relcl":
                tree["right"][0]["right"][-1]["right"].pop()  # no comma before the full stop
        tree["right"].append(punct("."))
        return tree

    def long_report(self):
        """Two clauses, and who reports them behind: the verb of saying stays the root."""
        told = self.event("ccomp")
        second = self.event("advcl")
        second["left"][:0] = [punct(","), mark(self.pick("while", "although", "after"))]
        if self.chance(0.5):
            second["rel"], second["left"][:2] = "conj", [punct(","), node("cc", "CCONJ", self.pick("and", "but"))]
        told["right"] += [second, punct(",")] if self.chance(0.7) else [punct(",")]
        who = self.pick(lambda: noun("nsubj", self.pick("court", "tribunal"), det("a"), right=[self.pp("nmod", "in", proper("nmod", self.random.choice(CITIES)))]),
                        lambda: noun("nsubj", self.pick("newspaper", "station", "broadcaster"), det("a"), amod(self.pick("local", "state", "daily"))),
                        lambda: noun("nsubj", "ministry", det("the"), noun("compound", self.pick("interior", "labour", "justice", "foreign"))),
                        lambda: noun("nsubj", self.pick("neighbour", "survivor", "trader"), det("a")), lambda: noun("nsubj", "guard", det("the"), noun("compound", "coast")))
        if self.chance(0.25):
            return verb("root", "told", told, who, right=[self.pick(lambda: proper("iobj", self.pick("AFP", "BBC", "CNN")), lambda: noun("iobj", "journalists")), punct(".")])
        word = self.pick("said", "said", "reported", "ruled", "announced")
        if self.chance(0.3):
            return verb("root", word, told, right=[*([self.when()] if self.chance(0.5) else []), who, punct(".")])
        return verb("root", word, told, who, right=[*([self.when()] if self.chance(0.3) else []), punct(".")])

    def capitals(self):
        second = verb("conj", self.pick("names", "opens", "cuts", "orders", "seeks"), node("cc", "CCONJ", "and"), right=[noun("obj", self.pick("taxes", "inquiry", "talks", "heir"), amod(self.pick("new", "swift", "wide")))])
        tree = verb("root", self.pick("rejects", "leaves", "bans", "quits", "sells"), noun("nsubj", self.pick("Court", "Minister", "Bank", "Senate", "Union")), right=[noun("obj", self.pick("treaty", "coalition", "airline", "deal")), second])
        if self.chance(0.6):
            upper(tree)
        elif self.chance(0.5):
            appeal = verb("parataxis", self.pick("keep", "avoid", "close"), punct(":"), node("discourse", "INTJ", "please"), right=[noun("obj", self.pick("windows", "doors", "road"), det("the"))])
            tree = noun("root", self.pick("Smoke", "Flooding", "Gas"), right=[self.pp("nmod", "near", noun("nmod", self.pick("stadium", "bridge", "market"), proper("compound", self.random.choice(CITIES)))), appeal])
        return tree

    def more(self, count):
        kinds = [self.passive, self.reduced, self.deeds, self.named, self.titled, self.long_report, self.passive, self.deeds, self.named, self.capitals]
        return [agreed(kinds[i % len(kinds)]()) for i in range(count)]


if __name__ == "__main__":
    write(English(30).sentences(450) + NewsEnglish(31).more(220))
