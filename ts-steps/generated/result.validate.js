// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import { found } from '../runtime/found.ts';

export const validate = validate20;

const schema31 = {
  properties: {
    ok: 0,
    step: 0,
    version: 0,
    tenant: 0,
    cluster: 0,
    account: 0,
    region: 0,
    url: 0,
    image: 0,
    taskDefinitionArn: 0,
    serviceArn: 0,
    deployment: {
      properties: {
        verdict: {
          enum: [
            'steady',
            'steady-at-zero',
            'rolled-back',
            'failed',
            'superseded',
            'timed-out',
            'not-awaited',
            'planned',
          ],
        },
      },
    },
    status: {
      properties: {
        state: { enum: ['steady', 'deploying', 'degraded', 'failed', 'stopped', 'removing'] },
        desiredCount: 0,
        runningCount: 0,
        pendingCount: 0,
        placement: 0,
        environmentNames: 0,
        createdAt: 0,
        deployedAt: 0,
        build: 0,
        lastRun: 0,
        libraryVersion: 0,
        tasks: 0,
        targets: 0,
        deployments: {
          items: {
            properties: {
              id: 0,
              status: 0,
              rolloutState: 0,
              reason: 0,
              revision: 0,
              createdAt: 0,
              desiredCount: 0,
              runningCount: 0,
              pendingCount: 0,
              failedTasks: 0,
            },
          },
        },
        alarms: 0,
        events: 0,
      },
    },
    settings: 0,
    parts: 0,
    tenants: 0,
    summaries: {
      items: { properties: { state: { enum: ['steady', 'deploying', 'degraded', 'failed', 'stopped', 'removing'] } } },
    },
    planId: 0,
    changes: { items: { properties: { action: { enum: ['create', 'update', 'remove', 'deploy'] } } } },
    drift: 0,
    overrides: 0,
    depth: { enum: ['shallow', 'deep'] },
    warnings: 0,
    timings: 0,
    calls: 0,
    file: 0,
    code: 0,
    message: 0,
    hint: 0,
    errors: 0,
    aws: 0,
  },
};
const func1 = Object.prototype.hasOwnProperty;

