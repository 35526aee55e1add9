import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding, Span } from "../engine/index.js";
import type { Settings } from "../protocol/index.js";
import { shownFindings } from "./diagnostics.js";
import type { Outcome } from "./draftChecker.js";
import { stretchSpan, type TextChange } from "./edits.js";
import { touches } from "./judgeDraft.js";
import { moveFindings, moveOutcome } from "./moveOutcome.js";
import type { ClockPort } from "./ports.js";

/** How long typing must pause before the sentence under the caret is told what is wrong with it. */
const HOLD_MS = 2000;

/** What is underlined in a document now. */
export interface Shown {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

/** What the underlines need of the rest of the server. */
export interface UnderlinesHost {
  readonly clock: ClockPort;
  readonly show: (shown: Shown) => void;
}

interface Standing {
  outcome?: Outcome;
  shown: readonly Finding[];
  /** Where the caret is, in an editor that says so. */
  caret?: number;
  /** What was written since typing last paused. */
  written?: Span;
  stopWaiting?: () => void;
}

/**
 * What is underlined in each open document, between one check and the next: a finding goes the moment its words are
 * changed, the others move with their words, and of the sentence that is being written only what was underlined before.
 * Judges nothing.
 */
export class Underlines {
  readonly #host: UnderlinesHost;
  readonly #byUri = new Map<string, Standing>();
  #isDrafting = false;

  constructor(host: UnderlinesHost) {
    this.#host = host;
  }

  /** Whether nothing is underlined, since the writer wants to be left alone. */
  get isDrafting(): boolean {
    return this.#isDrafting;
  }

  /** The last outcome, moved along with the changes since. */
  standing(uri: string): Outcome | undefined {
    return this.#byUri.get(uri)?.outcome;
  }

  /** Takes in the outcome for the text as it is now, and shows it. */
  take(outcome: Outcome): void {
    const standing = this.#at(outcome.uri);
    standing.outcome = outcome;
    standing.shown = this.#wanted(standing, outcome);
    this.#host.show({ outcome, findings: standing.shown });
  }

  /** Takes in what was changed in `document`, which is the new text. Shows at once where a finding has gone. */
  changed(document: TextDocument, changes: readonly TextChange[]): void {
    const standing = this.#at(document.uri);
    this.#noteWriting(document.uri, standing, changes);
    const { outcome, shown } = standing;
    if (outcome === undefined) return;
    standing.outcome = moveOutcome(outcome, changes, document);
    standing.shown = moveFindings(shown, changes);
    if (standing.shown.length < shown.length)
      this.#host.show({ outcome: standing.outcome, findings: standing.shown });
  }

  /** Shows what there is where it stands now, as `settings` want it: it will not be judged anew by itself. */
  restate(uri: string, settings: Settings): void {
    const { outcome } = this.#at(uri);
    if (outcome !== undefined) this.take({ ...outcome, settings });
  }

  /** The caret is at `offset` of `uri`, and in no other document; undefined for in none. */
  moveCaret(place: { readonly uri: string; readonly offset: number } | undefined): void {
    for (const [uri, standing] of this.#byUri) {
      if (uri === place?.uri || standing.caret === undefined) continue;
      delete standing.caret;
      this.#look(standing);
    }
    if (place === undefined) return;
    const standing = this.#at(place.uri);
    standing.caret = place.offset;
    this.#look(standing);
  }

  /** Hides all underlines, or shows them again. */
  setDrafting(on: boolean): void {
    if (this.#isDrafting === on) return;
    this.#isDrafting = on;
    for (const standing of this.#byUri.values()) {
      delete standing.written;
      if (standing.outcome === undefined) continue;
      standing.shown = this.#wanted(standing, standing.outcome);
      this.#host.show({ outcome: standing.outcome, findings: standing.shown });
    }
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.#byUri.get(uri)?.stopWaiting?.();
    this.#byUri.delete(uri);
  }

  #noteWriting(uri: string, standing: Standing, changes: readonly TextChange[]): void {
    // Without a caret nothing is held back, and so there is nothing to wait for.
    if (standing.caret === undefined) return;
    for (const change of changes) {
      const here = { start: change.start, end: change.start + change.newText.length };
      const before = standing.written && stretchSpan(standing.written, change);
      standing.written = before === undefined ? here : spanning(before, here);
      standing.caret = movedCaret(standing.caret, change);
    }
    standing.stopWaiting?.();
    standing.stopWaiting = this.#host.clock.after(HOLD_MS, () => {
      delete standing.stopWaiting;
      delete standing.written;
      if (this.#byUri.get(uri) === standing) this.#look(standing);
    });
  }

  /** Shows what is held back no more. Of a text that has changed since it was judged the next check does that. */
  #look(standing: Standing): void {
    const { outcome, shown } = standing;
    if (outcome === undefined || outcome.isMoved === true) return;
    const wanted = this.#wanted(standing, outcome);
    const isNew = wanted.some((finding) => !has(shown, finding));
    if (!isNew && wanted.length === shown.length) return;
    standing.shown = wanted;
    this.#host.show({ outcome, findings: wanted });
  }

  #wanted({ shown, caret, written }: Standing, outcome: Outcome): readonly Finding[] {
    const { judged, settings } = outcome;
    if (judged === undefined || this.#isDrafting) return [];
    const all = shownFindings(judged, settings);
    if (!settings.holdBack || settings.run !== "onType") return all;
    if (caret === undefined || written === undefined) return all;
    const at = { start: caret, end: caret };
    return all.filter(
      (finding) =>
        !(touches(finding.sentence, at) && touches(finding.sentence, written)) ||
        has(shown, finding),
    );
  }

  #at(uri: string): Standing {
    const known = this.#byUri.get(uri) ?? { shown: [] };
    this.#byUri.set(uri, known);
    return known;
  }
}

function has(findings: readonly Finding[], { check, start, end }: Finding): boolean {
  return findings.some((one) => one.start === start && one.end === end && one.check === check);
}

function spanning(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** A caret where something is written goes behind it, as in the editor. */
function movedCaret(caret: number, { start, end, newText }: TextChange): number {
  if (caret < start) return caret;
  return caret <= end ? start + newText.length : caret + newText.length - (end - start);
}
