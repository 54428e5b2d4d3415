import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileResponse } from '#desk-client';
import type { FileManifest } from '#sealing';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Instant } from '../../ui/instant.js';
import { Failed } from '../../ui/failed.js';
import { later } from '../../ui/later.js';
import { Section } from '../../ui/section.js';
import classes from './files.module.css';
import { fetchFile } from './fetch-file.js';
import { safeName } from './file-name.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { useFileSize } from './use-file-size.js';
import { manifestQuery } from './use-manifests.js';

const Custody = later(async () => (await import('./custody.js')).Custody);
const FileView = later(async () => (await import('./file-view.js')).FileView);
const TranscriptPart = later(async () => (await import('./transcript.js')).TranscriptPart);

/** Files that came with the complaint; each is fetched and opened only when asked for. */
export function FilesSection({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const { files } = complaint.view;
  if (files.length === 0) return null;
  return (
    <Section title={t('files.title')}>
      <ul className={classes['files']}>
        {files.map((file) => (
          <FileItem key={file.id} complaint={complaint} file={file} />
        ))}
      </ul>
    </Section>
  );
}

interface ItemProps {
  readonly complaint: OpenedComplaint;
  readonly file: FileResponse;
}

function FileItem({ complaint, file }: ItemProps) {
  const t = useT();
  const { vault } = useSession();
  const complaintId = complaint.view.facts.id;
  const readable = complaint.keys === 'open';
  const [asked, setAsked] = useState(false);
  const manifest = useQuery(manifestQuery(vault, complaintId, file, readable));
  const opened = useOpenedFile(complaintId, file, asked);
  const size = useFileSize();
  const arrived = file.completedAt !== null;
  const spoken = isSpoken(manifest.data) || opened.data?.kind.shape === 'audio' || isWritten(complaint, file);
  return (
    <li className={classes['file']}>
      <div className={classes['head']}>
        <span className={classes['name']}>
          {manifest.data ? safeName(manifest.data.name) : t('evidence.file')}
        </span>
        <small>
          {size(manifest.data?.length ?? file.size)} · <Instant at={file.createdAt} />
        </small>
        {readable && arrived && !asked && (
          <Button size="sm" variant="default" onClick={() => setAsked(true)}>
            {t(isSound(manifest.data) ? 'files.listen' : 'files.show')}
          </Button>
        )}
      </div>
      {!arrived && <p className={classes['quiet']}>{t('files.incomplete')}</p>}
      {asked && opened.isPending && <p role="status">{t('files.opening')}</p>}
      {asked && opened.isError && (
        <Failed error={opened.error} again={() => void opened.refetch()} size="xs" />
      )}
      {opened.data && <FileView file={opened.data} />}
      {arrived && spoken && <TranscriptPart complaint={complaint} file={file} />}
      {arrived && (
        <Unfolded title={t('custody.title')}>
          <Custody complaintId={complaintId} file={file} manifest={manifest.data} opened={opened.data} />
        </Unfolded>
      )}
    </li>
  );
}

function useOpenedFile(complaintId: string, file: FileResponse, asked: boolean) {
  const { api, vault } = useSession();
  return useQuery({
    queryKey: ['complaint', complaintId, 'file', file.id],
    queryFn: () => fetchFile(api, vault, complaintId, file),
    enabled: asked,
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** What is fetched only once it is unfolded. */
function Unfolded({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={classes['custody']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}

/** As its sender's browser said: what it is shows once it is opened. */
const isSound = (manifest: FileManifest | undefined): boolean => manifest?.type.startsWith('audio/') ?? false;

const isSpoken = (manifest: FileManifest | undefined): boolean =>
  isSound(manifest) || (manifest?.type.startsWith('video/') ?? false);

const isWritten = ({ transcripts }: OpenedComplaint, { id }: FileResponse): boolean =>
  transcripts.some(({ opened }) => opened.ok && opened.value.fileId === id);
