// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { RestartTenantInput } from './restart-tenant.input.ts';

/** Compiled from the schema: every error at once in its property `errors`. */
export declare const validate: ValidateFunction<RestartTenantInput>;
