import com.cloudbees.groovy.cps.NonCPS
import groovy.json.JsonOutput
import groovy.json.JsonSlurper

// Internal: runs a step's binary on the agent. Only this var calls sh or bat, and only it knows how a request gets to a
// binary and how its result comes back. All values that are kept across a pipeline step are texts, lists and maps, so that
// the build survives a restart of the controller. No exception is caught (but one, in `locked`), so that an abort ends the
// build.

/** Runs the step and gives its result, or fails the build with the step's own sentence. */
Map call(String step, Map args) {
    Map result = attempt(step, args)
    if (!result.ok) {
        error(failureOf(step, args, result))
    }
    return result
}

/** Runs the step and gives its result also where it failed (`ok: false`). */
Map attempt(String step, Map args) {
    if (env.WORKSPACE == null) {
        error("${step} runs on an agent: call it inside node { } or in a stage that has an agent.")
    }
    Map bridge = bridgeOf(libraryResource(resource: 'ecs-tenants/jenkins/bridge.json', encoding: 'UTF-8'), step)
    List problems = []
    Map own = [:]
    Map request = requestOf(args, bridge, own, problems)
    if (!problems.isEmpty()) {
        error("${labelOf(step, args)}: ${problems.join(' ')}")
    }
    bridge.unix = isUnix()
    if (own.lock) {
        return locked(step, own, request, bridge)
    }
    return equipped(step, own, request, bridge)
}

/** What the build says about a result that is not ok. */
@NonCPS
String failureOf(String step, Map args, Map result) {
    String text = labelOf(step, args) + ': ' + result.message
    return result.hint ? text + '\nHint: ' + result.hint : text
}

Map locked(String step, Map own, Map request, Map bridge) {
    String resource = own.lock == true ? resourceOf(request) : own.lock
    boolean entered = false
    try {
        return lock(resource: resource) {
            entered = true
            equipped(step, own, request, bridge)
        }
    } catch (NoSuchMethodError missing) {
        // Before the lock is entered, this error can only mean that there is no step `lock`: neither an abort nor a
        // failed step throws it. After that it comes from the body, and is thrown on.
        if (entered) {
            throw missing
        }
        error("${step}: lock needs the plugin Lockable Resources. Without lock the same tenant is safe too: the second run waits or is refused.")
    }
}

Map equipped(String step, Map own, Map request, Map bridge) {
    List environment = []
    if (own.nodeTool) {
        String home = tool(name: own.nodeTool, type: 'nodejs')
        environment.add('PATH+NODE=' + home + (bridge.unix ? '/bin' : ''))
    }
    List credentials = []
    if (own.awsCredentialsId) {
        credentials.add([
            $class: 'AmazonWebServicesCredentialsBinding',
            credentialsId: own.awsCredentialsId,
            accessKeyVariable: 'AWS_ACCESS_KEY_ID',
            secretKeyVariable: 'AWS_SECRET_ACCESS_KEY',
        ])
    }
    if (own.awsKeyCredentialsId) {
        credentials.add(usernamePassword(
            credentialsId: own.awsKeyCredentialsId,
            usernameVariable: 'AWS_ACCESS_KEY_ID',
            passwordVariable: 'AWS_SECRET_ACCESS_KEY',
        ))
    }
    if (!credentials.isEmpty()) {
        // A profile or session token of the agent would be used in place of the key, or together with it.
        environment.add('AWS_PROFILE=')
        environment.add('AWS_SESSION_TOKEN=')
    }
    if (own.dockerHubCredentialsId) {
        credentials.add(usernamePassword(
            credentialsId: own.dockerHubCredentialsId,
            usernameVariable: 'DOCKER_HUB_USERNAME',
            passwordVariable: 'DOCKER_HUB_TOKEN',
        ))
    }
    if (environment.isEmpty()) {
        return credentialed(step, credentials, request, bridge)
    }
    return withEnv(environment) {
        credentialed(step, credentials, request, bridge)
    }
}

Map credentialed(String step, List credentials, Map request, Map bridge) {
    if (credentials.isEmpty()) {
        return started(step, request, bridge)
    }
    return withCredentials(credentials) {
        started(step, request, bridge)
    }
}

