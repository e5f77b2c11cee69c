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
        endedBy: { type: 'string', enum: ['circuit-breaker', 'alarm', 'this-run', 'somebody'] },
        desiredCount: { type: 'integer' },
        runningCount: { type: 'integer' },
        failedTasks: { type: 'integer' },
      },
    },
    failure: {
      type: 'object',
      additionalProperties: false,
      required: ['class', 'sentence', 'hint', 'log', 'targets', 'events'],
      properties: {
        class: { type: 'string' },
        sentence: { type: 'string' },
        hint: { type: 'string' },
        doc: { type: 'string' },
        raw: { type: 'string' },
        task: {
          type: 'object',
          additionalProperties: false,
          required: ['taskArn'],
          properties: {
            taskArn: { type: 'string' },
            stopCode: { type: 'string' },
            stoppedReason: { type: 'string' },
            container: { type: 'string' },
            exitCode: { type: 'integer' },
            reason: { type: 'string' },
          },
        },
        log: { type: 'array', maxItems: 50, items: { type: 'string' } },
        targets: { type: 'array', maxItems: 10, items: { type: 'string' } },
        events: { type: 'array', maxItems: 20, items: { type: 'string' } },
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
              key1 === 'endedBy' ||
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
        if (data11.endedBy !== undefined) {
          let data15 = data11.endedBy;
          if (typeof data15 !== 'string') {
            const err24 = {
              instancePath: instancePath + '/deployment/endedBy',
              schemaPath: '#/properties/deployment/properties/endedBy/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (!(data15 === 'circuit-breaker' || data15 === 'alarm' || data15 === 'this-run' || data15 === 'somebody')) {
            const err25 = {
              instancePath: instancePath + '/deployment/endedBy',
              schemaPath: '#/properties/deployment/properties/endedBy/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.deployment.properties.endedBy.enum },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data11.desiredCount !== undefined) {
          let data16 = data11.desiredCount;
          if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            const err26 = {
              instancePath: instancePath + '/deployment/desiredCount',
              schemaPath: '#/properties/deployment/properties/desiredCount/type',
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
        if (data11.runningCount !== undefined) {
          let data17 = data11.runningCount;
          if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            const err27 = {
              instancePath: instancePath + '/deployment/runningCount',
              schemaPath: '#/properties/deployment/properties/runningCount/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data11.failedTasks !== undefined) {
          let data18 = data11.failedTasks;
          if (!(typeof data18 == 'number' && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            const err28 = {
              instancePath: instancePath + '/deployment/failedTasks',
              schemaPath: '#/properties/deployment/properties/failedTasks/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/deployment',
          schemaPath: '#/properties/deployment/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.failure !== undefined) {
      let data19 = data.failure;
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        if (data19.class === undefined) {
          const err30 = {
            instancePath: instancePath + '/failure',
            schemaPath: '#/properties/failure/required',
            keyword: 'required',
            params: { missingProperty: 'class' },
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data19.sentence === undefined) {
          const err31 = {
            instancePath: instancePath + '/failure',
            schemaPath: '#/properties/failure/required',
            keyword: 'required',
            params: { missingProperty: 'sentence' },
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data19.hint === undefined) {
          const err32 = {
            instancePath: instancePath + '/failure',
            schemaPath: '#/properties/failure/required',
            keyword: 'required',
            params: { missingProperty: 'hint' },
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data19.log === undefined) {
          const err33 = {
            instancePath: instancePath + '/failure',
            schemaPath: '#/properties/failure/required',
            keyword: 'required',
            params: { missingProperty: 'log' },
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data19.targets === undefined) {
          const err34 = {
            instancePath: instancePath + '/failure',
            schemaPath: '#/properties/failure/required',
            keyword: 'required',
            params: { missingProperty: 'targets' },
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data19.events === undefined) {
          const err35 = {
            instancePath: instancePath + '/failure',
            schemaPath: '#/properties/failure/required',
            keyword: 'required',
            params: { missingProperty: 'events' },
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key2 in data19) {
          if (!func1.call(schema31.properties.failure.properties, key2)) {
            const err36 = {
              instancePath: instancePath + '/failure',
              schemaPath: '#/properties/failure/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data19.class !== undefined) {
          if (typeof data19.class !== 'string') {
            const err37 = {
              instancePath: instancePath + '/failure/class',
              schemaPath: '#/properties/failure/properties/class/type',
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
        }
        if (data19.sentence !== undefined) {
          if (typeof data19.sentence !== 'string') {
            const err38 = {
              instancePath: instancePath + '/failure/sentence',
              schemaPath: '#/properties/failure/properties/sentence/type',
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
        if (data19.hint !== undefined) {
          if (typeof data19.hint !== 'string') {
            const err39 = {
              instancePath: instancePath + '/failure/hint',
              schemaPath: '#/properties/failure/properties/hint/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data19.doc !== undefined) {
          if (typeof data19.doc !== 'string') {
            const err40 = {
              instancePath: instancePath + '/failure/doc',
              schemaPath: '#/properties/failure/properties/doc/type',
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
        if (data19.raw !== undefined) {
          if (typeof data19.raw !== 'string') {
            const err41 = {
              instancePath: instancePath + '/failure/raw',
              schemaPath: '#/properties/failure/properties/raw/type',
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
        if (data19.task !== undefined) {
          let data25 = data19.task;
          if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
            if (data25.taskArn === undefined) {
              const err42 = {
                instancePath: instancePath + '/failure/task',
                schemaPath: '#/properties/failure/properties/task/required',
                keyword: 'required',
                params: { missingProperty: 'taskArn' },
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
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
                const err43 = {
                  instancePath: instancePath + '/failure/task',
                  schemaPath: '#/properties/failure/properties/task/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data25.taskArn !== undefined) {
              if (typeof data25.taskArn !== 'string') {
                const err44 = {
                  instancePath: instancePath + '/failure/task/taskArn',
                  schemaPath: '#/properties/failure/properties/task/properties/taskArn/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data25.stopCode !== undefined) {
              if (typeof data25.stopCode !== 'string') {
                const err45 = {
                  instancePath: instancePath + '/failure/task/stopCode',
                  schemaPath: '#/properties/failure/properties/task/properties/stopCode/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data25.stoppedReason !== undefined) {
              if (typeof data25.stoppedReason !== 'string') {
                const err46 = {
                  instancePath: instancePath + '/failure/task/stoppedReason',
                  schemaPath: '#/properties/failure/properties/task/properties/stoppedReason/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data25.container !== undefined) {
              if (typeof data25.container !== 'string') {
                const err47 = {
                  instancePath: instancePath + '/failure/task/container',
                  schemaPath: '#/properties/failure/properties/task/properties/container/type',
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
            if (data25.exitCode !== undefined) {
              let data30 = data25.exitCode;
              if (!(typeof data30 == 'number' && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                const err48 = {
                  instancePath: instancePath + '/failure/task/exitCode',
                  schemaPath: '#/properties/failure/properties/task/properties/exitCode/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data25.reason !== undefined) {
              if (typeof data25.reason !== 'string') {
                const err49 = {
                  instancePath: instancePath + '/failure/task/reason',
                  schemaPath: '#/properties/failure/properties/task/properties/reason/type',
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
            }
          } else {
            const err50 = {
              instancePath: instancePath + '/failure/task',
              schemaPath: '#/properties/failure/properties/task/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data19.log !== undefined) {
          let data32 = data19.log;
          if (Array.isArray(data32)) {
            if (data32.length > 50) {
              const err51 = {
                instancePath: instancePath + '/failure/log',
                schemaPath: '#/properties/failure/properties/log/maxItems',
                keyword: 'maxItems',
                params: { limit: 50 },
              };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            const len0 = data32.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data32[i0] !== 'string') {
                const err52 = {
                  instancePath: instancePath + '/failure/log/' + i0,
                  schemaPath: '#/properties/failure/properties/log/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = {
              instancePath: instancePath + '/failure/log',
              schemaPath: '#/properties/failure/properties/log/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data19.targets !== undefined) {
          let data34 = data19.targets;
          if (Array.isArray(data34)) {
            if (data34.length > 10) {
              const err54 = {
                instancePath: instancePath + '/failure/targets',
                schemaPath: '#/properties/failure/properties/targets/maxItems',
                keyword: 'maxItems',
                params: { limit: 10 },
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            const len1 = data34.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data34[i1] !== 'string') {
                const err55 = {
                  instancePath: instancePath + '/failure/targets/' + i1,
                  schemaPath: '#/properties/failure/properties/targets/items/type',
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
          } else {
            const err56 = {
              instancePath: instancePath + '/failure/targets',
              schemaPath: '#/properties/failure/properties/targets/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data19.events !== undefined) {
          let data36 = data19.events;
          if (Array.isArray(data36)) {
            if (data36.length > 20) {
              const err57 = {
                instancePath: instancePath + '/failure/events',
                schemaPath: '#/properties/failure/properties/events/maxItems',
                keyword: 'maxItems',
                params: { limit: 20 },
              };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            const len2 = data36.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data36[i2] !== 'string') {
                const err58 = {
                  instancePath: instancePath + '/failure/events/' + i2,
                  schemaPath: '#/properties/failure/properties/events/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
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
              instancePath: instancePath + '/failure/events',
              schemaPath: '#/properties/failure/properties/events/type',
              keyword: 'type',
              params: { type: 'array' },
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
          instancePath: instancePath + '/failure',
          schemaPath: '#/properties/failure/type',
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
    if (data.settings !== undefined) {
      let data38 = data.settings;
      if (!(data38 && typeof data38 == 'object' && !Array.isArray(data38))) {
        const err61 = {
          instancePath: instancePath + '/settings',
          schemaPath: '#/properties/settings/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
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
              const err62 = {
                instancePath: instancePath + '/parts/' + i3,
                schemaPath: '#/properties/parts/items/required',
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data40.name === undefined) {
              const err63 = {
                instancePath: instancePath + '/parts/' + i3,
                schemaPath: '#/properties/parts/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            for (const key4 in data40) {
              if (!(key4 === 'resource' || key4 === 'name' || key4 === 'id' || key4 === 'state')) {
                const err64 = {
                  instancePath: instancePath + '/parts/' + i3,
                  schemaPath: '#/properties/parts/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data40.resource !== undefined) {
              if (typeof data40.resource !== 'string') {
                const err65 = {
                  instancePath: instancePath + '/parts/' + i3 + '/resource',
                  schemaPath: '#/properties/parts/items/properties/resource/type',
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
            if (data40.name !== undefined) {
              if (typeof data40.name !== 'string') {
                const err66 = {
                  instancePath: instancePath + '/parts/' + i3 + '/name',
                  schemaPath: '#/properties/parts/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data40.id !== undefined) {
              if (typeof data40.id !== 'string') {
                const err67 = {
                  instancePath: instancePath + '/parts/' + i3 + '/id',
                  schemaPath: '#/properties/parts/items/properties/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data40.state !== undefined) {
              if (typeof data40.state !== 'string') {
                const err68 = {
                  instancePath: instancePath + '/parts/' + i3 + '/state',
                  schemaPath: '#/properties/parts/items/properties/state/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = {
              instancePath: instancePath + '/parts/' + i3,
              schemaPath: '#/properties/parts/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = {
          instancePath: instancePath + '/parts',
          schemaPath: '#/properties/parts/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.tenants !== undefined) {
      let data45 = data.tenants;
      if (Array.isArray(data45)) {
        const len4 = data45.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data45[i4] !== 'string') {
            const err71 = {
              instancePath: instancePath + '/tenants/' + i4,
              schemaPath: '#/properties/tenants/items/type',
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
          instancePath: instancePath + '/tenants',
          schemaPath: '#/properties/tenants/type',
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
    if (data.planId !== undefined) {
      if (typeof data.planId !== 'string') {
        const err73 = {
          instancePath: instancePath + '/planId',
          schemaPath: '#/properties/planId/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
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
              const err74 = {
                instancePath: instancePath + '/changes/' + i5,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data49.name === undefined) {
              const err75 = {
                instancePath: instancePath + '/changes/' + i5,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data49.action === undefined) {
              const err76 = {
                instancePath: instancePath + '/changes/' + i5,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'action' },
              };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            if (data49.reason === undefined) {
              const err77 = {
                instancePath: instancePath + '/changes/' + i5,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'reason' },
              };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (data49.fields === undefined) {
              const err78 = {
                instancePath: instancePath + '/changes/' + i5,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'fields' },
              };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
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
                const err79 = {
                  instancePath: instancePath + '/changes/' + i5,
                  schemaPath: '#/properties/changes/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data49.resource !== undefined) {
              if (typeof data49.resource !== 'string') {
                const err80 = {
                  instancePath: instancePath + '/changes/' + i5 + '/resource',
                  schemaPath: '#/properties/changes/items/properties/resource/type',
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
            if (data49.name !== undefined) {
              if (typeof data49.name !== 'string') {
                const err81 = {
                  instancePath: instancePath + '/changes/' + i5 + '/name',
                  schemaPath: '#/properties/changes/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data49.action !== undefined) {
              let data52 = data49.action;
              if (typeof data52 !== 'string') {
                const err82 = {
                  instancePath: instancePath + '/changes/' + i5 + '/action',
                  schemaPath: '#/properties/changes/items/properties/action/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              if (!(data52 === 'create' || data52 === 'update' || data52 === 'remove' || data52 === 'deploy')) {
                const err83 = {
                  instancePath: instancePath + '/changes/' + i5 + '/action',
                  schemaPath: '#/properties/changes/items/properties/action/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.changes.items.properties.action.enum },
                };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data49.reason !== undefined) {
              if (typeof data49.reason !== 'string') {
                const err84 = {
                  instancePath: instancePath + '/changes/' + i5 + '/reason',
                  schemaPath: '#/properties/changes/items/properties/reason/type',
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
            if (data49.done !== undefined) {
              if (typeof data49.done !== 'boolean') {
                const err85 = {
                  instancePath: instancePath + '/changes/' + i5 + '/done',
                  schemaPath: '#/properties/changes/items/properties/done/type',
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
            if (data49.fields !== undefined) {
              let data55 = data49.fields;
              if (Array.isArray(data55)) {
                const len6 = data55.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data56 = data55[i6];
                  if (data56 && typeof data56 == 'object' && !Array.isArray(data56)) {
                    if (data56.pointer === undefined) {
                      const err86 = {
                        instancePath: instancePath + '/changes/' + i5 + '/fields/' + i6,
                        schemaPath: '#/properties/changes/items/properties/fields/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'pointer' },
                      };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                    for (const key6 in data56) {
                      if (!(key6 === 'pointer' || key6 === 'from' || key6 === 'to' || key6 === 'secret')) {
                        const err87 = {
                          instancePath: instancePath + '/changes/' + i5 + '/fields/' + i6,
                          schemaPath: '#/properties/changes/items/properties/fields/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key6 },
                        };
                        if (vErrors === null) {
                          vErrors = [err87];
                        } else {
                          vErrors.push(err87);
                        }
                        errors++;
                      }
                    }
                    if (data56.pointer !== undefined) {
                      if (typeof data56.pointer !== 'string') {
                        const err88 = {
                          instancePath: instancePath + '/changes/' + i5 + '/fields/' + i6 + '/pointer',
                          schemaPath: '#/properties/changes/items/properties/fields/items/properties/pointer/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err88];
                        } else {
                          vErrors.push(err88);
                        }
                        errors++;
                      }
                    }
                    if (data56.secret !== undefined) {
                      if (typeof data56.secret !== 'boolean') {
                        const err89 = {
                          instancePath: instancePath + '/changes/' + i5 + '/fields/' + i6 + '/secret',
                          schemaPath: '#/properties/changes/items/properties/fields/items/properties/secret/type',
                          keyword: 'type',
                          params: { type: 'boolean' },
                        };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err90 = {
                      instancePath: instancePath + '/changes/' + i5 + '/fields/' + i6,
                      schemaPath: '#/properties/changes/items/properties/fields/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
              } else {
                const err91 = {
                  instancePath: instancePath + '/changes/' + i5 + '/fields',
                  schemaPath: '#/properties/changes/items/properties/fields/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
          } else {
            const err92 = {
              instancePath: instancePath + '/changes/' + i5,
              schemaPath: '#/properties/changes/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = {
          instancePath: instancePath + '/changes',
          schemaPath: '#/properties/changes/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
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
              const err94 = {
                instancePath: instancePath + '/drift/' + i7,
                schemaPath: '#/properties/drift/items/required',
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data60.kept === undefined) {
              const err95 = {
                instancePath: instancePath + '/drift/' + i7,
                schemaPath: '#/properties/drift/items/required',
                keyword: 'required',
                params: { missingProperty: 'kept' },
              };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            for (const key7 in data60) {
              if (!(key7 === 'resource' || key7 === 'kept')) {
                const err96 = {
                  instancePath: instancePath + '/drift/' + i7,
                  schemaPath: '#/properties/drift/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key7 },
                };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data60.resource !== undefined) {
              if (typeof data60.resource !== 'string') {
                const err97 = {
                  instancePath: instancePath + '/drift/' + i7 + '/resource',
                  schemaPath: '#/properties/drift/items/properties/resource/type',
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
            if (data60.kept !== undefined) {
              if (typeof data60.kept !== 'boolean') {
                const err98 = {
                  instancePath: instancePath + '/drift/' + i7 + '/kept',
                  schemaPath: '#/properties/drift/items/properties/kept/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
          } else {
            const err99 = {
              instancePath: instancePath + '/drift/' + i7,
              schemaPath: '#/properties/drift/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      } else {
        const err100 = {
          instancePath: instancePath + '/drift',
          schemaPath: '#/properties/drift/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data63 = data.overrides;
      if (!(data63 && typeof data63 == 'object' && !Array.isArray(data63))) {
        const err101 = {
          instancePath: instancePath + '/overrides',
          schemaPath: '#/properties/overrides/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data.depth !== undefined) {
      let data64 = data.depth;
      if (typeof data64 !== 'string') {
        const err102 = {
          instancePath: instancePath + '/depth',
          schemaPath: '#/properties/depth/type',
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
      if (!(data64 === 'shallow' || data64 === 'deep')) {
        const err103 = {
          instancePath: instancePath + '/depth',
          schemaPath: '#/properties/depth/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.depth.enum },
        };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.warnings !== undefined) {
      let data65 = data.warnings;
      if (Array.isArray(data65)) {
        const len8 = data65.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data65[i8] !== 'string') {
            const err104 = {
              instancePath: instancePath + '/warnings/' + i8,
              schemaPath: '#/properties/warnings/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
      } else {
        const err105 = {
          instancePath: instancePath + '/warnings',
          schemaPath: '#/properties/warnings/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data.timings !== undefined) {
      let data67 = data.timings;
      if (data67 && typeof data67 == 'object' && !Array.isArray(data67)) {
        for (const key8 in data67) {
          let data68 = data67[key8];
          if (!(typeof data68 == 'number' && isFinite(data68))) {
            const err106 = {
              instancePath: instancePath + '/timings/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/timings/additionalProperties/type',
              keyword: 'type',
              params: { type: 'number' },
            };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
      } else {
        const err107 = {
          instancePath: instancePath + '/timings',
          schemaPath: '#/properties/timings/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.calls !== undefined) {
      let data69 = data.calls;
      if (data69 && typeof data69 == 'object' && !Array.isArray(data69)) {
        for (const key9 in data69) {
          let data70 = data69[key9];
          if (!(typeof data70 == 'number' && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
            const err108 = {
              instancePath: instancePath + '/calls/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/calls/additionalProperties/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      } else {
        const err109 = {
          instancePath: instancePath + '/calls',
          schemaPath: '#/properties/calls/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.file !== undefined) {
      if (typeof data.file !== 'string') {
        const err110 = {
          instancePath: instancePath + '/file',
          schemaPath: '#/properties/file/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data.code !== undefined) {
      let data72 = data.code;
      if (!(typeof data72 == 'number' && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
        const err111 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        const err112 = {
          instancePath: instancePath + '/message',
          schemaPath: '#/properties/message/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
    if (data.hint !== undefined) {
      if (typeof data.hint !== 'string') {
        const err113 = {
          instancePath: instancePath + '/hint',
          schemaPath: '#/properties/hint/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
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
              const err114 = {
                instancePath: instancePath + '/errors/' + i9,
                schemaPath: '#/properties/errors/items/required',
                keyword: 'required',
                params: { missingProperty: 'pointer' },
              };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data76.message === undefined) {
              const err115 = {
                instancePath: instancePath + '/errors/' + i9,
                schemaPath: '#/properties/errors/items/required',
                keyword: 'required',
                params: { missingProperty: 'message' },
              };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            for (const key10 in data76) {
              if (!(key10 === 'pointer' || key10 === 'message' || key10 === 'hint')) {
                const err116 = {
                  instancePath: instancePath + '/errors/' + i9,
                  schemaPath: '#/properties/errors/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key10 },
                };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data76.pointer !== undefined) {
              if (typeof data76.pointer !== 'string') {
                const err117 = {
                  instancePath: instancePath + '/errors/' + i9 + '/pointer',
                  schemaPath: '#/properties/errors/items/properties/pointer/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data76.message !== undefined) {
              if (typeof data76.message !== 'string') {
                const err118 = {
                  instancePath: instancePath + '/errors/' + i9 + '/message',
                  schemaPath: '#/properties/errors/items/properties/message/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data76.hint !== undefined) {
              if (typeof data76.hint !== 'string') {
                const err119 = {
                  instancePath: instancePath + '/errors/' + i9 + '/hint',
                  schemaPath: '#/properties/errors/items/properties/hint/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
          } else {
            const err120 = {
              instancePath: instancePath + '/errors/' + i9,
              schemaPath: '#/properties/errors/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
      } else {
        const err121 = {
          instancePath: instancePath + '/errors',
          schemaPath: '#/properties/errors/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      }
    }
    if (data.aws !== undefined) {
      let data80 = data.aws;
      if (data80 && typeof data80 == 'object' && !Array.isArray(data80)) {
        if (data80.service === undefined) {
          const err122 = {
            instancePath: instancePath + '/aws',
            schemaPath: '#/properties/aws/required',
            keyword: 'required',
            params: { missingProperty: 'service' },
          };
          if (vErrors === null) {
            vErrors = [err122];
          } else {
            vErrors.push(err122);
          }
          errors++;
        }
        if (data80.operation === undefined) {
          const err123 = {
            instancePath: instancePath + '/aws',
            schemaPath: '#/properties/aws/required',
            keyword: 'required',
            params: { missingProperty: 'operation' },
          };
          if (vErrors === null) {
            vErrors = [err123];
          } else {
            vErrors.push(err123);
          }
          errors++;
        }
        if (data80.code === undefined) {
          const err124 = {
            instancePath: instancePath + '/aws',
            schemaPath: '#/properties/aws/required',
            keyword: 'required',
            params: { missingProperty: 'code' },
          };
          if (vErrors === null) {
            vErrors = [err124];
          } else {
            vErrors.push(err124);
          }
          errors++;
        }
        for (const key11 in data80) {
          if (!(key11 === 'service' || key11 === 'operation' || key11 === 'code' || key11 === 'requestId')) {
            const err125 = {
              instancePath: instancePath + '/aws',
              schemaPath: '#/properties/aws/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key11 },
            };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
        if (data80.service !== undefined) {
          if (typeof data80.service !== 'string') {
            const err126 = {
              instancePath: instancePath + '/aws/service',
              schemaPath: '#/properties/aws/properties/service/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data80.operation !== undefined) {
          if (typeof data80.operation !== 'string') {
            const err127 = {
              instancePath: instancePath + '/aws/operation',
              schemaPath: '#/properties/aws/properties/operation/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data80.code !== undefined) {
          if (typeof data80.code !== 'string') {
            const err128 = {
              instancePath: instancePath + '/aws/code',
              schemaPath: '#/properties/aws/properties/code/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data80.requestId !== undefined) {
          if (typeof data80.requestId !== 'string') {
            const err129 = {
              instancePath: instancePath + '/aws/requestId',
              schemaPath: '#/properties/aws/properties/requestId/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
      } else {
        const err130 = {
          instancePath: instancePath + '/aws',
          schemaPath: '#/properties/aws/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
    }
  } else {
    const err131 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err131];
    } else {
      vErrors.push(err131);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
