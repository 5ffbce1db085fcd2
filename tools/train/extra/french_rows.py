#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Writes the sentences of french.py and more of their like: rows of things, people, deeds and clauses, and what stands
beside a name.

    tools/train/extra/french_rows.py > tools/train/extra/fr.conllu
"""

from french import TOWNS, NewsFrench, conj, noun, number, verb
from generate import French, amod, aux, case, copy, det, node, punct, write


def proper(rel, form, *left, right=()):
    return node(rel, "PROPN", form, left, right)


class RowsFrench(NewsFrench):
    def a_few(self, rel):
        """'huit caisses de vivres': counted, with words of its own."""
        what, of = self.pick([("caisses", "munitions"), ("sacs", "riz"), ("tonnes", "blé"), ("boîtes", "médicaments"), ("litres", "carburant"), ("lots", "matériel")])
        thing = noun(rel, what, number(self.few()))
        if self.random.random() < 0.7:
            thing["right"].append(noun("nmod", of, case(self.de(of))))
        if self.random.random() < 0.3:
            thing["right"].append(amod(self.pick(["volés", "neufs", "cachés"])) if what in ("sacs", "litres", "lots") else amod(self.pick(["volées", "neuves", "cachées"])))
        return thing

    def land(self, rel):
        prep, land = self.pick([("du", "Kenya"), ("du", "Pérou"), ("de la", "Norvège"), ("de la", "Tunisie"), ("de l'", "Arménie"), ("de l'", "Inde"), ("de la", "Bolivie")])
        return self.pp(rel, prep, land, "PROPN")

    def worker(self, rel):
        who = noun(rel, self.pick(["plombier", "infirmier", "berger", "comptable", "chauffeur", "boulanger"]), det("un"))
        if self.random.random() < 0.4:
            who["right"].append(self.pick([lambda: self.pp("nmod", "de", self.pick(TOWNS), "PROPN"), lambda: amod(self.pick(["retraité", "voisin", "grec"]))])())
        return who

    def row(self, rel, made, least=2):
        """Two to four things, each of the rest hung on the first."""
        first = made(rel)
        others = [made("x") for _ in range(self.random.randrange(least - 1, 4))]
        ends = self.pick(["et", "et", "et", "ou"]) if len(others) == 1 else "et"
        first["right"] += [conj(one, ",") for one in others[:-1]] + [conj(others[-1], ends)]
        return first

    def rows(self):
        kind = self.random.randrange(4)
        if kind == 0:
            tree = verb("root", self.pick(["saisi", "livré", "retrouvé", "volé"]), self.speaker_plain("nsubj"), aux("a"), right=[self.row("obj", self.a_few)])
        elif kind == 1:
            subject = noun("nsubj", self.pick(["équipes", "délégations", "ambassades"]), det("les"), right=[self.row("nmod", self.land)])
            tree = verb("root", self.pick(["refusé", "signé", "quitté"]), subject, aux("ont"), right=[noun("obj", self.pick(["texte", "traité", "sommet"]), det("le")), self.weekday()])
        elif kind == 2:
            tree = verb("root", self.pick(["relâchés", "hospitalisés", "jugés"]), self.row("nsubj:pass", self.worker), aux("ont"), aux("été", True), right=[self.weekday(), self.where()])
        else:
            with_rows = noun("obl:mod", self.pick(["aide", "appui"]), case("avec"), det("l'"), right=[self.row("nmod", lambda rel: self.pick([
                lambda: self.pp(rel, "des", self.pick(["plongeurs", "voisins", "secouristes"])), lambda: self.pp(rel, "de l'", "armée"), lambda: self.pp(rel, "du", "service", right=[amod("vétérinaire")])])())])
            tree = verb("root", self.pick(["éteint", "fouillé", "évacué"]), self.speaker_plain("nsubj"), aux("a"), right=[noun("obj", self.pick(["entrepôt", "immeuble", "hangar"]), det("un")), with_rows])
        tree["right"].append(punct("."))
        return tree

    def speaker_plain(self, rel):
        """An institution or a person, with no apposition behind."""
        return self.pick([self.institution, self.person])(rel)

    def counts(self):
        """'Tempête : quatre morts, douze blessés et deux disparus'"""
        tree = self.disaster("root") if self.random.random() < 0.5 else noun("root", self.pick(["bilan", "incendie", "séisme"]), right=[amod(self.pick(["lourd", "provisoire", "nocturne"]))])
        tree["form"] = tree["form"].capitalize()
        row = self.row("appos", self.hurt, 3)
        row["left"].insert(0, punct(":"))
        if self.random.random() < 0.4:
            last = row["right"][-1]
            last["right"].append(noun("acl:relcl", self.pick(["bébé", "pompier", "élève"]), punct(","), node("nmod", "PRON", "dont"), det("un")))
        tree["right"].append(row)
        return tree

    def act(self, rel, auxiliary=True):
        thing = self.pick([lambda: noun("obj", self.pick(["conducteur", "barrage", "dépôt"]), det("le")), lambda: noun("obj", "armes", number(self.pick(["deux", "cinq"]))),
                           lambda: noun("obj", self.pick(["rue", "place", "ferme"]), det("la"), right=[self.town()])])()
        more = [self.where()] if self.random.random() < 0.3 else []
        return verb(rel, self.pick(["arrêté", "détruit", "fouillé", "bloqué", "libéré", "repris", "incendié"]), *([aux("a")] if auxiliary else []), right=[thing, *more])

    def deeds(self):
        """One subject, two or three deeds, the auxiliary said once or each time."""
        first = self.act("root")
        first["left"].insert(0, self.speaker_plain("nsubj"))
        again = self.random.random() < 0.4
        others = [self.act("x", again) for _ in range(self.random.randrange(1, 3))]
        first["right"] += [conj(one, ",") for one in others[:-1]]
        first["right"].append(conj(others[-1], self.pick(["et", "et", "puis", "mais"])))
        if self.random.random() < 0.4:
            first["right"].append(self.pick([self.speech, self.source])())
        first["right"].append(punct("."))
        return first

    def sides(self):
        """Two clauses, the first of which ends on a noun that the second does not hang on."""
        first = self.pick([self.fact, self.fact, self.shut])("root")
        second = self.pick([self.shut, self.fact, self.stay])("x")
        second = conj(second, self.pick(["et", "et", "mais"]))
        if second["left"][0]["form"] == "mais" or self.random.random() < 0.3:
            second["left"].insert(0, punct(","))
        first["right"] += [second, punct(".")]
        return first

    def shut(self, rel):
        which = self.pick([("plusieurs", ["routes", "gares", "écoles"], "coupées"), ("trois", ["villages", "quartiers", "hameaux"], "évacués"), ("des", ["perquisitions", "fouilles"], "menées")])
        subject = noun("nsubj:pass", self.pick(which[1]), number(which[0]) if which[0] == "trois" else det(which[0]))
        agent = noun("obl:agent", self.pick(["police", "crue", "gendarmerie", "tempête"]), case("par"), det("la"), right=[amod("locale")] if self.random.random() < 0.2 else [])
        when = [aux("ont"), aux("été", True)] if self.random.random() < 0.6 else [aux(self.pick(["pourraient", "devraient"])), aux("être", True)]
        if len(when) == 2 and when[0]["form"] != "ont":
            root = verb("xcomp", which[2], aux("être", True), right=[agent])
            return verb(rel, when[0]["form"], {**subject, "rel": "nsubj"}, right=[root])
        return verb(rel, which[2], subject, *when, right=[agent, *([self.where()] if self.random.random() < 0.3 else [])])

    def stay(self, rel):
        subject = noun("nsubj", self.pick(["habitants", "foyers", "touristes"]), number(self.few()))
        return verb(rel, self.pick(["restent", "demeurent"]), subject, right=[node("xcomp", "ADJ", self.pick(["isolés", "introuvables", "bloqués"]), [], [self.where()])])

    def apposed(self, rel):
        """A thing or person and its other name: side by side, between commas, dashes or brackets."""
        kind = self.random.randrange(6)
        if kind == 0:
            what, article, names = self.pick([("hebdomadaire", "l'", ["Horizons", "Courrier"]), ("journal", "le", ["Progrès", "Standard"]), ("chaîne", "la", ["Azur", "Tivi"]), ("agence", "l'", ["Corvin", "Delta"]),
                                              ("quotidien", "le", ["Matin", "Nova"]), ("cargo", "le", ["Albatros", "Mistral"]), ("cyclone", "le", ["Irma", "Bejisa"])])
            return noun(rel, what, det(article), right=[proper("appos", self.pick(names))])
        if kind == 1:
            what, article = self.pick([("député", "le"), ("juge", "la"), ("avocate", "l'"), ("chercheur", "le"), ("général", "le"), ("colonel", "le"), ("entraîneur", "l'")])
            return noun(rel, what, det(article), right=[self.person("appos")])
        if kind == 2:
            which = self.pick([("ville", "grande"), ("port", "ancien"), ("cité", "riche")])
            what = noun("appos", which[0], det("la" if which[0] != "port" else "le"), node("amod", "ADJ", which[1], [node("advmod", "ADV", "plus")]), right=[self.pp("nmod", "du", self.pick(["pays", "littoral"]))])
            who = proper(rel, self.pick(TOWNS))
        elif kind == 3:
            what = noun("appos", self.pick(["menuisier", "médecin", "élu", "avocat", "banquier"]), *([det("un")] if self.random.random() < 0.5 else []), right=[self.pick([lambda: self.pp("nmod", "de", self.pick(TOWNS), "PROPN"), lambda: amod("retraité")])()])
            who = self.person(rel)
        elif kind == 4:
            who = noun(rel, self.pick(["amende", "peine", "somme"]), det("une"))
            what = noun("appos", "sanction", det("la"), right=[amod(self.pick(["prévue", "habituelle", "minimale"]))])
        else:
            words, letters = self.pick([("Union", "UP"), ("Ligue", "LP"), ("Fédération", "FP")])
            who = noun(rel, words, det("l'" if words == "Union" else "la"), right=[self.pp("nmod", "des", self.pick(["pêcheurs", "postiers", "planteurs"]))])
            who["right"].append(proper("appos", letters, punct("("), right=[punct(")")]))
            return who
        opening = self.pick([",", ",", "–", "—"])
        what["left"].insert(0, punct(opening))
        what["right"].append(punct(opening))
        who["right"].append(what)
        return who

    def named(self):
        kind = self.random.randrange(4)
        if kind == 0:
            tree = verb("root", self.pick(["quitté", "rejoint", "critiqué"]), self.apposed("nsubj"), aux("a"), right=[self.weekday(), noun("obj", self.pick(["parti", "gouvernement", "tribunal"]), det("le"))])
        elif kind == 1:
            tree = verb("root", self.pick(["accueilli", "interrogé", "cité"]), self.institution("nsubj"), aux("a"), right=[self.weekday(), self.apposed("obj")])
        elif kind == 2:
            tree = self.clause("root")
            who = self.apposed("nsubj")
            tree["right"] += [verb("parataxis", self.pick(["rapporte", "affirme", "raconte", "précise"]), punct(","), right=[who])]
        else:
            met = self.official("obj")
            who = self.person("appos")
            who["left"].insert(0, punct(","))
            met["right"] = [one for one in met["right"] if one["rel"] != "appos"] + [who]
            tree = verb("root", self.pick(["rencontré", "reçu", "remplacé"]), self.apposed("nsubj"), aux("a"), right=[self.weekday(), self.town("obl:mod"), met])
        last = tree
        while last["right"]:
            last = last["right"][-1]
        if last["upos"] == "PUNCT" and last["form"] != ")":  # no comma before the full stop
            inner = tree
            while inner["right"][-1] is not last:
                inner = inner["right"][-1]
            inner["right"].pop()
        tree["right"].append(punct("."))
        return tree

    def held(self):
        """'La porte – condamnée depuis mai – rouvrira', 'contre le maire, jugé pour vol': participles on the noun before."""
        if self.random.random() < 0.5:
            dash = self.pick(["–", "—", ","])
            thing = self.pick([("pont", "le", "fermé"), ("musée", "le", "rénové"), ("ligne", "la", "coupée"), ("stade", "le", "détruit")])
            done = verb("acl", thing[2], punct(dash), right=[self.pick([lambda: noun("obl:mod", self.pick(["séisme", "gel"]), case("depuis"), det("le")), lambda: noun("obl:agent", self.pick(["crue", "foudre"]), case("par"), det("la"))])(), punct(dash)])
            tree = verb("root", self.pick(["rouvrira", "servira", "fonctionnera"]), noun("nsubj", thing[0], det(thing[1]), right=[done]), right=[self.weekday()])
        else:
            done = verb("acl", self.pick(["jugé", "poursuivi", "recherché"]), punct(","), right=[noun("obl:mod", self.pick(["corruption", "meurtre", "vol"]), case("pour"))])
            whom = noun("obl:arg", self.pick(["notaire", "chauffeur", "directeur"]), case("contre"), det("le"), right=[*([amod("adjoint")] if self.random.random() < 0.3 else []), done])
            tree = verb("root", self.pick(["témoigné", "voté", "plaidé"]), self.speaker_plain("nsubj"), aux("a"), right=[self.weekday(), whom])
        tree["right"].append(punct("."))
        return tree

    def aged(self):
        """'Anne Moreau, 30 ans, n'a jamais rien signé.'"""
        who = self.person("nsubj") if self.random.random() < 0.5 else proper("nsubj", self.pick(["Moreau", "Legrand", "Silva", "Petrov"]))
        who["right"].append(noun("nmod", "ans", punct(","), number(self.pick(["19", "33", "47", "62"])), right=[punct(",")]))
        if self.random.random() < 0.4:
            what = self.pick([lambda: node("obj", "PRON", "rien"), lambda: noun("obj", self.pick(["course", "lettre"]), det("aucune"))])()
            left = [node("advmod", "ADV", "n'"), aux(self.pick(["a", "avait"])), *([node("advmod", "ADV", self.pick(["encore", "jamais"]))] if self.random.random() < 0.6 else [])]
            tree = verb("root", self.pick(["signé", "demandé", "perdu"]), who, *left, *([what] if what["form"] == "rien" else []), right=[*([what] if what["form"] != "rien" else []), self.pick([self.where, self.weekday])()])
        else:
            tree = self.act("root")
            tree["left"].insert(0, who)
        tree["right"].append(punct("."))
        return tree

    def learned(self):
        """Long clauses that end on how they are known: the verb of speech stays beside."""
        who = self.counted("nsubj:pass") if self.random.random() < 0.4 else noun("nsubj:pass", self.pick(["ouvriers", "skieurs", "scouts"]), number(self.few()))
        if self.random.random() < 0.6:
            who["right"].append(noun("acl:relcl", self.pick(["mineurs", "gardes", "retraités"]), punct(","), node("nmod", "PRON", "dont"), number(self.pick(["deux", "quatre"])), right=[punct(",")]))
        far = [self.pp("obl:mod", "dans une", self.pick(["tempête", "avalanche", "bousculade"])), self.where()]
        when = [noun("obl:mod", "heures", case("en"), number(self.pick(["douze", "trente-six"])))] if self.random.random() < 0.4 else [self.weekday()]
        tree = verb("root", self.pick(["séparés", "retardés", "piégés", "surpris"]), who, aux("ont"), aux("été", True), right=[*when, *far])
        told = [self.weekday()] if self.random.random() < 0.5 else []
        kind = self.random.randrange(4)
        if kind < 2:
            of = self.pick([lambda: noun("obl:mod", "sources", case("de"), right=[amod(self.pick(["médicales", "judiciaires"]))]), lambda: noun("obl:mod", "témoins", case("de")),
                            lambda: noun("obl:mod", self.pick(["préfecture", "gendarmerie"]), node("case", "ADP", "auprès", [], [node("fixed", "ADP", "de")]), det("la"))])()
            known = verb("parataxis", "appris", punct(","), aux("a"), node("nsubj", "PRON", "-t-on"), right=[*told, of])
        elif kind == 2:
            known = verb("parataxis", self.pick(["indiqué", "précisé", "déploré"]), punct(","), aux("a"), right=[*told, self.speaker("nsubj")])
        else:
            known = self.source()
        tree["right"] += [known, punct(".")]
        return tree

    def related(self):
        """'le jury salue la troupe, qui a repris la place et bloqué la rue': deeds side by side in a clause about somebody."""
        first = self.act("acl:relcl")
        first["left"][:0] = [punct(","), node("nsubj", "PRON", "qui")]
        first["right"] += [conj(self.act("x"), self.pick(["et", "puis", "mais"]))]
        who = self.pick([lambda: noun("x", "groupe", det("le"), right=[amod(self.pick(["minier", "théâtral"]))]), lambda: noun("x", "fanfare", det("la")), lambda: self.person("x")])()
        who["right"].append(first)
        if self.random.random() < 0.5:
            first["right"].append(punct(","))
            tree = verb("root", self.pick(["quitté", "rejoint"]), {**who, "rel": "nsubj"}, aux("a"), right=[noun("obj", self.pick(["région", "coalition"]), det("la")), self.weekday()])
        else:
            tree = verb("root", self.pick(["surprend", "inquiète", "amuse"]), noun("nsubj", self.pick(["jury", "voisinage", "notaire"]), det("le")), right=[{**who, "rel": "obj"}])
        tree["right"].append(punct("."))
        return tree

    def told_in(self):
        """'..., a prévenu lundi la Chambre dans un court billet': where it was said, behind who said it."""
        where = noun("obl:mod", self.pick(["billet", "message", "courrier"]), case("dans"), det("un"), amod(self.pick(["court", "nouveau", "long"])))
        tree = self.clause("root")
        said = verb("parataxis", self.pick(["plaisanté", "répété", "insisté", "prévenu"]), punct(","), aux("a"), right=[*([self.weekday()] if self.random.random() < 0.5 else []), self.speaker_plain("nsubj"), where])
        tree["right"] += [said, punct(".")]
        return tree

    def at_risk(self):
        """'Le prix des loyers promet de baisser, car trois hôtels sont vides.'"""
        subject = noun("nsubj", self.pick(["prix", "nombre", "volume"]), det("le"), right=[self.pp("nmod", "des", self.pick(["loyers", "repas", "licences", "cours"]))])
        does = verb("xcomp", self.pick(["baisser", "doubler", "chuter"]), node("mark", "ADP", "de"))
        why = node("x", "ADJ", self.pick(["vides", "complets", "gratuits"]), [noun("nsubj", self.pick(["hôtels", "stades", "ateliers"]), number(self.few())), node("cop", "AUX", "sont")])
        why = conj(why, self.pick(["car", "mais", "car"]))
        why["left"].insert(0, punct(","))
        if self.random.random() < 0.5:
            why["left"].append(node("advmod", "ADV", self.pick(["aujourd'hui", "déjà"])))
        tree = verb("root", self.pick(["risque", "promet", "menace"]), subject, right=[does, why])
        if self.random.random() < 0.5:
            tree["right"].append(self.speech())
        tree["right"].append(punct("."))
        return tree

    def bought(self):
        """'une toile achetée la veille à un antiquaire': a participle, when and from whom."""
        done = verb("acl", self.pick(["acheté", "emprunté", "loué"]), right=[self.pick([lambda: noun("obl:mod", "veille", det("la")), lambda: noun("obl:mod", "semaine", det("la"), right=[amod("précédente")])])(),
                                                                            noun("obl:arg", self.pick(["antiquaire", "menuisier", "collectionneur"]), case("à"), det("un"), right=[self.place("nmod")] if self.random.random() < 0.5 else [])])
        thing = noun("obj", self.pick(["tableau", "piano", "vélo"]), det("un"), right=[done])
        tree = verb("root", self.pick(["exposé", "réparé", "offert"]), self.speaker_plain("nsubj"), aux("a"), right=[thing])
        if self.random.random() < 0.5:
            tree["right"].append(verb("parataxis", self.pick(["raconte", "note"]), punct(","), right=[noun("nsubj", "magazine", det("le"), right=[proper("appos", self.pick(["Nova", "Azur"]))])]))
        tree["right"].append(punct("."))
        return tree

    def rest(self, count):
        kinds = [self.rows, self.counts, self.deeds, self.sides, self.named, self.rows, self.deeds, self.sides, self.named, self.held, self.aged, self.learned, self.learned, self.related, self.told_in, self.at_risk, self.bought]
        return [kinds[i % len(kinds)]() for i in range(count)]


if __name__ == "__main__":
    rows = RowsFrench(22)
    write(French(20).sentences(264) + NewsFrench(21).more(300) + rows.rest(374))
