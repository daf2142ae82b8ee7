"""The newswire gold's sentences (gold/newswire.tsv) for other parsers, and their trees for the program to score.

    newswire.py choose DATA                        the sentences as they were chosen, a line each, with word numbers
    newswire.py sentences GOLD DATA                name and text of the gold's sentences, a line each
    newswire.py convert SENTENCES PARSES           other parsers' rows (newswire/Parses.java) to CoNLL-U

How sentences were chosen: of PolNeAR dev, TimeBank and AQUAINT, and PLV's odd rows, every sentence of 20 to 45 words
that opens with a capital or a quotation mark, ends with a full stop, has its quotation marks in pairs and more than
half of its words in lower case. By the first that applies they are "said" (a common verb of reporting), "clause" (a
comma before "who", "which", "where" or a word in -ing), "and" (a conjunction) or "plain". Of each set and kind the 18
first by the SHA-256 of their words, one a document. Four of the 216 are no single whole sentence and were left out."""

import csv
import gzip
import hashlib
import json
import pathlib
import re
import sys
import tarfile

WORD = re.compile(r"[^\W_]+(?:[-.,:/&][^\W_]+)*|['’][^\W_]+|\S")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
    r"|vs|No|Ala|Calif|Conn|Fla|Ga|Mass|Mich|Minn|Pa|Tenn|Va|Wash|Prof|Hon)|\b[A-Z](?:\.[A-Z])*)\.$")
END = re.compile(r"[.!?][\"'”’)]*(?=\s+[\"'“‘(]*[A-Z]|\s*$)")
KINDS = (
    ("said", re.compile(r"\b(?:said|says|say|told|added|according to|reported|announced|warned|denied|claimed|accused"
                        r"|acknowledged|insisted)\b")),
    ("clause", re.compile(r", (?:who|whom|whose|which|where|\w+ing)\b")),
    ("and", re.compile(r"\b(?:and|or|but)\b")),
    ("plain", re.compile("")))
EACH = 18


def words(text):
    return [m.group() for m in WORD.finditer(text)]


def digest(text):
    return hashlib.sha256(" ".join(words(text)).encode()).hexdigest()


