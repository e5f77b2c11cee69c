import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../ts-steps/data/json-object.ts';
import { catalog } from '../../ts-steps/generated/deploy-tenant.catalog.ts';
import { withForm } from '../../ts-steps/runtime/form.ts';

const read = (form: JsonObject, rest: JsonObject = {}) => withForm({ ...rest, form }, catalog);

const requestOf = (form: JsonObject, rest: JsonObject = {}): JsonObject => {
  const { request, problems } = read(form, rest);
  assert.deepEqual(problems, []);
  return request;
};

const problemsOf = (form: JsonObject): string[] => read(form).problems.map(({ message }) => message);

describe('a form', () => {
  it('says nothing with an empty field', () => {
    assert.deepEqual(requestOf({ name: ' acme ', image: '', cpu: '   ', environment: '\n', hosts: '', dns: '' }), {
      name: 'acme',
    });
  });

  it('holds numbers, choices and check boxes', () => {
    const form = { cpu: '512', timeoutMinutes: '2.5', scaling: 'false', dns: 'wildcard', plan: true, wait: false };
    const request = { cpu: 512, timeoutMinutes: 2.5, scaling: false, dns: 'wildcard', plan: true, wait: false };
    assert.deepEqual(requestOf(form), request);
  });

  it('holds maps as lines or as JSON', () => {
    const environment = { A: '1', B: 'x = y', C: 'two words' };
    assert.deepEqual(requestOf({ environment: 'A=1\r\n\r\n# nothing\nB=x = y\nC="two words"\n' }), { environment });
    assert.deepEqual(requestOf({ environment: JSON.stringify(environment) }), { environment });
  });

  it('holds variables as an environment file does, without the environment of its own', () => {
    const environment = { A: 'it\'s "x"', B: '1', C: '1/$' };
    assert.deepEqual(requestOf({ environment: 'A="it\'s \\"x\\"" # c\nB=1\nC=$B/$$' }), { environment });
    assert.match(
      problemsOf({ environment: 'A=$HOME' }).join(),
      /^\/environment: line 1 names a variable with \$ that is not/,
    );
  });

  it('holds other maps as plain lines: colons, spaces and dollars are theirs', () => {
    const tags = { 'team:cost center': '47 $11', note: 'a # b' };
    assert.deepEqual(requestOf({ tags: '# none\n team:cost center = 47 $11 \nnote="a # b"' }), { tags });
    assert.deepEqual(problemsOf({ tags: 'a=1\nb' }), ['/tags: line 2 is not KEY=value.']);
  });

  it('holds lists as lines or as JSON', () => {
    const command = ['node', '--flag=a b', 'server.js'];
    assert.deepEqual(requestOf({ command: 'node\n--flag=a b\r\n\nserver.js\n' }), { command });
    assert.deepEqual(requestOf({ command: JSON.stringify(command) }), { command });
    assert.deepEqual(requestOf({ portMappings: '8080\n0:9090/udp' }), {
      portMappings: [{ containerPort: 8080 }, { hostPort: 0, containerPort: 9090, protocol: 'udp' }],
    });
  });

  it('holds objects as JSON', () => {
    assert.deepEqual(requestOf({ scaleOut: '{"threshold": 60}' }), { scaleOut: { threshold: 60 } });
  });

  it('returns settings to their defaults by one word, beside what is reset otherwise', () => {
    const form = { memory: 'RESET', environment: ' RESET ', scaling: 'RESET', reset: '/cpu' };
    assert.deepEqual(requestOf(form), { reset: ['/cpu', '/memory', '/environment', '/scaling'] });
    assert.deepEqual(requestOf({ memory: 'RESET' }, { reset: ['/cpu', '/memory'] }), { reset: ['/cpu', '/memory'] });
  });

  it('knows that word in settings alone', () => {
    assert.deepEqual(requestOf({ name: 'RESET', region: 'RESET' }), { name: 'RESET', region: 'RESET' });
  });

  it('gives way to the rest of the input', () => {
    const rest = { cluster: 'tenants', memory: 1024, plan: true };
    assert.deepEqual(requestOf({ cluster: 'other', memory: 'RESET', cpu: '256', plan: false }, rest), {
      ...rest,
      cpu: 256,
    });
  });

  it('leaves to the schema what it does not know', () => {
    assert.deepEqual(requestOf({ imgae: 'nginx', cpu: 'much' }), { imgae: 'nginx', cpu: 'much' });
  });

  it('says at every field what cannot be read', () => {
    const form = { environment: 'A=1\nB', scaleOut: 'much', portMappings: 'http', tags: '{' };
    assert.deepEqual(problemsOf(form), [
      '/environment: line 2 needs KEY=value.',
      '/scaleOut needs a JSON object.',
      '/portMappings needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp.',
      '/tags is not valid JSON; it needs KEY=value, or all as a JSON object.',
    ]);
    assert.deepEqual(
      withForm({ form: 'name=acme' }, catalog).problems.map(({ message }) => message),
      ['/form must be a JSON object.'],
    );
  });

  it('is no property of an input without one', () => {
    const input = { name: 'acme' };
    assert.deepEqual(withForm(input, catalog), { request: input, problems: [] });
  });
});
