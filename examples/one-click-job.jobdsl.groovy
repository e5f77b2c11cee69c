// Job DSL: the one-click job. Its first build registers the form; every later one is a deployment.
pipelineJob('deploy-tenant') {
    description('Puts a tenant on Amazon ECS and gives back its link.')
    definition {
        cps {
            script('''\
                @Library('ecs-tenants@v1') _
                tenantPipeline(label: 'linux', cluster: 'tenants', approvers: 'operators')'''.stripIndent())
            sandbox(true)
        }
    }
}
queue('deploy-tenant')
