import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { download } from '../../ui/use-object-url.js';
import { fetchFile, type FetchedFile } from '../evidence/fetch-file.js';
import { openUnlessInConflict } from '../conflicts/open-unless-in-conflict.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { fullCustody, type Looks } from '../evidence/custody-of.js';
import { exportDocument } from './export-document.js';
import { useExportContent } from './use-export-content.js';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Exports the complaint as one readable document, sealed anew to this account alone. */
export function ExportSection({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const session = useSession();
  const { api, vault } = session;
  const client = useQueryClient();
  const contentOf = useExportContent();
  const [state, setState] = useState<State>({ kind: 'idle' });
  if (complaint.keys !== 'open') return null;

  const run = async () => {
    setState({ kind: 'busy' });
    try {
      const { facts, files } = complaint.view;
      // Recorded first: an export that nobody knows of must not exist.
      await api.audit(facts.id, 'exported');
      const whole =
        complaint.view.earlier === null ? complaint : await openUnlessInConflict(session, facts.id, Infinity);
      const opened: FetchedFile[] = [];
      for (const file of files.filter(({ completedAt }) => completedAt !== null)) {
        opened.push(await fetchFile(api, vault, facts.id, file));
      }
      const custody = new Map<string, Looks>();
      for (const { id } of opened) custody.set(id, await fullCustody(api, facts.id, id));
      const html = exportDocument(contentOf(whole, opened, custody));
      const sealed = await vault.call('sealExport', { bytes: new TextEncoder().encode(html) });
      const file = `kenekanko-${facts.id.slice(-8)}.html.age`;
      download(new Uint8Array(sealed), file);
      setState({ kind: 'done', file });
      await client.invalidateQueries({ queryKey: ['complaint', facts.id] });
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  };
  return (
    <Section title={t('export.title')}>
      <p>{t('export.text')}</p>
      <Button variant="default" size="sm" loading={state.kind === 'busy'} onClick={() => void run()}>
        {t('export.do')}
      </Button>
      <div role="status">
        {state.kind === 'busy' && t('export.step')}
        {state.kind === 'done' && <Notice tone="good">{t('export.done', { file: state.file })}</Notice>}
      </div>
      {state.kind === 'failed' && <Fault error={state.error} />}
    </Section>
  );
}
