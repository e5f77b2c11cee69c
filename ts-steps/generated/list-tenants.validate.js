// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func1Module from 'ajv/dist/runtime/ucs2length.js';
import { found } from '../runtime/found.ts';

export const validate = validate20;

const schema31 = {
  properties: {
    state: { enum: ['steady', 'deploying', 'degraded', 'failed', 'stopped', 'removing'] },
    output: { enum: ['json', 'table'] },
  },
};
const func1 = func1Module.default;
const pattern4 = new RegExp('^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$', 'u');
const pattern5 = new RegExp('^[0-9]{12}$', 'u');
const pattern6 = new RegExp('^[a-z]{2}(-[a-z]+)+-[0-9]+$', 'u');
const pattern7 = new RegExp('^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$', 'u');

function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="list-tenants.schema.json" */
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === 'cluster' ||
          key0 === 'state' ||
          key0 === 'image' ||
          key0 === 'output' ||
          key0 === 'accountId' ||
          key0 === 'region' ||
          key0 === 'roleArn'
        )
      ) {
        vErrors = found(vErrors, instancePath, 'additionalProperties', { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.cluster !== undefined) {
      let data0 = data.cluster;
      if (typeof data0 === 'string') {
        if (func1(data0) > 100) {
          vErrors = found(vErrors, instancePath + '/cluster', 'maxLength');
          errors++;
        }
        if (func1(data0) < 1) {
          vErrors = found(vErrors, instancePath + '/cluster', 'minLength');
          errors++;
        }
        if (!pattern4.test(data0)) {
          vErrors = found(vErrors, instancePath + '/cluster', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/cluster', 'type');
        errors++;
      }
    }
    if (data.state !== undefined) {
      let data1 = data.state;
      if (typeof data1 !== 'string') {
        vErrors = found(vErrors, instancePath + '/state', 'type');
        errors++;
      }
      if (
        !(
          data1 === 'steady' ||
          data1 === 'deploying' ||
          data1 === 'degraded' ||
          data1 === 'failed' ||
          data1 === 'stopped' ||
          data1 === 'removing'
        )
      ) {
        vErrors = found(vErrors, instancePath + '/state', 'enum', { allowedValues: schema31.properties.state.enum });
        errors++;
      }
    }
    if (data.image !== undefined) {
      let data2 = data.image;
      if (typeof data2 === 'string') {
        if (func1(data2) > 512) {
          vErrors = found(vErrors, instancePath + '/image', 'maxLength');
          errors++;
        }
        if (func1(data2) < 1) {
          vErrors = found(vErrors, instancePath + '/image', 'minLength');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/image', 'type');
        errors++;
      }
    }
    if (data.output !== undefined) {
      let data3 = data.output;
      if (typeof data3 !== 'string') {
        vErrors = found(vErrors, instancePath + '/output', 'type');
        errors++;
      }
      if (!(data3 === 'json' || data3 === 'table')) {
        vErrors = found(vErrors, instancePath + '/output', 'enum', { allowedValues: schema31.properties.output.enum });
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data4 = data.accountId;
      if (typeof data4 === 'string') {
        if (!pattern5.test(data4)) {
          vErrors = found(vErrors, instancePath + '/accountId', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/accountId', 'type');
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data5 = data.region;
      if (typeof data5 === 'string') {
        if (!pattern6.test(data5)) {
          vErrors = found(vErrors, instancePath + '/region', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/region', 'type');
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data6 = data.roleArn;
      if (typeof data6 === 'string') {
        if (func1(data6) > 2048) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'maxLength');
          errors++;
        }
        if (!pattern7.test(data6)) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/roleArn', 'type');
        errors++;
      }
    }
  } else {
    vErrors = found(vErrors, instancePath, 'type');
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
