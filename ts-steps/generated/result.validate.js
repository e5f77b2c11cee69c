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
    if (data.status !== undefined) {
      let data18 = data.status;
      if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
        if (data18.state === undefined) {
          const err28 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'state' },
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data18.desiredCount === undefined) {
          const err29 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'desiredCount' },
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data18.runningCount === undefined) {
          const err30 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'runningCount' },
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data18.pendingCount === undefined) {
          const err31 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'pendingCount' },
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data18.placement === undefined) {
          const err32 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'placement' },
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data18.environmentNames === undefined) {
          const err33 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'environmentNames' },
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data18.tasks === undefined) {
          const err34 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'tasks' },
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data18.targets === undefined) {
          const err35 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'targets' },
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data18.deployments === undefined) {
          const err36 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'deployments' },
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data18.alarms === undefined) {
          const err37 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'alarms' },
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data18.events === undefined) {
          const err38 = {
            instancePath: instancePath + '/status',
            schemaPath: '#/properties/status/required',
            keyword: 'required',
            params: { missingProperty: 'events' },
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        for (const key2 in data18) {
          if (!func1.call(schema31.properties.status.properties, key2)) {
            const err39 = {
              instancePath: instancePath + '/status',
              schemaPath: '#/properties/status/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data18.state !== undefined) {
          let data19 = data18.state;
          if (typeof data19 !== 'string') {
            const err40 = {
              instancePath: instancePath + '/status/state',
              schemaPath: '#/properties/status/properties/state/type',
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
            const err41 = {
              instancePath: instancePath + '/status/state',
              schemaPath: '#/properties/status/properties/state/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.status.properties.state.enum },
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data18.desiredCount !== undefined) {
          let data20 = data18.desiredCount;
          if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err42 = {
              instancePath: instancePath + '/status/desiredCount',
              schemaPath: '#/properties/status/properties/desiredCount/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data18.runningCount !== undefined) {
          let data21 = data18.runningCount;
          if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            const err43 = {
              instancePath: instancePath + '/status/runningCount',
              schemaPath: '#/properties/status/properties/runningCount/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data18.pendingCount !== undefined) {
          let data22 = data18.pendingCount;
          if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            const err44 = {
              instancePath: instancePath + '/status/pendingCount',
              schemaPath: '#/properties/status/properties/pendingCount/type',
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
        if (data18.placement !== undefined) {
          let data23 = data18.placement;
          if (data23 && typeof data23 == 'object' && !Array.isArray(data23)) {
            if (data23.capacity === undefined) {
              const err45 = {
                instancePath: instancePath + '/status/placement',
                schemaPath: '#/properties/status/properties/placement/required',
                keyword: 'required',
                params: { missingProperty: 'capacity' },
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            for (const key3 in data23) {
              if (!(key3 === 'capacity' || key3 === 'loadBalancer')) {
                const err46 = {
                  instancePath: instancePath + '/status/placement',
                  schemaPath: '#/properties/status/properties/placement/additionalProperties',
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
            if (data23.capacity !== undefined) {
              if (typeof data23.capacity !== 'string') {
                const err47 = {
                  instancePath: instancePath + '/status/placement/capacity',
                  schemaPath: '#/properties/status/properties/placement/properties/capacity/type',
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
            if (data23.loadBalancer !== undefined) {
              if (typeof data23.loadBalancer !== 'string') {
                const err48 = {
                  instancePath: instancePath + '/status/placement/loadBalancer',
                  schemaPath: '#/properties/status/properties/placement/properties/loadBalancer/type',
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
          } else {
            const err49 = {
              instancePath: instancePath + '/status/placement',
              schemaPath: '#/properties/status/properties/placement/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data18.environmentNames !== undefined) {
          let data26 = data18.environmentNames;
          if (Array.isArray(data26)) {
            const len0 = data26.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data26[i0] !== 'string') {
                const err50 = {
                  instancePath: instancePath + '/status/environmentNames/' + i0,
                  schemaPath: '#/properties/status/properties/environmentNames/items/type',
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
              instancePath: instancePath + '/status/environmentNames',
              schemaPath: '#/properties/status/properties/environmentNames/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data18.createdAt !== undefined) {
          if (typeof data18.createdAt !== 'string') {
            const err52 = {
              instancePath: instancePath + '/status/createdAt',
              schemaPath: '#/properties/status/properties/createdAt/type',
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
        if (data18.deployedAt !== undefined) {
          if (typeof data18.deployedAt !== 'string') {
            const err53 = {
              instancePath: instancePath + '/status/deployedAt',
              schemaPath: '#/properties/status/properties/deployedAt/type',
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
        if (data18.build !== undefined) {
          if (typeof data18.build !== 'string') {
            const err54 = {
              instancePath: instancePath + '/status/build',
              schemaPath: '#/properties/status/properties/build/type',
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
        if (data18.lastRun !== undefined) {
          if (typeof data18.lastRun !== 'string') {
            const err55 = {
              instancePath: instancePath + '/status/lastRun',
              schemaPath: '#/properties/status/properties/lastRun/type',
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
        if (data18.libraryVersion !== undefined) {
          if (typeof data18.libraryVersion !== 'string') {
            const err56 = {
              instancePath: instancePath + '/status/libraryVersion',
              schemaPath: '#/properties/status/properties/libraryVersion/type',
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
        if (data18.tasks !== undefined) {
          let data33 = data18.tasks;
          if (Array.isArray(data33)) {
            const len1 = data33.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data34 = data33[i1];
              if (data34 && typeof data34 == 'object' && !Array.isArray(data34)) {
                if (data34.id === undefined) {
                  const err57 = {
                    instancePath: instancePath + '/status/tasks/' + i1,
                    schemaPath: '#/properties/status/properties/tasks/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                  };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (data34.lastStatus === undefined) {
                  const err58 = {
                    instancePath: instancePath + '/status/tasks/' + i1,
                    schemaPath: '#/properties/status/properties/tasks/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'lastStatus' },
                  };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
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
                    const err59 = {
                      instancePath: instancePath + '/status/tasks/' + i1,
                      schemaPath: '#/properties/status/properties/tasks/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key4 },
                    };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data34.id !== undefined) {
                  if (typeof data34.id !== 'string') {
                    const err60 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/id',
                      schemaPath: '#/properties/status/properties/tasks/items/properties/id/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                if (data34.lastStatus !== undefined) {
                  if (typeof data34.lastStatus !== 'string') {
                    const err61 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/lastStatus',
                      schemaPath: '#/properties/status/properties/tasks/items/properties/lastStatus/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data34.healthStatus !== undefined) {
                  if (typeof data34.healthStatus !== 'string') {
                    const err62 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/healthStatus',
                      schemaPath: '#/properties/status/properties/tasks/items/properties/healthStatus/type',
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
                if (data34.revision !== undefined) {
                  if (typeof data34.revision !== 'string') {
                    const err63 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/revision',
                      schemaPath: '#/properties/status/properties/tasks/items/properties/revision/type',
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
                if (data34.startedAt !== undefined) {
                  if (typeof data34.startedAt !== 'string') {
                    const err64 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/startedAt',
                      schemaPath: '#/properties/status/properties/tasks/items/properties/startedAt/type',
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
                if (data34.availabilityZone !== undefined) {
                  if (typeof data34.availabilityZone !== 'string') {
                    const err65 = {
                      instancePath: instancePath + '/status/tasks/' + i1 + '/availabilityZone',
                      schemaPath: '#/properties/status/properties/tasks/items/properties/availabilityZone/type',
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
              } else {
                const err66 = {
                  instancePath: instancePath + '/status/tasks/' + i1,
                  schemaPath: '#/properties/status/properties/tasks/items/type',
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
              instancePath: instancePath + '/status/tasks',
              schemaPath: '#/properties/status/properties/tasks/type',
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
        if (data18.targets !== undefined) {
          let data41 = data18.targets;
          if (Array.isArray(data41)) {
            const len2 = data41.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data42 = data41[i2];
              if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
                if (data42.id === undefined) {
                  const err68 = {
                    instancePath: instancePath + '/status/targets/' + i2,
                    schemaPath: '#/properties/status/properties/targets/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                  };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                if (data42.state === undefined) {
                  const err69 = {
                    instancePath: instancePath + '/status/targets/' + i2,
                    schemaPath: '#/properties/status/properties/targets/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'state' },
                  };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
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
                    const err70 = {
                      instancePath: instancePath + '/status/targets/' + i2,
                      schemaPath: '#/properties/status/properties/targets/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key5 },
                    };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
                if (data42.id !== undefined) {
                  if (typeof data42.id !== 'string') {
                    const err71 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/id',
                      schemaPath: '#/properties/status/properties/targets/items/properties/id/type',
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
                if (data42.port !== undefined) {
                  let data44 = data42.port;
                  if (!(typeof data44 == 'number' && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
                    const err72 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/port',
                      schemaPath: '#/properties/status/properties/targets/items/properties/port/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                if (data42.availabilityZone !== undefined) {
                  if (typeof data42.availabilityZone !== 'string') {
                    const err73 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/availabilityZone',
                      schemaPath: '#/properties/status/properties/targets/items/properties/availabilityZone/type',
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
                if (data42.state !== undefined) {
                  if (typeof data42.state !== 'string') {
                    const err74 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/state',
                      schemaPath: '#/properties/status/properties/targets/items/properties/state/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (data42.reason !== undefined) {
                  if (typeof data42.reason !== 'string') {
                    const err75 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/reason',
                      schemaPath: '#/properties/status/properties/targets/items/properties/reason/type',
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
                if (data42.description !== undefined) {
                  if (typeof data42.description !== 'string') {
                    const err76 = {
                      instancePath: instancePath + '/status/targets/' + i2 + '/description',
                      schemaPath: '#/properties/status/properties/targets/items/properties/description/type',
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
              } else {
                const err77 = {
                  instancePath: instancePath + '/status/targets/' + i2,
                  schemaPath: '#/properties/status/properties/targets/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
          } else {
            const err78 = {
              instancePath: instancePath + '/status/targets',
              schemaPath: '#/properties/status/properties/targets/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
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
                  const err79 = {
                    instancePath: instancePath + '/status/deployments/' + i3,
                    schemaPath: '#/properties/status/properties/deployments/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                  };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (data50.status === undefined) {
                  const err80 = {
                    instancePath: instancePath + '/status/deployments/' + i3,
                    schemaPath: '#/properties/status/properties/deployments/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'status' },
                  };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                for (const key6 in data50) {
                  if (!func1.call(schema31.properties.status.properties.deployments.items.properties, key6)) {
                    const err81 = {
                      instancePath: instancePath + '/status/deployments/' + i3,
                      schemaPath: '#/properties/status/properties/deployments/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key6 },
                    };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data50.id !== undefined) {
                  if (typeof data50.id !== 'string') {
                    const err82 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/id',
                      schemaPath: '#/properties/status/properties/deployments/items/properties/id/type',
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
                }
                if (data50.status !== undefined) {
                  if (typeof data50.status !== 'string') {
                    const err83 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/status',
                      schemaPath: '#/properties/status/properties/deployments/items/properties/status/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data50.rolloutState !== undefined) {
                  if (typeof data50.rolloutState !== 'string') {
                    const err84 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/rolloutState',
                      schemaPath: '#/properties/status/properties/deployments/items/properties/rolloutState/type',
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
                if (data50.reason !== undefined) {
                  if (typeof data50.reason !== 'string') {
                    const err85 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/reason',
                      schemaPath: '#/properties/status/properties/deployments/items/properties/reason/type',
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
                if (data50.revision !== undefined) {
                  if (typeof data50.revision !== 'string') {
                    const err86 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/revision',
                      schemaPath: '#/properties/status/properties/deployments/items/properties/revision/type',
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
                if (data50.createdAt !== undefined) {
                  if (typeof data50.createdAt !== 'string') {
                    const err87 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/createdAt',
                      schemaPath: '#/properties/status/properties/deployments/items/properties/createdAt/type',
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
                if (data50.desiredCount !== undefined) {
                  let data57 = data50.desiredCount;
                  if (!(typeof data57 == 'number' && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
                    const err88 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/desiredCount',
                      schemaPath: '#/properties/status/properties/deployments/items/properties/desiredCount/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data50.runningCount !== undefined) {
                  let data58 = data50.runningCount;
                  if (!(typeof data58 == 'number' && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                    const err89 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/runningCount',
                      schemaPath: '#/properties/status/properties/deployments/items/properties/runningCount/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
                if (data50.pendingCount !== undefined) {
                  let data59 = data50.pendingCount;
                  if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
                    const err90 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/pendingCount',
                      schemaPath: '#/properties/status/properties/deployments/items/properties/pendingCount/type',
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
                if (data50.failedTasks !== undefined) {
                  let data60 = data50.failedTasks;
                  if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
                    const err91 = {
                      instancePath: instancePath + '/status/deployments/' + i3 + '/failedTasks',
                      schemaPath: '#/properties/status/properties/deployments/items/properties/failedTasks/type',
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
              } else {
                const err92 = {
                  instancePath: instancePath + '/status/deployments/' + i3,
                  schemaPath: '#/properties/status/properties/deployments/items/type',
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
              instancePath: instancePath + '/status/deployments',
              schemaPath: '#/properties/status/properties/deployments/type',
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
        if (data18.alarms !== undefined) {
          let data61 = data18.alarms;
          if (Array.isArray(data61)) {
            const len4 = data61.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data62 = data61[i4];
              if (data62 && typeof data62 == 'object' && !Array.isArray(data62)) {
                if (data62.name === undefined) {
                  const err94 = {
                    instancePath: instancePath + '/status/alarms/' + i4,
                    schemaPath: '#/properties/status/properties/alarms/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'name' },
                  };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
                if (data62.state === undefined) {
                  const err95 = {
                    instancePath: instancePath + '/status/alarms/' + i4,
                    schemaPath: '#/properties/status/properties/alarms/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'state' },
                  };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                for (const key7 in data62) {
                  if (!(key7 === 'name' || key7 === 'state' || key7 === 'reason' || key7 === 'since')) {
                    const err96 = {
                      instancePath: instancePath + '/status/alarms/' + i4,
                      schemaPath: '#/properties/status/properties/alarms/items/additionalProperties',
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
                if (data62.name !== undefined) {
                  if (typeof data62.name !== 'string') {
                    const err97 = {
                      instancePath: instancePath + '/status/alarms/' + i4 + '/name',
                      schemaPath: '#/properties/status/properties/alarms/items/properties/name/type',
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
                if (data62.state !== undefined) {
                  if (typeof data62.state !== 'string') {
                    const err98 = {
                      instancePath: instancePath + '/status/alarms/' + i4 + '/state',
                      schemaPath: '#/properties/status/properties/alarms/items/properties/state/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
                if (data62.reason !== undefined) {
                  if (typeof data62.reason !== 'string') {
                    const err99 = {
                      instancePath: instancePath + '/status/alarms/' + i4 + '/reason',
                      schemaPath: '#/properties/status/properties/alarms/items/properties/reason/type',
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
                if (data62.since !== undefined) {
                  if (typeof data62.since !== 'string') {
                    const err100 = {
                      instancePath: instancePath + '/status/alarms/' + i4 + '/since',
                      schemaPath: '#/properties/status/properties/alarms/items/properties/since/type',
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
              } else {
                const err101 = {
                  instancePath: instancePath + '/status/alarms/' + i4,
                  schemaPath: '#/properties/status/properties/alarms/items/type',
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
          } else {
            const err102 = {
              instancePath: instancePath + '/status/alarms',
              schemaPath: '#/properties/status/properties/alarms/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
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
                  const err103 = {
                    instancePath: instancePath + '/status/events/' + i5,
                    schemaPath: '#/properties/status/properties/events/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'at' },
                  };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
                if (data68.message === undefined) {
                  const err104 = {
                    instancePath: instancePath + '/status/events/' + i5,
                    schemaPath: '#/properties/status/properties/events/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'message' },
                  };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                for (const key8 in data68) {
                  if (!(key8 === 'at' || key8 === 'message')) {
                    const err105 = {
                      instancePath: instancePath + '/status/events/' + i5,
                      schemaPath: '#/properties/status/properties/events/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key8 },
                    };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                }
                if (data68.at !== undefined) {
                  if (typeof data68.at !== 'string') {
                    const err106 = {
                      instancePath: instancePath + '/status/events/' + i5 + '/at',
                      schemaPath: '#/properties/status/properties/events/items/properties/at/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                }
                if (data68.message !== undefined) {
                  if (typeof data68.message !== 'string') {
                    const err107 = {
                      instancePath: instancePath + '/status/events/' + i5 + '/message',
                      schemaPath: '#/properties/status/properties/events/items/properties/message/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                }
              } else {
                const err108 = {
                  instancePath: instancePath + '/status/events/' + i5,
                  schemaPath: '#/properties/status/properties/events/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
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
              instancePath: instancePath + '/status/events',
              schemaPath: '#/properties/status/properties/events/type',
              keyword: 'type',
              params: { type: 'array' },
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
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
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
    if (data.settings !== undefined) {
      let data71 = data.settings;
      if (!(data71 && typeof data71 == 'object' && !Array.isArray(data71))) {
        const err111 = {
          instancePath: instancePath + '/settings',
          schemaPath: '#/properties/settings/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
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
              const err112 = {
                instancePath: instancePath + '/parts/' + i6,
                schemaPath: '#/properties/parts/items/required',
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            if (data73.name === undefined) {
              const err113 = {
                instancePath: instancePath + '/parts/' + i6,
                schemaPath: '#/properties/parts/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
            for (const key9 in data73) {
              if (!(key9 === 'resource' || key9 === 'name' || key9 === 'id' || key9 === 'state')) {
                const err114 = {
                  instancePath: instancePath + '/parts/' + i6,
                  schemaPath: '#/properties/parts/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key9 },
                };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data73.resource !== undefined) {
              if (typeof data73.resource !== 'string') {
                const err115 = {
                  instancePath: instancePath + '/parts/' + i6 + '/resource',
                  schemaPath: '#/properties/parts/items/properties/resource/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data73.name !== undefined) {
              if (typeof data73.name !== 'string') {
                const err116 = {
                  instancePath: instancePath + '/parts/' + i6 + '/name',
                  schemaPath: '#/properties/parts/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data73.id !== undefined) {
              if (typeof data73.id !== 'string') {
                const err117 = {
                  instancePath: instancePath + '/parts/' + i6 + '/id',
                  schemaPath: '#/properties/parts/items/properties/id/type',
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
            if (data73.state !== undefined) {
              if (typeof data73.state !== 'string') {
                const err118 = {
                  instancePath: instancePath + '/parts/' + i6 + '/state',
                  schemaPath: '#/properties/parts/items/properties/state/type',
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
          } else {
            const err119 = {
              instancePath: instancePath + '/parts/' + i6,
              schemaPath: '#/properties/parts/items/type',
              keyword: 'type',
              params: { type: 'object' },
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
          instancePath: instancePath + '/parts',
          schemaPath: '#/properties/parts/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
    if (data.tenants !== undefined) {
      let data78 = data.tenants;
      if (Array.isArray(data78)) {
        const len7 = data78.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data78[i7] !== 'string') {
            const err121 = {
              instancePath: instancePath + '/tenants/' + i7,
              schemaPath: '#/properties/tenants/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
      } else {
        const err122 = {
          instancePath: instancePath + '/tenants',
          schemaPath: '#/properties/tenants/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
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
              const err123 = {
                instancePath: instancePath + '/summaries/' + i8,
                schemaPath: '#/properties/summaries/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            if (data81.state === undefined) {
              const err124 = {
                instancePath: instancePath + '/summaries/' + i8,
                schemaPath: '#/properties/summaries/items/required',
                keyword: 'required',
                params: { missingProperty: 'state' },
              };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
            if (data81.runningCount === undefined) {
              const err125 = {
                instancePath: instancePath + '/summaries/' + i8,
                schemaPath: '#/properties/summaries/items/required',
                keyword: 'required',
                params: { missingProperty: 'runningCount' },
              };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            if (data81.desiredCount === undefined) {
              const err126 = {
                instancePath: instancePath + '/summaries/' + i8,
                schemaPath: '#/properties/summaries/items/required',
                keyword: 'required',
                params: { missingProperty: 'desiredCount' },
              };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            if (data81.url === undefined) {
              const err127 = {
                instancePath: instancePath + '/summaries/' + i8,
                schemaPath: '#/properties/summaries/items/required',
                keyword: 'required',
                params: { missingProperty: 'url' },
              };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            if (data81.placement === undefined) {
              const err128 = {
                instancePath: instancePath + '/summaries/' + i8,
                schemaPath: '#/properties/summaries/items/required',
                keyword: 'required',
                params: { missingProperty: 'placement' },
              };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
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
                const err129 = {
                  instancePath: instancePath + '/summaries/' + i8,
                  schemaPath: '#/properties/summaries/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key10 },
                };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data81.name !== undefined) {
              if (typeof data81.name !== 'string') {
                const err130 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/name',
                  schemaPath: '#/properties/summaries/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data81.image !== undefined) {
              if (typeof data81.image !== 'string') {
                const err131 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/image',
                  schemaPath: '#/properties/summaries/items/properties/image/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
            if (data81.state !== undefined) {
              let data84 = data81.state;
              if (typeof data84 !== 'string') {
                const err132 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/state',
                  schemaPath: '#/properties/summaries/items/properties/state/type',
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
                const err133 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/state',
                  schemaPath: '#/properties/summaries/items/properties/state/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.summaries.items.properties.state.enum },
                };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data81.runningCount !== undefined) {
              let data85 = data81.runningCount;
              if (!(typeof data85 == 'number' && !(data85 % 1) && !isNaN(data85) && isFinite(data85))) {
                const err134 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/runningCount',
                  schemaPath: '#/properties/summaries/items/properties/runningCount/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data81.desiredCount !== undefined) {
              let data86 = data81.desiredCount;
              if (!(typeof data86 == 'number' && !(data86 % 1) && !isNaN(data86) && isFinite(data86))) {
                const err135 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/desiredCount',
                  schemaPath: '#/properties/summaries/items/properties/desiredCount/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
            }
            if (data81.url !== undefined) {
              let data87 = data81.url;
              if (typeof data87 !== 'string' && data87 !== null) {
                const err136 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/url',
                  schemaPath: '#/properties/summaries/items/properties/url/type',
                  keyword: 'type',
                  params: { type: schema31.properties.summaries.items.properties.url.type },
                };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data81.placement !== undefined) {
              let data88 = data81.placement;
              if (data88 && typeof data88 == 'object' && !Array.isArray(data88)) {
                if (data88.capacity === undefined) {
                  const err137 = {
                    instancePath: instancePath + '/summaries/' + i8 + '/placement',
                    schemaPath: '#/properties/summaries/items/properties/placement/required',
                    keyword: 'required',
                    params: { missingProperty: 'capacity' },
                  };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
                for (const key11 in data88) {
                  if (!(key11 === 'capacity' || key11 === 'loadBalancer')) {
                    const err138 = {
                      instancePath: instancePath + '/summaries/' + i8 + '/placement',
                      schemaPath: '#/properties/summaries/items/properties/placement/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key11 },
                    };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                }
                if (data88.capacity !== undefined) {
                  if (typeof data88.capacity !== 'string') {
                    const err139 = {
                      instancePath: instancePath + '/summaries/' + i8 + '/placement/capacity',
                      schemaPath: '#/properties/summaries/items/properties/placement/properties/capacity/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
                if (data88.loadBalancer !== undefined) {
                  if (typeof data88.loadBalancer !== 'string') {
                    const err140 = {
                      instancePath: instancePath + '/summaries/' + i8 + '/placement/loadBalancer',
                      schemaPath: '#/properties/summaries/items/properties/placement/properties/loadBalancer/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
              } else {
                const err141 = {
                  instancePath: instancePath + '/summaries/' + i8 + '/placement',
                  schemaPath: '#/properties/summaries/items/properties/placement/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
          } else {
            const err142 = {
              instancePath: instancePath + '/summaries/' + i8,
              schemaPath: '#/properties/summaries/items/type',
              keyword: 'type',
              params: { type: 'object' },
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
          instancePath: instancePath + '/summaries',
          schemaPath: '#/properties/summaries/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
    }
    if (data.planId !== undefined) {
      if (typeof data.planId !== 'string') {
        const err144 = {
          instancePath: instancePath + '/planId',
          schemaPath: '#/properties/planId/type',
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
    if (data.changes !== undefined) {
      let data92 = data.changes;
      if (Array.isArray(data92)) {
        const len9 = data92.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data93 = data92[i9];
          if (data93 && typeof data93 == 'object' && !Array.isArray(data93)) {
            if (data93.resource === undefined) {
              const err145 = {
                instancePath: instancePath + '/changes/' + i9,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            if (data93.name === undefined) {
              const err146 = {
                instancePath: instancePath + '/changes/' + i9,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
            if (data93.action === undefined) {
              const err147 = {
                instancePath: instancePath + '/changes/' + i9,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'action' },
              };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            if (data93.reason === undefined) {
              const err148 = {
                instancePath: instancePath + '/changes/' + i9,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'reason' },
              };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            if (data93.fields === undefined) {
              const err149 = {
                instancePath: instancePath + '/changes/' + i9,
                schemaPath: '#/properties/changes/items/required',
                keyword: 'required',
                params: { missingProperty: 'fields' },
              };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
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
                const err150 = {
                  instancePath: instancePath + '/changes/' + i9,
                  schemaPath: '#/properties/changes/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key12 },
                };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data93.resource !== undefined) {
              if (typeof data93.resource !== 'string') {
                const err151 = {
                  instancePath: instancePath + '/changes/' + i9 + '/resource',
                  schemaPath: '#/properties/changes/items/properties/resource/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            }
            if (data93.name !== undefined) {
              if (typeof data93.name !== 'string') {
                const err152 = {
                  instancePath: instancePath + '/changes/' + i9 + '/name',
                  schemaPath: '#/properties/changes/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
            if (data93.action !== undefined) {
              let data96 = data93.action;
              if (typeof data96 !== 'string') {
                const err153 = {
                  instancePath: instancePath + '/changes/' + i9 + '/action',
                  schemaPath: '#/properties/changes/items/properties/action/type',
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
              if (!(data96 === 'create' || data96 === 'update' || data96 === 'remove' || data96 === 'deploy')) {
                const err154 = {
                  instancePath: instancePath + '/changes/' + i9 + '/action',
                  schemaPath: '#/properties/changes/items/properties/action/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.changes.items.properties.action.enum },
                };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
            }
            if (data93.reason !== undefined) {
              if (typeof data93.reason !== 'string') {
                const err155 = {
                  instancePath: instancePath + '/changes/' + i9 + '/reason',
                  schemaPath: '#/properties/changes/items/properties/reason/type',
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
            }
            if (data93.done !== undefined) {
              if (typeof data93.done !== 'boolean') {
                const err156 = {
                  instancePath: instancePath + '/changes/' + i9 + '/done',
                  schemaPath: '#/properties/changes/items/properties/done/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
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
                      const err157 = {
                        instancePath: instancePath + '/changes/' + i9 + '/fields/' + i10,
                        schemaPath: '#/properties/changes/items/properties/fields/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'pointer' },
                      };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                    for (const key13 in data100) {
                      if (!(key13 === 'pointer' || key13 === 'from' || key13 === 'to' || key13 === 'secret')) {
                        const err158 = {
                          instancePath: instancePath + '/changes/' + i9 + '/fields/' + i10,
                          schemaPath: '#/properties/changes/items/properties/fields/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key13 },
                        };
                        if (vErrors === null) {
                          vErrors = [err158];
                        } else {
                          vErrors.push(err158);
                        }
                        errors++;
                      }
                    }
                    if (data100.pointer !== undefined) {
                      if (typeof data100.pointer !== 'string') {
                        const err159 = {
                          instancePath: instancePath + '/changes/' + i9 + '/fields/' + i10 + '/pointer',
                          schemaPath: '#/properties/changes/items/properties/fields/items/properties/pointer/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err159];
                        } else {
                          vErrors.push(err159);
                        }
                        errors++;
                      }
                    }
                    if (data100.secret !== undefined) {
                      if (typeof data100.secret !== 'boolean') {
                        const err160 = {
                          instancePath: instancePath + '/changes/' + i9 + '/fields/' + i10 + '/secret',
                          schemaPath: '#/properties/changes/items/properties/fields/items/properties/secret/type',
                          keyword: 'type',
                          params: { type: 'boolean' },
                        };
                        if (vErrors === null) {
                          vErrors = [err160];
                        } else {
                          vErrors.push(err160);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err161 = {
                      instancePath: instancePath + '/changes/' + i9 + '/fields/' + i10,
                      schemaPath: '#/properties/changes/items/properties/fields/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
              } else {
                const err162 = {
                  instancePath: instancePath + '/changes/' + i9 + '/fields',
                  schemaPath: '#/properties/changes/items/properties/fields/type',
                  keyword: 'type',
                  params: { type: 'array' },
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
              instancePath: instancePath + '/changes/' + i9,
              schemaPath: '#/properties/changes/items/type',
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
          instancePath: instancePath + '/changes',
          schemaPath: '#/properties/changes/type',
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
    if (data.drift !== undefined) {
      let data103 = data.drift;
      if (Array.isArray(data103)) {
        const len11 = data103.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data104 = data103[i11];
          if (data104 && typeof data104 == 'object' && !Array.isArray(data104)) {
            if (data104.resource === undefined) {
              const err165 = {
                instancePath: instancePath + '/drift/' + i11,
                schemaPath: '#/properties/drift/items/required',
                keyword: 'required',
                params: { missingProperty: 'resource' },
              };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            if (data104.kept === undefined) {
              const err166 = {
                instancePath: instancePath + '/drift/' + i11,
                schemaPath: '#/properties/drift/items/required',
                keyword: 'required',
                params: { missingProperty: 'kept' },
              };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
            for (const key14 in data104) {
              if (!(key14 === 'resource' || key14 === 'kept')) {
                const err167 = {
                  instancePath: instancePath + '/drift/' + i11,
                  schemaPath: '#/properties/drift/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key14 },
                };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            }
            if (data104.resource !== undefined) {
              if (typeof data104.resource !== 'string') {
                const err168 = {
                  instancePath: instancePath + '/drift/' + i11 + '/resource',
                  schemaPath: '#/properties/drift/items/properties/resource/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
            if (data104.kept !== undefined) {
              if (typeof data104.kept !== 'boolean') {
                const err169 = {
                  instancePath: instancePath + '/drift/' + i11 + '/kept',
                  schemaPath: '#/properties/drift/items/properties/kept/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
            }
          } else {
            const err170 = {
              instancePath: instancePath + '/drift/' + i11,
              schemaPath: '#/properties/drift/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
        }
      } else {
        const err171 = {
          instancePath: instancePath + '/drift',
          schemaPath: '#/properties/drift/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err171];
        } else {
          vErrors.push(err171);
        }
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data107 = data.overrides;
      if (!(data107 && typeof data107 == 'object' && !Array.isArray(data107))) {
        const err172 = {
          instancePath: instancePath + '/overrides',
          schemaPath: '#/properties/overrides/type',
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
    if (data.depth !== undefined) {
      let data108 = data.depth;
      if (typeof data108 !== 'string') {
        const err173 = {
          instancePath: instancePath + '/depth',
          schemaPath: '#/properties/depth/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      }
      if (!(data108 === 'shallow' || data108 === 'deep')) {
        const err174 = {
          instancePath: instancePath + '/depth',
          schemaPath: '#/properties/depth/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.depth.enum },
        };
        if (vErrors === null) {
          vErrors = [err174];
        } else {
          vErrors.push(err174);
        }
        errors++;
      }
    }
    if (data.warnings !== undefined) {
      let data109 = data.warnings;
      if (Array.isArray(data109)) {
        const len12 = data109.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (typeof data109[i12] !== 'string') {
            const err175 = {
              instancePath: instancePath + '/warnings/' + i12,
              schemaPath: '#/properties/warnings/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err175];
            } else {
              vErrors.push(err175);
            }
            errors++;
          }
        }
      } else {
        const err176 = {
          instancePath: instancePath + '/warnings',
          schemaPath: '#/properties/warnings/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err176];
        } else {
          vErrors.push(err176);
        }
        errors++;
      }
    }
    if (data.timings !== undefined) {
      let data111 = data.timings;
      if (data111 && typeof data111 == 'object' && !Array.isArray(data111)) {
        for (const key15 in data111) {
          let data112 = data111[key15];
          if (!(typeof data112 == 'number' && isFinite(data112))) {
            const err177 = {
              instancePath: instancePath + '/timings/' + key15.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/timings/additionalProperties/type',
              keyword: 'type',
              params: { type: 'number' },
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
        const err178 = {
          instancePath: instancePath + '/timings',
          schemaPath: '#/properties/timings/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err178];
        } else {
          vErrors.push(err178);
        }
        errors++;
      }
    }
    if (data.calls !== undefined) {
      let data113 = data.calls;
      if (data113 && typeof data113 == 'object' && !Array.isArray(data113)) {
        for (const key16 in data113) {
          let data114 = data113[key16];
          if (!(typeof data114 == 'number' && !(data114 % 1) && !isNaN(data114) && isFinite(data114))) {
            const err179 = {
              instancePath: instancePath + '/calls/' + key16.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/calls/additionalProperties/type',
              keyword: 'type',
              params: { type: 'integer' },
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
        const err180 = {
          instancePath: instancePath + '/calls',
          schemaPath: '#/properties/calls/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err180];
        } else {
          vErrors.push(err180);
        }
        errors++;
      }
    }
    if (data.file !== undefined) {
      if (typeof data.file !== 'string') {
        const err181 = {
          instancePath: instancePath + '/file',
          schemaPath: '#/properties/file/type',
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
    if (data.code !== undefined) {
      let data116 = data.code;
      if (!(typeof data116 == 'number' && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
        const err182 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        if (vErrors === null) {
          vErrors = [err182];
        } else {
          vErrors.push(err182);
        }
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        const err183 = {
          instancePath: instancePath + '/message',
          schemaPath: '#/properties/message/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
    }
    if (data.hint !== undefined) {
      if (typeof data.hint !== 'string') {
        const err184 = {
          instancePath: instancePath + '/hint',
          schemaPath: '#/properties/hint/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err184];
        } else {
          vErrors.push(err184);
        }
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
              const err185 = {
                instancePath: instancePath + '/errors/' + i13,
                schemaPath: '#/properties/errors/items/required',
                keyword: 'required',
                params: { missingProperty: 'pointer' },
              };
              if (vErrors === null) {
                vErrors = [err185];
              } else {
                vErrors.push(err185);
              }
              errors++;
            }
            if (data120.message === undefined) {
              const err186 = {
                instancePath: instancePath + '/errors/' + i13,
                schemaPath: '#/properties/errors/items/required',
                keyword: 'required',
                params: { missingProperty: 'message' },
              };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
            for (const key17 in data120) {
              if (!(key17 === 'pointer' || key17 === 'message' || key17 === 'hint')) {
                const err187 = {
                  instancePath: instancePath + '/errors/' + i13,
                  schemaPath: '#/properties/errors/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key17 },
                };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
            }
            if (data120.pointer !== undefined) {
              if (typeof data120.pointer !== 'string') {
                const err188 = {
                  instancePath: instancePath + '/errors/' + i13 + '/pointer',
                  schemaPath: '#/properties/errors/items/properties/pointer/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors++;
              }
            }
            if (data120.message !== undefined) {
              if (typeof data120.message !== 'string') {
                const err189 = {
                  instancePath: instancePath + '/errors/' + i13 + '/message',
                  schemaPath: '#/properties/errors/items/properties/message/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data120.hint !== undefined) {
              if (typeof data120.hint !== 'string') {
                const err190 = {
                  instancePath: instancePath + '/errors/' + i13 + '/hint',
                  schemaPath: '#/properties/errors/items/properties/hint/type',
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
          } else {
            const err191 = {
              instancePath: instancePath + '/errors/' + i13,
              schemaPath: '#/properties/errors/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
        }
      } else {
        const err192 = {
          instancePath: instancePath + '/errors',
          schemaPath: '#/properties/errors/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err192];
        } else {
          vErrors.push(err192);
        }
        errors++;
      }
    }
    if (data.aws !== undefined) {
      let data124 = data.aws;
      if (data124 && typeof data124 == 'object' && !Array.isArray(data124)) {
        if (data124.service === undefined) {
          const err193 = {
            instancePath: instancePath + '/aws',
            schemaPath: '#/properties/aws/required',
            keyword: 'required',
            params: { missingProperty: 'service' },
          };
          if (vErrors === null) {
            vErrors = [err193];
          } else {
            vErrors.push(err193);
          }
          errors++;
        }
        if (data124.operation === undefined) {
          const err194 = {
            instancePath: instancePath + '/aws',
            schemaPath: '#/properties/aws/required',
            keyword: 'required',
            params: { missingProperty: 'operation' },
          };
          if (vErrors === null) {
            vErrors = [err194];
          } else {
            vErrors.push(err194);
          }
          errors++;
        }
        if (data124.code === undefined) {
          const err195 = {
            instancePath: instancePath + '/aws',
            schemaPath: '#/properties/aws/required',
            keyword: 'required',
            params: { missingProperty: 'code' },
          };
          if (vErrors === null) {
            vErrors = [err195];
          } else {
            vErrors.push(err195);
          }
          errors++;
        }
        for (const key18 in data124) {
          if (!(key18 === 'service' || key18 === 'operation' || key18 === 'code' || key18 === 'requestId')) {
            const err196 = {
              instancePath: instancePath + '/aws',
              schemaPath: '#/properties/aws/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key18 },
            };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
        }
        if (data124.service !== undefined) {
          if (typeof data124.service !== 'string') {
            const err197 = {
              instancePath: instancePath + '/aws/service',
              schemaPath: '#/properties/aws/properties/service/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
        if (data124.operation !== undefined) {
          if (typeof data124.operation !== 'string') {
            const err198 = {
              instancePath: instancePath + '/aws/operation',
              schemaPath: '#/properties/aws/properties/operation/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
        if (data124.code !== undefined) {
          if (typeof data124.code !== 'string') {
            const err199 = {
              instancePath: instancePath + '/aws/code',
              schemaPath: '#/properties/aws/properties/code/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
        }
        if (data124.requestId !== undefined) {
          if (typeof data124.requestId !== 'string') {
            const err200 = {
              instancePath: instancePath + '/aws/requestId',
              schemaPath: '#/properties/aws/properties/requestId/type',
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
      } else {
        const err201 = {
          instancePath: instancePath + '/aws',
          schemaPath: '#/properties/aws/type',
          keyword: 'type',
          params: { type: 'object' },
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
    const err202 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err202];
    } else {
      vErrors.push(err202);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