Map started(String step, Map request, Map bridge) {
    String slash = bridge.unix ? '/' : '\\'
    String target = pwd(tmp: true) + slash + 'ecs-tenants' + slash + bridge.sha256.substring(0, 16)
    Map places = [
        step: step,
        target: target,
        sha256: bridge.sha256,
        entry: bridge.entry,
        files: bridge.files.join(' '),
        staging: target + '.' + UUID.randomUUID(),
        arrived: '',
    ]
    Map result = answered(places, request, bridge)
    if (result.ship) {
        ship(bridge.files, places.staging + slash)
        places.arrived = 'yes'
        result = answered(places, request, bridge)
    }
    // A very long result is in a file; the line then holds the path of the file.
    return result.file ? resultOf(readFile(file: result.file, encoding: 'UTF-8')) : result
}

/** The agent's answer: the step's result, or that the binaries have to be sent first (`ship: true`). */
Map answered(Map places, Map request, Map bridge) {
    String label = labelOf(places.step, request)
    String output = null
    try {
        if (bridge.unix) {
            String script = shellScript(bridge.sh, places, JsonOutput.toJson(request))
            output = sh(script: script, label: label, returnStdout: true, encoding: 'UTF-8')
        } else {
            places.request = places.staging + '.json'
            writeFile(file: places.request, text: JsonOutput.toJson(request), encoding: 'UTF-8')
            output = bat(script: batchFile(bridge.bat, places), label: label, returnStdout: true, encoding: 'UTF-8')
        }
    } finally {
        if (output == null) {
            echo("${label} did not come to its end; what it did is told above. Run it again: it goes on from there.")
        }
    }
    return resultOf(output)
}

/** Sends the binaries one by one. None is kept in a variable: Jenkins saves all variables with the build at each step. */
void ship(List files, String folder) {
    boolean whole = false
    try {
        for (String path : files) {
            writeFile(
                file: folder + path,
                text: libraryResource(resource: 'ecs-tenants/' + path, encoding: 'UTF-8'),
                encoding: 'UTF-8',
            )
        }
        whole = true
    } finally {
        if (!whole) {
            // This file tells the branches that wait that another of them has to send the rest.
            writeFile(file: folder + 'failed', text: '', encoding: 'UTF-8')
        }
    }
}

@NonCPS
Map bridgeOf(String json, String step) {
    Map all = (Map) new JsonSlurper().parseText(json)
    Map bridge = (Map) plain(all.steps[step])
    bridge.sh = all.sh
    bridge.bat = all.bat
    return bridge
}

/**
 * Makes the request of the arguments: JSON values only. Arguments for Jenkins itself go into `own`; values that JSON cannot
 * hold are told in `problems`. Unknown keys are sent too: the binary refuses them.
 */
@NonCPS
Map requestOf(Map args, Map bridge, Map own, List problems) {
    Map request = [:]
    for (Map.Entry argument : args.entrySet()) {
        String key = '' + argument.getKey()
        Object value = argument.getValue()
        String meant = likelyKey(key, bridge.keys)
        if (meant != key && meant != null) {
            problems.add(key + ' is not known; did you mean ' + meant + '?')
        } else if (meant == null) {
            request.put(key, json(value, '/' + key, problems))
        } else if (key == 'form') {
            request.put(key, formOf(value, bridge, problems))
        } else if (key == 'lock' && (value instanceof Boolean)) {
            own.put(key, value)
        } else if ((value instanceof CharSequence) && value.length() > 0) {
            own.put(key, '' + value)
        } else {
            problems.add(key + ' has to be a text that is not empty' + (key == 'lock' ? ', or true or false.' : '.'))
        }
    }
    if (own.awsCredentialsId && own.awsKeyCredentialsId) {
        problems.add('awsCredentialsId and awsKeyCredentialsId are two ways to say the same: give one.')
    }
    return request
}

/** The known argument that a key is in another case; null where it is none. */
@NonCPS
String likelyKey(String key, List known) {
    for (String candidate : known) {
        if (candidate.equalsIgnoreCase(key)) {
            return candidate
        }
    }
    return null
}

