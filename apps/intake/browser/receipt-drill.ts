import type { DrillStep } from '../src/form/receipt-drill.view.js';
import { byId } from './dom.js';

const LAST_GROUP = 4;

/** Asks for the last group of a code before its page is left: once a phone is closed, a wrong note can't be mended. */
export class ReceiptDrill {
  private readonly field = byId<HTMLInputElement>('last-group');
  private readonly error = byId('last-group-error');
  private settled = false;

  constructor(private readonly code: string) {
    byId('drill').hidden = false;
    byId('noted').addEventListener('click', () => this.ask());
    byId('see-again').addEventListener('click', () => this.show('shown', byId('noted')));
    byId('drill-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.check();
    });
    // Whoever wants to leave without a check is never held back.
    for (const link of document.querySelectorAll('#drill [data-leave]'))
      link.addEventListener('click', () => (this.settled = true));
    this.show('shown');
  }

  /** True while this code stands on the page and nobody has proven to have it, nor chosen to go without. */
  get asksBeforeLoss(): boolean {
    return !this.settled && this.field.isConnected;
  }

  private ask(): void {
    this.field.value = '';
    this.refuse('');
    this.show('asked', this.field);
  }

  private check(): void {
    const typed = this.field.value.replace(/\D/g, '');
    if (typed === '') return this.refuse(this.field.dataset['empty']!);
    // Who types the whole code has it too.
    if (typed !== this.code && typed !== this.code.slice(-LAST_GROUP))
      return this.show('wrong', byId('drill-wrong'));
    this.settled = true;
    this.show('right', byId('drill-right'));
  }

  private refuse(said: string): void {
    this.error.textContent = said;
    this.field.setAttribute('aria-invalid', String(said !== ''));
    if (said) this.field.focus();
  }

  private show(step: DrillStep, focus?: HTMLElement): void {
    for (const part of byId('keep').querySelectorAll<HTMLElement>('[data-steps]')) {
      part.hidden = !part.dataset['steps']!.split(' ').includes(step);
    }
    focus?.focus();
  }
}
