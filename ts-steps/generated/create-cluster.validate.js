// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';

export const validate = validate20;

const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'create-cluster.schema.json',
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 32, pattern: '^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$' },
    domain: {
      type: 'string',
      maxLength: 120,
      pattern: '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$',
    },
    existingCluster: { type: 'boolean' },
    isDefault: { type: 'boolean' },
    containerInsights: { type: 'string', enum: ['enhanced', 'enabled', 'disabled'] },
    protected: { type: 'boolean' },
    tenantDefaults: { type: 'object' },
    tags: {
      type: 'object',
      propertyNames: {
        pattern: '^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$',
      },
      additionalProperties: { type: 'string', maxLength: 256, pattern: '^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$' },
      maxProperties: 10,
    },
    capacity: { type: 'string', enum: ['EC2_SPOT', 'FARGATE', 'FARGATE_SPOT'] },
    capacityProvider: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[A-Za-z0-9_-]+$' },
    spotMaxPrice: { type: 'number', minimum: 0.001, maximum: 1000 },
    instanceTypes: {
      type: 'array',
      minItems: 1,
      maxItems: 40,
      uniqueItems: true,
      items: { type: 'string', pattern: '^[a-z][a-z0-9-]*\\.[a-z0-9-]+$' },
    },
    instanceRequirements: {
      type: 'object',
      additionalProperties: false,
      required: ['vCpuCount', 'memoryMiB'],
      properties: {
        vCpuCount: {
          type: 'object',
          additionalProperties: false,
          required: ['min'],
          properties: {
            min: { type: 'integer', minimum: 1, maximum: 1024 },
            max: { type: 'integer', minimum: 1, maximum: 1024 },
          },
        },
        memoryMiB: {
          type: 'object',
          additionalProperties: false,
          required: ['min'],
          properties: {
            min: { type: 'integer', minimum: 512, maximum: 25165824 },
            max: { type: 'integer', minimum: 512, maximum: 25165824 },
          },
        },
      },
    },
    cpuArchitecture: { type: 'string', enum: ['X86_64', 'ARM64'] },
    gpu: { type: 'boolean' },
    onDemandBaseCapacity: { type: 'integer', minimum: 0, maximum: 5000 },
    onDemandPercentageAboveBaseCapacity: { type: 'integer', minimum: 0, maximum: 100 },
    minSize: { type: 'integer', minimum: 0, maximum: 5000 },
    maxSize: { type: 'integer', minimum: 0, maximum: 5000 },
    targetCapacity: { type: 'integer', minimum: 1, maximum: 100 },
    rootVolumeSize: { type: 'integer', minimum: 30, maximum: 16384 },
    imagePullBehavior: { type: 'string', enum: ['default', 'always', 'once', 'prefer-cached'] },
    dockerHubSecret: {
      type: 'string',
      maxLength: 2048,
      pattern: '^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+$',
    },
    replaceInstances: { type: 'boolean' },
    vpcId: { type: 'string', pattern: '^vpc-[0-9a-f]{8,17}$' },
    subnets: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', pattern: '^subnet-[0-9a-f]{8,17}$' },
      maxItems: 10,
    },
    securityGroups: {
      type: 'array',
      minItems: 1,
      maxItems: 5,
      uniqueItems: true,
      items: { type: 'string', pattern: '^sg-[0-9a-f]{8,17}$' },
    },
    instanceProfileArn: {
      type: 'string',
      maxLength: 2048,
      pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:instance-profile/.+$',
    },
    executionRoleArn: { type: 'string', maxLength: 2048, pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
    taskRoleArn: { type: 'string', maxLength: 2048, pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
    permissionsBoundary: {
      type: 'string',
      maxLength: 2048,
      pattern: '^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+$',
    },
    secretsPrefix: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[A-Za-z0-9_+=.@/-]+$' },
    kmsKeyArn: {
      type: 'string',
      maxLength: 256,
      pattern: '^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$',
    },
    loadBalancer: { type: 'string', enum: ['shared', 'none'] },
    loadBalancerArn: {
      type: 'string',
      maxLength: 512,
      pattern: '^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:loadbalancer/app/[^/]+/[0-9a-f]+$',
    },
    listenerArn: {
      type: 'string',
      maxLength: 512,
      pattern: '^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:listener/app/[^/]+/[0-9a-f]+/[0-9a-f]+$',
    },
    scheme: { type: 'string', enum: ['internet-facing', 'internal'] },
    ipAddressType: { type: 'string', enum: ['ipv4', 'dualstack'] },
    certificateArn: {
      type: 'string',
      maxLength: 512,
      pattern: '^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$',
    },
    accessLogsBucket: { type: 'string', minLength: 3, maxLength: 63, pattern: '^[a-z0-9][a-z0-9.-]+[a-z0-9]$' },
    plan: { type: 'boolean' },
    approvedPlan: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    wait: { type: 'boolean' },
    timeoutMinutes: { type: 'number', exclusiveMinimum: 0, maximum: 1440 },
    adopt: { type: 'boolean' },
    reset: { type: 'array', uniqueItems: true, items: { type: 'string', pattern: '^(/([^/~]|~[01])+)+$' } },
    accountId: { type: 'string', pattern: '^[0-9]{12}$' },
    region: { type: 'string', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]+$' },
    roleArn: { type: 'string', maxLength: 2048, pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
    build: { type: 'string', maxLength: 1024 },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default;
const pattern4 = new RegExp('^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$', 'u');
const pattern5 = new RegExp(
  '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$',
  'u',
);
const pattern6 = new RegExp(
  '^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$',
  'u',
);
const pattern7 = new RegExp('^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$', 'u');
const pattern8 = new RegExp('^[A-Za-z0-9_-]+$', 'u');
const pattern9 = new RegExp('^[a-z][a-z0-9-]*\\.[a-z0-9-]+$', 'u');
const pattern10 = new RegExp('^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+$', 'u');
const pattern11 = new RegExp('^vpc-[0-9a-f]{8,17}$', 'u');
const pattern12 = new RegExp('^subnet-[0-9a-f]{8,17}$', 'u');
const pattern13 = new RegExp('^sg-[0-9a-f]{8,17}$', 'u');
const pattern14 = new RegExp('^arn:aws[a-z-]*:iam::[0-9]{12}:instance-profile/.+$', 'u');
const pattern15 = new RegExp('^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$', 'u');
const pattern17 = new RegExp('^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+$', 'u');
const pattern18 = new RegExp('^[A-Za-z0-9_+=.@/-]+$', 'u');
const pattern19 = new RegExp('^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$', 'u');
const pattern20 = new RegExp(
  '^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:loadbalancer/app/[^/]+/[0-9a-f]+$',
  'u',
);
const pattern21 = new RegExp(
  '^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:listener/app/[^/]+/[0-9a-f]+/[0-9a-f]+$',
  'u',
);
const pattern22 = new RegExp('^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$', 'u');
const pattern23 = new RegExp('^[a-z0-9][a-z0-9.-]+[a-z0-9]$', 'u');
const pattern24 = new RegExp('^[0-9a-f]{16}$', 'u');
const pattern25 = new RegExp('^(/([^/~]|~[01])+)+$', 'u');
const pattern26 = new RegExp('^[0-9]{12}$', 'u');
const pattern27 = new RegExp('^[a-z]{2}(-[a-z]+)+-[0-9]+$', 'u');

function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="create-cluster.schema.json" */
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
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err1 = { instancePath, keyword: 'additionalProperties', params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (func2(data0) > 32) {
          const err2 = { instancePath: instancePath + '/name', keyword: 'maxLength', params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + '/name', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/name',
            keyword: 'pattern',
            params: { pattern: '^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$' },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + '/name', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.domain !== undefined) {
      let data1 = data.domain;
      if (typeof data1 === 'string') {
        if (func2(data1) > 120) {
          const err6 = { instancePath: instancePath + '/domain', keyword: 'maxLength', params: { limit: 120 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err7 = {
            instancePath: instancePath + '/domain',
            keyword: 'pattern',
            params: {
              pattern: '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$',
            },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + '/domain', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.existingCluster !== undefined) {
      if (typeof data.existingCluster !== 'boolean') {
        const err9 = { instancePath: instancePath + '/existingCluster', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.isDefault !== undefined) {
      if (typeof data.isDefault !== 'boolean') {
        const err10 = { instancePath: instancePath + '/isDefault', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.containerInsights !== undefined) {
      let data4 = data.containerInsights;
      if (typeof data4 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/containerInsights',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data4 === 'enhanced' || data4 === 'enabled' || data4 === 'disabled')) {
        const err12 = {
          instancePath: instancePath + '/containerInsights',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.containerInsights.enum },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.protected !== undefined) {
      if (typeof data.protected !== 'boolean') {
        const err13 = { instancePath: instancePath + '/protected', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.tenantDefaults !== undefined) {
      let data6 = data.tenantDefaults;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6))) {
        const err14 = { instancePath: instancePath + '/tenantDefaults', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data7 = data.tags;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 10) {
          const err15 = { instancePath: instancePath + '/tags', keyword: 'maxProperties', params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data7) {
          const _errs18 = errors;
          if (typeof key1 === 'string') {
            if (!pattern6.test(key1)) {
              const err16 = {
                instancePath: instancePath + '/tags',
                keyword: 'pattern',
                params: {
                  pattern:
                    '^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$',
                },
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          var valid1 = _errs18 === errors;
          if (!valid1) {
            const err17 = {
              instancePath: instancePath + '/tags',
              keyword: 'propertyNames',
              params: { propertyName: key1 },
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        for (const key2 in data7) {
          let data8 = data7[key2];
          if (typeof data8 === 'string') {
            if (func2(data8) > 256) {
              const err18 = {
                instancePath: instancePath + '/tags/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                keyword: 'maxLength',
                params: { limit: 256 },
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!pattern7.test(data8)) {
              const err19 = {
                instancePath: instancePath + '/tags/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                keyword: 'pattern',
                params: { pattern: '^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$' },
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = {
              instancePath: instancePath + '/tags/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + '/tags', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.capacity !== undefined) {
      let data9 = data.capacity;
      if (typeof data9 !== 'string') {
        const err22 = { instancePath: instancePath + '/capacity', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!(data9 === 'EC2_SPOT' || data9 === 'FARGATE' || data9 === 'FARGATE_SPOT')) {
        const err23 = {
          instancePath: instancePath + '/capacity',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.capacity.enum },
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.capacityProvider !== undefined) {
      let data10 = data.capacityProvider;
      if (typeof data10 === 'string') {
        if (func2(data10) > 255) {
          const err24 = {
            instancePath: instancePath + '/capacityProvider',
            keyword: 'maxLength',
            params: { limit: 255 },
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (func2(data10) < 1) {
          const err25 = {
            instancePath: instancePath + '/capacityProvider',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!pattern8.test(data10)) {
          const err26 = {
            instancePath: instancePath + '/capacityProvider',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_-]+$' },
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + '/capacityProvider', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.spotMaxPrice !== undefined) {
      let data11 = data.spotMaxPrice;
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 > 1000 || isNaN(data11)) {
          const err28 = {
            instancePath: instancePath + '/spotMaxPrice',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data11 < 0.001 || isNaN(data11)) {
          const err29 = {
            instancePath: instancePath + '/spotMaxPrice',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0.001 },
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + '/spotMaxPrice', keyword: 'type', params: { type: 'number' } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.instanceTypes !== undefined) {
      let data12 = data.instanceTypes;
      if (Array.isArray(data12)) {
        if (data12.length > 40) {
          const err31 = { instancePath: instancePath + '/instanceTypes', keyword: 'maxItems', params: { limit: 40 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data12.length < 1) {
          const err32 = { instancePath: instancePath + '/instanceTypes', keyword: 'minItems', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (typeof data13 === 'string') {
            if (!pattern9.test(data13)) {
              const err33 = {
                instancePath: instancePath + '/instanceTypes/' + i0,
                keyword: 'pattern',
                params: { pattern: '^[a-z][a-z0-9-]*\\.[a-z0-9-]+$' },
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = {
              instancePath: instancePath + '/instanceTypes/' + i0,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        let i1 = data12.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data12[i1];
            if (typeof item0 !== 'string') {
              continue;
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0];
              const err35 = {
                instancePath: instancePath + '/instanceTypes',
                keyword: 'uniqueItems',
                params: { i: i1, j: j0 },
              };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + '/instanceTypes', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.instanceRequirements !== undefined) {
      let data14 = data.instanceRequirements;
      if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
        if (data14.vCpuCount === undefined) {
          const err37 = {
            instancePath: instancePath + '/instanceRequirements',
            keyword: 'required',
            params: { missingProperty: 'vCpuCount' },
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data14.memoryMiB === undefined) {
          const err38 = {
            instancePath: instancePath + '/instanceRequirements',
            keyword: 'required',
            params: { missingProperty: 'memoryMiB' },
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === 'vCpuCount' || key3 === 'memoryMiB')) {
            const err39 = {
              instancePath: instancePath + '/instanceRequirements',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data14.vCpuCount !== undefined) {
          let data15 = data14.vCpuCount;
          if (data15 && typeof data15 == 'object' && !Array.isArray(data15)) {
            if (data15.min === undefined) {
              const err40 = {
                instancePath: instancePath + '/instanceRequirements/vCpuCount',
                keyword: 'required',
                params: { missingProperty: 'min' },
              };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            for (const key4 in data15) {
              if (!(key4 === 'min' || key4 === 'max')) {
                const err41 = {
                  instancePath: instancePath + '/instanceRequirements/vCpuCount',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data15.min !== undefined) {
              let data16 = data15.min;
              if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                const err42 = {
                  instancePath: instancePath + '/instanceRequirements/vCpuCount/min',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (typeof data16 == 'number' && isFinite(data16)) {
                if (data16 > 1024 || isNaN(data16)) {
                  const err43 = {
                    instancePath: instancePath + '/instanceRequirements/vCpuCount/min',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 1024 },
                  };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data16 < 1 || isNaN(data16)) {
                  const err44 = {
                    instancePath: instancePath + '/instanceRequirements/vCpuCount/min',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
            }
            if (data15.max !== undefined) {
              let data17 = data15.max;
              if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                const err45 = {
                  instancePath: instancePath + '/instanceRequirements/vCpuCount/max',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (typeof data17 == 'number' && isFinite(data17)) {
                if (data17 > 1024 || isNaN(data17)) {
                  const err46 = {
                    instancePath: instancePath + '/instanceRequirements/vCpuCount/max',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 1024 },
                  };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                if (data17 < 1 || isNaN(data17)) {
                  const err47 = {
                    instancePath: instancePath + '/instanceRequirements/vCpuCount/max',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err48 = {
              instancePath: instancePath + '/instanceRequirements/vCpuCount',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data14.memoryMiB !== undefined) {
          let data18 = data14.memoryMiB;
          if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
            if (data18.min === undefined) {
              const err49 = {
                instancePath: instancePath + '/instanceRequirements/memoryMiB',
                keyword: 'required',
                params: { missingProperty: 'min' },
              };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            for (const key5 in data18) {
              if (!(key5 === 'min' || key5 === 'max')) {
                const err50 = {
                  instancePath: instancePath + '/instanceRequirements/memoryMiB',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data18.min !== undefined) {
              let data19 = data18.min;
              if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                const err51 = {
                  instancePath: instancePath + '/instanceRequirements/memoryMiB/min',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (typeof data19 == 'number' && isFinite(data19)) {
                if (data19 > 25165824 || isNaN(data19)) {
                  const err52 = {
                    instancePath: instancePath + '/instanceRequirements/memoryMiB/min',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 25165824 },
                  };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (data19 < 512 || isNaN(data19)) {
                  const err53 = {
                    instancePath: instancePath + '/instanceRequirements/memoryMiB/min',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 512 },
                  };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              }
            }
            if (data18.max !== undefined) {
              let data20 = data18.max;
              if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                const err54 = {
                  instancePath: instancePath + '/instanceRequirements/memoryMiB/max',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (typeof data20 == 'number' && isFinite(data20)) {
                if (data20 > 25165824 || isNaN(data20)) {
                  const err55 = {
                    instancePath: instancePath + '/instanceRequirements/memoryMiB/max',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 25165824 },
                  };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                if (data20 < 512 || isNaN(data20)) {
                  const err56 = {
                    instancePath: instancePath + '/instanceRequirements/memoryMiB/max',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 512 },
                  };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err57 = {
              instancePath: instancePath + '/instanceRequirements/memoryMiB',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = {
          instancePath: instancePath + '/instanceRequirements',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.cpuArchitecture !== undefined) {
      let data21 = data.cpuArchitecture;
      if (typeof data21 !== 'string') {
        const err59 = { instancePath: instancePath + '/cpuArchitecture', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (!(data21 === 'X86_64' || data21 === 'ARM64')) {
        const err60 = {
          instancePath: instancePath + '/cpuArchitecture',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.cpuArchitecture.enum },
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.gpu !== undefined) {
      if (typeof data.gpu !== 'boolean') {
        const err61 = { instancePath: instancePath + '/gpu', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.onDemandBaseCapacity !== undefined) {
      let data23 = data.onDemandBaseCapacity;
      if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
        const err62 = {
          instancePath: instancePath + '/onDemandBaseCapacity',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (typeof data23 == 'number' && isFinite(data23)) {
        if (data23 > 5000 || isNaN(data23)) {
          const err63 = {
            instancePath: instancePath + '/onDemandBaseCapacity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 5000 },
          };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data23 < 0 || isNaN(data23)) {
          const err64 = {
            instancePath: instancePath + '/onDemandBaseCapacity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      }
    }
    if (data.onDemandPercentageAboveBaseCapacity !== undefined) {
      let data24 = data.onDemandPercentageAboveBaseCapacity;
      if (!(typeof data24 == 'number' && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
        const err65 = {
          instancePath: instancePath + '/onDemandPercentageAboveBaseCapacity',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      if (typeof data24 == 'number' && isFinite(data24)) {
        if (data24 > 100 || isNaN(data24)) {
          const err66 = {
            instancePath: instancePath + '/onDemandPercentageAboveBaseCapacity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100 },
          };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data24 < 0 || isNaN(data24)) {
          const err67 = {
            instancePath: instancePath + '/onDemandPercentageAboveBaseCapacity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      }
    }
    if (data.minSize !== undefined) {
      let data25 = data.minSize;
      if (!(typeof data25 == 'number' && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
        const err68 = { instancePath: instancePath + '/minSize', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
      if (typeof data25 == 'number' && isFinite(data25)) {
        if (data25 > 5000 || isNaN(data25)) {
          const err69 = {
            instancePath: instancePath + '/minSize',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 5000 },
          };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data25 < 0 || isNaN(data25)) {
          const err70 = {
            instancePath: instancePath + '/minSize',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      }
    }
    if (data.maxSize !== undefined) {
      let data26 = data.maxSize;
      if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
        const err71 = { instancePath: instancePath + '/maxSize', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
      if (typeof data26 == 'number' && isFinite(data26)) {
        if (data26 > 5000 || isNaN(data26)) {
          const err72 = {
            instancePath: instancePath + '/maxSize',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 5000 },
          };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data26 < 0 || isNaN(data26)) {
          const err73 = {
            instancePath: instancePath + '/maxSize',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
      }
    }
    if (data.targetCapacity !== undefined) {
      let data27 = data.targetCapacity;
      if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
        const err74 = { instancePath: instancePath + '/targetCapacity', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      if (typeof data27 == 'number' && isFinite(data27)) {
        if (data27 > 100 || isNaN(data27)) {
          const err75 = {
            instancePath: instancePath + '/targetCapacity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100 },
          };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        if (data27 < 1 || isNaN(data27)) {
          const err76 = {
            instancePath: instancePath + '/targetCapacity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
    }
    if (data.rootVolumeSize !== undefined) {
      let data28 = data.rootVolumeSize;
      if (!(typeof data28 == 'number' && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
        const err77 = { instancePath: instancePath + '/rootVolumeSize', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      if (typeof data28 == 'number' && isFinite(data28)) {
        if (data28 > 16384 || isNaN(data28)) {
          const err78 = {
            instancePath: instancePath + '/rootVolumeSize',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 16384 },
          };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        if (data28 < 30 || isNaN(data28)) {
          const err79 = {
            instancePath: instancePath + '/rootVolumeSize',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 30 },
          };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
      }
    }
    if (data.imagePullBehavior !== undefined) {
      let data29 = data.imagePullBehavior;
      if (typeof data29 !== 'string') {
        const err80 = {
          instancePath: instancePath + '/imagePullBehavior',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
      if (!(data29 === 'default' || data29 === 'always' || data29 === 'once' || data29 === 'prefer-cached')) {
        const err81 = {
          instancePath: instancePath + '/imagePullBehavior',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.imagePullBehavior.enum },
        };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.dockerHubSecret !== undefined) {
      let data30 = data.dockerHubSecret;
      if (typeof data30 === 'string') {
        if (func2(data30) > 2048) {
          const err82 = {
            instancePath: instancePath + '/dockerHubSecret',
            keyword: 'maxLength',
            params: { limit: 2048 },
          };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        if (!pattern10.test(data30)) {
          const err83 = {
            instancePath: instancePath + '/dockerHubSecret',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+$' },
          };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
      } else {
        const err84 = { instancePath: instancePath + '/dockerHubSecret', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.replaceInstances !== undefined) {
      if (typeof data.replaceInstances !== 'boolean') {
        const err85 = {
          instancePath: instancePath + '/replaceInstances',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.vpcId !== undefined) {
      let data32 = data.vpcId;
      if (typeof data32 === 'string') {
        if (!pattern11.test(data32)) {
          const err86 = {
            instancePath: instancePath + '/vpcId',
            keyword: 'pattern',
            params: { pattern: '^vpc-[0-9a-f]{8,17}$' },
          };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      } else {
        const err87 = { instancePath: instancePath + '/vpcId', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.subnets !== undefined) {
      let data33 = data.subnets;
      if (Array.isArray(data33)) {
        if (data33.length > 10) {
          const err88 = { instancePath: instancePath + '/subnets', keyword: 'maxItems', params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data33.length < 1) {
          const err89 = { instancePath: instancePath + '/subnets', keyword: 'minItems', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        const len1 = data33.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data34 = data33[i2];
          if (typeof data34 === 'string') {
            if (!pattern12.test(data34)) {
              const err90 = {
                instancePath: instancePath + '/subnets/' + i2,
                keyword: 'pattern',
                params: { pattern: '^subnet-[0-9a-f]{8,17}$' },
              };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          } else {
            const err91 = {
              instancePath: instancePath + '/subnets/' + i2,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        let i3 = data33.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data33[i3];
            if (typeof item1 !== 'string') {
              continue;
            }
            if (typeof indices1[item1] == 'number') {
              j1 = indices1[item1];
              const err92 = {
                instancePath: instancePath + '/subnets',
                keyword: 'uniqueItems',
                params: { i: i3, j: j1 },
              };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + '/subnets', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.securityGroups !== undefined) {
      let data35 = data.securityGroups;
      if (Array.isArray(data35)) {
        if (data35.length > 5) {
          const err94 = { instancePath: instancePath + '/securityGroups', keyword: 'maxItems', params: { limit: 5 } };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        if (data35.length < 1) {
          const err95 = { instancePath: instancePath + '/securityGroups', keyword: 'minItems', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        const len2 = data35.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data36 = data35[i4];
          if (typeof data36 === 'string') {
            if (!pattern13.test(data36)) {
              const err96 = {
                instancePath: instancePath + '/securityGroups/' + i4,
                keyword: 'pattern',
                params: { pattern: '^sg-[0-9a-f]{8,17}$' },
              };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = {
              instancePath: instancePath + '/securityGroups/' + i4,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        let i5 = data35.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data35[i5];
            if (typeof item2 !== 'string') {
              continue;
            }
            if (typeof indices2[item2] == 'number') {
              j2 = indices2[item2];
              const err98 = {
                instancePath: instancePath + '/securityGroups',
                keyword: 'uniqueItems',
                params: { i: i5, j: j2 },
              };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        const err99 = { instancePath: instancePath + '/securityGroups', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    if (data.instanceProfileArn !== undefined) {
      let data37 = data.instanceProfileArn;
      if (typeof data37 === 'string') {
        if (func2(data37) > 2048) {
          const err100 = {
            instancePath: instancePath + '/instanceProfileArn',
            keyword: 'maxLength',
            params: { limit: 2048 },
          };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
        if (!pattern14.test(data37)) {
          const err101 = {
            instancePath: instancePath + '/instanceProfileArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:instance-profile/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
      } else {
        const err102 = {
          instancePath: instancePath + '/instanceProfileArn',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.executionRoleArn !== undefined) {
      let data38 = data.executionRoleArn;
      if (typeof data38 === 'string') {
        if (func2(data38) > 2048) {
          const err103 = {
            instancePath: instancePath + '/executionRoleArn',
            keyword: 'maxLength',
            params: { limit: 2048 },
          };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        if (!pattern15.test(data38)) {
          const err104 = {
            instancePath: instancePath + '/executionRoleArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
      } else {
        const err105 = {
          instancePath: instancePath + '/executionRoleArn',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data.taskRoleArn !== undefined) {
      let data39 = data.taskRoleArn;
      if (typeof data39 === 'string') {
        if (func2(data39) > 2048) {
          const err106 = { instancePath: instancePath + '/taskRoleArn', keyword: 'maxLength', params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
        if (!pattern15.test(data39)) {
          const err107 = {
            instancePath: instancePath + '/taskRoleArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
      } else {
        const err108 = { instancePath: instancePath + '/taskRoleArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
    }
    if (data.permissionsBoundary !== undefined) {
      let data40 = data.permissionsBoundary;
      if (typeof data40 === 'string') {
        if (func2(data40) > 2048) {
          const err109 = {
            instancePath: instancePath + '/permissionsBoundary',
            keyword: 'maxLength',
            params: { limit: 2048 },
          };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
        if (!pattern17.test(data40)) {
          const err110 = {
            instancePath: instancePath + '/permissionsBoundary',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
      } else {
        const err111 = {
          instancePath: instancePath + '/permissionsBoundary',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.secretsPrefix !== undefined) {
      let data41 = data.secretsPrefix;
      if (typeof data41 === 'string') {
        if (func2(data41) > 200) {
          const err112 = {
            instancePath: instancePath + '/secretsPrefix',
            keyword: 'maxLength',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
        if (func2(data41) < 1) {
          const err113 = { instancePath: instancePath + '/secretsPrefix', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
        if (!pattern18.test(data41)) {
          const err114 = {
            instancePath: instancePath + '/secretsPrefix',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_+=.@/-]+$' },
          };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
      } else {
        const err115 = { instancePath: instancePath + '/secretsPrefix', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.kmsKeyArn !== undefined) {
      let data42 = data.kmsKeyArn;
      if (typeof data42 === 'string') {
        if (func2(data42) > 256) {
          const err116 = { instancePath: instancePath + '/kmsKeyArn', keyword: 'maxLength', params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
        if (!pattern19.test(data42)) {
          const err117 = {
            instancePath: instancePath + '/kmsKeyArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$' },
          };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
      } else {
        const err118 = { instancePath: instancePath + '/kmsKeyArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
    }
    if (data.loadBalancer !== undefined) {
      let data43 = data.loadBalancer;
      if (typeof data43 !== 'string') {
        const err119 = { instancePath: instancePath + '/loadBalancer', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
      if (!(data43 === 'shared' || data43 === 'none')) {
        const err120 = {
          instancePath: instancePath + '/loadBalancer',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.loadBalancer.enum },
        };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
    if (data.loadBalancerArn !== undefined) {
      let data44 = data.loadBalancerArn;
      if (typeof data44 === 'string') {
        if (func2(data44) > 512) {
          const err121 = {
            instancePath: instancePath + '/loadBalancerArn',
            keyword: 'maxLength',
            params: { limit: 512 },
          };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
        if (!pattern20.test(data44)) {
          const err122 = {
            instancePath: instancePath + '/loadBalancerArn',
            keyword: 'pattern',
            params: {
              pattern: '^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:loadbalancer/app/[^/]+/[0-9a-f]+$',
            },
          };
          if (vErrors === null) {
            vErrors = [err122];
          } else {
            vErrors.push(err122);
          }
          errors++;
        }
      } else {
        const err123 = { instancePath: instancePath + '/loadBalancerArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
    }
    if (data.listenerArn !== undefined) {
      let data45 = data.listenerArn;
      if (typeof data45 === 'string') {
        if (func2(data45) > 512) {
          const err124 = { instancePath: instancePath + '/listenerArn', keyword: 'maxLength', params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err124];
          } else {
            vErrors.push(err124);
          }
          errors++;
        }
        if (!pattern21.test(data45)) {
          const err125 = {
            instancePath: instancePath + '/listenerArn',
            keyword: 'pattern',
            params: {
              pattern:
                '^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:listener/app/[^/]+/[0-9a-f]+/[0-9a-f]+$',
            },
          };
          if (vErrors === null) {
            vErrors = [err125];
          } else {
            vErrors.push(err125);
          }
          errors++;
        }
      } else {
        const err126 = { instancePath: instancePath + '/listenerArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
    }
    if (data.scheme !== undefined) {
      let data46 = data.scheme;
      if (typeof data46 !== 'string') {
        const err127 = { instancePath: instancePath + '/scheme', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
      if (!(data46 === 'internet-facing' || data46 === 'internal')) {
        const err128 = {
          instancePath: instancePath + '/scheme',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.scheme.enum },
        };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
    }
    if (data.ipAddressType !== undefined) {
      let data47 = data.ipAddressType;
      if (typeof data47 !== 'string') {
        const err129 = { instancePath: instancePath + '/ipAddressType', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
      }
      if (!(data47 === 'ipv4' || data47 === 'dualstack')) {
        const err130 = {
          instancePath: instancePath + '/ipAddressType',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.ipAddressType.enum },
        };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
    }
    if (data.certificateArn !== undefined) {
      let data48 = data.certificateArn;
      if (typeof data48 === 'string') {
        if (func2(data48) > 512) {
          const err131 = {
            instancePath: instancePath + '/certificateArn',
            keyword: 'maxLength',
            params: { limit: 512 },
          };
          if (vErrors === null) {
            vErrors = [err131];
          } else {
            vErrors.push(err131);
          }
          errors++;
        }
        if (!pattern22.test(data48)) {
          const err132 = {
            instancePath: instancePath + '/certificateArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
      } else {
        const err133 = { instancePath: instancePath + '/certificateArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
    }
    if (data.accessLogsBucket !== undefined) {
      let data49 = data.accessLogsBucket;
      if (typeof data49 === 'string') {
        if (func2(data49) > 63) {
          const err134 = {
            instancePath: instancePath + '/accessLogsBucket',
            keyword: 'maxLength',
            params: { limit: 63 },
          };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
        if (func2(data49) < 3) {
          const err135 = {
            instancePath: instancePath + '/accessLogsBucket',
            keyword: 'minLength',
            params: { limit: 3 },
          };
          if (vErrors === null) {
            vErrors = [err135];
          } else {
            vErrors.push(err135);
          }
          errors++;
        }
        if (!pattern23.test(data49)) {
          const err136 = {
            instancePath: instancePath + '/accessLogsBucket',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9.-]+[a-z0-9]$' },
          };
          if (vErrors === null) {
            vErrors = [err136];
          } else {
            vErrors.push(err136);
          }
          errors++;
        }
      } else {
        const err137 = {
          instancePath: instancePath + '/accessLogsBucket',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err137];
        } else {
          vErrors.push(err137);
        }
        errors++;
      }
    }
    if (data.plan !== undefined) {
      if (typeof data.plan !== 'boolean') {
        const err138 = { instancePath: instancePath + '/plan', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err138];
        } else {
          vErrors.push(err138);
        }
        errors++;
      }
    }
    if (data.approvedPlan !== undefined) {
      let data51 = data.approvedPlan;
      if (typeof data51 === 'string') {
        if (!pattern24.test(data51)) {
          const err139 = {
            instancePath: instancePath + '/approvedPlan',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{16}$' },
          };
          if (vErrors === null) {
            vErrors = [err139];
          } else {
            vErrors.push(err139);
          }
          errors++;
        }
      } else {
        const err140 = { instancePath: instancePath + '/approvedPlan', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
    }
    if (data.wait !== undefined) {
      if (typeof data.wait !== 'boolean') {
        const err141 = { instancePath: instancePath + '/wait', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
    }
    if (data.timeoutMinutes !== undefined) {
      let data53 = data.timeoutMinutes;
      if (typeof data53 == 'number' && isFinite(data53)) {
        if (data53 > 1440 || isNaN(data53)) {
          const err142 = {
            instancePath: instancePath + '/timeoutMinutes',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1440 },
          };
          if (vErrors === null) {
            vErrors = [err142];
          } else {
            vErrors.push(err142);
          }
          errors++;
        }
        if (data53 <= 0 || isNaN(data53)) {
          const err143 = {
            instancePath: instancePath + '/timeoutMinutes',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err143];
          } else {
            vErrors.push(err143);
          }
          errors++;
        }
      } else {
        const err144 = { instancePath: instancePath + '/timeoutMinutes', keyword: 'type', params: { type: 'number' } };
        if (vErrors === null) {
          vErrors = [err144];
        } else {
          vErrors.push(err144);
        }
        errors++;
      }
    }
    if (data.adopt !== undefined) {
      if (typeof data.adopt !== 'boolean') {
        const err145 = { instancePath: instancePath + '/adopt', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      }
    }
    if (data.reset !== undefined) {
      let data55 = data.reset;
      if (Array.isArray(data55)) {
        const len3 = data55.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data56 = data55[i6];
          if (typeof data56 === 'string') {
            if (!pattern25.test(data56)) {
              const err146 = {
                instancePath: instancePath + '/reset/' + i6,
                keyword: 'pattern',
                params: { pattern: '^(/([^/~]|~[01])+)+$' },
              };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
          } else {
            const err147 = { instancePath: instancePath + '/reset/' + i6, keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
        let i7 = data55.length;
        let j3;
        if (i7 > 1) {
          const indices3 = {};
          for (; i7--; ) {
            let item3 = data55[i7];
            if (typeof item3 !== 'string') {
              continue;
            }
            if (typeof indices3[item3] == 'number') {
              j3 = indices3[item3];
              const err148 = {
                instancePath: instancePath + '/reset',
                keyword: 'uniqueItems',
                params: { i: i7, j: j3 },
              };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
              break;
            }
            indices3[item3] = i7;
          }
        }
      } else {
        const err149 = { instancePath: instancePath + '/reset', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err149];
        } else {
          vErrors.push(err149);
        }
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data57 = data.accountId;
      if (typeof data57 === 'string') {
        if (!pattern26.test(data57)) {
          const err150 = {
            instancePath: instancePath + '/accountId',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{12}$' },
          };
          if (vErrors === null) {
            vErrors = [err150];
          } else {
            vErrors.push(err150);
          }
          errors++;
        }
      } else {
        const err151 = { instancePath: instancePath + '/accountId', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err151];
        } else {
          vErrors.push(err151);
        }
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data58 = data.region;
      if (typeof data58 === 'string') {
        if (!pattern27.test(data58)) {
          const err152 = {
            instancePath: instancePath + '/region',
            keyword: 'pattern',
            params: { pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]+$' },
          };
          if (vErrors === null) {
            vErrors = [err152];
          } else {
            vErrors.push(err152);
          }
          errors++;
        }
      } else {
        const err153 = { instancePath: instancePath + '/region', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err153];
        } else {
          vErrors.push(err153);
        }
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data59 = data.roleArn;
      if (typeof data59 === 'string') {
        if (func2(data59) > 2048) {
          const err154 = { instancePath: instancePath + '/roleArn', keyword: 'maxLength', params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err154];
          } else {
            vErrors.push(err154);
          }
          errors++;
        }
        if (!pattern15.test(data59)) {
          const err155 = {
            instancePath: instancePath + '/roleArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err155];
          } else {
            vErrors.push(err155);
          }
          errors++;
        }
      } else {
        const err156 = { instancePath: instancePath + '/roleArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err156];
        } else {
          vErrors.push(err156);
        }
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data60 = data.build;
      if (typeof data60 === 'string') {
        if (func2(data60) > 1024) {
          const err157 = { instancePath: instancePath + '/build', keyword: 'maxLength', params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err157];
          } else {
            vErrors.push(err157);
          }
          errors++;
        }
      } else {
        const err158 = { instancePath: instancePath + '/build', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err158];
        } else {
          vErrors.push(err158);
        }
        errors++;
      }
    }
  } else {
    const err159 = { instancePath, keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err159];
    } else {
      vErrors.push(err159);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
