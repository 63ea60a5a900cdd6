import type { LocalDate } from '../calendar/local-date';
import { DomainError } from '../errors/domain-error';
import type { DatedLead } from '../measure/measure-facts';
import { leadOn } from '../state/state-on';
import type { MeasureCode, MinistryKey } from '../vocabulary/keys';
import type { RequestFacts } from './request-facts';

/** What a round asks of a ministry for one measure. `ministry`: the lead when the round opened. */
export interface ReportRequest extends RequestFacts {
  readonly measure: MeasureCode;
  readonly ministry: MinistryKey;
}

/** Neither answered nor withdrawn. */
export function isOpenRequest({ answeredOn, withdrawnOn }: RequestFacts): boolean {
  return answeredOn === null && withdrawnOn === null;
}

/** Replaced, dropped and cancelled measures owe nothing more; what was answered stays. Returns all requests. */
export function withdrawRequests(
  requests: readonly ReportRequest[],
  measure: MeasureCode,
  today: LocalDate,
): readonly ReportRequest[] {
  return requests.map((request) =>
    request.measure === measure && isOpenRequest(request) ? { ...request, withdrawnOn: today } : request,
  );
}

/** The first signature counts; a later return does not make it late. A later answer only says whether it is unchanged. */
export function answerRequest<Request extends RequestFacts>(
  request: Request,
  answer: { readonly signedOn: LocalDate; readonly unchanged: boolean },
): Request {
  if (request.withdrawnOn !== null) throw new DomainError('request-withdrawn', { withdrawnOn: request.withdrawnOn });
  return { ...request, answeredOn: request.answeredOn ?? answer.signedOn, unchanged: answer.unchanged };
}

export interface RequestHolder {
  readonly ministry: MinistryKey;
  /** The lead that owed it when the round opened ("übernommen von …"); `null` if that has not changed. */
  readonly takenOverFrom: MinistryKey | null;
}

/** Who owes the answer on a day: an open request moves with the lead on the effective day, a settled one stays. */
export function requestHolder(request: ReportRequest, leads: readonly DatedLead[], day: LocalDate): RequestHolder {
  const settledOn = request.answeredOn ?? request.withdrawnOn;
  const ministry = leadOn(leads, settledOn !== null && settledOn < day ? settledOn : day);
  return { ministry, takenOverFrom: ministry === request.ministry ? null : request.ministry };
}
