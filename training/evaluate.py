"""Scores on the development sets: gold tokens, punctuation left out, relation subtypes stripped."""

import torch

from data import lemmatise


def spans(tags):
    """(first, last, type) of BIO tags; an I after another type opens a span."""
    found, start, kind = [], None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        inside = tag != "O" and tag[2:] == kind and tag[0] == "I"
        if start is not None and not inside:
            found.append((start, i - 1, kind))
            start, kind = None, None
        if tag != "O" and start is None:
            start, kind = i, tag[2:]
    return found


def f1(right, predicted, gold):
    p, r = right / max(predicted, 1), right / max(gold, 1)
    return 2 * p * r / max(p + r, 1e-9)


def heads(arc):
    """The best head of each word; the Java program takes the best tree."""
    return arc.argmax(-1)


@torch.no_grad()
def parse_scores(run, coder, labels, examples, budget=3000):
    n = tagged = fine = lemmas = uas = las = words = 0
    right = predicted = gold_count = 0
    base = [r.split(":")[0] for r in labels["deprel"]]
    core = {"nsubj", "obj"}
    for group in coder.batches(examples, budget):
        out = run(coder.batch(group))
        upos, xpos, lemma, feats, arc, rel = (torch.as_tensor(x) for x in out[:6])
        head = heads(arc)
        for i, e in enumerate(group):
            for j, word in enumerate(e.words):
                words += 1
                tagged += labels["upos"][upos[i, j]] == e.upos[j]
                fine += labels["xpos"][xpos[i, j]] == e.xpos[j]
                lemmas += lemmatise(labels["lemma"][lemma[i, j]], word) == lemmatise(e.lemma[j], word)
                h = int(head[i, j])
                r, g = base[rel[i, j, h]], e.rel[j].split(":")[0]
                right += r == g and r in core and h == e.head[j]
                predicted += r in core
                gold_count += g in core
                if e.upos[j] == "PUNCT":
                    continue
                n += 1
                uas += h == e.head[j]
                las += h == e.head[j] and r == g
    return {"upos": tagged / words, "xpos": fine / words, "lemma": lemmas / words, "uas": uas / n, "las": las / n,
            "subj+obj": f1(right, predicted, gold_count)}


@torch.no_grad()
def name_score(run, coder, labels, examples, kinds=("PER", "ORG", "LOC"), budget=3000):
    right = predicted = gold_count = 0
    for group in coder.batches(examples, budget):
        ner = torch.as_tensor(run(coder.batch(group))[6]).argmax(-1)
        for i, e in enumerate(group):
            got = {s for s in spans([labels["ner"][ner[i, j]] for j in range(len(e.words))]) if s[2] in kinds}
            want = {s for s in spans(e.ner) if s[2] in kinds}
            right, predicted, gold_count = right + len(got & want), predicted + len(got), gold_count + len(want)
    return f1(right, predicted, gold_count)


@torch.no_grad()
def says_scores(run, coder, labels, examples, budget=3000):
    count = {k: [0, 0, 0] for k in labels["says"][1:]}
    for group in coder.batches(examples, budget):
        says = torch.as_tensor(run(coder.batch(group))[7]).argmax(-1)
        for i, e in enumerate(group):
            for j in range(len(e.words)):
                got, want = labels["says"][says[i, j]], e.says[j]
                if got != "O":
                    count[got][1] += 1
                    count[got][0] += got == want
                if want != "O":
                    count[want][2] += 1
    return {k: f1(*v) for k, v in count.items()}


@torch.no_grad()
def event_score(run, coder, labels, examples, budget=3000):
    right = 0
    for group in coder.batches(examples, budget):
        event = torch.as_tensor(run(coder.batch(group))[8]).argmax(-1)
        right += sum(labels["event"][event[i]] == e.event for i, e in enumerate(group))
    return right / max(len(examples), 1)
