// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';

export const validate = validate20;

const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'scale-tenant.schema.json',
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 32, pattern: '^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$' },
    cluster: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      pattern: '^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$',
    },
    state: { type: 'string', enum: ['running', 'stopped'] },
    suspended: { type: 'boolean' },
    minCount: { type: 'integer', minimum: 0, maximum: 5000 },
    maxCount: { type: 'integer', minimum: 0, maximum: 5000 },
    desiredCount: { type: 'integer', minimum: 0, maximum: 5000 },
    scaleOut: {
      type: 'object',
      additionalProperties: false,
      properties: {
        threshold: { type: 'number', exclusiveMinimum: 0, maximum: 1000 },
        period: { type: 'integer', minimum: 60, maximum: 86400, multipleOf: 60 },
        evaluationPeriods: { type: 'integer', minimum: 1, maximum: 100 },
        cooldown: { type: 'integer', minimum: 0, maximum: 86400 },
        stepAdjustments: { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/stepAdjustment' } },
      },
    },
    scaleIn: {
      type: 'object',
      additionalProperties: false,
      properties: {
        threshold: { type: 'number', minimum: 0, maximum: 1000 },
        period: { type: 'integer', minimum: 60, maximum: 86400, multipleOf: 60 },
        evaluationPeriods: { type: 'integer', minimum: 1, maximum: 100 },
        cooldown: { type: 'integer', minimum: 0, maximum: 86400 },
        stepAdjustments: { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/stepAdjustment' } },
      },
    },
    plan: { type: 'boolean' },
    approvedPlan: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    wait: { type: 'boolean' },
    timeoutMinutes: { type: 'number', exclusiveMinimum: 0, maximum: 1440 },
    accountId: { type: 'string', pattern: '^[0-9]{12}$' },
    region: { type: 'string', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]+$' },
    roleArn: { type: 'string', maxLength: 2048, pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
    build: { type: 'string', maxLength: 1024 },
  },
  $defs: {
    stepAdjustment: {
      type: 'object',
      additionalProperties: false,
      required: ['scalingAdjustment'],
      properties: {
        metricIntervalLowerBound: { type: 'number' },
        metricIntervalUpperBound: { type: 'number' },
        scalingAdjustment: { type: 'integer', minimum: -5000, maximum: 5000 },
      },
    },
  },
};
const schema32 = {
  type: 'object',
  additionalProperties: false,
  required: ['scalingAdjustment'],
  properties: {
    metricIntervalLowerBound: { type: 'number' },
    metricIntervalUpperBound: { type: 'number' },
    scalingAdjustment: { type: 'integer', minimum: -5000, maximum: 5000 },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default;
const pattern4 = new RegExp('^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$', 'u');
const pattern5 = new RegExp('^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$', 'u');
const pattern6 = new RegExp('^[0-9a-f]{16}$', 'u');
const pattern7 = new RegExp('^[0-9]{12}$', 'u');
const pattern8 = new RegExp('^[a-z]{2}(-[a-z]+)+-[0-9]+$', 'u');
const pattern9 = new RegExp('^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$', 'u');

function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="scale-tenant.schema.json" */
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
    if (data.name === undefined) {
      const err0 = { instancePath, keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err1 = { instancePath, keyword: 'additionalProperties', params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (func2(data0) > 32) {
          const err2 = { instancePath: instancePath + '/name', keyword: 'maxLength', params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + '/name', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/name',
            keyword: 'pattern',
            params: { pattern: '^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$' },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + '/name', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.cluster !== undefined) {
      let data1 = data.cluster;
      if (typeof data1 === 'string') {
        if (func2(data1) > 100) {
          const err6 = { instancePath: instancePath + '/cluster', keyword: 'maxLength', params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + '/cluster', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/cluster',
            keyword: 'pattern',
            params: { pattern: '^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$' },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + '/cluster', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.state !== undefined) {
      let data2 = data.state;
      if (typeof data2 !== 'string') {
        const err10 = { instancePath: instancePath + '/state', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data2 === 'running' || data2 === 'stopped')) {
        const err11 = {
          instancePath: instancePath + '/state',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.state.enum },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.suspended !== undefined) {
      if (typeof data.suspended !== 'boolean') {
        const err12 = { instancePath: instancePath + '/suspended', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.minCount !== undefined) {
      let data4 = data.minCount;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err13 = { instancePath: instancePath + '/minCount', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 5000 || isNaN(data4)) {
          const err14 = {
            instancePath: instancePath + '/minCount',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 5000 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err15 = {
            instancePath: instancePath + '/minCount',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.maxCount !== undefined) {
      let data5 = data.maxCount;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err16 = { instancePath: instancePath + '/maxCount', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 5000 || isNaN(data5)) {
          const err17 = {
            instancePath: instancePath + '/maxCount',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 5000 },
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err18 = {
            instancePath: instancePath + '/maxCount',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.desiredCount !== undefined) {
      let data6 = data.desiredCount;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err19 = { instancePath: instancePath + '/desiredCount', keyword: 'type', params: { type: 'integer' } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 5000 || isNaN(data6)) {
          const err20 = {
            instancePath: instancePath + '/desiredCount',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 5000 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err21 = {
            instancePath: instancePath + '/desiredCount',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.scaleOut !== undefined) {
      let data7 = data.scaleOut;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (
            !(
              key1 === 'threshold' ||
              key1 === 'period' ||
              key1 === 'evaluationPeriods' ||
              key1 === 'cooldown' ||
              key1 === 'stepAdjustments'
            )
          ) {
            const err22 = {
              instancePath: instancePath + '/scaleOut',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data7.threshold !== undefined) {
          let data8 = data7.threshold;
          if (typeof data8 == 'number' && isFinite(data8)) {
            if (data8 > 1000 || isNaN(data8)) {
              const err23 = {
                instancePath: instancePath + '/scaleOut/threshold',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 1000 },
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data8 <= 0 || isNaN(data8)) {
              const err24 = {
                instancePath: instancePath + '/scaleOut/threshold',
                keyword: 'exclusiveMinimum',
                params: { comparison: '>', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = {
              instancePath: instancePath + '/scaleOut/threshold',
              keyword: 'type',
              params: { type: 'number' },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data7.period !== undefined) {
          let data9 = data7.period;
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err26 = {
              instancePath: instancePath + '/scaleOut/period',
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
          if (typeof data9 == 'number' && isFinite(data9)) {
            if (data9 > 86400 || isNaN(data9)) {
              const err27 = {
                instancePath: instancePath + '/scaleOut/period',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 86400 },
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data9 < 60 || isNaN(data9)) {
              const err28 = {
                instancePath: instancePath + '/scaleOut/period',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 60 },
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            let res0;
            if (60 === 0 || ((res0 = data9 / 60), res0 !== parseInt(res0))) {
              const err29 = {
                instancePath: instancePath + '/scaleOut/period',
                keyword: 'multipleOf',
                params: { multipleOf: 60 },
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (data7.evaluationPeriods !== undefined) {
          let data10 = data7.evaluationPeriods;
          if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err30 = {
              instancePath: instancePath + '/scaleOut/evaluationPeriods',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data10 == 'number' && isFinite(data10)) {
            if (data10 > 100 || isNaN(data10)) {
              const err31 = {
                instancePath: instancePath + '/scaleOut/evaluationPeriods',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 100 },
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err32 = {
                instancePath: instancePath + '/scaleOut/evaluationPeriods',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
        if (data7.cooldown !== undefined) {
          let data11 = data7.cooldown;
          if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            const err33 = {
              instancePath: instancePath + '/scaleOut/cooldown',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data11 == 'number' && isFinite(data11)) {
            if (data11 > 86400 || isNaN(data11)) {
              const err34 = {
                instancePath: instancePath + '/scaleOut/cooldown',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 86400 },
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err35 = {
                instancePath: instancePath + '/scaleOut/cooldown',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
        if (data7.stepAdjustments !== undefined) {
          let data12 = data7.stepAdjustments;
          if (Array.isArray(data12)) {
            if (data12.length > 20) {
              const err36 = {
                instancePath: instancePath + '/scaleOut/stepAdjustments',
                keyword: 'maxItems',
                params: { limit: 20 },
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data12.length < 1) {
              const err37 = {
                instancePath: instancePath + '/scaleOut/stepAdjustments',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data13 = data12[i0];
              if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
                if (data13.scalingAdjustment === undefined) {
                  const err38 = {
                    instancePath: instancePath + '/scaleOut/stepAdjustments/' + i0,
                    keyword: 'required',
                    params: { missingProperty: 'scalingAdjustment' },
                  };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                for (const key2 in data13) {
                  if (
                    !(
                      key2 === 'metricIntervalLowerBound' ||
                      key2 === 'metricIntervalUpperBound' ||
                      key2 === 'scalingAdjustment'
                    )
                  ) {
                    const err39 = {
                      instancePath: instancePath + '/scaleOut/stepAdjustments/' + i0,
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
                if (data13.metricIntervalLowerBound !== undefined) {
                  let data14 = data13.metricIntervalLowerBound;
                  if (!(typeof data14 == 'number' && isFinite(data14))) {
                    const err40 = {
                      instancePath: instancePath + '/scaleOut/stepAdjustments/' + i0 + '/metricIntervalLowerBound',
                      keyword: 'type',
                      params: { type: 'number' },
                    };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if (data13.metricIntervalUpperBound !== undefined) {
                  let data15 = data13.metricIntervalUpperBound;
                  if (!(typeof data15 == 'number' && isFinite(data15))) {
                    const err41 = {
                      instancePath: instancePath + '/scaleOut/stepAdjustments/' + i0 + '/metricIntervalUpperBound',
                      keyword: 'type',
                      params: { type: 'number' },
                    };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
                if (data13.scalingAdjustment !== undefined) {
                  let data16 = data13.scalingAdjustment;
                  if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                    const err42 = {
                      instancePath: instancePath + '/scaleOut/stepAdjustments/' + i0 + '/scalingAdjustment',
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
                  if (typeof data16 == 'number' && isFinite(data16)) {
                    if (data16 > 5000 || isNaN(data16)) {
                      const err43 = {
                        instancePath: instancePath + '/scaleOut/stepAdjustments/' + i0 + '/scalingAdjustment',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 5000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (data16 < -5000 || isNaN(data16)) {
                      const err44 = {
                        instancePath: instancePath + '/scaleOut/stepAdjustments/' + i0 + '/scalingAdjustment',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: -5000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err45 = {
                  instancePath: instancePath + '/scaleOut/stepAdjustments/' + i0,
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = {
              instancePath: instancePath + '/scaleOut/stepAdjustments',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + '/scaleOut', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.scaleIn !== undefined) {
      let data17 = data.scaleIn;
      if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
        for (const key3 in data17) {
          if (
            !(
              key3 === 'threshold' ||
              key3 === 'period' ||
              key3 === 'evaluationPeriods' ||
              key3 === 'cooldown' ||
              key3 === 'stepAdjustments'
            )
          ) {
            const err48 = {
              instancePath: instancePath + '/scaleIn',
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
        if (data17.threshold !== undefined) {
          let data18 = data17.threshold;
          if (typeof data18 == 'number' && isFinite(data18)) {
            if (data18 > 1000 || isNaN(data18)) {
              const err49 = {
                instancePath: instancePath + '/scaleIn/threshold',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 1000 },
              };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              const err50 = {
                instancePath: instancePath + '/scaleIn/threshold',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = {
              instancePath: instancePath + '/scaleIn/threshold',
              keyword: 'type',
              params: { type: 'number' },
            };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data17.period !== undefined) {
          let data19 = data17.period;
          if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            const err52 = {
              instancePath: instancePath + '/scaleIn/period',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (typeof data19 == 'number' && isFinite(data19)) {
            if (data19 > 86400 || isNaN(data19)) {
              const err53 = {
                instancePath: instancePath + '/scaleIn/period',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 86400 },
              };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data19 < 60 || isNaN(data19)) {
              const err54 = {
                instancePath: instancePath + '/scaleIn/period',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 60 },
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            let res1;
            if (60 === 0 || ((res1 = data19 / 60), res1 !== parseInt(res1))) {
              const err55 = {
                instancePath: instancePath + '/scaleIn/period',
                keyword: 'multipleOf',
                params: { multipleOf: 60 },
              };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
        if (data17.evaluationPeriods !== undefined) {
          let data20 = data17.evaluationPeriods;
          if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err56 = {
              instancePath: instancePath + '/scaleIn/evaluationPeriods',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (typeof data20 == 'number' && isFinite(data20)) {
            if (data20 > 100 || isNaN(data20)) {
              const err57 = {
                instancePath: instancePath + '/scaleIn/evaluationPeriods',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 100 },
              };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data20 < 1 || isNaN(data20)) {
              const err58 = {
                instancePath: instancePath + '/scaleIn/evaluationPeriods',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
        if (data17.cooldown !== undefined) {
          let data21 = data17.cooldown;
          if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            const err59 = {
              instancePath: instancePath + '/scaleIn/cooldown',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data21 == 'number' && isFinite(data21)) {
            if (data21 > 86400 || isNaN(data21)) {
              const err60 = {
                instancePath: instancePath + '/scaleIn/cooldown',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 86400 },
              };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err61 = {
                instancePath: instancePath + '/scaleIn/cooldown',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        }
        if (data17.stepAdjustments !== undefined) {
          let data22 = data17.stepAdjustments;
          if (Array.isArray(data22)) {
            if (data22.length > 20) {
              const err62 = {
                instancePath: instancePath + '/scaleIn/stepAdjustments',
                keyword: 'maxItems',
                params: { limit: 20 },
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data22.length < 1) {
              const err63 = {
                instancePath: instancePath + '/scaleIn/stepAdjustments',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data23 = data22[i1];
              if (data23 && typeof data23 == 'object' && !Array.isArray(data23)) {
                if (data23.scalingAdjustment === undefined) {
                  const err64 = {
                    instancePath: instancePath + '/scaleIn/stepAdjustments/' + i1,
                    keyword: 'required',
                    params: { missingProperty: 'scalingAdjustment' },
                  };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                for (const key4 in data23) {
                  if (
                    !(
                      key4 === 'metricIntervalLowerBound' ||
                      key4 === 'metricIntervalUpperBound' ||
                      key4 === 'scalingAdjustment'
                    )
                  ) {
                    const err65 = {
                      instancePath: instancePath + '/scaleIn/stepAdjustments/' + i1,
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key4 },
                    };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data23.metricIntervalLowerBound !== undefined) {
                  let data24 = data23.metricIntervalLowerBound;
                  if (!(typeof data24 == 'number' && isFinite(data24))) {
                    const err66 = {
                      instancePath: instancePath + '/scaleIn/stepAdjustments/' + i1 + '/metricIntervalLowerBound',
                      keyword: 'type',
                      params: { type: 'number' },
                    };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
                if (data23.metricIntervalUpperBound !== undefined) {
                  let data25 = data23.metricIntervalUpperBound;
                  if (!(typeof data25 == 'number' && isFinite(data25))) {
                    const err67 = {
                      instancePath: instancePath + '/scaleIn/stepAdjustments/' + i1 + '/metricIntervalUpperBound',
                      keyword: 'type',
                      params: { type: 'number' },
                    };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
                if (data23.scalingAdjustment !== undefined) {
                  let data26 = data23.scalingAdjustment;
                  if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                    const err68 = {
                      instancePath: instancePath + '/scaleIn/stepAdjustments/' + i1 + '/scalingAdjustment',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                  if (typeof data26 == 'number' && isFinite(data26)) {
                    if (data26 > 5000 || isNaN(data26)) {
                      const err69 = {
                        instancePath: instancePath + '/scaleIn/stepAdjustments/' + i1 + '/scalingAdjustment',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 5000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                    if (data26 < -5000 || isNaN(data26)) {
                      const err70 = {
                        instancePath: instancePath + '/scaleIn/stepAdjustments/' + i1 + '/scalingAdjustment',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: -5000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err71 = {
                  instancePath: instancePath + '/scaleIn/stepAdjustments/' + i1,
                  keyword: 'type',
                  params: { type: 'object' },
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
              instancePath: instancePath + '/scaleIn/stepAdjustments',
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
      } else {
        const err73 = { instancePath: instancePath + '/scaleIn', keyword: 'type', params: { type: 'object' } };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.plan !== undefined) {
      if (typeof data.plan !== 'boolean') {
        const err74 = { instancePath: instancePath + '/plan', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.approvedPlan !== undefined) {
      let data28 = data.approvedPlan;
      if (typeof data28 === 'string') {
        if (!pattern6.test(data28)) {
          const err75 = {
            instancePath: instancePath + '/approvedPlan',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{16}$' },
          };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
      } else {
        const err76 = { instancePath: instancePath + '/approvedPlan', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.wait !== undefined) {
      if (typeof data.wait !== 'boolean') {
        const err77 = { instancePath: instancePath + '/wait', keyword: 'type', params: { type: 'boolean' } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.timeoutMinutes !== undefined) {
      let data30 = data.timeoutMinutes;
      if (typeof data30 == 'number' && isFinite(data30)) {
        if (data30 > 1440 || isNaN(data30)) {
          const err78 = {
            instancePath: instancePath + '/timeoutMinutes',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1440 },
          };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        if (data30 <= 0 || isNaN(data30)) {
          const err79 = {
            instancePath: instancePath + '/timeoutMinutes',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
      } else {
        const err80 = { instancePath: instancePath + '/timeoutMinutes', keyword: 'type', params: { type: 'number' } };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data31 = data.accountId;
      if (typeof data31 === 'string') {
        if (!pattern7.test(data31)) {
          const err81 = {
            instancePath: instancePath + '/accountId',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{12}$' },
          };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
      } else {
        const err82 = { instancePath: instancePath + '/accountId', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data32 = data.region;
      if (typeof data32 === 'string') {
        if (!pattern8.test(data32)) {
          const err83 = {
            instancePath: instancePath + '/region',
            keyword: 'pattern',
            params: { pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]+$' },
          };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
      } else {
        const err84 = { instancePath: instancePath + '/region', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data33 = data.roleArn;
      if (typeof data33 === 'string') {
        if (func2(data33) > 2048) {
          const err85 = { instancePath: instancePath + '/roleArn', keyword: 'maxLength', params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (!pattern9.test(data33)) {
          const err86 = {
            instancePath: instancePath + '/roleArn',
            keyword: 'pattern',
            params: { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$' },
          };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      } else {
        const err87 = { instancePath: instancePath + '/roleArn', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data34 = data.build;
      if (typeof data34 === 'string') {
        if (func2(data34) > 1024) {
          const err88 = { instancePath: instancePath + '/build', keyword: 'maxLength', params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
      } else {
        const err89 = { instancePath: instancePath + '/build', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
  } else {
    const err90 = { instancePath, keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
