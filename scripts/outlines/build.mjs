// Turns Natural Earth's country outlines into the explorer's small map.
//   npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3
//   node scripts/outlines/build.mjs > src/main/resources/dateline/serve/page/outlines.json
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.cwd() + "/");
const client = require("topojson-client");
const simplify = require("topojson-simplify");
const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));

// Antarctica has no news and takes a fifth of the picture.
atlas.objects.countries.geometries =
  atlas.objects.countries.geometries.filter((g) => g.properties.name !== "Antarctica");
delete atlas.objects.land;
let world = simplify.presimplify(atlas);
world = simplify.simplify(world, simplify.quantile(world, 0.16));
world = simplify.filter(world, simplify.filterWeight(world, 0.02));

// Rings of degrees with two decimals: [name, [[lon, lat, lon, lat, ...], ...]] a country.
const round = (v) => Math.round(v * 100) / 100;
const out = client.feature(world, world.objects.countries).features.map((f) => {
  const polygons = f.geometry === null ? []
    : f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates;
  return [f.properties.name, polygons.flat().map((ring) => ring.flatMap(([x, y]) => [round(x), round(y)]))];
});
process.stdout.write(JSON.stringify(out) + "\n");
