"""Makes states.tsv, leaders.tsv and outlets.tsv from the fact tables (see NOTICE for their sources).

usage: python3 scripts/actors/tables.py FACTS FOLDER

FACTS holds countries.tsv, leaders.tsv and state_media.tsv; FOLDER gets the tables. What the sources lack or
word awkwardly is mended by the hand-kept tables beside them (state_names.tsv, officials.tsv, media.tsv).
"""

import csv
import pathlib
import re
import sys
import unicodedata
from datetime import date, datetime

facts, out = map(pathlib.Path, sys.argv[1:3])
# The source's short names that are not what news calls the country.
SHORT = {
    "ARE": "United Arab Emirates", "BHS": "Bahamas", "BIH": "Bosnia and Herzegovina", "CAF": "Central African Republic",
    "COD": "Democratic Republic of the Congo", "COG": "Republic of the Congo", "CPV": "Cape Verde", "CZE": "Czech Republic",
    "DOM": "Dominican Republic", "FSM": "Micronesia", "GMB": "Gambia", "KOR": "South Korea", "PRK": "North Korea", "MMR": "Myanmar",
    "NLD": "Netherlands", "PHL": "Philippines", "TUR": "Turkey", "VAT": "Vatican", "USA": "United States", "GBR": "United Kingdom",
    "MHL": "Marshall Islands", "SLB": "Solomon Islands", "TTO": "Trinidad and Tobago", "CIV": "Ivory Coast", "PSE": "Palestine",
    "ESH": "Western Sahara", "LAO": "Laos", "SSD": "South Sudan", "MKD": "North Macedonia", "SWZ": "Eswatini",
}
SKIP = {"UMI", "BVT", "HMD", "ATF", "CCK", "CXR", "NFK", "PCN", "TKL", "IOT", "SGS", "SJM", "ATA", "XXX", ""}


