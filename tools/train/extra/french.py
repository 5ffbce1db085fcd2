#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""More kinds of French sentences than generate.py has: headlines, clauses and counts side by side, relative clauses,
participles and sources that hang on what stands farther away. french_rows.py writes them.
"""

from generate import French, amod, aux, case, copy, det, node, punct, write


def noun(rel, form, *left, right=()):
    return node(rel, "NOUN", form, left, right)


def verb(rel, form, *left, right=()):
    return node(rel, "VERB", form, left, right)


def number(form):
    return node("nummod", "NUM", form)


def conj(tree, mark="et"):
    """Another of a row: ', a', 'et b'."""
    tree = copy(tree, "conj")
    tree["left"].insert(0, node("cc", "CCONJ", mark) if mark != "," else punct(","))
    return tree


HURT = ["morts", "blessés", "disparus", "rescapés", "sinistrés", "noyés"]
TOWNS = ["Rouen", "Gao", "Izmir", "Lugano", "Cracovie", "Sousse"]


class NewsFrench(French):
    def few(self):
        return self.pick(["deux", "trois", "cinq", "neuf", "14", "37"])

    def hurt(self, rel):
        return noun(rel, self.pick(HURT), number(self.few()))

    def town(self, rel="nmod"):
        return self.pp(rel, "à", self.pick(TOWNS), "PROPN")

    def disaster(self, rel, *left):
        return self.pick([
            lambda: noun(rel, "explosion", *left, right=[self.pp("nmod", "dans une", self.pick(["mine", "boulangerie", "raffinerie"])), self.town()]),
            lambda: noun(rel, "incendie", *left, right=[noun("nmod", self.pick(["hôtel", "entrepôt", "atelier"]), case("d'"), det("un")), self.town()]),
            lambda: noun(rel, "collision", *left, right=[noun("nmod", "autocars", case("entre"), number("deux")), self.town()]),
            lambda: noun(rel, "avalanche", *left, right=[self.pp("nmod", "dans le", self.pick(["massif", "couloir"]), right=[self.pp("nmod", "de la", "Clarée", "PROPN")])]),
            lambda: noun(rel, "éboulement", *left, right=[self.pp("nmod", "sur la", "route", right=[self.pp("nmod", "de", self.pick(TOWNS), "PROPN")])])])()

    def search(self, rel):
        return verb(rel, self.pick(["cherchent", "évacuent", "soignent"]), noun("nsubj", self.pick(["secours", "pompiers", "sauveteurs"]), det("les")),
                    right=[noun("obj", self.pick(["survivants", "habitants", "familles"]), det("des"))])

    def headline(self):
        kind = self.random.randrange(6)
        if kind == 0:
            tree = self.disaster("root")
            tree["form"] = tree["form"].capitalize()
            behind = self.pick([lambda: self.hurt("appos"), lambda: self.search("parataxis")])()
            behind["left"].insert(0, punct(":"))
            tree["right"].append(behind)
        elif kind == 1:
            tree = verb("root", self.pick(["fait", "tue", "blesse"]), self.disaster("nsubj", det("une")), right=[self.hurt("obj")])
            if self.random.random() < 0.5:
                tree["right"][0]["right"].append(conj(self.hurt("x")))
        elif kind == 2:
            tree = self.hurt("root")
            tree["right"] += [conj(self.hurt("x")), noun("nmod", self.pick(["naufrage", "crash", "carambolage"]), case("dans"), det("un"), right=[self.where("nmod")])]
        elif kind == 3:
            tree = verb("root", self.pick(["percute", "heurte", "renverse"]), self.town("obl:mod"), punct(","), noun("nsubj", self.pick(["camion", "tramway", "bus"]), det("un")),
                        right=[noun("obj", self.pick(["passant", "cycliste", "taxi"]), det("un"))])
        elif kind == 4:
            what, how = self.pick([("Bilan", "officiel"), ("Inondations", "meurtrières"), ("Tempête", "tropicale"), ("Naufrage", "meurtrier")])
            tree = noun("root", what, right=[amod(how)])
            row = self.hurt("appos")
            row["left"].insert(0, punct(":"))
            row["right"] += [conj(self.hurt("x"), ","), conj(self.hurt("x"))]
            tree["right"].append(row)
        else:
            tree = verb("root", self.pick(["ferme", "rouvre", "brûle", "déraille"]), noun("nsubj", self.pick(["rame", "école", "gare", "église"]), det("une")), right=[self.where()])
        return tree

    def fact(self, rel):
        """A short clause with a subject of its own."""
        kind = self.random.randrange(4)
        if kind == 0:
            return verb(rel, self.pick(["repris", "cessé", "échoué"]), noun("nsubj", self.pick(["travaux", "pourparlers", "fouilles"]), det("les"),
                        right=[self.pick([lambda: verb("acl", "menés", right=[self.where()]), lambda: amod("officiels")])()]), aux("ont"))
        if kind == 1:
            return verb(rel, self.pick(["remonté", "sauvé", "identifié"]), node("nsubj:pass", "PRON", "aucun", right=[self.pp("nmod", "des", self.pick(["plongeurs", "marins", "corps"]))]),
                        node("advmod", "ADV", "n'"), aux("a"), aux("été", True))
        if kind == 2:
            return noun(rel, self.pick(["complexe", "lente", "dangereuse"]), noun("nsubj", self.pick(["opération", "enquête", "évacuation"]), det("l'")), node("cop", "AUX", "est"))
        agent = noun("obl:agent", self.pick(["neige", "foule", "justice", "boue"]), case("par"), det("la"))
        return verb(rel, self.pick(["bloquée", "suivie", "fermée"]), noun("nsubj:pass", self.pick(["route", "piste", "voie"]), det("la")), aux("est", True),
                    *([node("advmod", "ADV", self.pick(["encore", "désormais"]))] if self.random.random() < 0.5 else []), right=[agent])

    def clauses(self):
        second = conj(self.fact("x"), self.pick(["et", "et", "mais"]))
        if second["left"][0]["form"] == "mais":
            second["left"].insert(0, punct(","))
        tree = self.fact("root")
        tree["right"].append(second)
        if self.random.random() < 0.6:
            tree["right"].append(self.pick([self.speech, self.source])())
        tree["right"].append(punct("."))
        return tree

    def speech(self):
        kind = self.random.randrange(3)
        word = self.pick(["regretté", "averti", "rappelé", "annoncé"])
        if kind == 0:
            return verb("parataxis", self.pick([word, "appris"]), punct(","), aux("a"), node("nsubj", "PRON", self.pick(["-t-on", "-t-elle", "-t-il"])), right=[self.weekday()])
        where = [noun("obl:mod", self.pick(["députés", "caméras"]), case("devant"), det("les"))] if kind == 1 else []
        return verb("parataxis", word, punct(","), aux("a"), right=[*where, self.speaker("nsubj")])

    def source(self):
        who = self.speaker("obl:mod")
        who["left"] = [punct(","), case("selon"), *who["left"]]
        return who

    def blow(self):
        """What fell, what it did in two participles, and who says so."""
        first = verb("advcl", self.pick(["bloquant", "surprenant", "isolant"]), punct(","), right=[self.counted("obj")])
        spoilt = noun("obj", self.pick(["verger", "pont", "kiosque"]), det("le"), right=[self.place("nmod")] if self.random.random() < 0.6 else [])
        first["right"].append(conj(verb("x", self.pick(["abîmant", "privant", "endommageant"]), right=[node("advmod", "ADV", self.pick(["durablement", "légèrement"])), spoilt]), self.pick(["et", "et", "ou"])))
        return verb("root", self.pick(["écrasé", "effondré", "abattu"]), noun("nsubj", self.pick(["mur", "arbre", "pylône", "rocher"]), det("un")), node("expl:pv", "PRON", "s'"), aux("est"), right=[self.where(), first, self.source(), punct(".")])

    def three(self):
        lands = self.random.sample([("le", "Niger"), ("le", "Tchad"), ("la", "Suisse"), ("la", "Grèce"), ("le", "Pérou")], 3)
        rows = [node("nmod", "PROPN", name, [case("de"), det(article)]) for article, name in lands]
        rows[0]["right"] += [conj(rows[1], ","), conj(rows[2])]
        subject = noun("nsubj", self.pick(["ministres", "envoyés", "présidents", "armées"]), det("les"), right=[rows[0]])
        without = verb("advcl", self.pick(["trouver", "faire", "annoncer"]), node("mark", "ADP", "sans"), right=[noun("obj", self.pick(["compromis", "victimes", "concessions"]), det("de"))])
        return verb("root", self.pick(["quitté", "rejoint"]), subject, aux("ont"), right=[node("obj", "PROPN", self.pick(TOWNS)), without, punct(".")])

    def relative(self):
        kind = self.random.randrange(3)
        if kind == 0:
            inner = verb("acl:relcl", self.pick(["arrêté", "saisi", "fouillé"]), node("obj", "PRON", "que"), noun("nsubj", self.pick(["douaniers", "soldats"]), det("les")), aux("ont"))
            return verb("root", self.pick(["transportait", "cachait"]), noun("nsubj", self.pick(["camion", "navire"]), det("le"), right=[inner]), right=[noun("obj", self.pick(["armes", "vivres"]), det("des")), punct(".")])
        if kind == 1:
            inner = verb("acl:relcl", self.pick(["sévit", "règne"]), punct(","), node("obl:mod", "PRON", "où"), right=[noun("nsubj", self.pick(["famine", "sécheresse"]), det("une"))])
            return verb("root", "gagné", noun("nsubj", self.pick(["réfugiés", "convois"]), det("les")), aux("ont"), right=[noun("obj", "camps", det("les"), right=[self.pp("nmod", "de la", self.pick(["plaine", "région", "côte"]), right=[inner])]), punct(".")])
        inner = verb("acl:relcl", self.pick(["tiré", "chargé", "répliqué"]), punct(","), node("nsubj", "PRON", "qui"), aux("a"))
        noun_of = self.pick([("armée", "l'"), ("milice", "la"), ("garde", "la")])
        return verb("root", self.pick(["arrêtés", "blessés"]), self.counted("nsubj:pass"), aux("ont"), aux("été", True),
                    right=[self.pp("obl:mod", "dans un", "affrontement", right=[noun("nmod", noun_of[0], case("avec"), det(noun_of[1]), right=[inner])]), punct(".")])

    def among(self):
        """'Six ouvriers, dont deux apprentis, sont morts ..., ont annoncé les autorités.'"""
        who = noun("nsubj", self.pick(["ouvriers", "passagers", "écoliers", "marins"]), number(self.few()))
        who["right"].append(noun("acl:relcl", self.pick(["femmes", "apprentis", "mineurs"]), punct(","), node("nmod", "PRON", "dont"), number(self.pick(["deux", "quatre"])), right=[punct(",")]))
        tree = verb("root", self.pick(["disparu", "péri", "survécu"]), who, aux("ont"), right=[self.where()])
        tree["right"] += [self.pick([self.speech, self.source])(), punct(".")]
        return tree

    def accused(self):
        """Who is suspected, sentenced or exposed; an apposition that closes before the verb."""
        who = noun("nsubj", self.pick(["suspect", "conducteur", "gardien"]), det("le"))
        who["right"].append(noun("appos", self.pick(["Suisse", "Belge", "retraité", "chômeur"]), punct(","), det("un"), right=[noun("nmod", "ans", case("de"), number(self.pick(["30", "41", "58"]))), punct(",")]))
        if self.random.random() < 0.5:
            done = verb("xcomp", self.pick(["volé", "frappé", "menacé"]), node("mark", "ADP", "d'"), aux("avoir"), right=[noun("obj", self.pick(["voisine", "collègue"]), det("une")), self.where()])
            who["rel"] = "nsubj:pass"
            return verb("root", self.pick(["soupçonné", "accusé"]), who, aux("est", True), right=[done, punct(".")])
        told = verb("ccomp", self.pick(["connaissait", "regrettait"]), node("mark", "SCONJ", "qu'"), node("nsubj", "PRON", "il"), node("advmod", "ADV", "ne"), right=[node("advmod", "ADV", "pas"), noun("obj", "victime", det("la"))])
        return verb("root", self.pick(["dit", "répété", "juré"]), who, aux("a"), right=[noun("obl:arg", self.pick(["juges", "policiers"]), case("à"), det("les")), told, punct(".")])

    def participle(self):
        """What a firm must pay to those exposed; what a court asks against one sentenced."""
        if self.random.random() < 0.5:
            sum_of = noun("obj", "millions", number(self.few()), right=[noun("nmod", "euros", case("d'")), noun("nmod", self.pick(["pénalités", "réparations"]), case("de"))])
            exposed = verb("acl", self.pick(["exposés", "soumis"]), punct(","), right=[noun("obl:mod", "mois", case("pendant"), det("des")), noun("obl:arg", self.pick(["bruit", "plomb"]), case("à"), det("le"))])
            return verb("root", self.pick(["versera", "paiera"]), noun("nsubj", self.pick(["firme", "banque", "commune"]), det("la")),
                        right=[sum_of, noun("obl:arg", self.pick(["riverains", "employés"]), case("à"), det("ses"), right=[exposed]), punct(".")])
        years = noun("obj", "ans", number(self.pick(["huit", "douze"])), right=[noun("nmod", "réclusion", case("de")), noun("appos", "sanction", punct("—"), det("la"), right=[amod("prévue"), punct("—")])])
        held = verb("acl", self.pick(["jugé", "condamné"]), punct(","), right=[noun("obl:mod", self.pick(["vol", "fraude"]), case("pour"))])
        return verb("root", self.pick(["demandé", "réclamé"]), noun("nsubj", self.pick(["juge", "procureur"]), det("le")), aux("a"),
                    right=[years, noun("obl:arg", self.pick(["maire", "banquier"]), case("contre"), det("le"), right=[held]), punct(".")])

    def more(self, count):
        kinds = [self.headline, self.headline, self.clauses, self.clauses, self.blow, self.three, self.relative, self.among, self.accused, self.participle]
        return [kinds[i % len(kinds)]() for i in range(count)]


