/** Where somebody was in each list, and what they opened last: coming back from a complaint, they go on there. */
const offsets = new Map<string, number>();
let opened: string | null = null;

/** How far down a list was scrolled; 0 where nobody was there. */
export const placeIn = (list: string): number => offsets.get(list) ?? 0;

export const keepPlace = (list: string, offset: number): void => void offsets.set(list, offset);

/** The complaint that was opened last. */
export const lastOpened = (): string | null => opened;

export const keepOpened = (id: string): void => void (opened = id);
