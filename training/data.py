"""Reads treebanks and attribution files into the examples that the encoder is trained on."""

import gzip
import json
import re
from collections import Counter
from dataclasses import dataclass, field

NAME_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "MISC"}
NER = ["O"] + [f"{p}-{t}" for t in ("PER", "ORG", "LOC", "MISC") for p in "BI"]
SAYS = ["O", "source", "cue", "content"]
HONORIFICS = {
    "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "sir", "president", "vice", "senator", "sen.",
    "gen.", "general", "prime", "minister", "judge", "king", "queen", "prince", "princess",
    "professor", "prof.", "captain", "col.", "colonel", "governor", "gov.", "rev.", "sgt.", "lt.",
}
KEPT_SUBTYPES = {
    "nsubj:pass", "nsubj:outer", "csubj:pass", "obl:agent", "obl:tmod", "obl:npmod", "obl:unmarked",
    "acl:relcl", "advcl:relcl", "nmod:poss", "nmod:tmod", "nmod:npmod", "nmod:unmarked", "nmod:desc",
    "aux:pass", "compound:prt", "cc:preconj", "det:predet", "flat:foreign",
}


@dataclass
class Example:
    """A sentence with whatever labels its source has; None where it has none."""

    words: list
    upos: list = None
    xpos: list = None
    feats: list = None
    lemma: list = None
    head: list = None
    rel: list = None
    ner: list = None
    says: list = None
    event: str = None
    pieces: list = field(default=None, repr=False)


def opened(path):
    path = str(path)
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


def edit_class(form, lemma, upos):
    """The rule that makes the lemma from the form; see README.md for its notation."""
    low = form.lower()
    if upos == "PROPN" and form == lemma:
        return "="
    if low == lemma:
        return "^"
    if form == lemma:
        return "="
    keep = "=" if lemma != lemma.lower() else ""
    base = form if keep else low
    shared = 0
    while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
        shared += 1
    if shared < 1 or len(base) - shared > 6:
        return "!" + lemma
    return f"{keep}{len(base) - shared}|{lemma[shared:]}"


def lemmatise(rule, form):
    """Applies an edit class; the Java program does the same."""
    if rule == "=":
        return form
    if rule == "^":
        return form.lower()
    if rule[0] == "!":
        return rule[1:]
    base = form if rule[0] == "=" else form.lower()
    cut, add = rule.lstrip("=").split("|")
    return base[: len(base) - int(cut)] + add


def relation(name):
    return name if name in KEPT_SUBTYPES else name.split(":")[0]


def treebank(path, names=False):
    """Sentences of a CoNLL-U file; with names from GUM's Entity annotation where asked."""
    rows, out, open_spans = [], [], {}
    for line in opened(path):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            open_spans = {}
        if line.startswith("#"):
            continue
        if line:
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
            continue
        if rows:
            out.append(tree(rows, names, open_spans))
        rows = []
    if rows:
        out.append(tree(rows, names, open_spans))
    return out


def tree(rows, names, open_spans):
    example = Example(
        words=[r[1] for r in rows],
        upos=[r[3] for r in rows],
        xpos=[r[4] for r in rows],
        feats=[r[5] for r in rows],
        lemma=[edit_class(r[1], r[2], r[3]) for r in rows],
        head=[int(r[6]) for r in rows],
        rel=[relation(r[7]) for r in rows],
    )
    if names:
        example.ner = entity_names(rows, open_spans)
    return example


def entity_names(rows, open_spans):
    """BIO tags of the named mentions: the run of proper nouns around the head of each entity."""
    n, spans, stack = len(rows), [], {}
    for i, row in enumerate(rows):
        found = re.search(r"Entity=([^|]*)", row[9])
        if not found:
            continue
        for part in re.findall(r"\(\d+-[a-z]+[^()]*\)?|\d+\)", found.group(1)):
            if part[0] == "(":
                group, kind = part[1:].split("-")[:2]
                if part.endswith(")"):
                    spans.append((i, i, kind.rstrip(")")))
                else:
                    stack.setdefault(group, []).append((i, kind))
            else:
                group = part[:-1]
                if stack.get(group):
                    start, kind = stack[group].pop()
                    spans.append((start, i, kind))
    tags = ["O"] * n
    for start, end, kind in sorted(spans, key=lambda s: s[0] - s[1]):
        kind = NAME_TYPES.get(kind)
        heads = [i for i in range(start, end + 1) if not start <= int(rows[i][6]) - 1 <= end]
        named = lambda i: rows[i][4] in ("NNP", "NNPS")
        if not kind or len(heads) != 1 or not named(heads[0]):
            continue
        if kind == "PER" and rows[heads[0]][4] == "NNPS":
            kind = "MISC"  # peoples
        first = last = heads[0]
        # The fine tag, since "United" and "New" are adjectives by the universal one.
        within = {"-", "al"} if kind == "PER" else {"-", "al", "of", "the", "&"}
        joined = lambda i: named(i) or rows[i][1] in within
        while first - 1 >= start and joined(first - 1):
            first -= 1
        while last + 1 <= end and joined(last + 1):
            last += 1
        while not named(first):
            first += 1
        while not named(last):
            last -= 1
        if kind == "PER":
            while first < last and rows[first][1].lower() in HONORIFICS:
                first += 1
            if rows[first][1].lower() in HONORIFICS:
                continue
        if any(t != "O" for t in tags[first : last + 1]):
            continue
        for i in range(first, last + 1):
            tags[i] = ("B-" if i == first else "I-") + kind
    return tags


