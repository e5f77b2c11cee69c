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
    if (data.settings !== undefined) {
      let data18 = data.settings;
      if (!(data18 && typeof data18 == 'object' && !Array.isArray(data18))) {
        vErrors = found(vErrors, instancePath + '/settings', 'type');
        errors++;
      }
    }
    if (data.parts !== undefined) {
      let data19 = data.parts;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          if (data20 && typeof data20 == 'object' && !Array.isArray(data20)) {
            if (data20.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/parts/' + i0, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data20.name === undefined) {
              vErrors = found(vErrors, instancePath + '/parts/' + i0, 'required', { missingProperty: 'name' });
              errors++;
            }
            for (const key2 in data20) {
              if (!(key2 === 'resource' || key2 === 'name' || key2 === 'id' || key2 === 'state')) {
                vErrors = found(vErrors, instancePath + '/parts/' + i0, 'additionalProperties', {
                  additionalProperty: key2,
                });
                errors++;
              }
            }
            if (data20.resource !== undefined) {
              if (typeof data20.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i0 + '/resource', 'type');
                errors++;
              }
            }
            if (data20.name !== undefined) {
              if (typeof data20.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i0 + '/name', 'type');
                errors++;
              }
            }
            if (data20.id !== undefined) {
              if (typeof data20.id !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i0 + '/id', 'type');
                errors++;
              }
            }
            if (data20.state !== undefined) {
              if (typeof data20.state !== 'string') {
                vErrors = found(vErrors, instancePath + '/parts/' + i0 + '/state', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/parts/' + i0, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/parts', 'type');
        errors++;
      }
    }
    if (data.tenants !== undefined) {
      let data25 = data.tenants;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data25[i1] !== 'string') {
            vErrors = found(vErrors, instancePath + '/tenants/' + i1, 'type');
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
      let data28 = data.changes;
      if (Array.isArray(data28)) {
        const len2 = data28.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data29 = data28[i2];
          if (data29 && typeof data29 == 'object' && !Array.isArray(data29)) {
            if (data29.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i2, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data29.name === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i2, 'required', { missingProperty: 'name' });
              errors++;
            }
            if (data29.action === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i2, 'required', { missingProperty: 'action' });
              errors++;
            }
            if (data29.reason === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i2, 'required', { missingProperty: 'reason' });
              errors++;
            }
            if (data29.fields === undefined) {
              vErrors = found(vErrors, instancePath + '/changes/' + i2, 'required', { missingProperty: 'fields' });
              errors++;
            }
            for (const key3 in data29) {
              if (
                !(
                  key3 === 'resource' ||
                  key3 === 'name' ||
                  key3 === 'action' ||
                  key3 === 'reason' ||
                  key3 === 'done' ||
                  key3 === 'fields'
                )
              ) {
                vErrors = found(vErrors, instancePath + '/changes/' + i2, 'additionalProperties', {
                  additionalProperty: key3,
                });
                errors++;
              }
            }
            if (data29.resource !== undefined) {
              if (typeof data29.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i2 + '/resource', 'type');
                errors++;
              }
            }
            if (data29.name !== undefined) {
              if (typeof data29.name !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i2 + '/name', 'type');
                errors++;
              }
            }
            if (data29.action !== undefined) {
              let data32 = data29.action;
              if (typeof data32 !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i2 + '/action', 'type');
                errors++;
              }
              if (!(data32 === 'create' || data32 === 'update' || data32 === 'remove' || data32 === 'deploy')) {
                vErrors = found(vErrors, instancePath + '/changes/' + i2 + '/action', 'enum', {
                  allowedValues: schema31.properties.changes.items.properties.action.enum,
                });
                errors++;
              }
            }
            if (data29.reason !== undefined) {
              if (typeof data29.reason !== 'string') {
                vErrors = found(vErrors, instancePath + '/changes/' + i2 + '/reason', 'type');
                errors++;
              }
            }
            if (data29.done !== undefined) {
              if (typeof data29.done !== 'boolean') {
                vErrors = found(vErrors, instancePath + '/changes/' + i2 + '/done', 'type');
                errors++;
              }
            }
            if (data29.fields !== undefined) {
              let data35 = data29.fields;
              if (Array.isArray(data35)) {
                const len3 = data35.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data36 = data35[i3];
                  if (data36 && typeof data36 == 'object' && !Array.isArray(data36)) {
                    if (data36.pointer === undefined) {
                      vErrors = found(vErrors, instancePath + '/changes/' + i2 + '/fields/' + i3, 'required', {
                        missingProperty: 'pointer',
                      });
                      errors++;
                    }
                    for (const key4 in data36) {
                      if (!(key4 === 'pointer' || key4 === 'from' || key4 === 'to' || key4 === 'secret')) {
                        vErrors = found(
                          vErrors,
                          instancePath + '/changes/' + i2 + '/fields/' + i3,
                          'additionalProperties',
                          { additionalProperty: key4 },
                        );
                        errors++;
                      }
                    }
                    if (data36.pointer !== undefined) {
                      if (typeof data36.pointer !== 'string') {
                        vErrors = found(
                          vErrors,
                          instancePath + '/changes/' + i2 + '/fields/' + i3 + '/pointer',
                          'type',
                        );
                        errors++;
                      }
                    }
                    if (data36.secret !== undefined) {
                      if (typeof data36.secret !== 'boolean') {
                        vErrors = found(vErrors, instancePath + '/changes/' + i2 + '/fields/' + i3 + '/secret', 'type');
                        errors++;
                      }
                    }
                  } else {
                    vErrors = found(vErrors, instancePath + '/changes/' + i2 + '/fields/' + i3, 'type');
                    errors++;
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/changes/' + i2 + '/fields', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/changes/' + i2, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/changes', 'type');
        errors++;
      }
    }
    if (data.drift !== undefined) {
      let data39 = data.drift;
      if (Array.isArray(data39)) {
        const len4 = data39.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data40 = data39[i4];
          if (data40 && typeof data40 == 'object' && !Array.isArray(data40)) {
            if (data40.resource === undefined) {
              vErrors = found(vErrors, instancePath + '/drift/' + i4, 'required', { missingProperty: 'resource' });
              errors++;
            }
            if (data40.kept === undefined) {
              vErrors = found(vErrors, instancePath + '/drift/' + i4, 'required', { missingProperty: 'kept' });
              errors++;
            }
            for (const key5 in data40) {
              if (!(key5 === 'resource' || key5 === 'kept')) {
                vErrors = found(vErrors, instancePath + '/drift/' + i4, 'additionalProperties', {
                  additionalProperty: key5,
                });
                errors++;
              }
            }
            if (data40.resource !== undefined) {
              if (typeof data40.resource !== 'string') {
                vErrors = found(vErrors, instancePath + '/drift/' + i4 + '/resource', 'type');
                errors++;
              }
            }
            if (data40.kept !== undefined) {
              if (typeof data40.kept !== 'boolean') {
                vErrors = found(vErrors, instancePath + '/drift/' + i4 + '/kept', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/drift/' + i4, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/drift', 'type');
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data43 = data.overrides;
      if (!(data43 && typeof data43 == 'object' && !Array.isArray(data43))) {
        vErrors = found(vErrors, instancePath + '/overrides', 'type');
        errors++;
      }
    }
    if (data.depth !== undefined) {
      let data44 = data.depth;
      if (typeof data44 !== 'string') {
        vErrors = found(vErrors, instancePath + '/depth', 'type');
        errors++;
      }
      if (!(data44 === 'shallow' || data44 === 'deep')) {
        vErrors = found(vErrors, instancePath + '/depth', 'enum', { allowedValues: schema31.properties.depth.enum });
        errors++;
      }
    }
    if (data.warnings !== undefined) {
      let data45 = data.warnings;
      if (Array.isArray(data45)) {
        const len5 = data45.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data45[i5] !== 'string') {
            vErrors = found(vErrors, instancePath + '/warnings/' + i5, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/warnings', 'type');
        errors++;
      }
    }
    if (data.timings !== undefined) {
      let data47 = data.timings;
      if (data47 && typeof data47 == 'object' && !Array.isArray(data47)) {
        for (const key6 in data47) {
          let data48 = data47[key6];
          if (!(typeof data48 == 'number' && isFinite(data48))) {
            vErrors = found(
              vErrors,
              instancePath + '/timings/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
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
      let data49 = data.calls;
      if (data49 && typeof data49 == 'object' && !Array.isArray(data49)) {
        for (const key7 in data49) {
          let data50 = data49[key7];
          if (!(typeof data50 == 'number' && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
            vErrors = found(vErrors, instancePath + '/calls/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'), 'type');
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
      let data52 = data.code;
      if (!(typeof data52 == 'number' && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
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
      let data55 = data.errors;
      if (Array.isArray(data55)) {
        const len6 = data55.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data56 = data55[i6];
          if (data56 && typeof data56 == 'object' && !Array.isArray(data56)) {
            if (data56.pointer === undefined) {
              vErrors = found(vErrors, instancePath + '/errors/' + i6, 'required', { missingProperty: 'pointer' });
              errors++;
            }
            if (data56.message === undefined) {
              vErrors = found(vErrors, instancePath + '/errors/' + i6, 'required', { missingProperty: 'message' });
              errors++;
            }
            for (const key8 in data56) {
              if (!(key8 === 'pointer' || key8 === 'message' || key8 === 'hint')) {
                vErrors = found(vErrors, instancePath + '/errors/' + i6, 'additionalProperties', {
                  additionalProperty: key8,
                });
                errors++;
              }
            }
            if (data56.pointer !== undefined) {
              if (typeof data56.pointer !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i6 + '/pointer', 'type');
                errors++;
              }
            }
            if (data56.message !== undefined) {
              if (typeof data56.message !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i6 + '/message', 'type');
                errors++;
              }
            }
            if (data56.hint !== undefined) {
              if (typeof data56.hint !== 'string') {
                vErrors = found(vErrors, instancePath + '/errors/' + i6 + '/hint', 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/errors/' + i6, 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/errors', 'type');
        errors++;
      }
    }
    if (data.aws !== undefined) {
      let data60 = data.aws;
      if (data60 && typeof data60 == 'object' && !Array.isArray(data60)) {
        if (data60.service === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'service' });
          errors++;
        }
        if (data60.operation === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'operation' });
          errors++;
        }
        if (data60.code === undefined) {
          vErrors = found(vErrors, instancePath + '/aws', 'required', { missingProperty: 'code' });
          errors++;
        }
        for (const key9 in data60) {
          if (!(key9 === 'service' || key9 === 'operation' || key9 === 'code' || key9 === 'requestId')) {
            vErrors = found(vErrors, instancePath + '/aws', 'additionalProperties', { additionalProperty: key9 });
            errors++;
          }
        }
        if (data60.service !== undefined) {
          if (typeof data60.service !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/service', 'type');
            errors++;
          }
        }
        if (data60.operation !== undefined) {
          if (typeof data60.operation !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/operation', 'type');
            errors++;
          }
        }
        if (data60.code !== undefined) {
          if (typeof data60.code !== 'string') {
            vErrors = found(vErrors, instancePath + '/aws/code', 'type');
            errors++;
          }
        }
        if (data60.requestId !== undefined) {
          if (typeof data60.requestId !== 'string') {
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
