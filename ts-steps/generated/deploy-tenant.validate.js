// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';

export const validate = validate20;

const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'deploy-tenant.schema.json',
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 32, pattern: '^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$' },
    cluster: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      pattern: '^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$',
    },
    image: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      pattern:
        '^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$',
    },
    cpu: { type: 'integer', minimum: 2, maximum: 196608 },
    memory: { type: 'integer', minimum: 6, maximum: 3145728 },
    memoryReservation: { type: 'integer', minimum: 6, maximum: 3145728 },
    networkMode: { type: 'string', enum: ['bridge', 'awsvpc', 'host', 'none'] },
    containerPort: { type: 'integer', minimum: 1, maximum: 65535 },
    portMappings: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['containerPort'],
        properties: {
          containerPort: { type: 'integer', minimum: 1, maximum: 65535 },
          hostPort: { type: 'integer', minimum: 0, maximum: 65535 },
          protocol: { type: 'string', enum: ['tcp', 'udp'] },
        },
      },
    },
    entryPoint: { type: 'array', items: { type: 'string' } },
    command: { type: 'array', items: { type: 'string' } },
    environment: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,254}$' },
      additionalProperties: { type: 'string' },
    },
    secrets: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,254}$' },
      additionalProperties: {
        type: 'string',
        maxLength: 2048,
        pattern:
          '^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+(?::[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*)?|arn:aws[a-z-]*:ssm:[a-z0-9-]+:(?:[0-9]{12})?:parameter/[A-Za-z0-9_./-]+(?::[A-Za-z0-9_.-]+)?|(?:/[A-Za-z0-9_.-]+)+|[A-Za-z0-9_.-]+)$',
      },
    },
    repositoryCredentials: {
      type: 'object',
      additionalProperties: false,
      required: ['credentialsParameter'],
      properties: {
        credentialsParameter: {
          type: 'string',
          maxLength: 2048,
          pattern:
            '^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+|[A-Za-z0-9/_+=.@-]{1,512})$',
        },
      },
    },
    healthCheck: {
      type: 'object',
      additionalProperties: false,
      required: ['command'],
      properties: {
        command: { type: 'array', minItems: 2, items: { type: 'string', minLength: 1 } },
        interval: { type: 'integer', minimum: 5, maximum: 300 },
        timeout: { type: 'integer', minimum: 2, maximum: 60 },
        retries: { type: 'integer', minimum: 1, maximum: 10 },
        startPeriod: { type: 'integer', minimum: 0, maximum: 300 },
      },
    },
    stopTimeout: { type: 'integer', minimum: 2, maximum: 120 },
    cpuArchitecture: { type: 'string', enum: ['X86_64', 'ARM64'] },
    taskRoleArn: { type: 'string', maxLength: 2048, pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
    executionRoleArn: { type: 'string', maxLength: 2048, pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
    logRetentionInDays: {
      type: 'integer',
      enum: [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
    },
    tags: {
      type: 'object',
      propertyNames: {
        pattern: '^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$',
      },
      additionalProperties: { type: 'string', maxLength: 256, pattern: '^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$' },
    },
    protected: { type: 'boolean' },
    scaling: { type: 'boolean' },
    minCount: { type: 'integer', minimum: 0, maximum: 5000 },
    maxCount: { type: 'integer', minimum: 0, maximum: 5000 },
    desiredCount: { type: 'integer', minimum: 0, maximum: 5000 },
    scaleOut: {
      type: 'object',
      additionalProperties: false,
      properties: {
        threshold: { type: 'number', exclusiveMinimum: 0, maximum: 1000 },
        period: { type: 'integer', minimum: 60, maximum: 86400, multipleOf: 60 },
        evaluationPeriods: { type: 'integer', minimum: 1, maximum: 100 },
        cooldown: { type: 'integer', minimum: 0, maximum: 86400 },
        stepAdjustments: { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/stepAdjustment' } },
      },
    },
    scaleIn: {
      type: 'object',
      additionalProperties: false,
      properties: {
        threshold: { type: 'number', minimum: 0, maximum: 1000 },
        period: { type: 'integer', minimum: 60, maximum: 86400, multipleOf: 60 },
        evaluationPeriods: { type: 'integer', minimum: 1, maximum: 100 },
        cooldown: { type: 'integer', minimum: 0, maximum: 86400 },
        stepAdjustments: { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/stepAdjustment' } },
      },
    },
    minimumHealthyPercent: { type: 'integer', minimum: 0, maximum: 100 },
    maximumPercent: { type: 'integer', minimum: 100, maximum: 200 },
    healthCheckGracePeriodSeconds: { type: 'integer', minimum: 0, maximum: 2147483647 },
    capacityProviderStrategy: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['capacityProvider'],
        properties: {
          capacityProvider: { type: 'string', minLength: 1, maxLength: 255 },
          weight: { type: 'integer', minimum: 0, maximum: 1000 },
          base: { type: 'integer', minimum: 0, maximum: 100000 },
        },
      },
    },
    subnets: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', pattern: '^subnet-[0-9a-f]{8,17}$' },
      maxItems: 16,
    },
    securityGroups: {
      type: 'array',
      minItems: 1,
      maxItems: 5,
      uniqueItems: true,
      items: { type: 'string', pattern: '^sg-[0-9a-f]{8,17}$' },
    },
    assignPublicIp: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
    loadBalancer: { type: 'string', enum: ['shared', 'none'] },
    healthCheckPath: { type: 'string', minLength: 1, maxLength: 1024, pattern: '^/[!-~]*$' },
    healthCheckPort: { type: 'integer', minimum: 1, maximum: 65535 },
    matcher: {
      type: 'string',
      maxLength: 255,
      pattern: '^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$',
    },
    healthCheckIntervalSeconds: { type: 'integer', minimum: 5, maximum: 300 },
    healthCheckTimeoutSeconds: { type: 'integer', minimum: 2, maximum: 120 },
    healthyThresholdCount: { type: 'integer', minimum: 2, maximum: 10 },
    unhealthyThresholdCount: { type: 'integer', minimum: 2, maximum: 10 },
    deregistrationDelaySeconds: { type: 'integer', minimum: 0, maximum: 3600 },
    targetGroupAttributes: {
      type: 'object',
      maxProperties: 20,
      propertyNames: {
        pattern: '^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$',
      },
      additionalProperties: { type: 'string', maxLength: 256 },
    },
    hosts: {
      type: 'array',
      minItems: 1,
      maxItems: 25,
      uniqueItems: true,
      items: {
        type: 'string',
        maxLength: 128,
        pattern: '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$',
      },
    },
    domain: {
      type: 'string',
      maxLength: 120,
      pattern: '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$',
    },
    dns: { type: 'string', enum: ['record', 'wildcard', 'none'] },
    forceNewDeployment: { type: 'boolean' },
    beforeDeploy: {
      type: 'object',
      additionalProperties: false,
      required: ['command'],
      properties: { command: { type: 'array', minItems: 1, items: { type: 'string' } } },
    },
    plan: { type: 'boolean' },
    approvedPlan: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    wait: { type: 'boolean' },
    onFailure: { type: 'string', enum: ['stop', 'keep', 'remove'] },
    timeoutMinutes: { type: 'number', exclusiveMinimum: 0, maximum: 1440 },
    reset: { type: 'array', uniqueItems: true, items: { type: 'string', pattern: '^(/([^/~]|~[01])+)+$' } },
    complete: { type: 'boolean' },
    requireCertificate: { type: 'boolean' },
    adopt: { type: 'boolean' },
    accountId: { type: 'string', pattern: '^[0-9]{12}$' },
    region: { type: 'string', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]+$' },
    roleArn: { type: 'string', maxLength: 2048, pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
    build: { type: 'string', maxLength: 1024 },
  },
  $defs: {
    stepAdjustment: {
      type: 'object',
      additionalProperties: false,
      required: ['scalingAdjustment'],
      properties: {
        metricIntervalLowerBound: { type: 'number' },
        metricIntervalUpperBound: { type: 'number' },
        scalingAdjustment: { type: 'integer', minimum: -5000, maximum: 5000 },
      },
    },
  },
};
const schema32 = {
  type: 'object',
  additionalProperties: false,
  required: ['scalingAdjustment'],
  properties: {
    metricIntervalLowerBound: { type: 'number' },
    metricIntervalUpperBound: { type: 'number' },
    scalingAdjustment: { type: 'integer', minimum: -5000, maximum: 5000 },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default;
const pattern4 = new RegExp('^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$', 'u');
const pattern5 = new RegExp('^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$', 'u');
const pattern6 = new RegExp(
  '^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$',
  'u',
);
const pattern7 = new RegExp('^[A-Za-z_][A-Za-z0-9_.-]{0,254}$', 'u');
const pattern9 = new RegExp(
  '^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+(?::[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*)?|arn:aws[a-z-]*:ssm:[a-z0-9-]+:(?:[0-9]{12})?:parameter/[A-Za-z0-9_./-]+(?::[A-Za-z0-9_.-]+)?|(?:/[A-Za-z0-9_.-]+)+|[A-Za-z0-9_.-]+)$',
  'u',
);
const pattern10 = new RegExp(
  '^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+|[A-Za-z0-9/_+=.@-]{1,512})$',
  'u',
);
const pattern11 = new RegExp('^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$', 'u');
const pattern13 = new RegExp(
  '^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$',
  'u',
);
const pattern14 = new RegExp('^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$', 'u');
const pattern15 = new RegExp('^subnet-[0-9a-f]{8,17}$', 'u');
const pattern16 = new RegExp('^sg-[0-9a-f]{8,17}$', 'u');
const pattern17 = new RegExp('^/[!-~]*$', 'u');
const pattern18 = new RegExp('^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$', 'u');
const pattern19 = new RegExp(
  '^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$',
  'u',
);
const pattern20 = new RegExp(
  '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$',
  'u',
);
const pattern22 = new RegExp('^[0-9a-f]{16}$', 'u');
const pattern23 = new RegExp('^(/([^/~]|~[01])+)+$', 'u');
const pattern24 = new RegExp('^[0-9]{12}$', 'u');
const pattern25 = new RegExp('^[a-z]{2}(-[a-z]+)+-[0-9]+$', 'u');

function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="deploy-tenant.schema.json" */
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
    if (data.cluster !== undefined) {
      let data1 = data.cluster;
      if (typeof data1 === 'string') {
        if (func2(data1) > 100) {
          const err6 = { instancePath: instancePath + '/cluster', keyword: 'maxLength', params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + '/cluster', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/cluster',
            keyword: 'pattern',
            params: { pattern: '^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$' },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + '/cluster', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.image !== undefined) {
      let data2 = data.image;
      if (typeof data2 === 'string') {
        if (func2(data2) > 255) {
          const err10 = { instancePath: instancePath + '/image', keyword: 'maxLength', params: { limit: 255 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err11 = { instancePath: instancePath + '/image', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err12 = {
            instancePath: instancePath + '/image',
            keyword: 'pattern',
            params: {
              pattern:
                '^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$',
            },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + '/image', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.cpu !== undefined) {
      let data3 = data.cpu;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err14 = { instancePath: instancePath + '/cpu', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 196608 || isNaN(data3)) {
          const err15 = {
            instancePath: instancePath + '/cpu',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 196608 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3 < 2 || isNaN(data3)) {
          const err16 = {
            instancePath: instancePath + '/cpu',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2 },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.memory !== undefined) {
      let data4 = data.memory;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err17 = { instancePath: instancePath + '/memory', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 3145728 || isNaN(data4)) {
          const err18 = {
            instancePath: instancePath + '/memory',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 3145728 },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4 < 6 || isNaN(data4)) {
          const err19 = {
            instancePath: instancePath + '/memory',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 6 },
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.memoryReservation !== undefined) {
      let data5 = data.memoryReservation;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err20 = {
          instancePath: instancePath + '/memoryReservation',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 3145728 || isNaN(data5)) {
          const err21 = {
            instancePath: instancePath + '/memoryReservation',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 3145728 },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data5 < 6 || isNaN(data5)) {
          const err22 = {
            instancePath: instancePath + '/memoryReservation',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 6 },
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.networkMode !== undefined) {
      let data6 = data.networkMode;
      if (typeof data6 !== 'string') {
        const err23 = { instancePath: instancePath + '/networkMode', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(data6 === 'bridge' || data6 === 'awsvpc' || data6 === 'host' || data6 === 'none')) {
        const err24 = {
          instancePath: instancePath + '/networkMode',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.networkMode.enum },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.containerPort !== undefined) {
      let data7 = data.containerPort;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err25 = { instancePath: instancePath + '/containerPort', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 > 65535 || isNaN(data7)) {
          const err26 = {
            instancePath: instancePath + '/containerPort',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 65535 },
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err27 = {
            instancePath: instancePath + '/containerPort',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.portMappings !== undefined) {
      let data8 = data.portMappings;
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          const err28 = { instancePath: instancePath + '/portMappings', keyword: 'maxItems', params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            if (data9.containerPort === undefined) {
              const err29 = {
                instancePath: instancePath + '/portMappings/' + i0,
                keyword: 'required',
                params: { missingProperty: 'containerPort' },
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === 'containerPort' || key1 === 'hostPort' || key1 === 'protocol')) {
                const err30 = {
                  instancePath: instancePath + '/portMappings/' + i0,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data9.containerPort !== undefined) {
              let data10 = data9.containerPort;
              if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                const err31 = {
                  instancePath: instancePath + '/portMappings/' + i0 + '/containerPort',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              if (typeof data10 == 'number' && isFinite(data10)) {
                if (data10 > 65535 || isNaN(data10)) {
                  const err32 = {
                    instancePath: instancePath + '/portMappings/' + i0 + '/containerPort',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 65535 },
                  };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (data10 < 1 || isNaN(data10)) {
                  const err33 = {
                    instancePath: instancePath + '/portMappings/' + i0 + '/containerPort',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            }
            if (data9.hostPort !== undefined) {
              let data11 = data9.hostPort;
              if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                const err34 = {
                  instancePath: instancePath + '/portMappings/' + i0 + '/hostPort',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (typeof data11 == 'number' && isFinite(data11)) {
                if (data11 > 65535 || isNaN(data11)) {
                  const err35 = {
                    instancePath: instancePath + '/portMappings/' + i0 + '/hostPort',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 65535 },
                  };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  const err36 = {
                    instancePath: instancePath + '/portMappings/' + i0 + '/hostPort',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                  };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
            if (data9.protocol !== undefined) {
              let data12 = data9.protocol;
              if (typeof data12 !== 'string') {
                const err37 = {
                  instancePath: instancePath + '/portMappings/' + i0 + '/protocol',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (!(data12 === 'tcp' || data12 === 'udp')) {
                const err38 = {
                  instancePath: instancePath + '/portMappings/' + i0 + '/protocol',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.portMappings.items.properties.protocol.enum },
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = {
              instancePath: instancePath + '/portMappings/' + i0,
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + '/portMappings', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.entryPoint !== undefined) {
      let data13 = data.entryPoint;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data13[i1] !== 'string') {
            const err41 = {
              instancePath: instancePath + '/entryPoint/' + i1,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + '/entryPoint', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.command !== undefined) {
      let data15 = data.command;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data15[i2] !== 'string') {
            const err43 = {
              instancePath: instancePath + '/command/' + i2,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + '/command', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.environment !== undefined) {
      let data17 = data.environment;
      if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
        for (const key2 in data17) {
          const _errs39 = errors;
          if (typeof key2 === 'string') {
            if (!pattern7.test(key2)) {
              const err45 = {
                instancePath: instancePath + '/environment',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,254}$' },
                propertyName: key2,
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
          var valid8 = _errs39 === errors;
          if (!valid8) {
            const err46 = {
              instancePath: instancePath + '/environment',
              keyword: 'propertyNames',
              params: { propertyName: key2 },
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        for (const key3 in data17) {
          if (typeof data17[key3] !== 'string') {
            const err47 = {
              instancePath: instancePath + '/environment/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + '/environment', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.secrets !== undefined) {
      let data19 = data.secrets;
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        for (const key4 in data19) {
          const _errs45 = errors;
          if (typeof key4 === 'string') {
            if (!pattern7.test(key4)) {
              const err49 = {
                instancePath: instancePath + '/secrets',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,254}$' },
                propertyName: key4,
              };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
          var valid10 = _errs45 === errors;
          if (!valid10) {
            const err50 = {
              instancePath: instancePath + '/secrets',
              keyword: 'propertyNames',
              params: { propertyName: key4 },
            };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        for (const key5 in data19) {
          let data20 = data19[key5];
          if (typeof data20 === 'string') {
            if (func2(data20) > 2048) {
              const err51 = {
                instancePath: instancePath + '/secrets/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                keyword: 'maxLength',
                params: { limit: 2048 },
              };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (!pattern9.test(data20)) {
              const err52 = {
                instancePath: instancePath + '/secrets/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                keyword: 'pattern',
                params: {
                  pattern:
                    '^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+(?::[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*)?|arn:aws[a-z-]*:ssm:[a-z0-9-]+:(?:[0-9]{12})?:parameter/[A-Za-z0-9_./-]+(?::[A-Za-z0-9_.-]+)?|(?:/[A-Za-z0-9_.-]+)+|[A-Za-z0-9_.-]+)$',
                },
              };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = {
              instancePath: instancePath + '/secrets/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + '/secrets', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.repositoryCredentials !== undefined) {
      let data21 = data.repositoryCredentials;
      if (data21 && typeof data21 == 'object' && !Array.isArray(data21)) {
        if (data21.credentialsParameter === undefined) {
          const err55 = {
            instancePath: instancePath + '/repositoryCredentials',
            keyword: 'required',
            params: { missingProperty: 'credentialsParameter' },
          };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        for (const key6 in data21) {
          if (!(key6 === 'credentialsParameter')) {
            const err56 = {
              instancePath: instancePath + '/repositoryCredentials',
              keyword: 'additionalProperties',
              params: { additionalProperty: key6 },
            };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data21.credentialsParameter !== undefined) {
          let data22 = data21.credentialsParameter;
          if (typeof data22 === 'string') {
            if (func2(data22) > 2048) {
              const err57 = {
                instancePath: instancePath + '/repositoryCredentials/credentialsParameter',
                keyword: 'maxLength',
                params: { limit: 2048 },
              };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (!pattern10.test(data22)) {
              const err58 = {
                instancePath: instancePath + '/repositoryCredentials/credentialsParameter',
                keyword: 'pattern',
                params: {
                  pattern:
                    '^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+|[A-Za-z0-9/_+=.@-]{1,512})$',
                },
              };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = {
              instancePath: instancePath + '/repositoryCredentials/credentialsParameter',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = {
          instancePath: instancePath + '/repositoryCredentials',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.healthCheck !== undefined) {
      let data23 = data.healthCheck;
      if (data23 && typeof data23 == 'object' && !Array.isArray(data23)) {
        if (data23.command === undefined) {
          const err61 = {
            instancePath: instancePath + '/healthCheck',
            keyword: 'required',
            params: { missingProperty: 'command' },
          };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        for (const key7 in data23) {
          if (
            !(
              key7 === 'command' ||
              key7 === 'interval' ||
              key7 === 'timeout' ||
              key7 === 'retries' ||
              key7 === 'startPeriod'
            )
          ) {
            const err62 = {
              instancePath: instancePath + '/healthCheck',
              keyword: 'additionalProperties',
              params: { additionalProperty: key7 },
            };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data23.command !== undefined) {
          let data24 = data23.command;
          if (Array.isArray(data24)) {
            if (data24.length < 2) {
              const err63 = {
                instancePath: instancePath + '/healthCheck/command',
                keyword: 'minItems',
                params: { limit: 2 },
              };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            const len3 = data24.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data25 = data24[i3];
              if (typeof data25 === 'string') {
                if (func2(data25) < 1) {
                  const err64 = {
                    instancePath: instancePath + '/healthCheck/command/' + i3,
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              } else {
                const err65 = {
                  instancePath: instancePath + '/healthCheck/command/' + i3,
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
          } else {
            const err66 = {
              instancePath: instancePath + '/healthCheck/command',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data23.interval !== undefined) {
          let data26 = data23.interval;
          if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
            const err67 = {
              instancePath: instancePath + '/healthCheck/interval',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          if (typeof data26 == 'number' && isFinite(data26)) {
            if (data26 > 300 || isNaN(data26)) {
              const err68 = {
                instancePath: instancePath + '/healthCheck/interval',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 300 },
              };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data26 < 5 || isNaN(data26)) {
              const err69 = {
                instancePath: instancePath + '/healthCheck/interval',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 5 },
              };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          }
        }
        if (data23.timeout !== undefined) {
          let data27 = data23.timeout;
          if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
            const err70 = {
              instancePath: instancePath + '/healthCheck/timeout',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (typeof data27 == 'number' && isFinite(data27)) {
            if (data27 > 60 || isNaN(data27)) {
              const err71 = {
                instancePath: instancePath + '/healthCheck/timeout',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 60 },
              };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data27 < 2 || isNaN(data27)) {
              const err72 = {
                instancePath: instancePath + '/healthCheck/timeout',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 2 },
              };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
        }
        if (data23.retries !== undefined) {
          let data28 = data23.retries;
          if (!(typeof data28 == 'number' && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            const err73 = {
              instancePath: instancePath + '/healthCheck/retries',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (typeof data28 == 'number' && isFinite(data28)) {
            if (data28 > 10 || isNaN(data28)) {
              const err74 = {
                instancePath: instancePath + '/healthCheck/retries',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 10 },
              };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data28 < 1 || isNaN(data28)) {
              const err75 = {
                instancePath: instancePath + '/healthCheck/retries',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
        if (data23.startPeriod !== undefined) {
          let data29 = data23.startPeriod;
          if (!(typeof data29 == 'number' && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            const err76 = {
              instancePath: instancePath + '/healthCheck/startPeriod',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data29 == 'number' && isFinite(data29)) {
            if (data29 > 300 || isNaN(data29)) {
              const err77 = {
                instancePath: instancePath + '/healthCheck/startPeriod',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 300 },
              };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (data29 < 0 || isNaN(data29)) {
              const err78 = {
                instancePath: instancePath + '/healthCheck/startPeriod',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        }
      } else {
        const err79 = { instancePath: instancePath + '/healthCheck', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.stopTimeout !== undefined) {
      let data30 = data.stopTimeout;
      if (!(typeof data30 == 'number' && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
        const err80 = { instancePath: instancePath + '/stopTimeout', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
      if (typeof data30 == 'number' && isFinite(data30)) {
        if (data30 > 120 || isNaN(data30)) {
          const err81 = {
            instancePath: instancePath + '/stopTimeout',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 120 },
          };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        if (data30 < 2 || isNaN(data30)) {
          const err82 = {
            instancePath: instancePath + '/stopTimeout',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2 },
          };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
      }
    }
    if (data.cpuArchitecture !== undefined) {
      let data31 = data.cpuArchitecture;
      if (typeof data31 !== 'string') {
        const err83 = { instancePath: instancePath + '/cpuArchitecture', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
      if (!(data31 === 'X86_64' || data31 === 'ARM64')) {
        const err84 = {
          instancePath: instancePath + '/cpuArchitecture',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.cpuArchitecture.enum },
        };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.taskRoleArn !== undefined) {
      let data32 = data.taskRoleArn;
      if (typeof data32 === 'string') {
        if (func2(data32) > 2048) {
          const err85 = { instancePath: instancePath + '/taskRoleArn', keyword: 'maxLength', params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (!pattern11.test(data32)) {
          const err86 = {
            instancePath: instancePath + '/taskRoleArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      } else {
        const err87 = { instancePath: instancePath + '/taskRoleArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.executionRoleArn !== undefined) {
      let data33 = data.executionRoleArn;
      if (typeof data33 === 'string') {
        if (func2(data33) > 2048) {
          const err88 = {
            instancePath: instancePath + '/executionRoleArn',
            keyword: 'maxLength',
            params: { limit: 2048 },
          };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (!pattern11.test(data33)) {
          const err89 = {
            instancePath: instancePath + '/executionRoleArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
      } else {
        const err90 = { instancePath: instancePath + '/executionRoleArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.logRetentionInDays !== undefined) {
      let data34 = data.logRetentionInDays;
      if (!(typeof data34 == 'number' && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
        const err91 = {
          instancePath: instancePath + '/logRetentionInDays',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
      if (
        !(
          data34 === 1 ||
          data34 === 3 ||
          data34 === 5 ||
          data34 === 7 ||
          data34 === 14 ||
          data34 === 30 ||
          data34 === 60 ||
          data34 === 90 ||
          data34 === 120 ||
          data34 === 150 ||
          data34 === 180 ||
          data34 === 365 ||
          data34 === 400 ||
          data34 === 545 ||
          data34 === 731 ||
          data34 === 1096 ||
          data34 === 1827 ||
          data34 === 2192 ||
          data34 === 2557 ||
          data34 === 2922 ||
          data34 === 3288 ||
          data34 === 3653
        )
      ) {
        const err92 = {
          instancePath: instancePath + '/logRetentionInDays',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.logRetentionInDays.enum },
        };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data35 = data.tags;
      if (data35 && typeof data35 == 'object' && !Array.isArray(data35)) {
        for (const key8 in data35) {
          const _errs81 = errors;
          if (typeof key8 === 'string') {
            if (!pattern13.test(key8)) {
              const err93 = {
                instancePath: instancePath + '/tags',
                keyword: 'pattern',
                params: {
                  pattern:
                    '^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$',
                },
                propertyName: key8,
              };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          }
          var valid16 = _errs81 === errors;
          if (!valid16) {
            const err94 = {
              instancePath: instancePath + '/tags',
              keyword: 'propertyNames',
              params: { propertyName: key8 },
            };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        for (const key9 in data35) {
          let data36 = data35[key9];
          if (typeof data36 === 'string') {
            if (func2(data36) > 256) {
              const err95 = {
                instancePath: instancePath + '/tags/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'),
                keyword: 'maxLength',
                params: { limit: 256 },
              };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (!pattern14.test(data36)) {
              const err96 = {
                instancePath: instancePath + '/tags/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'),
                keyword: 'pattern',
                params: { pattern: '^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$' },
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
              instancePath: instancePath + '/tags/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'),
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
      } else {
        const err98 = { instancePath: instancePath + '/tags', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data.protected !== undefined) {
      if (typeof data.protected !== 'boolean') {
        const err99 = { instancePath: instancePath + '/protected', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    if (data.scaling !== undefined) {
      if (typeof data.scaling !== 'boolean') {
        const err100 = { instancePath: instancePath + '/scaling', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
    if (data.minCount !== undefined) {
      let data39 = data.minCount;
      if (!(typeof data39 == 'number' && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
        const err101 = { instancePath: instancePath + '/minCount', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
      if (typeof data39 == 'number' && isFinite(data39)) {
        if (data39 > 5000 || isNaN(data39)) {
          const err102 = {
            instancePath: instancePath + '/minCount',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 5000 },
          };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
        if (data39 < 0 || isNaN(data39)) {
          const err103 = {
            instancePath: instancePath + '/minCount',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
      }
    }
    if (data.maxCount !== undefined) {
      let data40 = data.maxCount;
      if (!(typeof data40 == 'number' && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
        const err104 = { instancePath: instancePath + '/maxCount', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
      if (typeof data40 == 'number' && isFinite(data40)) {
        if (data40 > 5000 || isNaN(data40)) {
          const err105 = {
            instancePath: instancePath + '/maxCount',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 5000 },
          };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
        if (data40 < 0 || isNaN(data40)) {
          const err106 = {
            instancePath: instancePath + '/maxCount',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
      }
    }
    if (data.desiredCount !== undefined) {
      let data41 = data.desiredCount;
      if (!(typeof data41 == 'number' && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
        const err107 = { instancePath: instancePath + '/desiredCount', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
      if (typeof data41 == 'number' && isFinite(data41)) {
        if (data41 > 5000 || isNaN(data41)) {
          const err108 = {
            instancePath: instancePath + '/desiredCount',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 5000 },
          };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
        if (data41 < 0 || isNaN(data41)) {
          const err109 = {
            instancePath: instancePath + '/desiredCount',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
      }
    }
    if (data.scaleOut !== undefined) {
      let data42 = data.scaleOut;
      if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
        for (const key10 in data42) {
          if (
            !(
              key10 === 'threshold' ||
              key10 === 'period' ||
              key10 === 'evaluationPeriods' ||
              key10 === 'cooldown' ||
              key10 === 'stepAdjustments'
            )
          ) {
            const err110 = {
              instancePath: instancePath + '/scaleOut',
              keyword: 'additionalProperties',
              params: { additionalProperty: key10 },
            };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
        if (data42.threshold !== undefined) {
          let data43 = data42.threshold;
          if (typeof data43 == 'number' && isFinite(data43)) {
            if (data43 > 1000 || isNaN(data43)) {
              const err111 = {
                instancePath: instancePath + '/scaleOut/threshold',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 1000 },
              };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data43 <= 0 || isNaN(data43)) {
              const err112 = {
                instancePath: instancePath + '/scaleOut/threshold',
                keyword: 'exclusiveMinimum',
                params: { comparison: '>', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          } else {
            const err113 = {
              instancePath: instancePath + '/scaleOut/threshold',
              keyword: 'type',
              params: { type: 'number' },
            };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data42.period !== undefined) {
          let data44 = data42.period;
          if (!(typeof data44 == 'number' && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
            const err114 = {
              instancePath: instancePath + '/scaleOut/period',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          if (typeof data44 == 'number' && isFinite(data44)) {
            if (data44 > 86400 || isNaN(data44)) {
              const err115 = {
                instancePath: instancePath + '/scaleOut/period',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 86400 },
              };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data44 < 60 || isNaN(data44)) {
              const err116 = {
                instancePath: instancePath + '/scaleOut/period',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 60 },
              };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            let res0;
            if (60 === 0 || ((res0 = data44 / 60), res0 !== parseInt(res0))) {
              const err117 = {
                instancePath: instancePath + '/scaleOut/period',
                keyword: 'multipleOf',
                params: { multipleOf: 60 },
              };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
        }
        if (data42.evaluationPeriods !== undefined) {
          let data45 = data42.evaluationPeriods;
          if (!(typeof data45 == 'number' && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
            const err118 = {
              instancePath: instancePath + '/scaleOut/evaluationPeriods',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
          if (typeof data45 == 'number' && isFinite(data45)) {
            if (data45 > 100 || isNaN(data45)) {
              const err119 = {
                instancePath: instancePath + '/scaleOut/evaluationPeriods',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 100 },
              };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            if (data45 < 1 || isNaN(data45)) {
              const err120 = {
                instancePath: instancePath + '/scaleOut/evaluationPeriods',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
          }
        }
        if (data42.cooldown !== undefined) {
          let data46 = data42.cooldown;
          if (!(typeof data46 == 'number' && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
            const err121 = {
              instancePath: instancePath + '/scaleOut/cooldown',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
          if (typeof data46 == 'number' && isFinite(data46)) {
            if (data46 > 86400 || isNaN(data46)) {
              const err122 = {
                instancePath: instancePath + '/scaleOut/cooldown',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 86400 },
              };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
            if (data46 < 0 || isNaN(data46)) {
              const err123 = {
                instancePath: instancePath + '/scaleOut/cooldown',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
          }
        }
        if (data42.stepAdjustments !== undefined) {
          let data47 = data42.stepAdjustments;
          if (Array.isArray(data47)) {
            if (data47.length > 20) {
              const err124 = {
                instancePath: instancePath + '/scaleOut/stepAdjustments',
                keyword: 'maxItems',
                params: { limit: 20 },
              };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
            if (data47.length < 1) {
              const err125 = {
                instancePath: instancePath + '/scaleOut/stepAdjustments',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            const len4 = data47.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data48 = data47[i4];
              if (data48 && typeof data48 == 'object' && !Array.isArray(data48)) {
                if (data48.scalingAdjustment === undefined) {
                  const err126 = {
                    instancePath: instancePath + '/scaleOut/stepAdjustments/' + i4,
                    keyword: 'required',
                    params: { missingProperty: 'scalingAdjustment' },
                  };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
                for (const key11 in data48) {
                  if (
                    !(
                      key11 === 'metricIntervalLowerBound' ||
                      key11 === 'metricIntervalUpperBound' ||
                      key11 === 'scalingAdjustment'
                    )
                  ) {
                    const err127 = {
                      instancePath: instancePath + '/scaleOut/stepAdjustments/' + i4,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key11 },
                    };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                }
                if (data48.metricIntervalLowerBound !== undefined) {
                  let data49 = data48.metricIntervalLowerBound;
                  if (!(typeof data49 == 'number' && isFinite(data49))) {
                    const err128 = {
                      instancePath: instancePath + '/scaleOut/stepAdjustments/' + i4 + '/metricIntervalLowerBound',
                      keyword: 'type',
                      params: { type: 'number' },
                    };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
                if (data48.metricIntervalUpperBound !== undefined) {
                  let data50 = data48.metricIntervalUpperBound;
                  if (!(typeof data50 == 'number' && isFinite(data50))) {
                    const err129 = {
                      instancePath: instancePath + '/scaleOut/stepAdjustments/' + i4 + '/metricIntervalUpperBound',
                      keyword: 'type',
                      params: { type: 'number' },
                    };
                    if (vErrors === null) {
                      vErrors = [err129];
                    } else {
                      vErrors.push(err129);
                    }
                    errors++;
                  }
                }
                if (data48.scalingAdjustment !== undefined) {
                  let data51 = data48.scalingAdjustment;
                  if (!(typeof data51 == 'number' && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
                    const err130 = {
                      instancePath: instancePath + '/scaleOut/stepAdjustments/' + i4 + '/scalingAdjustment',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                  if (typeof data51 == 'number' && isFinite(data51)) {
                    if (data51 > 5000 || isNaN(data51)) {
                      const err131 = {
                        instancePath: instancePath + '/scaleOut/stepAdjustments/' + i4 + '/scalingAdjustment',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 5000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    }
                    if (data51 < -5000 || isNaN(data51)) {
                      const err132 = {
                        instancePath: instancePath + '/scaleOut/stepAdjustments/' + i4 + '/scalingAdjustment',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: -5000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err132];
                      } else {
                        vErrors.push(err132);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err133 = {
                  instancePath: instancePath + '/scaleOut/stepAdjustments/' + i4,
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
          } else {
            const err134 = {
              instancePath: instancePath + '/scaleOut/stepAdjustments',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
      } else {
        const err135 = { instancePath: instancePath + '/scaleOut', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data.scaleIn !== undefined) {
      let data52 = data.scaleIn;
      if (data52 && typeof data52 == 'object' && !Array.isArray(data52)) {
        for (const key12 in data52) {
          if (
            !(
              key12 === 'threshold' ||
              key12 === 'period' ||
              key12 === 'evaluationPeriods' ||
              key12 === 'cooldown' ||
              key12 === 'stepAdjustments'
            )
          ) {
            const err136 = {
              instancePath: instancePath + '/scaleIn',
              keyword: 'additionalProperties',
              params: { additionalProperty: key12 },
            };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data52.threshold !== undefined) {
          let data53 = data52.threshold;
          if (typeof data53 == 'number' && isFinite(data53)) {
            if (data53 > 1000 || isNaN(data53)) {
              const err137 = {
                instancePath: instancePath + '/scaleIn/threshold',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 1000 },
              };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            if (data53 < 0 || isNaN(data53)) {
              const err138 = {
                instancePath: instancePath + '/scaleIn/threshold',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
          } else {
            const err139 = {
              instancePath: instancePath + '/scaleIn/threshold',
              keyword: 'type',
              params: { type: 'number' },
            };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data52.period !== undefined) {
          let data54 = data52.period;
          if (!(typeof data54 == 'number' && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
            const err140 = {
              instancePath: instancePath + '/scaleIn/period',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
          if (typeof data54 == 'number' && isFinite(data54)) {
            if (data54 > 86400 || isNaN(data54)) {
              const err141 = {
                instancePath: instancePath + '/scaleIn/period',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 86400 },
              };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
            if (data54 < 60 || isNaN(data54)) {
              const err142 = {
                instancePath: instancePath + '/scaleIn/period',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 60 },
              };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            let res1;
            if (60 === 0 || ((res1 = data54 / 60), res1 !== parseInt(res1))) {
              const err143 = {
                instancePath: instancePath + '/scaleIn/period',
                keyword: 'multipleOf',
                params: { multipleOf: 60 },
              };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
          }
        }
        if (data52.evaluationPeriods !== undefined) {
          let data55 = data52.evaluationPeriods;
          if (!(typeof data55 == 'number' && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
            const err144 = {
              instancePath: instancePath + '/scaleIn/evaluationPeriods',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
          if (typeof data55 == 'number' && isFinite(data55)) {
            if (data55 > 100 || isNaN(data55)) {
              const err145 = {
                instancePath: instancePath + '/scaleIn/evaluationPeriods',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 100 },
              };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            if (data55 < 1 || isNaN(data55)) {
              const err146 = {
                instancePath: instancePath + '/scaleIn/evaluationPeriods',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
          }
        }
        if (data52.cooldown !== undefined) {
          let data56 = data52.cooldown;
          if (!(typeof data56 == 'number' && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
            const err147 = {
              instancePath: instancePath + '/scaleIn/cooldown',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
          if (typeof data56 == 'number' && isFinite(data56)) {
            if (data56 > 86400 || isNaN(data56)) {
              const err148 = {
                instancePath: instancePath + '/scaleIn/cooldown',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 86400 },
              };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            if (data56 < 0 || isNaN(data56)) {
              const err149 = {
                instancePath: instancePath + '/scaleIn/cooldown',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          }
        }
        if (data52.stepAdjustments !== undefined) {
          let data57 = data52.stepAdjustments;
          if (Array.isArray(data57)) {
            if (data57.length > 20) {
              const err150 = {
                instancePath: instancePath + '/scaleIn/stepAdjustments',
                keyword: 'maxItems',
                params: { limit: 20 },
              };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
            if (data57.length < 1) {
              const err151 = {
                instancePath: instancePath + '/scaleIn/stepAdjustments',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
            const len5 = data57.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data58 = data57[i5];
              if (data58 && typeof data58 == 'object' && !Array.isArray(data58)) {
                if (data58.scalingAdjustment === undefined) {
                  const err152 = {
                    instancePath: instancePath + '/scaleIn/stepAdjustments/' + i5,
                    keyword: 'required',
                    params: { missingProperty: 'scalingAdjustment' },
                  };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
                for (const key13 in data58) {
                  if (
                    !(
                      key13 === 'metricIntervalLowerBound' ||
                      key13 === 'metricIntervalUpperBound' ||
                      key13 === 'scalingAdjustment'
                    )
                  ) {
                    const err153 = {
                      instancePath: instancePath + '/scaleIn/stepAdjustments/' + i5,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key13 },
                    };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                }
                if (data58.metricIntervalLowerBound !== undefined) {
                  let data59 = data58.metricIntervalLowerBound;
                  if (!(typeof data59 == 'number' && isFinite(data59))) {
                    const err154 = {
                      instancePath: instancePath + '/scaleIn/stepAdjustments/' + i5 + '/metricIntervalLowerBound',
                      keyword: 'type',
                      params: { type: 'number' },
                    };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
                if (data58.metricIntervalUpperBound !== undefined) {
                  let data60 = data58.metricIntervalUpperBound;
                  if (!(typeof data60 == 'number' && isFinite(data60))) {
                    const err155 = {
                      instancePath: instancePath + '/scaleIn/stepAdjustments/' + i5 + '/metricIntervalUpperBound',
                      keyword: 'type',
                      params: { type: 'number' },
                    };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                }
                if (data58.scalingAdjustment !== undefined) {
                  let data61 = data58.scalingAdjustment;
                  if (!(typeof data61 == 'number' && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
                    const err156 = {
                      instancePath: instancePath + '/scaleIn/stepAdjustments/' + i5 + '/scalingAdjustment',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                  if (typeof data61 == 'number' && isFinite(data61)) {
                    if (data61 > 5000 || isNaN(data61)) {
                      const err157 = {
                        instancePath: instancePath + '/scaleIn/stepAdjustments/' + i5 + '/scalingAdjustment',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 5000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                    if (data61 < -5000 || isNaN(data61)) {
                      const err158 = {
                        instancePath: instancePath + '/scaleIn/stepAdjustments/' + i5 + '/scalingAdjustment',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: -5000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err158];
                      } else {
                        vErrors.push(err158);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err159 = {
                  instancePath: instancePath + '/scaleIn/stepAdjustments/' + i5,
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
          } else {
            const err160 = {
              instancePath: instancePath + '/scaleIn/stepAdjustments',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err160];
            } else {
              vErrors.push(err160);
            }
            errors++;
          }
        }
      } else {
        const err161 = { instancePath: instancePath + '/scaleIn', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err161];
        } else {
          vErrors.push(err161);
        }
        errors++;
      }
    }
    if (data.minimumHealthyPercent !== undefined) {
      let data62 = data.minimumHealthyPercent;
      if (!(typeof data62 == 'number' && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
        const err162 = {
          instancePath: instancePath + '/minimumHealthyPercent',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err162];
        } else {
          vErrors.push(err162);
        }
        errors++;
      }
      if (typeof data62 == 'number' && isFinite(data62)) {
        if (data62 > 100 || isNaN(data62)) {
          const err163 = {
            instancePath: instancePath + '/minimumHealthyPercent',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100 },
          };
          if (vErrors === null) {
            vErrors = [err163];
          } else {
            vErrors.push(err163);
          }
          errors++;
        }
        if (data62 < 0 || isNaN(data62)) {
          const err164 = {
            instancePath: instancePath + '/minimumHealthyPercent',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err164];
          } else {
            vErrors.push(err164);
          }
          errors++;
        }
      }
    }
    if (data.maximumPercent !== undefined) {
      let data63 = data.maximumPercent;
      if (!(typeof data63 == 'number' && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
        const err165 = { instancePath: instancePath + '/maximumPercent', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err165];
        } else {
          vErrors.push(err165);
        }
        errors++;
      }
      if (typeof data63 == 'number' && isFinite(data63)) {
        if (data63 > 200 || isNaN(data63)) {
          const err166 = {
            instancePath: instancePath + '/maximumPercent',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err166];
          } else {
            vErrors.push(err166);
          }
          errors++;
        }
        if (data63 < 100 || isNaN(data63)) {
          const err167 = {
            instancePath: instancePath + '/maximumPercent',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 100 },
          };
          if (vErrors === null) {
            vErrors = [err167];
          } else {
            vErrors.push(err167);
          }
          errors++;
        }
      }
    }
    if (data.healthCheckGracePeriodSeconds !== undefined) {
      let data64 = data.healthCheckGracePeriodSeconds;
      if (!(typeof data64 == 'number' && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
        const err168 = {
          instancePath: instancePath + '/healthCheckGracePeriodSeconds',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err168];
        } else {
          vErrors.push(err168);
        }
        errors++;
      }
      if (typeof data64 == 'number' && isFinite(data64)) {
        if (data64 > 2147483647 || isNaN(data64)) {
          const err169 = {
            instancePath: instancePath + '/healthCheckGracePeriodSeconds',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2147483647 },
          };
          if (vErrors === null) {
            vErrors = [err169];
          } else {
            vErrors.push(err169);
          }
          errors++;
        }
        if (data64 < 0 || isNaN(data64)) {
          const err170 = {
            instancePath: instancePath + '/healthCheckGracePeriodSeconds',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err170];
          } else {
            vErrors.push(err170);
          }
          errors++;
        }
      }
    }
    if (data.capacityProviderStrategy !== undefined) {
      let data65 = data.capacityProviderStrategy;
      if (Array.isArray(data65)) {
        if (data65.length > 20) {
          const err171 = {
            instancePath: instancePath + '/capacityProviderStrategy',
            keyword: 'maxItems',
            params: { limit: 20 },
          };
          if (vErrors === null) {
            vErrors = [err171];
          } else {
            vErrors.push(err171);
          }
          errors++;
        }
        if (data65.length < 1) {
          const err172 = {
            instancePath: instancePath + '/capacityProviderStrategy',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err172];
          } else {
            vErrors.push(err172);
          }
          errors++;
        }
        const len6 = data65.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data66 = data65[i6];
          if (data66 && typeof data66 == 'object' && !Array.isArray(data66)) {
            if (data66.capacityProvider === undefined) {
              const err173 = {
                instancePath: instancePath + '/capacityProviderStrategy/' + i6,
                keyword: 'required',
                params: { missingProperty: 'capacityProvider' },
              };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
            for (const key14 in data66) {
              if (!(key14 === 'capacityProvider' || key14 === 'weight' || key14 === 'base')) {
                const err174 = {
                  instancePath: instancePath + '/capacityProviderStrategy/' + i6,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key14 },
                };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            if (data66.capacityProvider !== undefined) {
              let data67 = data66.capacityProvider;
              if (typeof data67 === 'string') {
                if (func2(data67) > 255) {
                  const err175 = {
                    instancePath: instancePath + '/capacityProviderStrategy/' + i6 + '/capacityProvider',
                    keyword: 'maxLength',
                    params: { limit: 255 },
                  };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
                if (func2(data67) < 1) {
                  const err176 = {
                    instancePath: instancePath + '/capacityProviderStrategy/' + i6 + '/capacityProvider',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err176];
                  } else {
                    vErrors.push(err176);
                  }
                  errors++;
                }
              } else {
                const err177 = {
                  instancePath: instancePath + '/capacityProviderStrategy/' + i6 + '/capacityProvider',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
            if (data66.weight !== undefined) {
              let data68 = data66.weight;
              if (!(typeof data68 == 'number' && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
                const err178 = {
                  instancePath: instancePath + '/capacityProviderStrategy/' + i6 + '/weight',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
              if (typeof data68 == 'number' && isFinite(data68)) {
                if (data68 > 1000 || isNaN(data68)) {
                  const err179 = {
                    instancePath: instancePath + '/capacityProviderStrategy/' + i6 + '/weight',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 1000 },
                  };
                  if (vErrors === null) {
                    vErrors = [err179];
                  } else {
                    vErrors.push(err179);
                  }
                  errors++;
                }
                if (data68 < 0 || isNaN(data68)) {
                  const err180 = {
                    instancePath: instancePath + '/capacityProviderStrategy/' + i6 + '/weight',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                  };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
              }
            }
            if (data66.base !== undefined) {
              let data69 = data66.base;
              if (!(typeof data69 == 'number' && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
                const err181 = {
                  instancePath: instancePath + '/capacityProviderStrategy/' + i6 + '/base',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
              if (typeof data69 == 'number' && isFinite(data69)) {
                if (data69 > 100000 || isNaN(data69)) {
                  const err182 = {
                    instancePath: instancePath + '/capacityProviderStrategy/' + i6 + '/base',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 100000 },
                  };
                  if (vErrors === null) {
                    vErrors = [err182];
                  } else {
                    vErrors.push(err182);
                  }
                  errors++;
                }
                if (data69 < 0 || isNaN(data69)) {
                  const err183 = {
                    instancePath: instancePath + '/capacityProviderStrategy/' + i6 + '/base',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                  };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err184 = {
              instancePath: instancePath + '/capacityProviderStrategy/' + i6,
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
      } else {
        const err185 = {
          instancePath: instancePath + '/capacityProviderStrategy',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err185];
        } else {
          vErrors.push(err185);
        }
        errors++;
      }
    }
    if (data.subnets !== undefined) {
      let data70 = data.subnets;
      if (Array.isArray(data70)) {
        if (data70.length > 16) {
          const err186 = { instancePath: instancePath + '/subnets', keyword: 'maxItems', params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err186];
          } else {
            vErrors.push(err186);
          }
          errors++;
        }
        if (data70.length < 1) {
          const err187 = { instancePath: instancePath + '/subnets', keyword: 'minItems', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err187];
          } else {
            vErrors.push(err187);
          }
          errors++;
        }
        const len7 = data70.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data71 = data70[i7];
          if (typeof data71 === 'string') {
            if (!pattern15.test(data71)) {
              const err188 = {
                instancePath: instancePath + '/subnets/' + i7,
                keyword: 'pattern',
                params: { pattern: '^subnet-[0-9a-f]{8,17}$' },
              };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          } else {
            const err189 = {
              instancePath: instancePath + '/subnets/' + i7,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
        }
        let i8 = data70.length;
        let j0;
        if (i8 > 1) {
          const indices0 = {};
          for (; i8--; ) {
            let item0 = data70[i8];
            if (typeof item0 !== 'string') {
              continue;
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0];
              const err190 = {
                instancePath: instancePath + '/subnets',
                keyword: 'uniqueItems',
                params: { i: i8, j: j0 },
              };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
              break;
            }
            indices0[item0] = i8;
          }
        }
      } else {
        const err191 = { instancePath: instancePath + '/subnets', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err191];
        } else {
          vErrors.push(err191);
        }
        errors++;
      }
    }
    if (data.securityGroups !== undefined) {
      let data72 = data.securityGroups;
      if (Array.isArray(data72)) {
        if (data72.length > 5) {
          const err192 = { instancePath: instancePath + '/securityGroups', keyword: 'maxItems', params: { limit: 5 } };
          if (vErrors === null) {
            vErrors = [err192];
          } else {
            vErrors.push(err192);
          }
          errors++;
        }
        if (data72.length < 1) {
          const err193 = { instancePath: instancePath + '/securityGroups', keyword: 'minItems', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err193];
          } else {
            vErrors.push(err193);
          }
          errors++;
        }
        const len8 = data72.length;
        for (let i9 = 0; i9 < len8; i9++) {
          let data73 = data72[i9];
          if (typeof data73 === 'string') {
            if (!pattern16.test(data73)) {
              const err194 = {
                instancePath: instancePath + '/securityGroups/' + i9,
                keyword: 'pattern',
                params: { pattern: '^sg-[0-9a-f]{8,17}$' },
              };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
          } else {
            const err195 = {
              instancePath: instancePath + '/securityGroups/' + i9,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
        }
        let i10 = data72.length;
        let j1;
        if (i10 > 1) {
          const indices1 = {};
          for (; i10--; ) {
            let item1 = data72[i10];
            if (typeof item1 !== 'string') {
              continue;
            }
            if (typeof indices1[item1] == 'number') {
              j1 = indices1[item1];
              const err196 = {
                instancePath: instancePath + '/securityGroups',
                keyword: 'uniqueItems',
                params: { i: i10, j: j1 },
              };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
              break;
            }
            indices1[item1] = i10;
          }
        }
      } else {
        const err197 = { instancePath: instancePath + '/securityGroups', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err197];
        } else {
          vErrors.push(err197);
        }
        errors++;
      }
    }
    if (data.assignPublicIp !== undefined) {
      let data74 = data.assignPublicIp;
      if (typeof data74 !== 'string') {
        const err198 = { instancePath: instancePath + '/assignPublicIp', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err198];
        } else {
          vErrors.push(err198);
        }
        errors++;
      }
      if (!(data74 === 'ENABLED' || data74 === 'DISABLED')) {
        const err199 = {
          instancePath: instancePath + '/assignPublicIp',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.assignPublicIp.enum },
        };
        if (vErrors === null) {
          vErrors = [err199];
        } else {
          vErrors.push(err199);
        }
        errors++;
      }
    }
    if (data.loadBalancer !== undefined) {
      let data75 = data.loadBalancer;
      if (typeof data75 !== 'string') {
        const err200 = { instancePath: instancePath + '/loadBalancer', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err200];
        } else {
          vErrors.push(err200);
        }
        errors++;
      }
      if (!(data75 === 'shared' || data75 === 'none')) {
        const err201 = {
          instancePath: instancePath + '/loadBalancer',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.loadBalancer.enum },
        };
        if (vErrors === null) {
          vErrors = [err201];
        } else {
          vErrors.push(err201);
        }
        errors++;
      }
    }
    if (data.healthCheckPath !== undefined) {
      let data76 = data.healthCheckPath;
      if (typeof data76 === 'string') {
        if (func2(data76) > 1024) {
          const err202 = {
            instancePath: instancePath + '/healthCheckPath',
            keyword: 'maxLength',
            params: { limit: 1024 },
          };
          if (vErrors === null) {
            vErrors = [err202];
          } else {
            vErrors.push(err202);
          }
          errors++;
        }
        if (func2(data76) < 1) {
          const err203 = {
            instancePath: instancePath + '/healthCheckPath',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err203];
          } else {
            vErrors.push(err203);
          }
          errors++;
        }
        if (!pattern17.test(data76)) {
          const err204 = {
            instancePath: instancePath + '/healthCheckPath',
            keyword: 'pattern',
            params: { pattern: '^/[!-~]*$' },
          };
          if (vErrors === null) {
            vErrors = [err204];
          } else {
            vErrors.push(err204);
          }
          errors++;
        }
      } else {
        const err205 = { instancePath: instancePath + '/healthCheckPath', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err205];
        } else {
          vErrors.push(err205);
        }
        errors++;
      }
    }
    if (data.healthCheckPort !== undefined) {
      let data77 = data.healthCheckPort;
      if (!(typeof data77 == 'number' && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
        const err206 = {
          instancePath: instancePath + '/healthCheckPort',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err206];
        } else {
          vErrors.push(err206);
        }
        errors++;
      }
      if (typeof data77 == 'number' && isFinite(data77)) {
        if (data77 > 65535 || isNaN(data77)) {
          const err207 = {
            instancePath: instancePath + '/healthCheckPort',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 65535 },
          };
          if (vErrors === null) {
            vErrors = [err207];
          } else {
            vErrors.push(err207);
          }
          errors++;
        }
        if (data77 < 1 || isNaN(data77)) {
          const err208 = {
            instancePath: instancePath + '/healthCheckPort',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err208];
          } else {
            vErrors.push(err208);
          }
          errors++;
        }
      }
    }
    if (data.matcher !== undefined) {
      let data78 = data.matcher;
      if (typeof data78 === 'string') {
        if (func2(data78) > 255) {
          const err209 = { instancePath: instancePath + '/matcher', keyword: 'maxLength', params: { limit: 255 } };
          if (vErrors === null) {
            vErrors = [err209];
          } else {
            vErrors.push(err209);
          }
          errors++;
        }
        if (!pattern18.test(data78)) {
          const err210 = {
            instancePath: instancePath + '/matcher',
            keyword: 'pattern',
            params: { pattern: '^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$' },
          };
          if (vErrors === null) {
            vErrors = [err210];
          } else {
            vErrors.push(err210);
          }
          errors++;
        }
      } else {
        const err211 = { instancePath: instancePath + '/matcher', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err211];
        } else {
          vErrors.push(err211);
        }
        errors++;
      }
    }
    if (data.healthCheckIntervalSeconds !== undefined) {
      let data79 = data.healthCheckIntervalSeconds;
      if (!(typeof data79 == 'number' && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
        const err212 = {
          instancePath: instancePath + '/healthCheckIntervalSeconds',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err212];
        } else {
          vErrors.push(err212);
        }
        errors++;
      }
      if (typeof data79 == 'number' && isFinite(data79)) {
        if (data79 > 300 || isNaN(data79)) {
          const err213 = {
            instancePath: instancePath + '/healthCheckIntervalSeconds',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 300 },
          };
          if (vErrors === null) {
            vErrors = [err213];
          } else {
            vErrors.push(err213);
          }
          errors++;
        }
        if (data79 < 5 || isNaN(data79)) {
          const err214 = {
            instancePath: instancePath + '/healthCheckIntervalSeconds',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 5 },
          };
          if (vErrors === null) {
            vErrors = [err214];
          } else {
            vErrors.push(err214);
          }
          errors++;
        }
      }
    }
    if (data.healthCheckTimeoutSeconds !== undefined) {
      let data80 = data.healthCheckTimeoutSeconds;
      if (!(typeof data80 == 'number' && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
        const err215 = {
          instancePath: instancePath + '/healthCheckTimeoutSeconds',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err215];
        } else {
          vErrors.push(err215);
        }
        errors++;
      }
      if (typeof data80 == 'number' && isFinite(data80)) {
        if (data80 > 120 || isNaN(data80)) {
          const err216 = {
            instancePath: instancePath + '/healthCheckTimeoutSeconds',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 120 },
          };
          if (vErrors === null) {
            vErrors = [err216];
          } else {
            vErrors.push(err216);
          }
          errors++;
        }
        if (data80 < 2 || isNaN(data80)) {
          const err217 = {
            instancePath: instancePath + '/healthCheckTimeoutSeconds',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2 },
          };
          if (vErrors === null) {
            vErrors = [err217];
          } else {
            vErrors.push(err217);
          }
          errors++;
        }
      }
    }
    if (data.healthyThresholdCount !== undefined) {
      let data81 = data.healthyThresholdCount;
      if (!(typeof data81 == 'number' && !(data81 % 1) && !isNaN(data81) && isFinite(data81))) {
        const err218 = {
          instancePath: instancePath + '/healthyThresholdCount',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err218];
        } else {
          vErrors.push(err218);
        }
        errors++;
      }
      if (typeof data81 == 'number' && isFinite(data81)) {
        if (data81 > 10 || isNaN(data81)) {
          const err219 = {
            instancePath: instancePath + '/healthyThresholdCount',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 10 },
          };
          if (vErrors === null) {
            vErrors = [err219];
          } else {
            vErrors.push(err219);
          }
          errors++;
        }
        if (data81 < 2 || isNaN(data81)) {
          const err220 = {
            instancePath: instancePath + '/healthyThresholdCount',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2 },
          };
          if (vErrors === null) {
            vErrors = [err220];
          } else {
            vErrors.push(err220);
          }
          errors++;
        }
      }
    }
    if (data.unhealthyThresholdCount !== undefined) {
      let data82 = data.unhealthyThresholdCount;
      if (!(typeof data82 == 'number' && !(data82 % 1) && !isNaN(data82) && isFinite(data82))) {
        const err221 = {
          instancePath: instancePath + '/unhealthyThresholdCount',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err221];
        } else {
          vErrors.push(err221);
        }
        errors++;
      }
      if (typeof data82 == 'number' && isFinite(data82)) {
        if (data82 > 10 || isNaN(data82)) {
          const err222 = {
            instancePath: instancePath + '/unhealthyThresholdCount',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 10 },
          };
          if (vErrors === null) {
            vErrors = [err222];
          } else {
            vErrors.push(err222);
          }
          errors++;
        }
        if (data82 < 2 || isNaN(data82)) {
          const err223 = {
            instancePath: instancePath + '/unhealthyThresholdCount',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2 },
          };
          if (vErrors === null) {
            vErrors = [err223];
          } else {
            vErrors.push(err223);
          }
          errors++;
        }
      }
    }
    if (data.deregistrationDelaySeconds !== undefined) {
      let data83 = data.deregistrationDelaySeconds;
      if (!(typeof data83 == 'number' && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
        const err224 = {
          instancePath: instancePath + '/deregistrationDelaySeconds',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err224];
        } else {
          vErrors.push(err224);
        }
        errors++;
      }
      if (typeof data83 == 'number' && isFinite(data83)) {
        if (data83 > 3600 || isNaN(data83)) {
          const err225 = {
            instancePath: instancePath + '/deregistrationDelaySeconds',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 3600 },
          };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
        if (data83 < 0 || isNaN(data83)) {
          const err226 = {
            instancePath: instancePath + '/deregistrationDelaySeconds',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err226];
          } else {
            vErrors.push(err226);
          }
          errors++;
        }
      }
    }
    if (data.targetGroupAttributes !== undefined) {
      let data84 = data.targetGroupAttributes;
      if (data84 && typeof data84 == 'object' && !Array.isArray(data84)) {
        if (Object.keys(data84).length > 20) {
          const err227 = {
            instancePath: instancePath + '/targetGroupAttributes',
            keyword: 'maxProperties',
            params: { limit: 20 },
          };
          if (vErrors === null) {
            vErrors = [err227];
          } else {
            vErrors.push(err227);
          }
          errors++;
        }
        for (const key15 in data84) {
          const _errs188 = errors;
          if (typeof key15 === 'string') {
            if (!pattern19.test(key15)) {
              const err228 = {
                instancePath: instancePath + '/targetGroupAttributes',
                keyword: 'pattern',
                params: {
                  pattern:
                    '^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$',
                },
                propertyName: key15,
              };
              if (vErrors === null) {
                vErrors = [err228];
              } else {
                vErrors.push(err228);
              }
              errors++;
            }
          }
          var valid37 = _errs188 === errors;
          if (!valid37) {
            const err229 = {
              instancePath: instancePath + '/targetGroupAttributes',
              keyword: 'propertyNames',
              params: { propertyName: key15 },
            };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors++;
          }
        }
        for (const key16 in data84) {
          let data85 = data84[key16];
          if (typeof data85 === 'string') {
            if (func2(data85) > 256) {
              const err230 = {
                instancePath: instancePath + '/targetGroupAttributes/' + key16.replace(/~/g, '~0').replace(/\//g, '~1'),
                keyword: 'maxLength',
                params: { limit: 256 },
              };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
            }
          } else {
            const err231 = {
              instancePath: instancePath + '/targetGroupAttributes/' + key16.replace(/~/g, '~0').replace(/\//g, '~1'),
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
        }
      } else {
        const err232 = {
          instancePath: instancePath + '/targetGroupAttributes',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err232];
        } else {
          vErrors.push(err232);
        }
        errors++;
      }
    }
    if (data.hosts !== undefined) {
      let data86 = data.hosts;
      if (Array.isArray(data86)) {
        if (data86.length > 25) {
          const err233 = { instancePath: instancePath + '/hosts', keyword: 'maxItems', params: { limit: 25 } };
          if (vErrors === null) {
            vErrors = [err233];
          } else {
            vErrors.push(err233);
          }
          errors++;
        }
        if (data86.length < 1) {
          const err234 = { instancePath: instancePath + '/hosts', keyword: 'minItems', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err234];
          } else {
            vErrors.push(err234);
          }
          errors++;
        }
        const len9 = data86.length;
        for (let i11 = 0; i11 < len9; i11++) {
          let data87 = data86[i11];
          if (typeof data87 === 'string') {
            if (func2(data87) > 128) {
              const err235 = {
                instancePath: instancePath + '/hosts/' + i11,
                keyword: 'maxLength',
                params: { limit: 128 },
              };
              if (vErrors === null) {
                vErrors = [err235];
              } else {
                vErrors.push(err235);
              }
              errors++;
            }
            if (!pattern20.test(data87)) {
              const err236 = {
                instancePath: instancePath + '/hosts/' + i11,
                keyword: 'pattern',
                params: {
                  pattern: '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$',
                },
              };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
          } else {
            const err237 = {
              instancePath: instancePath + '/hosts/' + i11,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err237];
            } else {
              vErrors.push(err237);
            }
            errors++;
          }
        }
        let i12 = data86.length;
        let j2;
        if (i12 > 1) {
          const indices2 = {};
          for (; i12--; ) {
            let item2 = data86[i12];
            if (typeof item2 !== 'string') {
              continue;
            }
            if (typeof indices2[item2] == 'number') {
              j2 = indices2[item2];
              const err238 = {
                instancePath: instancePath + '/hosts',
                keyword: 'uniqueItems',
                params: { i: i12, j: j2 },
              };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
              break;
            }
            indices2[item2] = i12;
          }
        }
      } else {
        const err239 = { instancePath: instancePath + '/hosts', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err239];
        } else {
          vErrors.push(err239);
        }
        errors++;
      }
    }
    if (data.domain !== undefined) {
      let data88 = data.domain;
      if (typeof data88 === 'string') {
        if (func2(data88) > 120) {
          const err240 = { instancePath: instancePath + '/domain', keyword: 'maxLength', params: { limit: 120 } };
          if (vErrors === null) {
            vErrors = [err240];
          } else {
            vErrors.push(err240);
          }
          errors++;
        }
        if (!pattern20.test(data88)) {
          const err241 = {
            instancePath: instancePath + '/domain',
            keyword: 'pattern',
            params: {
              pattern: '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$',
            },
          };
          if (vErrors === null) {
            vErrors = [err241];
          } else {
            vErrors.push(err241);
          }
          errors++;
        }
      } else {
        const err242 = { instancePath: instancePath + '/domain', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err242];
        } else {
          vErrors.push(err242);
        }
        errors++;
      }
    }
    if (data.dns !== undefined) {
      let data89 = data.dns;
      if (typeof data89 !== 'string') {
        const err243 = { instancePath: instancePath + '/dns', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err243];
        } else {
          vErrors.push(err243);
        }
        errors++;
      }
      if (!(data89 === 'record' || data89 === 'wildcard' || data89 === 'none')) {
        const err244 = {
          instancePath: instancePath + '/dns',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.dns.enum },
        };
        if (vErrors === null) {
          vErrors = [err244];
        } else {
          vErrors.push(err244);
        }
        errors++;
      }
    }
    if (data.forceNewDeployment !== undefined) {
      if (typeof data.forceNewDeployment !== 'boolean') {
        const err245 = {
          instancePath: instancePath + '/forceNewDeployment',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err245];
        } else {
          vErrors.push(err245);
        }
        errors++;
      }
    }
    if (data.beforeDeploy !== undefined) {
      let data91 = data.beforeDeploy;
      if (data91 && typeof data91 == 'object' && !Array.isArray(data91)) {
        if (data91.command === undefined) {
          const err246 = {
            instancePath: instancePath + '/beforeDeploy',
            keyword: 'required',
            params: { missingProperty: 'command' },
          };
          if (vErrors === null) {
            vErrors = [err246];
          } else {
            vErrors.push(err246);
          }
          errors++;
        }
        for (const key17 in data91) {
          if (!(key17 === 'command')) {
            const err247 = {
              instancePath: instancePath + '/beforeDeploy',
              keyword: 'additionalProperties',
              params: { additionalProperty: key17 },
            };
            if (vErrors === null) {
              vErrors = [err247];
            } else {
              vErrors.push(err247);
            }
            errors++;
          }
        }
        if (data91.command !== undefined) {
          let data92 = data91.command;
          if (Array.isArray(data92)) {
            if (data92.length < 1) {
              const err248 = {
                instancePath: instancePath + '/beforeDeploy/command',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
            const len10 = data92.length;
            for (let i13 = 0; i13 < len10; i13++) {
              if (typeof data92[i13] !== 'string') {
                const err249 = {
                  instancePath: instancePath + '/beforeDeploy/command/' + i13,
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
          } else {
            const err250 = {
              instancePath: instancePath + '/beforeDeploy/command',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
        }
      } else {
        const err251 = { instancePath: instancePath + '/beforeDeploy', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err251];
        } else {
          vErrors.push(err251);
        }
        errors++;
      }
    }
    if (data.plan !== undefined) {
      if (typeof data.plan !== 'boolean') {
        const err252 = { instancePath: instancePath + '/plan', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err252];
        } else {
          vErrors.push(err252);
        }
        errors++;
      }
    }
    if (data.approvedPlan !== undefined) {
      let data95 = data.approvedPlan;
      if (typeof data95 === 'string') {
        if (!pattern22.test(data95)) {
          const err253 = {
            instancePath: instancePath + '/approvedPlan',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{16}$' },
          };
          if (vErrors === null) {
            vErrors = [err253];
          } else {
            vErrors.push(err253);
          }
          errors++;
        }
      } else {
        const err254 = { instancePath: instancePath + '/approvedPlan', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err254];
        } else {
          vErrors.push(err254);
        }
        errors++;
      }
    }
    if (data.wait !== undefined) {
      if (typeof data.wait !== 'boolean') {
        const err255 = { instancePath: instancePath + '/wait', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err255];
        } else {
          vErrors.push(err255);
        }
        errors++;
      }
    }
    if (data.onFailure !== undefined) {
      let data97 = data.onFailure;
      if (typeof data97 !== 'string') {
        const err256 = { instancePath: instancePath + '/onFailure', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err256];
        } else {
          vErrors.push(err256);
        }
        errors++;
      }
      if (!(data97 === 'stop' || data97 === 'keep' || data97 === 'remove')) {
        const err257 = {
          instancePath: instancePath + '/onFailure',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.onFailure.enum },
        };
        if (vErrors === null) {
          vErrors = [err257];
        } else {
          vErrors.push(err257);
        }
        errors++;
      }
    }
    if (data.timeoutMinutes !== undefined) {
      let data98 = data.timeoutMinutes;
      if (typeof data98 == 'number' && isFinite(data98)) {
        if (data98 > 1440 || isNaN(data98)) {
          const err258 = {
            instancePath: instancePath + '/timeoutMinutes',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1440 },
          };
          if (vErrors === null) {
            vErrors = [err258];
          } else {
            vErrors.push(err258);
          }
          errors++;
        }
        if (data98 <= 0 || isNaN(data98)) {
          const err259 = {
            instancePath: instancePath + '/timeoutMinutes',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err259];
          } else {
            vErrors.push(err259);
          }
          errors++;
        }
      } else {
        const err260 = { instancePath: instancePath + '/timeoutMinutes', keyword: 'type', params: { type: 'number' } };
        if (vErrors === null) {
          vErrors = [err260];
        } else {
          vErrors.push(err260);
        }
        errors++;
      }
    }
    if (data.reset !== undefined) {
      let data99 = data.reset;
      if (Array.isArray(data99)) {
        const len11 = data99.length;
        for (let i14 = 0; i14 < len11; i14++) {
          let data100 = data99[i14];
          if (typeof data100 === 'string') {
            if (!pattern23.test(data100)) {
              const err261 = {
                instancePath: instancePath + '/reset/' + i14,
                keyword: 'pattern',
                params: { pattern: '^(/([^/~]|~[01])+)+$' },
              };
              if (vErrors === null) {
                vErrors = [err261];
              } else {
                vErrors.push(err261);
              }
              errors++;
            }
          } else {
            const err262 = {
              instancePath: instancePath + '/reset/' + i14,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
        }
        let i15 = data99.length;
        let j3;
        if (i15 > 1) {
          const indices3 = {};
          for (; i15--; ) {
            let item3 = data99[i15];
            if (typeof item3 !== 'string') {
              continue;
            }
            if (typeof indices3[item3] == 'number') {
              j3 = indices3[item3];
              const err263 = {
                instancePath: instancePath + '/reset',
                keyword: 'uniqueItems',
                params: { i: i15, j: j3 },
              };
              if (vErrors === null) {
                vErrors = [err263];
              } else {
                vErrors.push(err263);
              }
              errors++;
              break;
            }
            indices3[item3] = i15;
          }
        }
      } else {
        const err264 = { instancePath: instancePath + '/reset', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err264];
        } else {
          vErrors.push(err264);
        }
        errors++;
      }
    }
    if (data.complete !== undefined) {
      if (typeof data.complete !== 'boolean') {
        const err265 = { instancePath: instancePath + '/complete', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err265];
        } else {
          vErrors.push(err265);
        }
        errors++;
      }
    }
    if (data.requireCertificate !== undefined) {
      if (typeof data.requireCertificate !== 'boolean') {
        const err266 = {
          instancePath: instancePath + '/requireCertificate',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err266];
        } else {
          vErrors.push(err266);
        }
        errors++;
      }
    }
    if (data.adopt !== undefined) {
      if (typeof data.adopt !== 'boolean') {
        const err267 = { instancePath: instancePath + '/adopt', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err267];
        } else {
          vErrors.push(err267);
        }
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data104 = data.accountId;
      if (typeof data104 === 'string') {
        if (!pattern24.test(data104)) {
          const err268 = {
            instancePath: instancePath + '/accountId',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{12}$' },
          };
          if (vErrors === null) {
            vErrors = [err268];
          } else {
            vErrors.push(err268);
          }
          errors++;
        }
      } else {
        const err269 = { instancePath: instancePath + '/accountId', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err269];
        } else {
          vErrors.push(err269);
        }
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data105 = data.region;
      if (typeof data105 === 'string') {
        if (!pattern25.test(data105)) {
          const err270 = {
            instancePath: instancePath + '/region',
            keyword: 'pattern',
            params: { pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]+$' },
          };
          if (vErrors === null) {
            vErrors = [err270];
          } else {
            vErrors.push(err270);
          }
          errors++;
        }
      } else {
        const err271 = { instancePath: instancePath + '/region', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err271];
        } else {
          vErrors.push(err271);
        }
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data106 = data.roleArn;
      if (typeof data106 === 'string') {
        if (func2(data106) > 2048) {
          const err272 = { instancePath: instancePath + '/roleArn', keyword: 'maxLength', params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err272];
          } else {
            vErrors.push(err272);
          }
          errors++;
        }
        if (!pattern11.test(data106)) {
          const err273 = {
            instancePath: instancePath + '/roleArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err273];
          } else {
            vErrors.push(err273);
          }
          errors++;
        }
      } else {
        const err274 = { instancePath: instancePath + '/roleArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err274];
        } else {
          vErrors.push(err274);
        }
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data107 = data.build;
      if (typeof data107 === 'string') {
        if (func2(data107) > 1024) {
          const err275 = { instancePath: instancePath + '/build', keyword: 'maxLength', params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err275];
          } else {
            vErrors.push(err275);
          }
          errors++;
        }
      } else {
        const err276 = { instancePath: instancePath + '/build', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err276];
        } else {
          vErrors.push(err276);
        }
        errors++;
      }
    }
  } else {
    const err277 = { instancePath, keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err277];
    } else {
      vErrors.push(err277);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
