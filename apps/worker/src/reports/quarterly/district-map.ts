import { districtShapes, type Ring } from '#counts';
import { strokeSlanted } from './bars.js';
import type { Box } from './tagged-document.js';

/** Light to dark, told apart by lightness alone. */
const SHADES = ['#e3f1f0', '#b3dad8', '#74b9b6', '#36908e', '#0b5f5f'];
const NONE = '#ffffff';
const OUTSIDE = '#dddddd';
const LINE = '#777777';

/** A class of the map: its shade, and from what to what. */
export interface MapClass {
  readonly shade: string;
  readonly from: number;
  readonly to: number;
}

/** Classes of about as many districts each that follow on one another, from the counts that are told; of few values few. */
export function classesOf(counts: readonly number[]): MapClass[] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const most = Math.min(SHADES.length, Math.ceil(new Set(sorted).size / 2));
  const bounds = Array.from(
    { length: most },
    (_, at) => sorted[Math.ceil(((at + 1) * sorted.length) / most) - 1]!,
  );
  const ends = [...new Set(bounds)];
  return ends.map((to, at) => ({
    to,
    from: at === 0 ? sorted[0]! : ends[at - 1]! + 1,
    shade: SHADES[ends.length === 1 ? 2 : Math.round((at * (SHADES.length - 1)) / (ends.length - 1))]!,
  }));
}

/** What the map shows of a district of the network. */
export interface MappedDistrict {
  /** Null: held back. */
  readonly count: number | null;
  /** Its team could not work as usual. */
  readonly suspended: boolean;
}

/** The legend's words. */
export interface MapWords {
  readonly none: string;
  readonly outside: string;
  readonly held: string;
  readonly suspended: string;
}

/** The network's districts shaded by their counts, hatched where the team could not work as usual, with the legend beside. */
export function drawMap(
  canvas: PDFKit.PDFDocument,
  box: Box,
  districts: ReadonlyMap<string, MappedDistrict>,
  words: MapWords,
): void {
  const shapes = districtShapes();
  const classes = classesOf(shapes.flatMap(({ id }) => districts.get(id)?.count ?? []));
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
      .fillAndStroke(shade ?? (district ? NONE : OUTSIDE), LINE);
    const cover = (draw: (canvas: PDFKit.PDFDocument, box: Box) => void) => {
      canvas.save();
      outline(rings).clip();
      draw(canvas, boxOf(rings.flat().map(project)));
      canvas.restore();
    };
    // Held back: a field of dots, which no shade looks like.
    if (district?.count === null) cover(dots);
    if (district?.suspended) cover(strokeHatch);
  }
  legend(canvas, { ...box, x: box.x + map.width + 8, width: box.width - map.width - 8 }, classes, words);
}

/** The same field wherever it begins, so that neighbours' dots stand in line. */
function dots(canvas: PDFKit.PDFDocument, { x, y, width, height }: Box): void {
  const first = (from: number) => Math.ceil(from / DOTS_APART) * DOTS_APART;
  for (let down = first(y); down < y + height; down += DOTS_APART) {
    for (let right = first(x); right < x + width; right += DOTS_APART) canvas.rect(right, down, 1.2, 1.2);
  }
  canvas.fill('#777777');
}

const DOTS_APART = 5;

/** The box around some points. */
function boxOf(points: readonly (readonly [number, number])[]): Box {
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  return { x: left, y: top, width: right - left, height: bottom - top };
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
  entry(words.outside, (swatch) =>
    canvas.rect(swatch.x, swatch.y, swatch.width, swatch.height).fill(OUTSIDE),
  );
  entry(words.held, (swatch) => dots(canvas, swatch));
  entry(words.suspended, (swatch) => {
    canvas.save().rect(swatch.x, swatch.y, swatch.width, swatch.height).clip();
    strokeHatch(canvas, swatch);
    canvas.restore();
  });
}

/** Dark lines in light ones, which are seen on every shade, and far enough apart that the shade is. */
function strokeHatch(canvas: PDFKit.PDFDocument, box: Box): void {
  canvas.lineWidth(1.2);
  strokeSlanted(canvas, box, NONE, HATCH_APART);
  canvas.lineWidth(0.5);
  strokeSlanted(canvas, box, '#1a1a1a', HATCH_APART);
}

const HATCH_APART = 7;

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