def rows(name):
    with open(facts / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def write(name, header, columns, lines):
    with open(out / name, "w", encoding="utf-8") as file:
        file.write("".join(f"# {h}\n" for h in header) + "\t".join(columns) + "\n")
        file.write("".join("\t".join(line) + "\n" for line in lines))


def clean(text):
    text = re.sub(r"\s*\([^)]*\)", "", text or "")
    text = re.sub(r";? ?note.*", "", text)
    return "" if text.strip().lower() in {"none", "na", "n/a"} else text.strip()


def parts(text):
    return [p.strip() for p in re.split(r",| or |;|/", clean(text)) if p.strip()]


def states():
    lines = []
    for row in rows("countries.tsv"):
        code = row["iso3"]
        if code in SKIP or len(code) != 3:
            continue
        name = SHORT.get(code) or clean(row["short"]) or clean(row["long"])
        if not name:
            continue
        names = []
        for text in [clean(row["short"]), clean(row["long"]).split(";")[0]]:
            if text and text != name and len(text) > 3 and not text.startswith("The ") and "note" not in text:
                names.append(text)
        nouns = [p for p in (re.sub(r"\(s\)", "", x) for x in re.split(r",| or |/", row["nationality_noun"].replace("(s)", ""))) if p]
        nouns = [clean(n) for n in nouns if clean(n) and " " not in clean(n).strip() or "Lankan" in n]
        adjectives = [a for a in parts(row["nationality_adjective"]) if len(a) < 22]
        capital = [clean(c.split(" - ")[0]) for c in re.split(r";|,", clean(row["capital"])) if clean(c)]
        if code == "PSE" and lines and lines[-1][0] == code:
            continue
        names = [n for n in names if "Gaza" not in n and "West Bank" not in n]
        lines.append([code, name, "|".join(dict.fromkeys(names)), "|".join(dict.fromkeys(adjectives)), "|".join(dict.fromkeys(nouns)), "|".join(c for c in capital if len(c) < 30)])
    write("states.tsv", [
        "States and territories, from the CIA World Factbook, edition of May 2026 (CC0), by scripts/actors/tables.py.",
        "Do not edit: other names, seats and demonyms stand in state_names.tsv, which is kept by hand.",
        "code: ISO 3166-1 alpha-3. aliases, adjectives, nouns and capitals are parted by |."],
        ["code", "name", "aliases", "adjectives", "nouns", "capitals"], sorted(lines))


def title_case(name):
    def word(w):
        if re.fullmatch(r"[IVX]+", w.upper()) and len(w) > 1:
            return w.upper()
        return re.sub(r"[^\W\d_]{3,}", lambda m: m.group().capitalize() if m.group().isupper() else m.group(), w)
    return " ".join(word(w) for w in name.split())


def plain(text):
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return re.sub(r"[^a-z ]", "", text.lower()).strip()


def day(text):
    for form in ("%d %B %Y", "%B %Y", "%Y"):
        try:
            return datetime.strptime(text.strip(), form).date()
        except ValueError:
            pass
    return None


TITLE = re.compile(r"^(?:(?:Caretaker|Acting|Interim|Transitional|Transition) )?(?:President(?:-elect)?|Prime Minister|Premier|Chancellor|King|Queen|Emir|Amir|Sultan|Gen\.?|Maj\.?|Lt\.?|Col\.?|Sgt\.?|Dr\.?|Sir|Dame|Crown Prince|Prince|Chairman|Taoiseach)\b\.?,? ")


RULER = {"ASM": "USA", "GUM": "USA", "MNP": "USA", "PRI": "USA", "VIR": "USA",
         "BLM": "FRA", "NCL": "FRA", "PYF": "FRA", "SPM": "FRA", "WLF": "FRA"}


def leaders():
    terms = {}
    for row in rows("leaders.tsv"):
        if row["iso3"] in SKIP:
            continue
        name = re.sub(r"\s*[,(\[].*", "", row["name"])
        name = re.split(r" - | and |; |/", name)[0].strip()
        title = row["title"].strip()
        found = True
        while found:
            found = TITLE.match(name)
            if found:
                title = title or found.group().strip(" ,.")
                name = name[found.end():]
        name = re.sub(r"^(?:Gen|Lt|Maj|Col|Sr|Jr)\.? ", "", title_case(name)).strip(" .")
        title = re.sub(r"-elect$", "", title)
        if len(name.split()) < 2 or len(name) > 45 or not re.match(r"^[A-ZÀ-Þ‘'Ō]", name) or re.search(r"\b(?:Republic|of the|the|former|serving|Premiers|Ministers)\b", name):
            continue
        since, seen, last = day(row["since"]), date.fromisoformat(row["first_seen"]), date.fromisoformat(row["last_seen"])
        begin = since if since and since <= seen else seen
        key = (row["iso3"], since or seen, title.split(" ")[0])
        old = terms.get(key)
        if old:
            old["last"] = max(old["last"], last)
            if plain(name) not in map(plain, old["names"]):
                old["names"].append(name)
        else:
            terms[key] = {"country": row["iso3"], "title": title or row["office"], "names": [name], "from": begin, "last": last, "office": row["office"]}
    # A dependency's head of state is its ruler's: "the Biden administration" is of the United States.
    for key in [k for k, t in terms.items() if k[0] in RULER and t["title"] == "President"
                and any(k2[0] == RULER[k[0]] and t2["names"][0].split()[-1] == t["names"][0].replace(" Jr", "").split()[-1] for k2, t2 in terms.items())]:
        del terms[key]
    current = max(t["last"] for t in terms.values())
    lines, used = [], set()
    for (country, _, _), term in sorted(terms.items(), key=lambda kv: (kv[0][0], kv[1]["from"], kv[1]["title"])):
        if len(country) != 3 or re.match("vice|deputy|first deputy", term["title"].lower()) and country not in {"USA", "IRN", "CHN"}:
            continue
        # One edition a month, with a gap from 2017 to 2020: a term seen last before the gap ends nobody knows when.
        until = "" if term["last"] >= current else term["last"].isoformat()
        # The names sorted longest first read best as canonical when the shorter ones are parts of them.
        name = min(term["names"], key=lambda n: (abs(len(n.split()) - 2), len(n), n))
        lines.append([country, title_of(term["title"]), name, "|".join(n for n in term["names"] if n != name), term["from"].isoformat(), until])
    merged = {}
    for line in lines:
        key = (line[0], line[2], line[4])
        if key not in merged or (merged[key][5] and line[5] > merged[key][5]):
            merged[key] = line
    write("leaders.tsv", [
        "Chiefs of state and heads of government with their terms, from the CIA World Factbook's editions of 2014 to May",
        "2026 (CC0), by scripts/actors/tables.py. Do not edit: officials.tsv holds what this source lacks.",
        "until: the last edition that shows them (the true end lies within a month, or before November 2020 where it is",
        "2017-03-29, since no edition is at hand between); empty while in office in May 2026."],
        ["country", "title", "name", "aliases", "from", "until"], sorted(merged.values()))


def title_of(title):
    return re.sub(r"\s+", " ", re.sub(r"\b(?:the|of|for)\b.*", "", title)).strip() or "leader"


GENERIC = {"iran", "quds", "javan", "khorasan", "anis", "news", "television", "radio", "tv", "rta", "bss", "the nation", "today", "world", "the times", "vatan"}


def outlets():
    countries = {}
    for row in rows("countries.tsv"):
        for key in (row["short"], row["long"], SHORT.get(row["iso3"], "")):
            if key:
                countries[clean(key).lower()] = row["iso3"]
    countries |= {"uae": "ARE", "united states": "USA", "usa": "USA", "uk": "GBR", "turkiye": "TUR", "türkiye": "TUR", "north korea": "PRK", "south korea": "KOR", "myanmar": "MMR", "russia": "RUS", "palestine": "PSE", "czechia": "CZE", "kosovo": "XKX"}
    lines = {}
    for row in rows("state_media.tsv"):
        code = countries.get(row["Country"].strip().lower())
        grade = row["Typology"].strip().rstrip("?")
        if not code or not grade:
            continue
        for text in {row["Media company"], row["Main assets"]}:
            text = re.sub(r"^(?:Print|News agency|TV|Radio|Online): *", "", text.strip())
            short = re.findall(r"\(([A-Z]{3,6})\)", text)
            name = re.sub(r"\s*\([^)]*\)", "", text).strip()
            if len(name) < 4 or len(name) > 40 or name.lower() in GENERIC or re.search(r"\b(?:English|Arabic|Russian|French|German|Chinese|Turkish|Urdu|Spanish|Department|Institute|Ministry|Organization|Company|channels?|stations?|newspapers?|regional)\b|\d|,|/", name):
                continue
            if len(name.split()) == 1 and not re.search(r"(?:TV|Press|News|Radio|NA)$", name) and not name.isupper():
                continue
            aliases = set(short)
            bare = re.sub(r" (?:News Agency|Press Agency|News|Agency)$", "", name)
            if name.endswith("Agency") and " " not in bare and bare != name and bare.lower() not in countries and len(bare) > 3:
                aliases.add(bare)
            key = name.lower()
            if key in lines:
                lines[key][2] = "|".join(sorted(set(filter(None, lines[key][2].split("|"))) | aliases))
            else:
                lines[key] = [name, code, "|".join(sorted(aliases)), {"SC": "state", "ISFM": "state", "ISF": "state", "ISM": "state", "IP": "public", "CaPu": "captured", "CaPr": "captured"}[grade], grade]
    write("outlets.tsv", [
        "State media of the world, from ASD-at-GMF/state-media-profiles, February 2024 (MIT), by scripts/actors/tables.py.",
        "Do not edit: media.tsv holds agencies and private media. grade: the source's typology (SC state-controlled,",
        "ISF/ISFM/ISM independent but state-funded and/or -managed, CaPu/CaPr captured, IP independent public)."],
        ["name", "country", "aliases", "ownership", "grade"], sorted(lines.values()))


states()
leaders()
outlets()
