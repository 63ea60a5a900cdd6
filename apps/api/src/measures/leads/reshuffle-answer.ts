import type { LocalDate } from '@wegmarke/domain';

import type { PlaceInBody } from '../../platform/problem/place-in-body';
import { Refusal } from '../../platform/problem/refusal';
import type { LeadMoves, MovedLead, Reshuffled } from './reshuffle-leads';
import type { LeadMoveDto, ReshuffledDto, ReshuffleDto } from './reshuffle.dto';

/** @throws Refusal `invalid-input` where the body names neither moves nor two ministries, or both */
export function movesAsked({ moves, from, to }: ReshuffleDto): LeadMoves {
  if (moves !== undefined) {
    if (from !== undefined) throw refused('/from', 'unknown-field');
    if (to !== undefined) throw refused('/to', 'unknown-field');
    return moves;
  }
  if (from === undefined) throw refused('/from', 'is-defined');
  if (to === undefined) throw refused('/to', 'is-defined');
  return { from, to };
}

/** Two ministries stand in the body where the domain counts single moves. */
export function placeOfMove({ moves }: ReshuffleDto): PlaceInBody {
  if (moves !== undefined) return (pointer) => pointer;
  return (pointer) => {
    if (!pointer.startsWith('/moves')) return pointer;
    return pointer.endsWith('/to') ? '/to' : '/from';
  };
}

export function reshuffled({ revision, moves }: Reshuffled, effectiveOn: LocalDate, applied: boolean): ReshuffledDto {
  return { version: revision, applied, effectiveOn, moves: moves.map(moveOf) };
}

function moveOf({ measure, from, to, openRequests, unsignedLeftBehind, offerWithdrawn }: MovedLead): LeadMoveDto {
  const { id, code, record } = measure;
  const ref = { id, code, title: record.details.title };
  return { measure: ref, from, to, openRequests: [...openRequests], unsignedLeftBehind, offerWithdrawn };
}

const refused = (pointer: string, code: string): Refusal => new Refusal('invalid-input', [{ pointer, code }]);
