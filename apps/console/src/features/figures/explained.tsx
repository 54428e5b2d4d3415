import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { later } from '../../ui/later.js';
import type { FigureId, View } from '#counts/domain';
import type { Asked } from './asked.js';

/** Which complaints a number stands for, and as of when. */
export interface Scope extends Asked {
  readonly view?: View | undefined;
  readonly only?: string | undefined;
  /** Of the high-water mark; null: there was none. */
  readonly instant: string | null;
  readonly mark: string;
  readonly definitions: string;
}

/** A number that was opened: a figure with the numbers of its letters, or a time with what it was read from. */
export type Opened =
  | {
      readonly kind: 'figure';
      readonly id: FigureId;
      readonly value: number | null;
      readonly numbers: Readonly<Record<string, number>>;
      readonly scope: Scope;
    }
  | {
      readonly kind: 'words';
      readonly title: string;
      readonly value: string;
      readonly definition: string;
      readonly formula: string;
      readonly computed: string;
      readonly scope: Scope;
    };

const Explaining = createContext<(opened: Opened) => void>(() => undefined);

/** Opens what a number means, in the one dialog for all of them. */
export const useExplain = () => use(Explaining);

const ExplainDialog = later(async () => (await import('./explain-dialog.js')).ExplainDialog);

/** Where numbers open: their definition, their formula with its numbers, what they stand for, and the list they count. */
export function Explained({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [shown, setShown] = useState(false);
  const explain = useMemo(
    () => (next: Opened) => {
      setOpened(next);
      setShown(true);
    },
    [],
  );
  return (
    <Explaining value={explain}>
      {children}
      {opened && <ExplainDialog opened={opened} shown={shown} onClose={() => setShown(false)} />}
    </Explaining>
  );
}
