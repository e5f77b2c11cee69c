package minijenkins;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a symbol such as `string(...)` or `usernamePassword(...)` makes: a description of a thing, no step. */
record Described(String symbol, Map<String, Object> arguments) implements Serializable {

  static final List<String> SYMBOLS = List.of("parameters", "string", "choice", "booleanParam", "text", "usernamePassword",
      "disableConcurrentBuilds", "buildDiscarder", "logRotator");

  static Described of(StepCall call) {
    return new Described(call.name(), call.arguments());
  }

  /** As JSON can tell it. */
  Map<String, Object> told() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("symbol", symbol);
    arguments.forEach((key, value) -> told.put(key.equals(StepCall.UNNAMED) ? "value" : key, tellable(value)));
    return told;
  }

  private static Object tellable(Object value) {
    if (value instanceof Described described) return described.told();
    if (value instanceof List<?> list) return list.stream().map(Described::tellable).toList();
    return value;
  }
}
