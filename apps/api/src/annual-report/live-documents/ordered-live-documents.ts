import { Injectable } from '@nestjs/common';
import { DomainError, isLocalDate, type Actor, type RoundKey, type StrategyKey } from '@wegmarke/domain';
import { mayRead } from '../../access';
import type { NewExportDto } from '../dto/export.dto';
import { LiveExports } from '../exports/live-exports';
import { LiveDocuments } from './live-documents';

/** Orders by `POST /api/exports`: no address names the strategy, so whether the person may know of it is asked here. */
@Injectable()
export class OrderedLiveDocuments extends LiveExports {
  constructor(private readonly documents: LiveDocuments) {
    super();
  }

  async order(actor: Actor, wanted: NewExportDto): Promise<string> {
    const { kind, format, lang, strategy = '', ministry, field, asOf, round } = wanted;
    if (!mayRead(actor, strategy as StrategyKey)) {
      throw new DomainError('strategy-not-found', { key: strategy, pointer: '/strategy' });
    }
    if (asOf !== undefined && !isLocalDate(asOf))
      throw new DomainError('invalid-day', { value: asOf, pointer: '/asOf' });
    if (kind === 'sheets') return this.documents.sheets(actor, strategy, { format, lang, ministry });
    return this.documents.writtenQuestion(actor, strategy, {
      format,
      lang,
      ministry,
      field,
      ...(asOf && { asOf }),
      ...(round !== undefined && { round: round as RoundKey }),
    });
  }
}
