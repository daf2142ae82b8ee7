"""Trees of news sentences that two older parsers agree on, for the encoder to learn from beside the treebanks.

    trees.py texts DATA                                      news texts of the development data, a line each
    trees.py vote SENTENCES OURS CLEARNLP NLP4J OUT KEPT     KEPT: sentences that stay unseen, a line each
    trees.py check SENTENCES OURS CLEARNLP NLP4J TREEBANKS...

OURS are the sentences cut into words and parsed by the encoder of the first stage (trees/Sentences.java); the other two
files are what newswire/Parses.java makes of the same sentences, each with its own words. Their trees, which follow CLEAR (Choi and
Palmer 2012), are turned into Universal Dependencies as far as rules can; words are paired by their place in the text.
What both say of a word is kept: its tag, and its head and relation if the relation is one of KEPT. The rest is left
open ("_"), so that nothing is learnt there. Inside a noun phrase the encoder's own tree stands: which word of a
name is its head is not asked of the others."""

import collections
import csv
import gzip
import html
import json
import pathlib
import random
import re
import sys

import newswire
from newswire import universal, words

KEPT = {
    "root", "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "conj", "cc", "aux", "aux:pass", "mark",
    "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "nmod:poss", "cop",
}
# Relations that CLEAR parts in another way: what hangs where is learnt, the relation only where the encoder agrees.
BY_PLACE = {"obl", "nmod", "ccomp", "xcomp", "advcl", "acl", "mark", "cc", "iobj"}
BE = {"is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m", "am"}
FROM_CLEAR = {
    "auxpass": "aux:pass", "complm": "mark", "neg": "advmod", "poss": "nmod:poss", "possessive": "case", "num": "nummod",
    "prt": "compound:prt", "predet": "det:predet", "preconj": "cc:preconj", "agent": "case", "meta": "discourse", "intj": "discourse",
}
INSIDE = {"det", "compound", "amod", "nmod:poss", "nummod", "nn", "hmod", "hyph", "quantmod", "number", "nmod", "poss", "num"}
NOMINAL = ("NN", "NNS", "NNP", "NNPS", "CD", "PRP", "$", "DT", "WP")


