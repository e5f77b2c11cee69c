package minijenkins;

import java.util.LinkedHashMap;
import java.util.Map;

/** Credentials Binding: which variables hold which part of a credential. */
final class Credentials {
  private static final String AWS = "AmazonWebServicesCredentialsBinding";

  private Credentials() {}

  static Context.Binding binding(Object told, Request request) throws Failures.AbortException {
    Map<String, Object> arguments = arguments(told);
    String id = (String) arguments.get("credentialsId");
    Map<String, String> variables = new LinkedHashMap<>();
    if (told instanceof Described described && described.symbol().equals("usernamePassword")) {
      variables.put("username", (String) arguments.get("usernameVariable"));
      variables.put("password", (String) arguments.get("passwordVariable"));
    } else if (AWS.equals(arguments.get("$class")) && request.has("aws-credentials")) {
      variables.put("accessKey", (String) arguments.get("accessKeyVariable"));
      variables.put("secretKey", (String) arguments.get("secretKeyVariable"));
    } else {
      throw new UnsupportedOperationException("no known implementation of interface MultiBinding is named "
          + arguments.getOrDefault("$class", told));
    }
    Map<String, String> credential = request.credentials().get(id);
    if (credential == null || !credential.keySet().equals(variables.keySet())) {
      throw new Failures.AbortException("Could not find credentials entry with ID '" + id + "'");
    }
    return new Context.Binding(id, variables);
  }

  /** The variables with their values, for a process. */
  static Map<String, String> values(Context context, Request request) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Context.Binding binding : context.bindings()) {
      binding.variableByPart().forEach((part, name) -> values.put(name, request.credentials().get(binding.credentialsId()).get(part)));
    }
    return values;
  }

  private static Map<String, Object> arguments(Object told) {
    if (told instanceof Described described) return described.arguments();
    Map<String, Object> arguments = new LinkedHashMap<>();
    ((Map<?, ?>) told).forEach((key, value) -> arguments.put(key.toString(), value));
    return arguments;
  }
}
