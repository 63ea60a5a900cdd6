import { HttpClient } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import type { MinistryKey, Role, StrategyKey } from '@wegmarke/domain';
import { firstValueFrom } from 'rxjs';
import { problemOf, type Problem } from '../api/problem';
import { FreshStart } from './fresh-start';
import { demoPersonOf, type SessionAnswer } from './session-answer';
import { SessionExpiry } from './session-expiry';

const SESSION = '/api/session';

/** Who uses the dashboard, and with which roles. The server decides what they may do; this only decides what is offered. */
@Service({ autoProvided: false })
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly expiry = inject(SessionExpiry);
  private readonly freshStart = inject(FreshStart);
  private readonly answer = signal<SessionAnswer | null>(null);
  private readonly problem = signal<Problem | null>(null);
  private readonly begun = signal(false);

  readonly person = computed(() => this.answer()?.person ?? null);
  readonly mode = computed(() => this.answer()?.mode ?? null);
  readonly strategies = computed(() => this.answer()?.strategies ?? []);
  readonly demoPersons = computed(() => this.answer()?.demoPersons ?? []);
  readonly signInUrl = computed(() => this.answer()?.signInUrl ?? null);
  /** True once it is known who is there, or that nobody is. */
  readonly known = computed(() => this.answer() !== null);
  /** Nobody is signed in yet: what is asked now would be refused, so it waits. */
  readonly pending = computed(() => this.begun() && this.person() === null);
  /** Why nothing is known yet. */
  readonly refusal = this.problem.asReadonly();
  /** The session ran out while the page was open. */
  readonly expired = this.expiry.expired;
  /** Nobody can read anything without a role. */
  readonly withoutRole = computed(() => this.person()?.roles.length === 0);
  /** Whether one writes, signs or accepts something: a work list makes sense. */
  readonly hasWork = computed(() => this.can('desk') || this.can('approver') || this.can('coordinator'));

  private starting: Promise<void> | null = null;

  /** Asks who is there, once; in the demonstration a visitor becomes a reader, or the admin where nothing is set up. */
  start({ signIn = true } = {}): Promise<void> {
    this.begun.set(true);
    return (this.starting ??= this.load(signIn));
  }

  can(role: Role, where: { strategy?: StrategyKey | null; ministry?: MinistryKey | null } = {}): boolean {
    const roles = this.person()?.roles ?? [];
    return roles.some(
      (held) =>
        held.role === role &&
        (where.strategy == null || held.strategy === null || held.strategy === where.strategy) &&
        (where.ministry == null || held.ministry === where.ministry),
    );
  }

  /** Signs in as another person of the demonstration and loads everything anew. */
  async signInAs(id: string, address = '/'): Promise<void> {
    await this.demoSignIn(id);
    this.freshStart.at(address);
  }

  async signOut(): Promise<void> {
    const { logoutUrl } = await firstValueFrom(this.http.delete<{ logoutUrl: string | null }>(SESSION));
    this.freshStart.at(logoutUrl ?? '/anmelden');
  }

  /** The same person signs in again, in place; what waited for it goes on. Another person starts anew. */
  async renew(): Promise<void> {
    const before = this.person();
    const demo = before === null ? null : demoPersonOf(before, this.demoPersons());
    if (this.mode() === 'demo' && demo !== null) await this.demoSignIn(demo.id);
    else await this.refresh();
    const now = this.person();
    if (now === null) return this.answer.update((answer) => (answer === null ? null : { ...answer, person: before }));
    if (before !== null && now.id !== before.id) return this.freshStart.at('/');
    this.expiry.renew();
  }

  /** Reads again who is there and which strategies there are. */
  async refresh(): Promise<void> {
    try {
      this.answer.set(await firstValueFrom(this.http.get<SessionAnswer>(SESSION)));
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }

  private async load(signIn: boolean): Promise<void> {
    this.problem.set(null);
    try {
      const answer = await firstValueFrom(this.http.get<SessionAnswer>(SESSION));
      if (signIn && answer.person === null && answer.mode === 'demo') {
        await this.demoSignIn(answer.strategies.length === 0 ? 'admin' : 'reader');
      } else this.answer.set(answer);
    } catch (error) {
      this.problem.set(problemOf(error));
      this.starting = null;
    }
  }

  private async demoSignIn(person: string): Promise<void> {
    this.answer.set(await firstValueFrom(this.http.post<SessionAnswer>(`${SESSION}/demo`, { person })));
  }
}
