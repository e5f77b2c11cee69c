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
        'targetGroups',
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
        targetGroups: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['name', 'targetGroupArn', 'present', 'rules'],
            properties: {
              name: { type: 'string' },
              targetGroupArn: { type: 'string' },
              slot: { type: 'string', enum: ['a', 'b'] },
              present: { type: 'boolean' },
              rules: {
                type: 'array',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['ruleArn', 'hosts'],
                  properties: {
                    ruleArn: { type: 'string' },
                    priority: { type: 'integer' },
                    hosts: { type: 'array', items: { type: 'string' } },
                  },
                },
              },
            },
          },
        },
        targets: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'state', 'targetGroup'],
            properties: {
              targetGroup: { type: 'string' },
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
        if (data19.targetGroups === undefined) {
          const err37 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'targetGroups' },
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data19.targets === undefined) {
          const err38 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'targets' },
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data19.deployments === undefined) {
          const err39 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'deployments' },
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data19.alarms === undefined) {
          const err40 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'alarms' },
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data19.events === undefined) {
          const err41 = {
            instancePath: instancePath + '/status',
            keyword: 'required',
            params: { missingProperty: 'events' },
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        for (const key2 in data19) {
          if (!func1.call(schema31.properties.status.properties, key2)) {
            const err42 = {
              instancePath: instancePath + '/status',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data19.state !== undefined) {
          let data20 = data19.state;
          if (typeof data20 !== 'string') {
            const err43 = { instancePath: instancePath + '/status/state', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
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
            const err44 = {
              instancePath: instancePath + '/status/state',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.status.properties.state.enum },
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data19.desiredCount !== undefined) {
          let data21 = data19.desiredCount;
          if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            const err45 = {
              instancePath: instancePath + '/status/desiredCount',
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
        if (data19.runningCount !== undefined) {
          let data22 = data19.runningCount;
          if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            const err46 = {
              instancePath: instancePath + '/status/runningCount',
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
        if (data19.pendingCount !== undefined) {
          let data23 = data19.pendingCount;
          if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            const err47 = {
              instancePath: instancePath + '/status/pendingCount',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data19.placement !== undefined) {
          let data24 = data19.placement;
          if (data24 && typeof data24 == 'object' && !Array.isArray(data24)) {
            if (data24.capacity === undefined) {
              const err48 = {
                instancePath: instancePath + '/status/placement',
                keyword: 'required',
                params: { missingProperty: 'capacity' },
              };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            for (const key3 in data24) {
              if (!(key3 === 'capacity' || key3 === 'loadBalancer')) {
                const err49 = {
                  instancePath: instancePath + '/status/placement',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data24.capacity !== undefined) {
              if (typeof data24.capacity !== 'string') {
                const err50 = {
                  instancePath: instancePath + '/status/placement/capacity',
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
            if (data24.loadBalancer !== undefined) {
              if (typeof data24.loadBalancer !== 'string') {
                const err51 = {
                  instancePath: instancePath + '/status/placement/loadBalancer',
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
          } else {
            const err52 = {
              instancePath: instancePath + '/status/placement',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
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
                const err53 = {
                  instancePath: instancePath + '/status/environmentNames/' + i0,
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = {
              instancePath: instancePath + '/status/environmentNames',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data19.createdAt !== undefined) {
          if (typeof data19.createdAt !== 'string') {
            const err55 = {
              instancePath: instancePath + '/status/createdAt',
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
        if (data19.deployedAt !== undefined) {
          if (typeof data19.deployedAt !== 'string') {
            const err56 = {
              instancePath: instancePath + '/status/deployedAt',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data19.build !== undefined) {
          if (typeof data19.build !== 'string') {
            const err57 = { instancePath: instancePath + '/status/build', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data19.lastRun !== undefined) {
          if (typeof data19.lastRun !== 'string') {
            const err58 = {
              instancePath: instancePath + '/status/lastRun',
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
        if (data19.libraryVersion !== undefined) {
          if (typeof data19.libraryVersion !== 'string') {
            const err59 = {
              instancePath: instancePath + '/status/libraryVersion',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
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
                  const err60 = {
                    instancePath: instancePath + '/status/tasks/' + i1,
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                  };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (data35.lastStatus === undefined) {
                  const err61 = {
                    instancePath: instancePath + '/status/tasks/' + i1,
                    keyword: 'required',
                    params: { missingProperty: 'lastStatus' },
                  };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
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
                    const err62 = {
                      instancePath: instancePath + '/status/tasks/' + i1,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key4 },
                    };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data35.id !== undefined) {
                  if (typeof data35.id !== 'string') {
                    const err63 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/id',
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
                if (data35.lastStatus !== undefined) {
                  if (typeof data35.lastStatus !== 'string') {
                    const err64 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/lastStatus',
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
                if (data35.healthStatus !== undefined) {
                  if (typeof data35.healthStatus !== 'string') {
                    const err65 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/healthStatus',
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
                if (data35.revision !== undefined) {
                  if (typeof data35.revision !== 'string') {
                    const err66 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/revision',
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
                if (data35.startedAt !== undefined) {
                  if (typeof data35.startedAt !== 'string') {
                    const err67 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/startedAt',
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
                if (data35.availabilityZone !== undefined) {
                  if (typeof data35.availabilityZone !== 'string') {
                    const err68 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/availabilityZone',
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
                  instancePath: instancePath + '/status/tasks/' + i1,
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
            const err70 = { instancePath: instancePath + '/status/tasks', keyword: 'type', params: { type: 'array' } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data19.targetGroups !== undefined) {
          let data42 = data19.targetGroups;
          if (Array.isArray(data42)) {
            const len2 = data42.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data43 = data42[i2];
              if (data43 && typeof data43 == 'object' && !Array.isArray(data43)) {
                if (data43.name === undefined) {
                  const err71 = {
                    instancePath: instancePath + '/status/targetGroups/' + i2,
                    keyword: 'required',
                    params: { missingProperty: 'name' },
                  };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (data43.targetGroupArn === undefined) {
                  const err72 = {
                    instancePath: instancePath + '/status/targetGroups/' + i2,
                    keyword: 'required',
                    params: { missingProperty: 'targetGroupArn' },
                  };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (data43.present === undefined) {
                  const err73 = {
                    instancePath: instancePath + '/status/targetGroups/' + i2,
                    keyword: 'required',
                    params: { missingProperty: 'present' },
                  };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (data43.rules === undefined) {
                  const err74 = {
                    instancePath: instancePath + '/status/targetGroups/' + i2,
                    keyword: 'required',
                    params: { missingProperty: 'rules' },
                  };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
                for (const key5 in data43) {
                  if (
                    !(
                      key5 === 'name' ||
                      key5 === 'targetGroupArn' ||
                      key5 === 'slot' ||
                      key5 === 'present' ||
                      key5 === 'rules'
                    )
                  ) {
                    const err75 = {
                      instancePath: instancePath + '/status/targetGroups/' + i2,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key5 },
                    };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data43.name !== undefined) {
                  if (typeof data43.name !== 'string') {
                    const err76 = {
                      instancePath: instancePath + '/status/targetGroups/' + i2 + '/name',
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
                if (data43.targetGroupArn !== undefined) {
                  if (typeof data43.targetGroupArn !== 'string') {
                    const err77 = {
                      instancePath: instancePath + '/status/targetGroups/' + i2 + '/targetGroupArn',
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
                if (data43.slot !== undefined) {
                  let data46 = data43.slot;
                  if (typeof data46 !== 'string') {
                    const err78 = {
                      instancePath: instancePath + '/status/targetGroups/' + i2 + '/slot',
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
                  if (!(data46 === 'a' || data46 === 'b')) {
                    const err79 = {
                      instancePath: instancePath + '/status/targetGroups/' + i2 + '/slot',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema31.properties.status.properties.targetGroups.items.properties.slot.enum,
                      },
                    };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
                if (data43.present !== undefined) {
                  if (typeof data43.present !== 'boolean') {
                    const err80 = {
                      instancePath: instancePath + '/status/targetGroups/' + i2 + '/present',
                      keyword: 'type',
                      params: { type: 'boolean' },
                    };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
                if (data43.rules !== undefined) {
                  let data48 = data43.rules;
                  if (Array.isArray(data48)) {
                    const len3 = data48.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data49 = data48[i3];
                      if (data49 && typeof data49 == 'object' && !Array.isArray(data49)) {
                        if (data49.ruleArn === undefined) {
                          const err81 = {
                            instancePath: instancePath + '/status/targetGroups/' + i2 + '/rules/' + i3,
                            keyword: 'required',
                            params: { missingProperty: 'ruleArn' },
                          };
                          if (vErrors === null) {
                            vErrors = [err81];
                          } else {
                            vErrors.push(err81);
                          }
                          errors++;
                        }
                        if (data49.hosts === undefined) {
                          const err82 = {
                            instancePath: instancePath + '/status/targetGroups/' + i2 + '/rules/' + i3,
                            keyword: 'required',
                            params: { missingProperty: 'hosts' },
                          };
                          if (vErrors === null) {
                            vErrors = [err82];
                          } else {
                            vErrors.push(err82);
                          }
                          errors++;
                        }
                        for (const key6 in data49) {
                          if (!(key6 === 'ruleArn' || key6 === 'priority' || key6 === 'hosts')) {
                            const err83 = {
                              instancePath: instancePath + '/status/targetGroups/' + i2 + '/rules/' + i3,
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
                        if (data49.ruleArn !== undefined) {
                          if (typeof data49.ruleArn !== 'string') {
                            const err84 = {
                              instancePath: instancePath + '/status/targetGroups/' + i2 + '/rules/' + i3 + '/ruleArn',
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
                        if (data49.priority !== undefined) {
                          let data51 = data49.priority;
                          if (!(typeof data51 == 'number' && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
                            const err85 = {
                              instancePath: instancePath + '/status/targetGroups/' + i2 + '/rules/' + i3 + '/priority',
                              keyword: 'type',
                              params: { type: 'integer' },
                            };
                            if (vErrors === null) {
                              vErrors = [err85];
                            } else {
                              vErrors.push(err85);
                            }
                            errors++;
                          }
                        }
                        if (data49.hosts !== undefined) {
                          let data52 = data49.hosts;
                          if (Array.isArray(data52)) {
                            const len4 = data52.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              if (typeof data52[i4] !== 'string') {
                                const err86 = {
                                  instancePath:
                                    instancePath + '/status/targetGroups/' + i2 + '/rules/' + i3 + '/hosts/' + i4,
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
                              instancePath: instancePath + '/status/targetGroups/' + i2 + '/rules/' + i3 + '/hosts',
                              keyword: 'type',
                              params: { type: 'array' },
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
                          instancePath: instancePath + '/status/targetGroups/' + i2 + '/rules/' + i3,
                          keyword: 'type',
                          params: { type: 'object' },
                        };
                        if (vErrors === null) {
                          vErrors = [err88];
                        } else {
                          vErrors.push(err88);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err89 = {
                      instancePath: instancePath + '/status/targetGroups/' + i2 + '/rules',
                      keyword: 'type',
                      params: { type: 'array' },
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
                  instancePath: instancePath + '/status/targetGroups/' + i2,
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
              instancePath: instancePath + '/status/targetGroups',
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
        if (data19.targets !== undefined) {
          let data54 = data19.targets;
          if (Array.isArray(data54)) {
            const len5 = data54.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data55 = data54[i5];
              if (data55 && typeof data55 == 'object' && !Array.isArray(data55)) {
                if (data55.id === undefined) {
                  const err92 = {
                    instancePath: instancePath + '/status/targets/' + i5,
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                  };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
                if (data55.state === undefined) {
                  const err93 = {
                    instancePath: instancePath + '/status/targets/' + i5,
                    keyword: 'required',
                    params: { missingProperty: 'state' },
                  };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                if (data55.targetGroup === undefined) {
                  const err94 = {
                    instancePath: instancePath + '/status/targets/' + i5,
                    keyword: 'required',
                    params: { missingProperty: 'targetGroup' },
                  };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
                for (const key7 in data55) {
                  if (
                    !(
                      key7 === 'targetGroup' ||
                      key7 === 'id' ||
                      key7 === 'port' ||
                      key7 === 'availabilityZone' ||
                      key7 === 'state' ||
                      key7 === 'reason' ||
                      key7 === 'description'
                    )
                  ) {
                    const err95 = {
                      instancePath: instancePath + '/status/targets/' + i5,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key7 },
                    };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
                if (data55.targetGroup !== undefined) {
                  if (typeof data55.targetGroup !== 'string') {
                    const err96 = {
                      instancePath: instancePath + '/status/targets/' + i5 + '/targetGroup',
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
                if (data55.id !== undefined) {
                  if (typeof data55.id !== 'string') {
                    const err97 = {
                      instancePath: instancePath + '/status/targets/' + i5 + '/id',
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
                if (data55.port !== undefined) {
                  let data58 = data55.port;
                  if (!(typeof data58 == 'number' && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                    const err98 = {
                      instancePath: instancePath + '/status/targets/' + i5 + '/port',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
                if (data55.availabilityZone !== undefined) {
                  if (typeof data55.availabilityZone !== 'string') {
                    const err99 = {
                      instancePath: instancePath + '/status/targets/' + i5 + '/availabilityZone',
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
                if (data55.state !== undefined) {
                  if (typeof data55.state !== 'string') {
                    const err100 = {
                      instancePath: instancePath + '/status/targets/' + i5 + '/state',
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
                if (data55.reason !== undefined) {
                  if (typeof data55.reason !== 'string') {
                    const err101 = {
                      instancePath: instancePath + '/status/targets/' + i5 + '/reason',
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
                if (data55.description !== undefined) {
                  if (typeof data55.description !== 'string') {
                    const err102 = {
                      instancePath: instancePath + '/status/targets/' + i5 + '/description',
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
                  instancePath: instancePath + '/status/targets/' + i5,
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
              instancePath: instancePath + '/status/targets',
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
        if (data19.deployments !== undefined) {
          let data63 = data19.deployments;
          if (Array.isArray(data63)) {
            const len6 = data63.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data64 = data63[i6];
              if (data64 && typeof data64 == 'object' && !Array.isArray(data64)) {
                if (data64.id === undefined) {
                  const err105 = {
                    instancePath: instancePath + '/status/deployments/' + i6,
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                  };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
                if (data64.status === undefined) {
                  const err106 = {
                    instancePath: instancePath + '/status/deployments/' + i6,
                    keyword: 'required',
                    params: { missingProperty: 'status' },
                  };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                for (const key8 in data64) {
                  if (!func1.call(schema31.properties.status.properties.deployments.items.properties, key8)) {
                    const err107 = {
                      instancePath: instancePath + '/status/deployments/' + i6,
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
                if (data64.id !== undefined) {
                  if (typeof data64.id !== 'string') {
                    const err108 = {
                      instancePath: instancePath + '/status/deployments/' + i6 + '/id',
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
                if (data64.status !== undefined) {
                  if (typeof data64.status !== 'string') {
                    const err109 = {
                      instancePath: instancePath + '/status/deployments/' + i6 + '/status',
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
                if (data64.rolloutState !== undefined) {
                  if (typeof data64.rolloutState !== 'string') {
                    const err110 = {
                      instancePath: instancePath + '/status/deployments/' + i6 + '/rolloutState',
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
                if (data64.reason !== undefined) {
                  if (typeof data64.reason !== 'string') {
                    const err111 = {
                      instancePath: instancePath + '/status/deployments/' + i6 + '/reason',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                }
                if (data64.revision !== undefined) {
                  if (typeof data64.revision !== 'string') {
                    const err112 = {
                      instancePath: instancePath + '/status/deployments/' + i6 + '/revision',
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
                if (data64.createdAt !== undefined) {
                  if (typeof data64.createdAt !== 'string') {
                    const err113 = {
                      instancePath: instancePath + '/status/deployments/' + i6 + '/createdAt',
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
                if (data64.desiredCount !== undefined) {
                  let data71 = data64.desiredCount;
                  if (!(typeof data71 == 'number' && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
                    const err114 = {
                      instancePath: instancePath + '/status/deployments/' + i6 + '/desiredCount',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err114];
                    } else {
                      vErrors.push(err114);
                    }
                    errors++;
                  }
                }
                if (data64.runningCount !== undefined) {
                  let data72 = data64.runningCount;
                  if (!(typeof data72 == 'number' && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
                    const err115 = {
                      instancePath: instancePath + '/status/deployments/' + i6 + '/runningCount',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                }
                if (data64.pendingCount !== undefined) {
                  let data73 = data64.pendingCount;
                  if (!(typeof data73 == 'number' && !(data73 % 1) && !isNaN(data73) && isFinite(data73))) {
                    const err116 = {
                      instancePath: instancePath + '/status/deployments/' + i6 + '/pendingCount',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                }
                if (data64.failedTasks !== undefined) {
                  let data74 = data64.failedTasks;
                  if (!(typeof data74 == 'number' && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
                    const err117 = {
                      instancePath: instancePath + '/status/deployments/' + i6 + '/failedTasks',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err117];
                    } else {
                      vErrors.push(err117);
                    }
                    errors++;
                  }
                }
              } else {
                const err118 = {
                  instancePath: instancePath + '/status/deployments/' + i6,
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
          } else {
            const err119 = {
              instancePath: instancePath + '/status/deployments',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data19.alarms !== undefined) {
          let data75 = data19.alarms;
          if (Array.isArray(data75)) {
            const len7 = data75.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data76 = data75[i7];
              if (data76 && typeof data76 == 'object' && !Array.isArray(data76)) {
                if (data76.name === undefined) {
                  const err120 = {
                    instancePath: instancePath + '/status/alarms/' + i7,
                    keyword: 'required',
                    params: { missingProperty: 'name' },
                  };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
                if (data76.state === undefined) {
                  const err121 = {
                    instancePath: instancePath + '/status/alarms/' + i7,
                    keyword: 'required',
                    params: { missingProperty: 'state' },
                  };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
                for (const key9 in data76) {
                  if (!(key9 === 'name' || key9 === 'state' || key9 === 'reason' || key9 === 'since')) {
                    const err122 = {
                      instancePath: instancePath + '/status/alarms/' + i7,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key9 },
                    };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
                if (data76.name !== undefined) {
                  if (typeof data76.name !== 'string') {
                    const err123 = {
                      instancePath: instancePath + '/status/alarms/' + i7 + '/name',
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
                if (data76.state !== undefined) {
                  if (typeof data76.state !== 'string') {
                    const err124 = {
                      instancePath: instancePath + '/status/alarms/' + i7 + '/state',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
                if (data76.reason !== undefined) {
                  if (typeof data76.reason !== 'string') {
                    const err125 = {
                      instancePath: instancePath + '/status/alarms/' + i7 + '/reason',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
                if (data76.since !== undefined) {
                  if (typeof data76.since !== 'string') {
                    const err126 = {
                      instancePath: instancePath + '/status/alarms/' + i7 + '/since',
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
              } else {
                const err127 = {
                  instancePath: instancePath + '/status/alarms/' + i7,
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
          } else {
            const err128 = {
              instancePath: instancePath + '/status/alarms',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data19.events !== undefined) {
          let data81 = data19.events;
          if (Array.isArray(data81)) {
            const len8 = data81.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data82 = data81[i8];
              if (data82 && typeof data82 == 'object' && !Array.isArray(data82)) {
                if (data82.at === undefined) {
                  const err129 = {
                    instancePath: instancePath + '/status/events/' + i8,
                    keyword: 'required',
                    params: { missingProperty: 'at' },
                  };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
                if (data82.message === undefined) {
                  const err130 = {
                    instancePath: instancePath + '/status/events/' + i8,
                    keyword: 'required',
                    params: { missingProperty: 'message' },
                  };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
                for (const key10 in data82) {
                  if (!(key10 === 'at' || key10 === 'message')) {
                    const err131 = {
                      instancePath: instancePath + '/status/events/' + i8,
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
                if (data82.at !== undefined) {
                  if (typeof data82.at !== 'string') {
                    const err132 = {
                      instancePath: instancePath + '/status/events/' + i8 + '/at',
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
                if (data82.message !== undefined) {
                  if (typeof data82.message !== 'string') {
                    const err133 = {
                      instancePath: instancePath + '/status/events/' + i8 + '/message',
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
              } else {
                const err134 = {
                  instancePath: instancePath + '/status/events/' + i8,
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
          } else {
            const err135 = {
              instancePath: instancePath + '/status/events',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
      } else {
        const err136 = { instancePath: instancePath + '/status', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err136];
        } else {
          vErrors.push(err136);
        }
        errors++;
      }
    }
    if (data.settings !== undefined) {
      let data85 = data.settings;
      if (!(data85 && typeof data85 == 'object' && !Array.isArray(data85))) {
        const err137 = { instancePath: instancePath + '/settings', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err137];
        } else {
          vErrors.push(err137);
        }
        errors++;
      }
    }
    if (data.parts !== undefined) {
      let data86 = data.parts;
      if (Array.isArray(data86)) {
        const len9 = data86.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data87 = data86[i9];
          if (data87 && typeof data87 == 'object' && !Array.isArray(data87)) {
            if (data87.resource === undefined) {
              const err138 = {
                instancePath: instancePath + '/parts/' + i9,
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            if (data87.name === undefined) {
              const err139 = {
                instancePath: instancePath + '/parts/' + i9,
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
            for (const key11 in data87) {
              if (!(key11 === 'resource' || key11 === 'name' || key11 === 'id' || key11 === 'state')) {
                const err140 = {
                  instancePath: instancePath + '/parts/' + i9,
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
            if (data87.resource !== undefined) {
              if (typeof data87.resource !== 'string') {
                const err141 = {
                  instancePath: instancePath + '/parts/' + i9 + '/resource',
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
            if (data87.name !== undefined) {
              if (typeof data87.name !== 'string') {
                const err142 = {
                  instancePath: instancePath + '/parts/' + i9 + '/name',
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
            if (data87.id !== undefined) {
              if (typeof data87.id !== 'string') {
                const err143 = {
                  instancePath: instancePath + '/parts/' + i9 + '/id',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if (data87.state !== undefined) {
              if (typeof data87.state !== 'string') {
                const err144 = {
                  instancePath: instancePath + '/parts/' + i9 + '/state',
                  keyword: 'type',
                  params: { type: 'string' },
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
            const err145 = { instancePath: instancePath + '/parts/' + i9, keyword: 'type', params: { type: 'object' } };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
      } else {
        const err146 = { instancePath: instancePath + '/parts', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err146];
        } else {
          vErrors.push(err146);
        }
        errors++;
      }
    }
    if (data.tenants !== undefined) {
      let data92 = data.tenants;
      if (Array.isArray(data92)) {
        const len10 = data92.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data92[i10] !== 'string') {
            const err147 = {
              instancePath: instancePath + '/tenants/' + i10,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
      } else {
        const err148 = { instancePath: instancePath + '/tenants', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err148];
        } else {
          vErrors.push(err148);
        }
        errors++;
      }
    }
    if (data.summaries !== undefined) {
      let data94 = data.summaries;
      if (Array.isArray(data94)) {
        const len11 = data94.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data95 = data94[i11];
          if (data95 && typeof data95 == 'object' && !Array.isArray(data95)) {
            if (data95.name === undefined) {
              const err149 = {
                instancePath: instancePath + '/summaries/' + i11,
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            if (data95.state === undefined) {
              const err150 = {
                instancePath: instancePath + '/summaries/' + i11,
                keyword: 'required',
                params: { missingProperty: 'state' },
              };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
            if (data95.runningCount === undefined) {
              const err151 = {
                instancePath: instancePath + '/summaries/' + i11,
                keyword: 'required',
                params: { missingProperty: 'runningCount' },
              };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
            if (data95.desiredCount === undefined) {
              const err152 = {
                instancePath: instancePath + '/summaries/' + i11,
                keyword: 'required',
                params: { missingProperty: 'desiredCount' },
              };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
            if (data95.url === undefined) {
              const err153 = {
                instancePath: instancePath + '/summaries/' + i11,
                keyword: 'required',
                params: { missingProperty: 'url' },
              };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
            if (data95.placement === undefined) {
              const err154 = {
                instancePath: instancePath + '/summaries/' + i11,
                keyword: 'required',
                params: { missingProperty: 'placement' },
              };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
            for (const key12 in data95) {
              if (
                !(
                  key12 === 'name' ||
                  key12 === 'image' ||
                  key12 === 'state' ||
                  key12 === 'runningCount' ||
                  key12 === 'desiredCount' ||
                  key12 === 'url' ||
                  key12 === 'placement'
                )
              ) {
                const err155 = {
                  instancePath: instancePath + '/summaries/' + i11,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key12 },
                };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data95.name !== undefined) {
              if (typeof data95.name !== 'string') {
                const err156 = {
                  instancePath: instancePath + '/summaries/' + i11 + '/name',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
            if (data95.image !== undefined) {
              if (typeof data95.image !== 'string') {
                const err157 = {
                  instancePath: instancePath + '/summaries/' + i11 + '/image',
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
            if (data95.state !== undefined) {
              let data98 = data95.state;
              if (typeof data98 !== 'string') {
                const err158 = {
                  instancePath: instancePath + '/summaries/' + i11 + '/state',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              if (
                !(
                  data98 === 'steady' ||
                  data98 === 'deploying' ||
                  data98 === 'degraded' ||
                  data98 === 'failed' ||
                  data98 === 'stopped' ||
                  data98 === 'removing'
                )
              ) {
                const err159 = {
                  instancePath: instancePath + '/summaries/' + i11 + '/state',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.summaries.items.properties.state.enum },
                };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            if (data95.runningCount !== undefined) {
              let data99 = data95.runningCount;
              if (!(typeof data99 == 'number' && !(data99 % 1) && !isNaN(data99) && isFinite(data99))) {
                const err160 = {
                  instancePath: instancePath + '/summaries/' + i11 + '/runningCount',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
            if (data95.desiredCount !== undefined) {
              let data100 = data95.desiredCount;
              if (!(typeof data100 == 'number' && !(data100 % 1) && !isNaN(data100) && isFinite(data100))) {
                const err161 = {
                  instancePath: instancePath + '/summaries/' + i11 + '/desiredCount',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            }
            if (data95.url !== undefined) {
              let data101 = data95.url;
              if (typeof data101 !== 'string' && data101 !== null) {
                const err162 = {
                  instancePath: instancePath + '/summaries/' + i11 + '/url',
                  keyword: 'type',
                  params: { type: schema31.properties.summaries.items.properties.url.type },
                };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
            if (data95.placement !== undefined) {
              let data102 = data95.placement;
              if (data102 && typeof data102 == 'object' && !Array.isArray(data102)) {
                if (data102.capacity === undefined) {
                  const err163 = {
                    instancePath: instancePath + '/summaries/' + i11 + '/placement',
                    keyword: 'required',
                    params: { missingProperty: 'capacity' },
                  };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
                for (const key13 in data102) {
                  if (!(key13 === 'capacity' || key13 === 'loadBalancer')) {
                    const err164 = {
                      instancePath: instancePath + '/summaries/' + i11 + '/placement',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key13 },
                    };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                }
                if (data102.capacity !== undefined) {
                  if (typeof data102.capacity !== 'string') {
                    const err165 = {
                      instancePath: instancePath + '/summaries/' + i11 + '/placement/capacity',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err165];
                    } else {
                      vErrors.push(err165);
                    }
                    errors++;
                  }
                }
                if (data102.loadBalancer !== undefined) {
                  if (typeof data102.loadBalancer !== 'string') {
                    const err166 = {
                      instancePath: instancePath + '/summaries/' + i11 + '/placement/loadBalancer',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                }
              } else {
                const err167 = {
                  instancePath: instancePath + '/summaries/' + i11 + '/placement',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            }
          } else {
            const err168 = {
              instancePath: instancePath + '/summaries/' + i11,
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
        }
      } else {
        const err169 = { instancePath: instancePath + '/summaries', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      }
    }
    if (data.planId !== undefined) {
      if (typeof data.planId !== 'string') {
        const err170 = { instancePath: instancePath + '/planId', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
    }
    if (data.changes !== undefined) {
      let data106 = data.changes;
      if (Array.isArray(data106)) {
        const len12 = data106.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data107 = data106[i12];
          if (data107 && typeof data107 == 'object' && !Array.isArray(data107)) {
            if (data107.resource === undefined) {
              const err171 = {
                instancePath: instancePath + '/changes/' + i12,
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err171];
              } else {
                vErrors.push(err171);
              }
              errors++;
            }
            if (data107.name === undefined) {
              const err172 = {
                instancePath: instancePath + '/changes/' + i12,
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
            if (data107.action === undefined) {
              const err173 = {
                instancePath: instancePath + '/changes/' + i12,
                keyword: 'required',
                params: { missingProperty: 'action' },
              };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
            if (data107.reason === undefined) {
              const err174 = {
                instancePath: instancePath + '/changes/' + i12,
                keyword: 'required',
                params: { missingProperty: 'reason' },
              };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
            }
            if (data107.fields === undefined) {
              const err175 = {
                instancePath: instancePath + '/changes/' + i12,
                keyword: 'required',
                params: { missingProperty: 'fields' },
              };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
            for (const key14 in data107) {
              if (
                !(
                  key14 === 'resource' ||
                  key14 === 'name' ||
                  key14 === 'action' ||
                  key14 === 'reason' ||
                  key14 === 'done' ||
                  key14 === 'fields'
                )
              ) {
                const err176 = {
                  instancePath: instancePath + '/changes/' + i12,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key14 },
                };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            }
            if (data107.resource !== undefined) {
              if (typeof data107.resource !== 'string') {
                const err177 = {
                  instancePath: instancePath + '/changes/' + i12 + '/resource',
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
            if (data107.name !== undefined) {
              if (typeof data107.name !== 'string') {
                const err178 = {
                  instancePath: instancePath + '/changes/' + i12 + '/name',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data107.action !== undefined) {
              let data110 = data107.action;
              if (typeof data110 !== 'string') {
                const err179 = {
                  instancePath: instancePath + '/changes/' + i12 + '/action',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
              if (!(data110 === 'create' || data110 === 'update' || data110 === 'remove' || data110 === 'deploy')) {
                const err180 = {
                  instancePath: instancePath + '/changes/' + i12 + '/action',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.changes.items.properties.action.enum },
                };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
            if (data107.reason !== undefined) {
              if (typeof data107.reason !== 'string') {
                const err181 = {
                  instancePath: instancePath + '/changes/' + i12 + '/reason',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
            if (data107.done !== undefined) {
              if (typeof data107.done !== 'boolean') {
                const err182 = {
                  instancePath: instancePath + '/changes/' + i12 + '/done',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
            }
            if (data107.fields !== undefined) {
              let data113 = data107.fields;
              if (Array.isArray(data113)) {
                const len13 = data113.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data114 = data113[i13];
                  if (data114 && typeof data114 == 'object' && !Array.isArray(data114)) {
                    if (data114.pointer === undefined) {
                      const err183 = {
                        instancePath: instancePath + '/changes/' + i12 + '/fields/' + i13,
                        keyword: 'required',
                        params: { missingProperty: 'pointer' },
                      };
                      if (vErrors === null) {
                        vErrors = [err183];
                      } else {
                        vErrors.push(err183);
                      }
                      errors++;
                    }
                    for (const key15 in data114) {
                      if (!(key15 === 'pointer' || key15 === 'from' || key15 === 'to' || key15 === 'secret')) {
                        const err184 = {
                          instancePath: instancePath + '/changes/' + i12 + '/fields/' + i13,
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key15 },
                        };
                        if (vErrors === null) {
                          vErrors = [err184];
                        } else {
                          vErrors.push(err184);
                        }
                        errors++;
                      }
                    }
                    if (data114.pointer !== undefined) {
                      if (typeof data114.pointer !== 'string') {
                        const err185 = {
                          instancePath: instancePath + '/changes/' + i12 + '/fields/' + i13 + '/pointer',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err185];
                        } else {
                          vErrors.push(err185);
                        }
                        errors++;
                      }
                    }
                    if (data114.secret !== undefined) {
                      if (typeof data114.secret !== 'boolean') {
                        const err186 = {
                          instancePath: instancePath + '/changes/' + i12 + '/fields/' + i13 + '/secret',
                          keyword: 'type',
                          params: { type: 'boolean' },
                        };
                        if (vErrors === null) {
                          vErrors = [err186];
                        } else {
                          vErrors.push(err186);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err187 = {
                      instancePath: instancePath + '/changes/' + i12 + '/fields/' + i13,
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err187];
                    } else {
                      vErrors.push(err187);
                    }
                    errors++;
                  }
                }
              } else {
                const err188 = {
                  instancePath: instancePath + '/changes/' + i12 + '/fields',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors++;
              }
            }
          } else {
            const err189 = {
              instancePath: instancePath + '/changes/' + i12,
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
        }
      } else {
        const err190 = { instancePath: instancePath + '/changes', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err190];
        } else {
          vErrors.push(err190);
        }
        errors++;
      }
    }
    if (data.drift !== undefined) {
      let data117 = data.drift;
      if (Array.isArray(data117)) {
        const len14 = data117.length;
        for (let i14 = 0; i14 < len14; i14++) {
          let data118 = data117[i14];
          if (data118 && typeof data118 == 'object' && !Array.isArray(data118)) {
            if (data118.resource === undefined) {
              const err191 = {
                instancePath: instancePath + '/drift/' + i14,
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
            if (data118.kept === undefined) {
              const err192 = {
                instancePath: instancePath + '/drift/' + i14,
                keyword: 'required',
                params: { missingProperty: 'kept' },
              };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
            for (const key16 in data118) {
              if (!(key16 === 'resource' || key16 === 'kept')) {
                const err193 = {
                  instancePath: instancePath + '/drift/' + i14,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key16 },
                };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
            if (data118.resource !== undefined) {
              if (typeof data118.resource !== 'string') {
                const err194 = {
                  instancePath: instancePath + '/drift/' + i14 + '/resource',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
            if (data118.kept !== undefined) {
              if (typeof data118.kept !== 'boolean') {
                const err195 = {
                  instancePath: instancePath + '/drift/' + i14 + '/kept',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
          } else {
            const err196 = {
              instancePath: instancePath + '/drift/' + i14,
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
        }
      } else {
        const err197 = { instancePath: instancePath + '/drift', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err197];
        } else {
          vErrors.push(err197);
        }
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data121 = data.overrides;
      if (!(data121 && typeof data121 == 'object' && !Array.isArray(data121))) {
        const err198 = { instancePath: instancePath + '/overrides', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err198];
        } else {
          vErrors.push(err198);
        }
        errors++;
      }
    }
    if (data.depth !== undefined) {
      let data122 = data.depth;
      if (typeof data122 !== 'string') {
        const err199 = { instancePath: instancePath + '/depth', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err199];
        } else {
          vErrors.push(err199);
        }
        errors++;
      }
      if (!(data122 === 'shallow' || data122 === 'deep')) {
        const err200 = {
          instancePath: instancePath + '/depth',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.depth.enum },
        };
        if (vErrors === null) {
          vErrors = [err200];
        } else {
          vErrors.push(err200);
        }
        errors++;
      }
    }
    if (data.warnings !== undefined) {
      let data123 = data.warnings;
      if (Array.isArray(data123)) {
        const len15 = data123.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (typeof data123[i15] !== 'string') {
            const err201 = {
              instancePath: instancePath + '/warnings/' + i15,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
        }
      } else {
        const err202 = { instancePath: instancePath + '/warnings', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err202];
        } else {
          vErrors.push(err202);
        }
        errors++;
      }
    }
    if (data.timings !== undefined) {
      let data125 = data.timings;
      if (data125 && typeof data125 == 'object' && !Array.isArray(data125)) {
        for (const key17 in data125) {
          let data126 = data125[key17];
          if (!(typeof data126 == 'number' && isFinite(data126))) {
            const err203 = {
              instancePath: instancePath + '/timings/' + key17.replace(/~/g, '~0').replace(/\//g, '~1'),
              keyword: 'type',
              params: { type: 'number' },
            };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
        }
      } else {
        const err204 = { instancePath: instancePath + '/timings', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err204];
        } else {
          vErrors.push(err204);
        }
        errors++;
      }
    }
    if (data.calls !== undefined) {
      let data127 = data.calls;
      if (data127 && typeof data127 == 'object' && !Array.isArray(data127)) {
        for (const key18 in data127) {
          let data128 = data127[key18];
          if (!(typeof data128 == 'number' && !(data128 % 1) && !isNaN(data128) && isFinite(data128))) {
            const err205 = {
              instancePath: instancePath + '/calls/' + key18.replace(/~/g, '~0').replace(/\//g, '~1'),
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
        }
      } else {
        const err206 = { instancePath: instancePath + '/calls', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err206];
        } else {
          vErrors.push(err206);
        }
        errors++;
      }
    }
    if (data.file !== undefined) {
      if (typeof data.file !== 'string') {
        const err207 = { instancePath: instancePath + '/file', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err207];
        } else {
          vErrors.push(err207);
        }
        errors++;
      }
    }
    if (data.code !== undefined) {
      let data130 = data.code;
      if (!(typeof data130 == 'number' && !(data130 % 1) && !isNaN(data130) && isFinite(data130))) {
        const err208 = { instancePath: instancePath + '/code', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err208];
        } else {
          vErrors.push(err208);
        }
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        const err209 = { instancePath: instancePath + '/message', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err209];
        } else {
          vErrors.push(err209);
        }
        errors++;
      }
    }
    if (data.hint !== undefined) {
      if (typeof data.hint !== 'string') {
        const err210 = { instancePath: instancePath + '/hint', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err210];
        } else {
          vErrors.push(err210);
        }
        errors++;
      }
    }
    if (data.errors !== undefined) {
      let data133 = data.errors;
      if (Array.isArray(data133)) {
        const len16 = data133.length;
        for (let i16 = 0; i16 < len16; i16++) {
          let data134 = data133[i16];
          if (data134 && typeof data134 == 'object' && !Array.isArray(data134)) {
            if (data134.pointer === undefined) {
              const err211 = {
                instancePath: instancePath + '/errors/' + i16,
                keyword: 'required',
                params: { missingProperty: 'pointer' },
              };
              if (vErrors === null) {
                vErrors = [err211];
              } else {
                vErrors.push(err211);
              }
              errors++;
            }
            if (data134.message === undefined) {
              const err212 = {
                instancePath: instancePath + '/errors/' + i16,
                keyword: 'required',
                params: { missingProperty: 'message' },
              };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
            for (const key19 in data134) {
              if (!(key19 === 'pointer' || key19 === 'message' || key19 === 'hint')) {
                const err213 = {
                  instancePath: instancePath + '/errors/' + i16,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key19 },
                };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
            if (data134.pointer !== undefined) {
              if (typeof data134.pointer !== 'string') {
                const err214 = {
                  instancePath: instancePath + '/errors/' + i16 + '/pointer',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
            }
            if (data134.message !== undefined) {
              if (typeof data134.message !== 'string') {
                const err215 = {
                  instancePath: instancePath + '/errors/' + i16 + '/message',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
            if (data134.hint !== undefined) {
              if (typeof data134.hint !== 'string') {
                const err216 = {
                  instancePath: instancePath + '/errors/' + i16 + '/hint',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
            }
          } else {
            const err217 = {
              instancePath: instancePath + '/errors/' + i16,
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
      } else {
        const err218 = { instancePath: instancePath + '/errors', keyword: 'type', params: { type: 'array' } };
        if (vErrors === null) {
          vErrors = [err218];
        } else {
          vErrors.push(err218);
        }
        errors++;
      }
    }
    if (data.aws !== undefined) {
      let data138 = data.aws;
      if (data138 && typeof data138 == 'object' && !Array.isArray(data138)) {
        if (data138.service === undefined) {
          const err219 = {
            instancePath: instancePath + '/aws',
            keyword: 'required',
            params: { missingProperty: 'service' },
          };
          if (vErrors === null) {
            vErrors = [err219];
          } else {
            vErrors.push(err219);
          }
          errors++;
        }
        if (data138.operation === undefined) {
          const err220 = {
            instancePath: instancePath + '/aws',
            keyword: 'required',
            params: { missingProperty: 'operation' },
          };
          if (vErrors === null) {
            vErrors = [err220];
          } else {
            vErrors.push(err220);
          }
          errors++;
        }
        if (data138.code === undefined) {
          const err221 = {
            instancePath: instancePath + '/aws',
            keyword: 'required',
            params: { missingProperty: 'code' },
          };
          if (vErrors === null) {
            vErrors = [err221];
          } else {
            vErrors.push(err221);
          }
          errors++;
        }
        for (const key20 in data138) {
          if (!(key20 === 'service' || key20 === 'operation' || key20 === 'code' || key20 === 'requestId')) {
            const err222 = {
              instancePath: instancePath + '/aws',
              keyword: 'additionalProperties',
              params: { additionalProperty: key20 },
            };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
        }
        if (data138.service !== undefined) {
          if (typeof data138.service !== 'string') {
            const err223 = { instancePath: instancePath + '/aws/service', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
        if (data138.operation !== undefined) {
          if (typeof data138.operation !== 'string') {
            const err224 = {
              instancePath: instancePath + '/aws/operation',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
        }
        if (data138.code !== undefined) {
          if (typeof data138.code !== 'string') {
            const err225 = { instancePath: instancePath + '/aws/code', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          }
        }
        if (data138.requestId !== undefined) {
          if (typeof data138.requestId !== 'string') {
            const err226 = {
              instancePath: instancePath + '/aws/requestId',
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
        const err227 = { instancePath: instancePath + '/aws', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err227];
        } else {
          vErrors.push(err227);
        }
        errors++;
      }
    }
    if (data.failure !== undefined) {
      let data143 = data.failure;
      if (data143 && typeof data143 == 'object' && !Array.isArray(data143)) {
        if (data143.class === undefined) {
          const err228 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'class' },
          };
          if (vErrors === null) {
            vErrors = [err228];
          } else {
            vErrors.push(err228);
          }
          errors++;
        }
        if (data143.sentence === undefined) {
          const err229 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'sentence' },
          };
          if (vErrors === null) {
            vErrors = [err229];
          } else {
            vErrors.push(err229);
          }
          errors++;
        }
        if (data143.hint === undefined) {
          const err230 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'hint' },
          };
          if (vErrors === null) {
            vErrors = [err230];
          } else {
            vErrors.push(err230);
          }
          errors++;
        }
        if (data143.log === undefined) {
          const err231 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'log' },
          };
          if (vErrors === null) {
            vErrors = [err231];
          } else {
            vErrors.push(err231);
          }
          errors++;
        }
        if (data143.targets === undefined) {
          const err232 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'targets' },
          };
          if (vErrors === null) {
            vErrors = [err232];
          } else {
            vErrors.push(err232);
          }
          errors++;
        }
        if (data143.events === undefined) {
          const err233 = {
            instancePath: instancePath + '/failure',
            keyword: 'required',
            params: { missingProperty: 'events' },
          };
          if (vErrors === null) {
            vErrors = [err233];
          } else {
            vErrors.push(err233);
          }
          errors++;
        }
        for (const key21 in data143) {
          if (!func1.call(schema31.properties.failure.properties, key21)) {
            const err234 = {
              instancePath: instancePath + '/failure',
              keyword: 'additionalProperties',
              params: { additionalProperty: key21 },
            };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
        }
        if (data143.class !== undefined) {
          if (typeof data143.class !== 'string') {
            const err235 = {
              instancePath: instancePath + '/failure/class',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
        }
        if (data143.sentence !== undefined) {
          if (typeof data143.sentence !== 'string') {
            const err236 = {
              instancePath: instancePath + '/failure/sentence',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err236];
            } else {
              vErrors.push(err236);
            }
            errors++;
          }
        }
        if (data143.hint !== undefined) {
          if (typeof data143.hint !== 'string') {
            const err237 = {
              instancePath: instancePath + '/failure/hint',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err237];
            } else {
              vErrors.push(err237);
            }
            errors++;
          }
        }
        if (data143.doc !== undefined) {
          if (typeof data143.doc !== 'string') {
            const err238 = { instancePath: instancePath + '/failure/doc', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err238];
            } else {
              vErrors.push(err238);
            }
            errors++;
          }
        }
        if (data143.raw !== undefined) {
          if (typeof data143.raw !== 'string') {
            const err239 = { instancePath: instancePath + '/failure/raw', keyword: 'type', params: { type: 'string' } };
            if (vErrors === null) {
              vErrors = [err239];
            } else {
              vErrors.push(err239);
            }
            errors++;
          }
        }
        if (data143.task !== undefined) {
          let data149 = data143.task;
          if (data149 && typeof data149 == 'object' && !Array.isArray(data149)) {
            if (data149.taskArn === undefined) {
              const err240 = {
                instancePath: instancePath + '/failure/task',
                keyword: 'required',
                params: { missingProperty: 'taskArn' },
              };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
            for (const key22 in data149) {
              if (
                !(
                  key22 === 'taskArn' ||
                  key22 === 'stopCode' ||
                  key22 === 'stoppedReason' ||
                  key22 === 'container' ||
                  key22 === 'exitCode' ||
                  key22 === 'reason'
                )
              ) {
                const err241 = {
                  instancePath: instancePath + '/failure/task',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key22 },
                };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
            }
            if (data149.taskArn !== undefined) {
              if (typeof data149.taskArn !== 'string') {
                const err242 = {
                  instancePath: instancePath + '/failure/task/taskArn',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err242];
                } else {
                  vErrors.push(err242);
                }
                errors++;
              }
            }
            if (data149.stopCode !== undefined) {
              if (typeof data149.stopCode !== 'string') {
                const err243 = {
                  instancePath: instancePath + '/failure/task/stopCode',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
            if (data149.stoppedReason !== undefined) {
              if (typeof data149.stoppedReason !== 'string') {
                const err244 = {
                  instancePath: instancePath + '/failure/task/stoppedReason',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
            }
            if (data149.container !== undefined) {
              if (typeof data149.container !== 'string') {
                const err245 = {
                  instancePath: instancePath + '/failure/task/container',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              }
            }
            if (data149.exitCode !== undefined) {
              let data154 = data149.exitCode;
              if (!(typeof data154 == 'number' && !(data154 % 1) && !isNaN(data154) && isFinite(data154))) {
                const err246 = {
                  instancePath: instancePath + '/failure/task/exitCode',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            }
            if (data149.reason !== undefined) {
              if (typeof data149.reason !== 'string') {
                const err247 = {
                  instancePath: instancePath + '/failure/task/reason',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            }
          } else {
            const err248 = {
              instancePath: instancePath + '/failure/task',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err248];
            } else {
              vErrors.push(err248);
            }
            errors++;
          }
        }
        if (data143.log !== undefined) {
          let data156 = data143.log;
          if (Array.isArray(data156)) {
            if (data156.length > 50) {
              const err249 = {
                instancePath: instancePath + '/failure/log',
                keyword: 'maxItems',
                params: { limit: 50 },
              };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
            const len17 = data156.length;
            for (let i17 = 0; i17 < len17; i17++) {
              if (typeof data156[i17] !== 'string') {
                const err250 = {
                  instancePath: instancePath + '/failure/log/' + i17,
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
            }
          } else {
            const err251 = { instancePath: instancePath + '/failure/log', keyword: 'type', params: { type: 'array' } };
            if (vErrors === null) {
              vErrors = [err251];
            } else {
              vErrors.push(err251);
            }
            errors++;
          }
        }
        if (data143.targets !== undefined) {
          let data158 = data143.targets;
          if (Array.isArray(data158)) {
            if (data158.length > 10) {
              const err252 = {
                instancePath: instancePath + '/failure/targets',
                keyword: 'maxItems',
                params: { limit: 10 },
              };
              if (vErrors === null) {
                vErrors = [err252];
              } else {
                vErrors.push(err252);
              }
              errors++;
            }
            const len18 = data158.length;
            for (let i18 = 0; i18 < len18; i18++) {
              if (typeof data158[i18] !== 'string') {
                const err253 = {
                  instancePath: instancePath + '/failure/targets/' + i18,
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err253];
                } else {
                  vErrors.push(err253);
                }
                errors++;
              }
            }
          } else {
            const err254 = {
              instancePath: instancePath + '/failure/targets',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
        }
        if (data143.events !== undefined) {
          let data160 = data143.events;
          if (Array.isArray(data160)) {
            if (data160.length > 20) {
              const err255 = {
                instancePath: instancePath + '/failure/events',
                keyword: 'maxItems',
                params: { limit: 20 },
              };
              if (vErrors === null) {
                vErrors = [err255];
              } else {
                vErrors.push(err255);
              }
              errors++;
            }
            const len19 = data160.length;
            for (let i19 = 0; i19 < len19; i19++) {
              if (typeof data160[i19] !== 'string') {
                const err256 = {
                  instancePath: instancePath + '/failure/events/' + i19,
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err256];
                } else {
                  vErrors.push(err256);
                }
                errors++;
              }
            }
          } else {
            const err257 = {
              instancePath: instancePath + '/failure/events',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err257];
            } else {
              vErrors.push(err257);
            }
            errors++;
          }
        }
      } else {
        const err258 = { instancePath: instancePath + '/failure', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err258];
        } else {
          vErrors.push(err258);
        }
        errors++;
      }
    }
    if (data.taskArn !== undefined) {
      if (typeof data.taskArn !== 'string') {
        const err259 = { instancePath: instancePath + '/taskArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err259];
        } else {
          vErrors.push(err259);
        }
        errors++;
      }
    }
    if (data.exitCode !== undefined) {
      let data163 = data.exitCode;
      if (!(typeof data163 == 'number' && !(data163 % 1) && !isNaN(data163) && isFinite(data163))) {
        const err260 = { instancePath: instancePath + '/exitCode', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err260];
        } else {
          vErrors.push(err260);
        }
        errors++;
      }
    }
  } else {
    const err261 = { instancePath, keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err261];
    } else {
      vErrors.push(err261);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
