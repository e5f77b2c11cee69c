import { jenkinsArguments } from './jenkins-arguments.ts';
import { groovyValue, plainText } from './jenkins-help.ts';
import { camelCase } from './names.ts';
import { readSchema, type Schema, stepNames } from './schema.ts';

/** A var that is no step of its own, by what completion and help have to know. */
export interface OwnVar {
  readonly description: string;
  readonly example: string;
  readonly result: string;
  /** The step that gets the arguments which it does not know. */
  readonly passesOnTo?: string;
}

const types: Readonly<Record<string, string>> = {
  string: 'java.lang.String',
  integer: 'java.lang.Integer',
  number: 'java.lang.Number',
  boolean: 'java.lang.Boolean',
  array: 'java.util.List',
  object: 'java.util.Map',
};

const typeOf = ({ type }: Schema): string => (typeof type === 'string' ? types[type] : undefined) ?? 'java.lang.Object';

const method = (name: string, result: string, doc: string, parameters: Readonly<Record<string, Schema>>): string =>
  [
    `    method(name: '${name}', type: '${result}', doc: ${groovyValue(plainText(doc))}, namedParams: [`,
    ...Object.entries(parameters).map(
      ([parameter, schema]) => `        parameter(name: '${parameter}', type: '${typeOf(schema)}'),`,
    ),
    '    ])',
  ].join('\n');

const jenkinsParameters = (name: string): Record<string, Schema> =>
  Object.fromEntries(jenkinsArguments(name).map((argument) => [argument.name, argument.schema]));

/** Completion of the vars in IntelliJ IDEA, which reads a .gdsl file on the class path. */
export const renderGdsl = (own: Readonly<Record<string, OwnVar>>): string => {
  const steps = stepNames().map((step) => {
    const { description = '', properties = {} } = readSchema(step);
    return method(camelCase(step), 'java.util.Map', description, { ...properties, ...jenkinsParameters(step) });
  });
  const others = Object.entries(own).map(([name, { description, passesOnTo }]) => {
    const { properties = {} } = passesOnTo === undefined ? {} : readSchema(passesOnTo);
    return method(camelCase(name), 'java.lang.Object', description, { ...jenkinsParameters(name), ...properties });
  });
  return ['contributor(context(scope: scriptScope())) {', ...steps, ...others, '}', ''].join('\n');
};
