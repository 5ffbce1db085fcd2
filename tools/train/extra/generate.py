#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Makes sentences with their trees of written phrases: what the treebanks lack (inverted speech verbs, counted people,
weekdays, dashes). french.py and english.py write them.

Only words, parts of speech, heads and relations are given; the same program gives the same bytes.
"""

import random


def node(rel, upos, form, left=(), right=()):
    return {"rel": rel, "upos": upos, "form": form, "left": list(left), "right": list(right)}


def linear(tree):
    """Words in order, with the numbers of their heads: the word that a tree hangs on in words, or the one it is "of"."""
    order = []

    def visit(one):
        for child in one["left"]:
            visit(child)
        order.append(one)
        for child in one["right"]:
            visit(child)

    visit(tree)
    number = {id(one): i + 1 for i, one in enumerate(order)}
    head = {}
    for one in order:
        for child in one["left"] + one["right"]:
            head[id(child)] = number[id(child.get("of", one))]
    return [(number[id(one)], one["form"], one["upos"], head.get(id(one), 0), one["rel"]) for one in order]


def copy(tree, rel=None):
    made = {**tree, "left": [copy(c) for c in tree["left"]], "right": [copy(c) for c in tree["right"]]}
    if rel:
        made["rel"] = rel
    return made


def punct(form):
    return node("punct", "PUNCT", form)


def det(form):
    return node("det", "DET", form)


def case(form):
    return node("case", "ADP", form)


def aux(form, passive=False):
    return node("aux:pass" if passive else "aux", "AUX", form)


def amod(form):
    return node("amod", "ADJ", form)


def name(first, *rest):
    return node("nsubj", "PROPN", first, [], [node("flat:name", "PROPN", r) for r in rest])


FUSED = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}


class French:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, options):
        return self.random.choice(options)

    def parts(self, word):
        """'du': de le."""
        return {"du": [case("de"), det("le")], "des": [case("de"), det("les")], "de la": [case("de"), det("la")], "de l'": [case("de"), det("l'")],
                "au": [case("à"), det("le")], "à la": [case("à"), det("la")], "aux": [case("à"), det("les")], "à l'": [case("à"), det("l'")],
                "dans le": [case("dans"), det("le")], "dans la": [case("dans"), det("la")], "dans un": [case("dans"), det("un")], "dans une": [case("dans"), det("une")],
                "sur la": [case("sur"), det("la")], "de": [case("de")], "d'": [case("d'")], "à": [case("à")], "en": [case("en")], "par": [case("par")],
                "contre la": [case("contre"), det("la")], "contre un": [case("contre"), det("un")], "près de": [case("près"), ]}[word]

    def pp(self, rel, prep, form, upos="NOUN", right=()):
        return node(rel, upos, form, self.parts(prep), right)

    def place(self, rel):
        return self.pick([
            lambda: self.pp(rel, "du", "Chili", "PROPN"), lambda: self.pp(rel, "de", "Nantes", "PROPN"), lambda: self.pp(rel, "de la", "province", right=[amod("voisine")]),
            lambda: self.pp(rel, "du", "nord", right=[self.pp("nmod", "du", "pays")]), lambda: self.pp(rel, "de", "Quito", "PROPN"),
            lambda: self.pp(rel, "de l'", "Ukraine", "PROPN"), lambda: self.pp(rel, "de la", "capitale", right=[amod(self.pick(["danoise", "chilienne", "économique"]))])])()

    def where(self, rel="obl:mod"):
        return self.pick([
            lambda: self.pp(rel, "dans un", "village", right=[self.place("nmod")]), lambda: self.pp(rel, "à", self.pick(["Lyon", "Dakar", "Oslo", "Turin"]), "PROPN"),
            lambda: self.pp(rel, "dans le", "quartier", right=[self.pp("nmod", "de la", "gare")]), lambda: self.pp(rel, "dans une", "usine", right=[self.place("nmod")]),
            lambda: self.pp(rel, "dans la", "nuit"), lambda: self.pp(rel, "sur la", "place", right=[amod("centrale")])])()

    def weekday(self):
        day = node("obl:mod", "NOUN", self.pick("lundi mardi mercredi jeudi vendredi samedi dimanche".split()))
        if self.random.random() < 0.4:
            day["right"].append(self.pick([lambda: node("nmod", "NOUN", self.pick(["matin", "soir"])), lambda: amod("dernier")])())
        return day

    def person(self, rel):
        who = self.pick([("Anne", "Moreau"), ("Paul", "Legrand"), ("Moussa", "Traoré"), ("Olena", "Kovalenko"), ("Ivan", "Petrov"), ("Marta", "Silva")])
        return copy(name(*who), rel)

    def official(self, rel):
        """'le ministre de l'Intérieur, Paul Legrand' and shorter ones."""
        head, fem = self.pick([("ministre", False), ("recteur", False), ("président", False), ("maire", False), ("directrice", True), ("procureur", False), ("ambassadeur", False)])
        of = self.pick([lambda: self.pp("nmod", "de la", "Culture"), lambda: self.pp("nmod", "du", "gouvernement"), lambda: self.pp("nmod", "de l'", "orchestre"),
                        lambda: self.pp("nmod", "de la", "caisse", right=[amod("fédérale")]), lambda: self.pp("nmod", "du", "ministère", right=[self.pp("nmod", "des", "Affaires", right=[amod("sociales")])])])()
        article = "la" if fem else "l'" if head[0] in "a" else "le"
        right = [amod(self.pick(["chilien", "norvégien", "ukrainien", "italien"]))] if not fem and self.random.random() < 0.3 else [of]
        if self.random.random() < 0.6:
            named = self.person("appos")
            if self.random.random() < 0.6:
                named["left"].insert(0, punct(","))
            right.append(named)
        return node(rel, "NOUN", head, [det(article)], right)

    def institution(self, rel):
        return self.pick([
            lambda: node(rel, "NOUN", "police", [det("la")]), lambda: node(rel, "NOUN", "Chambre", [det("la")], [amod("Haute")]), lambda: node(rel, "PROPN", "ONU", [det("l'")]),
            lambda: node(rel, "NOUN", "gouvernement", [det("le")]), lambda: node(rel, "NOUN", "gendarmerie", [det("la")]), lambda: node(rel, "NOUN", "Commission", [det("la")], [amod("européenne")]),
            lambda: node(rel, "NOUN", "présidence", [det("la")], [amod("française")]), lambda: node(rel, "NOUN", "préfecture", [det("la")], [self.pp("nmod", "du", "Nord", "PROPN")]),
            lambda: node(rel, "NOUN", "avocat", [det("son")]), lambda: node(rel, "NOUN", "armée", [det("l'")])])()

    def speaker(self, rel):
        return self.pick([self.official, self.institution, self.person, self.official])(rel)

    def clause(self, rel, que=False):
        """A plain clause; its root is the verb."""
        left = [node("mark", "SCONJ", "que")] if que else []
        kind = self.random.randrange(5)
        if kind == 0:
            return node(rel, "VERB", "commandé", left + [node("nsubj", "NOUN", "commune", [det("la")], [amod("voisine")]), node("aux", "AUX", "a")],
                        [node("obj", "NOUN", "bennes", [det("des")]), self.where()])
        if kind == 1:
            return node(rel, "VERB", "reprendront", left + [node("nsubj", "NOUN", "cours", [det("les")])], [self.weekday()])
        if kind == 2:
            return node(rel, "NOUN", "réussite", left + [node("nsubj", "NOUN", "accueil", [det("l'")], [self.pp("nmod", "des", "bénévoles")]), node("cop", "AUX", "est"), det("une")])
        if kind == 3:
            return node(rel, "VERB", "repeint", left + [node("nsubj:pass", "NOUN", "gymnase", [det("le")]), node("aux", "AUX", "a"), node("aux:pass", "AUX", "été")], [self.where()])
        return node(rel, "VERB", "préférons", left + [node("nsubj", "PRON", "nous")], [node("obj", "NOUN", "tarif", [det("le")], [self.pp("nmod", "de", "groupe")])])

    def quoted(self, tree):
        opening, closing = self.pick([("«", "»"), ("\"", "\"")])
        tree["left"].insert(0, punct(opening))
        tree["right"].append(punct(closing))
        return tree

    def inverted(self):
        verb = self.pick(["déclaré", "annoncé", "affirmé", "indiqué", "ajouté", "assuré", "expliqué", "précisé", "estimé", "confirmé", "plaisanté"])
        right = []
        if self.random.random() < 0.6:
            right.append(self.weekday())
        if self.random.random() < 0.3:
            right.append(self.pick([lambda: self.pp("obl:arg", "à la", "radio"), lambda: self.pp("obl:arg", "aux", "familles"), lambda: self.pp("obl:arg", "à l'", "ANSA", "PROPN")])())
        if self.random.random() < 0.25:
            speech = node("parataxis", "VERB", verb, [punct(","), node("aux", "AUX", "a"), node("nsubj", "PRON", self.pick(["-t-il", "-t-elle"]))], right)
        else:
            right.append(self.speaker("nsubj"))
            speech = node("parataxis", "VERB", verb, [punct(","), node("aux", "AUX", "a")], right)
        tree = self.clause("root")
        if self.random.random() < 0.5:
            self.quoted(tree)
        tree["right"] += [speech, punct(".")]
        return tree

    def counted(self, rel):
        """'trois des gendarmes', 'une trentaine de mineurs', 'deux soldats'."""
        people = self.pick(["gendarmes", "mineurs", "élèves", "coureurs", "choristes", "apprentis", "passagers", "touristes", "éleveurs", "figurants"])
        number = self.pick(["deux", "trois", "quatre", "cinq", "12", "une dizaine"])
        kind = self.random.randrange(5)
        if kind == 0:
            return node(rel, "NUM", self.pick(["deux", "trois", "quatre", "cinq"]), [], [self.pp("nmod", "des", people)])
        if kind == 1:
            return node(rel, "NOUN", self.pick(["vingtaine", "trentaine", "quarantaine", "centaine", "dizaine"]), [det("une")], [self.pp("nmod", self.de(people), people)])
        if kind == 2:
            return node(rel, "NOUN", self.pick(["dizaines", "centaines", "milliers"]), [det(self.pick(["plusieurs", "des"]))], [self.pp("nmod", self.de(people), people)])
        if " " in number:
            number = "six"
        more = [amod(self.pick(["débutants", "étrangers", "chiliens"]))] if self.random.random() < 0.3 else []
        return node(rel, "NOUN", people, [node("nummod", "NUM", number)], more)

    def de(self, word):
        return "d'" if word[0] in "aeéiouh" else "de"

    def one(self, rel):
        right = [self.place("nmod")] if self.random.random() < 0.6 else []
        return node(rel, "NOUN", self.pick(["pompier", "soldat", "gendarme", "journaliste", "garde", "médecin"]), [det("un")], right)

    def pairs(self):
        """'Un garde et trois des touristes ont été secourus lundi': one and some, side by side."""
        verb = self.pick(["primés", "filmés", "invités", "soignés", "évacués", "secourus"])
        subject = self.pick([self.one, self.counted])("nsubj:pass")
        joined = self.counted("conj")
        joined["left"].insert(0, node("cc", "CCONJ", "et"))
        subject["right"].append(joined)
        right = [self.pick([self.where, self.weekday])()]
        if self.random.random() < 0.5:
            right.append(self.pick([lambda: self.pp("obl:mod", "dans un", "concours"), lambda: self.pp("obl:mod", "dans une", "épreuve", right=[self.pp("nmod", "de", "relais")])])())
        return node("root", "VERB", verb, [subject, node("aux", "AUX", "ont"), node("aux:pass", "AUX", "été")], right + [punct(".")])

    def crowds(self):
        """Counted people with a participle of their own, or who do something to themselves."""
        people = self.counted("nsubj")
        kind = self.random.randrange(3)
        if kind < 2:
            people["right"].append(node("amod", "ADJ", self.pick(["entraînés", "équipés"]), [node("advmod", "ADV", self.pick(["fraîchement", "rarement", "longuement"]))]))
        if kind == 0:
            guide = node("nsubj", "NOUN", self.pick(["guide", "jury", "refuge"]), [det("le")])
            verb = node("root", "VERB", self.pick(["accueille", "attend", "félicite", "photographie"]), [self.weekday(), punct(","), guide], [copy(people, "obj"), self.where()])
        elif kind == 1:
            verb = node("root", "VERB", self.pick(["arrivent", "concourent", "dansent"]), [people], [self.where()])
        else:
            verb = node("root", "VERB", self.pick(["entraînés", "reposés", "retrouvés", "amusés"]),
                        [self.where(), punct(","), people, node("expl", "PRON", "se"), node("aux", "AUX", "sont")], [node("advmod", "ADV", self.pick(["longtemps", "ensuite", "ensemble"]))])
        verb["right"].append(punct("."))
        return verb

    def weekday_object(self):
        subject = self.speaker("nsubj")
        close = [punct(",")] if any(c["rel"] == "appos" and c["left"] for c in subject["right"]) else []
        subject["right"] += close
        verb = self.pick(["rencontré", "reçu", "dénoncé", "signé", "visité", "appelé", "évoqué"])
        thing = self.pick([lambda: node("obj", "NOUN", "homologue", [det("son")], [amod("italien")]), lambda: node("obj", "NOUN", "contrat", [det("un")], [self.pp("nmod", "de", "location")]),
                           lambda: node("obj", "NOUN", "campagne", [det("la")], [self.pp("nmod", "contre la", "grippe")])])()
        return node("root", "VERB", verb, [subject, node("aux", "AUX", "a")], [self.weekday(), thing, punct(".")])

    def reported(self):
        subject = self.speaker("nsubj")
        if any(c["rel"] == "appos" and c["left"] for c in subject["right"]):
            subject["right"].append(punct(","))
        right = [self.weekday()] if self.random.random() < 0.6 else []
        return node("root", "VERB", self.pick(["déclaré", "annoncé", "affirmé", "concédé", "répondu", "assuré", "rappelé"]), [subject, node("aux", "AUX", "a")],
                    right + [self.clause("ccomp", True), punct(".")])

    def dashes(self):
        """'Le tournoi – six équipes concourent ensemble – durera un mois.'"""
        what = self.pick([("tournoi", "le"), ("festival", "le"), ("chantier", "le"), ("exposition", "l'"), ("récolte", "la")])
        subject = node("nsubj", "NOUN", what[0], [det(what[1])])
        dash = self.pick(["–", "—", "-"])
        number = node("nummod", "NUM", self.pick(["six", "quinze", "40"]))
        if self.random.random() < 0.5:
            inner = node("parataxis", "VERB", self.pick(["concourent", "travaillent"]), [punct(dash), node("nsubj", "NOUN", self.pick(["équipes", "associations", "familles"]), [number])], [node("advmod", "ADV", self.pick(["ensemble", "dehors"])), punct(dash)])
        else:
            inner = node("parataxis", "VERB", self.pick(["vendus", "réservés"]), [punct(dash), node("nsubj:pass", "NOUN", self.pick(["billets", "paniers"]), [number]), node("aux:pass", "AUX", "sont"), node("advmod", "ADV", "déjà")], [punct(dash)])
        subject["right"].append(inner)
        return node("root", "VERB", self.pick(["durera", "occupera", "prendra"]), [subject], [node("obj", "NOUN", self.pick(["mois", "trimestre", "hiver"]), [det("un")]), punct(".")])

    def gapped(self):
        """'Douze choristes seront retenus et deux remplacés': the auxiliary is said once."""
        subject = self.counted("nsubj:pass")
        second = node("conj", "VERB", self.pick(["remplacés", "écartés"]), [node("cc", "CCONJ", self.pick(["et", "mais"])), node("nsubj:pass", "NUM", self.pick(["sept", "deux", "dix"]))])
        return node("root", "VERB", self.pick(["retenus", "recrutés", "inscrits"]), [subject, node("aux:pass", "AUX", self.pick(["seront", "étaient", "sont"]))], [second, self.weekday(), punct(".")])

    def titled(self):
        """A name and what its bearer does, between commas; an infinitive that hangs on a perfect one."""
        who = self.person("nsubj")
        who["right"].append(node("appos", "NOUN", self.pick(["gérante", "proviseur", "cheffe", "entraîneur", "capitaine", "conservateur"]), [punct(",")],
                                 [self.pick([lambda: self.pp("nmod", "du", "lycée", right=[amod("hôtelier")]), lambda: self.pp("nmod", "de la", "chorale"), lambda: self.pp("nmod", "de l'", "équipe", right=[amod("féminine")]),
                                             lambda: self.pp("nmod", "du", "musée", right=[self.place("nmod")])])(), punct(",")]))
        deed = node("xcomp", "VERB", self.pick(["restaurer", "agrandir", "financer"]), [], [node("obj", "NOUN", self.pick(["verger", "théâtre", "bassin"]), [det("un")])])
        kind = self.random.randrange(3)
        if kind == 0:  # for having known how to
            cause = node("advcl", "VERB", self.pick(["su", "voulu", "osé"]), [node("mark", "ADP", "pour"), node("aux", "AUX", "avoir")], [deed, punct(",")])
            return node("root", "VERB", self.pick(["reçoit", "recevra", "touchera"]), [cause, who], [self.pick([lambda: node("obj", "NOUN", "prix", [det("un")]), lambda: node("obj", "NOUN", self.pick(["médaille", "bourse"]), [det("une")])])(), self.where(), punct(".")])
        if kind == 1:  # hopes to have done
            deed["form"] = {"restaurer": "restauré", "agrandir": "agrandi", "financer": "financé"}[deed["form"]]
            deed["left"] = [node("aux", "AUX", "avoir")]
            return node("root", "VERB", self.pick(["espère", "croit", "pense", "espérait"]), [who], [deed, punct(".")])
        without = node("advcl", "VERB", self.pick(["cherché", "réussi", "renoncé"]), [node("mark", "ADP", "sans"), node("aux", "AUX", "avoir")], [deed])
        deed["left"] = [node("mark", "ADP", "à")]
        return node("root", "VERB", self.pick(["enseigne", "expose", "joue"]), [self.weekday(), punct(","), who], [self.where(), without, punct(".")])

    def sentences(self, count):
        kinds = [self.inverted, self.inverted, self.inverted, self.pairs, self.pairs, self.crowds, self.crowds, self.weekday_object, self.reported, self.dashes, self.gapped, self.titled]
        return [kinds[i % len(kinds)]() for i in range(count)]


def write(sentences):
    print("# SPDX-License-Identifier: CC0-1.0")
    for sentence in sentences:
        words = linear(sentence)
        first = 1 if words[0][1] in "“«" else 0
        words[first] = (*words[first][:1], words[first][1][:1].upper() + words[first][1][1:], *words[first][2:])
        print("# text = " + " ".join(w[1] for w in words))
        for at, (number, form, upos, head, rel) in enumerate(words):
            fused = FUSED.get((form.lower(), words[at + 1][1])) if at + 1 < len(words) else None
            if fused:
                print("\t".join([f"{number}-{number + 1}", fused, *["_"] * 8]))
            print("\t".join([str(number), form, "_", upos, "_", "_", str(head), rel, "_", "_"]))
        print()
