"""Settles the names that a marker found in the training sentences by their trees; see README.md.

The marker (silver/Names.java) is right in two of three names. The trees say where a name ends, the
same name elsewhere says what it is, and what stays doubtful is not learnt from at all."""

import argparse
import pathlib
import re
from collections import Counter, defaultdict

import data
import evaluate
import export
from batches import Coder
from pieces import Pieces

NOUNS = ("NNP", "NNPS")
DAYS = set(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june"
    " july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug."
    " sept. oct. nov. dec. est pst cst gmt am pm".split())
TITLES = data.HONORIFICS | set(
    "sheikh sheik shaikh ayatollah imam pope father mayor chairman secretary miss rep. representative congressman capt. major maj."
    " lord lady chief justice ambassador director foreign attorney ceo deputy uncle aunt coach officer detective lieutenant"
    " brig. adm. admiral".split())
ADDRESS = re.compile(r"https?:|www\.|@.*\.|\.(com|org|net|gov|edu)$", re.IGNORECASE)
ARTICLES = ("the", "a", "an")
SHORT = 3
GENITIVES = ("'s", "’s", "'", "’")


def settled(example, tags):
    """Spans without article, genitive and title, grown over the proper nouns that the tree puts into the name."""
    words, fine = example.words, example.xpos
    spans = []
    for first, last, kind in evaluate.spans(tags):
        while first < last and (words[first].lower() in ARTICLES or kind == "PER" and words[first].lower() in TITLES):
            first += 1
        while first < last and words[last] in GENITIVES:
            last -= 1
        alone = first == last and (words[first].lower() in ARTICLES or ADDRESS.search(words[first]))
        titled = kind == "PER" and words[first].lower() in TITLES
        named = any(fine[i] in NOUNS for i in range(first, last + 1)) or kind == "MISC"
        if named and not alone and not titled:
            spans.append([first, last, kind])
    taken = {i for first, last, _ in spans for i in range(first, last + 1)}

    def joins(i, span, relations):
        free = 0 <= i < len(words) and i not in taken and fine[i] in NOUNS and words[i].lower() not in DAYS
        return free and span[0] <= example.head[i] - 1 <= span[1] and example.rel[i].split(":")[0] in relations

    for span in spans:
        if span[2] == "MISC":
            continue
        while joins(span[0] - 1, span, ("flat", "compound", "amod")) and not (
                span[2] == "PER" and words[span[0] - 1].lower() in TITLES):
            span[0] -= 1
            taken.add(span[0])
        while joins(span[1] + 1, span, ("flat",)):
            span[1] += 1
            taken.add(span[1])
    return [tuple(span) for span in spans]


def text(example, first, last):
    return " ".join(example.words[first : last + 1]).lower()


def silver(examples, marked):
    """Tags of each example; None where nobody can tell."""
    found = [settled(e, tags) for e, tags in zip(examples, marked)]
    votes = defaultdict(Counter)
    for e, spans in zip(examples, found):
        for first, last, kind in spans:
            votes[text(e, first, last)][kind] += 1
    sure = {}
    for name, counts in votes.items():
        kind, times = counts.most_common(1)[0]
        if times >= 4 and times >= 0.8 * sum(counts.values()):
            sure[name] = kind
    return [tags_of(e, spans, votes, sure) for e, spans in zip(examples, found)]


def tags_of(e, spans, votes, sure):
    tags = ["O"] * len(e.words)

    def mark(first, last, kind):
        for i in range(first, last + 1):
            tags[i] = kind and ("B-" if i == first else "I-") + kind

    for first, last, kind in spans:
        name = text(e, first, last)
        # An organisation of one word that is met once is wrong more often than right.
        rare = kind == "ORG" and first == last and sum(votes[name].values()) < 2
        mark(first, last, None if rare else sure.get(name, kind))
    plain = lambda i: tags[i] == "O" and e.xpos[i] in NOUNS and e.words[i].lower() not in DAYS and not ADDRESS.search(e.words[i])
    i = 0
    while i < len(tags):
        if plain(i) and e.words[i].lower() not in TITLES:
            last = i
            while last + 1 < len(tags) and plain(last + 1):
                last += 1
            mark(i, last, sure.get(text(e, i, last)))
            i = last
        i += 1
    # Names were found in the rest of a long sentence, so that what was not is mostly none; a line of a
    # word or two ("Thanks, Phillip") gives the marker nothing to go by.
    return [tag or "O" for tag in tags] if len(tags) > SHORT else tags


def doubted(gold, marked):
    """Gold names of GUM without those that rest on a head noun alone: left out where the marker sees it otherwise."""
    theirs = {i for first, last, _ in evaluate.spans(marked) for i in range(first, last + 1)}
    ours = evaluate.spans(gold)
    tags = list(gold)
    for first, last, kind in ours:
        if kind == "PER" and not theirs & set(range(first, last + 1)):
            for i in range(first, last + 1):
                tags[i] = None
    return [None if tag == "O" and i in theirs else tag for i, tag in enumerate(tags)]


def parsed(examples, folder, vocabulary):
    """Gives sentences without trees those of an encoder that was exported before."""
    labels = export.labels_of(folder)
    coder = Coder(Pieces(vocabulary), labels)
    run = export.runner(pathlib.Path(folder) / "encoder.onnx")
    for group in coder.batches(examples, 1200):
        out = run(coder.batch(group))
        xpos, head = out[1], out[4].argmax(-1)
        for i, e in enumerate(group):
            e.xpos = [labels["xpos"][xpos[i, j]] for j in range(len(e.words))]
            e.head = [int(head[i, j]) for j in range(len(e.words))]
            e.rel = [labels["deprel"][out[5][i, j, head[i, j]]] for j in range(len(e.words))]


def sentences(root):
    """The sentences that names are wanted for: EWT and GUM with trees, PolNeAR without."""
    return (data.treebank(root / "ud/ewt-train.conllu.gz"), data.treebank(root / "ud/gum-train.conllu.gz", names=True),
            data.polnear(root / "polnear/train.jsonl.gz"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--words", help="write the sentences for the marker here, and stop")
    parser.add_argument("--marked", help="what the marker made of them")
    parser.add_argument("--encoder", help="folder of an exported encoder, for the sentences without trees")
    parser.add_argument("--vocabulary")
    parser.add_argument("--out", help="IOB2 file; _ where nobody can tell")
    given = parser.parse_args()
    ewt, gum, says = sentences(given.data)
    if given.words:
        lines = dict.fromkeys("\t".join(e.words) for e in ewt + gum + says)
        pathlib.Path(given.words).write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        return
    marked = {tuple(e.words): e.ner for e in data.iob2(given.marked)}
    parsed(says, given.encoder, given.vocabulary)
    both = [e for e in ewt + says if tuple(e.words) in marked]
    tags = silver(both, [marked[tuple(e.words)] for e in both])
    known = [e for e in gum if tuple(e.words) in marked]
    with open(given.out, "w", encoding="utf-8") as out:
        for e, named in [*zip(both, tags), *((e, doubted(e.ner, marked[tuple(e.words)])) for e in known)]:
            for i, (word, tag) in enumerate(zip(e.words, named)):
                out.write(f"{i + 1}\t{word}\t{tag or '_'}\n")
            out.write("\n")


if __name__ == "__main__":
    main()
