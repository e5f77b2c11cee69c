// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';
import { found } from '../runtime/found.ts';

export const validate = validate20;

const schema31 = {
  properties: {
    name: 0,
    cluster: 0,
    revision: 0,
    plan: 0,
    approvedPlan: 0,
    wait: 0,
    onFailure: { enum: ['stop', 'keep'] },
    timeoutMinutes: 0,
    accountId: 0,
    region: 0,
    roleArn: 0,
    build: 0,
  },
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default;
const pattern4 = new RegExp('^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$', 'u');
const pattern5 = new RegExp('^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$', 'u');
const pattern6 = new RegExp(
  '^([1-9][0-9]{0,8}|arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task-definition/[A-Za-z0-9_-]{1,255}:[1-9][0-9]{0,8})$',
  'u',
);
const pattern7 = new RegExp('^[0-9a-f]{16}$', 'u');
const pattern8 = new RegExp('^[0-9]{12}$', 'u');
const pattern9 = new RegExp('^[a-z]{2}(-[a-z]+)+-[0-9]+$', 'u');
const pattern10 = new RegExp('^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$', 'u');

function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="rollback-tenant.schema.json" */
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
    if (data.name === undefined) {
      vErrors = found(vErrors, instancePath, 'required', { missingProperty: 'name' });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        vErrors = found(vErrors, instancePath, 'additionalProperties', { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (func2(data0) > 32) {
          vErrors = found(vErrors, instancePath + '/name', 'maxLength');
          errors++;
        }
        if (func2(data0) < 1) {
          vErrors = found(vErrors, instancePath + '/name', 'minLength');
          errors++;
        }
        if (!pattern4.test(data0)) {
          vErrors = found(vErrors, instancePath + '/name', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/name', 'type');
        errors++;
      }
    }
    if (data.cluster !== undefined) {
      let data1 = data.cluster;
      if (typeof data1 === 'string') {
        if (func2(data1) > 100) {
          vErrors = found(vErrors, instancePath + '/cluster', 'maxLength');
          errors++;
        }
        if (func2(data1) < 1) {
          vErrors = found(vErrors, instancePath + '/cluster', 'minLength');
          errors++;
        }
        if (!pattern5.test(data1)) {
          vErrors = found(vErrors, instancePath + '/cluster', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/cluster', 'type');
        errors++;
      }
    }
    if (data.revision !== undefined) {
      let data2 = data.revision;
      if (typeof data2 === 'string') {
        if (func2(data2) > 2048) {
          vErrors = found(vErrors, instancePath + '/revision', 'maxLength');
          errors++;
        }
        if (!pattern6.test(data2)) {
          vErrors = found(vErrors, instancePath + '/revision', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/revision', 'type');
        errors++;
      }
    }
    if (data.plan !== undefined) {
      if (typeof data.plan !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/plan', 'type');
        errors++;
      }
    }
    if (data.approvedPlan !== undefined) {
      let data4 = data.approvedPlan;
      if (typeof data4 === 'string') {
        if (!pattern7.test(data4)) {
          vErrors = found(vErrors, instancePath + '/approvedPlan', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/approvedPlan', 'type');
        errors++;
      }
    }
    if (data.wait !== undefined) {
      if (typeof data.wait !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/wait', 'type');
        errors++;
      }
    }
    if (data.onFailure !== undefined) {
      let data6 = data.onFailure;
      if (typeof data6 !== 'string') {
        vErrors = found(vErrors, instancePath + '/onFailure', 'type');
        errors++;
      }
      if (!(data6 === 'stop' || data6 === 'keep')) {
        vErrors = found(vErrors, instancePath + '/onFailure', 'enum', {
          allowedValues: schema31.properties.onFailure.enum,
        });
        errors++;
      }
    }
    if (data.timeoutMinutes !== undefined) {
      let data7 = data.timeoutMinutes;
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 > 1440 || isNaN(data7)) {
          vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'maximum');
          errors++;
        }
        if (data7 <= 0 || isNaN(data7)) {
          vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'exclusiveMinimum');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'type');
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data8 = data.accountId;
      if (typeof data8 === 'string') {
        if (!pattern8.test(data8)) {
          vErrors = found(vErrors, instancePath + '/accountId', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/accountId', 'type');
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data9 = data.region;
      if (typeof data9 === 'string') {
        if (!pattern9.test(data9)) {
          vErrors = found(vErrors, instancePath + '/region', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/region', 'type');
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data10 = data.roleArn;
      if (typeof data10 === 'string') {
        if (func2(data10) > 2048) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'maxLength');
          errors++;
        }
        if (!pattern10.test(data10)) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/roleArn', 'type');
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data11 = data.build;
      if (typeof data11 === 'string') {
        if (func2(data11) > 1024) {
          vErrors = found(vErrors, instancePath + '/build', 'maxLength');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/build', 'type');
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
