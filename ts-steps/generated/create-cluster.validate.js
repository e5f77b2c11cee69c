// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';
import { found } from '../runtime/found.ts';

export const validate = validate20;

const schema31 = {
  properties: {
    name: 0,
    domain: 0,
    existingCluster: 0,
    isDefault: 0,
    containerInsights: { enum: ['enhanced', 'enabled', 'disabled'] },
    protected: 0,
    tenantDefaults: 0,
    tags: 0,
    capacity: { enum: ['EC2_SPOT', 'FARGATE', 'FARGATE_SPOT'] },
    capacityProvider: 0,
    spotMaxPrice: 0,
    instanceTypes: 0,
    instanceRequirements: 0,
    cpuArchitecture: { enum: ['X86_64', 'ARM64'] },
    gpu: 0,
    onDemandBaseCapacity: 0,
    onDemandPercentageAboveBaseCapacity: 0,
    minSize: 0,
    maxSize: 0,
    targetCapacity: 0,
    rootVolumeSize: 0,
    imagePullBehavior: { enum: ['default', 'always', 'once', 'prefer-cached'] },
    dockerHubSecret: 0,
    replaceInstances: 0,
    vpcId: 0,
    subnets: 0,
    securityGroups: 0,
    instanceProfileArn: 0,
    executionRoleArn: 0,
    taskRoleArn: 0,
    permissionsBoundary: 0,
    secretsPrefix: 0,
    kmsKeyArn: 0,
    loadBalancer: { enum: ['shared', 'none'] },
    loadBalancerArn: 0,
    listenerArn: 0,
    scheme: { enum: ['internet-facing', 'internal'] },
    ipAddressType: { enum: ['ipv4', 'dualstack'] },
    certificateArn: 0,
    accessLogsBucket: 0,
    plan: 0,
    approvedPlan: 0,
    wait: 0,
    timeoutMinutes: 0,
    adopt: 0,
    reset: 0,
    accountId: 0,
    region: 0,
    roleArn: 0,
    build: 0,
  },
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default;
const pattern4 = new RegExp('^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$', 'u');
const pattern5 = new RegExp('^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$', 'u');
const pattern6 = new RegExp('^(?!(?:[aA][wW][sS]|ecs-tenants):)[A-Za-z0-9 +=._:/@-]{1,128}$', 'u');
const pattern7 = new RegExp('^[A-Za-z0-9 +=._:/@-]*$', 'u');
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
    if (data.domain !== undefined) {
      let data1 = data.domain;
      if (typeof data1 === 'string') {
        if (func2(data1) > 120) {
          vErrors = found(vErrors, instancePath + '/domain', 'maxLength');
          errors++;
        }
        if (!pattern5.test(data1)) {
          vErrors = found(vErrors, instancePath + '/domain', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/domain', 'type');
        errors++;
      }
    }
    if (data.existingCluster !== undefined) {
      if (typeof data.existingCluster !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/existingCluster', 'type');
        errors++;
      }
    }
    if (data.isDefault !== undefined) {
      if (typeof data.isDefault !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/isDefault', 'type');
        errors++;
      }
    }
    if (data.containerInsights !== undefined) {
      let data4 = data.containerInsights;
      if (typeof data4 !== 'string') {
        vErrors = found(vErrors, instancePath + '/containerInsights', 'type');
        errors++;
      }
      if (!(data4 === 'enhanced' || data4 === 'enabled' || data4 === 'disabled')) {
        vErrors = found(vErrors, instancePath + '/containerInsights', 'enum', {
          allowedValues: schema31.properties.containerInsights.enum,
        });
        errors++;
      }
    }
    if (data.protected !== undefined) {
      if (typeof data.protected !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/protected', 'type');
        errors++;
      }
    }
    if (data.tenantDefaults !== undefined) {
      let data6 = data.tenantDefaults;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6))) {
        vErrors = found(vErrors, instancePath + '/tenantDefaults', 'type');
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data7 = data.tags;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 10) {
          vErrors = found(vErrors, instancePath + '/tags', 'maxProperties', { limit: 10 });
          errors++;
        }
        for (const key1 in data7) {
          const _errs18 = errors;
          if (typeof key1 === 'string') {
            if (!pattern6.test(key1)) {
              vErrors = found(vErrors, instancePath + '/tags', 'pattern', {}, key1);
              errors++;
            }
          }
          var valid1 = _errs18 === errors;
          if (!valid1) {
            vErrors = found(vErrors, instancePath + '/tags', 'propertyNames', { propertyName: key1 });
            errors++;
          }
        }
        for (const key2 in data7) {
          let data8 = data7[key2];
          if (typeof data8 === 'string') {
            if (func2(data8) > 256) {
              vErrors = found(
                vErrors,
                instancePath + '/tags/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                'maxLength',
              );
              errors++;
            }
            if (!pattern7.test(data8)) {
              vErrors = found(
                vErrors,
                instancePath + '/tags/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                'pattern',
              );
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/tags/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'), 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/tags', 'type');
        errors++;
      }
    }
    if (data.capacity !== undefined) {
      let data9 = data.capacity;
      if (typeof data9 !== 'string') {
        vErrors = found(vErrors, instancePath + '/capacity', 'type');
        errors++;
      }
      if (!(data9 === 'EC2_SPOT' || data9 === 'FARGATE' || data9 === 'FARGATE_SPOT')) {
        vErrors = found(vErrors, instancePath + '/capacity', 'enum', {
          allowedValues: schema31.properties.capacity.enum,
        });
        errors++;
      }
    }
    if (data.capacityProvider !== undefined) {
      let data10 = data.capacityProvider;
      if (typeof data10 === 'string') {
        if (func2(data10) > 255) {
          vErrors = found(vErrors, instancePath + '/capacityProvider', 'maxLength');
          errors++;
        }
        if (func2(data10) < 1) {
          vErrors = found(vErrors, instancePath + '/capacityProvider', 'minLength');
          errors++;
        }
        if (!pattern8.test(data10)) {
          vErrors = found(vErrors, instancePath + '/capacityProvider', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/capacityProvider', 'type');
        errors++;
      }
    }
    if (data.spotMaxPrice !== undefined) {
      let data11 = data.spotMaxPrice;
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 > 1000 || isNaN(data11)) {
          vErrors = found(vErrors, instancePath + '/spotMaxPrice', 'maximum');
          errors++;
        }
        if (data11 < 0.001 || isNaN(data11)) {
          vErrors = found(vErrors, instancePath + '/spotMaxPrice', 'minimum');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/spotMaxPrice', 'type');
        errors++;
      }
    }
    if (data.instanceTypes !== undefined) {
      let data12 = data.instanceTypes;
      if (Array.isArray(data12)) {
        if (data12.length > 40) {
          vErrors = found(vErrors, instancePath + '/instanceTypes', 'maxItems');
          errors++;
        }
        if (data12.length < 1) {
          vErrors = found(vErrors, instancePath + '/instanceTypes', 'minItems');
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (typeof data13 === 'string') {
            if (!pattern9.test(data13)) {
              vErrors = found(vErrors, instancePath + '/instanceTypes/' + i0, 'pattern');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/instanceTypes/' + i0, 'type');
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
              vErrors = found(vErrors, instancePath + '/instanceTypes', 'uniqueItems', { i: i1, j: j0 });
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/instanceTypes', 'type');
        errors++;
      }
    }
    if (data.instanceRequirements !== undefined) {
      let data14 = data.instanceRequirements;
      if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
        if (data14.vCpuCount === undefined) {
          vErrors = found(vErrors, instancePath + '/instanceRequirements', 'required', {
            missingProperty: 'vCpuCount',
          });
          errors++;
        }
        if (data14.memoryMiB === undefined) {
          vErrors = found(vErrors, instancePath + '/instanceRequirements', 'required', {
            missingProperty: 'memoryMiB',
          });
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === 'vCpuCount' || key3 === 'memoryMiB')) {
            vErrors = found(vErrors, instancePath + '/instanceRequirements', 'additionalProperties', {
              additionalProperty: key3,
            });
            errors++;
          }
        }
        if (data14.vCpuCount !== undefined) {
          let data15 = data14.vCpuCount;
          if (data15 && typeof data15 == 'object' && !Array.isArray(data15)) {
            if (data15.min === undefined) {
              vErrors = found(vErrors, instancePath + '/instanceRequirements/vCpuCount', 'required', {
                missingProperty: 'min',
              });
              errors++;
            }
            for (const key4 in data15) {
              if (!(key4 === 'min' || key4 === 'max')) {
                vErrors = found(vErrors, instancePath + '/instanceRequirements/vCpuCount', 'additionalProperties', {
                  additionalProperty: key4,
                });
                errors++;
              }
            }
            if (data15.min !== undefined) {
              let data16 = data15.min;
              if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                vErrors = found(vErrors, instancePath + '/instanceRequirements/vCpuCount/min', 'type');
                errors++;
              }
              if (typeof data16 == 'number' && isFinite(data16)) {
                if (data16 > 1024 || isNaN(data16)) {
                  vErrors = found(vErrors, instancePath + '/instanceRequirements/vCpuCount/min', 'maximum');
                  errors++;
                }
                if (data16 < 1 || isNaN(data16)) {
                  vErrors = found(vErrors, instancePath + '/instanceRequirements/vCpuCount/min', 'minimum');
                  errors++;
                }
              }
            }
            if (data15.max !== undefined) {
              let data17 = data15.max;
              if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                vErrors = found(vErrors, instancePath + '/instanceRequirements/vCpuCount/max', 'type');
                errors++;
              }
              if (typeof data17 == 'number' && isFinite(data17)) {
                if (data17 > 1024 || isNaN(data17)) {
                  vErrors = found(vErrors, instancePath + '/instanceRequirements/vCpuCount/max', 'maximum');
                  errors++;
                }
                if (data17 < 1 || isNaN(data17)) {
                  vErrors = found(vErrors, instancePath + '/instanceRequirements/vCpuCount/max', 'minimum');
                  errors++;
                }
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/instanceRequirements/vCpuCount', 'type');
            errors++;
          }
        }
        if (data14.memoryMiB !== undefined) {
          let data18 = data14.memoryMiB;
          if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
            if (data18.min === undefined) {
              vErrors = found(vErrors, instancePath + '/instanceRequirements/memoryMiB', 'required', {
                missingProperty: 'min',
              });
              errors++;
            }
            for (const key5 in data18) {
              if (!(key5 === 'min' || key5 === 'max')) {
                vErrors = found(vErrors, instancePath + '/instanceRequirements/memoryMiB', 'additionalProperties', {
                  additionalProperty: key5,
                });
                errors++;
              }
            }
            if (data18.min !== undefined) {
              let data19 = data18.min;
              if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                vErrors = found(vErrors, instancePath + '/instanceRequirements/memoryMiB/min', 'type');
                errors++;
              }
              if (typeof data19 == 'number' && isFinite(data19)) {
                if (data19 > 25165824 || isNaN(data19)) {
                  vErrors = found(vErrors, instancePath + '/instanceRequirements/memoryMiB/min', 'maximum');
                  errors++;
                }
                if (data19 < 512 || isNaN(data19)) {
                  vErrors = found(vErrors, instancePath + '/instanceRequirements/memoryMiB/min', 'minimum');
                  errors++;
                }
              }
            }
            if (data18.max !== undefined) {
              let data20 = data18.max;
              if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                vErrors = found(vErrors, instancePath + '/instanceRequirements/memoryMiB/max', 'type');
                errors++;
              }
              if (typeof data20 == 'number' && isFinite(data20)) {
                if (data20 > 25165824 || isNaN(data20)) {
                  vErrors = found(vErrors, instancePath + '/instanceRequirements/memoryMiB/max', 'maximum');
                  errors++;
                }
                if (data20 < 512 || isNaN(data20)) {
                  vErrors = found(vErrors, instancePath + '/instanceRequirements/memoryMiB/max', 'minimum');
                  errors++;
                }
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/instanceRequirements/memoryMiB', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/instanceRequirements', 'type');
        errors++;
      }
    }
    if (data.cpuArchitecture !== undefined) {
      let data21 = data.cpuArchitecture;
      if (typeof data21 !== 'string') {
        vErrors = found(vErrors, instancePath + '/cpuArchitecture', 'type');
        errors++;
      }
      if (!(data21 === 'X86_64' || data21 === 'ARM64')) {
        vErrors = found(vErrors, instancePath + '/cpuArchitecture', 'enum', {
          allowedValues: schema31.properties.cpuArchitecture.enum,
        });
        errors++;
      }
    }
    if (data.gpu !== undefined) {
      if (typeof data.gpu !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/gpu', 'type');
        errors++;
      }
    }
    if (data.onDemandBaseCapacity !== undefined) {
      let data23 = data.onDemandBaseCapacity;
      if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
        vErrors = found(vErrors, instancePath + '/onDemandBaseCapacity', 'type');
        errors++;
      }
      if (typeof data23 == 'number' && isFinite(data23)) {
        if (data23 > 5000 || isNaN(data23)) {
          vErrors = found(vErrors, instancePath + '/onDemandBaseCapacity', 'maximum');
          errors++;
        }
        if (data23 < 0 || isNaN(data23)) {
          vErrors = found(vErrors, instancePath + '/onDemandBaseCapacity', 'minimum');
          errors++;
        }
      }
    }
    if (data.onDemandPercentageAboveBaseCapacity !== undefined) {
      let data24 = data.onDemandPercentageAboveBaseCapacity;
      if (!(typeof data24 == 'number' && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
        vErrors = found(vErrors, instancePath + '/onDemandPercentageAboveBaseCapacity', 'type');
        errors++;
      }
      if (typeof data24 == 'number' && isFinite(data24)) {
        if (data24 > 100 || isNaN(data24)) {
          vErrors = found(vErrors, instancePath + '/onDemandPercentageAboveBaseCapacity', 'maximum');
          errors++;
        }
        if (data24 < 0 || isNaN(data24)) {
          vErrors = found(vErrors, instancePath + '/onDemandPercentageAboveBaseCapacity', 'minimum');
          errors++;
        }
      }
    }
    if (data.minSize !== undefined) {
      let data25 = data.minSize;
      if (!(typeof data25 == 'number' && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
        vErrors = found(vErrors, instancePath + '/minSize', 'type');
        errors++;
      }
      if (typeof data25 == 'number' && isFinite(data25)) {
        if (data25 > 5000 || isNaN(data25)) {
          vErrors = found(vErrors, instancePath + '/minSize', 'maximum');
          errors++;
        }
        if (data25 < 0 || isNaN(data25)) {
          vErrors = found(vErrors, instancePath + '/minSize', 'minimum');
          errors++;
        }
      }
    }
    if (data.maxSize !== undefined) {
      let data26 = data.maxSize;
      if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
        vErrors = found(vErrors, instancePath + '/maxSize', 'type');
        errors++;
      }
      if (typeof data26 == 'number' && isFinite(data26)) {
        if (data26 > 5000 || isNaN(data26)) {
          vErrors = found(vErrors, instancePath + '/maxSize', 'maximum');
          errors++;
        }
        if (data26 < 0 || isNaN(data26)) {
          vErrors = found(vErrors, instancePath + '/maxSize', 'minimum');
          errors++;
        }
      }
    }
    if (data.targetCapacity !== undefined) {
      let data27 = data.targetCapacity;
      if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
        vErrors = found(vErrors, instancePath + '/targetCapacity', 'type');
        errors++;
      }
      if (typeof data27 == 'number' && isFinite(data27)) {
        if (data27 > 100 || isNaN(data27)) {
          vErrors = found(vErrors, instancePath + '/targetCapacity', 'maximum');
          errors++;
        }
        if (data27 < 1 || isNaN(data27)) {
          vErrors = found(vErrors, instancePath + '/targetCapacity', 'minimum');
          errors++;
        }
      }
    }
    if (data.rootVolumeSize !== undefined) {
      let data28 = data.rootVolumeSize;
      if (!(typeof data28 == 'number' && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
        vErrors = found(vErrors, instancePath + '/rootVolumeSize', 'type');
        errors++;
      }
      if (typeof data28 == 'number' && isFinite(data28)) {
        if (data28 > 16384 || isNaN(data28)) {
          vErrors = found(vErrors, instancePath + '/rootVolumeSize', 'maximum');
          errors++;
        }
        if (data28 < 30 || isNaN(data28)) {
          vErrors = found(vErrors, instancePath + '/rootVolumeSize', 'minimum');
          errors++;
        }
      }
    }
    if (data.imagePullBehavior !== undefined) {
      let data29 = data.imagePullBehavior;
      if (typeof data29 !== 'string') {
        vErrors = found(vErrors, instancePath + '/imagePullBehavior', 'type');
        errors++;
      }
      if (!(data29 === 'default' || data29 === 'always' || data29 === 'once' || data29 === 'prefer-cached')) {
        vErrors = found(vErrors, instancePath + '/imagePullBehavior', 'enum', {
          allowedValues: schema31.properties.imagePullBehavior.enum,
        });
        errors++;
      }
    }
    if (data.dockerHubSecret !== undefined) {
      let data30 = data.dockerHubSecret;
      if (typeof data30 === 'string') {
        if (func2(data30) > 2048) {
          vErrors = found(vErrors, instancePath + '/dockerHubSecret', 'maxLength');
          errors++;
        }
        if (!pattern10.test(data30)) {
          vErrors = found(vErrors, instancePath + '/dockerHubSecret', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/dockerHubSecret', 'type');
        errors++;
      }
    }
    if (data.replaceInstances !== undefined) {
      if (typeof data.replaceInstances !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/replaceInstances', 'type');
        errors++;
      }
    }
    if (data.vpcId !== undefined) {
      let data32 = data.vpcId;
      if (typeof data32 === 'string') {
        if (!pattern11.test(data32)) {
          vErrors = found(vErrors, instancePath + '/vpcId', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/vpcId', 'type');
        errors++;
      }
    }
    if (data.subnets !== undefined) {
      let data33 = data.subnets;
      if (Array.isArray(data33)) {
        if (data33.length > 10) {
          vErrors = found(vErrors, instancePath + '/subnets', 'maxItems');
          errors++;
        }
        if (data33.length < 1) {
          vErrors = found(vErrors, instancePath + '/subnets', 'minItems');
          errors++;
        }
        const len1 = data33.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data34 = data33[i2];
          if (typeof data34 === 'string') {
            if (!pattern12.test(data34)) {
              vErrors = found(vErrors, instancePath + '/subnets/' + i2, 'pattern');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/subnets/' + i2, 'type');
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
              vErrors = found(vErrors, instancePath + '/subnets', 'uniqueItems', { i: i3, j: j1 });
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/subnets', 'type');
        errors++;
      }
    }
    if (data.securityGroups !== undefined) {
      let data35 = data.securityGroups;
      if (Array.isArray(data35)) {
        if (data35.length > 5) {
          vErrors = found(vErrors, instancePath + '/securityGroups', 'maxItems');
          errors++;
        }
        if (data35.length < 1) {
          vErrors = found(vErrors, instancePath + '/securityGroups', 'minItems');
          errors++;
        }
        const len2 = data35.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data36 = data35[i4];
          if (typeof data36 === 'string') {
            if (!pattern13.test(data36)) {
              vErrors = found(vErrors, instancePath + '/securityGroups/' + i4, 'pattern');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/securityGroups/' + i4, 'type');
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
              vErrors = found(vErrors, instancePath + '/securityGroups', 'uniqueItems', { i: i5, j: j2 });
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/securityGroups', 'type');
        errors++;
      }
    }
    if (data.instanceProfileArn !== undefined) {
      let data37 = data.instanceProfileArn;
      if (typeof data37 === 'string') {
        if (func2(data37) > 2048) {
          vErrors = found(vErrors, instancePath + '/instanceProfileArn', 'maxLength');
          errors++;
        }
        if (!pattern14.test(data37)) {
          vErrors = found(vErrors, instancePath + '/instanceProfileArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/instanceProfileArn', 'type');
        errors++;
      }
    }
    if (data.executionRoleArn !== undefined) {
      let data38 = data.executionRoleArn;
      if (typeof data38 === 'string') {
        if (func2(data38) > 2048) {
          vErrors = found(vErrors, instancePath + '/executionRoleArn', 'maxLength');
          errors++;
        }
        if (!pattern15.test(data38)) {
          vErrors = found(vErrors, instancePath + '/executionRoleArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/executionRoleArn', 'type');
        errors++;
      }
    }
    if (data.taskRoleArn !== undefined) {
      let data39 = data.taskRoleArn;
      if (typeof data39 === 'string') {
        if (func2(data39) > 2048) {
          vErrors = found(vErrors, instancePath + '/taskRoleArn', 'maxLength');
          errors++;
        }
        if (!pattern15.test(data39)) {
          vErrors = found(vErrors, instancePath + '/taskRoleArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/taskRoleArn', 'type');
        errors++;
      }
    }
    if (data.permissionsBoundary !== undefined) {
      let data40 = data.permissionsBoundary;
      if (typeof data40 === 'string') {
        if (func2(data40) > 2048) {
          vErrors = found(vErrors, instancePath + '/permissionsBoundary', 'maxLength');
          errors++;
        }
        if (!pattern17.test(data40)) {
          vErrors = found(vErrors, instancePath + '/permissionsBoundary', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/permissionsBoundary', 'type');
        errors++;
      }
    }
    if (data.secretsPrefix !== undefined) {
      let data41 = data.secretsPrefix;
      if (typeof data41 === 'string') {
        if (func2(data41) > 200) {
          vErrors = found(vErrors, instancePath + '/secretsPrefix', 'maxLength');
          errors++;
        }
        if (func2(data41) < 1) {
          vErrors = found(vErrors, instancePath + '/secretsPrefix', 'minLength');
          errors++;
        }
        if (!pattern18.test(data41)) {
          vErrors = found(vErrors, instancePath + '/secretsPrefix', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/secretsPrefix', 'type');
        errors++;
      }
    }
    if (data.kmsKeyArn !== undefined) {
      let data42 = data.kmsKeyArn;
      if (typeof data42 === 'string') {
        if (func2(data42) > 256) {
          vErrors = found(vErrors, instancePath + '/kmsKeyArn', 'maxLength');
          errors++;
        }
        if (!pattern19.test(data42)) {
          vErrors = found(vErrors, instancePath + '/kmsKeyArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/kmsKeyArn', 'type');
        errors++;
      }
    }
    if (data.loadBalancer !== undefined) {
      let data43 = data.loadBalancer;
      if (typeof data43 !== 'string') {
        vErrors = found(vErrors, instancePath + '/loadBalancer', 'type');
        errors++;
      }
      if (!(data43 === 'shared' || data43 === 'none')) {
        vErrors = found(vErrors, instancePath + '/loadBalancer', 'enum', {
          allowedValues: schema31.properties.loadBalancer.enum,
        });
        errors++;
      }
    }
    if (data.loadBalancerArn !== undefined) {
      let data44 = data.loadBalancerArn;
      if (typeof data44 === 'string') {
        if (func2(data44) > 512) {
          vErrors = found(vErrors, instancePath + '/loadBalancerArn', 'maxLength');
          errors++;
        }
        if (!pattern20.test(data44)) {
          vErrors = found(vErrors, instancePath + '/loadBalancerArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/loadBalancerArn', 'type');
        errors++;
      }
    }
    if (data.listenerArn !== undefined) {
      let data45 = data.listenerArn;
      if (typeof data45 === 'string') {
        if (func2(data45) > 512) {
          vErrors = found(vErrors, instancePath + '/listenerArn', 'maxLength');
          errors++;
        }
        if (!pattern21.test(data45)) {
          vErrors = found(vErrors, instancePath + '/listenerArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/listenerArn', 'type');
        errors++;
      }
    }
    if (data.scheme !== undefined) {
      let data46 = data.scheme;
      if (typeof data46 !== 'string') {
        vErrors = found(vErrors, instancePath + '/scheme', 'type');
        errors++;
      }
      if (!(data46 === 'internet-facing' || data46 === 'internal')) {
        vErrors = found(vErrors, instancePath + '/scheme', 'enum', { allowedValues: schema31.properties.scheme.enum });
        errors++;
      }
    }
    if (data.ipAddressType !== undefined) {
      let data47 = data.ipAddressType;
      if (typeof data47 !== 'string') {
        vErrors = found(vErrors, instancePath + '/ipAddressType', 'type');
        errors++;
      }
      if (!(data47 === 'ipv4' || data47 === 'dualstack')) {
        vErrors = found(vErrors, instancePath + '/ipAddressType', 'enum', {
          allowedValues: schema31.properties.ipAddressType.enum,
        });
        errors++;
      }
    }
    if (data.certificateArn !== undefined) {
      let data48 = data.certificateArn;
      if (typeof data48 === 'string') {
        if (func2(data48) > 512) {
          vErrors = found(vErrors, instancePath + '/certificateArn', 'maxLength');
          errors++;
        }
        if (!pattern22.test(data48)) {
          vErrors = found(vErrors, instancePath + '/certificateArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/certificateArn', 'type');
        errors++;
      }
    }
    if (data.accessLogsBucket !== undefined) {
      let data49 = data.accessLogsBucket;
      if (typeof data49 === 'string') {
        if (func2(data49) > 63) {
          vErrors = found(vErrors, instancePath + '/accessLogsBucket', 'maxLength');
          errors++;
        }
        if (func2(data49) < 3) {
          vErrors = found(vErrors, instancePath + '/accessLogsBucket', 'minLength');
          errors++;
        }
        if (!pattern23.test(data49)) {
          vErrors = found(vErrors, instancePath + '/accessLogsBucket', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/accessLogsBucket', 'type');
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
      let data51 = data.approvedPlan;
      if (typeof data51 === 'string') {
        if (!pattern24.test(data51)) {
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
    if (data.timeoutMinutes !== undefined) {
      let data53 = data.timeoutMinutes;
      if (typeof data53 == 'number' && isFinite(data53)) {
        if (data53 > 1440 || isNaN(data53)) {
          vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'maximum');
          errors++;
        }
        if (data53 <= 0 || isNaN(data53)) {
          vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'exclusiveMinimum');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'type');
        errors++;
      }
    }
    if (data.adopt !== undefined) {
      if (typeof data.adopt !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/adopt', 'type');
        errors++;
      }
    }
    if (data.reset !== undefined) {
      let data55 = data.reset;
      if (Array.isArray(data55)) {
        if (data55.length > 100) {
          vErrors = found(vErrors, instancePath + '/reset', 'maxItems');
          errors++;
        }
        const len3 = data55.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data56 = data55[i6];
          if (typeof data56 === 'string') {
            if (!pattern25.test(data56)) {
              vErrors = found(vErrors, instancePath + '/reset/' + i6, 'pattern');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/reset/' + i6, 'type');
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
              vErrors = found(vErrors, instancePath + '/reset', 'uniqueItems', { i: i7, j: j3 });
              errors++;
              break;
            }
            indices3[item3] = i7;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/reset', 'type');
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data57 = data.accountId;
      if (typeof data57 === 'string') {
        if (!pattern26.test(data57)) {
          vErrors = found(vErrors, instancePath + '/accountId', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/accountId', 'type');
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data58 = data.region;
      if (typeof data58 === 'string') {
        if (!pattern27.test(data58)) {
          vErrors = found(vErrors, instancePath + '/region', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/region', 'type');
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data59 = data.roleArn;
      if (typeof data59 === 'string') {
        if (func2(data59) > 2048) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'maxLength');
          errors++;
        }
        if (!pattern15.test(data59)) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/roleArn', 'type');
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data60 = data.build;
      if (typeof data60 === 'string') {
        if (func2(data60) > 1024) {
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
