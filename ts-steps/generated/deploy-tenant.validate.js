// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';
import { found } from '../runtime/found.ts';

export const validate = validate20;

const schema31 = {
  properties: {
    name: 0,
    cluster: 0,
    image: 0,
    cpu: 0,
    memory: 0,
    memoryReservation: 0,
    networkMode: { enum: ['bridge', 'awsvpc', 'host', 'none'] },
    containerPort: 0,
    portMappings: { items: { properties: { protocol: { enum: ['tcp', 'udp'] } } } },
    entryPoint: 0,
    command: 0,
    environment: 0,
    secrets: 0,
    repositoryCredentials: 0,
    healthCheck: 0,
    stopTimeout: 0,
    cpuArchitecture: { enum: ['X86_64', 'ARM64'] },
    taskRoleArn: 0,
    executionRoleArn: 0,
    logRetentionInDays: {
      enum: [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
    },
    tags: 0,
    protected: 0,
    scaling: 0,
    minCount: 0,
    maxCount: 0,
    desiredCount: 0,
    scaleOut: 0,
    scaleIn: 0,
    minimumHealthyPercent: 0,
    maximumPercent: 0,
    healthCheckGracePeriodSeconds: 0,
    capacityProviderStrategy: 0,
    subnets: 0,
    securityGroups: 0,
    assignPublicIp: { enum: ['ENABLED', 'DISABLED'] },
    loadBalancer: { enum: ['shared', 'none'] },
    healthCheckPath: 0,
    matcher: 0,
    healthCheckIntervalSeconds: 0,
    healthCheckTimeoutSeconds: 0,
    healthyThresholdCount: 0,
    unhealthyThresholdCount: 0,
    deregistrationDelaySeconds: 0,
    targetGroupAttributes: 0,
    hosts: 0,
    domain: 0,
    dns: { enum: ['record', 'wildcard', 'none'] },
    forceNewDeployment: 0,
    beforeDeploy: 0,
    plan: 0,
    approvedPlan: 0,
    wait: 0,
    onFailure: { enum: ['stop', 'keep', 'remove'] },
    timeoutMinutes: 0,
    reset: 0,
    complete: 0,
    adopt: 0,
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
  '^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$',
  'u',
);
const pattern7 = new RegExp('^[A-Za-z_][A-Za-z0-9_.-]{0,254}$', 'u');
const pattern9 = new RegExp(
  '^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:|ssm:[a-z0-9-]+:[0-9]{12}:parameter/).+$',
  'u',
);
const pattern10 = new RegExp('^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+$', 'u');
const pattern11 = new RegExp('^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$', 'u');
const pattern13 = new RegExp('^(?!(?:[aA][wW][sS]|ecs-tenants):)[A-Za-z0-9 +=._:/@-]{1,128}$', 'u');
const pattern14 = new RegExp('^[A-Za-z0-9 +=._:/@-]*$', 'u');
const pattern15 = new RegExp('^subnet-[0-9a-f]{8,17}$', 'u');
const pattern16 = new RegExp('^sg-[0-9a-f]{8,17}$', 'u');
const pattern17 = new RegExp('^/[!-~]*$', 'u');
const pattern18 = new RegExp('^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$', 'u');
const pattern19 = new RegExp(
  '^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$',
  'u',
);
const pattern20 = new RegExp('^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$', 'u');
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
    if (data.image !== undefined) {
      let data2 = data.image;
      if (typeof data2 === 'string') {
        if (func2(data2) > 512) {
          vErrors = found(vErrors, instancePath + '/image', 'maxLength');
          errors++;
        }
        if (func2(data2) < 1) {
          vErrors = found(vErrors, instancePath + '/image', 'minLength');
          errors++;
        }
        if (!pattern6.test(data2)) {
          vErrors = found(vErrors, instancePath + '/image', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/image', 'type');
        errors++;
      }
    }
    if (data.cpu !== undefined) {
      let data3 = data.cpu;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        vErrors = found(vErrors, instancePath + '/cpu', 'type');
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 196608 || isNaN(data3)) {
          vErrors = found(vErrors, instancePath + '/cpu', 'maximum');
          errors++;
        }
        if (data3 < 128 || isNaN(data3)) {
          vErrors = found(vErrors, instancePath + '/cpu', 'minimum');
          errors++;
        }
      }
    }
    if (data.memory !== undefined) {
      let data4 = data.memory;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        vErrors = found(vErrors, instancePath + '/memory', 'type');
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 3145728 || isNaN(data4)) {
          vErrors = found(vErrors, instancePath + '/memory', 'maximum');
          errors++;
        }
        if (data4 < 6 || isNaN(data4)) {
          vErrors = found(vErrors, instancePath + '/memory', 'minimum');
          errors++;
        }
      }
    }
    if (data.memoryReservation !== undefined) {
      let data5 = data.memoryReservation;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        vErrors = found(vErrors, instancePath + '/memoryReservation', 'type');
        errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 3145728 || isNaN(data5)) {
          vErrors = found(vErrors, instancePath + '/memoryReservation', 'maximum');
          errors++;
        }
        if (data5 < 6 || isNaN(data5)) {
          vErrors = found(vErrors, instancePath + '/memoryReservation', 'minimum');
          errors++;
        }
      }
    }
    if (data.networkMode !== undefined) {
      let data6 = data.networkMode;
      if (typeof data6 !== 'string') {
        vErrors = found(vErrors, instancePath + '/networkMode', 'type');
        errors++;
      }
      if (!(data6 === 'bridge' || data6 === 'awsvpc' || data6 === 'host' || data6 === 'none')) {
        vErrors = found(vErrors, instancePath + '/networkMode', 'enum', {
          allowedValues: schema31.properties.networkMode.enum,
        });
        errors++;
      }
    }
    if (data.containerPort !== undefined) {
      let data7 = data.containerPort;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        vErrors = found(vErrors, instancePath + '/containerPort', 'type');
        errors++;
      }
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 > 65535 || isNaN(data7)) {
          vErrors = found(vErrors, instancePath + '/containerPort', 'maximum');
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          vErrors = found(vErrors, instancePath + '/containerPort', 'minimum');
          errors++;
        }
      }
    }
    if (data.portMappings !== undefined) {
      let data8 = data.portMappings;
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          vErrors = found(vErrors, instancePath + '/portMappings', 'maxItems');
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            if (data9.containerPort === undefined) {
              vErrors = found(vErrors, instancePath + '/portMappings/' + i0, 'required', {
                missingProperty: 'containerPort',
              });
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === 'containerPort' || key1 === 'hostPort' || key1 === 'protocol')) {
                vErrors = found(vErrors, instancePath + '/portMappings/' + i0, 'additionalProperties', {
                  additionalProperty: key1,
                });
                errors++;
              }
            }
            if (data9.containerPort !== undefined) {
              let data10 = data9.containerPort;
              if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                vErrors = found(vErrors, instancePath + '/portMappings/' + i0 + '/containerPort', 'type');
                errors++;
              }
              if (typeof data10 == 'number' && isFinite(data10)) {
                if (data10 > 65535 || isNaN(data10)) {
                  vErrors = found(vErrors, instancePath + '/portMappings/' + i0 + '/containerPort', 'maximum');
                  errors++;
                }
                if (data10 < 1 || isNaN(data10)) {
                  vErrors = found(vErrors, instancePath + '/portMappings/' + i0 + '/containerPort', 'minimum');
                  errors++;
                }
              }
            }
            if (data9.hostPort !== undefined) {
              let data11 = data9.hostPort;
              if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                vErrors = found(vErrors, instancePath + '/portMappings/' + i0 + '/hostPort', 'type');
                errors++;
              }
              if (typeof data11 == 'number' && isFinite(data11)) {
                if (data11 > 65535 || isNaN(data11)) {
                  vErrors = found(vErrors, instancePath + '/portMappings/' + i0 + '/hostPort', 'maximum');
                  errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  vErrors = found(vErrors, instancePath + '/portMappings/' + i0 + '/hostPort', 'minimum');
                  errors++;
                }
              }
            }
            if (data9.protocol !== undefined) {
              let data12 = data9.protocol;
              if (typeof data12 !== 'string') {
                vErrors = found(vErrors, instancePath + '/portMappings/' + i0 + '/protocol', 'type');
                errors++;
              }
              if (!(data12 === 'tcp' || data12 === 'udp')) {
                vErrors = found(vErrors, instancePath + '/portMappings/' + i0 + '/protocol', 'enum', {
                  allowedValues: schema31.properties.portMappings.items.properties.protocol.enum,
                });
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/portMappings/' + i0, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/portMappings', 'type');
        errors++;
      }
    }
    if (data.entryPoint !== undefined) {
      let data13 = data.entryPoint;
      if (Array.isArray(data13)) {
        if (data13.length > 100) {
          vErrors = found(vErrors, instancePath + '/entryPoint', 'maxItems');
          errors++;
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data13[i1] !== 'string') {
            vErrors = found(vErrors, instancePath + '/entryPoint/' + i1, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/entryPoint', 'type');
        errors++;
      }
    }
    if (data.command !== undefined) {
      let data15 = data.command;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          vErrors = found(vErrors, instancePath + '/command', 'maxItems');
          errors++;
        }
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data15[i2] !== 'string') {
            vErrors = found(vErrors, instancePath + '/command/' + i2, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/command', 'type');
        errors++;
      }
    }
    if (data.environment !== undefined) {
      let data17 = data.environment;
      if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
        if (Object.keys(data17).length > 200) {
          vErrors = found(vErrors, instancePath + '/environment', 'maxProperties', { limit: 200 });
          errors++;
        }
        for (const key2 in data17) {
          const _errs39 = errors;
          if (typeof key2 === 'string') {
            if (!pattern7.test(key2)) {
              vErrors = found(vErrors, instancePath + '/environment', 'pattern', {}, key2);
              errors++;
            }
          }
          var valid8 = _errs39 === errors;
          if (!valid8) {
            vErrors = found(vErrors, instancePath + '/environment', 'propertyNames', { propertyName: key2 });
            errors++;
          }
        }
        for (const key3 in data17) {
          let data18 = data17[key3];
          if (typeof data18 === 'string') {
            if (func2(data18) > 32768) {
              vErrors = found(
                vErrors,
                instancePath + '/environment/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                'maxLength',
              );
              errors++;
            }
          } else {
            vErrors = found(
              vErrors,
              instancePath + '/environment/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
              'type',
            );
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/environment', 'type');
        errors++;
      }
    }
    if (data.secrets !== undefined) {
      let data19 = data.secrets;
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        if (Object.keys(data19).length > 100) {
          vErrors = found(vErrors, instancePath + '/secrets', 'maxProperties', { limit: 100 });
          errors++;
        }
        for (const key4 in data19) {
          const _errs45 = errors;
          if (typeof key4 === 'string') {
            if (!pattern7.test(key4)) {
              vErrors = found(vErrors, instancePath + '/secrets', 'pattern', {}, key4);
              errors++;
            }
          }
          var valid10 = _errs45 === errors;
          if (!valid10) {
            vErrors = found(vErrors, instancePath + '/secrets', 'propertyNames', { propertyName: key4 });
            errors++;
          }
        }
        for (const key5 in data19) {
          let data20 = data19[key5];
          if (typeof data20 === 'string') {
            if (func2(data20) > 2048) {
              vErrors = found(
                vErrors,
                instancePath + '/secrets/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                'maxLength',
              );
              errors++;
            }
            if (!pattern9.test(data20)) {
              vErrors = found(
                vErrors,
                instancePath + '/secrets/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                'pattern',
              );
              errors++;
            }
          } else {
            vErrors = found(
              vErrors,
              instancePath + '/secrets/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
              'type',
            );
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/secrets', 'type');
        errors++;
      }
    }
    if (data.repositoryCredentials !== undefined) {
      let data21 = data.repositoryCredentials;
      if (data21 && typeof data21 == 'object' && !Array.isArray(data21)) {
        if (data21.credentialsParameter === undefined) {
          vErrors = found(vErrors, instancePath + '/repositoryCredentials', 'required', {
            missingProperty: 'credentialsParameter',
          });
          errors++;
        }
        for (const key6 in data21) {
          if (!(key6 === 'credentialsParameter')) {
            vErrors = found(vErrors, instancePath + '/repositoryCredentials', 'additionalProperties', {
              additionalProperty: key6,
            });
            errors++;
          }
        }
        if (data21.credentialsParameter !== undefined) {
          let data22 = data21.credentialsParameter;
          if (typeof data22 === 'string') {
            if (func2(data22) > 2048) {
              vErrors = found(vErrors, instancePath + '/repositoryCredentials/credentialsParameter', 'maxLength');
              errors++;
            }
            if (!pattern10.test(data22)) {
              vErrors = found(vErrors, instancePath + '/repositoryCredentials/credentialsParameter', 'pattern');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/repositoryCredentials/credentialsParameter', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/repositoryCredentials', 'type');
        errors++;
      }
    }
    if (data.healthCheck !== undefined) {
      let data23 = data.healthCheck;
      if (data23 && typeof data23 == 'object' && !Array.isArray(data23)) {
        if (data23.command === undefined) {
          vErrors = found(vErrors, instancePath + '/healthCheck', 'required', { missingProperty: 'command' });
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
            vErrors = found(vErrors, instancePath + '/healthCheck', 'additionalProperties', {
              additionalProperty: key7,
            });
            errors++;
          }
        }
        if (data23.command !== undefined) {
          let data24 = data23.command;
          if (Array.isArray(data24)) {
            if (data24.length < 2) {
              vErrors = found(vErrors, instancePath + '/healthCheck/command', 'minItems');
              errors++;
            }
            const len3 = data24.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data25 = data24[i3];
              if (typeof data25 === 'string') {
                if (func2(data25) < 1) {
                  vErrors = found(vErrors, instancePath + '/healthCheck/command/' + i3, 'minLength');
                  errors++;
                }
              } else {
                vErrors = found(vErrors, instancePath + '/healthCheck/command/' + i3, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/healthCheck/command', 'type');
            errors++;
          }
        }
        if (data23.interval !== undefined) {
          let data26 = data23.interval;
          if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
            vErrors = found(vErrors, instancePath + '/healthCheck/interval', 'type');
            errors++;
          }
          if (typeof data26 == 'number' && isFinite(data26)) {
            if (data26 > 300 || isNaN(data26)) {
              vErrors = found(vErrors, instancePath + '/healthCheck/interval', 'maximum');
              errors++;
            }
            if (data26 < 5 || isNaN(data26)) {
              vErrors = found(vErrors, instancePath + '/healthCheck/interval', 'minimum');
              errors++;
            }
          }
        }
        if (data23.timeout !== undefined) {
          let data27 = data23.timeout;
          if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
            vErrors = found(vErrors, instancePath + '/healthCheck/timeout', 'type');
            errors++;
          }
          if (typeof data27 == 'number' && isFinite(data27)) {
            if (data27 > 60 || isNaN(data27)) {
              vErrors = found(vErrors, instancePath + '/healthCheck/timeout', 'maximum');
              errors++;
            }
            if (data27 < 2 || isNaN(data27)) {
              vErrors = found(vErrors, instancePath + '/healthCheck/timeout', 'minimum');
              errors++;
            }
          }
        }
        if (data23.retries !== undefined) {
          let data28 = data23.retries;
          if (!(typeof data28 == 'number' && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            vErrors = found(vErrors, instancePath + '/healthCheck/retries', 'type');
            errors++;
          }
          if (typeof data28 == 'number' && isFinite(data28)) {
            if (data28 > 10 || isNaN(data28)) {
              vErrors = found(vErrors, instancePath + '/healthCheck/retries', 'maximum');
              errors++;
            }
            if (data28 < 1 || isNaN(data28)) {
              vErrors = found(vErrors, instancePath + '/healthCheck/retries', 'minimum');
              errors++;
            }
          }
        }
        if (data23.startPeriod !== undefined) {
          let data29 = data23.startPeriod;
          if (!(typeof data29 == 'number' && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            vErrors = found(vErrors, instancePath + '/healthCheck/startPeriod', 'type');
            errors++;
          }
          if (typeof data29 == 'number' && isFinite(data29)) {
            if (data29 > 300 || isNaN(data29)) {
              vErrors = found(vErrors, instancePath + '/healthCheck/startPeriod', 'maximum');
              errors++;
            }
            if (data29 < 0 || isNaN(data29)) {
              vErrors = found(vErrors, instancePath + '/healthCheck/startPeriod', 'minimum');
              errors++;
            }
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/healthCheck', 'type');
        errors++;
      }
    }
    if (data.stopTimeout !== undefined) {
      let data30 = data.stopTimeout;
      if (!(typeof data30 == 'number' && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
        vErrors = found(vErrors, instancePath + '/stopTimeout', 'type');
        errors++;
      }
      if (typeof data30 == 'number' && isFinite(data30)) {
        if (data30 > 120 || isNaN(data30)) {
          vErrors = found(vErrors, instancePath + '/stopTimeout', 'maximum');
          errors++;
        }
        if (data30 < 2 || isNaN(data30)) {
          vErrors = found(vErrors, instancePath + '/stopTimeout', 'minimum');
          errors++;
        }
      }
    }
    if (data.cpuArchitecture !== undefined) {
      let data31 = data.cpuArchitecture;
      if (typeof data31 !== 'string') {
        vErrors = found(vErrors, instancePath + '/cpuArchitecture', 'type');
        errors++;
      }
      if (!(data31 === 'X86_64' || data31 === 'ARM64')) {
        vErrors = found(vErrors, instancePath + '/cpuArchitecture', 'enum', {
          allowedValues: schema31.properties.cpuArchitecture.enum,
        });
        errors++;
      }
    }
    if (data.taskRoleArn !== undefined) {
      let data32 = data.taskRoleArn;
      if (typeof data32 === 'string') {
        if (func2(data32) > 2048) {
          vErrors = found(vErrors, instancePath + '/taskRoleArn', 'maxLength');
          errors++;
        }
        if (!pattern11.test(data32)) {
          vErrors = found(vErrors, instancePath + '/taskRoleArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/taskRoleArn', 'type');
        errors++;
      }
    }
    if (data.executionRoleArn !== undefined) {
      let data33 = data.executionRoleArn;
      if (typeof data33 === 'string') {
        if (func2(data33) > 2048) {
          vErrors = found(vErrors, instancePath + '/executionRoleArn', 'maxLength');
          errors++;
        }
        if (!pattern11.test(data33)) {
          vErrors = found(vErrors, instancePath + '/executionRoleArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/executionRoleArn', 'type');
        errors++;
      }
    }
    if (data.logRetentionInDays !== undefined) {
      let data34 = data.logRetentionInDays;
      if (!(typeof data34 == 'number' && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
        vErrors = found(vErrors, instancePath + '/logRetentionInDays', 'type');
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
        vErrors = found(vErrors, instancePath + '/logRetentionInDays', 'enum', {
          allowedValues: schema31.properties.logRetentionInDays.enum,
        });
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data35 = data.tags;
      if (data35 && typeof data35 == 'object' && !Array.isArray(data35)) {
        if (Object.keys(data35).length > 30) {
          vErrors = found(vErrors, instancePath + '/tags', 'maxProperties', { limit: 30 });
          errors++;
        }
        for (const key8 in data35) {
          const _errs81 = errors;
          if (typeof key8 === 'string') {
            if (!pattern13.test(key8)) {
              vErrors = found(vErrors, instancePath + '/tags', 'pattern', {}, key8);
              errors++;
            }
          }
          var valid16 = _errs81 === errors;
          if (!valid16) {
            vErrors = found(vErrors, instancePath + '/tags', 'propertyNames', { propertyName: key8 });
            errors++;
          }
        }
        for (const key9 in data35) {
          let data36 = data35[key9];
          if (typeof data36 === 'string') {
            if (func2(data36) > 256) {
              vErrors = found(
                vErrors,
                instancePath + '/tags/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'),
                'maxLength',
              );
              errors++;
            }
            if (!pattern14.test(data36)) {
              vErrors = found(
                vErrors,
                instancePath + '/tags/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'),
                'pattern',
              );
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/tags/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'), 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/tags', 'type');
        errors++;
      }
    }
    if (data.protected !== undefined) {
      if (typeof data.protected !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/protected', 'type');
        errors++;
      }
    }
    if (data.scaling !== undefined) {
      if (typeof data.scaling !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/scaling', 'type');
        errors++;
      }
    }
    if (data.minCount !== undefined) {
      let data39 = data.minCount;
      if (!(typeof data39 == 'number' && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
        vErrors = found(vErrors, instancePath + '/minCount', 'type');
        errors++;
      }
      if (typeof data39 == 'number' && isFinite(data39)) {
        if (data39 > 5000 || isNaN(data39)) {
          vErrors = found(vErrors, instancePath + '/minCount', 'maximum');
          errors++;
        }
        if (data39 < 0 || isNaN(data39)) {
          vErrors = found(vErrors, instancePath + '/minCount', 'minimum');
          errors++;
        }
      }
    }
    if (data.maxCount !== undefined) {
      let data40 = data.maxCount;
      if (!(typeof data40 == 'number' && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
        vErrors = found(vErrors, instancePath + '/maxCount', 'type');
        errors++;
      }
      if (typeof data40 == 'number' && isFinite(data40)) {
        if (data40 > 5000 || isNaN(data40)) {
          vErrors = found(vErrors, instancePath + '/maxCount', 'maximum');
          errors++;
        }
        if (data40 < 0 || isNaN(data40)) {
          vErrors = found(vErrors, instancePath + '/maxCount', 'minimum');
          errors++;
        }
      }
    }
    if (data.desiredCount !== undefined) {
      let data41 = data.desiredCount;
      if (!(typeof data41 == 'number' && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
        vErrors = found(vErrors, instancePath + '/desiredCount', 'type');
        errors++;
      }
      if (typeof data41 == 'number' && isFinite(data41)) {
        if (data41 > 5000 || isNaN(data41)) {
          vErrors = found(vErrors, instancePath + '/desiredCount', 'maximum');
          errors++;
        }
        if (data41 < 0 || isNaN(data41)) {
          vErrors = found(vErrors, instancePath + '/desiredCount', 'minimum');
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
            vErrors = found(vErrors, instancePath + '/scaleOut', 'additionalProperties', { additionalProperty: key10 });
            errors++;
          }
        }
        if (data42.threshold !== undefined) {
          let data43 = data42.threshold;
          if (typeof data43 == 'number' && isFinite(data43)) {
            if (data43 > 1000 || isNaN(data43)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/threshold', 'maximum');
              errors++;
            }
            if (data43 <= 0 || isNaN(data43)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/threshold', 'exclusiveMinimum');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/scaleOut/threshold', 'type');
            errors++;
          }
        }
        if (data42.period !== undefined) {
          let data44 = data42.period;
          if (!(typeof data44 == 'number' && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
            vErrors = found(vErrors, instancePath + '/scaleOut/period', 'type');
            errors++;
          }
          if (typeof data44 == 'number' && isFinite(data44)) {
            if (data44 > 86400 || isNaN(data44)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/period', 'maximum');
              errors++;
            }
            if (data44 < 60 || isNaN(data44)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/period', 'minimum');
              errors++;
            }
            let res0;
            if (60 === 0 || ((res0 = data44 / 60), res0 !== parseInt(res0))) {
              vErrors = found(vErrors, instancePath + '/scaleOut/period', 'multipleOf');
              errors++;
            }
          }
        }
        if (data42.evaluationPeriods !== undefined) {
          let data45 = data42.evaluationPeriods;
          if (!(typeof data45 == 'number' && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
            vErrors = found(vErrors, instancePath + '/scaleOut/evaluationPeriods', 'type');
            errors++;
          }
          if (typeof data45 == 'number' && isFinite(data45)) {
            if (data45 > 100 || isNaN(data45)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/evaluationPeriods', 'maximum');
              errors++;
            }
            if (data45 < 1 || isNaN(data45)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/evaluationPeriods', 'minimum');
              errors++;
            }
          }
        }
        if (data42.cooldown !== undefined) {
          let data46 = data42.cooldown;
          if (!(typeof data46 == 'number' && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
            vErrors = found(vErrors, instancePath + '/scaleOut/cooldown', 'type');
            errors++;
          }
          if (typeof data46 == 'number' && isFinite(data46)) {
            if (data46 > 86400 || isNaN(data46)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/cooldown', 'maximum');
              errors++;
            }
            if (data46 < 0 || isNaN(data46)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/cooldown', 'minimum');
              errors++;
            }
          }
        }
        if (data42.stepAdjustments !== undefined) {
          let data47 = data42.stepAdjustments;
          if (Array.isArray(data47)) {
            if (data47.length > 20) {
              vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments', 'maxItems');
              errors++;
            }
            if (data47.length < 1) {
              vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments', 'minItems');
              errors++;
            }
            const len4 = data47.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data48 = data47[i4];
              if (data48 && typeof data48 == 'object' && !Array.isArray(data48)) {
                if (data48.scalingAdjustment === undefined) {
                  vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments/' + i4, 'required', {
                    missingProperty: 'scalingAdjustment',
                  });
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
                    vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments/' + i4, 'additionalProperties', {
                      additionalProperty: key11,
                    });
                    errors++;
                  }
                }
                if (data48.metricIntervalLowerBound !== undefined) {
                  let data49 = data48.metricIntervalLowerBound;
                  if (!(typeof data49 == 'number' && isFinite(data49))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleOut/stepAdjustments/' + i4 + '/metricIntervalLowerBound',
                      'type',
                    );
                    errors++;
                  }
                }
                if (data48.metricIntervalUpperBound !== undefined) {
                  let data50 = data48.metricIntervalUpperBound;
                  if (!(typeof data50 == 'number' && isFinite(data50))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleOut/stepAdjustments/' + i4 + '/metricIntervalUpperBound',
                      'type',
                    );
                    errors++;
                  }
                }
                if (data48.scalingAdjustment !== undefined) {
                  let data51 = data48.scalingAdjustment;
                  if (!(typeof data51 == 'number' && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleOut/stepAdjustments/' + i4 + '/scalingAdjustment',
                      'type',
                    );
                    errors++;
                  }
                  if (typeof data51 == 'number' && isFinite(data51)) {
                    if (data51 > 5000 || isNaN(data51)) {
                      vErrors = found(
                        vErrors,
                        instancePath + '/scaleOut/stepAdjustments/' + i4 + '/scalingAdjustment',
                        'maximum',
                      );
                      errors++;
                    }
                    if (data51 < -5000 || isNaN(data51)) {
                      vErrors = found(
                        vErrors,
                        instancePath + '/scaleOut/stepAdjustments/' + i4 + '/scalingAdjustment',
                        'minimum',
                      );
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments/' + i4, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/scaleOut', 'type');
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
            vErrors = found(vErrors, instancePath + '/scaleIn', 'additionalProperties', { additionalProperty: key12 });
            errors++;
          }
        }
        if (data52.threshold !== undefined) {
          let data53 = data52.threshold;
          if (typeof data53 == 'number' && isFinite(data53)) {
            if (data53 > 1000 || isNaN(data53)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/threshold', 'maximum');
              errors++;
            }
            if (data53 < 0 || isNaN(data53)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/threshold', 'minimum');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/scaleIn/threshold', 'type');
            errors++;
          }
        }
        if (data52.period !== undefined) {
          let data54 = data52.period;
          if (!(typeof data54 == 'number' && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
            vErrors = found(vErrors, instancePath + '/scaleIn/period', 'type');
            errors++;
          }
          if (typeof data54 == 'number' && isFinite(data54)) {
            if (data54 > 86400 || isNaN(data54)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/period', 'maximum');
              errors++;
            }
            if (data54 < 60 || isNaN(data54)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/period', 'minimum');
              errors++;
            }
            let res1;
            if (60 === 0 || ((res1 = data54 / 60), res1 !== parseInt(res1))) {
              vErrors = found(vErrors, instancePath + '/scaleIn/period', 'multipleOf');
              errors++;
            }
          }
        }
        if (data52.evaluationPeriods !== undefined) {
          let data55 = data52.evaluationPeriods;
          if (!(typeof data55 == 'number' && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
            vErrors = found(vErrors, instancePath + '/scaleIn/evaluationPeriods', 'type');
            errors++;
          }
          if (typeof data55 == 'number' && isFinite(data55)) {
            if (data55 > 100 || isNaN(data55)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/evaluationPeriods', 'maximum');
              errors++;
            }
            if (data55 < 1 || isNaN(data55)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/evaluationPeriods', 'minimum');
              errors++;
            }
          }
        }
        if (data52.cooldown !== undefined) {
          let data56 = data52.cooldown;
          if (!(typeof data56 == 'number' && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
            vErrors = found(vErrors, instancePath + '/scaleIn/cooldown', 'type');
            errors++;
          }
          if (typeof data56 == 'number' && isFinite(data56)) {
            if (data56 > 86400 || isNaN(data56)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/cooldown', 'maximum');
              errors++;
            }
            if (data56 < 0 || isNaN(data56)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/cooldown', 'minimum');
              errors++;
            }
          }
        }
        if (data52.stepAdjustments !== undefined) {
          let data57 = data52.stepAdjustments;
          if (Array.isArray(data57)) {
            if (data57.length > 20) {
              vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments', 'maxItems');
              errors++;
            }
            if (data57.length < 1) {
              vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments', 'minItems');
              errors++;
            }
            const len5 = data57.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data58 = data57[i5];
              if (data58 && typeof data58 == 'object' && !Array.isArray(data58)) {
                if (data58.scalingAdjustment === undefined) {
                  vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments/' + i5, 'required', {
                    missingProperty: 'scalingAdjustment',
                  });
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
                    vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments/' + i5, 'additionalProperties', {
                      additionalProperty: key13,
                    });
                    errors++;
                  }
                }
                if (data58.metricIntervalLowerBound !== undefined) {
                  let data59 = data58.metricIntervalLowerBound;
                  if (!(typeof data59 == 'number' && isFinite(data59))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleIn/stepAdjustments/' + i5 + '/metricIntervalLowerBound',
                      'type',
                    );
                    errors++;
                  }
                }
                if (data58.metricIntervalUpperBound !== undefined) {
                  let data60 = data58.metricIntervalUpperBound;
                  if (!(typeof data60 == 'number' && isFinite(data60))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleIn/stepAdjustments/' + i5 + '/metricIntervalUpperBound',
                      'type',
                    );
                    errors++;
                  }
                }
                if (data58.scalingAdjustment !== undefined) {
                  let data61 = data58.scalingAdjustment;
                  if (!(typeof data61 == 'number' && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleIn/stepAdjustments/' + i5 + '/scalingAdjustment',
                      'type',
                    );
                    errors++;
                  }
                  if (typeof data61 == 'number' && isFinite(data61)) {
                    if (data61 > 5000 || isNaN(data61)) {
                      vErrors = found(
                        vErrors,
                        instancePath + '/scaleIn/stepAdjustments/' + i5 + '/scalingAdjustment',
                        'maximum',
                      );
                      errors++;
                    }
                    if (data61 < -5000 || isNaN(data61)) {
                      vErrors = found(
                        vErrors,
                        instancePath + '/scaleIn/stepAdjustments/' + i5 + '/scalingAdjustment',
                        'minimum',
                      );
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments/' + i5, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/scaleIn', 'type');
        errors++;
      }
    }
    if (data.minimumHealthyPercent !== undefined) {
      let data62 = data.minimumHealthyPercent;
      if (!(typeof data62 == 'number' && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
        vErrors = found(vErrors, instancePath + '/minimumHealthyPercent', 'type');
        errors++;
      }
      if (typeof data62 == 'number' && isFinite(data62)) {
        if (data62 > 100 || isNaN(data62)) {
          vErrors = found(vErrors, instancePath + '/minimumHealthyPercent', 'maximum');
          errors++;
        }
        if (data62 < 0 || isNaN(data62)) {
          vErrors = found(vErrors, instancePath + '/minimumHealthyPercent', 'minimum');
          errors++;
        }
      }
    }
    if (data.maximumPercent !== undefined) {
      let data63 = data.maximumPercent;
      if (!(typeof data63 == 'number' && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
        vErrors = found(vErrors, instancePath + '/maximumPercent', 'type');
        errors++;
      }
      if (typeof data63 == 'number' && isFinite(data63)) {
        if (data63 > 200 || isNaN(data63)) {
          vErrors = found(vErrors, instancePath + '/maximumPercent', 'maximum');
          errors++;
        }
        if (data63 < 100 || isNaN(data63)) {
          vErrors = found(vErrors, instancePath + '/maximumPercent', 'minimum');
          errors++;
        }
      }
    }
    if (data.healthCheckGracePeriodSeconds !== undefined) {
      let data64 = data.healthCheckGracePeriodSeconds;
      if (!(typeof data64 == 'number' && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
        vErrors = found(vErrors, instancePath + '/healthCheckGracePeriodSeconds', 'type');
        errors++;
      }
      if (typeof data64 == 'number' && isFinite(data64)) {
        if (data64 > 2147483647 || isNaN(data64)) {
          vErrors = found(vErrors, instancePath + '/healthCheckGracePeriodSeconds', 'maximum');
          errors++;
        }
        if (data64 < 0 || isNaN(data64)) {
          vErrors = found(vErrors, instancePath + '/healthCheckGracePeriodSeconds', 'minimum');
          errors++;
        }
      }
    }
    if (data.capacityProviderStrategy !== undefined) {
      let data65 = data.capacityProviderStrategy;
      if (Array.isArray(data65)) {
        if (data65.length > 20) {
          vErrors = found(vErrors, instancePath + '/capacityProviderStrategy', 'maxItems');
          errors++;
        }
        if (data65.length < 1) {
          vErrors = found(vErrors, instancePath + '/capacityProviderStrategy', 'minItems');
          errors++;
        }
        const len6 = data65.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data66 = data65[i6];
          if (data66 && typeof data66 == 'object' && !Array.isArray(data66)) {
            if (data66.capacityProvider === undefined) {
              vErrors = found(vErrors, instancePath + '/capacityProviderStrategy/' + i6, 'required', {
                missingProperty: 'capacityProvider',
              });
              errors++;
            }
            for (const key14 in data66) {
              if (!(key14 === 'capacityProvider' || key14 === 'weight' || key14 === 'base')) {
                vErrors = found(vErrors, instancePath + '/capacityProviderStrategy/' + i6, 'additionalProperties', {
                  additionalProperty: key14,
                });
                errors++;
              }
            }
            if (data66.capacityProvider !== undefined) {
              let data67 = data66.capacityProvider;
              if (typeof data67 === 'string') {
                if (func2(data67) > 255) {
                  vErrors = found(
                    vErrors,
                    instancePath + '/capacityProviderStrategy/' + i6 + '/capacityProvider',
                    'maxLength',
                  );
                  errors++;
                }
                if (func2(data67) < 1) {
                  vErrors = found(
                    vErrors,
                    instancePath + '/capacityProviderStrategy/' + i6 + '/capacityProvider',
                    'minLength',
                  );
                  errors++;
                }
              } else {
                vErrors = found(
                  vErrors,
                  instancePath + '/capacityProviderStrategy/' + i6 + '/capacityProvider',
                  'type',
                );
                errors++;
              }
            }
            if (data66.weight !== undefined) {
              let data68 = data66.weight;
              if (!(typeof data68 == 'number' && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
                vErrors = found(vErrors, instancePath + '/capacityProviderStrategy/' + i6 + '/weight', 'type');
                errors++;
              }
              if (typeof data68 == 'number' && isFinite(data68)) {
                if (data68 > 1000 || isNaN(data68)) {
                  vErrors = found(vErrors, instancePath + '/capacityProviderStrategy/' + i6 + '/weight', 'maximum');
                  errors++;
                }
                if (data68 < 0 || isNaN(data68)) {
                  vErrors = found(vErrors, instancePath + '/capacityProviderStrategy/' + i6 + '/weight', 'minimum');
                  errors++;
                }
              }
            }
            if (data66.base !== undefined) {
              let data69 = data66.base;
              if (!(typeof data69 == 'number' && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
                vErrors = found(vErrors, instancePath + '/capacityProviderStrategy/' + i6 + '/base', 'type');
                errors++;
              }
              if (typeof data69 == 'number' && isFinite(data69)) {
                if (data69 > 100000 || isNaN(data69)) {
                  vErrors = found(vErrors, instancePath + '/capacityProviderStrategy/' + i6 + '/base', 'maximum');
                  errors++;
                }
                if (data69 < 0 || isNaN(data69)) {
                  vErrors = found(vErrors, instancePath + '/capacityProviderStrategy/' + i6 + '/base', 'minimum');
                  errors++;
                }
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/capacityProviderStrategy/' + i6, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/capacityProviderStrategy', 'type');
        errors++;
      }
    }
    if (data.subnets !== undefined) {
      let data70 = data.subnets;
      if (Array.isArray(data70)) {
        if (data70.length > 16) {
          vErrors = found(vErrors, instancePath + '/subnets', 'maxItems');
          errors++;
        }
        if (data70.length < 1) {
          vErrors = found(vErrors, instancePath + '/subnets', 'minItems');
          errors++;
        }
        const len7 = data70.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data71 = data70[i7];
          if (typeof data71 === 'string') {
            if (!pattern15.test(data71)) {
              vErrors = found(vErrors, instancePath + '/subnets/' + i7, 'pattern');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/subnets/' + i7, 'type');
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
              vErrors = found(vErrors, instancePath + '/subnets', 'uniqueItems', { i: i8, j: j0 });
              errors++;
              break;
            }
            indices0[item0] = i8;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/subnets', 'type');
        errors++;
      }
    }
    if (data.securityGroups !== undefined) {
      let data72 = data.securityGroups;
      if (Array.isArray(data72)) {
        if (data72.length > 5) {
          vErrors = found(vErrors, instancePath + '/securityGroups', 'maxItems');
          errors++;
        }
        if (data72.length < 1) {
          vErrors = found(vErrors, instancePath + '/securityGroups', 'minItems');
          errors++;
        }
        const len8 = data72.length;
        for (let i9 = 0; i9 < len8; i9++) {
          let data73 = data72[i9];
          if (typeof data73 === 'string') {
            if (!pattern16.test(data73)) {
              vErrors = found(vErrors, instancePath + '/securityGroups/' + i9, 'pattern');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/securityGroups/' + i9, 'type');
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
              vErrors = found(vErrors, instancePath + '/securityGroups', 'uniqueItems', { i: i10, j: j1 });
              errors++;
              break;
            }
            indices1[item1] = i10;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/securityGroups', 'type');
        errors++;
      }
    }
    if (data.assignPublicIp !== undefined) {
      let data74 = data.assignPublicIp;
      if (typeof data74 !== 'string') {
        vErrors = found(vErrors, instancePath + '/assignPublicIp', 'type');
        errors++;
      }
      if (!(data74 === 'ENABLED' || data74 === 'DISABLED')) {
        vErrors = found(vErrors, instancePath + '/assignPublicIp', 'enum', {
          allowedValues: schema31.properties.assignPublicIp.enum,
        });
        errors++;
      }
    }
    if (data.loadBalancer !== undefined) {
      let data75 = data.loadBalancer;
      if (typeof data75 !== 'string') {
        vErrors = found(vErrors, instancePath + '/loadBalancer', 'type');
        errors++;
      }
      if (!(data75 === 'shared' || data75 === 'none')) {
        vErrors = found(vErrors, instancePath + '/loadBalancer', 'enum', {
          allowedValues: schema31.properties.loadBalancer.enum,
        });
        errors++;
      }
    }
    if (data.healthCheckPath !== undefined) {
      let data76 = data.healthCheckPath;
      if (typeof data76 === 'string') {
        if (func2(data76) > 1024) {
          vErrors = found(vErrors, instancePath + '/healthCheckPath', 'maxLength');
          errors++;
        }
        if (func2(data76) < 1) {
          vErrors = found(vErrors, instancePath + '/healthCheckPath', 'minLength');
          errors++;
        }
        if (!pattern17.test(data76)) {
          vErrors = found(vErrors, instancePath + '/healthCheckPath', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/healthCheckPath', 'type');
        errors++;
      }
    }
    if (data.matcher !== undefined) {
      let data77 = data.matcher;
      if (typeof data77 === 'string') {
        if (func2(data77) > 255) {
          vErrors = found(vErrors, instancePath + '/matcher', 'maxLength');
          errors++;
        }
        if (!pattern18.test(data77)) {
          vErrors = found(vErrors, instancePath + '/matcher', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/matcher', 'type');
        errors++;
      }
    }
    if (data.healthCheckIntervalSeconds !== undefined) {
      let data78 = data.healthCheckIntervalSeconds;
      if (!(typeof data78 == 'number' && !(data78 % 1) && !isNaN(data78) && isFinite(data78))) {
        vErrors = found(vErrors, instancePath + '/healthCheckIntervalSeconds', 'type');
        errors++;
      }
      if (typeof data78 == 'number' && isFinite(data78)) {
        if (data78 > 300 || isNaN(data78)) {
          vErrors = found(vErrors, instancePath + '/healthCheckIntervalSeconds', 'maximum');
          errors++;
        }
        if (data78 < 5 || isNaN(data78)) {
          vErrors = found(vErrors, instancePath + '/healthCheckIntervalSeconds', 'minimum');
          errors++;
        }
      }
    }
    if (data.healthCheckTimeoutSeconds !== undefined) {
      let data79 = data.healthCheckTimeoutSeconds;
      if (!(typeof data79 == 'number' && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
        vErrors = found(vErrors, instancePath + '/healthCheckTimeoutSeconds', 'type');
        errors++;
      }
      if (typeof data79 == 'number' && isFinite(data79)) {
        if (data79 > 120 || isNaN(data79)) {
          vErrors = found(vErrors, instancePath + '/healthCheckTimeoutSeconds', 'maximum');
          errors++;
        }
        if (data79 < 2 || isNaN(data79)) {
          vErrors = found(vErrors, instancePath + '/healthCheckTimeoutSeconds', 'minimum');
          errors++;
        }
      }
    }
    if (data.healthyThresholdCount !== undefined) {
      let data80 = data.healthyThresholdCount;
      if (!(typeof data80 == 'number' && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
        vErrors = found(vErrors, instancePath + '/healthyThresholdCount', 'type');
        errors++;
      }
      if (typeof data80 == 'number' && isFinite(data80)) {
        if (data80 > 10 || isNaN(data80)) {
          vErrors = found(vErrors, instancePath + '/healthyThresholdCount', 'maximum');
          errors++;
        }
        if (data80 < 2 || isNaN(data80)) {
          vErrors = found(vErrors, instancePath + '/healthyThresholdCount', 'minimum');
          errors++;
        }
      }
    }
    if (data.unhealthyThresholdCount !== undefined) {
      let data81 = data.unhealthyThresholdCount;
      if (!(typeof data81 == 'number' && !(data81 % 1) && !isNaN(data81) && isFinite(data81))) {
        vErrors = found(vErrors, instancePath + '/unhealthyThresholdCount', 'type');
        errors++;
      }
      if (typeof data81 == 'number' && isFinite(data81)) {
        if (data81 > 10 || isNaN(data81)) {
          vErrors = found(vErrors, instancePath + '/unhealthyThresholdCount', 'maximum');
          errors++;
        }
        if (data81 < 2 || isNaN(data81)) {
          vErrors = found(vErrors, instancePath + '/unhealthyThresholdCount', 'minimum');
          errors++;
        }
      }
    }
    if (data.deregistrationDelaySeconds !== undefined) {
      let data82 = data.deregistrationDelaySeconds;
      if (!(typeof data82 == 'number' && !(data82 % 1) && !isNaN(data82) && isFinite(data82))) {
        vErrors = found(vErrors, instancePath + '/deregistrationDelaySeconds', 'type');
        errors++;
      }
      if (typeof data82 == 'number' && isFinite(data82)) {
        if (data82 > 3600 || isNaN(data82)) {
          vErrors = found(vErrors, instancePath + '/deregistrationDelaySeconds', 'maximum');
          errors++;
        }
        if (data82 < 0 || isNaN(data82)) {
          vErrors = found(vErrors, instancePath + '/deregistrationDelaySeconds', 'minimum');
          errors++;
        }
      }
    }
    if (data.targetGroupAttributes !== undefined) {
      let data83 = data.targetGroupAttributes;
      if (data83 && typeof data83 == 'object' && !Array.isArray(data83)) {
        if (Object.keys(data83).length > 20) {
          vErrors = found(vErrors, instancePath + '/targetGroupAttributes', 'maxProperties', { limit: 20 });
          errors++;
        }
        for (const key15 in data83) {
          const _errs186 = errors;
          if (typeof key15 === 'string') {
            if (!pattern19.test(key15)) {
              vErrors = found(vErrors, instancePath + '/targetGroupAttributes', 'pattern', {}, key15);
              errors++;
            }
          }
          var valid37 = _errs186 === errors;
          if (!valid37) {
            vErrors = found(vErrors, instancePath + '/targetGroupAttributes', 'propertyNames', { propertyName: key15 });
            errors++;
          }
        }
        for (const key16 in data83) {
          let data84 = data83[key16];
          if (typeof data84 === 'string') {
            if (func2(data84) > 256) {
              vErrors = found(
                vErrors,
                instancePath + '/targetGroupAttributes/' + key16.replace(/~/g, '~0').replace(/\//g, '~1'),
                'maxLength',
              );
              errors++;
            }
          } else {
            vErrors = found(
              vErrors,
              instancePath + '/targetGroupAttributes/' + key16.replace(/~/g, '~0').replace(/\//g, '~1'),
              'type',
            );
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/targetGroupAttributes', 'type');
        errors++;
      }
    }
    if (data.hosts !== undefined) {
      let data85 = data.hosts;
      if (Array.isArray(data85)) {
        if (data85.length > 5) {
          vErrors = found(vErrors, instancePath + '/hosts', 'maxItems');
          errors++;
        }
        if (data85.length < 1) {
          vErrors = found(vErrors, instancePath + '/hosts', 'minItems');
          errors++;
        }
        const len9 = data85.length;
        for (let i11 = 0; i11 < len9; i11++) {
          let data86 = data85[i11];
          if (typeof data86 === 'string') {
            if (func2(data86) > 128) {
              vErrors = found(vErrors, instancePath + '/hosts/' + i11, 'maxLength');
              errors++;
            }
            if (!pattern20.test(data86)) {
              vErrors = found(vErrors, instancePath + '/hosts/' + i11, 'pattern');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/hosts/' + i11, 'type');
            errors++;
          }
        }
        let i12 = data85.length;
        let j2;
        if (i12 > 1) {
          const indices2 = {};
          for (; i12--; ) {
            let item2 = data85[i12];
            if (typeof item2 !== 'string') {
              continue;
            }
            if (typeof indices2[item2] == 'number') {
              j2 = indices2[item2];
              vErrors = found(vErrors, instancePath + '/hosts', 'uniqueItems', { i: i12, j: j2 });
              errors++;
              break;
            }
            indices2[item2] = i12;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/hosts', 'type');
        errors++;
      }
    }
    if (data.domain !== undefined) {
      let data87 = data.domain;
      if (typeof data87 === 'string') {
        if (func2(data87) > 120) {
          vErrors = found(vErrors, instancePath + '/domain', 'maxLength');
          errors++;
        }
        if (!pattern20.test(data87)) {
          vErrors = found(vErrors, instancePath + '/domain', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/domain', 'type');
        errors++;
      }
    }
    if (data.dns !== undefined) {
      let data88 = data.dns;
      if (typeof data88 !== 'string') {
        vErrors = found(vErrors, instancePath + '/dns', 'type');
        errors++;
      }
      if (!(data88 === 'record' || data88 === 'wildcard' || data88 === 'none')) {
        vErrors = found(vErrors, instancePath + '/dns', 'enum', { allowedValues: schema31.properties.dns.enum });
        errors++;
      }
    }
    if (data.forceNewDeployment !== undefined) {
      if (typeof data.forceNewDeployment !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/forceNewDeployment', 'type');
        errors++;
      }
    }
    if (data.beforeDeploy !== undefined) {
      let data90 = data.beforeDeploy;
      if (data90 && typeof data90 == 'object' && !Array.isArray(data90)) {
        if (data90.command === undefined) {
          vErrors = found(vErrors, instancePath + '/beforeDeploy', 'required', { missingProperty: 'command' });
          errors++;
        }
        for (const key17 in data90) {
          if (!(key17 === 'command')) {
            vErrors = found(vErrors, instancePath + '/beforeDeploy', 'additionalProperties', {
              additionalProperty: key17,
            });
            errors++;
          }
        }
        if (data90.command !== undefined) {
          let data91 = data90.command;
          if (Array.isArray(data91)) {
            if (data91.length > 100) {
              vErrors = found(vErrors, instancePath + '/beforeDeploy/command', 'maxItems');
              errors++;
            }
            if (data91.length < 1) {
              vErrors = found(vErrors, instancePath + '/beforeDeploy/command', 'minItems');
              errors++;
            }
            const len10 = data91.length;
            for (let i13 = 0; i13 < len10; i13++) {
              if (typeof data91[i13] !== 'string') {
                vErrors = found(vErrors, instancePath + '/beforeDeploy/command/' + i13, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/beforeDeploy/command', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/beforeDeploy', 'type');
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
      let data94 = data.approvedPlan;
      if (typeof data94 === 'string') {
        if (!pattern22.test(data94)) {
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
      let data96 = data.onFailure;
      if (typeof data96 !== 'string') {
        vErrors = found(vErrors, instancePath + '/onFailure', 'type');
        errors++;
      }
      if (!(data96 === 'stop' || data96 === 'keep' || data96 === 'remove')) {
        vErrors = found(vErrors, instancePath + '/onFailure', 'enum', {
          allowedValues: schema31.properties.onFailure.enum,
        });
        errors++;
      }
    }
    if (data.timeoutMinutes !== undefined) {
      let data97 = data.timeoutMinutes;
      if (typeof data97 == 'number' && isFinite(data97)) {
        if (data97 > 1440 || isNaN(data97)) {
          vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'maximum');
          errors++;
        }
        if (data97 <= 0 || isNaN(data97)) {
          vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'exclusiveMinimum');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'type');
        errors++;
      }
    }
    if (data.reset !== undefined) {
      let data98 = data.reset;
      if (Array.isArray(data98)) {
        if (data98.length > 100) {
          vErrors = found(vErrors, instancePath + '/reset', 'maxItems');
          errors++;
        }
        const len11 = data98.length;
        for (let i14 = 0; i14 < len11; i14++) {
          let data99 = data98[i14];
          if (typeof data99 === 'string') {
            if (!pattern23.test(data99)) {
              vErrors = found(vErrors, instancePath + '/reset/' + i14, 'pattern');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/reset/' + i14, 'type');
            errors++;
          }
        }
        let i15 = data98.length;
        let j3;
        if (i15 > 1) {
          const indices3 = {};
          for (; i15--; ) {
            let item3 = data98[i15];
            if (typeof item3 !== 'string') {
              continue;
            }
            if (typeof indices3[item3] == 'number') {
              j3 = indices3[item3];
              vErrors = found(vErrors, instancePath + '/reset', 'uniqueItems', { i: i15, j: j3 });
              errors++;
              break;
            }
            indices3[item3] = i15;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/reset', 'type');
        errors++;
      }
    }
    if (data.complete !== undefined) {
      if (typeof data.complete !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/complete', 'type');
        errors++;
      }
    }
    if (data.adopt !== undefined) {
      if (typeof data.adopt !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/adopt', 'type');
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data102 = data.accountId;
      if (typeof data102 === 'string') {
        if (!pattern24.test(data102)) {
          vErrors = found(vErrors, instancePath + '/accountId', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/accountId', 'type');
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data103 = data.region;
      if (typeof data103 === 'string') {
        if (!pattern25.test(data103)) {
          vErrors = found(vErrors, instancePath + '/region', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/region', 'type');
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data104 = data.roleArn;
      if (typeof data104 === 'string') {
        if (func2(data104) > 2048) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'maxLength');
          errors++;
        }
        if (!pattern11.test(data104)) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/roleArn', 'type');
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data105 = data.build;
      if (typeof data105 === 'string') {
        if (func2(data105) > 1024) {
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
