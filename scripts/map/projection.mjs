/**
 * The map's projection: Albers' conic equal area with parallels at 37° and 51° and the meridian 140° E upright, on a sheet
 * of 3072 by 2048 units. One unit is 1.36 km everywhere in area, and close to it along every line of the theatre.
 *
 * The formula stands here in full, so that neither the game nor the tests need a library to place a point.
 */
export const FRAME = { width: 3072, height: 2048 };
export const PROJECTION = {
  kind: 'conicEqualArea',
  parallels: [37, 51],
  rotate: [-140, 0],
  center: [0, 0],
  scale: 4700,
  translate: [1700, 4419],
};
export const EARTH_KM = 6371;
export const KM_PER_UNIT = EARTH_KM / PROJECTION.scale;

const radians = Math.PI / 180;
const sin0 = Math.sin(PROJECTION.parallels[0] * radians);
const n = (sin0 + Math.sin(PROJECTION.parallels[1] * radians)) / 2;
const c = 1 + sin0 * (2 * n - sin0);
const r0 = Math.sqrt(c) / n;

/** From degrees to units of the sheet. */
export function project(lon, lat) {
  let turned = lon + PROJECTION.rotate[0];
  if (turned < -180) turned += 360;
  if (turned > 180) turned -= 360;
  const angle = turned * radians * n;
  const r = Math.sqrt(c - 2 * n * Math.sin(lat * radians)) / n;
  return [
    PROJECTION.translate[0] + PROJECTION.scale * r * Math.sin(angle),
    PROJECTION.translate[1] - PROJECTION.scale * (r0 - r * Math.cos(angle)),
  ];
}

/** From units of the sheet to degrees. */
export function unproject(x, y) {
  const px = (x - PROJECTION.translate[0]) / PROJECTION.scale;
  const py = r0 - (PROJECTION.translate[1] - y) / PROJECTION.scale;
  const lon = Math.atan2(px, py) / n / radians - PROJECTION.rotate[0];
  const lat = Math.asin((c - (px * px + py * py) * n * n) / (2 * n)) / radians;
  return [lon, lat];
}
