import classes from './figures.module.css';
import type { StockIdentityResponse } from '#desk-client';
import { useFiguresWords } from './use-figures-words.js';

/** S(b) = S(a) + R + O + in − C − out, with its numbers; a banner stands above when it does not hold. */
export function StockIdentity({ identity }: { readonly identity: StockIdentityResponse }) {
  const { t, number } = useFiguresWords();
  const { opening, received, reopened, closed, closing, difference, holds } = identity;
  return (
    <p className={classes['identity']} data-holds={holds}>
      <span aria-hidden>{holds ? '✓' : '✗'}</span>{' '}
      {t('identity', {
        ...{ opening: number(opening), received: number(received), reopened: number(reopened) },
        ...{
          in: number(identity.in),
          closed: number(closed),
          out: number(identity.out),
          arrived: identity.in === 0 ? 'no' : 'yes',
          departed: identity.out === 0 ? 'no' : 'yes',
          closing: number(closing),
        },
      })}{' '}
      {holds ? t('identity.holds') : t('identity.difference', { difference: number(difference) })}
    </p>
  );
}