def iob2(path):
    """Sentences of a UNER file: words and BIO tags."""
    words, tags, out = [], [], []
    for line in opened(path):
        line = line.rstrip("\n")
        if line.startswith("#"):
            continue
        if line:
            cells = line.split("\t")
            words.append(cells[1])
            tags.append(cells[2])
        elif words:
            out.append(Example(words=words, ner=tags))
            words, tags = [], []
    return out


def names(path):
    """Sentences of a file that silver.py wrote; None where it says _."""
    found = iob2(path)
    for example in found:
        example.ner = [None if tag == "_" else tag for tag in example.ner]
    return found


def add_names(examples, path):
    """Gives the examples the names of a file that silver.py wrote, sentence by sentence."""
    known = {tuple(e.words): e.ner for e in names(path)}
    for example in examples:
        example.ner = known.get(tuple(example.words), example.ner)


def voted(path):
    """Sentences with the trees that other parsers agree on (trees.py); None where they do not."""
    with open(path, encoding="utf-8") as lines:
        return [Example(**json.loads(line)) for line in lines]


WORD = re.compile(
    r"[A-Za-z]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|(?:[A-Z]\.)+|"
    r"(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Jr|Sr|No|Lt|Col|Rev|Sgt|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|"
    r"\d+(?:[.,:]\d+)*|\w+|\.\.\.|--|[^\w\s]"
)
STOP = re.compile(r"[.!?]+['\"’”)]*$")


def sentences(text):
    """A plain splitter for training texts: lists of (start, end) word spans."""
    for block in re.finditer(r"[^\n]+", text):
        current = []
        words = [(block.start() + m.start(), block.start() + m.end()) for m in WORD.finditer(block.group())]
        for i, (start, end) in enumerate(words):
            current.append((start, end))
            token = text[start:end]
            closed = token in ".!?" or (token in "\"”’'" and len(current) > 1 and text[current[-2][0] : current[-2][1]] in ".!?,")
            following = text[words[i + 1][0]] if i + 1 < len(words) else " "
            if closed and token != "," and (following.isupper() or following in "\"“'‘(" or following == " "):
                if token in ".!?" and following in "\"”'’" and i + 1 < len(words) and words[i + 1][0] == end:
                    continue
                if len(current) > 1 and text[current[-2][0] : current[-2][1]] == "," and token not in ".!?":
                    continue
                yield current
                current = []
        if current:
            yield current


def polnear(path, limit=120):
    """PolNeAR articles as sentences with a says tag a word (source over cue over content)."""
    out = []
    for line in opened(path):
        article = json.loads(line)
        text = article["text"]
        label = [0] * (len(text) + 1)
        order = {"Content": 3, "Cue": 2, "Source": 1}
        spans = []
        for row in article["ann"].split("\n"):
            found = re.match(r"T\d+\t(Source|Cue|Content) ([\d; ]+)\t", row)
            if found:
                for piece in found.group(2).split(";"):
                    a, b = piece.split()
                    spans.append((order[found.group(1)], int(a), int(b)))
        for value, a, b in sorted(spans, reverse=True):
            for i in range(a, min(b, len(text))):
                label[i] = value
        for words in sentences(text):
            words = words[:limit]
            out.append(Example(words=[text[a:b] for a, b in words], says=[SAYS[label[a]] for a, _ in words]))
    return out


def plover(path, parity):
    """Rows of PLV of one parity (0-based data rows) as sentences with a type."""
    out = []
    with open(path, encoding="utf-8") as file:
        header = file.readline().rstrip("\n").split("\t")
        text, root = header.index("sentence"), header.index("gold_root")
        for number, line in enumerate(file):
            cells = line.rstrip("\n").split("\t")
            if number % 2 == parity and len(cells) > root:
                words = [m.group() for m in WORD.finditer(cells[text])]
                out.append(Example(words=words[:150], event=cells[root].strip()))
    return out


def inventory(values, most=None):
    """Labels by falling frequency, ties by name, so that a rerun gives the same order."""
    counted = sorted(Counter(values).items(), key=lambda kv: (-kv[1], kv[0]))
    return [value for value, _ in counted[:most]]
