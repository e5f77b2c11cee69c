import com.cloudbees.groovy.cps.NonCPS
import groovy.json.JsonOutput

/**
 * A whole job in one call: its form, the deployment with or without approval, the build's name and description, and the
 * result as an artifact. Only this var changes the build or the job.
 */
Map call(Map args = [:]) {
    Map own = [:]
    Map fixed = fixedOf(args, own)
    List fields = withoutFixed(tenantParameters.fields(choiceOf(own)), fixed)
    List missing = missingFrom(fields, params)
    if (!missing.isEmpty()) {
        // properties() replaces all properties of the job, so it is called only where the form has changed.
        properties([parameters(tenantParameters.parametersOf(fields))])
        if (missing.size() == fields.size()) {
            currentBuild.result = 'NOT_BUILT'
            currentBuild.description = 'The form is ready: reload the page and choose Build with Parameters.'
            echo(currentBuild.description)
            return null
        }
    }
    Map request = requestOf(fixed, params)
    currentBuild.displayName = titleOf(currentBuild.number, request, [:])
    Map result = own.approval || own.approvers ? approved(own, request) : deployed(own, request)
    currentBuild.displayName = titleOf(currentBuild.number, request, result)
    currentBuild.description = descriptionOf(result)
    if (!result.ok) {
        error(ecsTenantsStep.failureOf('deployTenant', request, result))
    }
    echo(summaryOf(result))
    return result
}

Map deployed(Map own, Map request) {
    return stage('Deploy') {
        onAgent(own, request)
    }
}

Map approved(Map own, Map request) {
    Map plan = stage('Plan') {
        onAgent(own, request + [plan: true])
    }
    if (!plan.ok || wantsPlan(request)) {
        return plan
    }
    while (!plan.changes.isEmpty()) {
        stage('Approval') {
            ask(own, plan)
        }
        Map result = stage('Deploy') {
            onAgent(own, request + [approvedPlan: plan.planId])
        }
        if (result.ok || !isNewPlan(result, plan)) {
            return result
        }
        echo('AWS has changed since the approval: the plan is another one now, and stands above.')
        plan = result
    }
    // No changes are left to approve, because another build has made them meanwhile.
    return plan.ok ? plan : stage('Plan') {
        onAgent(own, request + [plan: true])
    }
}

/** Asks for the approval. It is called outside of node, so that no executor is kept while people think. */
void ask(Map own, Map plan) {
    Map question = [message: questionOf(plan), ok: 'Deploy', submitterParameter: 'approver']
    if (own.approvers) {
        question.submitter = own.approvers
    }
    echo('Approved by ' + input(question) + '.')
}

Map onAgent(Map own, Map request) {
    return node(own.label ?: '') {
        Map result = ecsTenantsStep.attempt('deployTenant', request)
        dir(pwd(tmp: true)) {
            writeFile(file: 'deploy-tenant.json', text: JsonOutput.prettyPrint(JsonOutput.toJson(result)), encoding: 'UTF-8')
            archiveArtifacts(artifacts: 'deploy-tenant.json')
        }
        return result
    }
}

@NonCPS
Map fixedOf(Map args, Map own) {
    Map fixed = [:]
    for (Map.Entry argument : args.entrySet()) {
        String key = '' + argument.getKey()
        if (['label', 'approval', 'approvers', 'all', 'only', 'except'].contains(key)) {
            own.put(key, argument.getValue())
        } else {
            fixed.put(key, argument.getValue())
        }
    }
    return fixed
}

@NonCPS
Map choiceOf(Map own) {
    Map choice = [:]
    for (String key : ['all', 'only', 'except']) {
        if (own.get(key) != null) {
            choice.put(key, own.get(key))
        }
    }
    return choice
}

/** The fields of the form without those whose values the job fixes. */
@NonCPS
List withoutFixed(List fields, Map fixed) {
    List asked = []
    for (Map field : fields) {
        if (!fixed.containsKey(field.name)) {
            asked.add(field)
        }
    }
    return asked
}

@NonCPS
List missingFrom(List fields, Map parameters) {
    List missing = []
    for (Map field : fields) {
        if (!parameters.containsKey(field.name)) {
            missing.add(field.name)
        }
    }
    return missing
}

/** A copy of the form's texts and check boxes: other parameters of the job may hold what cannot be saved. */
@NonCPS
Map requestOf(Map fixed, Map parameters) {
    Map form = [:]
    for (Map.Entry parameter : parameters.entrySet()) {
        Object value = parameter.getValue()
        if ((value instanceof String) || (value instanceof Boolean)) {
            form.put(parameter.getKey(), value)
        }
    }
    return fixed + [form: form]
}

@NonCPS
boolean wantsPlan(Map request) {
    return request.plan == true || request.form.plan == true
}

/** Whether the deployment was refused because the plan has changed since its approval; the result holds the new plan. */
@NonCPS
boolean isNewPlan(Map result, Map approved) {
    return result.code == 3 && result.changes != null && result.planId != null && result.planId != approved.planId
}

@NonCPS
String questionOf(Map plan) {
    List changes = []
    for (Map change : plan.changes) {
        changes.add(change.action + ' ' + change.resource)
    }
    String few = changes.size() > 8 ? changes.subList(0, 8).join(', ') + ' ...' : changes.join(', ')
    return 'Deploy ' + plan.tenant + ' (' + few + ')? The plan stands in the log.'
}

/** The build's name: `#12 acme -> shop:2.4.1`, with a real arrow. */
@NonCPS
String titleOf(int number, Map request, Map result) {
    String tenant = result.tenant ?: request.name ?: request.form.name ?: ''
    String image = result.image ?: request.image ?: request.form.image ?: ''
    String title = '#' + number + ' ' + tenant.trim()
    if (image != '') {
        String name = image.trim().substring(image.trim().lastIndexOf('/') + 1)
        int digest = name.indexOf('@sha256:')
        title += ' \u2192 ' + (digest < 0 || name.length() < digest + 16 ? name : name.substring(0, digest + 16))
    }
    return wantsPlan(request) ? title + ' (plan)' : title
}

@NonCPS
String descriptionOf(Map result) {
    if (!result.ok) {
        return result.message.length() > 250 ? result.message.substring(0, 250) + ' ...' : result.message
    }
    String verdict = result.deployment == null ? '' : result.deployment.verdict
    if (verdict == 'planned' && !result.changes.isEmpty()) {
        return 'Plan: ' + result.changes.size() + ' changes; nothing was changed.'
    }
    return result.url ?: verdict
}

/** The lines at the end of the log. */
@NonCPS
String summaryOf(Map result) {
    Map deployment = result.deployment ?: [:]
    String state = result.changes ? ' is planned, nothing was changed' : ' is as it should be'
    List lines = [result.tenant + (deployment.verdict == 'planned' ? state : ' is deployed')]
    if (result.url) {
        lines.add('  url      ' + result.url)
    }
    if (result.image) {
        lines.add('  image    ' + result.image)
    }
    if (deployment.verdict && deployment.verdict != 'planned') {
        String tasks = deployment.runningCount == null ? '' : ', ' + deployment.runningCount + ' of ' + deployment.desiredCount + ' tasks run'
        lines.add('  rollout  ' + deployment.verdict + tasks)
    }
    if (result.changes != null) {
        lines.add('  changes  ' + result.changes.size())
    }
    if (result.warnings) {
        lines.add('  warnings ' + result.warnings.size() + ', told above')
    }
    lines.add('  account  ' + result.account + ' ' + result.region + ' ' + result.cluster)
    lines.add('  result   deploy-tenant.json, among the artifacts')
    return lines.join('\n')
}
