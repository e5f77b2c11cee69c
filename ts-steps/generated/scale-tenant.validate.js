// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';
import { found } from '../runtime/found.ts';

export const validate = validate20;

const schema31 = {
  properties: {
    name: 0,
    cluster: 0,
    state: { enum: ['running', 'stopped'] },
    suspended: 0,
    minCount: 0,
    maxCount: 0,
    desiredCount: 0,
    scaleOut: 0,
    scaleIn: 0,
    plan: 0,
    approvedPlan: 0,
    wait: 0,
    timeoutMinutes: 0,
    accountId: 0,
    region: 0,
    roleArn: 0,
    build: 0,
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
      vErrors = found(vErrors, instancePath, 'required', { missingProperty: 'name' });
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        vErrors = found(vErrors, instancePath, 'additionalProperties', { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (func2(data0) > 32) {
          vErrors = found(vErrors, instancePath + '/name', 'maxLength');
          errors++;
        }
        if (func2(data0) < 1) {
          vErrors = found(vErrors, instancePath + '/name', 'minLength');
          errors++;
        }
        if (!pattern4.test(data0)) {
          vErrors = found(vErrors, instancePath + '/name', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/name', 'type');
        errors++;
      }
    }
    if (data.cluster !== undefined) {
      let data1 = data.cluster;
      if (typeof data1 === 'string') {
        if (func2(data1) > 100) {
          vErrors = found(vErrors, instancePath + '/cluster', 'maxLength');
          errors++;
        }
        if (func2(data1) < 1) {
          vErrors = found(vErrors, instancePath + '/cluster', 'minLength');
          errors++;
        }
        if (!pattern5.test(data1)) {
          vErrors = found(vErrors, instancePath + '/cluster', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/cluster', 'type');
        errors++;
      }
    }
    if (data.state !== undefined) {
      let data2 = data.state;
      if (typeof data2 !== 'string') {
        vErrors = found(vErrors, instancePath + '/state', 'type');
        errors++;
      }
      if (!(data2 === 'running' || data2 === 'stopped')) {
        vErrors = found(vErrors, instancePath + '/state', 'enum', { allowedValues: schema31.properties.state.enum });
        errors++;
      }
    }
    if (data.suspended !== undefined) {
      if (typeof data.suspended !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/suspended', 'type');
        errors++;
      }
    }
    if (data.minCount !== undefined) {
      let data4 = data.minCount;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        vErrors = found(vErrors, instancePath + '/minCount', 'type');
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 5000 || isNaN(data4)) {
          vErrors = found(vErrors, instancePath + '/minCount', 'maximum');
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = found(vErrors, instancePath + '/minCount', 'minimum');
          errors++;
        }
      }
    }
    if (data.maxCount !== undefined) {
      let data5 = data.maxCount;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        vErrors = found(vErrors, instancePath + '/maxCount', 'type');
        errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 5000 || isNaN(data5)) {
          vErrors = found(vErrors, instancePath + '/maxCount', 'maximum');
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          vErrors = found(vErrors, instancePath + '/maxCount', 'minimum');
          errors++;
        }
      }
    }
    if (data.desiredCount !== undefined) {
      let data6 = data.desiredCount;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        vErrors = found(vErrors, instancePath + '/desiredCount', 'type');
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 5000 || isNaN(data6)) {
          vErrors = found(vErrors, instancePath + '/desiredCount', 'maximum');
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          vErrors = found(vErrors, instancePath + '/desiredCount', 'minimum');
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
            vErrors = found(vErrors, instancePath + '/scaleOut', 'additionalProperties', { additionalProperty: key1 });
            errors++;
          }
        }
        if (data7.threshold !== undefined) {
          let data8 = data7.threshold;
          if (typeof data8 == 'number' && isFinite(data8)) {
            if (data8 > 1000 || isNaN(data8)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/threshold', 'maximum');
              errors++;
            }
            if (data8 <= 0 || isNaN(data8)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/threshold', 'exclusiveMinimum');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/scaleOut/threshold', 'type');
            errors++;
          }
        }
        if (data7.period !== undefined) {
          let data9 = data7.period;
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            vErrors = found(vErrors, instancePath + '/scaleOut/period', 'type');
            errors++;
          }
          if (typeof data9 == 'number' && isFinite(data9)) {
            if (data9 > 86400 || isNaN(data9)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/period', 'maximum');
              errors++;
            }
            if (data9 < 60 || isNaN(data9)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/period', 'minimum');
              errors++;
            }
            let res0;
            if (60 === 0 || ((res0 = data9 / 60), res0 !== parseInt(res0))) {
              vErrors = found(vErrors, instancePath + '/scaleOut/period', 'multipleOf');
              errors++;
            }
          }
        }
        if (data7.evaluationPeriods !== undefined) {
          let data10 = data7.evaluationPeriods;
          if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            vErrors = found(vErrors, instancePath + '/scaleOut/evaluationPeriods', 'type');
            errors++;
          }
          if (typeof data10 == 'number' && isFinite(data10)) {
            if (data10 > 100 || isNaN(data10)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/evaluationPeriods', 'maximum');
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/evaluationPeriods', 'minimum');
              errors++;
            }
          }
        }
        if (data7.cooldown !== undefined) {
          let data11 = data7.cooldown;
          if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            vErrors = found(vErrors, instancePath + '/scaleOut/cooldown', 'type');
            errors++;
          }
          if (typeof data11 == 'number' && isFinite(data11)) {
            if (data11 > 86400 || isNaN(data11)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/cooldown', 'maximum');
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              vErrors = found(vErrors, instancePath + '/scaleOut/cooldown', 'minimum');
              errors++;
            }
          }
        }
        if (data7.stepAdjustments !== undefined) {
          let data12 = data7.stepAdjustments;
          if (Array.isArray(data12)) {
            if (data12.length > 20) {
              vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments', 'maxItems');
              errors++;
            }
            if (data12.length < 1) {
              vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments', 'minItems');
              errors++;
            }
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data13 = data12[i0];
              if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
                if (data13.scalingAdjustment === undefined) {
                  vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments/' + i0, 'required', {
                    missingProperty: 'scalingAdjustment',
                  });
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
                    vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments/' + i0, 'additionalProperties', {
                      additionalProperty: key2,
                    });
                    errors++;
                  }
                }
                if (data13.metricIntervalLowerBound !== undefined) {
                  let data14 = data13.metricIntervalLowerBound;
                  if (!(typeof data14 == 'number' && isFinite(data14))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleOut/stepAdjustments/' + i0 + '/metricIntervalLowerBound',
                      'type',
                    );
                    errors++;
                  }
                }
                if (data13.metricIntervalUpperBound !== undefined) {
                  let data15 = data13.metricIntervalUpperBound;
                  if (!(typeof data15 == 'number' && isFinite(data15))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleOut/stepAdjustments/' + i0 + '/metricIntervalUpperBound',
                      'type',
                    );
                    errors++;
                  }
                }
                if (data13.scalingAdjustment !== undefined) {
                  let data16 = data13.scalingAdjustment;
                  if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleOut/stepAdjustments/' + i0 + '/scalingAdjustment',
                      'type',
                    );
                    errors++;
                  }
                  if (typeof data16 == 'number' && isFinite(data16)) {
                    if (data16 > 5000 || isNaN(data16)) {
                      vErrors = found(
                        vErrors,
                        instancePath + '/scaleOut/stepAdjustments/' + i0 + '/scalingAdjustment',
                        'maximum',
                      );
                      errors++;
                    }
                    if (data16 < -5000 || isNaN(data16)) {
                      vErrors = found(
                        vErrors,
                        instancePath + '/scaleOut/stepAdjustments/' + i0 + '/scalingAdjustment',
                        'minimum',
                      );
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments/' + i0, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/scaleOut/stepAdjustments', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/scaleOut', 'type');
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
            vErrors = found(vErrors, instancePath + '/scaleIn', 'additionalProperties', { additionalProperty: key3 });
            errors++;
          }
        }
        if (data17.threshold !== undefined) {
          let data18 = data17.threshold;
          if (typeof data18 == 'number' && isFinite(data18)) {
            if (data18 > 1000 || isNaN(data18)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/threshold', 'maximum');
              errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/threshold', 'minimum');
              errors++;
            }
          } else {
            vErrors = found(vErrors, instancePath + '/scaleIn/threshold', 'type');
            errors++;
          }
        }
        if (data17.period !== undefined) {
          let data19 = data17.period;
          if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            vErrors = found(vErrors, instancePath + '/scaleIn/period', 'type');
            errors++;
          }
          if (typeof data19 == 'number' && isFinite(data19)) {
            if (data19 > 86400 || isNaN(data19)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/period', 'maximum');
              errors++;
            }
            if (data19 < 60 || isNaN(data19)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/period', 'minimum');
              errors++;
            }
            let res1;
            if (60 === 0 || ((res1 = data19 / 60), res1 !== parseInt(res1))) {
              vErrors = found(vErrors, instancePath + '/scaleIn/period', 'multipleOf');
              errors++;
            }
          }
        }
        if (data17.evaluationPeriods !== undefined) {
          let data20 = data17.evaluationPeriods;
          if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            vErrors = found(vErrors, instancePath + '/scaleIn/evaluationPeriods', 'type');
            errors++;
          }
          if (typeof data20 == 'number' && isFinite(data20)) {
            if (data20 > 100 || isNaN(data20)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/evaluationPeriods', 'maximum');
              errors++;
            }
            if (data20 < 1 || isNaN(data20)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/evaluationPeriods', 'minimum');
              errors++;
            }
          }
        }
        if (data17.cooldown !== undefined) {
          let data21 = data17.cooldown;
          if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            vErrors = found(vErrors, instancePath + '/scaleIn/cooldown', 'type');
            errors++;
          }
          if (typeof data21 == 'number' && isFinite(data21)) {
            if (data21 > 86400 || isNaN(data21)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/cooldown', 'maximum');
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              vErrors = found(vErrors, instancePath + '/scaleIn/cooldown', 'minimum');
              errors++;
            }
          }
        }
        if (data17.stepAdjustments !== undefined) {
          let data22 = data17.stepAdjustments;
          if (Array.isArray(data22)) {
            if (data22.length > 20) {
              vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments', 'maxItems');
              errors++;
            }
            if (data22.length < 1) {
              vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments', 'minItems');
              errors++;
            }
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data23 = data22[i1];
              if (data23 && typeof data23 == 'object' && !Array.isArray(data23)) {
                if (data23.scalingAdjustment === undefined) {
                  vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments/' + i1, 'required', {
                    missingProperty: 'scalingAdjustment',
                  });
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
                    vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments/' + i1, 'additionalProperties', {
                      additionalProperty: key4,
                    });
                    errors++;
                  }
                }
                if (data23.metricIntervalLowerBound !== undefined) {
                  let data24 = data23.metricIntervalLowerBound;
                  if (!(typeof data24 == 'number' && isFinite(data24))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleIn/stepAdjustments/' + i1 + '/metricIntervalLowerBound',
                      'type',
                    );
                    errors++;
                  }
                }
                if (data23.metricIntervalUpperBound !== undefined) {
                  let data25 = data23.metricIntervalUpperBound;
                  if (!(typeof data25 == 'number' && isFinite(data25))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleIn/stepAdjustments/' + i1 + '/metricIntervalUpperBound',
                      'type',
                    );
                    errors++;
                  }
                }
                if (data23.scalingAdjustment !== undefined) {
                  let data26 = data23.scalingAdjustment;
                  if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                    vErrors = found(
                      vErrors,
                      instancePath + '/scaleIn/stepAdjustments/' + i1 + '/scalingAdjustment',
                      'type',
                    );
                    errors++;
                  }
                  if (typeof data26 == 'number' && isFinite(data26)) {
                    if (data26 > 5000 || isNaN(data26)) {
                      vErrors = found(
                        vErrors,
                        instancePath + '/scaleIn/stepAdjustments/' + i1 + '/scalingAdjustment',
                        'maximum',
                      );
                      errors++;
                    }
                    if (data26 < -5000 || isNaN(data26)) {
                      vErrors = found(
                        vErrors,
                        instancePath + '/scaleIn/stepAdjustments/' + i1 + '/scalingAdjustment',
                        'minimum',
                      );
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments/' + i1, 'type');
                errors++;
              }
            }
          } else {
            vErrors = found(vErrors, instancePath + '/scaleIn/stepAdjustments', 'type');
            errors++;
          }
        }
      } else {
        vErrors = found(vErrors, instancePath + '/scaleIn', 'type');
        errors++;
      }
    }
    if (data.plan !== undefined) {
      if (typeof data.plan !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/plan', 'type');
        errors++;
      }
    }
    if (data.approvedPlan !== undefined) {
      let data28 = data.approvedPlan;
      if (typeof data28 === 'string') {
        if (!pattern6.test(data28)) {
          vErrors = found(vErrors, instancePath + '/approvedPlan', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/approvedPlan', 'type');
        errors++;
      }
    }
    if (data.wait !== undefined) {
      if (typeof data.wait !== 'boolean') {
        vErrors = found(vErrors, instancePath + '/wait', 'type');
        errors++;
      }
    }
    if (data.timeoutMinutes !== undefined) {
      let data30 = data.timeoutMinutes;
      if (typeof data30 == 'number' && isFinite(data30)) {
        if (data30 > 1440 || isNaN(data30)) {
          vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'maximum');
          errors++;
        }
        if (data30 <= 0 || isNaN(data30)) {
          vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'exclusiveMinimum');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/timeoutMinutes', 'type');
        errors++;
      }
    }
    if (data.accountId !== undefined) {
      let data31 = data.accountId;
      if (typeof data31 === 'string') {
        if (!pattern7.test(data31)) {
          vErrors = found(vErrors, instancePath + '/accountId', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/accountId', 'type');
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data32 = data.region;
      if (typeof data32 === 'string') {
        if (!pattern8.test(data32)) {
          vErrors = found(vErrors, instancePath + '/region', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/region', 'type');
        errors++;
      }
    }
    if (data.roleArn !== undefined) {
      let data33 = data.roleArn;
      if (typeof data33 === 'string') {
        if (func2(data33) > 2048) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'maxLength');
          errors++;
        }
        if (!pattern9.test(data33)) {
          vErrors = found(vErrors, instancePath + '/roleArn', 'pattern');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/roleArn', 'type');
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data34 = data.build;
      if (typeof data34 === 'string') {
        if (func2(data34) > 1024) {
          vErrors = found(vErrors, instancePath + '/build', 'maxLength');
          errors++;
        }
      } else {
        vErrors = found(vErrors, instancePath + '/build', 'type');
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
