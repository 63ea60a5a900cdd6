import { Body, Controller, Delete, Get, Header, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Config } from '../platform/config';
import { Open } from '../platform/http/open';
import { CallerSession } from './caller';
import { DemoSignIn } from './demo-sign-in';
import { SessionAnswer } from './session-answer';
import { sessionCookie } from './session/session-cookie';
import { DemoSignInDto, SessionDto, SignedOutDto } from './session.dto';
import type { Session } from './session/sessions';
import { SignOut } from './sign-out';

@ApiTags('session')
@Controller('session')
export class SessionController {
  private readonly cookie;

  constructor(
    private readonly answers: SessionAnswer,
    private readonly demo: DemoSignIn,
    private readonly signOut: SignOut,
    config: Config,
  ) {
    this.cookie = sessionCookie(config);
  }

  @Get()
  @Open()
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'getSession', summary: 'Who is signed in' })
  @ApiOkResponse({ type: SessionDto })
  get(@CallerSession() session: Session | null): Promise<SessionDto> {
    return this.answers.of(session);
  }

  @Post('demo')
  @Open()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'signInToDemo', summary: 'Become a person of the demonstration' })
  @ApiOkResponse({ type: SessionDto })
  async demoSignIn(
    @Body() { person }: DemoSignInDto,
    @CallerSession() before: Session | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { token, session } = await this.demo.execute(person, before);
    this.cookie.set(reply, token);
    return this.answers.of(session);
  }

  @Delete()
  @Open()
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'signOut', summary: 'End the session' })
  @ApiOkResponse({ type: SignedOutDto })
  async end(
    @CallerSession() session: Session | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedOutDto> {
    this.cookie.clear(reply);
    return { logoutUrl: session ? await this.signOut.execute(session) : null };
  }
}
