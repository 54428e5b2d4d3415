import type { SearchableComplaintResponse, SearchableItemResponse } from '#desk-client';
import type { ComplaintKeys } from '#sealing';
import { COMPARED_KINDS } from '../conflicts/declared.js';
import { shortReference } from '../../features/complaint/reference.js';
import { unreadable } from '../unreadable.js';
import { comparedTexts, searchedText, type SearchedText } from './passages.js';
import { TextIndex, type Passage, type TextHit } from './text-index.js';

/** What is shown of a complaint beside its hit. */
export type SearchedFacts = Pick<
  SearchableComplaintResponse,
  'id' | 'kind' | 'category' | 'districtId' | 'state' | 'priority' | 'receivedAt'
>;

/** A complaint that was found. */
export type SearchHit = TextHit & SearchedFacts;

/** What was found, best first. */
export interface SearchHits {
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

/** Opens what is indexed; the keys stay with whoever opens. */
export interface Opener {
  readonly keys: (complaint: SearchableComplaintResponse) => Promise<ComplaintKeys>;
  readonly item: (complaintId: string, keys: ComplaintKeys, item: SearchableItemResponse) => Promise<unknown>;
  /** Whether these texts name somebody with whom the searcher is in conflict. */
  readonly concerns: (texts: readonly string[]) => boolean;
}

interface Read {
  readonly facts: SearchedFacts;
  readonly passages: readonly Passage[];
  readonly whole: boolean;
  /** Not for this searcher: nothing of it is entered. */
  readonly barred: boolean;
}

interface Team {
  readonly index: TextIndex;
  readonly facts: Map<string, SearchedFacts>;
  /** How often each complaint was brought or taken away: what was slow to open must not come after what followed it. */
  readonly turns: Map<string, number>;
}

/** The opened texts of the teams' complaints, for as long as the worker lives. */
export class ComplaintSearch {
  private readonly teams = new Map<string, Team>();

  constructor(private readonly opener: Opener) {}

  /** Opens a complaint's texts and enters them; false where some of it did not open. */
  async put(teamId: string, complaint: SearchableComplaintResponse): Promise<boolean> {
    const team = this.team(teamId);
    const turn = nextTurn(team, complaint.id);
    const { facts, passages, whole, barred } = await this.read(complaint).catch((error: unknown) => {
      // What it held before is not what it holds.
      if (team.turns.get(complaint.id) === turn) this.drop(teamId, complaint.id);
      throw error;
    });
    if (team.turns.get(complaint.id) !== turn || this.teams.get(teamId) !== team) return whole;
    if (barred) {
      this.drop(teamId, complaint.id);
    } else {
      team.facts.set(complaint.id, facts);
      team.index.put(complaint.id, passages);
    }
    return whole;
  }

  /** Takes a complaint's texts away. */
  drop(teamId: string, id: string): void {
    const team = this.team(teamId);
    nextTurn(team, id);
    team.facts.delete(id);
    team.index.drop(id);
  }

  /** Takes a complaint away, whichever team's it was opened as. */
  dropEverywhere(id: string): void {
    for (const teamId of this.teams.keys()) this.drop(teamId, id);
  }

  /** Takes away all that was opened. */
  dropAll(): void {
    this.teams.clear();
  }

  /** Takes away all that was opened of a team. */
  dropTeam(teamId: string): void {
    this.teams.delete(teamId);
  }

  search(teamId: string, sought: string, most: number): SearchHits {
    const { index, facts } = this.team(teamId);
    const { total, hits } = index.search(sought, most);
    return { total, hits: hits.map((hit) => ({ ...hit, ...facts.get(hit.id)! })) };
  }

  private async read(complaint: SearchableComplaintResponse): Promise<Read> {
    const { id, kind, category, districtId, state, priority, receivedAt, restricted } = complaint;
    const facts = { id, kind, category, districtId, state, priority, receivedAt };
    const keys = complaint.sealed && (await this.opener.keys(complaint).catch(unreadable));
    const reference: Passage = { place: 'reference', text: shortReference(id) };
    if (!keys) return { facts, passages: [reference], whole: false, barred: false };
    const texts = [];
    const told: string[] = [];
    for (const item of complaint.items) {
      const opened = await this.opener.item(id, keys, item).catch(unreadable);
      texts.push(opened === null ? null : searchedText(item.kind, opened));
      if (opened !== null && COMPARED_KINDS.includes(item.kind))
        told.push(...comparedTexts(item.kind, opened));
    }
    const sealed = restricted ? texts.find((text) => text?.facts)?.facts : undefined;
    return {
      // Of a restricted complaint only what is sealed says place and category.
      facts: sealed ? { ...facts, category: sealed.category, districtId: sealed.districtId } : facts,
      passages: [reference, ...latestOf(texts).flatMap(({ passages }) => passages)],
      whole: !texts.includes(null),
      barred: this.opener.concerns(told),
    };
  }

  private team(teamId: string): Team {
    const team = this.teams.get(teamId) ?? { index: new TextIndex(), facts: new Map(), turns: new Map() };
    this.teams.set(teamId, team);
    return team;
  }
}

/** Texts come oldest first: of what has versions the last one stands. */
function latestOf(texts: readonly (SearchedText | null)[]): SearchedText[] {
  const opened = texts.filter((text) => text !== null);
  return opened.filter(
    ({ versionOf }, place) =>
      versionOf === undefined || !opened.slice(place + 1).some((later) => later.versionOf === versionOf),
  );
}

function nextTurn({ turns }: Team, id: string): number {
  const turn = (turns.get(id) ?? 0) + 1;
  turns.set(id, turn);
  return turn;
}
