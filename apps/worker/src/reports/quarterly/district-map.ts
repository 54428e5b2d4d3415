import { districtShapes, type Ring } from '#counts';
import { strokeSlanted } from './bars.js';
import type { Box } from './tagged-document.js';

/** Light to dark, told apart by lightness alone. */
const SHADES = ['#e3f1f0', '#b3dad8', '#74b9b6', '#36908e', '#0b5f5f'];
const NONE = '#ffffff';
const LINE = '#777777';

/** A class of the map: its shade, and from what to what. */
export interface MapClass {
  readonly shade: string;
  readonly from: number;
  readonly to: number;
}

/** Classes of about as many districts each, from the counts that are told. */
function classesOf(counts: readonly number[]): MapClass[] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const most = Math.min(SHADES.length, new Set(sorted).size);
  const bounds = Array.from(
    { length: most },
    (_, at) => sorted[Math.ceil(((at + 1) * sorted.length) / most) - 1]!,
  );
  const ends = [...new Set(bounds)];
  return ends.map((to, at) => ({
    to,
    from: at === 0 ? sorted[0]! : sorted.find((count) => count > ends[at - 1]!)!,
    shade: SHADES[ends.length === 1 ? 2 : Math.round((at * (SHADES.length - 1)) / (ends.length - 1))]!,
  }));
}

/** What the map shows of a district. */
export interface MappedDistrict {
  /** Null: held back. */
  readonly count: number | null;
  /** Its team could not work as usual. */
  readonly suspended: boolean;
}

/** The legend's words. */
export interface MapWords {
  readonly none: string;
  readonly held: string;
  readonly suspended: string;
}

/** Districts shaded by their counts, hatched where the team could not work as usual, with the legend beside. */
export function drawMap(
  canvas: PDFKit.PDFDocument,
  box: Box,
  districts: ReadonlyMap<string, MappedDistrict>,
  words: MapWords,
): void {
  const shapes = districtShapes();
  const classes = classesOf([...districts.values()].flatMap(({ count }) => (count === null ? [] : [count])));
  const map = { ...box, width: box.width * 0.72 };
  const project = projection(
    shapes.flatMap(({ rings }) => rings),
    map,
  );
  const outline = (rings: readonly Ring[]) => {
    for (const ring of rings) {
      ring.forEach((point, at) =>
        at === 0 ? canvas.moveTo(...project(point)) : canvas.lineTo(...project(point)),
      );
      canvas.closePath();
    }
    return canvas;
  };
  for (const { id, rings } of shapes) {
    const district = districts.get(id);
    const shade = district?.count ? classes.find(({ to }) => district.count! <= to)?.shade : undefined;
    outline(rings)
      .lineWidth(0.4)
      .fillAndStroke(shade ?? NONE, LINE);
    if (district?.count === null) dotted(canvas, outline, rings, map);
    if (!district?.suspended) continue;
    canvas.save();
    outline(rings).clip();
    strokeHatch(canvas, map);
    canvas.restore();
  }
  legend(canvas, { ...box, x: box.x + map.width + 8, width: box.width - map.width - 8 }, classes, words);
}

/** Held back: a field of dots, which no shade looks like. */
function dotted(
  canvas: PDFKit.PDFDocument,
  outline: (rings: readonly Ring[]) => PDFKit.PDFDocument,
  rings: readonly Ring[],
  map: Box,
): void {
  canvas.save();
  outline(rings).clip();
  dots(canvas, map);
  canvas.restore();
}

function dots(canvas: PDFKit.PDFDocument, { x, y, width, height }: Box): void {
  for (let down = y + 2; down < y + height; down += 5) {
    for (let right = x + 2; right < x + width; right += 5) canvas.circle(right, down, 0.7);
  }
  canvas.fill('#777777');
}

function legend(canvas: PDFKit.PDFDocument, box: Box, classes: readonly MapClass[], words: MapWords): void {
  let { y } = box;
  const entry = (text: string, draw: (swatch: Box) => unknown) => {
    const swatch = { x: box.x, y, width: 16, height: 11 };
    canvas.lineWidth(0.4);
    draw(swatch);
    canvas.rect(swatch.x, swatch.y, swatch.width, swatch.height).stroke(LINE);
    canvas
      .font('plain')
      .fontSize(7.5)
      .fillColor('#1a1a1a')
      .text(text, box.x + 22, y + 1, { width: box.width - 22 });
    y = Math.max(y + 17, canvas.y + 4);
  };
  for (const { shade, from, to } of classes) {
    entry(from === to ? String(to) : `${from}–${to}`, (swatch) =>
      canvas.rect(swatch.x, swatch.y, swatch.width, swatch.height).fill(shade),
    );
  }
  entry(words.none, () => undefined);
  entry(words.held, (swatch) => dots(canvas, swatch));
  entry(words.suspended, (swatch) => {
    canvas.save().rect(swatch.x, swatch.y, swatch.width, swatch.height).clip();
    strokeHatch(canvas, swatch);
    canvas.restore();
  });
}

/** Dark lines in light ones: seen on every shade. */
function strokeHatch(canvas: PDFKit.PDFDocument, box: Box): void {
  canvas.lineWidth(1.6);
  strokeSlanted(canvas, box, NONE);
  canvas.lineWidth(0.6);
  strokeSlanted(canvas, box, '#1a1a1a');
}

/** Plate carrée, narrowed by the latitude's cosine: true enough for one country. */
function projection(
  rings: readonly Ring[],
  box: Box,
): (point: readonly [number, number]) => [number, number] {
  const points = rings.flat();
  const [west, east] = extent(points.map(([longitude]) => longitude));
  const [south, north] = extent(points.map(([, latitude]) => latitude));
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(box.width / ((east - west) * narrow), box.height / (north - south));
  return ([longitude, latitude]) => [
    box.x + (longitude - west) * narrow * scale,
    box.y + (north - latitude) * scale,
  ];
}

const extent = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b)),
  values.reduce((a, b) => Math.max(a, b)),
];
