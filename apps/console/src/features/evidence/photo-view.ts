/** How a picture is looked at: `zoom` times what fits, turned by quarters, moved by so many pixels. */
export interface PhotoView {
  readonly zoom: number;
  readonly quarters: number;
  readonly x: number;
  readonly y: number;
}

/** All of it, as large as there is room. */
export const FIT: PhotoView = { zoom: 1, quarters: 0, x: 0, y: 0 };

const NEAREST = 12;

/** Nearer or further by a factor, never smaller than what fits; what was moved keeps its place. */
export function nearer(view: PhotoView, by: number): PhotoView {
  const zoom = Math.min(NEAREST, Math.max(1, view.zoom * by));
  if (zoom === 1) return { ...view, zoom, x: 0, y: 0 };
  const real = zoom / view.zoom;
  return { ...view, zoom, x: view.x * real, y: view.y * real };
}

/** By a quarter, clockwise. */
export const turned = (view: PhotoView): PhotoView => ({
  ...view,
  quarters: (view.quarters + 1) % 4,
  x: 0,
  y: 0,
});

const FURTHEST_PX = 20_000;
const within = (px: number): number => Math.min(FURTHEST_PX, Math.max(-FURTHEST_PX, px));

/** Moved, where there is more of it than room. */
export const moved = (view: PhotoView, dx: number, dy: number): PhotoView =>
  view.zoom === 1 ? view : { ...view, x: within(view.x + dx), y: within(view.y + dy) };
