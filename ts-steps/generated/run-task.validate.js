// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';

export const validate = validate20;

const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'run-task.schema.json',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'command'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 32, pattern: '^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$' },
    cluster: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      pattern: '^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$',
    },
    command: { type: 'array', minItems: 1, items: { type: 'string' } },
    container: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[A-Za-z0-9_-]+$' },
    plan: { type: 'boolean' },
    timeoutMinutes: { type: 'number', exclusiveMinimum: 0, maximum: 1440 },
    accountId: { type: 'string', pattern: '^[0-9]{12}$' },
    region: { type: 'string', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]+$' },
    roleArn: { type: 'string', maxLength: 2048, pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
    build: { type: 'string', maxLength: 1024 },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default;
const pattern4 = new RegExp('^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$', 'u');
const pattern5 = new RegExp('^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$', 'u');
const pattern6 = new RegExp('^[A-Za-z0-9_-]+$', 'u');
const pattern7 = new RegExp('^[0-9]{12}$', 'u');
const pattern8 = new RegExp('^[a-z]{2}(-[a-z]+)+-[0-9]+$', 'u');
const pattern9 = new RegExp('^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$', 'u');

function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="run-task.schema.json" */
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
      const err0 = { instancePath, keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.command === undefined) {
      const err1 = { instancePath, keyword: 'required', params: { missingProperty: 'command' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err2 = { instancePath, keyword: 'additionalProperties', params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (func2(data0) > 32) {
          const err3 = { instancePath: instancePath + '/name', keyword: 'maxLength', params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + '/name', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err5 = {
            instancePath: instancePath + '/name',
            keyword: 'pattern',
            params: { pattern: '^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$' },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + '/name', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.cluster !== undefined) {
      let data1 = data.cluster;
      if (typeof data1 === 'string') {
        if (func2(data1) > 100) {
          const err7 = { instancePath: instancePath + '/cluster', keyword: 'maxLength', params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + '/cluster', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err9 = {
            instancePath: instancePath + '/cluster',
            keyword: 'pattern',
            params: { pattern: '^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$' },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + '/cluster', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.command !== undefined) {
      let data2 = data.command;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err11 = { instancePath: instancePath + '/command', keyword: 'minItems', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== 'string') {
            const err12 = {
              instancePath: instancePath + '/command/' + i0,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + '/command', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.container !== undefined) {
      let data4 = data.container;
      if (typeof data4 === 'string') {
        if (func2(data4) > 255) {
          const err14 = { instancePath: instancePath + '/container', keyword: 'maxLength', params: { limit: 255 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err15 = { instancePath: instancePath + '/container', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern6.test(data4)) {
          const err16 = {
            instancePath: instancePath + '/container',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_-]+$' },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + '/container', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.plan !== undefined) {
      if (typeof data.plan !== 'boolean') {
        const err18 = { instancePath: instancePath + '/plan', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.timeoutMinutes !== undefined) {
      let data6 = data.timeoutMinutes;
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 1440 || isNaN(data6)) {
          const err19 = {
            instancePath: instancePath + '/timeoutMinutes',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1440 },
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data6 <= 0 || isNaN(data6)) {
          const err20 = {
            instancePath: instancePath + '/timeoutMinutes',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + '/timeoutMinutes', keyword: 'type', params: { type: 'number' } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data7 = data.accountId;
      if (typeof data7 === 'string') {
        if (!pattern7.test(data7)) {
          const err22 = {
            instancePath: instancePath + '/accountId',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{12}$' },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + '/accountId', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data8 = data.region;
      if (typeof data8 === 'string') {
        if (!pattern8.test(data8)) {
          const err24 = {
            instancePath: instancePath + '/region',
            keyword: 'pattern',
            params: { pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]+$' },
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + '/region', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data9 = data.roleArn;
      if (typeof data9 === 'string') {
        if (func2(data9) > 2048) {
          const err26 = { instancePath: instancePath + '/roleArn', keyword: 'maxLength', params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!pattern9.test(data9)) {
          const err27 = {
            instancePath: instancePath + '/roleArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + '/roleArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data10 = data.build;
      if (typeof data10 === 'string') {
        if (func2(data10) > 1024) {
          const err29 = { instancePath: instancePath + '/build', keyword: 'maxLength', params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + '/build', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
