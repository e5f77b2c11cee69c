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
    failure: { properties: { class: 0, sentence: 0, hint: 0, doc: 0, raw: 0, task: 0, log: 0, targets: 0, events: 0 } },
    settings: 0,
    parts: 0,
    tenants: 0,
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
    if (data.failure !== undefined) {
      let data19 = data.failure;
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        if (data19.class === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'class' });
          errors++;
        }
        if (data19.sentence === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'sentence' });
          errors++;
        }
        if (data19.hint === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'hint' });
          errors++;
        }
        if (data19.log === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'log' });
          errors++;
        }
        if (data19.targets === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'targets' });
          errors++;
        }
        if (data19.events === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'events' });
          errors++;
        }
        for (const key2 in data19) {
          if (!func1.call(schema31.properties.failure.properties, key2)) {
            vErrors = found(vErrors, instancePath + '/failure', 'additionalProperties', { additionalProperty: key2 });
            errors++;
          }
        }
        if (data19.class !== undefined) {
          if (typeof data19.class !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/class', 'type');
            errors++;
          }
        }
        if (data19.sentence !== undefined) {
          if (typeof data19.sentence !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/sentence', 'type');
            errors++;
          }
        }
        if (data19.hint !== undefined) {
          if (typeof data19.hint !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/hint', 'type');
            errors++;
          }
        }
        if (data19.doc !== undefined) {
          if (typeof data19.doc !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/doc', 'type');
            errors++;
          }
        }
        if (data19.raw !== undefined) {
          if (typeof data19.raw !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/raw', 'type');
            errors++;
          }
        }
        if (data19.task !== undefined) {
          let data25 = data19.task;
          if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
            if (data25.taskArn === undefined) {
              vErrors = found(vErrors, instancePath + '/failure/task', 'required', { missingProperty: 'taskArn' });
              errors++;
            }
            for (const key3 in data25) {
              if (
                !(
                  key3 === 'taskArn' ||
                  key3 === 'stopCode' ||
                  key3 === 'stoppedReason' ||
                  key3 === 'container' ||
                  key3 === 'exitCode' ||
                  key3 === 'reason'
                )
              ) {
                vErrors = found(vErrors, instancePath + '/failure/task', 'additionalProperties', {
                  additionalProperty: key3,
                });
                errors++;
              }
            }
            if (data25.taskArn !== undefined) {
              if (typeof data25.taskArn !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/taskArn', 'type');
                errors++;
              }
            }
            if (data25.stopCode !== undefined) {
              if (typeof data25.stopCode !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/stopCode', 'type');
                errors++;
              }
            }
            if (data25.stoppedReason !== undefined) {
              if (typeof data25.stoppedReason !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/stoppedReason', 'type');
                errors++;
              }
            }
            if (data25.container !== undefined) {
              if (typeof data25.container !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/container', 'type');
                errors++;
              }
            }
            if (data25.exitCode !== undefined) {
              let data30 = data25.exitCode;
              if (!(typeof data30 == 'number' && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                vErrors = found(vErrors, instancePath + '/failure/task/exitCode', 'type');
                errors++;
              }
            }
            if (data25.reason !== undefined) {
              if (typeof data25.reason !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/reason', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/failure/task', 'type');
            errors++;
          }
        }
        if (data19.log !== undefined) {
          let data32 = data19.log;
          if (Array.isArray(data32)) {
            if (data32.length > 50) {
              vErrors = found(vErrors, instancePath + '/failure/log', 'maxItems');
              errors++;
            }
            const len0 = data32.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data32[i0] !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/log/' + i0, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/failure/log', 'type');
            errors++;
          }
        }
        if (data19.targets !== undefined) {
          let data34 = data19.targets;
          if (Array.isArray(data34)) {
            if (data34.length > 10) {
              vErrors = found(vErrors, instancePath + '/failure/targets', 'maxItems');
              errors++;
            }
            const len1 = data34.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data34[i1] !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/targets/' + i1, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/failure/targets', 'type');
            errors++;
          }
        }
        if (data19.events !== undefined) {
          let data36 = data19.events;
          if (Array.isArray(data36)) {
            if (data36.length > 20) {
              vErrors = found(vErrors, instancePath + '/failure/events', 'maxItems');
              errors++;
            }
            const len2 = data36.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data36[i2] !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/events/' + i2, 'type');
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
    if (data.settings !== undefined) {
      let data38 = data.settings;
      if (!(data38 && typeof data38 == 'object' && !Array.isArray(data38))) {
        vErrors = found(vErrors, instancePath + '/settings', 'type');
        errors++;
      }
    }
    if (data.parts !== undefined) {
      let data39 = data.parts;
      if (Array.isArray(data39)) {
        const len3 = data39.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data40 = data39[i3];
          if (data40 && typeof data40 == 'object' && !Array.isArray(data40)) {
            if (data40.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/parts/' + i3, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data40.name === undefined) {
              vErrors = found(vErrors, instancePath + '/parts/' + i3, 'required', { missingProperty: 'name' });
              errors++;
            }
            for (const key4 in data40) {
              if (!(key4 === 'resource' || key4 === 'name' || key4 === 'id' || key4 === 'state')) {
                vErrors = found(vErrors, instancePath + '/parts/' + i3, 'additionalProperties', {
                  additionalProperty: key4,
                });
                errors++;
              }
            }
            if (data40.resource !== undefined) {
              if (typeof data40.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i3 + '/resource', 'type');
                errors++;
              }
            }
            if (data40.name !== undefined) {
              if (typeof data40.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i3 + '/name', 'type');
                errors++;
              }
            }
            if (data40.id !== undefined) {
              if (typeof data40.id !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i3 + '/id', 'type');
                errors++;
              }
            }
            if (data40.state !== undefined) {
              if (typeof data40.state !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i3 + '/state', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/parts/' + i3, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/parts', 'type');
        errors++;
      }
    }
    if (data.tenants !== undefined) {
      let data45 = data.tenants;
      if (Array.isArray(data45)) {
        const len4 = data45.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data45[i4] !== 'string') {
            vErrors = found(vErrors, instancePath + '/tenants/' + i4, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/tenants', 'type');
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
      let data48 = data.changes;
      if (Array.isArray(data48)) {
        const len5 = data48.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data49 = data48[i5];
          if (data49 && typeof data49 == 'object' && !Array.isArray(data49)) {
            if (data49.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i5, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data49.name === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i5, 'required', { missingProperty: 'name' });
              errors++;
            }
            if (data49.action === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i5, 'required', { missingProperty: 'action' });
              errors++;
            }
            if (data49.reason === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i5, 'required', { missingProperty: 'reason' });
              errors++;
            }
            if (data49.fields === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i5, 'required', { missingProperty: 'fields' });
              errors++;
            }
            for (const key5 in data49) {
              if (
                !(
                  key5 === 'resource' ||
                  key5 === 'name' ||
                  key5 === 'action' ||
                  key5 === 'reason' ||
                  key5 === 'done' ||
                  key5 === 'fields'
                )
              ) {
                vErrors = found(vErrors, instancePath + '/changes/' + i5, 'additionalProperties', {
                  additionalProperty: key5,
                });
                errors++;
              }
            }
            if (data49.resource !== undefined) {
              if (typeof data49.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/resource', 'type');
                errors++;
              }
            }
            if (data49.name !== undefined) {
              if (typeof data49.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/name', 'type');
                errors++;
              }
            }
            if (data49.action !== undefined) {
              let data52 = data49.action;
              if (typeof data52 !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/action', 'type');
                errors++;
              }
              if (!(data52 === 'create' || data52 === 'update' || data52 === 'remove' || data52 === 'deploy')) {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/action', 'enum', {
                  allowedValues: schema31.properties.changes.items.properties.action.enum,
                });
                errors++;
              }
            }
            if (data49.reason !== undefined) {
              if (typeof data49.reason !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/reason', 'type');
                errors++;
              }
            }
            if (data49.done !== undefined) {
              if (typeof data49.done !== 'boolean') {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/done', 'type');
                errors++;
              }
            }
            if (data49.fields !== undefined) {
              let data55 = data49.fields;
              if (Array.isArray(data55)) {
                const len6 = data55.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data56 = data55[i6];
                  if (data56 && typeof data56 == 'object' && !Array.isArray(data56)) {
                    if (data56.pointer === undefined) {
                      vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/fields/' + i6, 'required', {
                        missingProperty: 'pointer',
                      });
                      errors++;
                    }
                    for (const key6 in data56) {
                      if (!(key6 === 'pointer' || key6 === 'from' || key6 === 'to' || key6 === 'secret')) {
                        vErrors = found(
                          vErrors,
                          instancePath + '/changes/' + i5 + '/fields/' + i6,
                          'additionalProperties',
                          { additionalProperty: key6 },
                        );
                        errors++;
                      }
                    }
                    if (data56.pointer !== undefined) {
                      if (typeof data56.pointer !== 'string') {
                        vErrors = found(
                          vErrors,
                          instancePath + '/changes/' + i5 + '/fields/' + i6 + '/pointer',
                          'type',
                        );
                        errors++;
                      }
                    }
                    if (data56.secret !== undefined) {
                      if (typeof data56.secret !== 'boolean') {
                        vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/fields/' + i6 + '/secret', 'type');
                        errors++;
                      }
                    }
                  } else {
                    vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/fields/' + i6, 'type');
                    errors++;
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/fields', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/changes/' + i5, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/changes', 'type');
        errors++;
      }
    }
    if (data.drift !== undefined) {
      let data59 = data.drift;
      if (Array.isArray(data59)) {
        const len7 = data59.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data60 = data59[i7];
          if (data60 && typeof data60 == 'object' && !Array.isArray(data60)) {
            if (data60.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/drift/' + i7, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data60.kept === undefined) {
              vErrors = found(vErrors, instancePath + '/drift/' + i7, 'required', { missingProperty: 'kept' });
              errors++;
            }
            for (const key7 in data60) {
              if (!(key7 === 'resource' || key7 === 'kept')) {
                vErrors = found(vErrors, instancePath + '/drift/' + i7, 'additionalProperties', {
                  additionalProperty: key7,
                });
                errors++;
              }
            }
            if (data60.resource !== undefined) {
              if (typeof data60.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/drift/' + i7 + '/resource', 'type');
                errors++;
              }
            }
            if (data60.kept !== undefined) {
              if (typeof data60.kept !== 'boolean') {
                vErrors = found(vErrors, instancePath + '/drift/' + i7 + '/kept', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/drift/' + i7, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/drift', 'type');
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data63 = data.overrides;
      if (!(data63 && typeof data63 == 'object' && !Array.isArray(data63))) {
        vErrors = found(vErrors, instancePath + '/overrides', 'type');
        errors++;
      }
    }
    if (data.depth !== undefined) {
      let data64 = data.depth;
      if (typeof data64 !== 'string') {
        vErrors = found(vErrors, instancePath + '/depth', 'type');
        errors++;
      }
      if (!(data64 === 'shallow' || data64 === 'deep')) {
        vErrors = found(vErrors, instancePath + '/depth', 'enum', { allowedValues: schema31.properties.depth.enum });
        errors++;
      }
    }
    if (data.warnings !== undefined) {
      let data65 = data.warnings;
      if (Array.isArray(data65)) {
        const len8 = data65.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data65[i8] !== 'string') {
            vErrors = found(vErrors, instancePath + '/warnings/' + i8, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/warnings', 'type');
        errors++;
      }
    }
    if (data.timings !== undefined) {
      let data67 = data.timings;
      if (data67 && typeof data67 == 'object' && !Array.isArray(data67)) {
        for (const key8 in data67) {
          let data68 = data67[key8];
          if (!(typeof data68 == 'number' && isFinite(data68))) {
            vErrors = found(
              vErrors,
              instancePath + '/timings/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
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
      let data69 = data.calls;
      if (data69 && typeof data69 == 'object' && !Array.isArray(data69)) {
        for (const key9 in data69) {
          let data70 = data69[key9];
          if (!(typeof data70 == 'number' && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
            vErrors = found(vErrors, instancePath + '/calls/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'), 'type');
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
      let data72 = data.code;
      if (!(typeof data72 == 'number' && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
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
      let data75 = data.errors;
      if (Array.isArray(data75)) {
        const len9 = data75.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data76 = data75[i9];
          if (data76 && typeof data76 == 'object' && !Array.isArray(data76)) {
            if (data76.pointer === undefined) {
              vErrors = found(vErrors, instancePath + '/errors/' + i9, 'required', { missingProperty: 'pointer' });
              errors++;
            }
            if (data76.message === undefined) {
              vErrors = found(vErrors, instancePath + '/errors/' + i9, 'required', { missingProperty: 'message' });
              errors++;
            }
            for (const key10 in data76) {
              if (!(key10 === 'pointer' || key10 === 'message' || key10 === 'hint')) {
                vErrors = found(vErrors, instancePath + '/errors/' + i9, 'additionalProperties', {
                  additionalProperty: key10,
                });
                errors++;
              }
            }
            if (data76.pointer !== undefined) {
              if (typeof data76.pointer !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i9 + '/pointer', 'type');
                errors++;
              }
            }
            if (data76.message !== undefined) {
              if (typeof data76.message !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i9 + '/message', 'type');
                errors++;
              }
            }
            if (data76.hint !== undefined) {
              if (typeof data76.hint !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i9 + '/hint', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/errors/' + i9, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/errors', 'type');
        errors++;
      }
    }
    if (data.aws !== undefined) {
      let data80 = data.aws;
      if (data80 && typeof data80 == 'object' && !Array.isArray(data80)) {
        if (data80.service === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'service' });
          errors++;
        }
        if (data80.operation === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'operation' });
          errors++;
        }
        if (data80.code === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'code' });
          errors++;
        }
        for (const key11 in data80) {
          if (!(key11 === 'service' || key11 === 'operation' || key11 === 'code' || key11 === 'requestId')) {
            vErrors = found(vErrors, instancePath + '/aws', 'additionalProperties', { additionalProperty: key11 });
            errors++;
          }
        }
        if (data80.service !== undefined) {
          if (typeof data80.service !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/service', 'type');
            errors++;
          }
        }
        if (data80.operation !== undefined) {
          if (typeof data80.operation !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/operation', 'type');
            errors++;
          }
        }
        if (data80.code !== undefined) {
          if (typeof data80.code !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/code', 'type');
            errors++;
          }
        }
        if (data80.requestId !== undefined) {
          if (typeof data80.requestId !== 'string') {
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
