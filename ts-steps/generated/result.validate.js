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
    status: {
      type: 'object',
      additionalProperties: false,
      required: [
        'state',
        'desiredCount',
        'runningCount',
        'pendingCount',
        'placement',
        'environmentNames',
        'tasks',
        'targets',
        'deployments',
        'alarms',
        'events',
      ],
      properties: {
        state: { type: 'string', enum: ['steady', 'deploying', 'degraded', 'failed', 'stopped', 'removing'] },
        desiredCount: { type: 'integer' },
        runningCount: { type: 'integer' },
        pendingCount: { type: 'integer' },
        placement: {
          type: 'object',
          additionalProperties: false,
          required: ['capacity'],
          properties: { capacity: { type: 'string' }, loadBalancer: { type: 'string' } },
        },
        environmentNames: { type: 'array', items: { type: 'string' } },
        createdAt: { type: 'string' },
        deployedAt: { type: 'string' },
        build: { type: 'string' },
        lastRun: { type: 'string' },
        libraryVersion: { type: 'string' },
        tasks: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'lastStatus'],
            properties: {
              id: { type: 'string' },
              lastStatus: { type: 'string' },
              healthStatus: { type: 'string' },
              revision: { type: 'string' },
              startedAt: { type: 'string' },
              availabilityZone: { type: 'string' },
            },
          },
        },
        targets: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'state'],
            properties: {
              id: { type: 'string' },
              port: { type: 'integer' },
              availabilityZone: { type: 'string' },
              state: { type: 'string' },
              reason: { type: 'string' },
              description: { type: 'string' },
            },
          },
        },
        deployments: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'status'],
            properties: {
              id: { type: 'string' },
              status: { type: 'string' },
              rolloutState: { type: 'string' },
              reason: { type: 'string' },
              revision: { type: 'string' },
              createdAt: { type: 'string' },
              desiredCount: { type: 'integer' },
              runningCount: { type: 'integer' },
              pendingCount: { type: 'integer' },
              failedTasks: { type: 'integer' },
            },
          },
        },
        alarms: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['name', 'state'],
            properties: {
              name: { type: 'string' },
              state: { type: 'string' },
              reason: { type: 'string' },
              since: { type: 'string' },
            },
          },
        },
        events: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['at', 'message'],
            properties: { at: { type: 'string' }, message: { type: 'string' } },
          },
        },
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
    summaries: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'state', 'runningCount', 'desiredCount', 'url', 'placement'],
        properties: {
          name: { type: 'string' },
          image: { type: 'string' },
          state: { type: 'string', enum: ['steady', 'deploying', 'degraded', 'failed', 'stopped', 'removing'] },
          runningCount: { type: 'integer' },
          desiredCount: { type: 'integer' },
          url: { type: ['string', 'null'] },
          placement: {
            type: 'object',
            additionalProperties: false,
            required: ['capacity'],
            properties: { capacity: { type: 'string' }, loadBalancer: { type: 'string' } },
          },
        },
      },
    },
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
    taskArn: { type: 'string' },
    exitCode: { type: 'integer' },
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
      const err0 = { instancePath, keyword: 'required', params: { missingProperty: 'ok' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.step === undefined) {
      const err1 = { instancePath, keyword: 'required', params: { missingProperty: 'step' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === undefined) {
      const err2 = { instancePath, keyword: 'required', params: { missingProperty: 'version' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.warnings === undefined) {
      const err3 = { instancePath, keyword: 'required', params: { missingProperty: 'warnings' } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.timings === undefined) {
      const err4 = { instancePath, keyword: 'required', params: { missingProperty: 'timings' } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.calls === undefined) {
      const err5 = { instancePath, keyword: 'required', params: { missingProperty: 'calls' } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err6 = { instancePath, keyword: 'additionalProperties', params: { additionalProperty: key0 } };
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
        const err7 = { instancePath: instancePath + '/ok', keyword: 'type', params: { type: 'boolean' } };
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
        const err8 = { instancePath: instancePath + '/step', keyword: 'type', params: { type: 'string' } };
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
        const err9 = { instancePath: instancePath + '/version', keyword: 'type', params: { type: 'string' } };
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
        const err10 = { instancePath: instancePath + '/tenant', keyword: 'type', params: { type: 'string' } };
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
        const err11 = { instancePath: instancePath + '/cluster', keyword: 'type', params: { type: 'string' } };
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
        const err12 = { instancePath: instancePath + '/account', keyword: 'type', params: { type: 'string' } };
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
        const err13 = { instancePath: instancePath + '/region', keyword: 'type', params: { type: 'string' } };
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
        const err15 = { instancePath: instancePath + '/image', keyword: 'type', params: { type: 'string' } };
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
        const err29 = { instancePath: instancePath + '/deployment', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data19 = data.status;
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        if (data19.state === undefined) {
          const err30 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'state' },
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data19.desiredCount === undefined) {
          const err31 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'desiredCount' },
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data19.runningCount === undefined) {
          const err32 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'runningCount' },
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data19.pendingCount === undefined) {
          const err33 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'pendingCount' },
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data19.placement === undefined) {
          const err34 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'placement' },
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data19.environmentNames === undefined) {
          const err35 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'environmentNames' },
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data19.tasks === undefined) {
          const err36 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'tasks' },
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data19.targets === undefined) {
          const err37 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'targets' },
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data19.deployments === undefined) {
          const err38 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'deployments' },
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data19.alarms === undefined) {
          const err39 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'alarms' },
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data19.events === undefined) {
          const err40 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'events' },
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        for (const key2 in data19) {
          if (!func1.call(schema31.properties.status.properties, key2)) {
            const err41 = {
              instancePath: instancePath + '/status',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data19.state !== undefined) {
          let data20 = data19.state;
          if (typeof data20 !== 'string') {
            const err42 = { instancePath: instancePath + '/status/state', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
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
            const err43 = {
              instancePath: instancePath + '/status/state',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.status.properties.state.enum },
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data19.desiredCount !== undefined) {
          let data21 = data19.desiredCount;
          if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            const err44 = {
              instancePath: instancePath + '/status/desiredCount',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data19.runningCount !== undefined) {
          let data22 = data19.runningCount;
          if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            const err45 = {
              instancePath: instancePath + '/status/runningCount',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data19.pendingCount !== undefined) {
          let data23 = data19.pendingCount;
          if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            const err46 = {
              instancePath: instancePath + '/status/pendingCount',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data19.placement !== undefined) {
          let data24 = data19.placement;
          if (data24 && typeof data24 == 'object' && !Array.isArray(data24)) {
            if (data24.capacity === undefined) {
              const err47 = {
                instancePath: instancePath + '/status/placement',
                keyword: 'required',
                params: { missingProperty: 'capacity' },
              };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            for (const key3 in data24) {
              if (!(key3 === 'capacity' || key3 === 'loadBalancer')) {
                const err48 = {
                  instancePath: instancePath + '/status/placement',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data24.capacity !== undefined) {
              if (typeof data24.capacity !== 'string') {
                const err49 = {
                  instancePath: instancePath + '/status/placement/capacity',
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
            if (data24.loadBalancer !== undefined) {
              if (typeof data24.loadBalancer !== 'string') {
                const err50 = {
                  instancePath: instancePath + '/status/placement/loadBalancer',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = {
              instancePath: instancePath + '/status/placement',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data19.environmentNames !== undefined) {
          let data27 = data19.environmentNames;
          if (Array.isArray(data27)) {
            const len0 = data27.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data27[i0] !== 'string') {
                const err52 = {
                  instancePath: instancePath + '/status/environmentNames/' + i0,
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
              instancePath: instancePath + '/status/environmentNames',
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
        if (data19.createdAt !== undefined) {
          if (typeof data19.createdAt !== 'string') {
            const err54 = {
              instancePath: instancePath + '/status/createdAt',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data19.deployedAt !== undefined) {
          if (typeof data19.deployedAt !== 'string') {
            const err55 = {
              instancePath: instancePath + '/status/deployedAt',
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
        if (data19.build !== undefined) {
          if (typeof data19.build !== 'string') {
            const err56 = { instancePath: instancePath + '/status/build', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data19.lastRun !== undefined) {
          if (typeof data19.lastRun !== 'string') {
            const err57 = {
              instancePath: instancePath + '/status/lastRun',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data19.libraryVersion !== undefined) {
          if (typeof data19.libraryVersion !== 'string') {
            const err58 = {
              instancePath: instancePath + '/status/libraryVersion',
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
        if (data19.tasks !== undefined) {
          let data34 = data19.tasks;
          if (Array.isArray(data34)) {
            const len1 = data34.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data35 = data34[i1];
              if (data35 && typeof data35 == 'object' && !Array.isArray(data35)) {
                if (data35.id === undefined) {
                  const err59 = {
                    instancePath: instancePath + '/status/tasks/' + i1,
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                  };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (data35.lastStatus === undefined) {
                  const err60 = {
                    instancePath: instancePath + '/status/tasks/' + i1,
                    keyword: 'required',
                    params: { missingProperty: 'lastStatus' },
                  };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
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
                    const err61 = {
                      instancePath: instancePath + '/status/tasks/' + i1,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key4 },
                    };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data35.id !== undefined) {
                  if (typeof data35.id !== 'string') {
                    const err62 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/id',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data35.lastStatus !== undefined) {
                  if (typeof data35.lastStatus !== 'string') {
                    const err63 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/lastStatus',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (data35.healthStatus !== undefined) {
                  if (typeof data35.healthStatus !== 'string') {
                    const err64 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/healthStatus',
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
                if (data35.revision !== undefined) {
                  if (typeof data35.revision !== 'string') {
                    const err65 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/revision',
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
                if (data35.startedAt !== undefined) {
                  if (typeof data35.startedAt !== 'string') {
                    const err66 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/startedAt',
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
                if (data35.availabilityZone !== undefined) {
                  if (typeof data35.availabilityZone !== 'string') {
                    const err67 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/availabilityZone',
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
              } else {
                const err68 = {
                  instancePath: instancePath + '/status/tasks/' + i1,
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
          } else {
            const err69 = { instancePath: instancePath + '/status/tasks', keyword: 'type', params: { type: 'array' } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
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
                  const err70 = {
                    instancePath: instancePath + '/status/targets/' + i2,
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                  };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data43.state === undefined) {
                  const err71 = {
                    instancePath: instancePath + '/status/targets/' + i2,
                    keyword: 'required',
                    params: { missingProperty: 'state' },
                  };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
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
                    const err72 = {
                      instancePath: instancePath + '/status/targets/' + i2,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key5 },
                    };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                if (data43.id !== undefined) {
                  if (typeof data43.id !== 'string') {
                    const err73 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/id',
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
                if (data43.port !== undefined) {
                  let data45 = data43.port;
                  if (!(typeof data45 == 'number' && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
                    const err74 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/port',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (data43.availabilityZone !== undefined) {
                  if (typeof data43.availabilityZone !== 'string') {
                    const err75 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/availabilityZone',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data43.state !== undefined) {
                  if (typeof data43.state !== 'string') {
                    const err76 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/state',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data43.reason !== undefined) {
                  if (typeof data43.reason !== 'string') {
                    const err77 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/reason',
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
                if (data43.description !== undefined) {
                  if (typeof data43.description !== 'string') {
                    const err78 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/description',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
              } else {
                const err79 = {
                  instancePath: instancePath + '/status/targets/' + i2,
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
          } else {
            const err80 = {
              instancePath: instancePath + '/status/targets',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
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
                  const err81 = {
                    instancePath: instancePath + '/status/deployments/' + i3,
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                  };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (data51.status === undefined) {
                  const err82 = {
                    instancePath: instancePath + '/status/deployments/' + i3,
                    keyword: 'required',
                    params: { missingProperty: 'status' },
                  };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                for (const key6 in data51) {
                  if (!func1.call(schema31.properties.status.properties.deployments.items.properties, key6)) {
                    const err83 = {
                      instancePath: instancePath + '/status/deployments/' + i3,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key6 },
                    };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data51.id !== undefined) {
                  if (typeof data51.id !== 'string') {
                    const err84 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/id',
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
                if (data51.status !== undefined) {
                  if (typeof data51.status !== 'string') {
                    const err85 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/status',
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
                if (data51.rolloutState !== undefined) {
                  if (typeof data51.rolloutState !== 'string') {
                    const err86 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/rolloutState',
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
                if (data51.reason !== undefined) {
                  if (typeof data51.reason !== 'string') {
                    const err87 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/reason',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (data51.revision !== undefined) {
                  if (typeof data51.revision !== 'string') {
                    const err88 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/revision',
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
                if (data51.createdAt !== undefined) {
                  if (typeof data51.createdAt !== 'string') {
                    const err89 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/createdAt',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
                if (data51.desiredCount !== undefined) {
                  let data58 = data51.desiredCount;
                  if (!(typeof data58 == 'number' && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                    const err90 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/desiredCount',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (data51.runningCount !== undefined) {
                  let data59 = data51.runningCount;
                  if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                    const err91 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/runningCount',
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
                }
                if (data51.pendingCount !== undefined) {
                  let data60 = data51.pendingCount;
                  if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
                    const err92 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/pendingCount',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
                if (data51.failedTasks !== undefined) {
                  let data61 = data51.failedTasks;
                  if (!(typeof data61 == 'number' && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
                    const err93 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/failedTasks',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
              } else {
                const err94 = {
                  instancePath: instancePath + '/status/deployments/' + i3,
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
          } else {
            const err95 = {
              instancePath: instancePath + '/status/deployments',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
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
                  const err96 = {
                    instancePath: instancePath + '/status/alarms/' + i4,
                    keyword: 'required',
                    params: { missingProperty: 'name' },
                  };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (data63.state === undefined) {
                  const err97 = {
                    instancePath: instancePath + '/status/alarms/' + i4,
                    keyword: 'required',
                    params: { missingProperty: 'state' },
                  };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                for (const key7 in data63) {
                  if (!(key7 === 'name' || key7 === 'state' || key7 === 'reason' || key7 === 'since')) {
                    const err98 = {
                      instancePath: instancePath + '/status/alarms/' + i4,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key7 },
                    };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
                if (data63.name !== undefined) {
                  if (typeof data63.name !== 'string') {
                    const err99 = {
                      instancePath: instancePath + '/status/alarms/' + i4 + '/name',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                }
                if (data63.state !== undefined) {
                  if (typeof data63.state !== 'string') {
                    const err100 = {
                      instancePath: instancePath + '/status/alarms/' + i4 + '/state',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                }
                if (data63.reason !== undefined) {
                  if (typeof data63.reason !== 'string') {
                    const err101 = {
                      instancePath: instancePath + '/status/alarms/' + i4 + '/reason',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
                if (data63.since !== undefined) {
                  if (typeof data63.since !== 'string') {
                    const err102 = {
                      instancePath: instancePath + '/status/alarms/' + i4 + '/since',
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
                }
              } else {
                const err103 = {
                  instancePath: instancePath + '/status/alarms/' + i4,
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          } else {
            const err104 = {
              instancePath: instancePath + '/status/alarms',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
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
                  const err105 = {
                    instancePath: instancePath + '/status/events/' + i5,
                    keyword: 'required',
                    params: { missingProperty: 'at' },
                  };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
                if (data69.message === undefined) {
                  const err106 = {
                    instancePath: instancePath + '/status/events/' + i5,
                    keyword: 'required',
                    params: { missingProperty: 'message' },
                  };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                for (const key8 in data69) {
                  if (!(key8 === 'at' || key8 === 'message')) {
                    const err107 = {
                      instancePath: instancePath + '/status/events/' + i5,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key8 },
                    };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                }
                if (data69.at !== undefined) {
                  if (typeof data69.at !== 'string') {
                    const err108 = {
                      instancePath: instancePath + '/status/events/' + i5 + '/at',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
                if (data69.message !== undefined) {
                  if (typeof data69.message !== 'string') {
                    const err109 = {
                      instancePath: instancePath + '/status/events/' + i5 + '/message',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                }
              } else {
                const err110 = {
                  instancePath: instancePath + '/status/events/' + i5,
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
          } else {
            const err111 = {
              instancePath: instancePath + '/status/events',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
      } else {
        const err112 = { instancePath: instancePath + '/status', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
    if (data.settings !== undefined) {
      let data72 = data.settings;
      if (!(data72 && typeof data72 == 'object' && !Array.isArray(data72))) {
        const err113 = { instancePath: instancePath + '/settings', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
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
              const err114 = {
                instancePath: instancePath + '/parts/' + i6,
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data74.name === undefined) {
              const err115 = {
                instancePath: instancePath + '/parts/' + i6,
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            for (const key9 in data74) {
              if (!(key9 === 'resource' || key9 === 'name' || key9 === 'id' || key9 === 'state')) {
                const err116 = {
                  instancePath: instancePath + '/parts/' + i6,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key9 },
                };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data74.resource !== undefined) {
              if (typeof data74.resource !== 'string') {
                const err117 = {
                  instancePath: instancePath + '/parts/' + i6 + '/resource',
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
            if (data74.name !== undefined) {
              if (typeof data74.name !== 'string') {
                const err118 = {
                  instancePath: instancePath + '/parts/' + i6 + '/name',
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
            if (data74.id !== undefined) {
              if (typeof data74.id !== 'string') {
                const err119 = {
                  instancePath: instancePath + '/parts/' + i6 + '/id',
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
            if (data74.state !== undefined) {
              if (typeof data74.state !== 'string') {
                const err120 = {
                  instancePath: instancePath + '/parts/' + i6 + '/state',
                  keyword: 'type',
                  params: { type: 'string' },
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
            const err121 = { instancePath: instancePath + '/parts/' + i6, keyword: 'type', params: { type: 'object' } };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
      } else {
        const err122 = { instancePath: instancePath + '/parts', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
    }
    if (data.tenants !== undefined) {
      let data79 = data.tenants;
      if (Array.isArray(data79)) {
        const len7 = data79.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data79[i7] !== 'string') {
            const err123 = {
              instancePath: instancePath + '/tenants/' + i7,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
      } else {
        const err124 = { instancePath: instancePath + '/tenants', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
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
              const err125 = {
                instancePath: instancePath + '/summaries/' + i8,
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            if (data82.state === undefined) {
              const err126 = {
                instancePath: instancePath + '/summaries/' + i8,
                keyword: 'required',
                params: { missingProperty: 'state' },
              };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            if (data82.runningCount === undefined) {
              const err127 = {
                instancePath: instancePath + '/summaries/' + i8,
                keyword: 'required',
                params: { missingProperty: 'runningCount' },
              };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            if (data82.desiredCount === undefined) {
              const err128 = {
                instancePath: instancePath + '/summaries/' + i8,
                keyword: 'required',
                params: { missingProperty: 'desiredCount' },
              };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            if (data82.url === undefined) {
              const err129 = {
                instancePath: instancePath + '/summaries/' + i8,
                keyword: 'required',
                params: { missingProperty: 'url' },
              };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (data82.placement === undefined) {
              const err130 = {
                instancePath: instancePath + '/summaries/' + i8,
                keyword: 'required',
                params: { missingProperty: 'placement' },
              };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
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
                const err131 = {
                  instancePath: instancePath + '/summaries/' + i8,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key10 },
                };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
            if (data82.name !== undefined) {
              if (typeof data82.name !== 'string') {
                const err132 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/name',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data82.image !== undefined) {
              if (typeof data82.image !== 'string') {
                const err133 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/image',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data82.state !== undefined) {
              let data85 = data82.state;
              if (typeof data85 !== 'string') {
                const err134 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/state',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
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
                const err135 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/state',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.summaries.items.properties.state.enum },
                };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
            }
            if (data82.runningCount !== undefined) {
              let data86 = data82.runningCount;
              if (!(typeof data86 == 'number' && !(data86 % 1) && !isNaN(data86) && isFinite(data86))) {
                const err136 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/runningCount',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data82.desiredCount !== undefined) {
              let data87 = data82.desiredCount;
              if (!(typeof data87 == 'number' && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
                const err137 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/desiredCount',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
            if (data82.url !== undefined) {
              let data88 = data82.url;
              if (typeof data88 !== 'string' && data88 !== null) {
                const err138 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/url',
                  keyword: 'type',
                  params: { type: schema31.properties.summaries.items.properties.url.type },
                };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data82.placement !== undefined) {
              let data89 = data82.placement;
              if (data89 && typeof data89 == 'object' && !Array.isArray(data89)) {
                if (data89.capacity === undefined) {
                  const err139 = {
                    instancePath: instancePath + '/summaries/' + i8 + '/placement',
                    keyword: 'required',
                    params: { missingProperty: 'capacity' },
                  };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
                for (const key11 in data89) {
                  if (!(key11 === 'capacity' || key11 === 'loadBalancer')) {
                    const err140 = {
                      instancePath: instancePath + '/summaries/' + i8 + '/placement',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key11 },
                    };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
                if (data89.capacity !== undefined) {
                  if (typeof data89.capacity !== 'string') {
                    const err141 = {
                      instancePath: instancePath + '/summaries/' + i8 + '/placement/capacity',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                }
                if (data89.loadBalancer !== undefined) {
                  if (typeof data89.loadBalancer !== 'string') {
                    const err142 = {
                      instancePath: instancePath + '/summaries/' + i8 + '/placement/loadBalancer',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                }
              } else {
                const err143 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/placement',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
          } else {
            const err144 = {
              instancePath: instancePath + '/summaries/' + i8,
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
      } else {
        const err145 = { instancePath: instancePath + '/summaries', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      }
    }
    if (data.planId !== undefined) {
      if (typeof data.planId !== 'string') {
        const err146 = { instancePath: instancePath + '/planId', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err146];
        } else {
          vErrors.push(err146);
        }
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
              const err147 = {
                instancePath: instancePath + '/changes/' + i9,
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            if (data94.name === undefined) {
              const err148 = {
                instancePath: instancePath + '/changes/' + i9,
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            if (data94.action === undefined) {
              const err149 = {
                instancePath: instancePath + '/changes/' + i9,
                keyword: 'required',
                params: { missingProperty: 'action' },
              };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            if (data94.reason === undefined) {
              const err150 = {
                instancePath: instancePath + '/changes/' + i9,
                keyword: 'required',
                params: { missingProperty: 'reason' },
              };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
            if (data94.fields === undefined) {
              const err151 = {
                instancePath: instancePath + '/changes/' + i9,
                keyword: 'required',
                params: { missingProperty: 'fields' },
              };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
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
                const err152 = {
                  instancePath: instancePath + '/changes/' + i9,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key12 },
                };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
            if (data94.resource !== undefined) {
              if (typeof data94.resource !== 'string') {
                const err153 = {
                  instancePath: instancePath + '/changes/' + i9 + '/resource',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data94.name !== undefined) {
              if (typeof data94.name !== 'string') {
                const err154 = {
                  instancePath: instancePath + '/changes/' + i9 + '/name',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
            }
            if (data94.action !== undefined) {
              let data97 = data94.action;
              if (typeof data97 !== 'string') {
                const err155 = {
                  instancePath: instancePath + '/changes/' + i9 + '/action',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
              if (!(data97 === 'create' || data97 === 'update' || data97 === 'remove' || data97 === 'deploy')) {
                const err156 = {
                  instancePath: instancePath + '/changes/' + i9 + '/action',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.changes.items.properties.action.enum },
                };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
            if (data94.reason !== undefined) {
              if (typeof data94.reason !== 'string') {
                const err157 = {
                  instancePath: instancePath + '/changes/' + i9 + '/reason',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data94.done !== undefined) {
              if (typeof data94.done !== 'boolean') {
                const err158 = {
                  instancePath: instancePath + '/changes/' + i9 + '/done',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
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
                      const err159 = {
                        instancePath: instancePath + '/changes/' + i9 + '/fields/' + i10,
                        keyword: 'required',
                        params: { missingProperty: 'pointer' },
                      };
                      if (vErrors === null) {
                        vErrors = [err159];
                      } else {
                        vErrors.push(err159);
                      }
                      errors++;
                    }
                    for (const key13 in data101) {
                      if (!(key13 === 'pointer' || key13 === 'from' || key13 === 'to' || key13 === 'secret')) {
                        const err160 = {
                          instancePath: instancePath + '/changes/' + i9 + '/fields/' + i10,
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key13 },
                        };
                        if (vErrors === null) {
                          vErrors = [err160];
                        } else {
                          vErrors.push(err160);
                        }
                        errors++;
                      }
                    }
                    if (data101.pointer !== undefined) {
                      if (typeof data101.pointer !== 'string') {
                        const err161 = {
                          instancePath: instancePath + '/changes/' + i9 + '/fields/' + i10 + '/pointer',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err161];
                        } else {
                          vErrors.push(err161);
                        }
                        errors++;
                      }
                    }
                    if (data101.secret !== undefined) {
                      if (typeof data101.secret !== 'boolean') {
                        const err162 = {
                          instancePath: instancePath + '/changes/' + i9 + '/fields/' + i10 + '/secret',
                          keyword: 'type',
                          params: { type: 'boolean' },
                        };
                        if (vErrors === null) {
                          vErrors = [err162];
                        } else {
                          vErrors.push(err162);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err163 = {
                      instancePath: instancePath + '/changes/' + i9 + '/fields/' + i10,
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                }
              } else {
                const err164 = {
                  instancePath: instancePath + '/changes/' + i9 + '/fields',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
            }
          } else {
            const err165 = {
              instancePath: instancePath + '/changes/' + i9,
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
      } else {
        const err166 = { instancePath: instancePath + '/changes', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
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
              const err167 = {
                instancePath: instancePath + '/drift/' + i11,
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
            if (data105.kept === undefined) {
              const err168 = {
                instancePath: instancePath + '/drift/' + i11,
                keyword: 'required',
                params: { missingProperty: 'kept' },
              };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
            for (const key14 in data105) {
              if (!(key14 === 'resource' || key14 === 'kept')) {
                const err169 = {
                  instancePath: instancePath + '/drift/' + i11,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key14 },
                };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
            }
            if (data105.resource !== undefined) {
              if (typeof data105.resource !== 'string') {
                const err170 = {
                  instancePath: instancePath + '/drift/' + i11 + '/resource',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
            }
            if (data105.kept !== undefined) {
              if (typeof data105.kept !== 'boolean') {
                const err171 = {
                  instancePath: instancePath + '/drift/' + i11 + '/kept',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
          } else {
            const err172 = {
              instancePath: instancePath + '/drift/' + i11,
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
        }
      } else {
        const err173 = { instancePath: instancePath + '/drift', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data108 = data.overrides;
      if (!(data108 && typeof data108 == 'object' && !Array.isArray(data108))) {
        const err174 = { instancePath: instancePath + '/overrides', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err174];
        } else {
          vErrors.push(err174);
        }
        errors++;
      }
    }
    if (data.depth !== undefined) {
      let data109 = data.depth;
      if (typeof data109 !== 'string') {
        const err175 = { instancePath: instancePath + '/depth', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      }
      if (!(data109 === 'shallow' || data109 === 'deep')) {
        const err176 = {
          instancePath: instancePath + '/depth',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.depth.enum },
        };
        if (vErrors === null) {
          vErrors = [err176];
        } else {
          vErrors.push(err176);
        }
        errors++;
      }
    }
    if (data.warnings !== undefined) {
      let data110 = data.warnings;
      if (Array.isArray(data110)) {
        const len12 = data110.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (typeof data110[i12] !== 'string') {
            const err177 = {
              instancePath: instancePath + '/warnings/' + i12,
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
      } else {
        const err178 = { instancePath: instancePath + '/warnings', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err178];
        } else {
          vErrors.push(err178);
        }
        errors++;
      }
    }
    if (data.timings !== undefined) {
      let data112 = data.timings;
      if (data112 && typeof data112 == 'object' && !Array.isArray(data112)) {
        for (const key15 in data112) {
          let data113 = data112[key15];
          if (!(typeof data113 == 'number' && isFinite(data113))) {
            const err179 = {
              instancePath: instancePath + '/timings/' + key15.replace(/~/g, '~0').replace(/\//g, '~1'),
              keyword: 'type',
              params: { type: 'number' },
            };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
        }
      } else {
        const err180 = { instancePath: instancePath + '/timings', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err180];
        } else {
          vErrors.push(err180);
        }
        errors++;
      }
    }
    if (data.calls !== undefined) {
      let data114 = data.calls;
      if (data114 && typeof data114 == 'object' && !Array.isArray(data114)) {
        for (const key16 in data114) {
          let data115 = data114[key16];
          if (!(typeof data115 == 'number' && !(data115 % 1) && !isNaN(data115) && isFinite(data115))) {
            const err181 = {
              instancePath: instancePath + '/calls/' + key16.replace(/~/g, '~0').replace(/\//g, '~1'),
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
        }
      } else {
        const err182 = { instancePath: instancePath + '/calls', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err182];
        } else {
          vErrors.push(err182);
        }
        errors++;
      }
    }
    if (data.file !== undefined) {
      if (typeof data.file !== 'string') {
        const err183 = { instancePath: instancePath + '/file', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
    }
    if (data.code !== undefined) {
      let data117 = data.code;
      if (!(typeof data117 == 'number' && !(data117 % 1) && !isNaN(data117) && isFinite(data117))) {
        const err184 = { instancePath: instancePath + '/code', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err184];
        } else {
          vErrors.push(err184);
        }
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        const err185 = { instancePath: instancePath + '/message', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err185];
        } else {
          vErrors.push(err185);
        }
        errors++;
      }
    }
    if (data.hint !== undefined) {
      if (typeof data.hint !== 'string') {
        const err186 = { instancePath: instancePath + '/hint', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err186];
        } else {
          vErrors.push(err186);
        }
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
              const err187 = {
                instancePath: instancePath + '/errors/' + i13,
                keyword: 'required',
                params: { missingProperty: 'pointer' },
              };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            if (data121.message === undefined) {
              const err188 = {
                instancePath: instancePath + '/errors/' + i13,
                keyword: 'required',
                params: { missingProperty: 'message' },
              };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            for (const key17 in data121) {
              if (!(key17 === 'pointer' || key17 === 'message' || key17 === 'hint')) {
                const err189 = {
                  instancePath: instancePath + '/errors/' + i13,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key17 },
                };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data121.pointer !== undefined) {
              if (typeof data121.pointer !== 'string') {
                const err190 = {
                  instancePath: instancePath + '/errors/' + i13 + '/pointer',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
            }
            if (data121.message !== undefined) {
              if (typeof data121.message !== 'string') {
                const err191 = {
                  instancePath: instancePath + '/errors/' + i13 + '/message',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
            if (data121.hint !== undefined) {
              if (typeof data121.hint !== 'string') {
                const err192 = {
                  instancePath: instancePath + '/errors/' + i13 + '/hint',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
          } else {
            const err193 = {
              instancePath: instancePath + '/errors/' + i13,
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
      } else {
        const err194 = { instancePath: instancePath + '/errors', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err194];
        } else {
          vErrors.push(err194);
        }
        errors++;
      }
    }
    if (data.aws !== undefined) {
      let data125 = data.aws;
      if (data125 && typeof data125 == 'object' && !Array.isArray(data125)) {
        if (data125.service === undefined) {
          const err195 = {
            instancePath: instancePath + '/aws',
            keyword: 'required',
            params: { missingProperty: 'service' },
          };
          if (vErrors === null) {
            vErrors = [err195];
          } else {
            vErrors.push(err195);
          }
          errors++;
        }
        if (data125.operation === undefined) {
          const err196 = {
            instancePath: instancePath + '/aws',
            keyword: 'required',
            params: { missingProperty: 'operation' },
          };
          if (vErrors === null) {
            vErrors = [err196];
          } else {
            vErrors.push(err196);
          }
          errors++;
        }
        if (data125.code === undefined) {
          const err197 = {
            instancePath: instancePath + '/aws',
            keyword: 'required',
            params: { missingProperty: 'code' },
          };
          if (vErrors === null) {
            vErrors = [err197];
          } else {
            vErrors.push(err197);
          }
          errors++;
        }
        for (const key18 in data125) {
          if (!(key18 === 'service' || key18 === 'operation' || key18 === 'code' || key18 === 'requestId')) {
            const err198 = {
              instancePath: instancePath + '/aws',
              keyword: 'additionalProperties',
              params: { additionalProperty: key18 },
            };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
        if (data125.service !== undefined) {
          if (typeof data125.service !== 'string') {
            const err199 = { instancePath: instancePath + '/aws/service', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
        }
        if (data125.operation !== undefined) {
          if (typeof data125.operation !== 'string') {
            const err200 = {
              instancePath: instancePath + '/aws/operation',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
        }
        if (data125.code !== undefined) {
          if (typeof data125.code !== 'string') {
            const err201 = { instancePath: instancePath + '/aws/code', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
        }
        if (data125.requestId !== undefined) {
          if (typeof data125.requestId !== 'string') {
            const err202 = {
              instancePath: instancePath + '/aws/requestId',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
      } else {
        const err203 = { instancePath: instancePath + '/aws', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err203];
        } else {
          vErrors.push(err203);
        }
        errors++;
      }
    }
    if (data.failure !== undefined) {
      let data130 = data.failure;
      if (data130 && typeof data130 == 'object' && !Array.isArray(data130)) {
        if (data130.class === undefined) {
          const err204 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'class' },
          };
          if (vErrors === null) {
            vErrors = [err204];
          } else {
            vErrors.push(err204);
          }
          errors++;
        }
        if (data130.sentence === undefined) {
          const err205 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'sentence' },
          };
          if (vErrors === null) {
            vErrors = [err205];
          } else {
            vErrors.push(err205);
          }
          errors++;
        }
        if (data130.hint === undefined) {
          const err206 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'hint' },
          };
          if (vErrors === null) {
            vErrors = [err206];
          } else {
            vErrors.push(err206);
          }
          errors++;
        }
        if (data130.log === undefined) {
          const err207 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'log' },
          };
          if (vErrors === null) {
            vErrors = [err207];
          } else {
            vErrors.push(err207);
          }
          errors++;
        }
        if (data130.targets === undefined) {
          const err208 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'targets' },
          };
          if (vErrors === null) {
            vErrors = [err208];
          } else {
            vErrors.push(err208);
          }
          errors++;
        }
        if (data130.events === undefined) {
          const err209 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'events' },
          };
          if (vErrors === null) {
            vErrors = [err209];
          } else {
            vErrors.push(err209);
          }
          errors++;
        }
        for (const key19 in data130) {
          if (!func1.call(schema31.properties.failure.properties, key19)) {
            const err210 = {
              instancePath: instancePath + '/failure',
              keyword: 'additionalProperties',
              params: { additionalProperty: key19 },
            };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
        }
        if (data130.class !== undefined) {
          if (typeof data130.class !== 'string') {
            const err211 = {
              instancePath: instancePath + '/failure/class',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
        }
        if (data130.sentence !== undefined) {
          if (typeof data130.sentence !== 'string') {
            const err212 = {
              instancePath: instancePath + '/failure/sentence',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err212];
            } else {
              vErrors.push(err212);
            }
            errors++;
          }
        }
        if (data130.hint !== undefined) {
          if (typeof data130.hint !== 'string') {
            const err213 = {
              instancePath: instancePath + '/failure/hint',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
        if (data130.doc !== undefined) {
          if (typeof data130.doc !== 'string') {
            const err214 = { instancePath: instancePath + '/failure/doc', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err214];
            } else {
              vErrors.push(err214);
            }
            errors++;
          }
        }
        if (data130.raw !== undefined) {
          if (typeof data130.raw !== 'string') {
            const err215 = { instancePath: instancePath + '/failure/raw', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err215];
            } else {
              vErrors.push(err215);
            }
            errors++;
          }
        }
        if (data130.task !== undefined) {
          let data136 = data130.task;
          if (data136 && typeof data136 == 'object' && !Array.isArray(data136)) {
            if (data136.taskArn === undefined) {
              const err216 = {
                instancePath: instancePath + '/failure/task',
                keyword: 'required',
                params: { missingProperty: 'taskArn' },
              };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
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
                const err217 = {
                  instancePath: instancePath + '/failure/task',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key20 },
                };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            }
            if (data136.taskArn !== undefined) {
              if (typeof data136.taskArn !== 'string') {
                const err218 = {
                  instancePath: instancePath + '/failure/task/taskArn',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
            }
            if (data136.stopCode !== undefined) {
              if (typeof data136.stopCode !== 'string') {
                const err219 = {
                  instancePath: instancePath + '/failure/task/stopCode',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data136.stoppedReason !== undefined) {
              if (typeof data136.stoppedReason !== 'string') {
                const err220 = {
                  instancePath: instancePath + '/failure/task/stoppedReason',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
            }
            if (data136.container !== undefined) {
              if (typeof data136.container !== 'string') {
                const err221 = {
                  instancePath: instancePath + '/failure/task/container',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
            if (data136.exitCode !== undefined) {
              let data141 = data136.exitCode;
              if (!(typeof data141 == 'number' && !(data141 % 1) && !isNaN(data141) && isFinite(data141))) {
                const err222 = {
                  instancePath: instancePath + '/failure/task/exitCode',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
            if (data136.reason !== undefined) {
              if (typeof data136.reason !== 'string') {
                const err223 = {
                  instancePath: instancePath + '/failure/task/reason',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
            }
          } else {
            const err224 = {
              instancePath: instancePath + '/failure/task',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
        }
        if (data130.log !== undefined) {
          let data143 = data130.log;
          if (Array.isArray(data143)) {
            if (data143.length > 50) {
              const err225 = {
                instancePath: instancePath + '/failure/log',
                keyword: 'maxItems',
                params: { limit: 50 },
              };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
            }
            const len14 = data143.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (typeof data143[i14] !== 'string') {
                const err226 = {
                  instancePath: instancePath + '/failure/log/' + i14,
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
            }
          } else {
            const err227 = { instancePath: instancePath + '/failure/log', keyword: 'type', params: { type: 'array' } };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
        }
        if (data130.targets !== undefined) {
          let data145 = data130.targets;
          if (Array.isArray(data145)) {
            if (data145.length > 10) {
              const err228 = {
                instancePath: instancePath + '/failure/targets',
                keyword: 'maxItems',
                params: { limit: 10 },
              };
              if (vErrors === null) {
                vErrors = [err228];
              } else {
                vErrors.push(err228);
              }
              errors++;
            }
            const len15 = data145.length;
            for (let i15 = 0; i15 < len15; i15++) {
              if (typeof data145[i15] !== 'string') {
                const err229 = {
                  instancePath: instancePath + '/failure/targets/' + i15,
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            }
          } else {
            const err230 = {
              instancePath: instancePath + '/failure/targets',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
        }
        if (data130.events !== undefined) {
          let data147 = data130.events;
          if (Array.isArray(data147)) {
            if (data147.length > 20) {
              const err231 = {
                instancePath: instancePath + '/failure/events',
                keyword: 'maxItems',
                params: { limit: 20 },
              };
              if (vErrors === null) {
                vErrors = [err231];
              } else {
                vErrors.push(err231);
              }
              errors++;
            }
            const len16 = data147.length;
            for (let i16 = 0; i16 < len16; i16++) {
              if (typeof data147[i16] !== 'string') {
                const err232 = {
                  instancePath: instancePath + '/failure/events/' + i16,
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            }
          } else {
            const err233 = {
              instancePath: instancePath + '/failure/events',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
      } else {
        const err234 = { instancePath: instancePath + '/failure', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err234];
        } else {
          vErrors.push(err234);
        }
        errors++;
      }
    }
    if (data.taskArn !== undefined) {
      if (typeof data.taskArn !== 'string') {
        const err235 = { instancePath: instancePath + '/taskArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err235];
        } else {
          vErrors.push(err235);
        }
        errors++;
      }
    }
    if (data.exitCode !== undefined) {
      let data150 = data.exitCode;
      if (!(typeof data150 == 'number' && !(data150 % 1) && !isNaN(data150) && isFinite(data150))) {
        const err236 = { instancePath: instancePath + '/exitCode', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err236];
        } else {
          vErrors.push(err236);
        }
        errors++;
      }
    }
  } else {
    const err237 = { instancePath, keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err237];
    } else {
      vErrors.push(err237);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
