"""Makes the map's outlines from Natural Earth 110m countries (public domain), as TopoJSON of the npm package world-atlas.

python3 scripts/outlines/build.py countries-110m.json > src/main/resources/dateline/serve/world.json
"""

import json
import sys

topology = json.load(open(sys.argv[1], encoding="utf-8"))
(sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]


def decoded(arc):
    x = y = 0
    out = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        out.append((round(x * sx + tx, 1), round(y * sy + ty, 1)))
    return out


arcs = [decoded(a) for a in topology["arcs"]]


def ring(ids):
    points = []
    for i in ids:
        arc = arcs[i] if i >= 0 else arcs[~i][::-1]
        points += arc[1:] if points else arc
    return points


def drawn(points):
    """A ring as SVG; where it jumps over the antimeridian the pen is lifted."""
    out, last = "", None
    for x, y in points:
        jump = last is None or abs(x - last) > 180
        out += ("M" if jump else "L") + f"{x + 180:g} {90 - y:g}"
        last = x
    return out + ("Z" if out.count("M") == 1 else "")


def path(geometry):
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    out = []
    for polygon in polygons:
        for ids in polygon:
            points = ring(ids)
            kept = [p for n, p in enumerate(points) if n == 0 or p != points[n - 1]]
            if len(kept) > 3:
                out.append(drawn(kept))
    return "".join(out)


countries = [
    {"name": g["properties"]["name"], "path": path(g)}
    for g in topology["objects"]["countries"]["geometries"]
    if g["properties"]["name"] != "Antarctica"
]
json.dump(sorted(countries, key=lambda c: c["name"]), sys.stdout, ensure_ascii=False, separators=(",", ":"))
