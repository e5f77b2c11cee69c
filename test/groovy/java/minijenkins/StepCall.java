package minijenkins;

import groovy.lang.Closure;
import groovy.lang.GString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A call of a step: named arguments, or one that stands for the step's first; perhaps a body. */
record StepCall(String name, Map<String, Object> arguments, Closure<?> body) {

  /** The key of the argument that was given without a name. */
  static final String UNNAMED = "";

  static StepCall of(String name, Object[] values) {
    List<Object> rest = new ArrayList<>(List.of(values));
    Closure<?> body = null;
    if (!rest.isEmpty() && rest.get(rest.size() - 1) instanceof Closure<?> closure) {
      body = closure;
      rest.remove(rest.size() - 1);
    }
    if (rest.size() > 1) throw new IllegalArgumentException("Expected named arguments but got " + rest);
    Map<String, Object> arguments = new LinkedHashMap<>();
    if (rest.size() == 1 && rest.get(0) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> arguments.put(key.toString(), plain(value)));
    } else if (rest.size() == 1) {
      arguments.put(UNNAMED, plain(rest.get(0)));
    }
    return new StepCall(name, arguments, body);
  }

  /** Jenkins turns a GString into text where a step's parameter is one. */
  private static Object plain(Object value) {
    if (value instanceof GString) return value.toString();
    if (value instanceof List<?> list) return new ArrayList<>(list.stream().map(StepCall::plain).toList());
    return value;
  }

  /** Names the unnamed argument, and refuses what the step does not know: Jenkins would at best warn. */
  StepCall known(List<String> parameters) {
    Map<String, Object> named = new LinkedHashMap<>();
    arguments.forEach((key, value) -> named.put(key.equals(UNNAMED) && !parameters.isEmpty() ? parameters.get(0) : key, value));
    for (String key : named.keySet()) {
      if (!parameters.contains(key)) throw new IllegalArgumentException("Unknown parameter of " + name + ": " + key);
    }
    return new StepCall(name, named, body);
  }

  String text(String key) {
    Object value = arguments.get(key);
    if (value != null && !(value instanceof String)) {
      throw new ClassCastException(name + "." + key + " expects class java.lang.String but received " + value.getClass());
    }
    return (String) value;
  }

  String required(String key) {
    String value = text(key);
    if (value == null) throw new IllegalArgumentException("Missing required parameter of " + name + ": " + key);
    return value;
  }

  boolean flag(String key) {
    return Boolean.TRUE.equals(arguments.get(key));
  }
}
