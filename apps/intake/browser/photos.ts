// A file of its own, loaded when a photo is chosen. It shares nothing with the page's, so that each has one fingerprint.

/** What a photo made anew should weigh at the most, in bytes. */
const WANTED = 300_000;
/** Tried in this order until it is light enough: the longer edge in pixels, a paper stays legible at the last. */
const EDGES = [1_920, 1_600, 1_280];
const QUALITIES = [0.85, 0.72, 0.6, 0.48];
/** By how much a browser that blurs what is read from a canvas may change a colour; more is another picture. */
const BLUR = 12;

/**
 * The same picture as a new JPEG, upright: pixels alone, without place, time, telephone or a thumbnail. Null where this
 * browser can't open it, or gives no true picture back.
 */
export async function madeAnew(photo: Blob): Promise<Blob | null> {
  if (!givesBack()) return null;
  const picture = await opened(photo);
  if (!picture) return null;
  try {
    return await lightEnough(picture);
  } finally {
    picture.close();
  }
}

/** Its longer edge on the page, in CSS pixels. */
const PREVIEW = 160;

/** A photo, small, to be looked at; null where this browser can't open it. */
export async function previewOf(photo: Blob): Promise<HTMLCanvasElement | null> {
  const picture = await opened(photo);
  if (!picture) return null;
  try {
    return drawn(picture, PREVIEW);
  } finally {
    picture.close();
  }
}

async function opened(photo: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(photo, { imageOrientation: 'from-image' });
  } catch {
    // An older browser refuses the word, and turns the picture upright without it.
    return createImageBitmap(photo).catch(() => null);
  }
}

async function lightEnough(picture: ImageBitmap): Promise<Blob | null> {
  let best: Blob | null = null;
  for (const edge of EDGES) {
    const canvas = drawn(picture, edge);
    for (const quality of QUALITIES) {
      const made = await encoded(canvas, quality);
      if (made && (!best || made.size < best.size)) best = made;
      if (made && made.size <= WANTED) return made;
    }
  }
  return best;
}

function drawn(picture: ImageBitmap, edge: number): HTMLCanvasElement {
  const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d')!;
  // JPEG knows no transparency: what shows through is paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function encoded(canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> {
  return new Promise((settle) =>
    canvas.toBlob((made) => settle(made?.type === 'image/jpeg' ? made : null), 'image/jpeg', quality),
  );
}

/** Browsers that guard against being recognised answer with noise when a canvas is read: then no photo comes out of it. */
function givesBack(): boolean {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [8, 8];
  const pen = canvas.getContext('2d');
  if (!pen || typeof createImageBitmap !== 'function') return false;
  for (const [place, colour] of ['#c81e3c', '#1ec83c', '#3c1ec8', '#000'].entries()) {
    pen.fillStyle = colour;
    pen.fillRect(place * 2, 0, 2, 8);
  }
  try {
    const wanted = [200, 30, 60, 30, 200, 60, 60, 30, 200, 0, 0, 0];
    const read = [0, 2, 4, 6].flatMap((x) => [...pen.getImageData(x, 3, 1, 1).data.slice(0, 3)]);
    return read.every((value, place) => Math.abs(value - wanted[place]!) <= BLUR);
  } catch {
    return false;
  }
}
