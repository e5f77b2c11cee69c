Map call(Map args = [:]) {
    return ecsTenantsStep('deployTenant', args)
}
