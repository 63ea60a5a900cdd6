import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { DemoSignIn } from './demo-sign-in';
import { ClaimedPeople } from './oidc/claimed-people';
import { OidcController } from './oidc/oidc.controller';
import { OidcProvider } from './oidc/oidc-provider';
import { OidcSignIn } from './oidc/oidc-sign-in';
import { SignInAttempts } from './oidc/sign-in-attempts';
import { DemoPeople } from './people/demo-people';
import { People } from './people/people';
import { SessionAnswer } from './session-answer';
import { SessionController } from './session.controller';
import { SessionClock } from './session/session-clock';
import { Sessions } from './session/sessions';
import { SessionsQueries } from './session/sessions.queries';
import { SignIn } from './sign-in';
import { SignOut } from './sign-out';

/** Who people are, what they may do, and how they sign in. */
@Module({
  imports: [AuditModule],
  controllers: [SessionController, OidcController],
  providers: [
    ClaimedPeople,
    DemoPeople,
    DemoSignIn,
    OidcProvider,
    OidcSignIn,
    People,
    SessionAnswer,
    SessionClock,
    Sessions,
    SessionsQueries,
    SignIn,
    SignInAttempts,
    SignOut,
  ],
  exports: [DemoPeople, People, SessionClock, Sessions],
})
export class AccessModule {}
