// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';
import { found } from '../runtime/found.ts';

export const validate = validate20;

const schema31 = {
  properties: {
    name: 0,
    confirm: 0,
    force: 0,
    maxRemovals: 0,
    keepLogs: 0,
    keepSecret: 0,
    plan: 0,
    approvedPlan: 0,
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
const pattern5 = new RegExp('^[0-9a-f]{16}$', 'u');
const pattern6 = new RegExp('^[0-9]{12}$', 'u');
const pattern7 = new RegExp('^[a-z]{2}(-[a-z]+)+-[0-9]+$', 'u');
const pattern8 = new RegExp('^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$', 'u');

function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="remove-cluster.schema.json" */
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
    if (data.confirm !== undefined) {
      let data1 = data.confirm;
      if (typeof data1 === 'string') {
        if (func2(data1) > 200) {
          vErrors = found(vErrors, instancePath + '/confirm', 'maxLength');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/confirm', 'type');
        errors++;
      }
    }
    if (data.force !== undefined) {
      if (typeof data.force !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/force', 'type');
        errors++;
      }
    }
    if (data.maxRemovals !== undefined) {
      let data3 = data.maxRemovals;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        vErrors = found(vErrors, instancePath + '/maxRemovals', 'type');
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 5000 || isNaN(data3)) {
          vErrors = found(vErrors, instancePath + '/maxRemovals', 'maximum');
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          vErrors = found(vErrors, instancePath + '/maxRemovals', 'minimum');
          errors++;
        }
      }
    }
    if (data.keepLogs !== undefined) {
      if (typeof data.keepLogs !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/keepLogs', 'type');
        errors++;
      }
    }
    if (data.keepSecret !== undefined) {
      if (typeof data.keepSecret !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/keepSecret', 'type');
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
      let data7 = data.approvedPlan;
      if (typeof data7 === 'string') {
        if (!pattern5.test(data7)) {
          vErrors = found(vErrors, instancePath + '/approvedPlan', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/approvedPlan', 'type');
        errors++;
      }
    }
    if (data.timeoutMinutes !== undefined) {
      let data8 = data.timeoutMinutes;
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 > 1440 || isNaN(data8)) {
          vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'maximum');
          errors++;
        }
        if (data8 <= 0 || isNaN(data8)) {
          vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'exclusiveMinimum');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'type');
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data9 = data.accountId;
      if (typeof data9 === 'string') {
        if (!pattern6.test(data9)) {
          vErrors = found(vErrors, instancePath + '/accountId', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/accountId', 'type');
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data10 = data.region;
      if (typeof data10 === 'string') {
        if (!pattern7.test(data10)) {
          vErrors = found(vErrors, instancePath + '/region', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/region', 'type');
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data11 = data.roleArn;
      if (typeof data11 === 'string') {
        if (func2(data11) > 2048) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'maxLength');
          errors++;
        }
        if (!pattern8.test(data11)) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/roleArn', 'type');
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data12 = data.build;
      if (typeof data12 === 'string') {
        if (func2(data12) > 1024) {
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
