import { Link, useSearch } from 'wouter';
import { useCodeText } from '../../ui/use-problem-text.js';
import { shortReference } from '../complaint/reference.js';
import classes from './bulk.module.css';

interface Props {
  readonly refused: readonly { readonly id: string; readonly code: string }[];
  readonly onOpen: () => void;
}

/** Complaints by reference, each with why not; the reference leads to it. */
export function Reasons({ refused, onOpen }: Props) {
  const search = useSearch();
  const codeText = useCodeText();
  return (
    <ul className={classes['reasons']}>
      {refused.map(({ id, code }) => (
        <li key={id}>
          <Link href={`/complaints/${id}${search && `?${search}`}`} onClick={onOpen}>
            {shortReference(id)}
          </Link>{' '}
          {codeText(code)}
        </li>
      ))}
    </ul>
  );
}