def texts(data):
    """PolNeAR's training pages, TimeBank and AQUAINT, LGL's local news and PLV's even rows."""
    with gzip.open(data / "polnear/train.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            page = json.loads(line)
            yield "polnear-" + page["id"], page["text"]
    yield from (("time-" + d, t) for s, d, t in newswire.texts(data) if s == "time")
    with gzip.open(data / "geo/lgl.xml.gz", "rt", encoding="utf-8") as file:
        for number, found in enumerate(re.finditer(r"<text>(.*?)</text>", file.read(), re.S)):
            yield f"lgl-{number}", html.unescape(found.group(1))
    with open(data / "plover/PLV_train.tsv", encoding="utf-8") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t")):
            if number % 2 == 0:
                yield f"plover-{number}", row["sentence"]


def blocks(path):
    for block in pathlib.Path(path).read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip("\n").split("\n")
        if lines[0].startswith("# sent_id = "):
            yield lines[0][12:], [line.split("\t") for line in lines[1:]]


def placed(rows, text):
    """Start and end of each word of a parser in the text; None where a word is not found."""
    at, found = 0, []
    for row in rows:
        form = next((f for f in (row[1], '"', "“", "”", "(", ")", "[", "]", "...", "…", "'", "’") if 0 <= text.find(f, at) <= at + 2), None)
        start = text.find(form, at) if form else -1
        found.append((start, start + len(form)) if form else None)
        at = start + len(form) if form else at
    return found


def turned(rows):
    """Heads (1-based, 0 the root) and relations of a parser's rows in Universal Dependencies; None where rules cannot tell."""
    before = [r[5] for r in rows]
    rows = [[*r] for r in rows]
    for i, r in enumerate(rows):
        if r[1].lower() in BE and r[3][:2] == "VB":
            r[2] = "be"
            if any(int(c[4]) == i + 1 and c[5] == "expl" for c in rows):
                r[2] = "exist"
                for c in rows:
                    if int(c[4]) == i + 1 and c[5] == "attr":
                        c[5] = "nsubj"
    gerunds = {int(r[4]) - 1 for r in rows if r[5] == "pcomp"}
    head, relation, _ = universal(rows)
    relation = [FROM_CLEAR.get(r, r) for r in relation]
    n = len(rows)
    for i in range(n):
        if relation[i] == "aux" and rows[i][3] == "TO":
            relation[i] = "mark"
        if before[i] == "agent":
            for c in range(n):
                if head[i] == c + 1:
                    relation[c] = "obl:agent"
    first = {}
    for i in range(n):  # all conjuncts hang on the first one
        at, hops = i, 0
        while relation[at] == "conj" and head[at] and hops < n:
            at, hops = head[at] - 1, hops + 1
        first[i] = at
    chained = {}
    for i in range(n):
        if relation[i] == "conj" and head[i]:
            chained.setdefault(head[i], []).append(i)
    for i in range(n):
        if relation[i] == "cc" and head[i]:
            later = [c for c in chained.get(head[i], []) if c > i]
            head[i] = later[0] + 1 if later else None
    for i in range(n):
        if relation[i] == "conj" and head[i]:
            head[i] = first[head[i] - 1] + 1
    for i in range(n):
        if relation[i] == "obl" and head[i]:
            relation[i] = "nmod" if rows[head[i] - 1][3] in NOMINAL and relation[head[i] - 1] != "root" or (
                rows[head[i] - 1][3] in NOMINAL and not any(head[c] == head[i] and relation[c] in ("cop", "nsubj") for c in range(n))) else "obl"
    for i in range(n):
        if i in gerunds and relation[i] == "case":
            relation[i] = "mark"
        if relation[i] == "advcl" and head[i] and rows[head[i] - 1][3] in NOMINAL and before[i] == "pcomp":
            relation[i] = "acl"
        if relation[i] == "obj" and head[i] and rows[head[i] - 1][2] == "tell":
            head[i] = None
        bare = relation[i] == "ccomp" and rows[i][3] in ("VB", "JJ", "NN", "NNS", "VBG", "VBN")
        if bare and not any(head[c] == i + 1 and relation[c] in ("aux", "mark", "cop", "aux:pass") for c in range(n)):
            for c in range(n):
                if head[c] == i + 1 and relation[c].startswith("nsubj"):
                    head[c] = None
            head[i] = None
    copulas = {i for i in range(n) if rows[i][2] == "be" and relation[i] not in ("aux", "aux:pass", "cop")}
    for i in range(n):
        if i in copulas or (head[i] and head[i] - 1 in copulas):
            head[i] = None
    return head, relation


def phrases(rows, head, relation):
    """For each head of a noun phrase, its first word: what stands before it and belongs to it."""
    first = {}
    for i in range(len(rows)):
        if rows[i][3] in NOMINAL:
            at = i
            while at > 0 and relation[at - 1] in INSIDE and inside(at - 1, i, head, relation):
                at -= 1
            first[i] = at
    return first


def inside(i, top, head, relation):
    hops = 0
    while i != top and head[i] and relation[i] in INSIDE and hops < 12:
        i, hops = head[i] - 1, hops + 1
    return i == top


def mapped(ours, text, rows):
    """(tags, heads, relations) on our words, None where the other parser's words or trees do not tell."""
    n = len(ours)
    places = {(int(r[7]), int(r[8])): i for i, r in enumerate(ours)}
    theirs = placed(rows, text)
    to = [places.get(p) if p else None for p in theirs]
    head, relation = turned(rows)
    mine = [int(r[5]) for r in ours]
    top = {}
    for d, a in phrases(rows, head, relation).items():
        words = [to[k] for k in range(a, d + 1)]
        if None in words or a == d:
            top[d] = to[d]
            continue
        outside = [w for w in words if mine[w] == 0 or mine[w] - 1 not in words]
        top[d] = outside[0] if len(outside) == 1 else (to[d] if not rows[d][3].startswith("NNP") else None)
    place = lambda k: top[k] if k in top else to[k]
    tags, heads, relations = [None] * n, [None] * n, [None] * n
    for k, row in enumerate(rows):
        if to[k] is not None:
            tags[to[k]] = row[3]
    for k in range(len(rows)):
        w = place(k)
        if w is None or head[k] is None:
            continue
        h = 0 if head[k] == 0 else place(head[k] - 1)
        if h is None:
            continue
        heads[w], relations[w] = (h + 1 if head[k] else 0), relation[k]
        if heads[w] == w + 1:
            heads[w] = relations[w] = None
    return tags, heads, relations


def voted(ours, text, clear, nlp4j):
    one, other = mapped(ours, text, clear), mapped(ours, text, nlp4j)
    both = lambda a, b: [x if x == y else None for x, y in zip(a, b)]
    tags = both(one[0], other[0])
    heads, relations = [], []
    for h1, r1, h2, r2 in zip(one[1], one[2], other[1], other[2]):
        agreed = h1 is not None and h1 == h2 and r1 == r2 and r1 in KEPT
        heads.append(h1 if agreed else None)
        relations.append(r1 if agreed else None)
    for i, r in enumerate(ours):
        head = heads[i]
        if head is None:
            continue
        beside = r[6] == "parataxis" or (head and ours[head - 1][6] == "parataxis")
        if beside and relations[i] in ("root", "ccomp", "xcomp", "advcl", "conj"):  # "it is over, she said": the treebanks hang one on the other, CLEAR the other on the one
            heads[i] = relations[i] = None
        elif relations[i] in BY_PLACE:
            relations[i] = r[6] if relations[i].split(":")[0] == r[6].split(":")[0] else None
    return tags, heads, relations


def read(paths):
    sentences, ours, clear, nlp4j = paths[:4]
    texts = dict(line.rstrip("\n").split("\t", 1) for line in open(sentences, encoding="utf-8"))
    other, third = dict(blocks(clear)), dict(blocks(nlp4j))
    for name, rows in blocks(ours):
        if other.get(name) and third.get(name):
            yield name, texts[name], rows, other[name], third[name]


def check(paths):
    """How often what is agreed on is the treebank's, by relation; of that, where the encoder says otherwise."""
    gold = {}
    for path in paths[4:]:
        rows, text = [], None
        for line in gzip.open(path, "rt", encoding="utf-8"):
            if line.startswith("# text = "):
                text = line[9:].strip()
            elif line[:1].isdigit() and line.split("\t")[0].isdigit():
                rows.append(line.rstrip("\n").split("\t"))
            elif not line.strip() and rows:
                gold[text], rows = rows, []
    told, right, against, won, tagged, tags_right = (collections.Counter() for _ in range(6))
    for name, text, ours, clear, nlp4j in read(paths):
        rows = gold.get(text)
        if not rows:
            continue
        at, starts = 0, []
        for r in rows:
            s = text.find(r[1], at)
            starts.append((s, s + len(r[1])) if 0 <= s <= at + 2 else None)
            at = s + len(r[1]) if 0 <= s <= at + 2 else at
        if starts != [(int(r[7]), int(r[8])) for r in ours]:
            continue
        tags, heads, relations = voted(ours, text, clear, nlp4j)
        for i, r in enumerate(rows):
            if tags[i]:
                tagged[tags[i]] += 1
                tags_right[tags[i]] += tags[i] == r[4]
            if heads[i] is None:
                continue
            base = relations[i] or "any"
            fits = lambda h, r: int(h) == heads[i] and (base == "any" or r.split(":")[0] == base.split(":")[0])
            same, mine = fits(r[6], r[7]), fits(ours[i][5], ours[i][6])
            told[base] += 1
            right[base] += same
            if not mine:
                against[base] += 1
                won[base] += same
    for k, v in told.most_common():
        print(f"{k:12} told {v:5} right {right[k] / v:.3f}   against the encoder {against[k]:4} right {won[k] / max(1, against[k]):.2f}")
    print("all", sum(told.values()), sum(right.values()) / sum(told.values()), sum(against.values()), sum(won.values()) / sum(against.values()))
    print({k: (v, round(tags_right[k] / v, 3)) for k, v in tagged.most_common(25)})


def parts_of_speech(tags, relations, ours):
    """Universal tags where Penn's tell them."""
    plain = {"NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "MD": "AUX", "CC": "CCONJ"}
    told = []
    for tag, relation, row in zip(tags, relations, ours):
        verb = tag and tag[:2] == "VB" and row[3] != "AUX" and relation not in (None, "aux", "aux:pass", "cop")
        told.append("VERB" if verb else plain.get(tag))
    return told


def outvotes(head, relation, row):
    return head is not None and (head != int(row[5]) or (relation is not None and relation.split(":")[0] != row[6].split(":")[0]))


def vote(paths, out, kept_out):
    """Sentences where the encoder is outvoted, and a quarter of the others; none of those kept for measuring."""
    apart = {" ".join(words(line.rstrip("\n").split("\t")[-1])) for line in open(kept_out, encoding="utf-8")}
    chance, written, outvoted = random.Random(20261123), 0, 0
    with open(out, "w", encoding="utf-8") as file:
        for _, text, ours, clear, nlp4j in read(paths):
            plain = " ".join(words(text))
            if any(plain in a or a in plain for a in apart):
                continue
            tags, heads, relations = voted(ours, text, clear, nlp4j)
            told = sum(h is not None for h in heads)
            other = sum(outvotes(h, l, r) for h, l, r in zip(heads, relations, ours))
            if told < 0.25 * len(ours) or not (other or chance.random() < 0.25):
                continue
            written, outvoted = written + 1, outvoted + other
            json.dump({"words": [r[1] for r in ours], "upos": parts_of_speech(tags, relations, ours), "xpos": tags, "head": heads, "rel": relations}, file)
            file.write("\n")
    print(f"{written} sentences, the encoder outvoted {outvoted} times")


if __name__ == "__main__":
    task, *given = sys.argv[1:] or [""]
    if task == "texts" and len(given) == 1:
        for name, text in texts(pathlib.Path(given[0])):
            print(name, json.dumps(text), sep="\t")
    elif task == "vote" and len(given) == 6:
        vote(given[:4], given[4], given[5])
    elif task == "check" and len(given) > 4:
        check(given)
    else:
        sys.exit(__doc__)
