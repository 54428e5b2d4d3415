/** Which of a complaint's two identities seals a text. */
export const BOXES = ['case', 'dialogue'] as const;
export type Box = (typeof BOXES)[number];

const MESSAGES: readonly string[] = ['message-in', 'message-out'];

/** The box of a kind of item: only messages lie where the receipt code opens, whatever a row says of itself. */
export const boxOf = (kind: string): Box => (MESSAGES.includes(kind) ? 'dialogue' : 'case');
