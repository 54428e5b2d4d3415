/** Which of a complaint's two identities seals a text. */
export type Box = 'case' | 'dialogue';

const MESSAGES: readonly string[] = ['message-in', 'message-out'];

/** The box of a kind of item: only messages lie where the receipt code opens, whatever a row says of itself. */
export const boxOf = (kind: string): Box => (MESSAGES.includes(kind) ? 'dialogue' : 'case');
