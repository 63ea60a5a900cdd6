import { Controller, Get, Logger, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@wegmarke/domain';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Config } from '../../platform/config';
import { Open } from '../../platform/http/open';
import type { CalledRequest } from '../caller';
import { OwnCookie, sessionCookie } from '../session/session-cookie';
import { OidcSignIn } from './oidc-sign-in';

const SIGN_IN_PAGE = '/anmelden';

export class StartQueryDto {
  @ApiPropertyOptional({ type: String, example: '/frankreich/aufgaben', description: 'Path to come back to.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  returnTo?: string;
}

/** What the provider appends; the library that checks it reads it once more from the address itself. */
export class CallbackQueryDto {
  @IsOptional() @IsString() @MaxLength(4000) code?: string;
  @IsOptional() @IsString() @MaxLength(400) state?: string;
  @IsOptional() @IsString() @MaxLength(400) iss?: string;
  @IsOptional() @IsString() @MaxLength(400) session_state?: string;
  @IsOptional() @IsString() @MaxLength(400) error?: string;
  @IsOptional() @IsString() @MaxLength(2000) error_description?: string;
}

/** Steps of the browser itself: they answer with the next address, and a failure with the page that explains it. */
@ApiTags('session')
@Controller('session/oidc')
export class OidcController {
  private readonly logger = new Logger('sign-in');
  private readonly sessionCookie: OwnCookie;
  private readonly stateCookie: OwnCookie;

  constructor(
    private readonly oidc: OidcSignIn,
    config: Config,
  ) {
    this.sessionCookie = sessionCookie(config);
    this.stateCookie = new OwnCookie(config, 'wegmarke-sign-in');
  }

  @Get('start')
  @Open()
  @ApiOperation({ operationId: 'startSignIn', summary: 'Leave for the identity provider' })
  @ApiResponse({ status: 302, description: 'To the identity provider.' })
  async start(@Query() { returnTo }: StartQueryDto, @Res() reply: FastifyReply): Promise<void> {
    await this.steer(reply, async () => {
      const { url, state } = await this.oidc.leave(returnTo);
      this.stateCookie.set(reply, state);
      return url;
    });
  }

  @Get('callback')
  @Open()
  @ApiOperation({ operationId: 'finishSignIn', summary: 'Come back from the identity provider' })
  @ApiResponse({ status: 302, description: 'Back to where the sign-in began.' })
  async callback(
    @Query() _: CallbackQueryDto,
    @Req() request: CalledRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const state = this.stateCookie.read(request);
    this.stateCookie.clear(reply);
    await this.steer(reply, async () => {
      const query = request.url.split('?')[1] ?? '';
      const { token, path } = await this.oidc.comeBack(query, state, request.session ?? null);
      this.sessionCookie.set(reply, token);
      return path;
    });
  }

  private async steer(reply: FastifyReply, step: () => Promise<string>): Promise<void> {
    void reply.header('cache-control', 'no-store');
    const address = await step().catch((error: unknown) => this.explain(error));
    void reply.redirect(address, 302);
  }

  private explain(error: unknown): string {
    if (!(error instanceof DomainError)) throw error;
    // The cause names the step that failed, never a token or code.
    if (error.cause instanceof Error) this.logger.warn(`${error.code}: ${error.cause.name} ${error.cause.message}`);
    return `${SIGN_IN_PAGE}?problem=${error.code}`;
  }
}
