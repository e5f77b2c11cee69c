// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.

export const validate = validate20;

const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'result.schema.json',
  type: 'object',
  required: ['ok', 'step', 'version', 'warnings', 'timings', 'calls'],
  additionalProperties: false,
  properties: {
    ok: { type: 'boolean' },
    step: { type: 'string' },
    version: { type: 'string' },
    tenant: { type: 'string' },
    cluster: { type: 'string' },
    account: { type: 'string' },
    region: { type: 'string' },
    url: { type: ['string', 'null'] },
    image: { type: 'string' },
    taskDefinitionArn: { type: ['string', 'null'] },
    serviceArn: { type: ['string', 'null'] },
    deployment: {
      type: 'object',
      additionalProperties: false,
      required: ['verdict'],
      properties: {
        id: { type: 'string' },
        verdict: {
          type: 'string',
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
        reason: { type: 'string' },
        desiredCount: { type: 'integer' },
        runningCount: { type: 'integer' },
        failedTasks: { type: 'integer' },
      },
    },
    settings: { type: 'object' },
    parts: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['resource', 'name'],
        properties: {
          resource: { type: 'string' },
          name: { type: 'string' },
          id: { type: 'string' },
          state: { type: 'string' },
        },
      },
    },
    tenants: { type: 'array', items: { type: 'string' } },
    planId: { type: 'string' },
    changes: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['resource', 'name', 'action', 'reason', 'fields'],
        properties: {
          resource: { type: 'string' },
          name: { type: 'string' },
          action: { type: 'string', enum: ['create', 'update', 'remove', 'deploy'] },
          reason: { type: 'string' },
          done: { type: 'boolean' },
          fields: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['pointer'],
              properties: { pointer: { type: 'string' }, from: {}, to: {}, secret: { type: 'boolean' } },
            },
          },
        },
      },
    },
    drift: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['resource', 'kept'],
        properties: { resource: { type: 'string' }, kept: { type: 'boolean' } },
      },
    },
    overrides: { type: 'object' },
    depth: { type: 'string', enum: ['shallow', 'deep'] },
    warnings: { type: 'array', items: { type: 'string' } },
    timings: { type: 'object', additionalProperties: { type: 'number' } },
    calls: { type: 'object', additionalProperties: { type: 'integer' } },
    file: { type: 'string' },
    code: { type: 'integer' },
    message: { type: 'string' },
    hint: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['pointer', 'message'],
        properties: { pointer: { type: 'string' }, message: { type: 'string' }, hint: { type: 'string' } },
      },
    },
    aws: {
      type: 'object',
      additionalProperties: false,
      required: ['service', 'operation', 'code'],
      properties: {
        service: { type: 'string' },
        operation: { type: 'string' },
        code: { type: 'string' },
        requestId: { type: 'string' },
      },
    },
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
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'ok' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.step === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.warnings === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'warnings' },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.timings === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'timings' },
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.calls === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'calls' },
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.ok !== undefined) {
      if (typeof data.ok !== 'boolean') {
        const err7 = {
          instancePath: instancePath + '/ok',
          schemaPath: '#/properties/ok/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.step !== undefined) {
      if (typeof data.step !== 'string') {
        const err8 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      if (typeof data.version !== 'string') {
        const err9 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.tenant !== undefined) {
      if (typeof data.tenant !== 'string') {
        const err10 = {
          instancePath: instancePath + '/tenant',
          schemaPath: '#/properties/tenant/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.cluster !== undefined) {
      if (typeof data.cluster !== 'string') {
        const err11 = {
          instancePath: instancePath + '/cluster',
          schemaPath: '#/properties/cluster/type',
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
    }
    if (data.account !== undefined) {
      if (typeof data.account !== 'string') {
        const err12 = {
          instancePath: instancePath + '/account',
          schemaPath: '#/properties/account/type',
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
    if (data.region !== undefined) {
      if (typeof data.region !== 'string') {
        const err13 = {
          instancePath: instancePath + '/region',
          schemaPath: '#/properties/region/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.url !== undefined) {
      let data7 = data.url;
      if (typeof data7 !== 'string' && data7 !== null) {
        const err14 = {
          instancePath: instancePath + '/url',
          schemaPath: '#/properties/url/type',
          keyword: 'type',
          params: { type: schema31.properties.url.type },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.image !== undefined) {
      if (typeof data.image !== 'string') {
        const err15 = {
          instancePath: instancePath + '/image',
          schemaPath: '#/properties/image/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.taskDefinitionArn !== undefined) {
      let data9 = data.taskDefinitionArn;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err16 = {
          instancePath: instancePath + '/taskDefinitionArn',
          schemaPath: '#/properties/taskDefinitionArn/type',
          keyword: 'type',
          params: { type: schema31.properties.taskDefinitionArn.type },
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.serviceArn !== undefined) {
      let data10 = data.serviceArn;
      if (typeof data10 !== 'string' && data10 !== null) {
        const err17 = {
          instancePath: instancePath + '/serviceArn',
          schemaPath: '#/properties/serviceArn/type',
          keyword: 'type',
          params: { type: schema31.properties.serviceArn.type },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.deployment !== undefined) {
      let data11 = data.deployment;
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
        if (data11.verdict === undefined) {
          const err18 = {
            instancePath: instancePath + '/deployment',
            schemaPath: '#/properties/deployment/required',
            keyword: 'required',
            params: { missingProperty: 'verdict' },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
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
            const err19 = {
              instancePath: instancePath + '/deployment',
              schemaPath: '#/properties/deployment/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data11.id !== undefined) {
          if (typeof data11.id !== 'string') {
            const err20 = {
              instancePath: instancePath + '/deployment/id',
              schemaPath: '#/properties/deployment/properties/id/type',
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
        if (data11.verdict !== undefined) {
          let data13 = data11.verdict;
          if (typeof data13 !== 'string') {
            const err21 = {
              instancePath: instancePath + '/deployment/verdict',
              schemaPath: '#/properties/deployment/properties/verdict/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
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
            const err22 = {
              instancePath: instancePath + '/deployment/verdict',
              schemaPath: '#/properties/deployment/properties/verdict/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.deployment.properties.verdict.enum },
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data11.reason !== undefined) {
          if (typeof data11.reason !== 'string') {
            const err23 = {
              instancePath: instancePath + '/deployment/reason',
              schemaPath: '#/properties/deployment/properties/reason/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data11.desiredCount !== undefined) {
          let data15 = data11.desiredCount;
          if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            const err24 = {
              instancePath: instancePath + '/deployment/desiredCount',
              schemaPath: '#/properties/deployment/properties/desiredCount/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data11.runningCount !== undefined) {
          let data16 = data11.runningCount;
          if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            const err25 = {
              instancePath: instancePath + '/deployment/runningCount',
              schemaPath: '#/properties/deployment/properties/runningCount/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data11.failedTasks !== undefined) {
          let data17 = data11.failedTasks;
          if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            const err26 = {
              instancePath: instancePath + '/deployment/failedTasks',
              schemaPath: '#/properties/deployment/properties/failedTasks/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/deployment',
          schemaPath: '#/properties/deployment/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.settings !== undefined) {
      let data18 = data.settings;
      if (!(data18 && typeof data18 == 'object' && !Array.isArray(data18))) {
        const err28 = {
          instancePath: instancePath + '/settings',
          schemaPath: '#/properties/settings/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
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
              const err29 = {
                instancePath: instancePath + '/parts/' + i0,
                schemaPath: '#/properties/parts/items/required',
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data20.name === undefined) {
              const err30 = {
                instancePath: instancePath + '/parts/' + i0,
                schemaPath: '#/properties/parts/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            for (const key2 in data20) {
              if (!(key2 === 'resource' || key2 === 'name' || key2 === 'id' || key2 === 'state')) {
                const err31 = {
                  instancePath: instancePath + '/parts/' + i0,
                  schemaPath: '#/properties/parts/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data20.resource !== undefined) {
              if (typeof data20.resource !== 'string') {
                const err32 = {
                  instancePath: instancePath + '/parts/' + i0 + '/resource',
                  schemaPath: '#/properties/parts/items/properties/resource/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data20.name !== undefined) {
              if (typeof data20.name !== 'string') {
                const err33 = {
                  instancePath: instancePath + '/parts/' + i0 + '/name',
                  schemaPath: '#/properties/parts/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data20.id !== undefined) {
              if (typeof data20.id !== 'string') {
                const err34 = {
                  instancePath: instancePath + '/parts/' + i0 + '/id',
                  schemaPath: '#/properties/parts/items/properties/id/type',
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
            if (data20.state !== undefined) {
              if (typeof data20.state !== 'string') {
                const err35 = {
                  instancePath: instancePath + '/parts/' + i0 + '/state',
                  schemaPath: '#/properties/parts/items/properties/state/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = {
              instancePath: instancePath + '/parts/' + i0,
              schemaPath: '#/properties/parts/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + '/parts',
          schemaPath: '#/properties/parts/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.tenants !== undefined) {
      let data25 = data.tenants;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data25[i1] !== 'string') {
            const err38 = {
              instancePath: instancePath + '/tenants/' + i1,
              schemaPath: '#/properties/tenants/items/type',
              keyword: 'type',
              params: { type: 'string' },
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
          instancePath: instancePath + '/tenants',
          schemaPath: '#/properties/tenants/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.planId !== undefined) {
      if (typeof data.planId !== 'string') {
        const err40 = {
          instancePath: instancePath + '/planId',
          schemaPath: '#/properties/planId/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
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
              const err41 = {
                instancePath: instancePath + '/changes/' + i2,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data29.name === undefined) {
              const err42 = {
                instancePath: instancePath + '/changes/' + i2,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data29.action === undefined) {
              const err43 = {
                instancePath: instancePath + '/changes/' + i2,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'action' },
              };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data29.reason === undefined) {
              const err44 = {
                instancePath: instancePath + '/changes/' + i2,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'reason' },
              };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data29.fields === undefined) {
              const err45 = {
                instancePath: instancePath + '/changes/' + i2,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'fields' },
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
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
                const err46 = {
                  instancePath: instancePath + '/changes/' + i2,
                  schemaPath: '#/properties/changes/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data29.resource !== undefined) {
              if (typeof data29.resource !== 'string') {
                const err47 = {
                  instancePath: instancePath + '/changes/' + i2 + '/resource',
                  schemaPath: '#/properties/changes/items/properties/resource/type',
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
            if (data29.name !== undefined) {
              if (typeof data29.name !== 'string') {
                const err48 = {
                  instancePath: instancePath + '/changes/' + i2 + '/name',
                  schemaPath: '#/properties/changes/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data29.action !== undefined) {
              let data32 = data29.action;
              if (typeof data32 !== 'string') {
                const err49 = {
                  instancePath: instancePath + '/changes/' + i2 + '/action',
                  schemaPath: '#/properties/changes/items/properties/action/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (!(data32 === 'create' || data32 === 'update' || data32 === 'remove' || data32 === 'deploy')) {
                const err50 = {
                  instancePath: instancePath + '/changes/' + i2 + '/action',
                  schemaPath: '#/properties/changes/items/properties/action/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.changes.items.properties.action.enum },
                };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data29.reason !== undefined) {
              if (typeof data29.reason !== 'string') {
                const err51 = {
                  instancePath: instancePath + '/changes/' + i2 + '/reason',
                  schemaPath: '#/properties/changes/items/properties/reason/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data29.done !== undefined) {
              if (typeof data29.done !== 'boolean') {
                const err52 = {
                  instancePath: instancePath + '/changes/' + i2 + '/done',
                  schemaPath: '#/properties/changes/items/properties/done/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
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
                      const err53 = {
                        instancePath: instancePath + '/changes/' + i2 + '/fields/' + i3,
                        schemaPath: '#/properties/changes/items/properties/fields/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'pointer' },
                      };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                    for (const key4 in data36) {
                      if (!(key4 === 'pointer' || key4 === 'from' || key4 === 'to' || key4 === 'secret')) {
                        const err54 = {
                          instancePath: instancePath + '/changes/' + i2 + '/fields/' + i3,
                          schemaPath: '#/properties/changes/items/properties/fields/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key4 },
                        };
                        if (vErrors === null) {
                          vErrors = [err54];
                        } else {
                          vErrors.push(err54);
                        }
                        errors++;
                      }
                    }
                    if (data36.pointer !== undefined) {
                      if (typeof data36.pointer !== 'string') {
                        const err55 = {
                          instancePath: instancePath + '/changes/' + i2 + '/fields/' + i3 + '/pointer',
                          schemaPath: '#/properties/changes/items/properties/fields/items/properties/pointer/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err55];
                        } else {
                          vErrors.push(err55);
                        }
                        errors++;
                      }
                    }
                    if (data36.secret !== undefined) {
                      if (typeof data36.secret !== 'boolean') {
                        const err56 = {
                          instancePath: instancePath + '/changes/' + i2 + '/fields/' + i3 + '/secret',
                          schemaPath: '#/properties/changes/items/properties/fields/items/properties/secret/type',
                          keyword: 'type',
                          params: { type: 'boolean' },
                        };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err57 = {
                      instancePath: instancePath + '/changes/' + i2 + '/fields/' + i3,
                      schemaPath: '#/properties/changes/items/properties/fields/items/type',
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
                  instancePath: instancePath + '/changes/' + i2 + '/fields',
                  schemaPath: '#/properties/changes/items/properties/fields/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          } else {
            const err59 = {
              instancePath: instancePath + '/changes/' + i2,
              schemaPath: '#/properties/changes/items/type',
              keyword: 'type',
              params: { type: 'object' },
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
          instancePath: instancePath + '/changes',
          schemaPath: '#/properties/changes/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
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
              const err61 = {
                instancePath: instancePath + '/drift/' + i4,
                schemaPath: '#/properties/drift/items/required',
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data40.kept === undefined) {
              const err62 = {
                instancePath: instancePath + '/drift/' + i4,
                schemaPath: '#/properties/drift/items/required',
                keyword: 'required',
                params: { missingProperty: 'kept' },
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            for (const key5 in data40) {
              if (!(key5 === 'resource' || key5 === 'kept')) {
                const err63 = {
                  instancePath: instancePath + '/drift/' + i4,
                  schemaPath: '#/properties/drift/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data40.resource !== undefined) {
              if (typeof data40.resource !== 'string') {
                const err64 = {
                  instancePath: instancePath + '/drift/' + i4 + '/resource',
                  schemaPath: '#/properties/drift/items/properties/resource/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data40.kept !== undefined) {
              if (typeof data40.kept !== 'boolean') {
                const err65 = {
                  instancePath: instancePath + '/drift/' + i4 + '/kept',
                  schemaPath: '#/properties/drift/items/properties/kept/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
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
              instancePath: instancePath + '/drift/' + i4,
              schemaPath: '#/properties/drift/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = {
          instancePath: instancePath + '/drift',
          schemaPath: '#/properties/drift/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data43 = data.overrides;
      if (!(data43 && typeof data43 == 'object' && !Array.isArray(data43))) {
        const err68 = {
          instancePath: instancePath + '/overrides',
          schemaPath: '#/properties/overrides/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.depth !== undefined) {
      let data44 = data.depth;
      if (typeof data44 !== 'string') {
        const err69 = {
          instancePath: instancePath + '/depth',
          schemaPath: '#/properties/depth/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      if (!(data44 === 'shallow' || data44 === 'deep')) {
        const err70 = {
          instancePath: instancePath + '/depth',
          schemaPath: '#/properties/depth/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.depth.enum },
        };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.warnings !== undefined) {
      let data45 = data.warnings;
      if (Array.isArray(data45)) {
        const len5 = data45.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data45[i5] !== 'string') {
            const err71 = {
              instancePath: instancePath + '/warnings/' + i5,
              schemaPath: '#/properties/warnings/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      } else {
        const err72 = {
          instancePath: instancePath + '/warnings',
          schemaPath: '#/properties/warnings/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.timings !== undefined) {
      let data47 = data.timings;
      if (data47 && typeof data47 == 'object' && !Array.isArray(data47)) {
        for (const key6 in data47) {
          let data48 = data47[key6];
          if (!(typeof data48 == 'number' && isFinite(data48))) {
            const err73 = {
              instancePath: instancePath + '/timings/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/timings/additionalProperties/type',
              keyword: 'type',
              params: { type: 'number' },
            };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = {
          instancePath: instancePath + '/timings',
          schemaPath: '#/properties/timings/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.calls !== undefined) {
      let data49 = data.calls;
      if (data49 && typeof data49 == 'object' && !Array.isArray(data49)) {
        for (const key7 in data49) {
          let data50 = data49[key7];
          if (!(typeof data50 == 'number' && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
            const err75 = {
              instancePath: instancePath + '/calls/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/calls/additionalProperties/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = {
          instancePath: instancePath + '/calls',
          schemaPath: '#/properties/calls/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.file !== undefined) {
      if (typeof data.file !== 'string') {
        const err77 = {
          instancePath: instancePath + '/file',
          schemaPath: '#/properties/file/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.code !== undefined) {
      let data52 = data.code;
      if (!(typeof data52 == 'number' && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
        const err78 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        const err79 = {
          instancePath: instancePath + '/message',
          schemaPath: '#/properties/message/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.hint !== undefined) {
      if (typeof data.hint !== 'string') {
        const err80 = {
          instancePath: instancePath + '/hint',
          schemaPath: '#/properties/hint/type',
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
    }
    if (data.errors !== undefined) {
      let data55 = data.errors;
      if (Array.isArray(data55)) {
        const len6 = data55.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data56 = data55[i6];
          if (data56 && typeof data56 == 'object' && !Array.isArray(data56)) {
            if (data56.pointer === undefined) {
              const err81 = {
                instancePath: instancePath + '/errors/' + i6,
                schemaPath: '#/properties/errors/items/required',
                keyword: 'required',
                params: { missingProperty: 'pointer' },
              };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data56.message === undefined) {
              const err82 = {
                instancePath: instancePath + '/errors/' + i6,
                schemaPath: '#/properties/errors/items/required',
                keyword: 'required',
                params: { missingProperty: 'message' },
              };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            for (const key8 in data56) {
              if (!(key8 === 'pointer' || key8 === 'message' || key8 === 'hint')) {
                const err83 = {
                  instancePath: instancePath + '/errors/' + i6,
                  schemaPath: '#/properties/errors/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key8 },
                };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data56.pointer !== undefined) {
              if (typeof data56.pointer !== 'string') {
                const err84 = {
                  instancePath: instancePath + '/errors/' + i6 + '/pointer',
                  schemaPath: '#/properties/errors/items/properties/pointer/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data56.message !== undefined) {
              if (typeof data56.message !== 'string') {
                const err85 = {
                  instancePath: instancePath + '/errors/' + i6 + '/message',
                  schemaPath: '#/properties/errors/items/properties/message/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            if (data56.hint !== undefined) {
              if (typeof data56.hint !== 'string') {
                const err86 = {
                  instancePath: instancePath + '/errors/' + i6 + '/hint',
                  schemaPath: '#/properties/errors/items/properties/hint/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = {
              instancePath: instancePath + '/errors/' + i6,
              schemaPath: '#/properties/errors/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
      } else {
        const err88 = {
          instancePath: instancePath + '/errors',
          schemaPath: '#/properties/errors/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.aws !== undefined) {
      let data60 = data.aws;
      if (data60 && typeof data60 == 'object' && !Array.isArray(data60)) {
        if (data60.service === undefined) {
          const err89 = {
            instancePath: instancePath + '/aws',
            schemaPath: '#/properties/aws/required',
            keyword: 'required',
            params: { missingProperty: 'service' },
          };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (data60.operation === undefined) {
          const err90 = {
            instancePath: instancePath + '/aws',
            schemaPath: '#/properties/aws/required',
            keyword: 'required',
            params: { missingProperty: 'operation' },
          };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        if (data60.code === undefined) {
          const err91 = {
            instancePath: instancePath + '/aws',
            schemaPath: '#/properties/aws/required',
            keyword: 'required',
            params: { missingProperty: 'code' },
          };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        for (const key9 in data60) {
          if (!(key9 === 'service' || key9 === 'operation' || key9 === 'code' || key9 === 'requestId')) {
            const err92 = {
              instancePath: instancePath + '/aws',
              schemaPath: '#/properties/aws/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key9 },
            };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data60.service !== undefined) {
          if (typeof data60.service !== 'string') {
            const err93 = {
              instancePath: instancePath + '/aws/service',
              schemaPath: '#/properties/aws/properties/service/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data60.operation !== undefined) {
          if (typeof data60.operation !== 'string') {
            const err94 = {
              instancePath: instancePath + '/aws/operation',
              schemaPath: '#/properties/aws/properties/operation/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data60.code !== undefined) {
          if (typeof data60.code !== 'string') {
            const err95 = {
              instancePath: instancePath + '/aws/code',
              schemaPath: '#/properties/aws/properties/code/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data60.requestId !== undefined) {
          if (typeof data60.requestId !== 'string') {
            const err96 = {
              instancePath: instancePath + '/aws/requestId',
              schemaPath: '#/properties/aws/properties/requestId/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = {
          instancePath: instancePath + '/aws',
          schemaPath: '#/properties/aws/type',
          keyword: 'type',
          params: { type: 'object' },
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
    const err98 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err98];
    } else {
      vErrors.push(err98);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
