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
        endedBy: { enum: ['circuit-breaker', 'alarm', 'this-run', 'somebody'] },
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
    failure: { properties: { class: 0, sentence: 0, hint: 0, doc: 0, raw: 0, task: 0, log: 0, targets: 0, events: 0 } },
    taskArn: 0,
    exitCode: 0,
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
              key1 === 'endedBy' ||
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
        if (data11.endedBy !== undefined) {
          let data15 = data11.endedBy;
          if (typeof data15 !== 'string') {
            vErrors = found(vErrors, instancePath + '/deployment/endedBy', 'type');
            errors++;
          }
          if (!(data15 === 'circuit-breaker' || data15 === 'alarm' || data15 === 'this-run' || data15 === 'somebody')) {
            vErrors = found(vErrors, instancePath + '/deployment/endedBy', 'enum', {
              allowedValues: schema31.properties.deployment.properties.endedBy.enum,
            });
            errors++;
          }
        }
        if (data11.desiredCount !== undefined) {
          let data16 = data11.desiredCount;
          if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            vErrors = found(vErrors, instancePath + '/deployment/desiredCount', 'type');
            errors++;
          }
        }
        if (data11.runningCount !== undefined) {
          let data17 = data11.runningCount;
          if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            vErrors = found(vErrors, instancePath + '/deployment/runningCount', 'type');
            errors++;
          }
        }
        if (data11.failedTasks !== undefined) {
          let data18 = data11.failedTasks;
          if (!(typeof data18 == 'number' && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
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
      let data19 = data.status;
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        if (data19.state === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'state' });
          errors++;
        }
        if (data19.desiredCount === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'desiredCount' });
          errors++;
        }
        if (data19.runningCount === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'runningCount' });
          errors++;
        }
        if (data19.pendingCount === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'pendingCount' });
          errors++;
        }
        if (data19.placement === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'placement' });
          errors++;
        }
        if (data19.environmentNames === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'environmentNames' });
          errors++;
        }
        if (data19.tasks === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'tasks' });
          errors++;
        }
        if (data19.targets === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'targets' });
          errors++;
        }
        if (data19.deployments === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'deployments' });
          errors++;
        }
        if (data19.alarms === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'alarms' });
          errors++;
        }
        if (data19.events === undefined) {
          vErrors = found(vErrors, instancePath + '/status', 'required', { missingProperty: 'events' });
          errors++;
        }
        for (const key2 in data19) {
          if (!func1.call(schema31.properties.status.properties, key2)) {
            vErrors = found(vErrors, instancePath + '/status', 'additionalProperties', { additionalProperty: key2 });
            errors++;
          }
        }
        if (data19.state !== undefined) {
          let data20 = data19.state;
          if (typeof data20 !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/state', 'type');
            errors++;
          }
          if (
            !(
              data20 === 'steady' ||
              data20 === 'deploying' ||
              data20 === 'degraded' ||
              data20 === 'failed' ||
              data20 === 'stopped' ||
              data20 === 'removing'
            )
          ) {
            vErrors = found(vErrors, instancePath + '/status/state', 'enum', {
              allowedValues: schema31.properties.status.properties.state.enum,
            });
            errors++;
          }
        }
        if (data19.desiredCount !== undefined) {
          let data21 = data19.desiredCount;
          if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            vErrors = found(vErrors, instancePath + '/status/desiredCount', 'type');
            errors++;
          }
        }
        if (data19.runningCount !== undefined) {
          let data22 = data19.runningCount;
          if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            vErrors = found(vErrors, instancePath + '/status/runningCount', 'type');
            errors++;
          }
        }
        if (data19.pendingCount !== undefined) {
          let data23 = data19.pendingCount;
          if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            vErrors = found(vErrors, instancePath + '/status/pendingCount', 'type');
            errors++;
          }
        }
        if (data19.placement !== undefined) {
          let data24 = data19.placement;
          if (data24 && typeof data24 == 'object' && !Array.isArray(data24)) {
            if (data24.capacity === undefined) {
              vErrors = found(vErrors, instancePath + '/status/placement', 'required', { missingProperty: 'capacity' });
              errors++;
            }
            for (const key3 in data24) {
              if (!(key3 === 'capacity' || key3 === 'loadBalancer')) {
                vErrors = found(vErrors, instancePath + '/status/placement', 'additionalProperties', {
                  additionalProperty: key3,
                });
                errors++;
              }
            }
            if (data24.capacity !== undefined) {
              if (typeof data24.capacity !== 'string') {
                vErrors = found(vErrors, instancePath + '/status/placement/capacity', 'type');
                errors++;
              }
            }
            if (data24.loadBalancer !== undefined) {
              if (typeof data24.loadBalancer !== 'string') {
                vErrors = found(vErrors, instancePath + '/status/placement/loadBalancer', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/status/placement', 'type');
            errors++;
          }
        }
        if (data19.environmentNames !== undefined) {
          let data27 = data19.environmentNames;
          if (Array.isArray(data27)) {
            const len0 = data27.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data27[i0] !== 'string') {
                vErrors = found(vErrors, instancePath + '/status/environmentNames/' + i0, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/status/environmentNames', 'type');
            errors++;
          }
        }
        if (data19.createdAt !== undefined) {
          if (typeof data19.createdAt !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/createdAt', 'type');
            errors++;
          }
        }
        if (data19.deployedAt !== undefined) {
          if (typeof data19.deployedAt !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/deployedAt', 'type');
            errors++;
          }
        }
        if (data19.build !== undefined) {
          if (typeof data19.build !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/build', 'type');
            errors++;
          }
        }
        if (data19.lastRun !== undefined) {
          if (typeof data19.lastRun !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/lastRun', 'type');
            errors++;
          }
        }
        if (data19.libraryVersion !== undefined) {
          if (typeof data19.libraryVersion !== 'string') {
            vErrors = found(vErrors, instancePath + '/status/libraryVersion', 'type');
            errors++;
          }
        }
        if (data19.tasks !== undefined) {
          let data34 = data19.tasks;
          if (Array.isArray(data34)) {
            const len1 = data34.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data35 = data34[i1];
              if (data35 && typeof data35 == 'object' && !Array.isArray(data35)) {
                if (data35.id === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/tasks/' + i1, 'required', { missingProperty: 'id' });
                  errors++;
                }
                if (data35.lastStatus === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/tasks/' + i1, 'required', {
                    missingProperty: 'lastStatus',
                  });
                  errors++;
                }
                for (const key4 in data35) {
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
                if (data35.id !== undefined) {
                  if (typeof data35.id !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/id', 'type');
                    errors++;
                  }
                }
                if (data35.lastStatus !== undefined) {
                  if (typeof data35.lastStatus !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/lastStatus', 'type');
                    errors++;
                  }
                }
                if (data35.healthStatus !== undefined) {
                  if (typeof data35.healthStatus !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/healthStatus', 'type');
                    errors++;
                  }
                }
                if (data35.revision !== undefined) {
                  if (typeof data35.revision !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/revision', 'type');
                    errors++;
                  }
                }
                if (data35.startedAt !== undefined) {
                  if (typeof data35.startedAt !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/tasks/' + i1 + '/startedAt', 'type');
                    errors++;
                  }
                }
                if (data35.availabilityZone !== undefined) {
                  if (typeof data35.availabilityZone !== 'string') {
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
        if (data19.targets !== undefined) {
          let data42 = data19.targets;
          if (Array.isArray(data42)) {
            const len2 = data42.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data43 = data42[i2];
              if (data43 && typeof data43 == 'object' && !Array.isArray(data43)) {
                if (data43.id === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/targets/' + i2, 'required', {
                    missingProperty: 'id',
                  });
                  errors++;
                }
                if (data43.state === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/targets/' + i2, 'required', {
                    missingProperty: 'state',
                  });
                  errors++;
                }
                for (const key5 in data43) {
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
                if (data43.id !== undefined) {
                  if (typeof data43.id !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/id', 'type');
                    errors++;
                  }
                }
                if (data43.port !== undefined) {
                  let data45 = data43.port;
                  if (!(typeof data45 == 'number' && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/port', 'type');
                    errors++;
                  }
                }
                if (data43.availabilityZone !== undefined) {
                  if (typeof data43.availabilityZone !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/availabilityZone', 'type');
                    errors++;
                  }
                }
                if (data43.state !== undefined) {
                  if (typeof data43.state !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/state', 'type');
                    errors++;
                  }
                }
                if (data43.reason !== undefined) {
                  if (typeof data43.reason !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/targets/' + i2 + '/reason', 'type');
                    errors++;
                  }
                }
                if (data43.description !== undefined) {
                  if (typeof data43.description !== 'string') {
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
        if (data19.deployments !== undefined) {
          let data50 = data19.deployments;
          if (Array.isArray(data50)) {
            const len3 = data50.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data51 = data50[i3];
              if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
                if (data51.id === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/deployments/' + i3, 'required', {
                    missingProperty: 'id',
                  });
                  errors++;
                }
                if (data51.status === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/deployments/' + i3, 'required', {
                    missingProperty: 'status',
                  });
                  errors++;
                }
                for (const key6 in data51) {
                  if (!func1.call(schema31.properties.status.properties.deployments.items.properties, key6)) {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3, 'additionalProperties', {
                      additionalProperty: key6,
                    });
                    errors++;
                  }
                }
                if (data51.id !== undefined) {
                  if (typeof data51.id !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/id', 'type');
                    errors++;
                  }
                }
                if (data51.status !== undefined) {
                  if (typeof data51.status !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/status', 'type');
                    errors++;
                  }
                }
                if (data51.rolloutState !== undefined) {
                  if (typeof data51.rolloutState !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/rolloutState', 'type');
                    errors++;
                  }
                }
                if (data51.reason !== undefined) {
                  if (typeof data51.reason !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/reason', 'type');
                    errors++;
                  }
                }
                if (data51.revision !== undefined) {
                  if (typeof data51.revision !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/revision', 'type');
                    errors++;
                  }
                }
                if (data51.createdAt !== undefined) {
                  if (typeof data51.createdAt !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/createdAt', 'type');
                    errors++;
                  }
                }
                if (data51.desiredCount !== undefined) {
                  let data58 = data51.desiredCount;
                  if (!(typeof data58 == 'number' && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/desiredCount', 'type');
                    errors++;
                  }
                }
                if (data51.runningCount !== undefined) {
                  let data59 = data51.runningCount;
                  if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/runningCount', 'type');
                    errors++;
                  }
                }
                if (data51.pendingCount !== undefined) {
                  let data60 = data51.pendingCount;
                  if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
                    vErrors = found(vErrors, instancePath + '/status/deployments/' + i3 + '/pendingCount', 'type');
                    errors++;
                  }
                }
                if (data51.failedTasks !== undefined) {
                  let data61 = data51.failedTasks;
                  if (!(typeof data61 == 'number' && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
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
        if (data19.alarms !== undefined) {
          let data62 = data19.alarms;
          if (Array.isArray(data62)) {
            const len4 = data62.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data63 = data62[i4];
              if (data63 && typeof data63 == 'object' && !Array.isArray(data63)) {
                if (data63.name === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/alarms/' + i4, 'required', {
                    missingProperty: 'name',
                  });
                  errors++;
                }
                if (data63.state === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/alarms/' + i4, 'required', {
                    missingProperty: 'state',
                  });
                  errors++;
                }
                for (const key7 in data63) {
                  if (!(key7 === 'name' || key7 === 'state' || key7 === 'reason' || key7 === 'since')) {
                    vErrors = found(vErrors, instancePath + '/status/alarms/' + i4, 'additionalProperties', {
                      additionalProperty: key7,
                    });
                    errors++;
                  }
                }
                if (data63.name !== undefined) {
                  if (typeof data63.name !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/alarms/' + i4 + '/name', 'type');
                    errors++;
                  }
                }
                if (data63.state !== undefined) {
                  if (typeof data63.state !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/alarms/' + i4 + '/state', 'type');
                    errors++;
                  }
                }
                if (data63.reason !== undefined) {
                  if (typeof data63.reason !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/alarms/' + i4 + '/reason', 'type');
                    errors++;
                  }
                }
                if (data63.since !== undefined) {
                  if (typeof data63.since !== 'string') {
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
        if (data19.events !== undefined) {
          let data68 = data19.events;
          if (Array.isArray(data68)) {
            const len5 = data68.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data69 = data68[i5];
              if (data69 && typeof data69 == 'object' && !Array.isArray(data69)) {
                if (data69.at === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/events/' + i5, 'required', {
                    missingProperty: 'at',
                  });
                  errors++;
                }
                if (data69.message === undefined) {
                  vErrors = found(vErrors, instancePath + '/status/events/' + i5, 'required', {
                    missingProperty: 'message',
                  });
                  errors++;
                }
                for (const key8 in data69) {
                  if (!(key8 === 'at' || key8 === 'message')) {
                    vErrors = found(vErrors, instancePath + '/status/events/' + i5, 'additionalProperties', {
                      additionalProperty: key8,
                    });
                    errors++;
                  }
                }
                if (data69.at !== undefined) {
                  if (typeof data69.at !== 'string') {
                    vErrors = found(vErrors, instancePath + '/status/events/' + i5 + '/at', 'type');
                    errors++;
                  }
                }
                if (data69.message !== undefined) {
                  if (typeof data69.message !== 'string') {
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
      let data72 = data.settings;
      if (!(data72 && typeof data72 == 'object' && !Array.isArray(data72))) {
        vErrors = found(vErrors, instancePath + '/settings', 'type');
        errors++;
      }
    }
    if (data.parts !== undefined) {
      let data73 = data.parts;
      if (Array.isArray(data73)) {
        const len6 = data73.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data74 = data73[i6];
          if (data74 && typeof data74 == 'object' && !Array.isArray(data74)) {
            if (data74.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/parts/' + i6, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data74.name === undefined) {
              vErrors = found(vErrors, instancePath + '/parts/' + i6, 'required', { missingProperty: 'name' });
              errors++;
            }
            for (const key9 in data74) {
              if (!(key9 === 'resource' || key9 === 'name' || key9 === 'id' || key9 === 'state')) {
                vErrors = found(vErrors, instancePath + '/parts/' + i6, 'additionalProperties', {
                  additionalProperty: key9,
                });
                errors++;
              }
            }
            if (data74.resource !== undefined) {
              if (typeof data74.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i6 + '/resource', 'type');
                errors++;
              }
            }
            if (data74.name !== undefined) {
              if (typeof data74.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i6 + '/name', 'type');
                errors++;
              }
            }
            if (data74.id !== undefined) {
              if (typeof data74.id !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i6 + '/id', 'type');
                errors++;
              }
            }
            if (data74.state !== undefined) {
              if (typeof data74.state !== 'string') {
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
      let data79 = data.tenants;
      if (Array.isArray(data79)) {
        const len7 = data79.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data79[i7] !== 'string') {
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
      let data81 = data.summaries;
      if (Array.isArray(data81)) {
        const len8 = data81.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data82 = data81[i8];
          if (data82 && typeof data82 == 'object' && !Array.isArray(data82)) {
            if (data82.name === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', { missingProperty: 'name' });
              errors++;
            }
            if (data82.state === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', { missingProperty: 'state' });
              errors++;
            }
            if (data82.runningCount === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', {
                missingProperty: 'runningCount',
              });
              errors++;
            }
            if (data82.desiredCount === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', {
                missingProperty: 'desiredCount',
              });
              errors++;
            }
            if (data82.url === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', { missingProperty: 'url' });
              errors++;
            }
            if (data82.placement === undefined) {
              vErrors = found(vErrors, instancePath + '/summaries/' + i8, 'required', { missingProperty: 'placement' });
              errors++;
            }
            for (const key10 in data82) {
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
            if (data82.name !== undefined) {
              if (typeof data82.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/name', 'type');
                errors++;
              }
            }
            if (data82.image !== undefined) {
              if (typeof data82.image !== 'string') {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/image', 'type');
                errors++;
              }
            }
            if (data82.state !== undefined) {
              let data85 = data82.state;
              if (typeof data85 !== 'string') {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/state', 'type');
                errors++;
              }
              if (
                !(
                  data85 === 'steady' ||
                  data85 === 'deploying' ||
                  data85 === 'degraded' ||
                  data85 === 'failed' ||
                  data85 === 'stopped' ||
                  data85 === 'removing'
                )
              ) {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/state', 'enum', {
                  allowedValues: schema31.properties.summaries.items.properties.state.enum,
                });
                errors++;
              }
            }
            if (data82.runningCount !== undefined) {
              let data86 = data82.runningCount;
              if (!(typeof data86 == 'number' && !(data86 % 1) && !isNaN(data86) && isFinite(data86))) {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/runningCount', 'type');
                errors++;
              }
            }
            if (data82.desiredCount !== undefined) {
              let data87 = data82.desiredCount;
              if (!(typeof data87 == 'number' && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/desiredCount', 'type');
                errors++;
              }
            }
            if (data82.url !== undefined) {
              let data88 = data82.url;
              if (typeof data88 !== 'string' && data88 !== null) {
                vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/url', 'type');
                errors++;
              }
            }
            if (data82.placement !== undefined) {
              let data89 = data82.placement;
              if (data89 && typeof data89 == 'object' && !Array.isArray(data89)) {
                if (data89.capacity === undefined) {
                  vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/placement', 'required', {
                    missingProperty: 'capacity',
                  });
                  errors++;
                }
                for (const key11 in data89) {
                  if (!(key11 === 'capacity' || key11 === 'loadBalancer')) {
                    vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/placement', 'additionalProperties', {
                      additionalProperty: key11,
                    });
                    errors++;
                  }
                }
                if (data89.capacity !== undefined) {
                  if (typeof data89.capacity !== 'string') {
                    vErrors = found(vErrors, instancePath + '/summaries/' + i8 + '/placement/capacity', 'type');
                    errors++;
                  }
                }
                if (data89.loadBalancer !== undefined) {
                  if (typeof data89.loadBalancer !== 'string') {
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
      let data93 = data.changes;
      if (Array.isArray(data93)) {
        const len9 = data93.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data94 = data93[i9];
          if (data94 && typeof data94 == 'object' && !Array.isArray(data94)) {
            if (data94.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i9, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data94.name === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i9, 'required', { missingProperty: 'name' });
              errors++;
            }
            if (data94.action === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i9, 'required', { missingProperty: 'action' });
              errors++;
            }
            if (data94.reason === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i9, 'required', { missingProperty: 'reason' });
              errors++;
            }
            if (data94.fields === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i9, 'required', { missingProperty: 'fields' });
              errors++;
            }
            for (const key12 in data94) {
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
            if (data94.resource !== undefined) {
              if (typeof data94.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/resource', 'type');
                errors++;
              }
            }
            if (data94.name !== undefined) {
              if (typeof data94.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/name', 'type');
                errors++;
              }
            }
            if (data94.action !== undefined) {
              let data97 = data94.action;
              if (typeof data97 !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/action', 'type');
                errors++;
              }
              if (!(data97 === 'create' || data97 === 'update' || data97 === 'remove' || data97 === 'deploy')) {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/action', 'enum', {
                  allowedValues: schema31.properties.changes.items.properties.action.enum,
                });
                errors++;
              }
            }
            if (data94.reason !== undefined) {
              if (typeof data94.reason !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/reason', 'type');
                errors++;
              }
            }
            if (data94.done !== undefined) {
              if (typeof data94.done !== 'boolean') {
                vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/done', 'type');
                errors++;
              }
            }
            if (data94.fields !== undefined) {
              let data100 = data94.fields;
              if (Array.isArray(data100)) {
                const len10 = data100.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data101 = data100[i10];
                  if (data101 && typeof data101 == 'object' && !Array.isArray(data101)) {
                    if (data101.pointer === undefined) {
                      vErrors = found(vErrors, instancePath + '/changes/' + i9 + '/fields/' + i10, 'required', {
                        missingProperty: 'pointer',
                      });
                      errors++;
                    }
                    for (const key13 in data101) {
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
                    if (data101.pointer !== undefined) {
                      if (typeof data101.pointer !== 'string') {
                        vErrors = found(
                          vErrors,
                          instancePath + '/changes/' + i9 + '/fields/' + i10 + '/pointer',
                          'type',
                        );
                        errors++;
                      }
                    }
                    if (data101.secret !== undefined) {
                      if (typeof data101.secret !== 'boolean') {
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
      let data104 = data.drift;
      if (Array.isArray(data104)) {
        const len11 = data104.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data105 = data104[i11];
          if (data105 && typeof data105 == 'object' && !Array.isArray(data105)) {
            if (data105.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/drift/' + i11, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data105.kept === undefined) {
              vErrors = found(vErrors, instancePath + '/drift/' + i11, 'required', { missingProperty: 'kept' });
              errors++;
            }
            for (const key14 in data105) {
              if (!(key14 === 'resource' || key14 === 'kept')) {
                vErrors = found(vErrors, instancePath + '/drift/' + i11, 'additionalProperties', {
                  additionalProperty: key14,
                });
                errors++;
              }
            }
            if (data105.resource !== undefined) {
              if (typeof data105.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/drift/' + i11 + '/resource', 'type');
                errors++;
              }
            }
            if (data105.kept !== undefined) {
              if (typeof data105.kept !== 'boolean') {
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
      let data108 = data.overrides;
      if (!(data108 && typeof data108 == 'object' && !Array.isArray(data108))) {
        vErrors = found(vErrors, instancePath + '/overrides', 'type');
        errors++;
      }
    }
    if (data.depth !== undefined) {
      let data109 = data.depth;
      if (typeof data109 !== 'string') {
        vErrors = found(vErrors, instancePath + '/depth', 'type');
        errors++;
      }
      if (!(data109 === 'shallow' || data109 === 'deep')) {
        vErrors = found(vErrors, instancePath + '/depth', 'enum', { allowedValues: schema31.properties.depth.enum });
        errors++;
      }
    }
    if (data.warnings !== undefined) {
      let data110 = data.warnings;
      if (Array.isArray(data110)) {
        const len12 = data110.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (typeof data110[i12] !== 'string') {
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
      let data112 = data.timings;
      if (data112 && typeof data112 == 'object' && !Array.isArray(data112)) {
        for (const key15 in data112) {
          let data113 = data112[key15];
          if (!(typeof data113 == 'number' && isFinite(data113))) {
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
      let data114 = data.calls;
      if (data114 && typeof data114 == 'object' && !Array.isArray(data114)) {
        for (const key16 in data114) {
          let data115 = data114[key16];
          if (!(typeof data115 == 'number' && !(data115 % 1) && !isNaN(data115) && isFinite(data115))) {
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
      let data117 = data.code;
      if (!(typeof data117 == 'number' && !(data117 % 1) && !isNaN(data117) && isFinite(data117))) {
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
      let data120 = data.errors;
      if (Array.isArray(data120)) {
        const len13 = data120.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data121 = data120[i13];
          if (data121 && typeof data121 == 'object' && !Array.isArray(data121)) {
            if (data121.pointer === undefined) {
              vErrors = found(vErrors, instancePath + '/errors/' + i13, 'required', { missingProperty: 'pointer' });
              errors++;
            }
            if (data121.message === undefined) {
              vErrors = found(vErrors, instancePath + '/errors/' + i13, 'required', { missingProperty: 'message' });
              errors++;
            }
            for (const key17 in data121) {
              if (!(key17 === 'pointer' || key17 === 'message' || key17 === 'hint')) {
                vErrors = found(vErrors, instancePath + '/errors/' + i13, 'additionalProperties', {
                  additionalProperty: key17,
                });
                errors++;
              }
            }
            if (data121.pointer !== undefined) {
              if (typeof data121.pointer !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i13 + '/pointer', 'type');
                errors++;
              }
            }
            if (data121.message !== undefined) {
              if (typeof data121.message !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i13 + '/message', 'type');
                errors++;
              }
            }
            if (data121.hint !== undefined) {
              if (typeof data121.hint !== 'string') {
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
      let data125 = data.aws;
      if (data125 && typeof data125 == 'object' && !Array.isArray(data125)) {
        if (data125.service === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'service' });
          errors++;
        }
        if (data125.operation === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'operation' });
          errors++;
        }
        if (data125.code === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'code' });
          errors++;
        }
        for (const key18 in data125) {
          if (!(key18 === 'service' || key18 === 'operation' || key18 === 'code' || key18 === 'requestId')) {
            vErrors = found(vErrors, instancePath + '/aws', 'additionalProperties', { additionalProperty: key18 });
            errors++;
          }
        }
        if (data125.service !== undefined) {
          if (typeof data125.service !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/service', 'type');
            errors++;
          }
        }
        if (data125.operation !== undefined) {
          if (typeof data125.operation !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/operation', 'type');
            errors++;
          }
        }
        if (data125.code !== undefined) {
          if (typeof data125.code !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/code', 'type');
            errors++;
          }
        }
        if (data125.requestId !== undefined) {
          if (typeof data125.requestId !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/requestId', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/aws', 'type');
        errors++;
      }
    }
    if (data.failure !== undefined) {
      let data130 = data.failure;
      if (data130 && typeof data130 == 'object' && !Array.isArray(data130)) {
        if (data130.class === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'class' });
          errors++;
        }
        if (data130.sentence === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'sentence' });
          errors++;
        }
        if (data130.hint === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'hint' });
          errors++;
        }
        if (data130.log === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'log' });
          errors++;
        }
        if (data130.targets === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'targets' });
          errors++;
        }
        if (data130.events === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'events' });
          errors++;
        }
        for (const key19 in data130) {
          if (!func1.call(schema31.properties.failure.properties, key19)) {
            vErrors = found(vErrors, instancePath + '/failure', 'additionalProperties', { additionalProperty: key19 });
            errors++;
          }
        }
        if (data130.class !== undefined) {
          if (typeof data130.class !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/class', 'type');
            errors++;
          }
        }
        if (data130.sentence !== undefined) {
          if (typeof data130.sentence !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/sentence', 'type');
            errors++;
          }
        }
        if (data130.hint !== undefined) {
          if (typeof data130.hint !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/hint', 'type');
            errors++;
          }
        }
        if (data130.doc !== undefined) {
          if (typeof data130.doc !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/doc', 'type');
            errors++;
          }
        }
        if (data130.raw !== undefined) {
          if (typeof data130.raw !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/raw', 'type');
            errors++;
          }
        }
        if (data130.task !== undefined) {
          let data136 = data130.task;
          if (data136 && typeof data136 == 'object' && !Array.isArray(data136)) {
            if (data136.taskArn === undefined) {
              vErrors = found(vErrors, instancePath + '/failure/task', 'required', { missingProperty: 'taskArn' });
              errors++;
            }
            for (const key20 in data136) {
              if (
                !(
                  key20 === 'taskArn' ||
                  key20 === 'stopCode' ||
                  key20 === 'stoppedReason' ||
                  key20 === 'container' ||
                  key20 === 'exitCode' ||
                  key20 === 'reason'
                )
              ) {
                vErrors = found(vErrors, instancePath + '/failure/task', 'additionalProperties', {
                  additionalProperty: key20,
                });
                errors++;
              }
            }
            if (data136.taskArn !== undefined) {
              if (typeof data136.taskArn !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/taskArn', 'type');
                errors++;
              }
            }
            if (data136.stopCode !== undefined) {
              if (typeof data136.stopCode !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/stopCode', 'type');
                errors++;
              }
            }
            if (data136.stoppedReason !== undefined) {
              if (typeof data136.stoppedReason !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/stoppedReason', 'type');
                errors++;
              }
            }
            if (data136.container !== undefined) {
              if (typeof data136.container !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/container', 'type');
                errors++;
              }
            }
            if (data136.exitCode !== undefined) {
              let data141 = data136.exitCode;
              if (!(typeof data141 == 'number' && !(data141 % 1) && !isNaN(data141) && isFinite(data141))) {
                vErrors = found(vErrors, instancePath + '/failure/task/exitCode', 'type');
                errors++;
              }
            }
            if (data136.reason !== undefined) {
              if (typeof data136.reason !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/reason', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/failure/task', 'type');
            errors++;
          }
        }
        if (data130.log !== undefined) {
          let data143 = data130.log;
          if (Array.isArray(data143)) {
            if (data143.length > 50) {
              vErrors = found(vErrors, instancePath + '/failure/log', 'maxItems');
              errors++;
            }
            const len14 = data143.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (typeof data143[i14] !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/log/' + i14, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/failure/log', 'type');
            errors++;
          }
        }
        if (data130.targets !== undefined) {
          let data145 = data130.targets;
          if (Array.isArray(data145)) {
            if (data145.length > 10) {
              vErrors = found(vErrors, instancePath + '/failure/targets', 'maxItems');
              errors++;
            }
            const len15 = data145.length;
            for (let i15 = 0; i15 < len15; i15++) {
              if (typeof data145[i15] !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/targets/' + i15, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/failure/targets', 'type');
            errors++;
          }
        }
        if (data130.events !== undefined) {
          let data147 = data130.events;
          if (Array.isArray(data147)) {
            if (data147.length > 20) {
              vErrors = found(vErrors, instancePath + '/failure/events', 'maxItems');
              errors++;
            }
            const len16 = data147.length;
            for (let i16 = 0; i16 < len16; i16++) {
              if (typeof data147[i16] !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/events/' + i16, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/failure/events', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/failure', 'type');
        errors++;
      }
    }
    if (data.taskArn !== undefined) {
      if (typeof data.taskArn !== 'string') {
        vErrors = found(vErrors, instancePath + '/taskArn', 'type');
        errors++;
      }
    }
    if (data.exitCode !== undefined) {
      let data150 = data.exitCode;
      if (!(typeof data150 == 'number' && !(data150 % 1) && !isNaN(data150) && isFinite(data150))) {
        vErrors = found(vErrors, instancePath + '/exitCode', 'type');
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