/** The texts and check boxes of the build's form that belong to this step. The job may have other parameters too. */
@NonCPS
Map formOf(Object form, Map bridge, List problems) {
    Map texts = [:]
    if (!(form instanceof Map)) {
        problems.add('form has to be a map of texts: form: params.')
        return texts
    }
    for (Map.Entry field : form.entrySet()) {
        Object value = field.getValue()
        if (bridge.form.contains(field.getKey()) && ((value instanceof CharSequence) || (value instanceof Boolean))) {
            texts.put('' + field.getKey(), value)
        }
    }
    return texts
}

/** A copy of a value that consists of JSON values only. */
@NonCPS
Object json(Object value, String pointer, List problems) {
    if (value == null || (value instanceof Boolean) || (value instanceof String)) {
        return value
    }
    if (value instanceof CharSequence) {
        return '' + value
    }
    if ((value instanceof Number) && !['NaN', 'Infinity', '-Infinity'].contains('' + value)) {
        return value
    }
    boolean tooDeep = pointer.replaceAll('[^/]', '').length() > 50
    if ((value instanceof Map) && !tooDeep) {
        Map copy = [:]
        for (Map.Entry entry : value.entrySet()) {
            String key = '' + entry.getKey()
            copy.put(key, json(entry.getValue(), pointer + '/' + key.replace('~', '~0').replace('/', '~1'), problems))
        }
        return copy
    }
    // An array is a list: 'a b'.split(' ') gives one.
    if (((value instanceof Collection) || (value instanceof Object[])) && !tooDeep) {
        List copy = []
        for (Object item : value) {
            copy.add(json(item, pointer + '/' + copy.size(), problems))
        }
        return copy
    }
    problems.add(pointer + ' is a ' + value.getClass().getName() + '; allowed are texts, numbers, true and false, lists and maps.')
    return null
}

@NonCPS
Map resultOf(String output) {
    String line = output.trim().substring(output.trim().lastIndexOf('\n') + 1).trim()
    if (!line.startsWith('{') || !line.endsWith('}')) {
        return [ok: false, message: 'Node ended without a result.', hint: 'What node is on this agent, and what it said, stands above.']
    }
    return (Map) plain(new JsonSlurper().parseText(line))
}

/** A copy of what JsonSlurper gives, whose own maps are lazy and cannot be saved with the build. */
@NonCPS
Object plain(Object value) {
    if (value instanceof Map) {
        Map copy = [:]
        for (Map.Entry entry : value.entrySet()) {
            copy.put(entry.getKey(), plain(entry.getValue()))
        }
        return copy
    }
    if (value instanceof List) {
        List copy = []
        for (Object item : value) {
            copy.add(plain(item))
        }
        return copy
    }
    return value
}

/** The label in the stage view: `deployTenant acme`. A name that is not valid is left out; the binary refuses it. */
@NonCPS
String labelOf(String step, Map args) {
    String name = args.name == null && (args.form instanceof Map) ? '' + args.form.name : '' + args.name
    return name.trim().matches('[A-Za-z0-9_-]{1,64}') && name != 'null' ? step + ' ' + name.trim() : step
}

/**
 * The resource that the step `lock` locks. A cluster that is left out is called `default`: all jobs that share a lock have
 * to name the cluster, or all have to leave it out.
 */
@NonCPS
String resourceOf(Map request) {
    Map form = (request.form instanceof Map) ? (Map) request.form : [:]
    return 'ecs-tenants/' + (request.cluster ?: form.cluster ?: 'default') + '/' + (request.name ?: form.name ?: 'all')
}

/** The shell script with the request in a here-document. JSON is one line that begins with a brace, so it cannot end it. */
@NonCPS
String shellScript(String body, Map places, String request) {
    String variables = ''
    for (Map.Entry place : places.entrySet()) {
        variables += place.getKey() + "='" + ('' + place.getValue()).replace("'", "'\\''") + "'\n"
    }
    return '{ set +x; } 2>/dev/null\n' + variables + body + request + '\nECS_TENANTS_REQUEST\n'
}

@NonCPS
String batchFile(String body, Map places) {
    String variables = ''
    for (Map.Entry place : places.entrySet()) {
        variables += 'set "' + place.getKey() + '=' + ('' + place.getValue()).replace('%', '%%') + '"\n'
    }
    return ('@echo off\nsetlocal\n' + variables + body).replace('\n', '\r\n')
}
