/** Clients of ECS whose requests come to a server of the test's own, on a clock of the test's own. */

import assert from 'node:assert/strict';
import {
  DescribeServicesCommand,
  ECSClient,
  type ECSClientConfig,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { CallCounter } from '../../ts-steps/runtime/calls.ts';
import { type ClientsOptions, createClients } from '../../ts-steps/runtime/clients.ts';
import { type CostsOf, Rates, type RatesOptions } from '../../ts-steps/runtime/rates.ts';
import { until } from '../support/until.ts';
import { FakeClock, settle } from './fake-clock.ts';

export interface Sent {
  readonly at: number;
  readonly operation: string;
  readonly hostname: string;
  /** When it was signed, in milliseconds since the epoch. */
  readonly signedAt: number;
}

interface Server {
  /** Answers the nth request with this error code (`InternalError` with status 500), in place of a success. */
  readonly refuse?: (nth: number) => string | undefined;
  readonly configuration?: ClientsOptions['configuration'];
}

export const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' };
// No endpoint: the SDK's own for the Region.
export const atAws = { region: 'us-east-1', credentials } as NonNullable<ClientsOptions['configuration']>;

export const ratedClients = (
  costsOf: CostsOf,
  options: Omit<RatesOptions, 'clock'> = {},
  { refuse = () => undefined, configuration = atAws }: Server = {},
) => {
  const clock = new FakeClock();
  const sent: Sent[] = [];
  const handle = async (request: { hostname: string; headers: Record<string, string> }) => {
    const { hostname, headers } = request;
    const [year, month, day, hour, minute, second] =
      (headers['x-amz-date'] ?? '').match(/\d\d(?:\d\d(?=\d\d\d\dT))?/g) ?? [];
    const signedAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    const operation = (headers['x-amz-target'] ?? '').replace(/^.*\./, '');
    sent.push({ at: clock.now(), operation, hostname, signedAt });
    const code = refuse(sent.length);
    const body = Buffer.from(JSON.stringify(code === undefined ? {} : { __type: code, message: 'Rate exceeded' }));
    return {
      response: {
        statusCode: code === undefined ? 200 : code === 'InternalError' ? 500 : 400,
        headers: { 'content-type': 'application/x-amz-json-1.1' },
        body,
      },
    };
  };
  class Client extends ECSClient {
    constructor(given: ECSClientConfig) {
      super({ ...given, requestHandler: { handle } as unknown as NonNullable<ECSClientConfig['requestHandler']> });
    }
  }
  const calls = new CallCounter();
  const { clients } = createClients(
    { ecs: async () => ({ Client, DescribeServicesCommand, RegisterTaskDefinitionCommand }) },
    { calls, env: {}, configuration, rates: new Rates(costsOf, { ...options, clock }) },
  );
  const register = async (): Promise<unknown> =>
    (await clients.ecs()).send(new RegisterTaskDefinitionCommand({ family: 'f', containerDefinitions: [] }));
  const describe = async (): Promise<unknown> =>
    (await clients.ecs()).send(new DescribeServicesCommand({ services: ['s'] }));
  /** Waits for so many requests in all, and proves that no more of them arrive as long as the clock stands still. */
  const arrive = async (count: number): Promise<void> => {
    await until(`${count} requests to arrive`, () => sent.length >= count);
    for (let turns = 0; turns < 10; turns += 1) await settle();
    assert.equal(sent.length, count);
  };
  return { clock, sent, calls, register, describe, arrive };
};
