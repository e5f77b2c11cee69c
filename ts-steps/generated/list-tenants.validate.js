// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func1Module from 'ajv/dist/runtime/ucs2length.js';

export const validate = validate20;

const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'list-tenants.schema.json',
  type: 'object',
  additionalProperties: false,
  properties: {
    cluster: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      pattern: '^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$',
    },
    state: { type: 'string', enum: ['steady', 'deploying', 'degraded', 'failed', 'stopped', 'removing'] },
    image: { type: 'string', minLength: 1, maxLength: 512 },
    output: { type: 'string', enum: ['json', 'table'] },
    accountId: { type: 'string', pattern: '^[0-9]{12}$' },
    region: { type: 'string', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]+$' },
    roleArn: { type: 'string', maxLength: 2048, pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
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
        const err0 = { instancePath, keyword: 'additionalProperties', params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.cluster !== undefined) {
      let data0 = data.cluster;
      if (typeof data0 === 'string') {
        if (func1(data0) > 100) {
          const err1 = { instancePath: instancePath + '/cluster', keyword: 'maxLength', params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + '/cluster', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/cluster',
            keyword: 'pattern',
            params: { pattern: '^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$' },
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + '/cluster', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.state !== undefined) {
      let data1 = data.state;
      if (typeof data1 !== 'string') {
        const err5 = { instancePath: instancePath + '/state', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
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
        const err6 = {
          instancePath: instancePath + '/state',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.state.enum },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.image !== undefined) {
      let data2 = data.image;
      if (typeof data2 === 'string') {
        if (func1(data2) > 512) {
          const err7 = { instancePath: instancePath + '/image', keyword: 'maxLength', params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err8 = { instancePath: instancePath + '/image', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + '/image', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.output !== undefined) {
      let data3 = data.output;
      if (typeof data3 !== 'string') {
        const err10 = { instancePath: instancePath + '/output', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data3 === 'json' || data3 === 'table')) {
        const err11 = {
          instancePath: instancePath + '/output',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.output.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data4 = data.accountId;
      if (typeof data4 === 'string') {
        if (!pattern5.test(data4)) {
          const err12 = {
            instancePath: instancePath + '/accountId',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{12}$' },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + '/accountId', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data5 = data.region;
      if (typeof data5 === 'string') {
        if (!pattern6.test(data5)) {
          const err14 = {
            instancePath: instancePath + '/region',
            keyword: 'pattern',
            params: { pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]+$' },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + '/region', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data6 = data.roleArn;
      if (typeof data6 === 'string') {
        if (func1(data6) > 2048) {
          const err16 = { instancePath: instancePath + '/roleArn', keyword: 'maxLength', params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern7.test(data6)) {
          const err17 = {
            instancePath: instancePath + '/roleArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + '/roleArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
