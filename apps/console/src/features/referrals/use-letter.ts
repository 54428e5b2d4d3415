import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { SharedLetter, SharedPart } from '#complaints/domain';
import type { InstitutionsResponse } from '#desk-client';
import { toBase64 } from '#sealing';
import { useNames } from '../../i18n/use-names.js';
import { useSession } from '../../session/session-context.js';
import { useDraft } from '../../session/use-draft.js';
import { dayAfter } from '../../ui/days.js';
import { useToday } from '../../ui/use-today.js';
import { type OpenedComplaint } from '../complaint/opened.js';
import { shortReference } from '../complaint/reference.js';
import { safeName } from '../evidence/file-name.js';
import { manifestQuery } from '../evidence/use-manifests.js';
import type { Chosen } from './chosen.js';
import type { LetterContent } from './letter-pdf.js';
import { dayIn, sayIn, shareableIn, type LetterLanguage } from './letter-words.js';
import { makeLetter, type MadeLetter } from './make-letter.js';
import { shareable } from './shareable.js';

/** A file that can be named in a letter. */
export interface NamedFile {
  readonly id: string;
  readonly name: string;
  /** Of the opened bytes, hex. */
  readonly sha256: string;
}

/** A letter in the making: what it can say, what it says, and once made its bytes. */
export interface Letter {
  readonly parts: ReadonlyMap<SharedPart, string>;
  readonly files: readonly NamedFile[];
  readonly body: string;
  readonly setBody: (body: string) => void;
  /** Null until it was made of exactly what is chosen now. */
  readonly made: MadeLetter | null;
  readonly making: boolean;
  readonly error: unknown;
  readonly make: () => Promise<void>;
  /** As it is kept with the referral. */
  readonly sealed: () => SharedLetter | null;
  /** Once it is recorded: what was typed is no draft any more. */
  readonly forget: () => void;
}

/** Follows what is chosen: a letter that was made of anything else is no longer the letter. */
export function useLetter(complaint: OpenedComplaint, network: InstitutionsResponse, chosen: Chosen): Letter {
  const names = useNames();
  const { vault } = useSession();
  const { facts, files: all } = complaint.view;
  const arrived = all.filter(({ completedAt }) => completedAt !== null);
  const manifests = useQueries({
    queries: arrived.map((file) => manifestQuery(vault, facts.id, file, true)),
  });
  const files = arrived.flatMap(({ id }, place) => {
    const manifest = manifests[place]?.data;
    return manifest ? [{ id, name: safeName(manifest.name), sha256: manifest.sha256 }] : [];
  });
  const parts = shareable(complaint, shareableIn(chosen.language, names.district));
  const bodies = useBodies(facts.id, network.answerDays);
  const draft = bodies[chosen.language];
  const content = useContent(complaint, network, chosen, { parts, files, body: draft.text });
  const making = useMaking(content);
  return {
    ...{ parts, files, body: draft.text, setBody: draft.setText, ...making },
    sealed: () =>
      chosen.letterless || !making.made
        ? null
        : { language: chosen.language, sha256: making.made.sha256, pdf: toBase64(making.made.bytes) },
    forget: () => Object.values(bodies).forEach((body) => body.clear()),
  };
}

/** The letter's text in each language, as it was proposed or typed over. */
function useBodies(complaintId: string, answerDays: number) {
  const today = useToday();
  const until = dayAfter(today, answerDays);
  const proposed = (language: LetterLanguage) =>
    sayIn(language)('refer.letter.intro', { day: dayIn(language, until) });
  return {
    fr: useDraft(`${complaintId}.refer.fr`, proposed('fr')),
    en: useDraft(`${complaintId}.refer.en`, proposed('en')),
  };
}

function useContent(
  { view: { facts } }: OpenedComplaint,
  network: InstitutionsResponse,
  chosen: Chosen,
  { parts, files, body }: Pick<Letter, 'parts' | 'files' | 'body'>,
): LetterContent | null {
  const { current } = useSession();
  const today = useToday();
  const institution = network.institutions.find(({ id }) => id === chosen.institutionId);
  if (!institution || body.trim() === '') return null;
  const say = sayIn(chosen.language);
  const reference = shortReference(facts.id);
  const named = files.filter(({ id }) => chosen.files.includes(id));
  const attached = named.map(({ name, sha256 }) => `${name}\nSHA-256 ${sha256}`).join('\n\n');
  return {
    language: chosen.language,
    network: current.network.name,
    day: dayIn(chosen.language, today),
    recipient: [institution.name, institution.place].filter(Boolean),
    reference: say('refer.letter.reference', { reference }),
    subject: say('refer.letter.subject', { reference }),
    body,
    sections: [
      ...[...parts]
        .filter(([part]) => chosen.parts.includes(part))
        .map(([part, text]) => ({ title: say(`referral.part.${part}`), text })),
      ...(named.length > 0 ? [{ title: say('refer.letter.attached'), text: attached }] : []),
    ],
    signed: chosen.signed ? [current.account.displayName] : [],
    page: (number, total) => say('refer.letter.page', { number, total }),
  };
}

/** Makes it on asking, and holds it as long as it says what is chosen. */
function useMaking(content: LetterContent | null) {
  const sign = content && JSON.stringify(content);
  const [state, setState] = useState<{
    readonly sign: string | null;
    readonly made: MadeLetter | null;
    readonly making: boolean;
    readonly error: unknown;
  }>({ sign: null, made: null, making: false, error: null });
  const make = async () => {
    if (!content || !sign) return;
    setState({ sign, made: null, making: true, error: null });
    try {
      const made = await makeLetter(content);
      setState({ sign, made, making: false, error: null });
    } catch (error) {
      setState({ sign, made: null, making: false, error });
    }
  };
  const holds = sign !== null && state.sign === sign;
  return { make, made: holds ? state.made : null, making: state.making, error: holds ? state.error : null };
}
