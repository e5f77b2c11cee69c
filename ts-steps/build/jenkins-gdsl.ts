import { jenkinsArguments } from './jenkins-arguments.ts';
import { groovyValue, plainText } from './jenkins-help.ts';
import { camelCase } from './names.ts';
import { readSchema, type Schema, stepNames } from './schema.ts';

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
export const renderGdsl = (own: Readonly<Record<string, { readonly description: string }>>): string => {
  const steps = stepNames().map((step) => {
    const { description = '', properties = {} } = readSchema(step);
    return method(camelCase(step), 'java.util.Map', description, { ...properties, ...jenkinsParameters(step) });
  });
  const others = Object.entries(own).map(([name, { description }]) =>
    method(camelCase(name), 'java.lang.Object', description, jenkinsParameters(name)),
  );
  return ['contributor(context(scope: scriptScope())) {', ...steps, ...others, '}', ''].join('\n');
};
