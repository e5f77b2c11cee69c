import com.cloudbees.groovy.cps.NonCPS
import groovy.json.JsonSlurper

/** The parameters of deployTenant as a list for `properties([parameters(...)])`; `all`, `only` and `except` choose. */
List call(Map args = [:]) {
    return parametersOf(fields(args))
}

/** The chosen fields of the form, as the schema describes them: name, kind, description, choices, default. */
List fields(Map args) {
    List problems = []
    List chosen = chosenFrom(libraryResource(resource: 'ecs-tenants/jenkins/form.json', encoding: 'UTF-8'), args, problems)
    if (!problems.isEmpty()) {
        error('tenantParameters: ' + problems.join(' '))
    }
    return chosen
}

List parametersOf(List fields) {
    List parameters = []
    for (int i = 0; i < fields.size(); i++) {
        parameters.add(parameterOf(fields.get(i)))
    }
    return parameters
}

Object parameterOf(Map field) {
    if (field.kind == 'boolean') {
        return booleanParam(name: field.name, defaultValue: field.default, description: field.description)
    }
    if (field.kind == 'choice') {
        return choice(name: field.name, choices: field.choices, description: field.description)
    }
    if (field.kind == 'text') {
        return text(name: field.name, defaultValue: '', description: field.description)
    }
    return string(name: field.name, defaultValue: '', trim: true, description: field.description)
}

@NonCPS
List chosenFrom(String json, Map args, List problems) {
    Map byName = [:]
    List names = []
    for (Object field : ((Map) new JsonSlurper().parseText(json)).fields) {
        // A copy, because the maps of JsonSlurper are lazy and cannot be saved with the build.
        Map copy = [name: field.name, kind: field.kind, description: field.description, default: field.default]
        if (field.choices != null) {
            copy.choices = new ArrayList(field.choices)
        }
        byName.put(field.name, copy)
        if (args.all || field.short) {
            names.add(field.name)
        }
    }
    for (Object key : args.keySet()) {
        if (!['all', 'only', 'except'].contains('' + key)) {
            problems.add(key + ' is not known; all, only and except are.')
        }
    }
    List except = namesIn(args.except, 'except', byName, problems)
    List chosen = []
    for (Object name : args.only == null ? names : namesIn(args.only, 'only', byName, problems)) {
        if (!except.contains(name)) {
            chosen.add(byName.get(name))
        }
    }
    return chosen
}

@NonCPS
List namesIn(Object value, String key, Map byName, List problems) {
    List names = []
    if (value != null && !(value instanceof Collection) && !(value instanceof Object[])) {
        problems.add(key + " has to be a list of names, such as ['name', 'image'].")
        return names
    }
    for (Object item : value) {
        String name = '' + item
        if (byName.containsKey(name)) {
            names.add(name)
        } else {
            problems.add(key + ': there is no parameter ' + name + '; there are ' + byName.keySet().join(', ') + '.')
        }
    }
    return names
}