function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="result.schema.json" */
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
    if (data.ok === undefined) {
      vErrors = found(vErrors, instancePath, 'required', { missingProperty: 'ok' });
      errors++;
    }
    if (data.step === undefined) {
      vErrors = found(vErrors, instancePath, 'required', { missingProperty: 'step' });
      errors++;
    }
    if (data.version === undefined) {
      vErrors = found(vErrors, instancePath, 'required', { missingProperty: 'version' });
      errors++;
    }
    if (data.warnings === undefined) {
      vErrors = found(vErrors, instancePath, 'required', { missingProperty: 'warnings' });
      errors++;
    }
    if (data.timings === undefined) {
      vErrors = found(vErrors, instancePath, 'required', { missingProperty: 'timings' });
      errors++;
    }
    if (data.calls === undefined) {
      vErrors = found(vErrors, instancePath, 'required', { missingProperty: 'calls' });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        vErrors = found(vErrors, instancePath, 'additionalProperties', { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.ok !== undefined) {
      if (typeof data.ok !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/ok', 'type');
        errors++;
      }
    }
    if (data.step !== undefined) {
      if (typeof data.step !== 'string') {
        vErrors = found(vErrors, instancePath + '/step', 'type');
        errors++;
      }
    }
    if (data.version !== undefined) {
      if (typeof data.version !== 'string') {
        vErrors = found(vErrors, instancePath + '/version', 'type');
        errors++;
      }
    }
    if (data.tenant !== undefined) {
      if (typeof data.tenant !== 'string') {
        vErrors = found(vErrors, instancePath + '/tenant', 'type');
        errors++;
      }
    }
    if (data.cluster !== undefined) {
      if (typeof data.cluster !== 'string') {
        vErrors = found(vErrors, instancePath + '/cluster', 'type');
        errors++;
      }
    }
    if (data.account !== undefined) {
      if (typeof data.account !== 'string') {
        vErrors = found(vErrors, instancePath + '/account', 'type');
        errors++;
      }
    }
    if (data.region !== undefined) {
      if (typeof data.region !== 'string') {
        vErrors = found(vErrors, instancePath + '/region', 'type');
        errors++;
      }
    }
    if (data.url !== undefined) {
      let data7 = data.url;
      if (typeof data7 !== 'string' && data7 !== null) {
        vErrors = found(vErrors, instancePath + '/url', 'type');
        errors++;
      }
    }
    if (data.image !== undefined) {
      if (typeof data.image !== 'string') {
        vErrors = found(vErrors, instancePath + '/image', 'type');
        errors++;
      }
    }
    if (data.taskDefinitionArn !== undefined) {
      let data9 = data.taskDefinitionArn;
      if (typeof data9 !== 'string' && data9 !== null) {
        vErrors = found(vErrors, instancePath + '/taskDefinitionArn', 'type');
        errors++;
      }
    }
    if (data.serviceArn !== undefined) {
      let data10 = data.serviceArn;
      if (typeof data10 !== 'string' && data10 !== null) {
        vErrors = found(vErrors, instancePath + '/serviceArn', 'type');
        errors++;
      }
    }
    if (data.deployment !== undefined) {
      let data11 = data.deployment;
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
        if (data11.verdict === undefined) {
          vErrors = found(vErrors, instancePath + '/deployment', 'required', { missingProperty: 'verdict' });
          errors++;
        }
        for (const key1 in data11) {
          if (
            !(
              key1 === 'id' ||
              key1 === 'verdict' ||
              key1 === 'reason' ||
              key1 === 'desiredCount' ||
              key1 === 'runningCount' ||
              key1 === 'failedTasks'
            )
          ) {
            vErrors = found(vErrors, instancePath + '/deployment', 'additionalProperties', {
              additionalProperty: key1,
            });
            errors++;
          }
        }
        if (data11.id !== undefined) {
          if (typeof data11.id !== 'string') {
            vErrors = found(vErrors, instancePath + '/deployment/id', 'type');
            errors++;
          }
        }
        if (data11.verdict !== undefined) {
          let data13 = data11.verdict;
          if (typeof data13 !== 'string') {
            vErrors = found(vErrors, instancePath + '/deployment/verdict', 'type');
            errors++;
          }
          if (
            !(
              data13 === 'steady' ||
              data13 === 'steady-at-zero' ||
              data13 === 'rolled-back' ||
              data13 === 'failed' ||
              data13 === 'superseded' ||
              data13 === 'timed-out' ||
              data13 === 'not-awaited' ||
              data13 === 'planned'
            )
          ) {
            vErrors = found(vErrors, instancePath + '/deployment/verdict', 'enum', {
              allowedValues: schema31.properties.deployment.properties.verdict.enum,
            });
            errors++;
          }
        }
        if (data11.reason !== undefined) {
          if (typeof data11.reason !== 'string') {
            vErrors = found(vErrors, instancePath + '/deployment/reason', 'type');
            errors++;
          }
        }
        if (data11.desiredCount !== undefined) {
          let data15 = data11.desiredCount;
          if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            vErrors = found(vErrors, instancePath + '/deployment/desiredCount', 'type');
            errors++;
          }
        }
        if (data11.runningCount !== undefined) {
          let data16 = data11.runningCount;
          if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            vErrors = found(vErrors, instancePath + '/deployment/runningCount', 'type');
            errors++;
          }
        }
        if (data11.failedTasks !== undefined) {
          let data17 = data11.failedTasks;
          if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            vErrors = found(vErrors, instancePath + '/deployment/failedTasks', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/deployment', 'type');
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data18 = data.status;
      if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
        if (data18.state === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'state' });
          errors++;
        }
        if (data18.desiredCount === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'desiredCount' });
          errors++;
        }
        if (data18.runningCount === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'runningCount' });
          errors++;
        }
        if (data18.pendingCount === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'pendingCount' });
          errors++;
        }
        if (data18.placement === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'placement' });
          errors++;
        }
        if (data18.environmentNames === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'environmentNames' });
          errors++;
        }
        if (data18.tasks === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'tasks' });
          errors++;
        }
        if (data18.targets === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'targets' });
          errors++;
        }
        if (data18.deployments === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'deployments' });
          errors++;
        }
        if (data18.alarms === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'alarms' });
          errors++;
        }
        if (data18.events === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'events' });
          errors++;
        }
        for (const key2 in data18) {
          if (!func1.call(schema31.properties.status.properties, key2)) {
            vErrors = found(vErrors, instancePath + '/status', 'additionalProperties', { additionalProperty: key2 });
            errors++;
          }
        }
        if (data18.state !== undefined) {
          let data19 = data18.state;
          if (typeof data19 !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/state', 'type');
            errors++;
          }
          if (
            !(
              data19 === 'steady' ||
              data19 === 'deploying' ||
              data19 === 'degraded' ||
              data19 === 'failed' ||
              data19 === 'stopped' ||
              data19 === 'removing'
            )
          ) {
            vErrors = found(vErrors, instancePath + '/status/state', 'enum', {
              allowedValues: schema31.properties.status.properties.state.enum,
            });
            errors++;
          }
        }
        if (data18.desiredCount !== undefined) {
          let data20 = data18.desiredCount;
          if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            vErrors = found(vErrors, instancePath + '/status/desiredCount', 'type');
            errors++;
          }
        }
        if (data18.runningCount !== undefined) {
          let data21 = data18.runningCount;
          if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            vErrors = found(vErrors, instancePath + '/status/runningCount', 'type');
            errors++;
          }
        }
        if (data18.pendingCount !== undefined) {
          let data22 = data18.pendingCount;
          if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            vErrors = found(vErrors, instancePath + '/status/pendingCount', 'type');
            errors++;
          }
        }
        if (data18.placement !== undefined) {
          let data23 = data18.placement;
          if (data23 && typeof data23 == 'object' && !Array.isArray(data23)) {
            if (data23.capacity === undefined) {
              vErrors = found(vErrors, instancePath + '/status/placement', 'required', { missingProperty: 'capacity' });
              errors++;
            }
            for (const key3 in data23) {
              if (!(key3 === 'capacity' || key3 === 'loadBalancer')) {
                vErrors = found(vErrors, instancePath + '/status/placement', 'additionalProperties', {
                  additionalProperty: key3,
                });
                errors++;
              }
            }
            if (data23.capacity !== undefined) {
              if (typeof data23.capacity !== 'string') {
                vErrors = found(vErrors, instancePath + '/status/placement/capacity', 'type');
                errors++;
              }
            }
            if (data23.loadBalancer !== undefined) {
              if (typeof data23.loadBalancer !== 'string') {
                vErrors = found(vErrors, instancePath + '/status/placement/loadBalancer', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/status/placement', 'type');
            errors++;
          }
        }
        if (data18.environmentNames !== undefined) {
          let data26 = data18.environmentNames;
          if (Array.isArray(data26)) {
            const len0 = data26.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data26[i0] !== 'string') {
                vErrors = found(vErrors, instancePath + '/status/environmentNames/' + i0, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/status/environmentNames', 'type');
            errors++;
          }
        }
        if (data18.createdAt !== undefined) {
          if (typeof data18.createdAt !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/createdAt', 'type');
            errors++;
          }
        }
        if (data18.deployedAt !== undefined) {
          if (typeof data18.deployedAt !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/deployedAt', 'type');
            errors++;
          }
        }
        if (data18.build !== undefined) {
          if (typeof data18.build !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/build', 'type');
            errors++;
          }
        }
        if (data18.lastRun !== undefined) {
          if (typeof data18.lastRun !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/lastRun', 'type');
            errors++;
          }
        }
        if (data18.libraryVersion !== undefined) {
          if (typeof data18.libraryVersion !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/libraryVersion', 'type');
            errors++;
          }
        }
        if (data18.tasks !== undefined) {
          let data33 = data18.tasks;
          if (Array.isArray(data33)) {
            const len1 = data33.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data34 = data33[i1];
              if (data34 && typeof data34 == 'object' && !Array.isArray(data34)) {
                if (data34.id === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/tasks/' + i1, 'required', { missingProperty: 'id' });
                  errors++;
                }
                if (data34.lastStatus === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/tasks/' + i1, 'required', {
                    missingProperty: 'lastStatus',
                  });
                  errors++;
                }
                for (const key4 in data34) {
                  if (
                    !(
                      key4 === 'id' ||
                      key4 === 'lastStatus' ||
                      key4 === 'healthStatus' ||
                      key4 === 'revision' ||
                      key4 === 'startedAt' ||
                      key4 === 'availabilityZone'
                    )
                  ) {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1, 'additionalProperties', {
                      additionalProperty: key4,
                    });
                    errors++;
                  }
                }
                if (data34.id !== undefined) {
                  if (typeof data34.id !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/id', 'type');
                    errors++;
                  }
                }
                if (data34.lastStatus !== undefined) {
                  if (typeof data34.lastStatus !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/lastStatus', 'type');
                    errors++;
                  }
                }
                if (data34.healthStatus !== undefined) {
                  if (typeof data34.healthStatus !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/healthStatus', 'type');
                    errors++;
                  }
                }
                if (data34.revision !== undefined) {
                  if (typeof data34.revision !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/revision', 'type');
                    errors++;
                  }
                }
                if (data34.startedAt !== undefined) {
                  if (typeof data34.startedAt !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/startedAt', 'type');
                    errors++;
                  }
                }
                if (data34.availabilityZone !== undefined) {
                  if (typeof data34.availabilityZone !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/availabilityZone', 'type');
                    errors++;
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/status/tasks/' + i1, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/status/tasks', 'type');
            errors++;
          }
        }
        if (data18.targets !== undefined) {
          let data41 = data18.targets;
          if (Array.isArray(data41)) {
            const len2 = data41.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data42 = data41[i2];
              if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
                if (data42.id === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/targets/' + i2, 'required', {
                    missingProperty: 'id',
                  });
                  errors++;
                }
                if (data42.state === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/targets/' + i2, 'required', {
                    missingProperty: 'state',
                  });
                  errors++;
                }
                for (const key5 in data42) {
                  if (
                    !(
                      key5 === 'id' ||
                      key5 === 'port' ||
                      key5 === 'availabilityZone' ||
                      key5 === 'state' ||
                      key5 === 'reason' ||
                      key5 === 'description'
                    )
                  ) {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2, 'additionalProperties', {
                      additionalProperty: key5,
                    });
                    errors++;
                  }
                }
                if (data42.id !== undefined) {
                  if (typeof data42.id !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/id', 'type');
                    errors++;
                  }
                }
                if (data42.port !== undefined) {
                  let data44 = data42.port;
                  if (!(typeof data44 == 'number' && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/port', 'type');
                    errors++;
                  }
                }
                if (data42.availabilityZone !== undefined) {
                  if (typeof data42.availabilityZone !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/availabilityZone', 'type');
                    errors++;
                  }
                }
                if (data42.state !== undefined) {
                  if (typeof data42.state !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/state', 'type');
                    errors++;
                  }
                }
                if (data42.reason !== undefined) {
                  if (typeof data42.reason !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/reason', 'type');
                    errors++;
                  }
                }
                if (data42.description !== undefined) {
                  if (typeof data42.description !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/description', 'type');
                    errors++;
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/status/targets/' + i2, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/status/targets', 'type');
            errors++;
          }
        }
        if (data18.deployments !== undefined) {
          let data49 = data18.deployments;
          if (Array.isArray(data49)) {
            const len3 = data49.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data50 = data49[i3];
              if (data50 && typeof data50 == 'object' && !Array.isArray(data50)) {
                if (data50.id === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/deployments/' + i3, 'required', {
                    missingProperty: 'id',
                  });
                  errors++;
                }
                if (data50.status === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/deployments/' + i3, 'required', {
                    missingProperty: 'status',
                  });
                  errors++;
                }
                for (const key6 in data50) {
                  if (!func1.call(schema31.properties.status.properties.deployments.items.properties, key6)) {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3, 'additionalProperties', {
                      additionalProperty: key6,
                    });
                    errors++;
                  }
                }
                if (data50.id !== undefined) {
                  if (typeof data50.id !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/id', 'type');
                    errors++;
                  }
                }
                if (data50.status !== undefined) {
                  if (typeof data50.status !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/status', 'type');
                    errors++;
                  }
                }
                if (data50.rolloutState !== undefined) {
                  if (typeof data50.rolloutState !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/rolloutState', 'type');
                    errors++;
                  }
                }
                if (data50.reason !== undefined) {
                  if (typeof data50.reason !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/reason', 'type');
                    errors++;
                  }
                }
                if (data50.revision !== undefined) {
                  if (typeof data50.revision !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/revision', 'type');
                    errors++;
                  }
                }
                if (data50.createdAt !== undefined) {
                  if (typeof data50.createdAt !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/createdAt', 'type');
                    errors++;
                  }
                }
                if (data50.desiredCount !== undefined) {
                  let data57 = data50.desiredCount;
                  if (!(typeof data57 == 'number' && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/desiredCount', 'type');
                    errors++;
                  }
                }
                if (data50.runningCount !== undefined) {
                  let data58 = data50.runningCount;
                  if (!(typeof data58 == 'number' && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/runningCount', 'type');
                    errors++;
                  }
                }
                if (data50.pendingCount !== undefined) {
                  let data59 = data50.pendingCount;
                  if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/pendingCount', 'type');
                    errors++;
                  }
                }
                if (data50.failedTasks !== undefined) {
                  let data60 = data50.failedTasks;
                  if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/failedTasks', 'type');
                    errors++;
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/status/deployments/' + i3, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/status/deployments', 'type');
            errors++;
          }
        }
        if (data18.alarms !== undefined) {
          let data61 = data18.alarms;
          if (Array.isArray(data61)) {
            const len4 = data61.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data62 = data61[i4];
              if (data62 && typeof data62 == 'object' && !Array.isArray(data62)) {
                if (data62.name === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/alarms/' + i4, 'required', {
                    missingProperty: 'name',
                  });
                  errors++;
                }
                if (data62.state === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/alarms/' + i4, 'required', {
                    missingProperty: 'state',
                  });
                  errors++;
                }
                for (const key7 in data62) {
                  if (!(key7 === 'name' || key7 === 'state' || key7 === 'reason' || key7 === 'since')) {
                    vErrors = found(vErrors, instancePath + '/status/alarms/' + i4, 'additionalProperties', {
                      additionalProperty: key7,
                    });
                    errors++;
                  }
                }
                if (data62.name !== undefined) {
                  if (typeof data62.name !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/alarms/' + i4 + '/name', 'type');
                    errors++;
                  }
                }
                if (data62.state !== undefined) {
                  if (typeof data62.state !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/alarms/' + i4 + '/state', 'type');
                    errors++;
                  }
                }
                if (data62.reason !== undefined) {
                  if (typeof data62.reason !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/alarms/' + i4 + '/reason', 'type');
                    errors++;
                  }
                }
                if (data62.since !== undefined) {
                  if (typeof data62.since !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/alarms/' + i4 + '/since', 'type');
                    errors++;
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/status/alarms/' + i4, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/status/alarms', 'type');
            errors++;
          }
        }
        if (data18.events !== undefined) {
          let data67 = data18.events;
          if (Array.isArray(data67)) {
            const len5 = data67.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data68 = data67[i5];
              if (data68 && typeof data68 == 'object' && !Array.isArray(data68)) {
                if (data68.at === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/events/' + i5, 'required', {
                    missingProperty: 'at',
                  });
                  errors++;
                }
                if (data68.message === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/events/' + i5, 'required', {
                    missingProperty: 'message',
                  });
                  errors++;
                }
                for (const key8 in data68) {
                  if (!(key8 === 'at' || key8 === 'message')) {
                    vErrors = found(vErrors, instancePath + '/status/events/' + i5, 'additionalProperties', {
                      additionalProperty: key8,
                    });
                    errors++;
                  }
                }
                if (data68.at !== undefined) {
                  if (typeof data68.at !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/events/' + i5 + '/at', 'type');
                    errors++;
                  }
                }
                if (data68.message !== undefined) {
                  if (typeof data68.message !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/events/' + i5 + '/message', 'type');
                    errors++;
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/status/events/' + i5, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/status/events', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/status', 'type');
        errors++;
      }
    }
    if (data.settings !== undefined) {
      let data71 = data.settings;
      if (!(data71 && typeof data71 == 'object' && !Array.isArray(data71))) {
        vErrors = found(vErrors, instancePath + '/settings', 'type');
        errors++;
      }
    }
    if (data.parts !== undefined) {
      let data72 = data.parts;
      if (Array.isArray(data72)) {
        const len6 = data72.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data73 = data72[i6];
          if (data73 && typeof data73 == 'object' && !Array.isArray(data73)) {
            if (data73.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/parts/' + i6, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data73.name === undefined) {
              vErrors = found(vErrors, instancePath + '/parts/' + i6, 'required', { missingProperty: 'name' });
              errors++;
            }
            for (const key9 in data73) {
              if (!(key9 === 'resource' || key9 === 'name' || key9 === 'id' || key9 === 'state')) {
                vErrors = found(vErrors, instancePath + '/parts/' + i6, 'additionalProperties', {
                  additionalProperty: key9,
                });
                errors++;
              }
            }
            if (data73.resource !== undefined) {
              if (typeof data73.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i6 + '/resource', 'type');
                errors++;
              }
            }
            if (data73.name !== undefined) {
              if (typeof data73.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i6 + '/name', 'type');
                errors++;
              }
            }
            if (data73.id !== undefined) {
              if (typeof data73.id !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i6 + '/id', 'type');
                errors++;
              }
            }
            if (data73.state !== undefined) {
              if (typeof data73.state !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i6 + '/state', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/parts/' + i6, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/parts', 'type');
        errors++;
      }
    }
    if (data.tenants !== undefined) {
      let data78 = data.tenants;
      if (Array.isArray(data78)) {
        const len7 = data78.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data78[i7] !== 'string') {
            vErrors = found(vErrors, instancePath + '/tenants/' + i7, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/tenants', 'type');
        errors++;
      }
    }
    if (data.summaries !== undefined) {
      let data80 = data.summaries;
      if (Array.isArray(data80)) {
        const len8 = data80.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data81 = data80[i8];
          if (data81 && typeof data81 == 'object' && !Array.isArray(data81)) {
            if (data81.name === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', { missingProperty: 'name' });
              errors++;
            }
            if (data81.state === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', { missingProperty: 'state' });
              errors++;
            }
            if (data81.runningCount === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', {
                missingProperty: 'runningCount',
              });
              errors++;
            }
            if (data81.desiredCount === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', {
                missingProperty: 'desiredCount',
              });
              errors++;
            }
            if (data81.url === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', { missingProperty: 'url' });
              errors++;
            }
            if (data81.placement === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', { missingProperty: 'placement' });
              errors++;
            }
            for (const key10 in data81) {
              if (
                !(
                  key10 === 'name' ||
                  key10 === 'image' ||
                  key10 === 'state' ||
                  key10 === 'runningCount' ||
                  key10 === 'desiredCount' ||
                  key10 === 'url' ||
                  key10 === 'placement'
                )
              ) {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'additionalProperties', {
                  additionalProperty: key10,
                });
                errors++;
              }
            }
            if (data81.name !== undefined) {
              if (typeof data81.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/name', 'type');
                errors++;
              }
            }
            if (data81.image !== undefined) {
              if (typeof data81.image !== 'string') {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/image', 'type');
                errors++;
              }
            }
            if (data81.state !== undefined) {
              let data84 = data81.state;
              if (typeof data84 !== 'string') {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/state', 'type');
                errors++;
              }
              if (
                !(
                  data84 === 'steady' ||
                  data84 === 'deploying' ||
                  data84 === 'degraded' ||
                  data84 === 'failed' ||
                  data84 === 'stopped' ||
                  data84 === 'removing'
                )
              ) {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/state', 'enum', {
                  allowedValues: schema31.properties.summaries.items.properties.state.enum,
                });
                errors++;
              }
            }
            if (data81.runningCount !== undefined) {
              let data85 = data81.runningCount;
              if (!(typeof data85 == 'number' && !(data85 % 1) && !isNaN(data85) && isFinite(data85))) {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/runningCount', 'type');
                errors++;
              }
            }
            if (data81.desiredCount !== undefined) {
              let data86 = data81.desiredCount;
              if (!(typeof data86 == 'number' && !(data86 % 1) && !isNaN(data86) && isFinite(data86))) {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/desiredCount', 'type');
                errors++;
              }
            }
            if (data81.url !== undefined) {
              let data87 = data81.url;
              if (typeof data87 !== 'string' && data87 !== null) {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/url', 'type');
                errors++;
              }
            }
            if (data81.placement !== undefined) {
              let data88 = data81.placement;
              if (data88 && typeof data88 == 'object' && !Array.isArray(data88)) {
                if (data88.capacity === undefined) {
                  vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/placement', 'required', {
                    missingProperty: 'capacity',
                  });
                  errors++;
                }
                for (const key11 in data88) {
                  if (!(key11 === 'capacity' || key11 === 'loadBalancer')) {
                    vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/placement', 'additionalProperties', {
                      additionalProperty: key11,
                    });
                    errors++;
                  }
                }
                if (data88.capacity !== undefined) {
                  if (typeof data88.capacity !== 'string') {
                    vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/placement/capacity', 'type');
                    errors++;
                  }
                }
                if (data88.loadBalancer !== undefined) {
                  if (typeof data88.loadBalancer !== 'string') {
                    vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/placement/loadBalancer', 'type');
                    errors++;
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/placement', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/summaries', 'type');
        errors++;
      }
    }
    if (data.planId !== undefined) {
      if (typeof data.planId !== 'string') {
        vErrors = found(vErrors, instancePath + '/planId', 'type');
        errors++;
      }
    }
    if (data.changes !== undefined) {
      let data92 = data.changes;
      if (Array.isArray(data92)) {
        const len9 = data92.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data93 = data92[i9];
          if (data93 && typeof data93 == 'object' && !Array.isArray(data93)) {
            if (data93.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i9, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data93.name === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i9, 'required', { missingProperty: 'name' });
              errors++;
            }
            if (data93.action === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i9, 'required', { missingProperty: 'action' });
              errors++;
            }
            if (data93.reason === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i9, 'required', { missingProperty: 'reason' });
              errors++;
            }
            if (data93.fields === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i9, 'required', { missingProperty: 'fields' });
              errors++;
            }
            for (const key12 in data93) {
              if (
                !(
                  key12 === 'resource' ||
                  key12 === 'name' ||
                  key12 === 'action' ||
                  key12 === 'reason' ||
                  key12 === 'done' ||
                  key12 === 'fields'
                )
              ) {
                vErrors = found(vErrors, instancePath + '/changes/' + i9, 'additionalProperties', {
                  additionalProperty: key12,
                });
                errors++;
              }
            }
            if (data93.resource !== undefined) {
              if (typeof data93.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/resource', 'type');
                errors++;
              }
            }
            if (data93.name !== undefined) {
              if (typeof data93.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/name', 'type');
                errors++;
              }
            }
            if (data93.action !== undefined) {
              let data96 = data93.action;
              if (typeof data96 !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/action', 'type');
                errors++;
              }
              if (!(data96 === 'create' || data96 === 'update' || data96 === 'remove' || data96 === 'deploy')) {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/action', 'enum', {
                  allowedValues: schema31.properties.changes.items.properties.action.enum,
                });
                errors++;
              }
            }
            if (data93.reason !== undefined) {
              if (typeof data93.reason !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/reason', 'type');
                errors++;
              }
            }
            if (data93.done !== undefined) {
              if (typeof data93.done !== 'boolean') {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/done', 'type');
                errors++;
              }
            }
            if (data93.fields !== undefined) {
              let data99 = data93.fields;
              if (Array.isArray(data99)) {
                const len10 = data99.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data100 = data99[i10];
                  if (data100 && typeof data100 == 'object' && !Array.isArray(data100)) {
                    if (data100.pointer === undefined) {
                      vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/fields/' + i10, 'required', {
                        missingProperty: 'pointer',
                      });
                      errors++;
                    }
                    for (const key13 in data100) {
                      if (!(key13 === 'pointer' || key13 === 'from' || key13 === 'to' || key13 === 'secret')) {
                        vErrors = found(
                          vErrors,
                          instancePath + '/changes/' + i9 + '/fields/' + i10,
                          'additionalProperties',
                          { additionalProperty: key13 },
                        );
                        errors++;
                      }
                    }
                    if (data100.pointer !== undefined) {
                      if (typeof data100.pointer !== 'string') {
                        vErrors = found(
                          vErrors,
                          instancePath + '/changes/' + i9 + '/fields/' + i10 + '/pointer',
                          'type',
                        );
                        errors++;
                      }
                    }
                    if (data100.secret !== undefined) {
                      if (typeof data100.secret !== 'boolean') {
                        vErrors = found(
                          vErrors,
                          instancePath + '/changes/' + i9 + '/fields/' + i10 + '/secret',
                          'type',
                        );
                        errors++;
                      }
                    }
                  } else {
                    vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/fields/' + i10, 'type');
                    errors++;
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/fields', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/changes/' + i9, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/changes', 'type');
        errors++;
      }
    }
    if (data.drift !== undefined) {
      let data103 = data.drift;
      if (Array.isArray(data103)) {
        const len11 = data103.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data104 = data103[i11];
          if (data104 && typeof data104 == 'object' && !Array.isArray(data104)) {
            if (data104.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/drift/' + i11, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data104.kept === undefined) {
              vErrors = found(vErrors, instancePath + '/drift/' + i11, 'required', { missingProperty: 'kept' });
              errors++;
            }
            for (const key14 in data104) {
              if (!(key14 === 'resource' || key14 === 'kept')) {
                vErrors = found(vErrors, instancePath + '/drift/' + i11, 'additionalProperties', {
                  additionalProperty: key14,
                });
                errors++;
              }
            }
            if (data104.resource !== undefined) {
              if (typeof data104.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/drift/' + i11 + '/resource', 'type');
                errors++;
              }
            }
            if (data104.kept !== undefined) {
              if (typeof data104.kept !== 'boolean') {
                vErrors = found(vErrors, instancePath + '/drift/' + i11 + '/kept', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/drift/' + i11, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/drift', 'type');
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data107 = data.overrides;
      if (!(data107 && typeof data107 == 'object' && !Array.isArray(data107))) {
        vErrors = found(vErrors, instancePath + '/overrides', 'type');
        errors++;
      }
    }
    if (data.depth !== undefined) {
      let data108 = data.depth;
      if (typeof data108 !== 'string') {
        vErrors = found(vErrors, instancePath + '/depth', 'type');
        errors++;
      }
      if (!(data108 === 'shallow' || data108 === 'deep')) {
        vErrors = found(vErrors, instancePath + '/depth', 'enum', { allowedValues: schema31.properties.depth.enum });
        errors++;
      }
    }
    if (data.warnings !== undefined) {
      let data109 = data.warnings;
      if (Array.isArray(data109)) {
        const len12 = data109.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (typeof data109[i12] !== 'string') {
            vErrors = found(vErrors, instancePath + '/warnings/' + i12, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/warnings', 'type');
        errors++;
      }
    }
    if (data.timings !== undefined) {
      let data111 = data.timings;
      if (data111 && typeof data111 == 'object' && !Array.isArray(data111)) {
        for (const key15 in data111) {
          let data112 = data111[key15];
          if (!(typeof data112 == 'number' && isFinite(data112))) {
            vErrors = found(
              vErrors,
              instancePath + '/timings/' + key15.replace(/~/g, '~0').replace(/\//g, '~1'),
              'type',
            );
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/timings', 'type');
        errors++;
      }
    }
    if (data.calls !== undefined) {
      let data113 = data.calls;
      if (data113 && typeof data113 == 'object' && !Array.isArray(data113)) {
        for (const key16 in data113) {
          let data114 = data113[key16];
          if (!(typeof data114 == 'number' && !(data114 % 1) && !isNaN(data114) && isFinite(data114))) {
            vErrors = found(vErrors, instancePath + '/calls/' + key16.replace(/~/g, '~0').replace(/\//g, '~1'), 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/calls', 'type');
        errors++;
      }
    }
    if (data.file !== undefined) {
      if (typeof data.file !== 'string') {
        vErrors = found(vErrors, instancePath + '/file', 'type');
        errors++;
      }
    }
    if (data.code !== undefined) {
      let data116 = data.code;
      if (!(typeof data116 == 'number' && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
        vErrors = found(vErrors, instancePath + '/code', 'type');
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        vErrors = found(vErrors, instancePath + '/message', 'type');
        errors++;
      }
    }
    if (data.hint !== undefined) {
      if (typeof data.hint !== 'string') {
        vErrors = found(vErrors, instancePath + '/hint', 'type');
        errors++;
      }
    }
    if (data.errors !== undefined) {
      let data119 = data.errors;
      if (Array.isArray(data119)) {
        const len13 = data119.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data120 = data119[i13];
          if (data120 && typeof data120 == 'object' && !Array.isArray(data120)) {
            if (data120.pointer === undefined) {
              vErrors = found(vErrors, instancePath + '/errors/' + i13, 'required', { missingProperty: 'pointer' });
              errors++;
            }
            if (data120.message === undefined) {
              vErrors = found(vErrors, instancePath + '/errors/' + i13, 'required', { missingProperty: 'message' });
              errors++;
            }
            for (const key17 in data120) {
              if (!(key17 === 'pointer' || key17 === 'message' || key17 === 'hint')) {
                vErrors = found(vErrors, instancePath + '/errors/' + i13, 'additionalProperties', {
                  additionalProperty: key17,
                });
                errors++;
              }
            }
            if (data120.pointer !== undefined) {
              if (typeof data120.pointer !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i13 + '/pointer', 'type');
                errors++;
              }
            }
            if (data120.message !== undefined) {
              if (typeof data120.message !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i13 + '/message', 'type');
                errors++;
              }
            }
            if (data120.hint !== undefined) {
              if (typeof data120.hint !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i13 + '/hint', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/errors/' + i13, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/errors', 'type');
        errors++;
      }
    }
    if (data.aws !== undefined) {
      let data124 = data.aws;
      if (data124 && typeof data124 == 'object' && !Array.isArray(data124)) {
        if (data124.service === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'service' });
          errors++;
        }
        if (data124.operation === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'operation' });
          errors++;
        }
        if (data124.code === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'code' });
          errors++;
        }
        for (const key18 in data124) {
          if (!(key18 === 'service' || key18 === 'operation' || key18 === 'code' || key18 === 'requestId')) {
            vErrors = found(vErrors, instancePath + '/aws', 'additionalProperties', { additionalProperty: key18 });
            errors++;
          }
        }
        if (data124.service !== undefined) {
          if (typeof data124.service !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/service', 'type');
            errors++;
          }
        }
        if (data124.operation !== undefined) {
          if (typeof data124.operation !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/operation', 'type');
            errors++;
          }
        }
        if (data124.code !== undefined) {
          if (typeof data124.code !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/code', 'type');
            errors++;
          }
        }
        if (data124.requestId !== undefined) {
          if (typeof data124.requestId !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/requestId', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/aws', 'type');
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