def texts(data):
    """(set, document, text) of everything that the sentences were chosen from."""
    with gzip.open(data / "polnear/dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            page = json.loads(line)
            yield "polnear", page["id"], page["text"]
    with tarfile.open(data / "time/tbaq.tar.gz") as archive:
        for member in archive.getmembers():
            name = member.name.split("/")[-1]
            if name.endswith(".tml") and not name.startswith("._"):
                xml = archive.extractfile(member).read().decode()
                text = re.sub(r"<[^>]*>", "", re.search(r"<TEXT>(.*?)</TEXT>", xml, re.S).group(1))
                for coded, plain in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
                    text = text.replace(coded, plain)
                yield "time", name[:-4], text
    with open(data / "plover/PLV_train.tsv", encoding="utf-8") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t")):
            if number % 2:
                yield "plover", row["sentence_id"], row["sentence"]


def sentences(text):
    """Where sentences start and end, by their marks alone; blank lines part paragraphs."""
    for paragraph in re.finditer(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*", text):
        start = paragraph.start()
        for mark in END.finditer(paragraph.group()):
            end = paragraph.start() + mark.end()
            inner = mark.group()[0] == "." and mark.end() < len(paragraph.group())
            if inner and ABBREVIATION.search(text[start : paragraph.start() + mark.start() + 1]):
                continue
            yield start + len(text[start:end]) - len(text[start:end].lstrip()), end
            start = end


def fits(text):
    plain = [w for w in words(text) if w[0].isalnum()]
    return (20 <= len(plain) <= 45 and re.match(r"[A-Z\"“]", text) and re.search(r"[.][\"”']*$", text)
            and "\n\n" not in text and "_" not in text and "--" not in text[:60] and not re.match(r"[A-Z]{3,}", text)
            and text.count('"') % 2 == 0 and text.count("“") == text.count("”")
            and sum(w[0].islower() for w in plain) >= 0.55 * len(plain))


def choose(data):
    pools = {}
    for source, document, text in texts(data):
        for start, end in [(0, len(text.rstrip()))] if source == "plover" else sentences(text):
            if fits(text[start:end]):
                kind = next(k for k, cue in KINDS if cue.search(text[start:end]))
                pools.setdefault((source, kind), []).append((digest(text[start:end]), document, start, end, text[start:end]))
    chosen = []
    for (source, _), pool in sorted(pools.items()):
        seen = set()
        for one in sorted(pool):
            if one[1] not in seen and len(seen) < EACH:
                seen.add(one[1])
                chosen.append((source, *one))
    for number, (source, _, document, start, end, text) in enumerate(sorted(chosen)):
        print(f"{source}-{number:03d}", document, start, end, " ".join(f"{w}#{i}" for i, w in enumerate(words(text))), sep="\t")


def named(gold, data):
    known = {(s, d): t for s, d, t in texts(data)}
    for line in open(gold, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if cells[0] == "sentence":
            _, name, _, file, document, start, end, wanted = cells
            text = (data / file).read_text(encoding="utf-8") if document == "page" else known[name.split("-")[0], document]
            units = text.encode("utf-16-le")[2 * int(start) : 2 * int(end)].decode("utf-16-le")
            assert digest(units).startswith(wanted), name
            print(name, re.sub(r"\s", " ", units), sep="\t")


RELATIONS = {
    "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "dobj": "obj", "dative": "iobj", "attr": "xcomp", "acomp": "xcomp",
    "oprd": "xcomp", "partmod": "acl", "vmod": "acl", "infmod": "acl", "rcmod": "acl:relcl", "relcl": "acl:relcl",
    "npadvmod": "obl", "tmod": "obl", "nn": "compound"}


def universal(rows):
    """From CLEAR's trees to Universal Dependencies, as far as the questions asked go: prepositions and copulas."""
    head = [int(r[4]) for r in rows]
    relation = [r[5] for r in rows]
    children = lambda i: [c for c in range(len(rows)) if head[c] == i + 1]
    objects = {}
    for i in reversed(range(len(rows))):
        if relation[i] in ("prep", "agent", "dative", "prt", "case", "mark", "pobj", "pcomp", "conj", "advmod", "root") and rows[i][3] in (
                "IN", "TO", "VBG", "RB", "RP"):
            inner = [c for c in children(i) if relation[c] in ("pobj", "pcomp", "obl")]
            if inner and (rows[i][3] != "VBG" or relation[i] == "prep"):
                first = inner[0]
                relation[first], head[first] = ("advcl" if relation[first] == "pcomp" else "obl"), head[i]
                relation[i], head[i], objects[i] = "case", first + 1, first
                for c in inner[1:]:
                    head[c] = head[first]
    for i, row in enumerate(rows):
        predicate = [c for c in children(i) if relation[c] in ("attr", "acomp")]
        if row[2] == "be" and predicate:
            first = predicate[0]
            for c in children(i):
                head[c] = first + 1
            head[first], relation[first] = head[i], relation[i]
            head[i], relation[i] = first + 1, "cop"
    roles = []
    for i, row in enumerate(rows):
        for role in [] if row[6] == "_" else row[6].split(";"):
            at, label = role.split(":")[0], role.split(":")[1].split("=")[0]
            roles.append((objects.get(i, i), int(at), re.sub("^[CR]-", "", label)))
    return head, [RELATIONS.get(r, r) for r in relation], roles


def convert(known, parses):
    text_of = dict(line.rstrip("\n").split("\t", 1) for line in open(known, encoding="utf-8"))
    for block in pathlib.Path(parses).read_text(encoding="utf-8").strip().split("\n\n"):
        name, *lines = block.split("\n")
        rows = [line.split("\t") for line in lines]
        head, relation, roles = universal(rows)
        text, at = text_of[name.split(" = ")[1]], 0
        print(name)
        for i, row in enumerate(rows):
            form = next((f for f in (row[1], '"', "“", "”", "(", ")") if 0 <= text.find(f, at) <= at + 2), None)
            start = text.find(form, at) if form else at
            at = start + len(form) if form else at
            given = "|".join(f"{p}:{label}" for a, p, label in roles if a == i) or "_"
            upos = "VERB" if row[3][:1] == "V" else "X"
            print(i + 1, row[1], row[2], upos, row[3], "_", head[i], relation[i], given, f"Start={start}|End={at}", sep="\t")
        print()


if __name__ == "__main__":
    task, *given = sys.argv[1:] or [""]
    if task == "choose" and len(given) == 1:
        choose(pathlib.Path(given[0]))
    elif task == "sentences" and len(given) == 2:
        named(given[0], pathlib.Path(given[1]))
    elif task == "convert" and len(given) == 2:
        convert(*given)
    else:
        sys.exit(__doc__)
