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
    taskArn: 0,
    exitCode: 0,
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
    if (data.taskArn !== undefined) {
      if (typeof data.taskArn !== 'string') {
        vErrors = found(vErrors, instancePath + '/taskArn', 'type');
        errors++;
      }
    }
    if (data.exitCode !== undefined) {
      let data20 = data.exitCode;
      if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
        vErrors = found(vErrors, instancePath + '/exitCode', 'type');
        errors++;
      }
    }
    if (data.failure !== undefined) {
      let data21 = data.failure;
      if (data21 && typeof data21 == 'object' && !Array.isArray(data21)) {
        if (data21.class === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'class' });
          errors++;
        }
        if (data21.sentence === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'sentence' });
          errors++;
        }
        if (data21.hint === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'hint' });
          errors++;
        }
        if (data21.log === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'log' });
          errors++;
        }
        if (data21.targets === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'targets' });
          errors++;
        }
        if (data21.events === undefined) {
          vErrors = found(vErrors, instancePath + '/failure', 'required', { missingProperty: 'events' });
          errors++;
        }
        for (const key2 in data21) {
          if (!func1.call(schema31.properties.failure.properties, key2)) {
            vErrors = found(vErrors, instancePath + '/failure', 'additionalProperties', { additionalProperty: key2 });
            errors++;
          }
        }
        if (data21.class !== undefined) {
          if (typeof data21.class !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/class', 'type');
            errors++;
          }
        }
        if (data21.sentence !== undefined) {
          if (typeof data21.sentence !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/sentence', 'type');
            errors++;
          }
        }
        if (data21.hint !== undefined) {
          if (typeof data21.hint !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/hint', 'type');
            errors++;
          }
        }
        if (data21.doc !== undefined) {
          if (typeof data21.doc !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/doc', 'type');
            errors++;
          }
        }
        if (data21.raw !== undefined) {
          if (typeof data21.raw !== 'string') {
            vErrors = found(vErrors, instancePath + '/failure/raw', 'type');
            errors++;
          }
        }
        if (data21.task !== undefined) {
          let data27 = data21.task;
          if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
            if (data27.taskArn === undefined) {
              vErrors = found(vErrors, instancePath + '/failure/task', 'required', { missingProperty: 'taskArn' });
              errors++;
            }
            for (const key3 in data27) {
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
            if (data27.taskArn !== undefined) {
              if (typeof data27.taskArn !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/taskArn', 'type');
                errors++;
              }
            }
            if (data27.stopCode !== undefined) {
              if (typeof data27.stopCode !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/stopCode', 'type');
                errors++;
              }
            }
            if (data27.stoppedReason !== undefined) {
              if (typeof data27.stoppedReason !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/stoppedReason', 'type');
                errors++;
              }
            }
            if (data27.container !== undefined) {
              if (typeof data27.container !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/container', 'type');
                errors++;
              }
            }
            if (data27.exitCode !== undefined) {
              let data32 = data27.exitCode;
              if (!(typeof data32 == 'number' && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                vErrors = found(vErrors, instancePath + '/failure/task/exitCode', 'type');
                errors++;
              }
            }
            if (data27.reason !== undefined) {
              if (typeof data27.reason !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/task/reason', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/failure/task', 'type');
            errors++;
          }
        }
        if (data21.log !== undefined) {
          let data34 = data21.log;
          if (Array.isArray(data34)) {
            if (data34.length > 50) {
              vErrors = found(vErrors, instancePath + '/failure/log', 'maxItems');
              errors++;
            }
            const len0 = data34.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data34[i0] !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/log/' + i0, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/failure/log', 'type');
            errors++;
          }
        }
        if (data21.targets !== undefined) {
          let data36 = data21.targets;
          if (Array.isArray(data36)) {
            if (data36.length > 10) {
              vErrors = found(vErrors, instancePath + '/failure/targets', 'maxItems');
              errors++;
            }
            const len1 = data36.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data36[i1] !== 'string') {
                vErrors = found(vErrors, instancePath + '/failure/targets/' + i1, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/failure/targets', 'type');
            errors++;
          }
        }
        if (data21.events !== undefined) {
          let data38 = data21.events;
          if (Array.isArray(data38)) {
            if (data38.length > 20) {
              vErrors = found(vErrors, instancePath + '/failure/events', 'maxItems');
              errors++;
            }
            const len2 = data38.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data38[i2] !== 'string') {
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
      let data40 = data.settings;
      if (!(data40 && typeof data40 == 'object' && !Array.isArray(data40))) {
        vErrors = found(vErrors, instancePath + '/settings', 'type');
        errors++;
      }
    }
    if (data.parts !== undefined) {
      let data41 = data.parts;
      if (Array.isArray(data41)) {
        const len3 = data41.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data42 = data41[i3];
          if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
            if (data42.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/parts/' + i3, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data42.name === undefined) {
              vErrors = found(vErrors, instancePath + '/parts/' + i3, 'required', { missingProperty: 'name' });
              errors++;
            }
            for (const key4 in data42) {
              if (!(key4 === 'resource' || key4 === 'name' || key4 === 'id' || key4 === 'state')) {
                vErrors = found(vErrors, instancePath + '/parts/' + i3, 'additionalProperties', {
                  additionalProperty: key4,
                });
                errors++;
              }
            }
            if (data42.resource !== undefined) {
              if (typeof data42.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i3 + '/resource', 'type');
                errors++;
              }
            }
            if (data42.name !== undefined) {
              if (typeof data42.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i3 + '/name', 'type');
                errors++;
              }
            }
            if (data42.id !== undefined) {
              if (typeof data42.id !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i3 + '/id', 'type');
                errors++;
              }
            }
            if (data42.state !== undefined) {
              if (typeof data42.state !== 'string') {
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
      let data47 = data.tenants;
      if (Array.isArray(data47)) {
        const len4 = data47.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data47[i4] !== 'string') {
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
      let data50 = data.changes;
      if (Array.isArray(data50)) {
        const len5 = data50.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data51 = data50[i5];
          if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
            if (data51.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i5, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data51.name === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i5, 'required', { missingProperty: 'name' });
              errors++;
            }
            if (data51.action === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i5, 'required', { missingProperty: 'action' });
              errors++;
            }
            if (data51.reason === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i5, 'required', { missingProperty: 'reason' });
              errors++;
            }
            if (data51.fields === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i5, 'required', { missingProperty: 'fields' });
              errors++;
            }
            for (const key5 in data51) {
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
            if (data51.resource !== undefined) {
              if (typeof data51.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/resource', 'type');
                errors++;
              }
            }
            if (data51.name !== undefined) {
              if (typeof data51.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/name', 'type');
                errors++;
              }
            }
            if (data51.action !== undefined) {
              let data54 = data51.action;
              if (typeof data54 !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/action', 'type');
                errors++;
              }
              if (!(data54 === 'create' || data54 === 'update' || data54 === 'remove' || data54 === 'deploy')) {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/action', 'enum', {
                  allowedValues: schema31.properties.changes.items.properties.action.enum,
                });
                errors++;
              }
            }
            if (data51.reason !== undefined) {
              if (typeof data51.reason !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/reason', 'type');
                errors++;
              }
            }
            if (data51.done !== undefined) {
              if (typeof data51.done !== 'boolean') {
                vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/done', 'type');
                errors++;
              }
            }
            if (data51.fields !== undefined) {
              let data57 = data51.fields;
              if (Array.isArray(data57)) {
                const len6 = data57.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data58 = data57[i6];
                  if (data58 && typeof data58 == 'object' && !Array.isArray(data58)) {
                    if (data58.pointer === undefined) {
                      vErrors = found(vErrors, instancePath + '/changes/' + i5 + '/fields/' + i6, 'required', {
                        missingProperty: 'pointer',
                      });
                      errors++;
                    }
                    for (const key6 in data58) {
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
                    if (data58.pointer !== undefined) {
                      if (typeof data58.pointer !== 'string') {
                        vErrors = found(
                          vErrors,
                          instancePath + '/changes/' + i5 + '/fields/' + i6 + '/pointer',
                          'type',
                        );
                        errors++;
                      }
                    }
                    if (data58.secret !== undefined) {
                      if (typeof data58.secret !== 'boolean') {
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
      let data61 = data.drift;
      if (Array.isArray(data61)) {
        const len7 = data61.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data62 = data61[i7];
          if (data62 && typeof data62 == 'object' && !Array.isArray(data62)) {
            if (data62.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/drift/' + i7, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data62.kept === undefined) {
              vErrors = found(vErrors, instancePath + '/drift/' + i7, 'required', { missingProperty: 'kept' });
              errors++;
            }
            for (const key7 in data62) {
              if (!(key7 === 'resource' || key7 === 'kept')) {
                vErrors = found(vErrors, instancePath + '/drift/' + i7, 'additionalProperties', {
                  additionalProperty: key7,
                });
                errors++;
              }
            }
            if (data62.resource !== undefined) {
              if (typeof data62.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/drift/' + i7 + '/resource', 'type');
                errors++;
              }
            }
            if (data62.kept !== undefined) {
              if (typeof data62.kept !== 'boolean') {
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
      let data65 = data.overrides;
      if (!(data65 && typeof data65 == 'object' && !Array.isArray(data65))) {
        vErrors = found(vErrors, instancePath + '/overrides', 'type');
        errors++;
      }
    }
    if (data.depth !== undefined) {
      let data66 = data.depth;
      if (typeof data66 !== 'string') {
        vErrors = found(vErrors, instancePath + '/depth', 'type');
        errors++;
      }
      if (!(data66 === 'shallow' || data66 === 'deep')) {
        vErrors = found(vErrors, instancePath + '/depth', 'enum', { allowedValues: schema31.properties.depth.enum });
        errors++;
      }
    }
    if (data.warnings !== undefined) {
      let data67 = data.warnings;
      if (Array.isArray(data67)) {
        const len8 = data67.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data67[i8] !== 'string') {
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
      let data69 = data.timings;
      if (data69 && typeof data69 == 'object' && !Array.isArray(data69)) {
        for (const key8 in data69) {
          let data70 = data69[key8];
          if (!(typeof data70 == 'number' && isFinite(data70))) {
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
      let data71 = data.calls;
      if (data71 && typeof data71 == 'object' && !Array.isArray(data71)) {
        for (const key9 in data71) {
          let data72 = data71[key9];
          if (!(typeof data72 == 'number' && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
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
      let data74 = data.code;
      if (!(typeof data74 == 'number' && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
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
      let data77 = data.errors;
      if (Array.isArray(data77)) {
        const len9 = data77.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data78 = data77[i9];
          if (data78 && typeof data78 == 'object' && !Array.isArray(data78)) {
            if (data78.pointer === undefined) {
              vErrors = found(vErrors, instancePath + '/errors/' + i9, 'required', { missingProperty: 'pointer' });
              errors++;
            }
            if (data78.message === undefined) {
              vErrors = found(vErrors, instancePath + '/errors/' + i9, 'required', { missingProperty: 'message' });
              errors++;
            }
            for (const key10 in data78) {
              if (!(key10 === 'pointer' || key10 === 'message' || key10 === 'hint')) {
                vErrors = found(vErrors, instancePath + '/errors/' + i9, 'additionalProperties', {
                  additionalProperty: key10,
                });
                errors++;
              }
            }
            if (data78.pointer !== undefined) {
              if (typeof data78.pointer !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i9 + '/pointer', 'type');
                errors++;
              }
            }
            if (data78.message !== undefined) {
              if (typeof data78.message !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i9 + '/message', 'type');
                errors++;
              }
            }
            if (data78.hint !== undefined) {
              if (typeof data78.hint !== 'string') {
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
      let data82 = data.aws;
      if (data82 && typeof data82 == 'object' && !Array.isArray(data82)) {
        if (data82.service === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'service' });
          errors++;
        }
        if (data82.operation === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'operation' });
          errors++;
        }
        if (data82.code === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'code' });
          errors++;
        }
        for (const key11 in data82) {
          if (!(key11 === 'service' || key11 === 'operation' || key11 === 'code' || key11 === 'requestId')) {
            vErrors = found(vErrors, instancePath + '/aws', 'additionalProperties', { additionalProperty: key11 });
            errors++;
          }
        }
        if (data82.service !== undefined) {
          if (typeof data82.service !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/service', 'type');
            errors++;
          }
        }
        if (data82.operation !== undefined) {
          if (typeof data82.operation !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/operation', 'type');
            errors++;
          }
        }
        if (data82.code !== undefined) {
          if (typeof data82.code !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/code', 'type');
            errors++;
          }
        }
        if (data82.requestId !== undefined) {
          if (typeof data82.requestId !== 'string') {
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
