// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
Map call(Map args = [:]) {
    return ecsTenantsStep('createCluster', args)
}
